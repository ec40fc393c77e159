"""Every screen, panel, section, form and dialog over the sample, by name, and what opens it as a person would."""

from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from models.domain.values import Application, Stage
from tests.ui.keys import places
from tests.ui.keys.walk import Walk
from ui.application.panel import ApplicationPanel
from ui.board.page import BoardPage
from ui.dialogs.about import AboutDialog
from ui.dialogs.bin import BinDialog
from ui.dialogs.encryption import EncryptDialog
from ui.dialogs.history import HistoryDialog
from ui.dialogs.licences import LicencesDialog
from ui.dialogs.restore import RestoreDialog
from ui.first_run import FirstRun
from ui.help.window import HelpWindow
from ui.insights.page import InsightsPage
from ui.notes.page import NotesPage
from ui.settings import sections
from ui.settings.page import SettingsPage
from ui.widgets.popover import PopOver

Open = Callable[[Walk], None]
STOPS: dict[str, Open] = {}
A_MOMENT = 50
"""Milliseconds in which what follows the keys a little later has followed."""


def stop(name: str) -> Callable[[Open], Open]:
    def put(opened: Open) -> Open:
        STOPS[name] = opened
        return opened

    return put


def shown(walk: Walk) -> list[QWidget]:
    """The windows that are open, the main window first."""
    others: list[QWidget] = [*walk.of(QDialog), *walk.of(QMenu), *walk.of(FirstRun)]
    return [walk.window, *(one for one in others if one.isWindow())]


def in_front(walk: Walk, window: QWidget) -> QWidget:
    """What is meant to be read of a window: what lies over the rest, where something does."""
    panel, search = walk.window.overlay.panel, walk.window.menus.search.panel
    over: list[QWidget] = [one.frame for one in walk.of(PopOver)]
    over += [one for one in (search, panel) if one is not None and one.isVisible()]
    return next((one for one in over if window.isAncestorOf(one)), window)


def leave(walk: Walk) -> None:
    """Whatever a stop has opened is gone, and the page stands as it does at a start."""
    for welcome in walk.of(FirstRun):
        welcome.deleteLater()
        welcome.hide()
    walk.tidy()
    while walk.ctx.undo.canUndo():
        walk.ctx.undo.undo()
    board_page = walk.window._built.get("board")
    if isinstance(board_page, BoardPage):
        board_page.modes.choose("board")
    settings_page = walk.window._built.get("settings")
    if isinstance(settings_page, SettingsPage):
        settings_page.search.clear()
    notes_page = walk.window._built.get("notes")
    if isinstance(notes_page, NotesPage):
        notes_page.show_part("notes")


def after_keys(walk: Walk, *keys: str, for_: type[QWidget] = PopOver) -> None:
    walk.press(*keys)
    walk.until(lambda: bool(walk.of(for_)))


# -- today, board ----------------------------------------------------------------------------------------


@stop("today")
def _today(walk: Walk) -> None:
    places.today(walk)


@stop("today, why")
def _why(walk: Walk) -> None:
    places.today(walk)
    after_keys(walk, "W")


@stop("today, snooze")
def _snooze(walk: Walk) -> None:
    places.today(walk)
    after_keys(walk, "S")


@stop("today, a line that is read while it is typed")
def _quick_add(walk: Walk) -> None:
    walk.page("today")
    walk.press("Ctrl+N")
    walk.write("Interview Fernhill tomorrow 10:00 with Rafael")
    QTest.qWait(A_MOMENT)


@stop("board")
def _board(walk: Walk) -> None:
    places.board(walk)


@stop("board, a question")
def _question(walk: Walk) -> None:
    places.board(walk, Stage.APPLIED)
    after_keys(walk, "Ctrl+Right", "Ctrl+Right")


@stop("board, outcomes")
def _outcomes(walk: Walk) -> None:
    places.board(walk)
    after_keys(walk, "X", for_=QMenu)


@stop("board, list")
def _list(walk: Walk) -> None:
    page, _cards = places.board(walk)
    page.modes.choose("list")


@stop("board, calendar")
def _calendar(walk: Walk) -> None:
    page, _cards = places.board(walk)
    page.modes.choose("calendar")


@stop("board, new application")
def _new_application(walk: Walk) -> None:
    places.board(walk)
    after_keys(walk, "N", for_=QDialog)


# -- an application --------------------------------------------------------------------------------------


def application(walk: Walk) -> ApplicationPanel:
    panel = places.application(walk)
    assert isinstance(panel, ApplicationPanel)
    return panel


def _tab(number: int) -> Open:
    def opened(walk: Walk) -> None:
        walk.press(str(number), on=application(walk))

    return opened


for number, tab in enumerate(("timeline", "impressions", "letters", "notes", "documents", "people"), 1):
    stop(f"application, {tab}")(_tab(number))


@stop("application, edit")
def _edit(walk: Walk) -> None:
    walk.press("E", on=application(walk))
    walk.until(lambda: bool(walk.of(QDialog)))


@stop("application, menu of what can be added")
def _add(walk: Walk) -> None:
    walk.press("A", on=application(walk))
    walk.until(lambda: bool(walk.of(QMenu)))


def _form(call: str) -> Open:
    def opened(walk: Walk) -> None:
        getattr(application(walk).deeds, call)()
        walk.until(lambda: bool(walk.of(QDialog)))

    return opened


for form in ("book", "reply", "dated_move", "add_person", "add_reference"):
    stop(f"application, form: {form}")(_form(form))


@stop("application, next steps")
def _next_steps(walk: Walk) -> None:
    met = walk.house.services.debriefs.meant(walk.house.now)[0].interview
    walk.window.show_application(met.application)
    panel = walk.window.overlay.panel
    assert isinstance(panel, ApplicationPanel)
    panel.deeds.next_steps(met.id)
    walk.until(lambda: bool(walk.of(QDialog)))


@stop("application, how it ended")
def _ended(walk: Walk) -> None:
    walk.page("board")
    rejected = next(one for one in walk.house.store.all(Application) if one.stage is Stage.REJECTED)
    walk.window.show_application(rejected.id)
    panel = walk.window.overlay.panel
    assert isinstance(panel, ApplicationPanel)
    panel.deeds.show_ending(panel)
    walk.until(lambda: bool(walk.of(PopOver)))


@stop("debrief")
def _debrief(walk: Walk) -> None:
    places.debrief(walk)


@stop("prep sheet")
def _prep(walk: Walk) -> None:
    walk.page("today")
    walk.ctx.router.prep_wanted.emit(walk.house.services.debriefs.meant(walk.house.now)[0].interview.id)
    walk.until(lambda: bool(walk.of(QDialog)))


# -- letters ---------------------------------------------------------------------------------------------


@stop("letters")
def _letters(walk: Walk) -> None:
    walk.page("letters")


@stop("letter")
def _letter(walk: Walk) -> None:
    places.letter(walk)


@stop("letter, how it leaves")
def _send(walk: Walk) -> None:
    places.letter(walk)
    walk.press("Ctrl+Return")


@stop("letter, a point that was found")
def _finding(walk: Walk) -> None:
    composer = places.letter(walk).composer
    walk.until(lambda: bool(composer.review.findings))
    walk.press("F7")


# -- people, notes ---------------------------------------------------------------------------------------


@stop("people")
def _people(walk: Walk) -> None:
    places.people(walk)
    walk.press("G")


@stop("people, list")
def _people_list(walk: Walk) -> None:
    places.people(walk)
    walk.press("L")


def _people_key(key: str) -> Open:
    def opened(walk: Walk) -> None:
        page = places.people(walk)
        walk.go(page.crowd.views()[0])
        walk.press(key)
        walk.until(lambda: bool(walk.of(QDialog)) or bool(walk.of(PopOver)) or bool(walk.of(QMenu)))

    return opened


for key, name in {"N": "new person", "E": "edit", "M": "merge", "C": "spelling", "Shift+F10": "menu"}.items():
    stop(f"people, {name}")(_people_key(key))


@stop("notes")
def _notes(walk: Walk) -> None:
    page = walk.page("notes")
    assert isinstance(page, NotesPage)
    QTest.qWait(A_MOMENT)


@stop("question bank")
def _bank(walk: Walk) -> None:
    _notes(walk)
    page = walk.window.page
    assert isinstance(page, NotesPage)
    page.show_part("bank")
    walk.until(lambda: page.shown_bank is not None)
    QTest.qWait(A_MOMENT)


@stop("question bank, practice")
def _practice(walk: Walk) -> None:
    _bank(walk)
    walk.press("P")
    QTest.qWait(A_MOMENT)


# -- offers, insights ------------------------------------------------------------------------------------


@stop("offers")
def _offers(walk: Walk) -> None:
    places.offers(walk)


@stop("offers, change the offer")
def _offer_form(walk: Walk) -> None:
    places.offers(walk)
    after_keys(walk, "E", for_=QDialog)


@stop("offers, menu of a column")
def _offer_menu(walk: Walk) -> None:
    places.offers(walk)
    after_keys(walk, "Shift+F10", for_=QMenu)


def insights(walk: Walk) -> InsightsPage:
    page = walk.page("insights")
    assert isinstance(page, InsightsPage)
    walk.until(lambda: page.view is not None and not page.filling)
    return page


@stop("insights")
def _insights(walk: Walk) -> None:
    insights(walk)


@stop("insights, as tables")
def _tables(walk: Walk) -> None:
    for card in insights(walk).cards.cards.values():
        card.show_table(True)


@stop("insights, any days")
def _dates(walk: Walk) -> None:
    page = insights(walk)
    for card in page.cards.cards.values():
        card.show_table(False)
    page.period.part("picked").click()
    walk.until(lambda: bool(walk.of(PopOver)))


# -- search, settings, help, dialogs ---------------------------------------------------------------------


@stop("search")
def _search(walk: Walk) -> None:
    places.searching(walk, "ing")
    QTest.qWait(A_MOMENT)


@stop("commands")
def _commands(walk: Walk) -> None:
    places.searching(walk, "> ")


def _section(key: str) -> Open:
    def opened(walk: Walk) -> None:
        walk.page("settings")
        walk.ctx.router.settings_wanted.emit(key)
        QTest.qWait(A_MOMENT)

    return opened


for section in sections.KEYS:
    stop(f"settings, {section}")(_section(section))


@stop("settings, what is found")
def _found(walk: Walk) -> None:
    walk.page("settings")
    walk.press("/")
    walk.write("dark")
    QTest.qWait(2 * A_MOMENT)


def _dialog(make: Callable[[Walk], QWidget]) -> Open:
    def opened(walk: Walk) -> None:
        walk.page("today")
        make(walk).show()
        QTest.qWait(A_MOMENT)

    return opened


stop("undo history")(_dialog(lambda walk: HistoryDialog(walk.ctx, walk.window)))
stop("bin")(_dialog(lambda walk: BinDialog(walk.ctx, walk.window)))
stop("about")(_dialog(lambda walk: AboutDialog(walk.ctx, walk.window)))
stop("licences")(_dialog(lambda walk: LicencesDialog(walk.ctx, walk.window)))
stop("help")(_dialog(lambda walk: HelpWindow(walk.ctx, walk.window)))
stop("restore")(_dialog(lambda walk: RestoreDialog(walk.ctx, walk.window, walk.house.store.folder)))
stop("encrypt")(_dialog(lambda walk: EncryptDialog(walk.ctx, walk.window)))


@stop("welcome")
def _welcome(walk: Walk) -> None:
    FirstRun(walk.ctx, walk.house.store.folder).show()
    QTest.qWait(A_MOMENT)


@stop("keys of this screen")
def _keys(walk: Walk) -> None:
    places.board(walk)
    after_keys(walk, "F1", for_=QDialog)


@stop("what an import brings")
def _import(walk: Walk) -> None:
    walk.page("today")
    card = walk.house.store.folder / "card.vcf"
    card.write_text("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ida Bell\r\nN:Bell;Ida\r\nEMAIL:ida@x.example\r\nEND:VCARD\r\n")
    walk.window.import_files([card])
    walk.until(lambda: bool(walk.of(QDialog)))
    QTest.qWait(4 * A_MOMENT)


@stop("table, column by column")
def _table(walk: Walk) -> None:
    walk.page("today")
    table = walk.house.store.folder / "search.csv"
    table.write_text("Company,Role,Applied on\nQuillmark,Analyst,2026-06-01\nFernhill,Designer,2026-06-02\n")
    walk.window.import_files([table])
    walk.until(lambda: bool(walk.of(QDialog)))
    QTest.qWait(4 * A_MOMENT)
