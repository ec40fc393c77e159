"""What asks, tells or takes in: the dialogs and small frames that only open where something calls for them."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from models.adapters.system_clock import SystemClock
from models.domain.backups import BackupKind
from models.domain.change import Edit
from models.domain.letters.reviewing import Check, Finding, Fix, FixKind
from models.domain.phrases import Phrase
from models.domain.said import Said
from models.domain.values import Application, Letter, Note, NoteId, Stage
from models.services import encryption
from models.services.folder import Locked
from models.store import Store
from models.store.backup import back_up
from models.store.engine import FILE_NAME
from tests.models.services.test_encryption import Keyring
from tests.ui.keys import places
from tests.ui.keys.walk import Walk
from tests.ui.languages.screens import FAULT, SCREENS as SCREENS, _shown, dialog, menu, popover, screen
from ui.application.panel import ApplicationPanel
from ui.debrief.people import PersonChip
from ui.insights.page import InsightsPage
from ui.notes.page import NotesPage
from ui.notes.top import NOTES
from ui.offers.rows import Row, judged_of
from ui.widgets.popover import PopOver

TABLE = (
    "Employer,Job Title,List,Location,Salary,Date Applied,Interview,Colour\n"
    'Contoso Ltd,Data Analyst,Applied,Leeds,"£48,000 to £52,000",03/04/2026,,red\n'
    "Fabrikam,Platform Engineer,On hold,Remote,,05/06/2026,19/06/2026,\n"
    ",Operations,Applied,,,,,\n"
)
KEPT = "afterview-2026-06-15-090000-daily.afterview-backup"
CARDS = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ingrid Solheim\r\nORG:Quillmark\r\nEMAIL:i@else.example\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jane Okafor\r\nTITLE:Recruiter\r\nTEL:+44 20 7946 0018\r\nEND:VCARD\r\n"
)
NAMES = (
    "people.vcf",
    "invitation.ics",
    "broken.eml",
    "search.csv",
    "afterview-2026-06-15-090000-daily.afterview-backup",
)
INVITATION = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//a//b//EN\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:one@x.example\r\n"
    "DTSTAMP:20260610T080000Z\r\nDTSTART:20260630T090000Z\r\nDTEND:20260630T100000Z\r\n"
    "SUMMARY:Interview Data Analyst\r\nORGANIZER;CN=Ravi Menon:mailto:ravi@tailwind.example\r\n"
    "LOCATION:https://meet.example/abc\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


TYPED = " ".join((TABLE, CARDS, INVITATION, *NAMES)).replace("/", " ").replace('"', " ")
"""What stands in the files above, and their names, is nobody's to translate."""


def _beside(walk: Walk, name: str) -> Path:
    folder = walk.house.store.folder.parent / name
    folder.mkdir(exist_ok=True)
    return folder


def _file(walk: Walk, name: str, text: str) -> Path:
    path = _beside(walk, "files") / name
    path.write_text(text, "utf-8")
    return path


# -- what is brought in ----------------------------------------------------------------------------


@screen("import")
def _import(walk: Walk) -> QWidget:
    from ui.dialogs.import_preview import ImportPreview

    walk.tidy()
    files = [
        _file(walk, "people.vcf", CARDS),
        _file(walk, "invitation.ics", INVITATION),
        _file(walk, "broken.eml", "nothing of the kind"),
    ]
    shown = ImportPreview.ask(walk.ctx, walk.window, files)
    walk.until(lambda: shown.ready and shown.isVisible())
    return shown


@screen("import-nothing")
def _import_nothing(walk: Walk) -> QWidget:
    from ui.dialogs.import_preview import ImportPreview

    walk.tidy()
    shown = ImportPreview.ask(walk.ctx, walk.window, [_file(walk, "empty.ics", "")])
    walk.until(lambda: shown.ready and shown.isVisible())
    return shown


@screen("table")
def _table(walk: Walk) -> QWidget:
    from ui.dialogs.table_wizard import TableWizard

    walk.tidy()
    shown = TableWizard.ask(walk.ctx, walk.window, _file(walk, "search.csv", TABLE))
    walk.until(lambda: shown.isVisible() and not shown.busy)
    return shown


@screen("table-rows")
def _table_rows(walk: Walk) -> QWidget:
    from ui.dialogs.table_wizard import TableWizard

    shown = _table(walk)
    assert isinstance(shown, TableWizard)
    shown.next.click()
    walk.until(lambda: shown.shows_rows and not shown.busy)
    return shown


@screen("one-moment")
def _standing(walk: Walk) -> QWidget:
    from ui.dialogs.import_undo import Standing
    from ui.dialogs.import_work import Errand

    walk.tidy()
    shown = Standing(walk.ctx, Errand())
    _shown(shown)
    QTest.qWait(30)
    shown._over = True  # it may be closed, as at its end
    return shown


# -- people ----------------------------------------------------------------------------------------


@screen("merge")
def _merge(walk: Walk) -> QWidget:
    from ui.people.merge_dialog import MergeDialog, pair_of_people

    page = places.people(walk)
    one, other = [one.id for one in walk.house.services.people.all()][:2]
    pair = pair_of_people(walk.ctx, one, other, Said("Same name and company"))
    assert pair is not None
    return MergeDialog.ask(walk.ctx, page, [pair, pair], lambda _change: None)


@screen("merge-companies")
def _merge_companies(walk: Walk) -> QWidget:
    from ui.people.merge_dialog import MergeDialog, pair_of_companies

    page = places.people(walk)
    one, other = [one.id for one in walk.house.services.companies.all()][:2]
    pair = pair_of_companies(walk.ctx, one, other, "")
    assert pair is not None
    return MergeDialog.ask(walk.ctx, page, [pair], lambda _change: None)


@screen("merge-choose")
def _merge_choose(walk: Walk) -> QWidget:
    page = places.people(walk)
    page.deeds.merge([walk.house.services.people.all()[0].id])
    return dialog(walk)


# -- offers ----------------------------------------------------------------------------------------


@screen("form-likely")
def _likely(walk: Walk) -> QWidget:
    page = places.offers(walk)
    column = page.model.column(0)
    assert column is not None
    page.deeds.say_ask(column)
    return dialog(walk)


@screen("accepting")
def _accepting(walk: Walk) -> QWidget:
    from ui.offers.accepting import Accepting

    page = places.offers(walk)
    asking = Accepting(walk.ctx.theme, page.window(), "Quillmark", "Quillmark")
    asking.open()
    return dialog(walk)


@screen("offers-judge")
def _judge(walk: Walk) -> QWidget:
    page = places.offers(walk)
    column = page.model.column(0)
    assert column is not None
    own = judged_of(column, Row.GROWTH)
    assert own is not None
    page.deeds.judge(column, own, Row.GROWTH)
    return popover(walk)


@screen("offers-point")
def _point(walk: Walk) -> QWidget:
    page = places.offers(walk)
    column = page.model.column(0)
    assert column is not None
    page.deeds.add_point(column)
    return popover(walk)


@screen("offers-menu")
def _offers_menu(walk: Walk) -> QWidget:
    page = places.offers(walk)
    page.deeds.menu(0, page.mapToGlobal(page.rect().center()))
    return menu(walk)


# -- notes -----------------------------------------------------------------------------------------


def _notes(walk: Walk) -> NotesPage:
    walk.tidy()
    walk.window.enter_page("notes")
    page = walk.window.page
    assert isinstance(page, NotesPage)
    page.show_part(NOTES)
    walk.until(lambda: page.note is not None)
    return page


@screen("link")
def _link(walk: Walk) -> QWidget:
    from ui.notes.link_dialog import LinkDialog

    page = _notes(walk)
    LinkDialog(walk.ctx.theme, page, "", asks_words=True).ask()
    return dialog(walk)


@screen("versions")
def _versions(walk: Walk) -> QWidget:
    from ui.notes.versions import VersionsDialog

    page = _notes(walk)
    note = walk.house.store.all(Note)[0]
    kept = replace(note, versions=("# The day before", note.body or ""))
    VersionsDialog(walk.ctx.theme, kept, page).ask()
    return dialog(walk)


@screen("note-person")
def _note_person(walk: Walk) -> QWidget:
    _notes(walk).deeds.link_person()
    return dialog(walk)


def _shown_panel(walk: Walk) -> ApplicationPanel:
    walk.page("board")
    walk.window.show_application(walk.house.store.all(Application)[0].id)
    panel = walk.window.overlay.panel
    assert isinstance(panel, ApplicationPanel)
    return panel


@screen("reading")
def _reading(walk: Walk) -> QWidget:
    from ui.application.posting_box import ReadingDialog

    panel = _shown_panel(walk)
    note = walk.house.store.all(Note)[0]
    ReadingDialog(walk.ctx.theme, panel.posting.title_of(note), note, panel).open()
    return dialog(walk)


# -- small questions -------------------------------------------------------------------------------


def _question(stage: Stage) -> None:
    @screen(f"question-{stage.value}")
    def way(walk: Walk) -> QWidget:
        from ui.board.question import Question

        page = places.board(walk)[0]
        house = walk.house
        card = house.services.board.card(house.store.all(Application)[0].id, house.now)
        assert card is not None
        zone = house.services.reminders.etiquette().zone
        Question(walk.ctx.theme, page.window(), card, stage, house.now, zone).open_at(page)
        return popover(walk)


for _stage in (Stage.INTERVIEWING, Stage.WAITING, Stage.OFFER, Stage.REJECTED):
    _question(_stage)


@screen("reason")
def _reason(walk: Walk) -> QWidget:
    panel = _shown_panel(walk)
    panel.deeds.ask_reason(panel)
    return popover(walk)


@screen("view-name")
def _view_name(walk: Walk) -> QWidget:
    page = places.board(walk)[0]
    page.modes.views._ask()
    return popover(walk)


@screen("spelling")
def _spelling(walk: Walk) -> QWidget:
    page = places.people(walk)
    page.deeds.confirm(walk.house.services.people.all()[0].id, page, by_keys=True)
    return popover(walk)


@screen("two-more")
def _two_more(walk: Walk) -> QWidget:
    from ui.outcomes.two_more import TwoMore

    page = places.today(walk)
    TwoMore(walk.ctx.theme, page.window(), walk.house.services.outcomes.rhythm(walk.house.now)).open_at(page)
    return popover(walk)


@screen("dates")
def _dates(walk: Walk) -> QWidget:
    page = walk.page("insights")
    assert isinstance(page, InsightsPage)
    walk.until(lambda: not page.filling)
    page._pick_dates()
    return popover(walk)


@screen("finding")
def _finding(walk: Walk) -> QWidget:
    page = places.letter(walk)
    says = Phrase(
        "It says “{written}” once. It is recorded as {name}.", {"written": "Ingrit", "name": "Ingrid Solheim"}
    )
    fixes = (Fix(FixKind.REPLACE, "Ingrid"), Fix(FixKind.IGNORE))
    page.composer.findings.open(Finding(Check.NAMES, says, fixes=fixes))
    return popover(walk)


@screen("other-letter")
def _other_letter(walk: Walk) -> QWidget:
    page = places.letter(walk)
    written = next(one for one in walk.house.store.all(Letter) if one.body)
    page.composer.show_other(written.id)
    return popover(walk)


@screen("debrief-choice")
def _choice(walk: Walk) -> QWidget:
    from ui.debrief.choice import Choice

    walk.page("today")
    return _shown(Choice(walk.ctx, walk.house.services.debriefs.meant(walk.house.now)))


@screen("debrief-none")
def _no_choice(walk: Walk) -> QWidget:
    from ui.debrief.choice import Choice

    walk.page("today")
    return _shown(Choice(walk.ctx, ()))


@screen("debrief-person")
def _debrief_person(walk: Walk) -> QWidget:
    shown = places.debrief(walk)
    shown._open_person(shown.findChildren(PersonChip)[0])
    walk.until(lambda: any(one.isVisible() for one in shown.findChildren(PopOver)))
    return shown


# -- data ------------------------------------------------------------------------------------------


@screen("restore-look")
def _restore_look(walk: Walk) -> QWidget:
    from ui.dialogs.restore import RestoreDialog

    folder, now = walk.house.store.folder, walk.house.now
    walk.tidy()
    (folder / "backups").mkdir(exist_ok=True)
    kept = folder / "backups" / KEPT
    if not kept.exists():
        back_up(folder, kept, now - timedelta(days=1), BackupKind.DAILY)
        note = Note(NoteId("since"), "Since", "Written since.", created_at=now)
        walk.house.store.write([Edit(None, note)], "noted")
    shown = RestoreDialog(walk.ctx, walk.window, folder)
    _shown(shown)
    walk.until(shown._go.isEnabled)
    return shown


def _spoilt(walk: Walk, name: str, backup: bool) -> Path:
    folder, now = _beside(walk, name), walk.house.now
    if not (folder / FILE_NAME).exists():
        with closing(Store.open(folder)) as store:
            notes = [Note(NoteId(str(at)), str(at), "room " * 90, created_at=now) for at in range(40)]
            store.write([Edit(None, one) for one in notes], "noted")
        if backup:
            (folder / "backups").mkdir()
            kept = folder / "backups" / "afterview-2026-06-25-090000-daily.afterview-backup"
            back_up(folder, kept, now - timedelta(days=1), BackupKind.DAILY)
        data = bytearray((folder / FILE_NAME).read_bytes())
        for start in range(8192, len(data), 4096):
            if b"room room" in data[start : start + 4096] and data[start] == 13:
                data[start : start + 4096] = bytes(4096)
                break
        (folder / FILE_NAME).write_bytes(data)
    return folder


def _damaged(name: str, folder: Callable[[Walk], Path]) -> None:
    @screen(name)
    def way(walk: Walk) -> QWidget:
        from ui.dialogs.damaged import DamagedDialog

        walk.tidy()
        shown = DamagedDialog(walk.ctx.theme, folder(walk), SystemClock())
        _shown(shown)
        walk.until(shown.go.isEnabled)
        return shown


def _gone(walk: Walk) -> Path:
    folder = _beside(walk, "gone")
    (folder / "attachments" / "ab").mkdir(parents=True, exist_ok=True)
    (folder / "attachments" / "ab" / "abc").write_bytes(b"a scan")
    return folder


_damaged("damaged", lambda walk: _spoilt(walk, "spoilt", backup=True))
_damaged("damaged-alone", lambda walk: _spoilt(walk, "spoilt-alone", backup=False))
_damaged("damaged-gone", _gone)


def _unlock(name: str, of_backup: bool) -> None:
    @screen(name)
    def way(walk: Walk) -> QWidget:
        from ui.dialogs.unlock import UnlockDialog

        walk.tidy()
        shown = UnlockDialog(walk.ctx.theme, Locked(walk.house.store.folder / FILE_NAME, b"salt" * 4, of_backup))
        return _shown(shown)


_unlock("unlock", of_backup=False)
_unlock("unlock-backup", of_backup=True)


@screen("encrypting")
def _encrypting(walk: Walk) -> QWidget:
    from ui.dialogs.encryption import RecastDialog

    class Still(RecastDialog):
        def _begin(self) -> None:
            """As it stands while it works."""
            self._ended = True  # it may be closed

    walk.tidy()
    return _shown(Still(walk.ctx.theme, _beside(walk, "none"), encryption.fresh(), Keyring()))


@screen("report")
def _report(walk: Walk) -> QWidget:
    from ui.dialogs.fault import ReportDialog

    return _shown(ReportDialog(walk.ctx.theme, walk.window, "", FAULT, walk.house.store.folder))


# -- the first run ---------------------------------------------------------------------------------


def _step(step: int) -> None:
    @screen(f"first-run-{step + 1}")
    def way(walk: Walk) -> QWidget:
        from ui.first_run import FirstRun

        walk.tidy()
        shown = FirstRun(walk.ctx, walk.house.store.folder)
        shown.resize(walk.window.size())
        shown.show()
        shown._go(step)
        return shown


_step(1)
_step(2)
