"""The dialog "From photo": what is read stands beside its picture, and nothing is kept before it is saved."""

from io import BytesIO
from pathlib import Path
from threading import Event

import pytest
import segno
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.adapters import recogniser
from models.adapters.recogniser import Recognised
from models.domain.pixels import Pixels
from tests.models.cards.recorded import blank, lines_of
from tests.models.services.house_at import House
from ui.context import Context
from ui.people.photo import PhotoDialog
from ui.people.photo_form import PhotoField

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

MECARD = "MECARD:N:Solheim,Ingrid;TEL:+4790555014;EMAIL:ingrid@quillmark.example;;"


def photo(folder: Path, name: str) -> Path:
    pixels = blank(name)
    path = folder / f"{name}.png"
    Image.frombytes("RGB", (pixels.width, pixels.height), pixels.rgb).save(path)
    return path


def code(text: str) -> bytes:
    out = BytesIO()
    segno.make(text, error="m").save(out, kind="png", scale=4, border=4)
    return out.getvalue()


@pytest.fixture
def says(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Which card the reader is to say it sees."""
    said = {"name": "azure-english"}
    monkeypatch.setattr(recogniser, "available", lambda: True)
    monkeypatch.setattr(recogniser, "recognise", lambda _pixels, stop: Recognised(lines_of(said["name"])))
    return said


@pytest.fixture
def nothing_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recogniser, "available", lambda: False)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


def active(qtbot: QtBot, dialog: PhotoDialog) -> PhotoDialog:
    """Keys reach only the window in front."""
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    return dialog


def ready(qtbot: QtBot, dialog: PhotoDialog) -> PhotoDialog:
    active(qtbot, dialog)
    qtbot.waitUntil(dialog._save.isEnabled)
    return dialog


def saved(qtbot: QtBot, dialog: PhotoDialog) -> None:
    with qtbot.waitSignal(dialog.destroyed):
        dialog.save()


def words(dialog: PhotoDialog) -> tuple[str, str]:
    return dialog._headline.text(), dialog._under_it.text()


def doubts(dialog: PhotoDialog) -> list[str]:
    return [field.label for field in dialog.form.findChildren(PhotoField) if field.doubtful]


@pytest.mark.usefixtures("says")
def test_the_fields_stand_beside_the_picture(ctx: Context, parent: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ready(qtbot, PhotoDialog.ask(ctx, parent, photo(tmp_path, "azure-english")))
    labels = {field.label: field.text() for field in dialog.form.findChildren(PhotoField)}
    assert labels == {
        "Name": "Dr. Avery Smith",
        "Title": "Senior Researcher",
        "Company": "Contoso",
        "Department": "Cloud & AI Department",
        "Email": "avery.smith@contoso.com",
        "Mobile": "+44 (0) 7911 123456",
        "Phone": "+44 (0) 20 9876 5432",
        "LinkedIn": "",
        "Web": "https://www.contoso.com/",
        "Address": "2 Kingdom Street, Paddington, London, W2 6BD",
    }
    assert words(dialog) == ("This is what the card says", "Nothing is kept before you save it.")
    assert doubts(dialog) == []
    assert ctx.services.people.all() == ()
    assert all(field.edit.accessibleName() == field.label for field in dialog.form.findChildren(PhotoField))
    assert dialog.view.accessibleDescription().startswith("Outlined where these were read: Name, Title")


def test_what_is_doubtful_says_so_until_it_is_typed_in(
    ctx: Context, parent: QWidget, qtbot: QtBot, tmp_path: Path, says: dict[str, str]
) -> None:
    says["name"] = "azure-japanese"
    dialog = ready(qtbot, PhotoDialog.ask(ctx, parent, photo(tmp_path, "azure-japanese")))
    assert words(dialog)[0] == "Check the name before you save it"
    assert doubts(dialog) == ["Name"]
    name = dialog.form.field("name").edit
    assert name.accessibleDescription() == "Check this: it was not read with certainty."
    assert dialog.focusWidget() is name
    QTest.keyClicks(name, "Tamura Daiki")
    assert doubts(dialog) == []
    assert name.accessibleDescription() == ""
    assert dialog.form.card().name == "Tamura Daiki"


@pytest.mark.usefixtures("says")
def test_a_click_on_a_place_goes_to_its_field(ctx: Context, parent: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ready(qtbot, PhotoDialog.ask(ctx, parent, photo(tmp_path, "azure-english")))
    for region in dialog.view._regions:
        middle = dialog.view.outline(region).boundingRect().center().toPoint()
        QTest.mouseClick(dialog.view, Qt.MouseButton.LeftButton, pos=middle)
        reached = dialog.focusWidget()
        assert reached is not None
        label = dialog.form.field(region.field, region.place).label
        assert reached.accessibleName() == label
        assert dialog.view._current == (region.field, region.place)


@pytest.mark.usefixtures("says")
def test_saved_and_taken_back(ctx: Context, house: House, parent: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ready(qtbot, PhotoDialog.ask(ctx, parent, photo(tmp_path, "azure-english")))
    dialog.form.field("title").edit.setText("Principal Researcher")
    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (kept,) = ctx.services.people.all()
    assert (kept.name, kept.title) == ("Dr. Avery Smith", "Principal Researcher")
    assert kept.address == "2 Kingdom Street\nPaddington, London, W2 6BD"
    ctx.undo.undo()
    assert ctx.services.people.all() == ()


@pytest.mark.usefixtures("says")
def test_a_name_is_needed(ctx: Context, parent: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ready(qtbot, PhotoDialog.ask(ctx, parent, photo(tmp_path, "azure-english")))
    dialog.form.field("name").edit.clear()
    dialog.form.enter("emails")
    dialog.save()
    assert dialog.focusWidget() is dialog.form.field("name").edit
    assert dialog.form.field("name").edit.accessibleDescription() == "Add the person's name."
    assert ctx.services.people.all() == ()


@pytest.mark.usefixtures("says")
def test_somebody_alike_is_merged_only_when_chosen(
    ctx: Context, house: House, parent: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    ctx.services.people.create("Avery Smyth", house.now, phones=("+447911123456",), title="Researcher")
    dialog = ready(qtbot, PhotoDialog.ask(ctx, parent, photo(tmp_path, "azure-english")))
    qtbot.waitUntil(lambda: len(dialog.alikes.stops()) == 1)
    (chip,) = dialog.alikes.stops()
    assert chip.accessibleName() == "Merge with Avery Smyth"
    assert dialog.alikes.chosen() is None
    chip.click()
    qtbot.waitUntil(lambda: any("“Researcher” stays" in note.text() for note in dialog.alikes.notes()))
    chip.click()
    assert dialog.alikes.notes() == []
    chip.click()
    saved(qtbot, dialog)
    (kept,) = ctx.services.people.all()
    assert (kept.name, kept.title, kept.emails) == ("Dr. Avery Smith", "Researcher", ("avery.smith@contoso.com",))
    ctx.undo.undo()
    assert [one.name for one in ctx.services.people.all()] == ["Avery Smyth"]


@pytest.mark.usefixtures("nothing_reads")
def test_without_the_reader_it_is_typed(ctx: Context, parent: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ready(qtbot, PhotoDialog.ask(ctx, parent, photo(tmp_path, "english")))
    assert words(dialog) == ("Type it from the photo", "")
    assert "make reader" in dialog._note.text()
    assert {field.text() for field in dialog.form.findChildren(PhotoField)} == {""}
    QTest.keyClicks(dialog.form.field("name").edit, "Callum Drever")
    QTest.keyClicks(dialog.form.field("address").edit, "14 Merchant Quay, Cork")
    saved(qtbot, dialog)
    (kept,) = ctx.services.people.all()
    assert (kept.name, kept.address, kept.vcard) == ("Callum Drever", "14 Merchant Quay, Cork", None)


@pytest.mark.usefixtures("nothing_reads")
def test_a_code_needs_no_reader(ctx: Context, parent: QWidget, qtbot: QtBot) -> None:
    dialog = ready(qtbot, PhotoDialog.ask(ctx, parent, code(MECARD)))
    assert words(dialog)[0] == "Read from the code on the card"
    assert dialog.form.card().name == "Ingrid Solheim"
    assert {region.field for region in dialog.view._regions} == {"name"}
    other = ready(qtbot, PhotoDialog.ask(ctx, parent, code("https://quillmark.example/")))
    assert words(other) == (
        "Type it from the photo",
        "The code holds a web address, “https://quillmark.example/”, which is not a person's card.",
    )


def test_waiting_is_shown_late_and_can_be_ended(
    ctx: Context, parent: QWidget, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(_pixels: Pixels, stop: Event) -> Recognised:
        stop.wait(20)
        return Recognised(trouble="Reading was stopped.")

    monkeypatch.setattr(recogniser, "available", lambda: True)
    monkeypatch.setattr(recogniser, "recognise", slow)
    dialog = PhotoDialog.ask(ctx, parent, photo(tmp_path, "english"))
    qtbot.waitUntil(lambda: dialog._pages.currentIndex() == 1)
    assert dialog._beside.currentWidget() is dialog._nothing
    qtbot.waitUntil(lambda: dialog._beside.currentWidget() is dialog._blocks)
    assert words(dialog)[0] == "Reading the card"
    assert dialog._leave.text() == "Stop reading"
    assert not dialog._save.isEnabled()
    dialog._leave.click()
    ready(qtbot, dialog)
    assert words(dialog) == ("Type it from the photo", "Reading was stopped.")
    assert dialog._leave.text() == "Leave it"


def test_closing_ends_the_reading(
    ctx: Context, parent: QWidget, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = Event()

    def slow(_pixels: Pixels, stop: Event) -> Recognised:
        stop.wait(20)
        ended.set()
        return Recognised()

    monkeypatch.setattr(recogniser, "available", lambda: True)
    monkeypatch.setattr(recogniser, "recognise", slow)
    dialog = PhotoDialog.ask(ctx, parent, photo(tmp_path, "english"))
    qtbot.waitUntil(lambda: dialog._pages.currentIndex() == 1)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    assert ended.wait(5)
    assert ctx.jobs.finish()
    QTest.qWait(20)  # the answer comes to nobody


@pytest.mark.usefixtures("says")
def test_a_file_that_is_no_picture(ctx: Context, parent: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "card.png"
    path.write_bytes(b"BEGIN:VCARD")
    dialog = PhotoDialog.ask(ctx, parent, path)
    qtbot.waitUntil(dialog.wanted._trouble.isVisible)
    assert "not a picture" in dialog.wanted._trouble.text()
    dialog.take(tmp_path / "nowhere.png")
    qtbot.waitUntil(lambda: "cannot be read" in dialog.wanted._trouble.text())
    dialog.take(photo(tmp_path, "azure-english"))
    ready(qtbot, dialog)
    assert dialog.form.card().name == "Dr. Avery Smith"


@pytest.mark.usefixtures("nothing_reads")
def test_pasted_and_dropped(ctx: Context, parent: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = active(qtbot, PhotoDialog.ask(ctx, parent))
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("no picture")
    QTest.keyClick(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog.wanted._trouble.text() == "There is no picture in the clipboard."
    clipboard.setImage(QImage.fromData(code(MECARD)))
    QTest.keyClick(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    ready(qtbot, dialog)
    assert dialog.form.card().name == "Ingrid Solheim"

    clipboard.setImage(QImage.fromData(code("MECARD:N:Callum Drever;;")))
    QTest.keyClick(dialog.form.field("name").edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.form.card().name == "Callum Drever")

    path = tmp_path / "code.png"
    path.write_bytes(code("MECARD:N:Priya Raghunathan;;"))
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(path))])
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, held, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    dialog.dragEnterEvent(enter)
    assert enter.isAccepted()
    dialog.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, held, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
    qtbot.waitUntil(lambda: dialog.form.card().name == "Priya Raghunathan")
    assert ctx.services.people.all() == ()


@pytest.mark.usefixtures("nothing_reads")
def test_an_image_at_hand(ctx: Context, parent: QWidget, qtbot: QtBot) -> None:
    image = QImage(5_000, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    dialog = ready(qtbot, PhotoDialog.ask(ctx, parent, image))
    assert dialog.view._picture.width() == 2_000


@pytest.mark.usefixtures("says")
def test_the_keyboard_reaches_everything(ctx: Context, parent: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ready(qtbot, PhotoDialog.ask(ctx, parent, photo(tmp_path, "azure-english")))
    passed: list[str] = []
    for _ in range(20):
        here = dialog.focusWidget()
        assert here is not None
        if passed and here.accessibleName() == passed[0]:
            break
        passed.append(here.accessibleName())
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert passed[:4] == ["Name", "Title", "Company", "Department"]
    assert passed[-4:] == ["Another picture", "Leave it", "Save", "Photo of the card"]


@pytest.mark.usefixtures("nothing_reads")
def test_a_small_print_is_enlarged_by_keys(ctx: Context, parent: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ready(qtbot, PhotoDialog.ask(ctx, parent, photo(tmp_path, "english")))
    whole = dialog.view._place()
    for _ in range(3):
        QTest.keyClick(dialog.view, Qt.Key.Key_Plus)
    near = dialog.view._place()
    assert near.width() > 1.9 * whole.width()
    QTest.keyClick(dialog.view, Qt.Key.Key_Right)
    assert dialog.view._place().left() < near.left()
    for _ in range(100):
        QTest.keyClick(dialog.view, Qt.Key.Key_Right)
    assert dialog.view._place().right() >= dialog.view.width() - 2
    QTest.keyClick(dialog.view, Qt.Key.Key_0)
    assert dialog.view._place() == whole
