"""Lost files are named with where they belong, fetched with one click, and offered once by the look of the day."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.domain.backups import BackupKind
from models.domain.change import Edit
from models.domain.preferences import BackupPlan
from models.domain.values import Attachment, Note, NoteId
from models.services import backups, encryption, lost_files
from models.services.folder import Locked
from models.store import Store, attachments, keys
from models.store.backup import back_up
from models.store.check import check
from tests.models.services.house_at import House
from tests.models.services.test_encryption import Keyring
from ui.context import Context
from ui.dialogs.lost_files import LostFilesDialog
from ui.mending import DamageWatch
from ui.settings.data import DataSection
from ui.theme import Theme
from ui.widgets.label import Label

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def folder(house: House) -> Path:
    """The house's own, with two files beside a note that a backup has; they are there still."""
    edits = [Edit(None, Note(NoteId("n"), "A note", "", created_at=house.now))]
    for name in ("scan.pdf", "cv.odt"):
        copied = attachments.copy_in(house.store.folder, name.encode() * 100)
        edits.append(Edit(None, Attachment(name, copied.hash, name, "text/plain", copied.size, house.now, NoteId("n"))))
    house.store.write(edits, "made")
    return house.store.folder


def _backup(folder: Path, house: House) -> None:
    backups.make(folder, BackupPlan(), BackupKind.ASKED, house.now, lambda _done, _of: None)


def _lose(folder: Path) -> None:
    shutil.rmtree(folder / "attachments")


def _texts(dialog: QWidget) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(Label) if one.isVisible())


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def test_the_look_of_the_day_offers_to_fetch_them_and_fetches(
    folder: Path, house: House, ctx: Context, window: QWidget, qtbot: QtBot
) -> None:
    _backup(folder, house)
    _lose(folder)
    watch = DamageWatch(ctx, folder, window, lambda: None)
    watch.look()
    qtbot.waitUntil(lambda: bool(window.findChildren(LostFilesDialog)))
    (dialog,) = window.findChildren(LostFilesDialog)
    told = _texts(dialog)
    assert "2 files are missing or damaged" in told
    assert "cv.odt, of the note “A note”: missing" in told.replace("\u200b", "")
    assert "Your backups have all of it, the newest of today, 10:00." in told
    dialog.go.click()
    qtbot.waitUntil(lambda: "2 files are back, as they were" in _texts(dialog))
    assert check(folder) == []
    dialog.leave.click()
    qtbot.waitUntil(lambda: not window.findChildren(LostFilesDialog))


def test_files_that_no_backup_has_are_told_above_the_page(
    folder: Path, ctx: Context, window: QWidget, qtbot: QtBot
) -> None:
    _lose(folder)
    with qtbot.waitSignal(ctx.intents.trouble) as told:
        DamageWatch(ctx, folder, window, lambda: None).look()
    assert told.args is not None
    assert "is missing" in told.args[0]


def test_what_the_backup_lacks_is_named_afterwards(
    folder: Path, house: House, ctx: Context, window: QWidget, qtbot: QtBot
) -> None:
    gone = next(path for path in (folder / "attachments").rglob("*") if path.is_file())
    gone.unlink()
    _backup(folder, house)
    _lose(folder)
    dialog = LostFilesDialog(ctx, folder, lost_files.look(folder, house.now), window)
    dialog.show()
    assert "Your backups have 1 of them" in _texts(dialog)
    with qtbot.waitSignal(dialog.fetched):
        dialog.go.click()
    qtbot.waitUntil(lambda: "1 file is back" in _texts(dialog))
    assert "No backup that was found has these as they were:" in _texts(dialog)
    assert len(lost_files.look(folder, house.now).lost) == 1
    dialog.close()


def test_an_encrypted_backup_gives_them_for_its_code(
    folder: Path, house: House, ctx: Context, window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    away, fresh = folder.parent / "away", encryption.fresh()
    back_up(folder, folder / "afterview-replaced-2026-06-15-090000.zip", house.now)
    from models.store.backup import restore

    restore(away, folder / "afterview-replaced-2026-06-15-090000.zip", house.now)
    encryption.encrypt(away, fresh.key, lambda _done, _of: None)
    back_up(away, folder / "afterview-replaced-2026-06-15-090000.zip", house.now)
    keys.forget(fresh.key.salt)
    _lose(folder)
    monkeypatch.setattr(encryption, "system_keyring", Keyring)
    monkeypatch.setattr("models.adapters.keyring_lock.is_locked", lambda: True)
    dialog = LostFilesDialog(ctx, folder, lost_files.look(folder, house.now), window)
    dialog.show()
    assert "An encrypted backup, which your recovery code opens, may have more." in _texts(dialog)
    assert not dialog.go.isVisible()

    def typed(_theme: Theme, locked: Locked, _parent: QWidget) -> bool:
        return encryption.unlock_with_code(fresh.code, locked).key == fresh.key

    monkeypatch.setattr("ui.dialogs.unlock.unlock", typed)
    dialog.code.click()
    qtbot.waitUntil(dialog.go.isVisible)
    with qtbot.waitSignal(dialog.fetched):
        dialog.go.click()
    assert check(folder) == []
    keys.forget(fresh.key.salt)
    dialog.close()


def test_the_settings_show_them_as_long_as_they_are_lost(
    folder: Path, house: House, ctx: Context, window: QWidget, qtbot: QtBot
) -> None:
    _backup(folder, house)
    section = DataSection(ctx, window)
    assert ctx.jobs.finish()
    qtbot.wait(20)
    assert section.files.isHidden()
    _lose(folder)
    section.refresh()
    qtbot.waitUntil(lambda: not section.files.isHidden())
    section.files.see.click()
    (dialog,) = window.findChildren(LostFilesDialog)
    dialog.go.click()
    qtbot.waitUntil(section.files.isHidden)
    dialog.close()


def test_what_was_saved_gets_its_lost_files_back(tmp_path: Path, house: House, folder: Path, qtbot: QtBot) -> None:
    from models.adapters.system_clock import SystemClock
    from ui.dialogs.damaged import DamagedDialog

    _backup(folder, house)
    with_damage = tmp_path / "damaged"
    shutil.copytree(folder, with_damage)
    Store.open(with_damage).close()  # its log is folded in
    data = bytearray((with_damage / "afterview.sqlite3").read_bytes())
    data[:16] = bytes(16)
    (with_damage / "afterview.sqlite3").write_bytes(data)
    _lose(with_damage)
    dialog = DamagedDialog(Theme(), with_damage, SystemClock())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.go.isEnabled)
    dialog.save.click()
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.mended, timeout=10_000)
    assert "2 files came back from a backup." in _texts(dialog)
    assert check(with_damage) == []
