"""The list of the board over the applications of a folder: sorted by each column and filtered letter by letter.

    python tests/bench/programs/list.py FOLDER

The real window with all that lives around it. A sort begins with the click on the head, a filter when the words reach
the list, and both end when all that they dirtied is painted. Meanwhile a timer watches the event loop.
"""

import sys
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QTimer
from PySide6.QtWidgets import QApplication

from tests.bench.programs import told
from tests.bench.programs.frames import frame
from ui.app import Afterview
from ui.board.header import LIST
from ui.board.list_model import Column
from ui.board.page import BoardPage
from ui.theme import Theme

SETTLES_MS = 3000
ROUNDS = 5
WORDS = ("a", "an", "ana", "anal", "analyst", "analyst b", "analyst be", "")
TICK_MS = 1


def wait(milliseconds: float) -> None:
    end = time.monotonic() + milliseconds / 1000
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.001)


class Gaps:
    """The times between two turns of the event loop, in milliseconds."""

    def __init__(self) -> None:
        self.found: list[float] = []
        self._clock = QElapsedTimer()
        self._timer = QTimer(interval=TICK_MS)
        self._timer.timeout.connect(self._on_tick)

    def watch(self, milliseconds: float = 0) -> None:
        self._clock.start()
        self._timer.start()
        wait(milliseconds)

    def _on_tick(self) -> None:
        self.found.append(self._clock.nsecsElapsed() / 1e6)
        self._clock.restart()


def measure(afterview: Afterview) -> None:
    window = afterview.window
    assert window is not None
    window.show_page("board")
    wait(SETTLES_MS)
    page = window.page
    assert isinstance(page, BoardPage)
    idle, gaps = Gaps(), Gaps()
    idle.watch(1000)
    page.header.look.part(LIST).click()
    wait(SETTLES_MS)
    view = page.modes.list
    assert view is not None
    gaps.watch()
    sorts, filters = [], []
    for _ in range(ROUNDS):
        for column in (*Column, *Column):
            sorts.append(frame(partial(view.head.sectionClicked.emit, column)))
            wait(30)
        for words in WORDS:
            page.header.search.blockSignals(True)
            page.header.search.setText(words)
            page.header.search.blockSignals(False)
            filters.append(frame(partial(page.header.search.searched.emit, words)))
            wait(30)
    told.say(rows=view.list.rowCount())
    told.frames("sort", sorts)
    told.frames("filter", filters)
    told.say(gap=gaps.found, gap_idle=idle.found)


app = QApplication(sys.argv[:1])
theme = Theme()
theme.install(app)
afterview = Afterview(app, Path(sys.argv[1]), theme)
afterview.start([])
measure(afterview)
afterview.end()
