"""The board of a folder under a person's hands: wheel, drag, drop, each frame timed.

    python tests/bench/programs/board.py FOLDER

The real window with all that lives around it. A drag is made of the events that Qt sends for one; the picture under
the pointer, which Qt and the screen move by themselves, is no part of the figures.
"""

import random
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.bench.programs import told
from tests.bench.programs.frames import MOVES, Frame, frame, scroll_through
from ui.app import Afterview
from ui.board.card_list import CardList
from ui.board.drag import FRAME_MS, pack
from ui.board.page import BoardPage
from ui.board.question import Question
from ui.theme import Theme

SETTLES_MS = 3000
PIXELS = 12
"""How far a hand goes in one frame."""
EDGE_FRAMES = 300
BUTTON, NO_KEY, MOVE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.MoveAction


def wait(milliseconds: float, until: Callable[[], bool] = lambda: False) -> None:
    end = time.monotonic() + milliseconds / 1000
    while time.monotonic() < end and not until():
        QCoreApplication.processEvents()
        time.sleep(0.002)


class Hand:
    """Carries a card over the board."""

    def __init__(self, page: BoardPage) -> None:
        self._page = page
        self._lists = page.columns.lists()
        self._over: CardList | None = None

    def lift(self, source: CardList, row: int) -> None:
        self.card = source.cards.card(row)
        self._data = pack([self.card.application])
        self._page.actions_.dragging = True
        self._page.dragging.begin(source, row)

    def to(self, target: CardList, at: QPoint) -> None:
        if self._over is not target:
            self._leave()
            self._over = target
            entered = QDragEnterEvent(at, MOVE, self._data, BUTTON, NO_KEY)
            QCoreApplication.sendEvent(target.viewport(), entered)
        moved = QDragMoveEvent(at, MOVE, self._data, BUTTON, NO_KEY)
        QCoreApplication.sendEvent(target.viewport(), moved)

    def drop(self, target: CardList, at: QPoint) -> None:
        dropped = QDropEvent(QPointF(at), MOVE, self._data, BUTTON, NO_KEY)
        QCoreApplication.sendEvent(target.viewport(), dropped)
        self._over = None

    def end(self) -> None:
        """The question that follows is given up, as Escape does."""
        self._leave()
        self._page.dragging.end()
        wait(20)
        for question in self._page.window().findChildren(Question):
            question.close()
        wait(20)

    def _leave(self) -> None:
        if self._over is not None:
            QCoreApplication.sendEvent(self._over.viewport(), QDragLeaveEvent())
            self._over = None


def longest(page: BoardPage) -> CardList:
    return max(page.columns.lists(), key=lambda cards: cards.cards.rowCount())


def drag_frames(page: BoardPage) -> Iterator[Frame]:
    """Down one column and up the next, over all of them and back, then held at an edge that scrolls.

    Only the frames in which the free place went elsewhere: in the others there is nothing to paint.
    """
    hand, lists = Hand(page), page.columns.lists()
    hand.lift(longest(page), 3)
    for number, target in enumerate([*lists, *reversed(lists)]):
        heights = range(4, target.viewport().height() - 4, PIXELS)
        for y in heights if number % 2 == 0 else reversed(heights):
            before = target.slot
            taken = frame(partial(hand.to, target, QPoint(target.viewport().width() // 2, y)))
            if target.slot != before:
                yield taken
    yield from _edge_frames(hand, longest(page))
    hand.end()


def _edge_frames(hand: Hand, target: CardList) -> Iterator[Frame]:
    at = QPoint(target.viewport().width() // 2, target.viewport().height() - 8)
    QCursor.setPos(target.viewport().mapToGlobal(at))
    hand.to(target, at)
    before = target.verticalScrollBar().value()
    for _ in range(EDGE_FRAMES):
        time.sleep(FRAME_MS / 1000)
        yield frame(lambda: None)
    if target.verticalScrollBar().value() == before:
        raise RuntimeError("the column did not scroll at its edge")


def moves(page: BoardPage) -> Iterator[Frame]:
    """From a drop until the record has it and both columns show it."""
    chance, hand, lists = random.Random(1), Hand(page), page.columns.lists()
    for number in range(MOVES):
        source = lists[number % len(lists)]
        target = lists[(number + 1 + number // len(lists)) % len(lists)]
        row = chance.randrange(source.cards.rowCount())
        source.go_to(row)
        wait(20)
        hand.lift(source, row)
        at = QPoint(target.viewport().width() // 2, chance.randrange(40, target.viewport().height() - 40))
        frame(partial(hand.to, target, at))
        yield frame(partial(hand.drop, target, at))
        if hand.card.stage is not target.stage and target.cards.column.row_of(hand.card.application) < 0:
            raise RuntimeError("the card did not land")
        hand.end()


def measure(afterview: Afterview) -> None:
    window = afterview.window
    assert window is not None
    window.show_page("board")
    page = window.page
    assert isinstance(page, BoardPage)
    begun = time.monotonic()
    wait(30_000, lambda: longest(page).cards.rowCount() > 0)
    told.say(shown=(time.monotonic() - begun) * 1000)
    wait(SETTLES_MS)
    cards = longest(page)
    cards.go_to(0)
    told.say(cards=sum(one.cards.rowCount() for one in page.columns.lists()), longest=cards.cards.rowCount())
    told.frames("scroll", scroll_through(cards.viewport(), cards.verticalScrollBar()))
    cards.go_to(0)
    told.frames("drag", drag_frames(page))
    told.frames("move", moves(page))


app = QApplication(sys.argv[:1])
theme = Theme()
theme.install(app)
afterview = Afterview(app, Path(sys.argv[1]), theme)
afterview.start([])
measure(afterview)
afterview.end()
