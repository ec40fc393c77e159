"""The keys that work anywhere, and those of every list."""

from PySide6.QtWidgets import QAbstractItemView, QDialog, QLineEdit, QMenu

from models.domain.values import Stage
from tests.ui.keys.cases import key
from tests.ui.keys.places import application, board, current, people, today
from tests.ui.keys.walk import Walk
from ui.application.forms.application_form import ApplicationForm
from ui.board.card_list import CardList
from ui.debrief.choice import Choice
from ui.debrief.dialog import DebriefDialog
from ui.dialogs.keys import KeysDialog
from ui.letters.page import LettersPage
from ui.today.page import TodayPage
from ui.today.snooze import SnoozePopOver

# -- anywhere ------------------------------------------------------------------------------------------


@key("Anywhere", "Ctrl+1 to 7 rail")
def _rail(walk: Walk) -> None:
    walk.page("today")
    names = ["today", "board", "people", "notes", "letters", "offers", "insights"]
    for number, name in enumerate(names, 1):
        walk.press(f"Ctrl+{number}")
        assert walk.window.page_key == name


@key("Anywhere", "Ctrl+, settings")
def _settings(walk: Walk) -> None:
    walk.page("today")
    walk.press("Ctrl+,")
    assert walk.window.page_key == "settings"


@key("Anywhere", "Ctrl+K or F3 search")
def _search(walk: Walk) -> None:
    for one in ("Ctrl+K", "F3"):
        walk.page("board")
        walk.press(one)
        assert walk.window.menus.search.is_open
        assert walk.focus_name == "Search"


@key("Anywhere", "Ctrl+N quick add")
def _quick_add(walk: Walk) -> None:
    walk.page("board")
    walk.press("Ctrl+N")
    page = walk.window.page
    assert isinstance(page, TodayPage)
    assert page.quick_add.edit.hasFocus()
    walk.press("Escape")


@key("Anywhere", "Ctrl+Shift+N new application")
def _new(walk: Walk) -> None:
    walk.page("today")
    walk.press("Ctrl+Shift+N")
    walk.until(lambda: bool(walk.of(ApplicationForm)))
    walk.of(ApplicationForm)[0].close()


@key("Anywhere", "Ctrl+Shift+D debrief")
def _debrief(walk: Walk) -> None:
    walk.page("today")
    walk.press("Ctrl+Shift+D")
    walk.until(lambda: bool(walk.of(QDialog)))
    assert all(isinstance(one, DebriefDialog | Choice) for one in walk.of(QDialog))


@key("Anywhere", "Ctrl+L letter that is due first")
def _letter(walk: Walk) -> None:
    walk.page("today")
    walk.press("Ctrl+L")
    page = walk.window.page
    assert isinstance(page, LettersPage)
    assert page.composing
    walk.press("Escape")


@key("Anywhere", "Ctrl+Z / Ctrl+Shift+Z")
def _undo(walk: Walk) -> None:
    _page, cards = board(walk, Stage.WISHLIST)
    company = current(cards)
    walk.press("Ctrl+Right")
    assert company in walk.house.column(Stage.APPLIED)
    walk.press("Ctrl+Z")
    assert company in walk.house.column(Stage.WISHLIST)
    walk.press("Ctrl+Shift+Z")
    assert company in walk.house.column(Stage.APPLIED)
    walk.press("Ctrl+Z")


@key("Anywhere", "Ctrl+P print")
def _print(walk: Walk) -> None:
    for name, title in (("today", "Today"), ("board", "Board"), ("people", "People"), ("letters", "Letters")):
        walk.printed.clear()
        walk.page(name)
        walk.press("Ctrl+P")
        assert walk.printed == [title]


@key("Anywhere", "F1 keys of this screen")
def _keys(walk: Walk) -> None:
    board(walk)
    walk.press("F1")
    (dialog,) = walk.of(KeysDialog)
    assert [name for name, _keys in dialog.view.shown] == ["Board"]
    assert ("X", "It has ended: how?") in dialog.view.shown[0][1]


@key("Anywhere", "F6 next pane")
def _pane(walk: Walk) -> None:
    page = people(walk)
    seen = set()
    for _ in range(8):
        walk.press("F6")
        seen.add(next((n for n, one in enumerate(page.panes()) if walk.holds(one)), -1))
    assert len(seen) >= 3
    assert walk.window.rail.has_focus() or -1 in seen


@key("Anywhere", "Esc back")
def _back(walk: Walk) -> None:
    application(walk)
    walk.press("Escape")
    assert walk.window.overlay.panel is None
    walk.press("Ctrl+,", "Escape")
    assert walk.window.page_key == "board"


@key("Anywhere", "Ctrl+Q quit")
def _quit(walk: Walk) -> None:
    walk.page("today")
    wanted: list[bool] = []
    walk.window.quit_wanted.connect(lambda: wanted.append(True))
    walk.press("Ctrl+Q")
    assert wanted


# -- lists ---------------------------------------------------------------------------------------------


def lists(walk: Walk) -> dict[str, QAbstractItemView]:
    """The list of each page that has one, with the keys in it when it is asked for."""
    walk.tidy()
    found: dict[str, QAbstractItemView] = {}
    for name in ("today", "board", "people", "notes", "letters"):
        walk.page(name)
        walk.until(lambda: isinstance(walk.focus, QAbstractItemView))
        assert isinstance(walk.focus, QAbstractItemView)
        found[name] = walk.focus
    return found


@key("Lists", "Up Down")
def _up_down(walk: Walk) -> None:
    for name, view in lists(walk).items():
        walk.page(name)
        walk.press("Home", on=view)
        first = walk.line(view)
        walk.press("Down", on=view)
        below = walk.line(view)
        walk.press("Up", on=view)
        if (view.model().rowCount(view.rootIndex()) > 1 and not isinstance(view, CardList)) or below != first:
            assert (below != first, walk.line(view)) == (True, first), name


@key("Lists", "Home End")
def _home_end(walk: Walk) -> None:
    for name in ("today", "notes", "letters"):
        walk.page(name)
        view = walk.focus
        assert isinstance(view, QAbstractItemView)
        walk.press("End")
        last = view.currentIndex().row()
        walk.press("Home")
        assert view.currentIndex().row() < last, name


@key("Lists", "type to find")
def _find(walk: Walk) -> None:
    page, cards = board(walk)
    other = page.columns.open[Stage.APPLIED].list.cards.card(0).company
    assert walk.focus is cards
    walk.shift(*other[:4])
    assert isinstance(walk.focus, CardList)
    assert current(walk.focus) == other
    view = today(walk).list
    walk.shift("S", "e")
    assert "Settle" in walk.line(view)
    assert not walk.of(SnoozePopOver)


@key("Lists", "Space select")
def _select(walk: Walk) -> None:
    _page, cards = board(walk, Stage.APPLIED)
    before = set(cards.chosen())
    walk.press("Space")
    assert set(cards.chosen()) != before
    walk.press("Space")


@key("Lists", "Enter open")
def _open(walk: Walk) -> None:
    assert application(walk).isVisible()


@key("Lists", "/ search here")
def _slash(walk: Walk) -> None:
    for name, field in (("board", "Search"), ("people", "Search"), ("notes", "Search"), ("letters", "Search")):
        walk.page(name)
        walk.press("/")
        assert isinstance(walk.focus, QLineEdit), name
        assert walk.focus_name.startswith(field), name
        assert not walk.window.menus.search.is_open, name
    for name in ("today", "offers", "insights"):
        walk.page(name)
        walk.write("/")
        assert walk.window.menus.search.is_open, name


@key("Lists", "Menu or Shift+F10 context menu")
def _menu(walk: Walk) -> None:
    for name in ("today", "board", "people", "notes", "letters"):
        for one in ("Menu", "Shift+F10"):
            walk.page(name)
            walk.press(one)
            assert len(walk.of(QMenu)) == 1, (name, one)


@key("Lists", "Del to bin (undoable)")
def _bin(walk: Walk) -> None:
    _page, cards = board(walk, Stage.APPLIED)
    company = current(cards)
    walk.press("Del")
    assert company not in walk.house.column(Stage.APPLIED)
    walk.press("Ctrl+Z")
    assert company in walk.house.column(Stage.APPLIED)
