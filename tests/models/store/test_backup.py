"""One file that holds everything, and the way back, which trusts no file."""

import hashlib
import json
import os
import shutil
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from models.domain.change import Edit
from models.domain.errors import WorldError
from models.domain.values import Application, Company, Stage
from models.store import Store, keys
from models.store.backup import back_up, restore
from models.store.backup_verify import verify
from models.store.check import check
from models.store.container import Meter, nobody
from models.store.db import connection
from models.store.engine import salt_of
from tests.models.store.small_search import ENGINEER, HALDEN, NOW

FILE = "afterview.sqlite3"
MOVED = replace(ENGINEER, stage=Stage.OFFER)


@pytest.fixture
def backup(store: Store, tmp_path: Path) -> Path:
    """A backup of the small search; the store then moves on."""
    target = tmp_path / "afterview-backup.zip"
    back_up(store, target)
    store.write([Edit(ENGINEER, MOVED)], "moved")
    return target


def _contents(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if not path.name.endswith(("-wal", "-shm"))}


def test_what_is_only_in_the_log_is_in_the_backup(store: Store, folder: Path, tmp_path: Path) -> None:
    connection(store.database).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection(store.database).execute("PRAGMA wal_autocheckpoint = 0")
    store.write([Edit(ENGINEER, MOVED)], "moved")
    assert (folder / f"{FILE}-wal").stat().st_size > 0
    back_up(folder, tmp_path / "b.zip")
    restore(tmp_path / "other", tmp_path / "b.zip", NOW)
    other = Store.open(tmp_path / "other")
    assert other.archive() == store.archive()
    assert other.get(Application, "app-1") == MOVED
    other.close()


def test_a_backup_is_one_whole_file_for_its_owner_alone(backup: Path, tmp_path: Path) -> None:
    assert backup.stat().st_mode & 0o777 == 0o600
    with zipfile.ZipFile(backup) as packed:
        assert packed.testzip() is None
        assert set(packed.namelist()) == {"manifest.json", FILE}
        manifest = json.loads(packed.read("manifest.json"))
    assert manifest["format"] == "afterview-backup/1"
    assert manifest["rows"]["applications"] == 1
    assert _contents(tmp_path) == {"data", backup.name}


def test_a_restore_brings_everything_back_and_keeps_what_it_replaces(backup: Path, store: Store, folder: Path) -> None:
    kept = restore(folder, backup, NOW)
    assert kept == folder / "afterview-replaced-2026-06-26-090000.zip"
    # The window's own connection sees the restored data, and can go on with it.
    assert store.get(Application, "app-1") == ENGINEER
    store.write([Edit(ENGINEER, replace(ENGINEER, fit=1))], "edited")
    assert check(folder) == []
    again = restore(folder, kept, NOW)
    assert again == folder / "afterview-replaced-2026-06-26-090000-2.zip"
    assert store.get(Application, "app-1") == MOVED
    assert _contents(folder) == {FILE, kept.name, again.name}


def test_a_restore_into_an_empty_folder(backup: Path, tmp_path: Path) -> None:
    assert restore(tmp_path / "new" / "place", backup, NOW) is None
    store = Store.open(tmp_path / "new" / "place")
    assert store.get(Application, "app-1") == ENGINEER
    store.close()
    assert {path.stat().st_mode & 0o777 for path in (tmp_path / "new" / "place").iterdir()} == {0o600}
    assert (tmp_path / "new" / "place").stat().st_mode & 0o777 == 0o700


def test_attachments_travel_and_come_back(store: Store, folder: Path, tmp_path: Path) -> None:
    attachment = folder / "attachments" / "ab" / "card ü.png"
    attachment.parent.mkdir(parents=True)
    attachment.write_bytes(b"\x89PNG" * 1000)
    back_up(store, tmp_path / "b.zip")
    attachment.write_bytes(b"other")
    (folder / "attachments" / "later.txt").write_text("x")
    kept = restore(folder, tmp_path / "b.zip", NOW)
    assert attachment.read_bytes() == b"\x89PNG" * 1000
    assert not (folder / "attachments" / "later.txt").exists()
    assert kept is not None
    restore(folder, kept, NOW)
    assert attachment.read_bytes() == b"other"
    assert (folder / "attachments" / "later.txt").read_text() == "x"


def test_an_older_backup_is_brought_up_to_date(root: Path, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    shutil.copy(root / "tests" / "fixtures" / "store-v1.sqlite3", tmp_path / "old" / FILE)
    back_up(tmp_path / "old", tmp_path / "b.zip")
    restore(folder, tmp_path / "b.zip", NOW)
    store = Store.open(folder)
    assert store.get(Company, "co-1") == HALDEN
    store.close()


def test_damaged_data_is_moved_aside_as_it_is(backup: Path, store: Store, folder: Path) -> None:
    store.close()
    content = (folder / FILE).read_bytes()
    damaged = content[:100] + b"\xff" * 4000 + content[4100:]
    (folder / FILE).write_bytes(damaged)
    kept = restore(folder, backup, NOW)
    assert kept == folder / "afterview-replaced-2026-06-26-090000.sqlite3"
    assert kept.read_bytes() == damaged
    again = Store.open(folder)
    assert again.get(Application, "app-1") == ENGINEER
    again.close()


def test_a_copy_from_before_a_step_is_taken_as_it_is(root: Path, store: Store, folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "afterview-before-step-0002.sqlite3"
    shutil.copy(root / "tests" / "fixtures" / "store-v1.sqlite3", copy)
    store.write([Edit(ENGINEER, MOVED)], "moved")
    restore(folder, copy, NOW)
    assert store.get(Application, "app-1") == ENGINEER


def _repacked(change: Callable[[dict[str, bytes]], None]) -> Callable[[Path], None]:
    """Writes the backup anew with other entries."""

    def make(backup: Path) -> None:
        with zipfile.ZipFile(backup) as packed:
            entries = {name: packed.read(name) for name in packed.namelist()}
        change(entries)
        with zipfile.ZipFile(backup, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, content in entries.items():
                packed.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)

    return make


def _manifest(**parts: object) -> Callable[[Path], None]:
    return _repacked(
        lambda entries: entries.update(
            {"manifest.json": json.dumps(json.loads(entries["manifest.json"]) | parts).encode()}
        )
    )


def _database(path: Path, statement: str) -> None:
    """A backup whose database was changed, with a manifest that agrees."""

    def change(entries: dict[str, bytes]) -> None:
        file = path.with_name("tampered.sqlite3")
        file.write_bytes(entries[FILE])
        with closing(sqlite3.connect(file)) as connection:
            connection.executescript(statement)
        entries[FILE] = file.read_bytes()
        manifest = json.loads(entries["manifest.json"])
        manifest["sha256"] = hashlib.sha256(entries[FILE]).hexdigest()
        entries["manifest.json"] = json.dumps(manifest).encode()

    _repacked(change)(path)


def _text(path: Path) -> None:
    path.write_text("Dear diary")


def _nothing(path: Path) -> None:
    path.write_bytes(b"")


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _with(name: str, content: bytes) -> Callable[[Path], None]:
    return _repacked(lambda entries: entries.update({name: content}))


def _other_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmarks (url)")


def _damaged_copy(path: Path) -> None:
    path.write_bytes((path.parent / "data" / FILE).read_bytes()[:8192] + b"\xa5" * 9000)


def _newer_copy(path: Path) -> None:
    with zipfile.ZipFile(path) as packed:
        content = packed.read(FILE)
    path.write_bytes(content)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")


def _truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-200])


def _flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(content)


def _link(path: Path) -> None:
    with zipfile.ZipFile(path, "a") as packed:
        info = zipfile.ZipInfo("attachments/link")
        info.external_attr = 0o120777 << 16
        packed.writestr(info, "/etc/passwd")


def _zip_in_zip(path: Path) -> None:
    inner = path.read_bytes()
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("backup.zip", inner)


BAD: list[tuple[str, Callable[[Path], None], str]] = [
    ("text", _text, "not a backup"),
    ("nothing", _nothing, "not a backup"),
    ("gone", Path.unlink, "There is no file"),
    ("a folder", _folder, "is a folder"),
    ("another program's database", _other_program, "not Afterview's"),
    ("a damaged copy", _damaged_copy, "damaged"),
    ("a newer copy", _newer_copy, "newer Afterview"),
    ("truncated", _truncate, "not a backup"),
    ("a flipped bit", _flip, "damaged"),
    ("another zip", _repacked(lambda entries: entries.clear()), "not a backup"),
    ("no manifest", _repacked(lambda entries: entries.__delitem__("manifest.json")), "not a backup"),
    ("an odd manifest", _with("manifest.json", b"[]"), "not a backup"),
    ("a deep manifest", _with("manifest.json", b"[" * 99999), "not a backup"),
    ("a zip in a zip", _zip_in_zip, "holds another zip"),
    (
        "slip",
        _with("attachments/../../evil.txt", b"x"),
        "names that no backup has",
    ),
    (
        "slip of another system",
        _with("attachments\\..\\evil.txt", b"x"),
        "names that no backup",
    ),
    ("an absolute name", _with("/evil.txt", b"x"), "names that no backup has"),
    ("a drive", _with("attachments/C:evil", b"x"), "names that no backup has"),
    ("a stranger", _with("evil.txt", b"x"), "names that no backup has"),
    ("a link", _link, "names that no backup has"),
    ("a bomb", _with("attachments/big", bytes(40_000_000)), "beyond measure"),
    ("no database", _with(FILE, b"Dear diary"), "damaged"),
    (
        "another database",
        _with(FILE, b"SQLite format 3\x00" + bytes(5000)),
        "damaged",
    ),
    ("another hash", _manifest(sha256="0" * 64), "damaged"),
    ("other counts", _manifest(rows={"applications": 2}), "damaged"),
    ("a newer format", _manifest(format="afterview-backup/2"), "update Afterview"),
    ("a newer database", lambda path: _database(path, "PRAGMA user_version = 99"), "newer Afterview"),
    (
        "a trigger",
        lambda path: _database(path, "CREATE TRIGGER t AFTER UPDATE ON letters BEGIN DELETE FROM notes; END"),
        "damaged",
    ),
    ("broken links", lambda path: _database(path, "DELETE FROM companies"), "damaged"),
]


@pytest.mark.parametrize(("spoil", "words"), [bad[1:] for bad in BAD], ids=[bad[0] for bad in BAD])
def test_a_bad_backup_changes_nothing(
    backup: Path, store: Store, folder: Path, tmp_path: Path, spoil: Callable[[Path], None], words: str
) -> None:
    whole, outside = store.archive(), _contents(tmp_path) | {"tampered.sqlite3"}
    spoil(backup)
    with pytest.raises(WorldError, match=words) as refusal:
        restore(folder, backup, NOW)
    assert refusal.value.sentence.endswith(".")
    assert store.archive() == whole
    assert _contents(folder) == {FILE}
    assert _contents(tmp_path) <= outside


@pytest.mark.parametrize(("spoil", "words"), [bad[1:] for bad in BAD], ids=[bad[0] for bad in BAD])
def test_a_bad_backup_is_refused_for_encrypted_data_too(
    backup: Path, tmp_path: Path, spoil: Callable[[Path], None], words: str
) -> None:
    key, into = keys.new_key(), tmp_path / "into"
    keys.unlock(key)
    into.mkdir()
    verify(backup, into, Meter(nobody, 1), key=key)
    assert salt_of(into / FILE) == key.salt
    (into / FILE).unlink()
    spoil(backup)
    with pytest.raises(WorldError, match=words):
        verify(backup, into, Meter(nobody, 1), key=key)
    keys.forget(key.salt)


def test_a_backup_is_refused_where_it_would_do_harm(store: Store, folder: Path, tmp_path: Path) -> None:
    whole = store.archive()
    for target, words in (
        (folder / FILE, "overwrite the data"),
        (folder / f"{FILE}-wal", "overwrite the data"),
        (tmp_path, "is a folder"),
        (tmp_path / "nowhere" / "b.zip", "no folder"),
    ):
        with pytest.raises(WorldError, match=words):
            back_up(folder, target)
    with pytest.raises(WorldError, match="no data"):
        back_up(tmp_path / "empty", tmp_path / "b.zip")
    assert store.archive() == whole
    assert _contents(tmp_path) == {"data"}


def test_damaged_data_does_not_replace_a_good_backup(backup: Path, store: Store, folder: Path, tmp_path: Path) -> None:
    good = backup.read_bytes()
    connection(store.database).execute("PRAGMA foreign_keys = off")
    connection(store.database).execute("DELETE FROM companies")
    with pytest.raises(WorldError, match="could not be verified"):
        back_up(store, backup)
    assert backup.read_bytes() == good
    assert _contents(tmp_path) == {"data", backup.name}


def test_data_in_use_by_another_writer_is_not_replaced(
    backup: Path, store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.store.engine.PATIENCE", 0.05)
    other = sqlite3.connect(folder / FILE, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(WorldError, match="in use just now"):
        restore(folder, backup, NOW)
    other.execute("ROLLBACK")
    other.close()
    assert store.get(Application, "app-1") == MOVED
    assert _contents(folder) == {FILE}


def test_a_backup_on_a_full_disk_leaves_nothing_behind(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr("models.store.backup.pack", full)
    with pytest.raises(WorldError, match="the disk is full"):
        back_up(store, tmp_path / "b.zip")
    assert _contents(tmp_path) == {"data"}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_no_place_for_a_backup_and_no_data(store: Store, folder: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(WorldError, match="pipe"):
        back_up(store, tmp_path / "pipe")
    store.close()
    for file in folder.iterdir():
        file.unlink()
    os.mkfifo(folder / FILE)
    assert "is not Afterview's" in check(folder)[0]
