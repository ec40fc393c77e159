"""Lost files come back from the newest backup that has them whole, and from no other; nothing else is touched."""

import os
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models.adapters import secrets as adapter
from models.cli import carry_out, parse
from models.domain.backups import BackupKind
from models.domain.change import Edit
from models.domain.damage import Fetched
from models.domain.errors import WorldError
from models.domain.preferences import BackupPlan
from models.domain.values import Attachment, Note, NoteId
from models.services import backups, encryption, lost_files
from models.services.encryption import Fresh
from models.store import Store, attachments, keys
from models.store.check import check
from tests.models.services.test_encryption import Keyring

NOW = datetime(2026, 6, 26, 9, tzinfo=UTC)
CONTENTS = {"scan.pdf": b"a scan of the letter " * 9000, "cv.odt": b"my CV", "empty.txt": b""}


def nobody(_done: int, _of: int) -> None: ...


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    with closing(Store.open(folder)) as store:
        edits = [Edit(None, Note(NoteId("n"), "A note", "", created_at=NOW))]
        for number, (name, content) in enumerate(CONTENTS.items()):
            copied = attachments.copy_in(folder, content)
            row = Attachment(f"a{number}", copied.hash, name, "text/plain", copied.size, NOW, NoteId("n"))
            edits.append(Edit(None, row))
        store.write(edits, "made")
    return folder


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> Keyring:
    keyring = Keyring()
    monkeypatch.setattr(adapter, "KeyringSecrets", lambda: keyring)
    monkeypatch.setattr("models.adapters.keyring_lock.is_locked", lambda: keyring.locked)
    return keyring


@pytest.fixture
def fresh(folder: Path) -> Iterator[Fresh]:
    """The folder is encrypted, and its key at hand."""
    fresh = encryption.fresh()
    encryption.encrypt(folder, fresh.key, nobody)
    yield fresh
    keys.forget(fresh.key.salt)


def _backup(folder: Path, day: int, plan: BackupPlan | None = None) -> Path:
    made = backups.make(folder, plan or BackupPlan(), BackupKind.ASKED, NOW + timedelta(days=day), nobody)
    assert made.file is not None
    return made.file


def _file(folder: Path, name: str) -> Path:
    with closing(Store.open(folder)) as store:
        digest = next(one.hash for one in store.all(Attachment) if one.name == name)
    return attachments.path_of(folder, digest)


def _fetch(folder: Path) -> Fetched:
    found = lost_files.look(folder, NOW + timedelta(days=9), read=True)
    return lost_files.fetch(folder, found.lost, NOW + timedelta(days=9), nobody)


def _gone(folder: Path) -> None:
    _file(folder, "scan.pdf").unlink()
    _file(folder, "empty.txt").unlink()


def _spoiled(folder: Path) -> None:
    file = _file(folder, "scan.pdf")
    data = bytearray(file.read_bytes())
    data[70_000] ^= 1
    file.write_bytes(data)


@pytest.mark.parametrize("harm", [_gone, _spoiled])
@pytest.mark.parametrize("sealed", [False, True], ids=["plain", "encrypted"])
def test_what_is_lost_comes_back_as_it_was(
    folder: Path, harm: Callable[[Path], None], sealed: bool, request: pytest.FixtureRequest
) -> None:
    if sealed:
        request.getfixturevalue("fresh")
    _backup(folder, 0)
    harm(folder)
    lost = check(folder)
    found = lost_files.look(folder, NOW + timedelta(days=9), read=True)
    assert (found.to_fetch(), found.nowhere(), found.newest) == (len(lost), 0, NOW)
    fetched = _fetch(folder)
    assert (len(fetched.brought), fetched.left) == (len(lost), ())
    assert check(folder) == []
    with closing(Store.open(folder)) as store:
        for one in store.all(Attachment):
            assert b"".join(attachments.content(folder, one.hash)) == CONTENTS[one.name]
    if os.name == "posix":
        assert _file(folder, "scan.pdf").stat().st_mode & 0o777 == 0o600
    assert not list((folder / "attachments").glob(".coming-*"))


def test_a_spoiled_copy_is_passed_over_for_the_one_before(folder: Path) -> None:
    older, newer = _backup(folder, 0), _backup(folder, 1)
    data = bytearray(newer.read_bytes())
    data[data.index(b"a scan of the letter") + 5000] ^= 1
    newer.write_bytes(data)
    _gone(folder)
    found = lost_files.look(folder, NOW + timedelta(days=9))
    assert found.newest == NOW + timedelta(days=1)
    assert [one.name for one in _fetch(folder).brought] == ["empty.txt", "scan.pdf"]
    assert check(folder) == []
    assert older.exists()


def test_another_content_of_the_same_name_and_size_is_not_taken(folder: Path) -> None:
    kept, file = _backup(folder, 0), _file(folder, "cv.odt")
    name = f"attachments/{file.parent.name}/{file.name}"
    forged = kept.with_name("afterview-2026-06-27-090000-asked.afterview-backup")
    with zipfile.ZipFile(kept) as source, zipfile.ZipFile(forged, "w") as made:
        for entry in source.infolist():
            made.writestr(entry, b"my VC" if entry.filename == name else source.read(entry))
    kept.unlink()
    file.unlink()
    fetched = _fetch(folder)
    assert (fetched.brought, [one.name for one in fetched.left]) == ((), ["cv.odt"])
    assert not file.exists()


def test_backups_are_looked_for_where_the_person_has_them_kept(folder: Path, tmp_path: Path) -> None:
    plan = BackupPlan(folder=str(tmp_path / "away"))
    (tmp_path / "away").mkdir()
    with closing(Store.open(folder)) as store:
        store.write([Edit(None, plan)], "plan")
    assert _backup(folder, 0, plan).parent == tmp_path / "away"
    _gone(folder)
    assert len(_fetch(folder).brought) == 2


def test_plain_data_gets_them_from_an_encrypted_backup_and_the_other_way_round(
    folder: Path, fresh: Fresh, keyring: Keyring
) -> None:
    _backup(folder, 0)
    encryption.decrypt(folder, nobody)
    encryption.keep(fresh.key, keyring)
    keys.forget(fresh.key.salt)
    keyring.locked = True
    _gone(folder)
    found = lost_files.look(folder, NOW + timedelta(days=9))
    assert found.to_fetch() == 0
    assert found.sealed is not None
    assert found.sealed.salt == fresh.key.salt
    keyring.locked = False
    assert len(_fetch(folder).brought) == 2
    plain = _backup(folder, 1)
    again = encryption.fresh()
    encryption.encrypt(folder, again.key, nobody)
    _gone(folder)
    assert len(_fetch(folder).brought) == 2
    assert check(folder) == []
    assert plain.exists()
    keys.forget(again.key.salt)


def test_a_folder_that_cannot_be_written_to_is_said_and_no_backup_is_blamed(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _backup(folder, 0)
    _gone(folder)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(WorldError, match="the disk is full"):
        _fetch(folder)
    assert not list((folder / "attachments").rglob(".coming-*"))


def test_the_check_fetches_what_it_finds_lost(folder: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    def run(*words: str) -> tuple[int, bytes]:
        status = carry_out(parse(["--data", str(folder), "check", *words]))
        return status, capsysbinary.readouterr().err

    _backup(folder, -500)
    _gone(folder)
    status, told = run()
    assert status == 1
    assert b"A backup has 2 of the lost files" in told
    status, told = run("--fetch")
    assert (status, "“scan.pdf” is back, as it was.".encode() in told) == (0, True)
    for backup in (folder / "backups").iterdir():
        backup.unlink()
    _gone(folder)
    assert run("--fetch") == (1, b"")
