"""The key in the keyring and in the recovery code: either opens the data, and what has neither says so."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.adapters import secrets as adapter
from models.domain.backups import BackupKind
from models.domain.errors import FileRefused
from models.domain.mail import MailTrouble, SecretsUnavailable
from models.domain.preferences import BackupPlan
from models.services import backups, damage, encryption, folder as folders
from models.services.encryption import Fresh
from models.store import keys
from tests.soak.encryption import make

FILE = "afterview.sqlite3"


class Keyring:
    """In memory; locked where it is told so."""

    def __init__(self) -> None:
        self.held: dict[str, str] = {}
        self.locked = False

    def _ask(self) -> None:
        if self.locked:
            raise SecretsUnavailable(MailTrouble.KEYRING_LOCKED)

    def read(self, account: str) -> str | None:
        self._ask()
        return self.held.get(account)

    def write(self, account: str, password: str) -> None:
        self._ask()
        self.held[account] = password

    def delete(self, account: str) -> None:
        self._ask()
        self.held.pop(account, None)


class Clock:
    def now(self) -> datetime:
        return datetime(2026, 3, 3, 9, tzinfo=UTC)


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> Keyring:
    keyring = Keyring()
    monkeypatch.setattr(adapter, "KeyringSecrets", lambda: keyring)
    monkeypatch.setattr("models.adapters.keyring_lock.is_locked", lambda: keyring.locked)
    return keyring


@pytest.fixture
def fresh(folder: Path) -> Iterator[Fresh]:
    """An encrypted folder whose key nobody has."""
    make(folder)
    fresh = encryption.fresh()
    encryption.encrypt(folder, fresh.key, lambda _done, _of: None)
    keys.forget(fresh.key.salt)
    yield fresh
    keys.forget(fresh.key.salt)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def test_the_keyring_opens_it(folder: Path, fresh: Fresh, keyring: Keyring) -> None:
    assert encryption.keep(fresh.key, keyring)
    folders.close(folders.open_folder(folder, Clock()))
    assert encryption.code_of(folder) == fresh.code
    assert encryption.is_kept(folder, keyring) is True
    encryption.let_go(fresh.key, keyring)
    assert keyring.held == {}
    assert encryption.is_kept(folder, keyring) is False


def test_without_it_the_code_does(folder: Path, fresh: Fresh, keyring: Keyring) -> None:
    keyring.locked = True
    assert not encryption.keep(fresh.key, keyring)
    assert encryption.is_kept(folder, keyring) is None
    with pytest.raises(folders.Locked) as locked:
        folders.open_folder(folder, Clock())
    encryption.unlock_with_code(fresh.code.lower(), locked.value.salt, locked.value.file)
    folders.close(folders.open_folder(folder, Clock()))


def test_another_code_is_told_and_opens_nothing(folder: Path, fresh: Fresh, keyring: Keyring) -> None:
    with pytest.raises(FileRefused, match="of other data"):
        encryption.unlock_with_code(encryption.fresh().code, fresh.key.salt, folder / FILE)
    with pytest.raises(folders.Locked):
        folders.open_folder(folder, Clock())


def test_something_else_in_the_keyring_is_no_key(folder: Path, fresh: Fresh, keyring: Keyring) -> None:
    encryption.keep(fresh.key, keyring)
    keyring.held = dict.fromkeys(keyring.held, "hunter2")
    with pytest.raises(folders.Locked):
        folders.open_folder(folder, Clock())


def test_a_command_takes_the_key_from_the_keyring(
    folder: Path, fresh: Fresh, keyring: Keyring, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    from models.cli import carry_out, parse

    assert carry_out(parse(["--data", str(folder), "export"])) == 2
    assert b"is encrypted" in capsysbinary.readouterr().err
    encryption.keep(fresh.key, keyring)
    assert carry_out(parse(["--data", str(folder), "export"])) == 0
    assert b"Zwielichtzeuge" in capsysbinary.readouterr().out


def test_a_group_is_compared_as_it_is_meant() -> None:
    code = "0123-4567-89AB-CDEF-GHJK-01VT-VWXY-Z012-3456"
    assert encryption.is_group(code, 6, " o1vt ")
    assert encryption.is_group(code, 6, "OLUT")
    assert not encryption.is_group(code, 6, "01VX")
    assert not encryption.is_group(code, 6, "")


def test_where_the_first_bytes_are_spoiled_the_backup_says_which_key_it_needs(
    folder: Path, fresh: Fresh, keyring: Keyring
) -> None:
    now = Clock().now()
    encryption.keep(fresh.key, keyring)
    encryption.unlock_from_keyring(fresh.key.salt, keyring)
    made = backups.make(folder, BackupPlan(), BackupKind.DAILY, now, lambda _done, _of: None)
    keys.forget(fresh.key.salt)  # as at the next start
    whole = (folder / FILE).read_bytes()
    (folder / FILE).write_bytes(bytes(16) + whole[16:])
    assert damage.is_beyond_opening(folder)
    offered = damage.offer(folder, now)
    assert offered.backup is not None
    assert offered.backup.file == str(made.file)
    damage.go_back(folder, offered, Path(offered.backup.file), now)
    assert folders.is_encrypted(folder)
    assert not damage.found(folder)
