"""Files beside the record: once for each content, never half, taken away only when nothing wants them."""

import hashlib
import os
import sqlite3
import stat
from datetime import timedelta
from pathlib import Path

import pytest

from models.domain.change import Edit
from models.domain.errors import FileRefused, WorldError
from models.domain.values import Attachment, NoteId
from models.store import Store, attachments
from models.store.backup import back_up, restore
from models.store.check import check
from tests.models.store.small_search import ENGINEER, NOW

LATER = NOW.replace(year=2100)
HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"


def _row(digest: str) -> Attachment:
    return Attachment("att-1", digest, "cv.pdf", "application/pdf", 5, NOW, application=ENGINEER.id)


def _files(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "attachments").rglob("*") if path.is_file())


def test_a_content_lies_under_its_hash_for_its_owner_alone(empty: Store, folder: Path) -> None:
    copied = attachments.copy_in(folder, b"hello")
    assert (copied.hash, copied.size) == (HELLO, 5)
    path = folder / "attachments" / "2c" / HELLO
    assert path.read_bytes() == b"hello"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert {stat.S_IMODE(one.stat().st_mode) for one in (path.parent, path.parent.parent)} == {0o700}


def test_the_same_content_is_kept_once_and_mended_where_it_was_spoiled(empty: Store, folder: Path) -> None:
    attachments.copy_in(folder, b"hello")
    attachments.path_of(folder, HELLO).write_bytes(b"hullo")
    assert attachments.is_whole(folder, HELLO) is False
    attachments.copy_in(folder, b"hello")
    assert _files(folder) == [HELLO]
    assert attachments.is_whole(folder, HELLO) is True


def test_a_file_that_is_too_large_leaves_nothing_behind(
    empty: Store, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachments, "MOST_BYTES", 3_000_000)
    with (tmp_path / "film.mkv").open("wb") as film:
        film.truncate(3_000_001)
    with pytest.raises(FileRefused, match="more than 3 MB cannot be attached"):
        attachments.copy_in(folder, tmp_path / "film.mkv")
    assert _files(folder) == []
    with (tmp_path / "film.mkv").open("r+b") as film:
        film.truncate(3_000_000)
    assert attachments.copy_in(folder, tmp_path / "film.mkv").size == 3_000_000


@pytest.mark.parametrize("name", ["nowhere.pdf", "a folder", "nul\x00"])
def test_what_is_no_file_is_refused(empty: Store, folder: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / "a folder").mkdir()
    with pytest.raises(FileRefused):
        attachments.copy_in(folder, tmp_path / name)


def test_a_pipe_is_not_waited_for(empty: Store, folder: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FileRefused):
        attachments.copy_in(folder, tmp_path / "pipe")


def test_a_folder_that_cannot_be_written_to_is_told(empty: Store, folder: Path) -> None:
    (folder / "attachments").write_text("in the way")
    with pytest.raises(WorldError, match="could not be copied"):
        attachments.copy_in(folder, b"hello")


@pytest.mark.parametrize("digest", ["../../etc/passwd", "", HELLO.upper(), HELLO + "\n"])
def test_no_name_leads_elsewhere(folder: Path, digest: str) -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        attachments.path_of(folder, digest)


def test_the_sweep_takes_orphans_and_leaves_the_young_and_the_strange(empty: Store, folder: Path) -> None:
    wanted = attachments.copy_in(folder, b"wanted").hash
    attachments.copy_in(folder, b"orphan")
    (folder / "attachments" / ".coming-crash").write_bytes(b"half")
    (folder / "attachments" / "ab").mkdir(exist_ok=True)
    (folder / "attachments" / "ab" / "mine.txt").write_text("not ours")
    fresh = (folder / "attachments" / ".coming-crash").stat().st_mtime
    soon = NOW.fromtimestamp(fresh, NOW.tzinfo) + timedelta(hours=23)
    assert attachments.sweep(folder, {wanted}, soon) == 0
    assert attachments.sweep(folder, {wanted}, LATER) == 2
    assert _files(folder) == sorted([wanted, "mine.txt"])


def test_the_check_names_the_file_and_where_it_belongs(store: Store, folder: Path) -> None:
    digest = attachments.copy_in(folder, b"hello").hash
    on_note = Attachment("att-2", digest, "plan.png", "image/png", 5, NOW, note=NoteId("note-1"))
    gone = Attachment("att-3", digest, "gone.png", "image/png", 5, NOW, note=NoteId("note-9"))
    store.write([Edit(None, one) for one in (_row(digest), on_note, gone)], "attached")
    assert check(folder) == []
    attachments.path_of(folder, digest).write_bytes(b"hullo")
    assert [finding.split(";")[0] for finding in check(folder)] == [
        "The file “cv.pdf” of the application “Halden & Rowe, Engineer” has changed",
        "The file “plan.png” of the note “Room 3” has changed",
    ]
    attachments.path_of(folder, digest).unlink()
    assert [finding.split(";")[0] for finding in check(folder)] == [
        "The file “cv.pdf” of the application “Halden & Rowe, Engineer” is missing",
        "The file “plan.png” of the note “Room 3” is missing",
    ]


def test_files_travel_in_a_backup_and_come_back(store: Store, folder: Path, tmp_path: Path) -> None:
    digest = attachments.copy_in(folder, b"hello").hash
    store.write([Edit(None, _row(digest))], "attached")
    back_up(store, tmp_path / "b.zip")
    store.write([Edit(_row(digest), None)], "removed")
    attachments.sweep(folder, set(), LATER)
    later = attachments.copy_in(folder, b"later").hash
    store.write([Edit(None, _row(later))], "attached")
    kept = restore(folder, tmp_path / "b.zip", NOW)
    assert check(folder) == []
    assert store.all(Attachment) == [_row(digest)]
    assert kept is not None
    restore(folder, kept, NOW)
    assert store.all(Attachment) == [_row(later)]
    assert check(folder) == []


def test_a_file_that_a_backup_holds_whole_is_mended_by_the_restore(store: Store, folder: Path, tmp_path: Path) -> None:
    digest = attachments.copy_in(folder, b"hello").hash
    store.write([Edit(None, _row(digest))], "attached")
    back_up(store, tmp_path / "b.zip")
    attachments.path_of(folder, digest).write_bytes(b"hullo")
    restore(folder, tmp_path / "b.zip", NOW)
    assert check(folder) == []


def test_a_restore_that_fails_has_taken_no_file_away(
    store: Store, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(store, tmp_path / "b.zip")
    digest = attachments.copy_in(folder, b"hello").hash
    store.write([Edit(None, _row(digest))], "attached")

    def locked(*_: object) -> None:
        raise sqlite3.OperationalError("database is locked")

    monkeypatch.setattr("models.store.backup.copy_into", locked)
    with pytest.raises(WorldError, match="in use just now"):
        restore(folder, tmp_path / "b.zip", NOW)
    assert check(folder) == []
    assert _files(folder) == [digest]


def test_a_backup_without_a_vanished_file_is_still_one(store: Store, folder: Path, tmp_path: Path) -> None:
    store.write([Edit(None, _row(HELLO))], "attached")
    back_up(store, tmp_path / "b.zip")
    restore(tmp_path / "new", tmp_path / "b.zip", NOW)
    assert [finding.split(";")[0] for finding in check(tmp_path / "new")] == [
        "The file “cv.pdf” of the application “Halden & Rowe, Engineer” is missing"
    ]


def test_what_a_restore_brings_is_on_the_disk_before_the_database_names_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    coming, folder, synced = tmp_path / "coming", tmp_path / "data", list[Path]()
    folder.mkdir()
    digest = hashlib.sha256(b"scan").hexdigest()
    file = coming / digest[:2] / digest
    file.parent.mkdir(parents=True)
    file.write_bytes(b"scan")
    monkeypatch.setattr(attachments, "sync", synced.append)
    attachments.bring(coming, folder)
    home = folder / attachments.FOLDER
    assert set(synced) == {home / digest[:2] / digest, home / digest[:2], home, folder}
