"""Files are shown before they are kept; guesses can be changed, entries left out, and the user is asked for once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.domain.values import Application, Company, Interview
from tests.models.services.house_at import House
from ui.context import Context
from ui.dialogs.import_preview import ImportPreview

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

INVITATION = """BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:{uid}@mail.example
SEQUENCE:0
DTSTAMP:20260615T080000Z
DTSTART:20260624T090000Z
DTEND:20260624T100000Z
SUMMARY:{title}
LOCATION:14 Cask Street
ORGANIZER;CN=Tamsin Walker:mailto:tamsin@tidewell.example
ATTENDEE;CN=Leila Brandt:mailto:leila@posthaven.example
ATTENDEE;CN=Henrike Vos:mailto:henrike@tidewell.example
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def invitation(tmp_path: Path) -> Path:
    path = tmp_path / "invitation.ics"
    text = INVITATION.format(uid="one", title="Interview Grid data analyst")
    path.write_bytes(text.replace("\n", "\r\n").encode())
    return path


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    return host


def offer(ctx: Context, host: QWidget, *paths: Path) -> ImportPreview:
    return ImportPreview.ask(ctx, host, paths)


def test_nothing_is_kept_until_it_is_said(ctx: Context, host: QWidget, invitation: Path, house: House) -> None:
    dialog = offer(ctx, host, invitation)
    assert house.store.all(Interview) == []
    dialog._keep.click()
    assert [one.location for one in house.store.all(Interview)] == ["14 Cask Street"]


def test_bringing_in_can_be_undone(ctx: Context, host: QWidget, invitation: Path, house: House) -> None:
    offer(ctx, host, invitation)._keep.click()
    while ctx.undo.canUndo():
        ctx.undo.undo()
    assert house.store.all(Interview) == []
    assert house.store.all(Application) == []


def test_guesses_are_marked_and_can_be_changed(
    ctx: Context, host: QWidget, invitation: Path, house: House, qtbot: QtBot
) -> None:
    dialog = offer(ctx, host, invitation)
    row = dialog._parts[0].rows[0]
    assert row._guessed_company.isVisibleTo(dialog)
    row._company.edit.setText("Tidewell Energy")
    qtbot.keyClick(row._company.edit, Qt.Key.Key_Return)
    assert not row._guessed_company.isVisibleTo(dialog)
    if dialog.isVisible():
        dialog._keep.click()
    assert [one.name for one in house.store.all(Company)] == ["Tidewell Energy"]


def test_an_entry_can_be_left_out(ctx: Context, host: QWidget, invitation: Path, house: House) -> None:
    dialog = offer(ctx, host, invitation)
    dialog._parts[0].rows[0]._take.click()
    assert not dialog._keep.isEnabled()
    dialog._parts[0].rows[0]._take.click()
    assert dialog._keep.isEnabled()


def test_which_address_is_mine_is_asked_once(
    ctx: Context, host: QWidget, invitation: Path, house: House, tmp_path: Path
) -> None:
    dialog = offer(ctx, host, invitation)
    assert dialog._who is not None
    place = dialog._who.findData("leila@posthaven.example")
    assert place > 0
    dialog._who.setCurrentIndex(place)
    dialog._who.activated.emit(place)
    assert "Leila" not in dialog._parts[0].rows[0]._people.text()
    dialog._keep.click()
    assert house.services.settings.read().own_addresses == ("leila@posthaven.example",)
    second = tmp_path / "second.ics"
    second.write_bytes(INVITATION.format(uid="two", title="Interview").replace("\n", "\r\n").encode())
    assert offer(ctx, host, second)._who is None


def test_enter_brings_it_in_from_the_question_too(
    ctx: Context, host: QWidget, invitation: Path, house: House, qtbot: QtBot
) -> None:
    """On desktops where Enter opens a list, it would otherwise never reach the button that shows the key."""
    dialog = offer(ctx, host, invitation)
    assert dialog._who is not None
    qtbot.keyClick(dialog._who, Qt.Key.Key_Return)
    assert len(house.store.all(Interview)) == 1


def test_a_refused_file_gets_its_sentence(ctx: Context, host: QWidget, tmp_path: Path) -> None:
    picture = tmp_path / "card.xyz"
    picture.write_bytes(b"\x00")
    dialog = offer(ctx, host, picture, tmp_path / "gone.ics")
    assert all(part.refused for part in dialog._parts)
    assert not dialog._keep.isEnabled()


def test_the_same_file_again_brings_nothing(ctx: Context, host: QWidget, invitation: Path) -> None:
    offer(ctx, host, invitation)._keep.click()
    assert not offer(ctx, host, invitation)._keep.isEnabled()
