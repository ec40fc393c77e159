"""Ways to the screens, each with the keys where a person would have them."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from models.domain.values import Stage
from tests.ui.keys.walk import Walk
from ui.board.card_list import CardList
from ui.board.page import BoardPage
from ui.debrief.dialog import DebriefDialog
from ui.letters.page import LettersPage
from ui.notes.page import NotesPage
from ui.offers.page import OffersPage
from ui.people.page import PeoplePage
from ui.today.page import TodayPage


def today(walk: Walk) -> TodayPage:
    page = walk.page("today")
    assert isinstance(page, TodayPage)
    page.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
    page.list.go_to(page.list.nearest(0))
    return page


def board(walk: Walk, stage: Stage = Stage.INTERVIEWING) -> tuple[BoardPage, CardList]:
    page = walk.page("board")
    assert isinstance(page, BoardPage)
    cards = page.columns.open[stage].list
    cards.go_to(0)
    return page, cards


def current(cards: CardList) -> str:
    card = cards.current_card()
    assert card is not None
    return card.company


def application(walk: Walk) -> QWidget:
    board(walk)
    walk.press("Enter")
    walk.until(lambda: walk.window.overlay.panel is not None)
    panel = walk.window.overlay.panel
    assert panel is not None
    walk.until(lambda: panel.isAncestorOf(walk.focus) if walk.focus is not None else False)
    return panel


def debrief(walk: Walk) -> DebriefDialog:
    walk.page("today")
    ended = walk.house.services.debriefs.meant(walk.house.now)
    walk.window.debriefs.open(ended[0].interview.id)
    walk.until(lambda: bool(walk.of(DebriefDialog)) and walk.of(DebriefDialog)[0].isActiveWindow())
    return walk.of(DebriefDialog)[0]


def letter(walk: Walk) -> LettersPage:
    walk.tidy()
    walk.window.letters.write_first()
    page = walk.window.page
    assert isinstance(page, LettersPage)
    walk.until(lambda: page.composing and page.composer.text.hasFocus())
    walk.until(lambda: not page.composer.live.busy)
    return page


def people(walk: Walk) -> PeoplePage:
    page = walk.page("people")
    assert isinstance(page, PeoplePage)
    walk.until(lambda: bool(page.crowd.views()))
    walk.go(next(iter(page.crowd.views())))
    walk.until(lambda: page.pane.panel is not None)
    QTest.qWait(100)  # the pane follows the current person a moment later
    return page


def notes(walk: Walk) -> NotesPage:
    page = walk.page("notes")
    assert isinstance(page, NotesPage)
    walk.press("N")
    walk.until(lambda: page.note is not None and page.editor.stack.isVisible())
    page.editor.rich.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return page


def offers(walk: Walk) -> OffersPage:
    page = walk.page("offers")
    assert isinstance(page, OffersPage)
    page.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return page


def searching(walk: Walk, text: str) -> QLineEdit:
    walk.page("today")
    walk.press("Ctrl+K")
    walk.write(text)
    panel = walk.window.menus.search.panel
    assert panel is not None
    panel.refresh()
    return panel.line.edit
