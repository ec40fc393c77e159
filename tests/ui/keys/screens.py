"""The keys of the screens, one after the other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu

from models.domain.values import Interest, Stage
from tests.ui.keys.cases import key
from tests.ui.keys.places import application, board, current, debrief, letter, notes, offers, people, searching, today
from tests.ui.keys.walk import Walk
from ui.application.forms.application_form import ApplicationForm
from ui.application.panel import ApplicationPanel
from ui.board.card_list import CardList
from ui.debrief.after import After
from ui.letters.page import LettersPage
from ui.search.model import ROW
from ui.today.snooze import SnoozePopOver
from ui.today.why import WhyPopOver
from ui.widgets.popover import PopOver
from ui.widgets.qr import LargeQr

# -- today and board -----------------------------------------------------------------------------------


@key("Today", "Enter do it")
def _do_it(walk: Walk) -> None:
    page = today(walk)
    walk.go(page.list, "Thank ")
    walk.press("Enter")
    assert isinstance(walk.window.page, LettersPage)
    assert walk.window.page.composing
    walk.press("Escape")


@key("Today", "S snooze (then 1 to 5 or T)")
def _snooze(walk: Walk) -> None:
    page = today(walk)
    line = walk.line(page.list)
    walk.press("S")
    (popover,) = walk.of(SnoozePopOver)
    walk.press("T")
    assert popover.edit is not None
    walk.tidy()
    page.list.setFocus()
    walk.press("S", "2")
    assert not walk.of(SnoozePopOver)
    assert walk.ctx.undo.canUndo()
    walk.press("Ctrl+Z")
    walk.until(lambda: any(line[:20] in str(row) for row in _said(page.list)))


def _said(view: QAbstractItemView) -> list[str]:
    return [
        str(view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(view.model().rowCount())
    ]


@key("Today", "D done")
def _done(walk: Walk) -> None:
    today(walk)
    before = walk.ctx.undo.index()
    walk.press("D")
    assert walk.ctx.undo.index() == before + 1
    walk.press("Ctrl+Z")


@key("Today", "W why")
def _why(walk: Walk) -> None:
    today(walk)
    walk.press("W")
    assert len(walk.of(WhyPopOver)) == 1


@key("Today", "G jump to Coming up")
def _coming(walk: Walk) -> None:
    page = today(walk)
    here = page.list.currentIndex().row()
    walk.press("G")
    row = page.list.current_row()
    assert page.list.currentIndex().row() > here
    assert row is not None
    assert row.group.value == "coming"


@key("Board", "Arrows between cards and columns")
def _arrows(walk: Walk) -> None:
    _page, cards = board(walk, Stage.APPLIED)
    walk.press("Down")
    assert cards.currentIndex().row() == 1
    walk.press("Right")
    assert isinstance(walk.focus, CardList)
    assert walk.focus.stage is Stage.SCREENING
    walk.press("Left")
    assert walk.focus is cards


@key("Board", "Ctrl+Left / Right move card a stage")
def _stage(walk: Walk) -> None:
    _page, cards = board(walk, Stage.APPLIED)
    company = current(cards)
    for one, stage in (("Ctrl+Left", Stage.WISHLIST), ("Ctrl+Z", Stage.APPLIED), ("Ctrl+Right", Stage.SCREENING)):
        walk.press(one)
        for popover in walk.of(PopOver):
            popover.dismiss()
        assert company in walk.house.column(stage), one
        board(walk, Stage.APPLIED)
        if one == "Ctrl+Z":
            walk.go(cards, company)
    walk.press("Ctrl+Z")


@key("Board", "Ctrl+Up / Down reorder")
def _reorder(walk: Walk) -> None:
    _page, cards = board(walk, Stage.APPLIED)
    before = walk.house.column(Stage.APPLIED)
    walk.press("Ctrl+Down")
    assert walk.house.column(Stage.APPLIED)[:2] == [before[1], before[0]]
    walk.press("Ctrl+Up")
    assert walk.house.column(Stage.APPLIED) == before
    assert isinstance(cards, CardList)


@key("Board", "X closed outcomes")
def _outcomes(walk: Walk) -> None:
    board(walk)
    walk.press("X")
    (menu,) = walk.of(QMenu)
    assert len([one for one in menu.actions() if not one.isSeparator()]) >= 4


@key("Board", "F filter")
def _filter(walk: Walk) -> None:
    page, _cards = board(walk)
    walk.press("F")
    assert walk.focus is not None
    assert page.bar.isAncestorOf(walk.focus)


@key("Board", "E edit")
def _edit(walk: Walk) -> None:
    _page, cards = board(walk)
    company = current(cards)
    walk.press("E")
    walk.until(lambda: bool(walk.of(ApplicationForm)))
    assert walk.of(ApplicationForm)[0].company.text() == company
    walk.of(ApplicationForm)[0].close()


# -- an application and its debrief ----------------------------------------------------------------------


@key("Application", "1 to 6 tabs")
def _tabs(walk: Walk) -> None:
    panel = application(walk)
    assert isinstance(panel, ApplicationPanel)
    walk.press("2")
    assert panel.impressions.isVisible()
    walk.press("3", on=panel)
    assert panel.letters.isVisible()
    for number, box in (("4", panel.notes), ("5", panel.files), ("6", panel.people)):
        walk.press(number, on=panel)
        assert walk.focus is not None
        assert box.isAncestorOf(walk.focus), number
    walk.press("1", on=panel)
    assert panel.timeline.hasFocus()


@key("Application", "A add event")
def _add_event(walk: Walk) -> None:
    application(walk)
    walk.press("A")
    assert len(walk.of(QMenu)) == 1


@key("Application", "P add person")
def _add_person(walk: Walk) -> None:
    panel = application(walk)
    assert isinstance(panel, ApplicationPanel)
    walk.press("P")
    walk.until(lambda: panel.deeds.forms.open_form is not None)
    form = panel.deeds.forms.open_form
    assert form is not None
    form.close()


@key("Application", "N next application")
def _next(walk: Walk) -> None:
    panel = application(walk)
    assert isinstance(panel, ApplicationPanel)
    before = panel.application
    walk.press("N")
    assert panel.application != before


@key("Debrief", "1 to 5 tone")
def _tone(walk: Walk) -> None:
    sheet = debrief(walk).sheet
    sheet.tone.first().setFocus()
    walk.press("4")
    assert sheet.tone.value() == "4"


@key("Debrief", "Tab next field")
def _tab(walk: Walk) -> None:
    sheet = debrief(walk).sheet
    sheet.well.setFocus()
    walk.press("Tab")
    assert sheet.badly.hasFocus()


@key("Debrief", "Enter new line")
def _line(walk: Walk) -> None:
    sheet = debrief(walk).sheet
    sheet.well.set_lines(())
    sheet.well.setFocus()
    walk.write("The cohort story")
    walk.press("Enter")
    walk.write("The import step")
    assert sheet.well.lines() == ("The cohort story", "The import step")


@key("Debrief", "+ or - switches well / badly")
def _signs(walk: Walk) -> None:
    sheet = debrief(walk).sheet
    for lines in (sheet.well, sheet.badly):
        lines.set_lines(())
    sheet.well.setFocus()
    walk.write("-")
    assert sheet.badly.hasFocus()
    walk.write("+")
    assert sheet.well.hasFocus()


@key("Debrief", "Y U N interest")
def _interest(walk: Walk) -> None:
    sheet = debrief(walk).sheet
    sheet.interest.set_value(None)
    sheet.tone.first().setFocus()
    for letter_, said in (("Y", Interest.YES), ("U", Interest.UNSURE), ("N", Interest.NO)):
        walk.press(letter_)
        assert sheet.interest.value() == said.value


@key("Debrief", "Esc later")
def _later(walk: Walk) -> None:
    dialog = debrief(walk)
    interview = dialog.opened.interview.id
    dialog.sheet.well.setFocus()
    dialog.sheet.well.set_lines(())
    walk.write("Kept")
    walk.press("Escape")
    walk.until(lambda: interview not in walk.window.debriefs.open_)
    assert walk.house.services.debriefs.opened(interview).words.debrief.went_well == ("Kept",)


@key("Debrief", "Ctrl+Enter done")
def _debrief_done(walk: Walk) -> None:
    dialog = debrief(walk)
    walk.press("Ctrl+Enter")
    assert isinstance(dialog.pages.currentWidget(), After)


# -- letters, people, notes, offers, search --------------------------------------------------------------


@key("Letter", "Ctrl+1 to 4 with Alt adds from that R")
def _rs(walk: Walk) -> None:
    composer = letter(walk).composer
    bodies = []
    for number in range(1, 5):
        before = composer.text.body()
        walk.press(f"Ctrl+Alt+{number}")
        bodies.append(composer.text.body() != before or bool(composer.said()))
    assert all(bodies)


@key("Letter", "F7 next finding")
def _finding(walk: Walk) -> None:
    composer = letter(walk).composer
    walk.until(lambda: bool(composer.review.findings))
    walk.press("F7")
    assert composer.text.lit is not None or walk.of(PopOver) or composer.said()


@key("Letter", "Ctrl+Enter send panel, then Enter confirms")
def _send(walk: Walk) -> None:
    composer = letter(walk).composer
    walk.press("Ctrl+Enter")
    assert walk.focus is not None
    assert composer.send.isAncestorOf(walk.focus)
    walk.press("Escape")


@key("Letter", "Ctrl+Shift+C copy")
def _copy(walk: Walk) -> None:
    composer = letter(walk).composer
    walk.press("Ctrl+Shift+C")
    assert QApplication.clipboard().text().strip() == composer.text.body().strip()
    walk.press("Escape")


@key("People", "G grid, L list")
def _looks(walk: Walk) -> None:
    page = people(walk)
    walk.press("L")
    assert not page.crowd.wall.isVisible()
    walk.press("G")
    assert page.crowd.wall.isVisible()


@key("People", "W write")
def _write(walk: Walk) -> None:
    page = people(walk)
    walk.go(page.crowd.views()[0], "Rafael Quintana")
    walk.press("W")
    walk.until(lambda: walk.window.page_key == "letters")
    walk.press("Escape")


@key("People", "C confirm spelling")
def _confirm(walk: Walk) -> None:
    people(walk)
    walk.press("C")
    walk.until(lambda: bool(walk.of(PopOver)) or bool(walk.of(QMenu)))


@key("People", "Q large QR")
def _qr(walk: Walk) -> None:
    people(walk)
    walk.press("Q")
    walk.until(lambda: bool(walk.of(LargeQr)))


@key("Notes", "Ctrl+E text or Markdown")
def _markdown(walk: Walk) -> None:
    page = notes(walk)
    walk.press("Ctrl+E")
    assert page.editor.plain.isVisible()
    walk.press("Ctrl+E")
    assert page.editor.rich.isVisible()


@key("Notes", "@ person")
def _person(walk: Walk) -> None:
    notes(walk)
    walk.write("@")
    walk.until(lambda: bool(completions(walk)))


@key("Notes", "# application")
def _application(walk: Walk) -> None:
    notes(walk)
    walk.write("Seen #qui")
    walk.until(lambda: bool(completions(walk)))


def completions(walk: Walk) -> list[QAbstractItemView]:
    return [one for one in walk.of(QAbstractItemView) if one.objectName() == "completions"]


@key("Notes", "? at line start makes a question")
def _question(walk: Walk) -> None:
    page = notes(walk)
    walk.write("? Who decides")
    assert page.editor.body().startswith("?")


@key("Offers", "1 to 5 weight of focused row")
def _weight(walk: Walk) -> None:
    offers(walk)
    before = walk.ctx.undo.index()
    walk.press("2", "4")
    assert walk.ctx.undo.index() > before
    while walk.ctx.undo.index() > before:
        walk.ctx.undo.undo()


@key("Offers", "Space settled / open")
def _settle(walk: Walk) -> None:
    page = offers(walk)
    before = walk.ctx.undo.index()
    for row in range(page.model.rowCount()):
        page.table.setCurrentIndex(page.model.index(row, 0))
        walk.press("Space")
        if walk.ctx.undo.index() > before:
            walk.press("Ctrl+Z")
            return
    raise AssertionError("no line could be settled")


@key("Offers", "A ask")
def _ask(walk: Walk) -> None:
    offers(walk)
    walk.press("A")
    walk.until(lambda: isinstance(walk.window.page, LettersPage))
    walk.press("Escape")


@key("Search", "Up Down")
def _search_walk(walk: Walk) -> None:
    searching(walk, "> ")
    panel = walk.window.menus.search.panel
    assert panel is not None
    first = panel.current()
    walk.press("Down")
    assert panel.current() != first
    walk.press("Up")
    assert panel.current() == first


@key("Search", "Enter open")
def _search_open(walk: Walk) -> None:
    searching(walk, "> settings")
    walk.press("Enter")
    assert walk.window.page_key == "settings"


@key("Search", "Tab actions")
def _search_actions(walk: Walk) -> None:
    searching(walk, "> confirm the spelling")
    panel = walk.window.menus.search.panel
    assert panel is not None
    walk.press("Tab")
    rows = [panel.model.index(row, 0).data(ROW).title for row in range(panel.model.rowCount())]
    assert rows == ["Confirm the spelling", "Confirm the spelling", "Show the keys of this screen"]
    walk.press("Escape")


@key("Search", "> commands only")
def _commands(walk: Walk) -> None:
    searching(walk, "> ")
    panel = walk.window.menus.search.panel
    assert panel is not None
    rows = [panel.model.index(row, 0).data(ROW) for row in range(panel.model.rowCount())]
    assert {"Do", "Today", "Board", "People", "Notes", "Letters", "Offers"} <= {
        row.title for row in rows if row.is_head
    }
    assert all(row.kind == "command" for row in rows if not row.is_head)
