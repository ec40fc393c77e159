"""The dialogs of the encryption: nothing begins before the code was kept, and a locked start takes the code."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.domain.errors import StoreRefused
from models.services import encryption
from models.services.encryption import Fresh
from models.services.folder import Locked, is_encrypted
from models.store import keys
from tests.models.services.test_encryption import Keyring
from tests.soak.encryption import make
from ui.context import Context
from ui.dialogs.encryption import ASKED_GROUP, EncryptDialog, RecastDialog
from ui.dialogs.recovery_code import CodeCard
from ui.dialogs.unlock import UnlockDialog
from ui.settings.encryption import EncryptionRows
from ui.widgets.buttons import Button
from ui.widgets.label import Label

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
FILE = "afterview.sqlite3"


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> Keyring:
    keyring = Keyring()
    monkeypatch.setattr(encryption, "system_keyring", lambda: keyring)
    monkeypatch.setattr("models.adapters.keyring_lock.is_locked", lambda: keyring.locked)
    return keyring


@pytest.fixture
def encrypted(tmp_path: Path) -> Iterator[tuple[Path, Fresh]]:
    folder, fresh = tmp_path / "encrypted", encryption.fresh()
    make(folder)
    encryption.encrypt(folder, fresh.key, lambda _done, _of: None)
    yield folder, fresh
    keys.forget(fresh.key.salt)


@pytest.fixture
def dialog(ctx: Context, qtbot: QtBot, keyring: Keyring) -> Iterator[EncryptDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = EncryptDialog(ctx, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    yield dialog
    parent.close()


def group(dialog: EncryptDialog) -> str:
    return encryption.group_of(dialog.fresh.code, ASKED_GROUP)


def test_nothing_begins_before_the_group_is_right(dialog: EncryptDialog, ctx: Context, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(ctx.router.recast_wanted, wait=50):
        dialog.typed.edit.setText("0000")
        dialog.go.click()
    assert "not group 6" in dialog.typed.edit.accessibleDescription()
    assert dialog.isVisible()


def test_with_the_group_the_key_goes_into_the_keyring_and_the_work_is_wished_for(
    dialog: EncryptDialog, ctx: Context, qtbot: QtBot, keyring: Keyring
) -> None:
    dialog.typed.edit.setText(group(dialog).lower())
    with qtbot.waitSignal(ctx.router.recast_wanted, timeout=5000) as wished:
        qtbot.keyClick(dialog.typed.edit, Qt.Key.Key_Return)
    assert wished.args == [dialog.fresh]
    assert list(keyring.held.values()) == [dialog.fresh.code]


def test_without_a_keyring_it_is_said_first_and_done_when_wanted_all_the_same(
    dialog: EncryptDialog, ctx: Context, qtbot: QtBot, keyring: Keyring
) -> None:
    keyring.locked = True
    dialog.typed.edit.setText(group(dialog))
    dialog.go.click()
    qtbot.waitUntil(lambda: any("asks" in one or "ask for the recovery" in one for one in texts(dialog)), timeout=5000)
    with qtbot.waitSignal(ctx.router.recast_wanted, timeout=5000):
        dialog.go.click()


def texts(dialog: EncryptDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(Label) if label.isVisible()]


def test_the_code_can_be_copied_and_saved(
    dialog: EncryptDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = dialog.findChild(CodeCard)
    assert card is not None
    print_it, save, copy = card.findChildren(Button)
    copy.click()
    assert QGuiApplication.clipboard().text() == dialog.fresh.code
    target = tmp_path / "code.txt"
    monkeypatch.setattr("ui.dialogs.recovery_code.QFileDialog.getSaveFileName", lambda *_: (str(target), ""))
    save.click()
    assert dialog.fresh.code in target.read_text()
    assert target.stat().st_mode & 0o077 == 0
    assert print_it.isEnabled()


def test_a_locked_start_takes_the_code_and_keeps_the_key(
    ctx: Context, qtbot: QtBot, keyring: Keyring, encrypted: tuple[Path, Fresh]
) -> None:
    folder, fresh = encrypted
    keys.forget(fresh.key.salt)
    dialog = UnlockDialog(ctx.theme, Locked(folder / FILE, fresh.key.salt))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.code.edit.setText(encryption.fresh().code)
    dialog._go.click()
    qtbot.waitUntil(lambda: "of other data" in dialog.code.edit.accessibleDescription())
    assert not dialog.opened
    dialog.code.edit.setText(fresh.code)
    dialog._go.click()
    qtbot.waitUntil(lambda: dialog.opened, timeout=5000)
    assert list(keyring.held.values()) == [fresh.code]
    assert encryption.code_of(folder) == fresh.code


def test_the_keyring_can_be_tried_again(
    ctx: Context, qtbot: QtBot, keyring: Keyring, encrypted: tuple[Path, Fresh]
) -> None:
    folder, fresh = encrypted
    encryption.keep(fresh.key, keyring)
    keys.forget(fresh.key.salt)
    keyring.locked = True
    dialog = UnlockDialog(ctx.theme, Locked(folder / FILE, fresh.key.salt))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._again.click()
    qtbot.waitUntil(lambda: "still locked" in dialog.code.edit.accessibleDescription(), timeout=5000)
    keyring.locked = False
    dialog._again.click()
    qtbot.waitUntil(lambda: dialog.opened, timeout=5000)


def test_the_work_is_done_and_what_goes_wrong_is_told(
    ctx: Context, qtbot: QtBot, keyring: Keyring, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, fresh = tmp_path / "other", encryption.fresh()
    make(folder)
    done = RecastDialog(ctx.theme, folder, fresh)
    done.exec()
    assert (done.changed, done.trouble, is_encrypted(folder)) == (True, None, True)

    def refuse(*_: object) -> None:
        raise StoreRefused("There is no room.")

    monkeypatch.setattr(encryption, "decrypt", refuse)
    refused = RecastDialog(ctx.theme, folder, None)
    refused.exec()
    assert refused.trouble is not None
    assert (refused.changed, refused.trouble.sentence, is_encrypted(folder)) == (False, "There is no room.", True)
    keys.forget(fresh.key.salt)


def test_the_settings_say_whether_it_is_encrypted(
    ctx: Context, qtbot: QtBot, keyring: Keyring, encrypted: tuple[Path, Fresh]
) -> None:
    folder, fresh = encrypted
    parent = QWidget()
    qtbot.addWidget(parent)
    plain = EncryptionRows(ctx, ctx.services.store.folder, parent)
    assert [button.text() for button in plain.findChildren(Button)] == ["Encrypt…"]
    encryption.keep(fresh.key, keyring)
    (folder / "afterview-replaced-2026-03-02-090000.sqlite3").write_bytes(b"SQLite format 3\x00")
    rows = EncryptionRows(ctx, folder, parent)
    assert [button.text() for button in rows.findChildren(Button)] == ["Show the recovery code", "Decrypt…"]
    qtbot.waitUntil(
        lambda: any(
            "still be read without a key: afterview" in label.text().replace("\u200b", "")
            for label in rows.findChildren(Label)
        ),
        timeout=5000,
    )
    qtbot.waitUntil(
        lambda: "the key is in this computer's keyring" in [label.text() for label in rows.findChildren(Label)],
        timeout=5000,
    )


def test_whoever_has_the_right_code_of_damaged_data_is_told_that_it_is_right(
    ctx: Context, qtbot: QtBot, keyring: Keyring, encrypted: tuple[Path, Fresh]
) -> None:
    folder, fresh = encrypted
    keys.forget(fresh.key.salt)
    whole = (folder / FILE).read_bytes()
    (folder / FILE).write_bytes(whole[:16] + bytes(4080) + whole[4096:])
    dialog = UnlockDialog(ctx.theme, Locked(folder / FILE, fresh.key.salt))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.code.edit.setText(fresh.code)
    dialog._go.click()
    qtbot.waitUntil(lambda: dialog._go.text() == "See what can be done")
    assert "The code is right, but your data is damaged" in [label.text() for label in dialog.findChildren(Label)]
    assert not dialog.opened
    dialog._go.click()
    assert dialog.opened
