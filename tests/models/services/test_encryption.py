"""The key in the keyring and in the recovery code: either opens the data, and what has neither says so."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.adapters import secrets as adapter
from models.domain.backups import BackupKind
from models.domain.change import Edit
from models.domain.damage import Sealed
from models.domain.errors import FileRefused, StoreRefused
from models.domain.mail import MailTrouble, SecretsUnavailable
from models.domain.preferences import BackupPlan
from models.domain.values import Attachment, Note, NoteId
from models.services import backups, damage, encryption, folder as folders
from models.services.encryption import Fresh
from models.store import Store, backup, backup_look, keys
from tests.soak.encryption import MARKER, holding, make

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
    assert not encryption.unlock_with_code(fresh.code.lower(), locked.value).damaged
    folders.close(folders.open_folder(folder, Clock()))


def test_another_code_is_told_and_opens_nothing(folder: Path, fresh: Fresh, keyring: Keyring) -> None:
    with pytest.raises(FileRefused, match="of other data"):
        encryption.unlock_with_code(encryption.fresh().code, folders.Locked(folder / FILE, fresh.key.salt))
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


def _with_backup(folder: Path, fresh: Fresh, keyring: Keyring) -> Path:
    """Encrypted data with an encrypted backup beside it, and its key forgotten, as at the next start."""
    keys.unlock(fresh.key)
    made = backups.make(folder, BackupPlan(), BackupKind.DAILY, Clock().now(), lambda _done, _of: None)
    keys.forget(fresh.key.salt)
    assert made.file is not None
    return made.file


def _spoil(folder: Path, start: int, size: int) -> None:
    whole = (folder / FILE).read_bytes()
    (folder / FILE).write_bytes(whole[:start] + bytes(size) + whole[start + size :])


def test_a_backup_whose_key_is_not_at_hand_is_said_to_be_there(folder: Path, fresh: Fresh, keyring: Keyring) -> None:
    file, now = _with_backup(folder, fresh, keyring), Clock().now()
    keyring.locked = True
    _spoil(folder, 0, 16)
    offered = damage.offer(folder, now)
    assert (offered.saved, offered.backup) == (None, None)
    assert offered.sealed == Sealed(str(file), fresh.key.salt, now)
    damage.let_go(offered)
    with pytest.raises(FileRefused, match="of other data"):
        encryption.unlock_with_code(encryption.fresh().code, folders.Locked(file, fresh.key.salt, backup=True))
    encryption.unlock_with_code(fresh.code, folders.Locked(file, fresh.key.salt, backup=True))
    found = damage.offer(folder, now)  # with that key the data itself can be read as well
    assert found.saved is not None
    assert found.saved.whole()
    assert found.backup is not None
    damage.take(folder, found, now)
    assert folders.is_encrypted(folder)
    assert not damage.found(folder)
    assert not damage.lost_files(folder)


def test_the_keyring_s_key_is_found_by_what_lies_beside_the_data(folder: Path, fresh: Fresh, keyring: Keyring) -> None:
    _with_backup(folder, fresh, keyring)
    encryption.keep(fresh.key, keyring)
    _spoil(folder, 10, 4)  # it says of itself that it is encrypted, with a key that is nobody's
    with pytest.raises(StoreRefused, match="which say with which key") as refused:
        folders.open_folder(folder, Clock())
    assert not isinstance(refused.value, folders.Locked)
    assert damage.is_beyond_opening(folder)
    offered = damage.offer(folder, Clock().now())
    assert offered.backup is not None
    damage.go_back(folder, offered, Path(offered.backup.file), Clock().now())
    folders.close(folders.open_folder(folder, Clock()))


@pytest.mark.parametrize(
    ("start", "size"), [(100, 3996), (12, 1), (8, 8)], ids=["page 1", "a byte of the salt", "salt"]
)
def test_the_right_code_of_damaged_data_is_told_to_be_right(
    folder: Path, fresh: Fresh, keyring: Keyring, start: int, size: int
) -> None:
    if size == 8:
        _with_backup(folder, fresh, keyring)  # which alone says what the salt was
    _spoil(folder, start, size)
    with pytest.raises(folders.Locked) as locked:
        folders.open_folder(folder, Clock())
    with pytest.raises(FileRefused, match="of other data"):
        encryption.unlock_with_code(encryption.fresh().code, locked.value)
    unlocked = encryption.unlock_with_code(fresh.code, locked.value)
    assert unlocked == (fresh.key, True)
    with pytest.raises(StoreRefused, match="damaged"):
        folders.open_folder(folder, Clock())
    offered = damage.offer(folder, Clock().now())
    assert offered.saved is not None
    assert offered.saved.kept > 2
    damage.let_go(offered)


def _without_files(folder: Path, fresh: Fresh) -> None:
    """Encrypted data with nothing beside it that says so, and its key forgotten, as at the next start."""
    keys.unlock(fresh.key)
    with closing(Store.open(folder)) as store:
        store.write([Edit(one, None) for one in store.all(Attachment)], "removed")
    shutil.rmtree(folder / "attachments")
    (folder / "log.txt").touch()  # the window was open here
    keys.forget(fresh.key.salt)


@pytest.mark.parametrize(
    ("size", "is_logged"), [(8, False), (9, False), (16, True)], ids=["mark", "a byte more", "all"]
)
def test_spoiled_first_bytes_with_nothing_beside_them_still_have_their_code(
    folder: Path, fresh: Fresh, keyring: Keyring, size: int, is_logged: bool
) -> None:
    _without_files(folder, fresh)
    if is_logged:  # killed before the log was folded in
        keys.unlock(fresh.key)
        with closing(Store.open(folder)) as store:
            store.write([Edit(None, Note(NoteId("n-2"), "x", "y" * 9000, created_at=Clock().now()))], "added")
            log = folder / f"{FILE}-wal"
            kept, whole = log.read_bytes(), (folder / FILE).read_bytes()
        (folder / FILE).write_bytes(whole)
        log.write_bytes(kept)
        keys.forget(fresh.key.salt)
    _spoil(folder, 0, size)
    assert damage.is_beyond_opening(folder)
    offered = damage.offer(folder, Clock().now())
    damage.let_go(offered)
    assert offered.sealed is not None
    locked = folders.Locked(Path(offered.sealed.file), offered.sealed.salt)
    with pytest.raises(FileRefused, match="does not open what is left"):
        encryption.unlock_with_code(encryption.fresh().code, locked)
    assert encryption.unlock_with_code(fresh.code, locked).key == fresh.key
    found = damage.offer(folder, Clock().now())
    assert found.saved is not None
    damage.take(folder, found, Clock().now())
    assert folders.is_encrypted(folder)
    assert not damage.found(folder)


def test_of_plain_data_nobody_is_asked_for_a_code(folder: Path, keyring: Keyring) -> None:
    make(folder)
    _spoil(folder, 0, 100)
    offered = damage.offer(folder, Clock().now())
    damage.let_go(offered)
    assert offered.sealed is None


def test_a_plain_backup_of_damaged_encrypted_data_is_looked_into_in_the_clear_at_no_moment(
    folder: Path, tmp_path: Path, keyring: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(folder)
    plain = tmp_path / "plain.afterview-backup"
    backup.back_up(folder, plain, Clock().now())
    (folder / "backups").mkdir()
    shutil.copy(plain, folder / "backups" / "afterview-2026-03-03-090000-daily.afterview-backup")
    key = encryption.fresh().key
    encryption.encrypt(folder, key, lambda _done, _of: None)
    keys.forget(key.salt)
    _spoil(folder, 0, (folder / FILE).stat().st_size)
    looked: list[bool] = []

    def lists(file: Path) -> object:
        looked.append(file.parent.name == "look")
        assert holding(MARKER, file.parent) == []
        return of(file)

    of = backup_look._lists
    monkeypatch.setattr(backup_look, "_lists", lists)
    offered = damage.offer(folder, Clock().now())
    assert offered.saved is None
    assert offered.beside is not None
    assert holding(MARKER, Path(offered.place)) == []
    assert damage.with_backup(offered, plain, Clock().now()).beside is not None
    assert sum(looked) == 2
    damage.let_go(offered)


def test_where_no_page_is_left_the_backup_knows_that_the_code_is_right(
    folder: Path, fresh: Fresh, keyring: Keyring
) -> None:
    _with_backup(folder, fresh, keyring)
    _spoil(folder, 16, (folder / FILE).stat().st_size - 16)
    with pytest.raises(folders.Locked) as locked:
        folders.open_folder(folder, Clock())
    assert encryption.unlock_with_code(fresh.code, locked.value) == (fresh.key, True)
    assert damage.is_beyond_opening(folder)


def test_the_code_of_an_older_encryption_is_not_this_data_s(folder: Path, fresh: Fresh, keyring: Keyring) -> None:
    _with_backup(folder, fresh, keyring)
    keys.unlock(fresh.key)
    encryption.decrypt(folder, lambda _done, _of: None)
    again = encryption.fresh()
    encryption.encrypt(folder, again.key, lambda _done, _of: None)
    keys.forget(again.key.salt)
    keys.forget(fresh.key.salt)
    with pytest.raises(FileRefused, match="of other data"):
        encryption.unlock_with_code(fresh.code, folders.Locked(folder / FILE, again.key.salt))


def test_the_commands_say_that_the_backup_needs_its_key(
    folder: Path, fresh: Fresh, keyring: Keyring, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    from models.cli import carry_out, parse

    file = _with_backup(folder, fresh, keyring)
    keyring.locked = True
    assert carry_out(parse(["--data", str(folder), "check"])) == 2, "it cannot be read, and nothing is wrong with it"
    told = capsysbinary.readouterr()
    assert told.out == b""
    assert b"Unlock this computer's keyring" in told.err
    _spoil(folder, 0, 16)
    for command in ("check", "salvage"):
        assert carry_out(parse(["--data", str(folder), command])) == 1
        told = capsysbinary.readouterr()
        assert f"“{file}”. It is encrypted, and its key is not at hand".encode() in told.err
    keyring.locked = False
    encryption.keep(fresh.key, keyring)
    assert carry_out(parse(["--data", str(folder), "salvage"])) == 0
    assert carry_out(parse(["--data", str(folder), "check"])) == 0
