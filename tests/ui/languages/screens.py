"""Every screen, panel, section and dialog of the window, each with the way to it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from models.domain.values import Stage
from tests.ui.keys import places
from tests.ui.keys.walk import Walk
from ui.application.panel import ApplicationPanel
from ui.board.page import BoardPage
from ui.insights.page import InsightsPage
from ui.notes.page import NotesPage
from ui.notes.top import BANK, NOTES
from ui.settings import sections
from ui.settings.page import SettingsPage
from ui.widgets.popover import PopOver

FAULT = "QUIK-17"
"""What a fault says of itself; it is nobody's language."""
Way = Callable[[Walk], QWidget]


@dataclass(frozen=True)
class Screen:
    name: str
    way: Way


SCREENS: list[Screen] = []


def screen(name: str) -> Callable[[Way], Way]:
    def kept(way: Way) -> Way:
        SCREENS.append(Screen(name, way))
        return way

    return kept


def dialog(walk: Walk) -> QWidget:
    """The one that is open, when it has come to rest."""
    walk.until(lambda: bool(walk.of(QDialog)))
    QTest.qWait(30)
    return walk.of(QDialog)[-1]


def popover(walk: Walk) -> QWidget:
    walk.until(lambda: bool(walk.of(PopOver)))
    return walk.of(PopOver)[-1]


def menu(walk: Walk) -> QWidget:
    walk.until(lambda: bool(walk.of(QMenu)))
    return walk.of(QMenu)[-1]


# -- pages -----------------------------------------------------------------------------------------


@screen("today")
def _today(walk: Walk) -> QWidget:
    return places.today(walk)


@screen("board")
def _board(walk: Walk) -> QWidget:
    page = places.board(walk)[0]
    QTest.qWait(120)  # its figures come a moment after its cards
    return page


@screen("board-list")
def _board_list(walk: Walk) -> QWidget:
    return _mode(walk, "list")


@screen("board-calendar")
def _board_calendar(walk: Walk) -> QWidget:
    return _mode(walk, "calendar")


def _mode(walk: Walk, mode: str) -> QWidget:
    page = walk.page("board")
    assert isinstance(page, BoardPage)
    page.header.look.part(mode).click()
    QTest.qWait(50)
    return page


@screen("people")
def _people(walk: Walk) -> QWidget:
    page = places.people(walk)
    page.set_look("grid")
    return page


@screen("people-list")
def _people_list(walk: Walk) -> QWidget:
    page = places.people(walk)
    page.set_look("list")
    QTest.qWait(20)
    return page


@screen("notes")
def _notes(walk: Walk) -> QWidget:
    page = walk.page("notes")
    assert isinstance(page, NotesPage)
    page.show_part(NOTES)
    walk.until(lambda: page.note is not None)
    QTest.qWait(50)
    return page


@screen("questions")
def _bank(walk: Walk) -> QWidget:
    page = walk.page("notes")
    assert isinstance(page, NotesPage)
    page.show_part(BANK)
    QTest.qWait(100)
    return page


@screen("letters")
def _letters(walk: Walk) -> QWidget:
    return walk.page("letters")


@screen("composer")
def _composer(walk: Walk) -> QWidget:
    return places.letter(walk)


@screen("offers")
def _offers(walk: Walk) -> QWidget:
    return places.offers(walk)


@screen("insights")
def _insights(walk: Walk) -> QWidget:
    page = walk.page("insights")
    assert isinstance(page, InsightsPage)
    QTest.qWait(200)  # it begins to fill a moment after it is shown
    walk.until(lambda: not page.filling)
    return page


def _section(key: str) -> None:
    @screen(f"settings-{key}")
    def way(walk: Walk) -> QWidget:
        page = walk.page("settings")
        assert isinstance(page, SettingsPage)
        page.show_section(key)
        QTest.qWait(20)
        return page


for _key in sections.KEYS:
    _section(_key)


# -- over a page -----------------------------------------------------------------------------------


def _panel(walk: Walk) -> ApplicationPanel:
    found = places.application(walk)
    assert isinstance(found, ApplicationPanel)
    return found


@screen("application")
def _application(walk: Walk) -> QWidget:
    return _panel(walk)


@screen("application-impressions")
def _impressions(walk: Walk) -> QWidget:
    panel = _panel(walk)
    panel.show_impressions()
    return panel


@screen("application-letters")
def _panel_letters(walk: Walk) -> QWidget:
    panel = _panel(walk)
    panel.show_letters()
    return panel


@screen("application-menu")
def _panel_menu(walk: Walk) -> QWidget:
    panel = _panel(walk)
    walk.press("A")
    assert panel.isVisible()
    return menu(walk)


@screen("search")
def _search(walk: Walk) -> QWidget:
    places.searching(walk, "qui")
    panel = walk.window.menus.search.panel
    assert panel is not None
    return panel


@screen("commands")
def _commands(walk: Walk) -> QWidget:
    places.searching(walk, "> ")
    panel = walk.window.menus.search.panel
    assert panel is not None
    return panel


@screen("today-snooze")
def _snooze(walk: Walk) -> QWidget:
    places.today(walk)
    walk.press("S")
    return popover(walk)


@screen("today-why")
def _why(walk: Walk) -> QWidget:
    places.today(walk)
    walk.press("W")
    return popover(walk)


@screen("today-menu")
def _today_menu(walk: Walk) -> QWidget:
    places.today(walk)
    walk.press("Menu")
    return menu(walk)


@screen("board-menu")
def _board_menu(walk: Walk) -> QWidget:
    places.board(walk)
    walk.press("Menu")
    return menu(walk)


@screen("ending")
def _ending(walk: Walk) -> QWidget:
    ended = walk.house.services.board.closed(Stage.REJECTED, walk.house.now)
    walk.window.show_application(ended[0].application)
    panel = walk.window.overlay.panel
    assert isinstance(panel, ApplicationPanel)
    panel.deeds.show_ending(panel)
    return popover(walk)


# -- dialogs ---------------------------------------------------------------------------------------


@screen("keys")
def _keys(walk: Walk) -> QWidget:
    places.board(walk)
    walk.press("F1")
    return dialog(walk)


@screen("help")
def _help(walk: Walk) -> QWidget:
    from ui.help.window import HelpWindow

    shown = HelpWindow(walk.ctx, walk.window)
    shown.show()
    return shown


@screen("about")
def _about(walk: Walk) -> QWidget:
    from ui.dialogs.about import AboutDialog

    return _shown(AboutDialog(walk.ctx, walk.window))


@screen("licences")
def _licences(walk: Walk) -> QWidget:
    from ui.dialogs.licences import LicencesDialog

    return _shown(LicencesDialog(walk.ctx, walk.window))


@screen("undo-history")
def _history(walk: Walk) -> QWidget:
    from ui.dialogs.history import HistoryDialog

    _cards = places.board(walk, Stage.APPLIED)
    walk.press("Ctrl+Right")
    walk.tidy()
    return _shown(HistoryDialog(walk.ctx, walk.window))


@screen("bin")
def _bin(walk: Walk) -> QWidget:
    from ui.dialogs.bin import BinDialog

    places.board(walk, Stage.WISHLIST)
    walk.press("Del")
    return _shown(BinDialog(walk.ctx, walk.window))


@screen("restore")
def _restore(walk: Walk) -> QWidget:
    from ui.dialogs.restore import RestoreDialog

    walk.tidy()
    shown = _shown(RestoreDialog(walk.ctx, walk.window, walk.house.store.folder))
    QTest.qWait(100)
    return shown


@screen("encrypt")
def _encrypt(walk: Walk) -> QWidget:
    from ui.dialogs.encryption import EncryptDialog

    walk.tidy()
    return _shown(EncryptDialog(walk.ctx, walk.window))


@screen("decrypt")
def _decrypt(walk: Walk) -> QWidget:
    from ui.dialogs.encryption import DecryptDialog

    return _shown(DecryptDialog(walk.ctx, walk.window))


@screen("fault")
def _fault(walk: Walk) -> QWidget:
    from ui.dialogs.fault import FaultDialog

    return _shown(FaultDialog(walk.ctx.theme, walk.window, FAULT, walk.house.store.folder))


@screen("found-damage")
def _found(walk: Walk) -> QWidget:
    from ui.mending import FoundDialog

    return _shown(FoundDialog(walk.ctx.theme, walk.window, FAULT))


@screen("debrief")
def _debrief(walk: Walk) -> QWidget:
    return places.debrief(walk)


@screen("debrief-after")
def _debrief_after(walk: Walk) -> QWidget:
    shown = places.debrief(walk)
    walk.press("Ctrl+Return")
    return shown


@screen("prep")
def _prep(walk: Walk) -> QWidget:
    from ui.prep.dialog import open_sheet

    walk.tidy()
    now = walk.house.now
    coming = next(one for one in walk.house.store.archive().interviews if one.starts_at > now)
    open_sheet(walk.ctx, walk.window, str(coming.id))
    return dialog(walk)


@screen("photo")
def _photo(walk: Walk) -> QWidget:
    from ui.people.photo import PhotoDialog

    return _shown(PhotoDialog(walk.ctx, walk.window))


@screen("qr")
def _qr(walk: Walk) -> QWidget:
    places.people(walk)
    walk.press("Q")
    return dialog(walk)


@screen("first-run")
def _first_run(walk: Walk) -> QWidget:
    from ui.first_run import FirstRun

    walk.tidy()
    shown = FirstRun(walk.ctx, walk.house.store.folder)
    shown.resize(1440, 900)
    shown.show()
    return shown


def _shown(window: QDialog) -> QWidget:
    window.show()
    QTest.qWait(1)
    return window


# -- forms -----------------------------------------------------------------------------------------


def _form(name: str, open_: Callable[[ApplicationPanel], object]) -> None:
    @screen(f"form-{name}")
    def way(walk: Walk) -> QWidget:
        panel = _panel(walk)
        open_(panel)
        return dialog(walk)


def _interview(panel: ApplicationPanel) -> str:
    shown = panel.panel
    assert shown is not None
    return str(shown.interviews[0].id)


_form("application", lambda panel: panel.deeds.edit())
_form("interview", lambda panel: panel.deeds.book())
_form("reply", lambda panel: panel.deeds.reply())
_form("move", lambda panel: panel.deeds.dated_move())
_form("people", lambda panel: panel.deeds.name_people(_interview(panel)))
_form("reference", lambda panel: panel.deeds.add_reference())


@screen("form-person")
def _person(walk: Walk) -> QWidget:
    page = places.people(walk)
    page.deeds.new()
    return dialog(walk)


@screen("form-offer")
def _offer(walk: Walk) -> QWidget:
    page = places.offers(walk)
    column = page.model.column(0)
    assert column is not None
    page.deeds.edit(column)
    return dialog(walk)


@screen("form-aim")
def _aim(walk: Walk) -> QWidget:
    places.offers(walk).deeds.say_aim()
    return dialog(walk)


@screen("form-rate")
def _rate(walk: Walk) -> QWidget:
    places.offers(walk).deeds.say_rate("USD", "EUR")
    return dialog(walk)


@screen("call")
def _call(walk: Walk) -> QWidget:
    page = places.letter(walk)
    page.composer.send.deeds.call()
    return dialog(walk)


@screen("card")
def _card(walk: Walk) -> QWidget:
    page = places.letter(walk)
    page.composer.send.deeds.card()
    return dialog(walk)


@screen("recipient")
def _recipient(walk: Walk) -> QWidget:
    page = places.letter(walk)
    page.composer.send.deeds.choose()
    return dialog(walk)
