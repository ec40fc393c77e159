"""What is dropped and pasted goes the same way as a file that is named, whatever held it out."""

import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from models.domain.errors import FileRefused
from models.domain.values import Contact
from models.services import imports
from models.services.import_plan import Plan
from models.services.pictures_in import look
from tests.models.services.house_at import House
from ui.arrivals import MOST_FILES, Arrivals, can_take, ending_of_text, spread
from ui.context import Context
from ui.dialogs.import_preview import ImportPreview
from ui.dialogs.table_wizard import TableWizard
from ui.main_window import MainWindow
from ui.people.photo import PhotoDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jane Okafor\r\nEMAIL:jane@halden.example\r\nEND:VCARD\r\n"
COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(ctx: Context, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    window = MainWindow(ctx, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.show_page("today")
    window.show()
    yield window
    dialog = window.imports.dialog
    window.leave()
    if dialog is not None and isValid(dialog):
        dialog.close()
    ctx.jobs.finish()


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def held(kind: str, data: bytes) -> QMimeData:
    mime = QMimeData()
    mime.setData(kind, QByteArray(data))
    return mime


def text(words: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(words)
    return mime


def picture() -> QMimeData:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    mime = QMimeData()
    mime.setImageData(image)
    return mime


def drop(window: MainWindow, mime: QMimeData) -> bool:
    """The whole of a drop in the middle of the window; whether it was taken."""
    entered = QDragEnterEvent(QPoint(400, 300), COPY, mime, LEFT, NONE)
    QApplication.sendEvent(window, entered)
    if not entered.isAccepted():
        return False
    dropped = QDropEvent(QPointF(400, 300), COPY, mime, LEFT, NONE)
    QApplication.sendEvent(window, dropped)
    return dropped.isAccepted()


def offered(window: MainWindow, qtbot: QtBot) -> ImportPreview:
    qtbot.waitUntil(lambda: isinstance(window.imports.dialog, ImportPreview))
    dialog = window.imports.dialog
    assert isinstance(dialog, ImportPreview)
    qtbot.waitUntil(lambda: dialog.ready)
    return dialog


@pytest.fixture
def card(tmp_path: Path) -> Path:
    path = tmp_path / "jane.vcf"
    path.write_text(CARD)
    return path


def test_a_dropped_file_is_offered_and_brought_in(window: MainWindow, card: Path, house: House, qtbot: QtBot) -> None:
    assert drop(window, files(card))
    dialog = offered(window, qtbot)
    with qtbot.waitSignal(dialog.finished):
        dialog._keep.click()
    assert [one.name for one in house.store.all(Contact)] == ["Jane Okafor"]


@pytest.mark.parametrize(
    "mime",
    [
        lambda: held("text/vcard", CARD.encode()),
        lambda: held("text/x-vcard", CARD.encode()),
        lambda: text(CARD),
    ],
    ids=["as a card", "as an older card", "as text"],
)
def test_a_card_that_another_program_holds_out_is_offered(
    window: MainWindow, mime: Callable[[], QMimeData], qtbot: QtBot
) -> None:
    assert drop(window, mime())
    assert offered(window, qtbot).model.index(0).data() == "Jane Okafor"


def test_a_message_and_a_date_held_out_are_offered(window: MainWindow, qtbot: QtBot) -> None:
    mail = b"From: a@b.example\r\nSubject: Hello\r\n\r\nDear you\r\n"
    assert drop(window, held("message/rfc822", mail))
    assert offered(window, qtbot).model.index(0).data() == "“Hello”"


@pytest.mark.parametrize(
    "mime",
    [
        lambda: text("a plain sentence"),
        lambda: held("application/x-afterview-cards", b"app-1"),
        lambda: _of_url("https://example.org/a.vcf"),
    ],
    ids=["words", "our own cards", "a web address"],
)
def test_what_is_nothing_for_us_is_not_taken(window: MainWindow, mime: Callable[[], QMimeData]) -> None:
    assert not drop(window, mime())


def _of_url(address: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(address)])
    return mime


def test_a_second_drop_waits_for_its_turn(window: MainWindow, card: Path, tmp_path: Path, qtbot: QtBot) -> None:
    second = tmp_path / "second.vcf"
    second.write_text(CARD.replace("Jane Okafor", "Marc Ott").replace("jane@halden", "marc@ott"))
    drop(window, files(card))
    first = offered(window, qtbot)
    entered = QDragEnterEvent(QPoint(40, 30), COPY, mime := files(second), LEFT, NONE)
    QApplication.sendEvent(first, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(first, QDropEvent(QPointF(40, 30), COPY, mime, LEFT, NONE))
    qtbot.wait(20)
    assert window.imports.dialog is first
    first.close()
    qtbot.waitUntil(lambda: window.imports.dialog not in (None, first))
    assert offered(window, qtbot).model.index(0).data() == "Marc Ott"


def test_a_file_that_comes_while_something_else_is_asked_waits(window: MainWindow, card: Path, qtbot: QtBot) -> None:
    asking = QDialog(window)
    asking.setModal(True)
    asking.show()
    window.import_files([card])
    qtbot.wait(50)
    assert window.imports.dialog is None
    asking.close()
    assert offered(window, qtbot).isVisible()


def test_a_folder_gives_its_files_and_says_how_many(
    window: MainWindow, tmp_path: Path, card: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "inbox"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.vcf").write_text(CARD)
    (folder / "notes.docx").write_text("x")
    (folder / "inside").mkdir()
    assert drop(window, files(folder))
    dialog = offered(window, qtbot)
    assert len(dialog.parts) == 3
    assert "files that can be read: 3" in str(dialog.model.index(0).data())


def test_no_more_than_two_hundred_files_are_offered_at_once(tmp_path: Path) -> None:
    for number in range(MOST_FILES + 5):
        (tmp_path / f"{number:03}.vcf").touch()
    found, notes = spread([tmp_path])
    assert len(found) == MOST_FILES
    assert "205" in notes[0]
    assert f"The first {MOST_FILES}" in notes[0]


def test_names_that_no_system_holds_are_left_out() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("file:///tmp/a%00b.vcf"), QUrl("file:relative.vcf"), QUrl.fromLocalFile("/" + "x" * 5000)])
    assert Arrivals().of_drop(mime) == []


# The clipboard


@pytest.mark.parametrize("of", [files, lambda _card: text(CARD)], ids=["a file", "text"])
def test_paste_brings_what_was_copied(
    window: MainWindow, card: Path, qtbot: QtBot, of: Callable[[Path], QMimeData]
) -> None:
    QGuiApplication.clipboard().setMimeData(of(card))
    window.activateWindow()
    window.rail.take_focus()
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert offered(window, qtbot).model.index(0).data() == "Jane Okafor"


def test_paste_in_a_field_pastes_text(window: MainWindow, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QLineEdit

    QGuiApplication.clipboard().setText(CARD)
    field = window.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(20)
    assert field.text().startswith("BEGIN:VCARD")
    assert window.imports.dialog is None


def test_paste_of_nothing_says_so(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("only words")
    window.paste()
    assert "nothing to bring in" in window.banner.text()


def test_a_table_copied_from_a_spreadsheet_and_a_picture_become_files(ctx: Context) -> None:
    arrivals = Arrivals()
    (table,) = arrivals.of_paste(text("Company\tRole\nTidewell\tAnalyst\n"))
    assert table.suffix == ".tsv"
    assert arrivals.of_drop(text("Company\tRole\nTidewell\tAnalyst\n")) == []
    (image,) = arrivals.of_paste(picture())
    assert image.read_bytes().startswith(b"\x89PNG")
    arrivals.close()
    assert not table.exists()


def test_only_what_looks_like_rows_is_a_table() -> None:
    assert ending_of_text("a\tb\nc", tables=True) is None
    assert ending_of_text("one line", tables=True) is None
    assert ending_of_text(" begin:vcalendar\n", tables=False) == ".ics"
    assert can_take(picture())


# Every sample file: the window takes from it what the command line takes


FOLDERS = ("ics", "eml", "msg", "vcards", "jobposting")


@pytest.mark.samples
@pytest.mark.parametrize("folder", FOLDERS)
def test_dropping_a_sample_gives_what_the_command_line_gives(
    window: MainWindow, house: House, samples: Path, folder: str, qtbot: QtBot
) -> None:
    """One drop of all files of a folder, up to as many as are taken at once; entries in the same order."""
    assert drop(window, files(*of_manifest(samples / folder)))
    qtbot.waitUntil(lambda: isinstance(window.imports.dialog, ImportPreview))
    dialog = window.imports.dialog
    assert isinstance(dialog, ImportPreview)
    qtbot.waitUntil(lambda: dialog.ready, timeout=60_000)
    shown = {part.path: part for part in dialog.parts}
    for path in shown:
        part = shown[path]
        said, refused = planned(house, path)
        assert refused == part.refused
        if said is None:
            continue
        assert part.plan is not None
        assert [facts(one) for one in part.plan.entries] == [facts(one) for one in said.entries], path.name
        assert (part.plan.refused, part.plan.left_alone) == (said.refused, said.left_alone)


@pytest.mark.samples
def test_dropping_a_sample_table_gives_what_the_command_line_gives(
    window: MainWindow, house: House, samples: Path, qtbot: QtBot
) -> None:
    """Through the wizard with nothing answered; where the command line refuses, the wizard asks or says why."""
    paths = of_manifest(samples / "csv")
    assert drop(window, files(*paths))
    for path in paths:
        wizard = wizard_of(window, path, qtbot)
        said, refused = planned(house, path)
        if said is None or not said.entries:
            assert not wizard.next.isEnabled() or refused == wizard.part.refused
        else:
            qtbot.waitUntil(wizard.next.isEnabled)
            wizard.next.click()
            plan = planned_by(wizard, qtbot)
            assert [facts(one) for one in plan.entries] == [facts(one) for one in said.entries], path.name
        wizard.close()


def wizard_of(window: MainWindow, path: Path, qtbot: QtBot) -> TableWizard:
    """Once the table has been looked at."""
    found: list[TableWizard] = []

    def looked() -> bool:
        wizard = window.imports.dialog
        if isinstance(wizard, TableWizard) and wizard.part.path == path:
            found[:] = [wizard]
            return wizard.looked is not None or bool(wizard.part.refused)
        return False

    qtbot.waitUntil(looked)
    return found[0]


def planned_by(wizard: TableWizard, qtbot: QtBot) -> Plan:
    qtbot.waitUntil(lambda: wizard.part.plan is not None)
    plan = wizard.part.plan
    assert plan is not None
    return plan


@pytest.mark.samples
def test_dropping_a_sample_picture_gives_what_the_command_line_gives(
    window: MainWindow, house: House, samples: Path, qtbot: QtBot
) -> None:
    paths = [path for path in of_manifest(samples / "qr") if card_on(path)]
    assert len(paths) > 10
    assert drop(window, files(*paths))
    shown: list[str] = []
    for path in paths:
        qtbot.waitUntil(lambda: isinstance(window.imports.dialog, PhotoDialog) and window.imports.dialog.form.built)
        dialog = window.imports.dialog
        assert isinstance(dialog, PhotoDialog)
        shown.append(dialog.form.card().name)
        assert dialog.form.card().name == card_on(path), path.name
        closed(dialog, window, qtbot)
    assert any(shown)


def closed(dialog: PhotoDialog, window: MainWindow, qtbot: QtBot) -> None:
    dialog.close()
    qtbot.waitUntil(lambda: window.imports.dialog is not dialog)


def card_on(path: Path) -> str | None:
    """The name in a picture’s code, if it holds one; else the text is read too, which has tests of its own."""
    looked = look(path.read_bytes(), None)
    return looked.card.name if looked.source == "code" else None


def of_manifest(folder: Path) -> list[Path]:
    with (folder / "MANIFEST.tsv").open(encoding="utf-8", newline="") as opened:
        rows = csv.DictReader(opened, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [folder / row["file"] for row in rows][:MOST_FILES]


def planned(house: House, path: Path) -> tuple[Plan | None, str]:
    """What the command line makes of a file, or the sentence with which it refuses."""
    try:
        return imports.plan(house.store, path, house.now), ""
    except FileRefused as refused:
        return None, refused.sentence


def facts(entry: object) -> str:
    """What the file says of an entry and what becomes of it, without the ids that are made anew each time."""
    said = [getattr(entry, name) for name in ("what", "outcome", "why", "notes", "guesses")]
    return json.dumps([*map(str, said), getattr(entry, "facts", None)], default=str, sort_keys=True)
