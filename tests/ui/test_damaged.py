"""The dialog of damaged data, and the look that finds the damage while the window is open."""

from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from models.adapters.system_clock import SystemClock
from models.domain.backups import BackupKind
from models.domain.change import Edit
from models.domain.values import Note, NoteId
from models.services import damage, encryption
from models.services.folder import Locked
from models.store import Store, keys
from models.store.backup import back_up
from tests.models.services.house_at import House
from tests.models.services.test_encryption import Keyring
from ui.context import Context
from ui.dialogs.damaged import DamagedDialog
from ui.mending import DamageWatch, FoundDialog, offered
from ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
FILE = "afterview.sqlite3"
NOW = datetime(2026, 6, 26, 9, tzinfo=UTC)


def _note(folder: Path, *names: str) -> None:
    with closing(Store.open(folder)) as store:
        store.write([Edit(None, Note(NoteId(name), name, f"{name} " * 90, created_at=NOW)) for name in names], "noted")


def _spoil(folder: Path) -> None:
    data = bytearray((folder / FILE).read_bytes())
    for start in range(8192, len(data), 4096):
        if b"room room" in data[start : start + 4096] and data[start] == 13:
            data[start : start + 4096] = bytes(4096)
    (folder / FILE).write_bytes(data)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "spoiled"
    _note(folder, "room")
    (folder / "backups").mkdir()
    kept = folder / "backups" / "afterview-2026-06-25-090000-daily.afterview-backup"
    back_up(folder, kept, NOW - timedelta(days=1), BackupKind.DAILY)
    _note(folder, "later")
    _spoil(folder)
    return folder


@pytest.fixture
def dialog(folder: Path, qtbot: QtBot) -> DamagedDialog:
    dialog = DamagedDialog(Theme(), folder, SystemClock())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.go.isEnabled)
    return dialog


def _notes(folder: Path) -> list[str | None]:
    with closing(Store.open(folder)) as store:
        return [one.title for one in store.all(Note)]


def test_what_was_saved_stands_beside_the_backup(dialog: DamagedDialog) -> None:
    assert dialog.save.isChecked()
    assert "A backup fills the gaps" in dialog.save.words()
    assert "Last entry in it" in dialog.save.words()
    assert "It lacks" in dialog.back.words()
    assert dialog.back.text().startswith("Go back to the backup of ")
    assert dialog.back.accessibleDescription()


def test_enter_saves_what_can_be_read(dialog: DamagedDialog, folder: Path, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog.save, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.mended)
    assert dialog.go.text() == "Open Afterview"
    assert _notes(folder) == ["(could not be read)", "room"]
    assert list(folder.glob("afterview-damaged-*.sqlite3"))


def test_the_backup_is_gone_back_to(dialog: DamagedDialog, folder: Path, qtbot: QtBot) -> None:
    dialog.back.click()
    assert dialog.go.text() == "Go back to the backup"
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.mended)
    assert _notes(folder) == ["room"]


def test_whoever_quits_leaves_everything_as_it_was(dialog: DamagedDialog, folder: Path, qtbot: QtBot) -> None:
    before = (folder / FILE).read_bytes()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert not dialog.mended
    assert (folder / FILE).read_bytes() == before
    assert not list(folder.glob(".afterview-working-*"))


def test_data_that_is_gone_may_begin_anew_where_there_is_no_backup(tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "gone"
    (folder / "attachments" / "ab").mkdir(parents=True)
    (folder / "attachments" / "ab" / "abc").write_bytes(b"a scan")
    dialog = DamagedDialog(Theme(), folder, SystemClock())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.go.isEnabled)
    assert not dialog.save.isVisible()
    assert "No backup was found" in dialog.back.words()
    assert dialog.go.text() == "Begin with nothing"
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.mended)
    assert (folder / FILE).exists()


def test_a_sound_folder_is_offered_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    _note(tmp_path / "sound", "room")
    assert offered(Theme(), tmp_path / "sound") is None


def test_damage_found_while_one_works_is_told_and_nothing_else(ctx: Context, folder: Path, qtbot: QtBot) -> None:
    window, mended = QWidget(), []
    qtbot.addWidget(window)
    watch = DamageWatch(ctx, folder, window, lambda: mended.append(True))
    watch.look()
    qtbot.waitUntil(lambda: bool(window.findChildren(FoundDialog)))
    (found,) = window.findChildren(FoundDialog)
    assert not mended
    found.go.click()
    qtbot.waitUntil(lambda: bool(mended))
    assert damage.due(ctx.services, ctx.clock.now())  # it is looked at again until it is sound


def test_sound_data_is_looked_at_once_a_day(house: House, ctx: Context, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    DamageWatch(ctx, house.store.folder, window, lambda: None).look()
    qtbot.waitUntil(lambda: not damage.due(ctx.services, ctx.clock.now()))
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, FoundDialog) and one.isVisible()]


def test_whoever_quits_while_it_is_looked_at_hears_nothing(house: House, ctx: Context, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    DamageWatch(ctx, house.store.folder, window, lambda: None).look()
    house.store.close()
    assert ctx.jobs.finish()
    qtbot.wait(50)  # an error here would fail the test


def test_a_window_that_has_left_its_data_does_not_look(house: House, ctx: Context, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    watch = DamageWatch(ctx, house.store.folder, window, lambda: None)
    house.store.close()
    watch.look()
    assert ctx.jobs.finish()


def test_an_encrypted_backup_from_elsewhere_asks_for_its_code(
    dialog: DamagedDialog, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    away, file, fresh = tmp_path / "away", tmp_path / "mine.afterview-backup", encryption.fresh()
    _note(away, "room", "elsewhere")
    encryption.encrypt(away, fresh.key, lambda _done, _of: None)
    back_up(away, file, NOW)
    keys.forget(fresh.key.salt)
    monkeypatch.setattr(encryption, "system_keyring", Keyring)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(file), ""))

    def typed(_theme: Theme, locked: Locked, _parent: QWidget) -> bool:
        return encryption.unlock_with_code(fresh.code, locked).key == fresh.key

    monkeypatch.setattr("ui.dialogs.unlock.unlock", typed)
    dialog.other.click()
    qtbot.waitUntil(dialog.go.isEnabled, timeout=10_000)
    keys.forget(fresh.key.salt)
    assert dialog.back.isChecked()
    assert "It has 1 entry" in dialog.back.words()


def test_a_fault_of_ours_keeps_nobody_in_the_dialog(dialog: DamagedDialog) -> None:
    dialog._work("Saving what can be read", "")
    with pytest.raises(KeyError):
        dialog._on_failed(KeyError("ours"))
    dialog.leave.click()
    assert not dialog.isVisible()


def test_a_backup_that_needs_its_code_is_not_said_to_be_missing(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, fresh = tmp_path / "sealed", encryption.fresh()
    _note(folder, "room")
    encryption.encrypt(folder, fresh.key, lambda _done, _of: None)
    (folder / "backups").mkdir()
    kept = folder / "backups" / "afterview-2026-06-25-090000-daily.afterview-backup"
    back_up(folder, kept, NOW - timedelta(days=1), BackupKind.DAILY)
    keys.forget(fresh.key.salt)
    whole = (folder / FILE).read_bytes()
    (folder / FILE).write_bytes(bytes(16) + whole[16:])
    monkeypatch.setattr(encryption, "system_keyring", Keyring)
    dialog = DamagedDialog(Theme(), folder, SystemClock())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.go.isEnabled)
    assert dialog.back.text().startswith("Go back to the backup of ")
    assert "Your recovery code opens it" in dialog.back.words()
    assert dialog.go.text() == "Type the recovery code…"
    asked: list[Locked] = []

    def typed(_theme: Theme, locked: Locked, _parent: QWidget) -> bool:
        asked.append(locked)
        return encryption.unlock_with_code(fresh.code, locked).key == fresh.key

    monkeypatch.setattr("ui.dialogs.unlock.unlock", typed)
    dialog.go.click()
    qtbot.waitUntil(dialog.go.isEnabled)
    assert [(one.file, one.backup) for one in asked] == [(kept, True)]
    assert dialog.save.isChecked()  # the data itself is whole but for the bytes that say whose key it is
    assert "All that was found can be read" in dialog.save.words()
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.mended)
    assert _notes(folder) == ["room"]
    keys.forget(fresh.key.salt)
