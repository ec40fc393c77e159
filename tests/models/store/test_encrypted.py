"""An encrypted folder: the same record for whoever has the key, nothing for whoever has not, and no way to lose it."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.domain.change import Edit
from models.domain.errors import StoreRefused, WorldError
from models.domain.values import Attachment, Company, CompanyId, Note, NoteId
from models.store import Store, attachments, engine, keys
from models.store.backup import back_up, restore
from models.store.check import check
from models.store.keys import Key
from models.store.plain_in import in_memory, pour, read_in
from models.store.recast import switch
from models.store.recast_copies import encrypt_copies, plain_copies
from models.store.salvage import salvage
from tests.soak.encryption import MARKER, SIZES, holding, make

NOW = datetime(2026, 3, 3, 9, tzinfo=UTC)
FILE = "afterview.sqlite3"


def nobody(_done: int, _of: int) -> None: ...


@pytest.fixture
def key() -> Iterator[Key]:
    key = keys.new_key()
    keys.unlock(key)
    yield key
    keys.forget(key.salt)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A plain folder with the marker in every part of it."""
    folder = tmp_path / "data"
    make(folder)
    return folder


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "tmp"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    monkeypatch.setenv("SQLITE_TMPDIR", str(place))
    return place


def whole(folder: Path) -> object:
    with closing(Store.open(folder)) as store:
        digests = [one.hash for one in store.all(Attachment)]
        assert [attachments.is_whole(folder, digest) for digest in digests] == [True] * len(SIZES)
        assert all(attachments.is_there(folder, one.hash, one.size) for one in store.all(Attachment))
        return store.archive()


def test_encrypted_and_decrypted_it_is_the_same_record(folder: Path, key: Key) -> None:
    before, names = whole(folder), {path.name for path in (folder / "attachments").rglob("*")}
    switch(folder, key, nobody)
    assert whole(folder) == before
    assert check(folder) == []
    assert not names & {path.name for path in (folder / "attachments").rglob("*") if path.is_file()}
    switch(folder, None, nobody)
    assert whole(folder) == before
    assert check(folder) == []
    assert {path.name for path in (folder / "attachments").rglob("*")} == names


def test_no_word_can_be_read_anywhere_while_it_is_used(folder: Path, key: Key, tmp_path: Path, temporary: Path) -> None:
    assert holding(MARKER, tmp_path)
    switch(folder, key, nobody)
    with closing(Store.open(folder)) as store:
        store.write([Edit(None, Company(CompanyId("co-2"), f"{MARKER} Nachfolger"))], "added")
        attachments.copy_in(folder, MARKER.encode() * 1000)
        store.look_for([MARKER.lower()], [Note], 5)
        back_up(store, tmp_path / "one.afterview-backup", NOW)
        assert (folder / f"{FILE}-wal").stat().st_size
        assert holding(MARKER, tmp_path) == []
        restore(folder, tmp_path / "one.afterview-backup", NOW)
        assert holding(MARKER, tmp_path) == []


def test_the_search_finds_the_same(folder: Path, key: Key) -> None:
    def found() -> list[object]:
        with closing(Store.open(folder)) as store:
            return [store.look_for([word], [Note], 9) for word in (MARKER.lower(), MARKER.lower()[:4], "zw")]

    before = found()
    assert all(before)
    switch(folder, key, nobody)
    assert found() == before


def test_without_the_key_it_is_refused_and_left_as_it_is(folder: Path, key: Key) -> None:
    switch(folder, key, nobody)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    keys.forget(key.salt)
    with pytest.raises(engine.Locked) as refused:
        Store.open(folder)
    assert refused.value.salt == key.salt
    keys.unlock(Key(key.salt, b"\x01" * keys.SECRET))
    with pytest.raises(StoreRefused):
        Store.open(folder)
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_a_switch_that_is_called_off_changes_nothing(folder: Path, key: Key) -> None:
    before = whole(folder)

    class CalledOff(Exception): ...

    def stop(done: int, of: int) -> None:
        if done > of // 2:
            raise CalledOff

    with pytest.raises(CalledOff):
        switch(folder, key, stop)
    assert engine.salt_of(folder / FILE) is None
    assert whole(folder) == before
    assert sorted(path.name for path in folder.iterdir()) == [FILE, "attachments"]


def test_what_cannot_be_verified_is_not_put_in_place(folder: Path, key: Key, monkeypatch: pytest.MonkeyPatch) -> None:
    before = whole(folder)
    monkeypatch.setattr("models.store.recast.counts_of", lambda _file: {"notes": 0})
    with pytest.raises(WorldError, match="could not be verified"):
        switch(folder, key, nobody)
    assert engine.salt_of(folder / FILE) is None
    assert whole(folder) == before


def test_a_window_that_is_open_keeps_the_data_as_it_is(folder: Path, key: Key) -> None:
    with closing(engine.connect(folder / FILE)), pytest.raises(WorldError, match="still in use"):
        switch(folder, key, nobody)
    assert engine.salt_of(folder / FILE) is None


def test_a_spoiled_file_stays_spoiled_and_is_still_told(folder: Path, key: Key) -> None:
    with closing(Store.open(folder)) as store:
        spoiled = next(one for one in store.all(Attachment) if one.size == 10)
    attachments.path_of(folder, spoiled.hash).write_bytes(b"something else")
    told = check(folder)
    assert "has changed" in told[0]
    switch(folder, key, nobody)
    assert check(folder) == told
    attachments.path_of(folder, spoiled.hash).write_bytes(b"not sealed at all")
    switch(folder, None, nobody)
    assert check(folder) == told
    assert attachments.path_of(folder, spoiled.hash).read_bytes() == b"not sealed at all"


def test_a_backup_is_restored_as_what_is_here_is_kept(folder: Path, key: Key, tmp_path: Path) -> None:
    before = whole(folder)
    back_up(folder, tmp_path / "plain.zip", NOW)
    switch(folder, key, nobody)
    back_up(folder, tmp_path / "sealed.zip", NOW)
    for name in ("plain.zip", "sealed.zip"):
        restore(folder, tmp_path / name, NOW)
        assert engine.salt_of(folder / FILE) == key.salt
        assert whole(folder) == before
        with closing(Store.open(folder)) as store:
            assert store.look_for([MARKER.lower()], [Note], 9)
    switch(folder, None, nobody)
    restore(folder, tmp_path / "sealed.zip", NOW)
    assert engine.salt_of(folder / FILE) is None
    assert whole(folder) == before


def test_a_plain_database_is_poured_row_for_row(folder: Path, key: Key, tmp_path: Path) -> None:
    """With a log that is not folded in, and rows that have lost their neighbours."""
    with closing(Store.open(folder)) as store:
        store.write([Edit(None, Note(NoteId(f"n-{number}"), "x", "y" * number)) for number in range(2, 40)], "added")
        store.write([Edit(store.get(Note, NoteId("n-7")), None)], "deleted")
        poured = tmp_path / FILE
        with closing(in_memory(read_in(folder / FILE))) as reader:
            pour(reader, poured, key)
            with closing(engine.read_only(poured)) as writer:
                for fact in ("user_version", "application_id"):
                    assert reader.execute(f"PRAGMA {fact}").fetchone() == writer.execute(f"PRAGMA {fact}").fetchone()
                query = "SELECT name, type, sql FROM sqlite_master WHERE name NOT LIKE 'search_%' ORDER BY name"
                schema = reader.execute(query).fetchall()
                assert writer.execute(query).fetchall() == schema
                assert len(schema) > 40
                for name, kind, statement in schema:
                    place = "rowid, " if "WITHOUT ROWID" not in (statement or "").upper() else ""
                    rows = f'SELECT {place}* FROM "{name}"'
                    if kind == "table":
                        assert reader.execute(rows).fetchall() == writer.execute(rows).fetchall()


def test_a_backup_under_another_key_is_opened_by_that_key_alone(folder: Path, key: Key, tmp_path: Path) -> None:
    before = whole(folder)
    switch(folder, key, nobody)
    back_up(folder, tmp_path / "old.zip", NOW)
    switch(folder, None, nobody)
    keys.forget(key.salt)
    with pytest.raises(engine.Locked, match=r"old\.zip.* is encrypted") as refused:
        restore(folder, tmp_path / "old.zip", NOW)
    assert refused.value.salt == key.salt
    keys.unlock(key)
    restore(folder, tmp_path / "old.zip", NOW)
    assert whole(folder) == before


def test_a_restore_leaves_data_alone_whose_key_is_not_at_hand(folder: Path, key: Key, tmp_path: Path) -> None:
    plain = tmp_path / "plain.zip"
    back_up(folder, plain, NOW)
    switch(folder, key, nobody)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    keys.forget(key.salt)
    with pytest.raises(engine.Locked):
        restore(folder, plain, NOW)
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_copies_from_before_are_encrypted_in_their_places(folder: Path, key: Key, tmp_path: Path) -> None:
    before = whole(folder)
    chosen = tmp_path / "chosen"
    chosen.mkdir()
    (folder / "backups").mkdir()
    back_up(folder, folder / "backups" / "afterview-2026-03-02-090000-daily.afterview-backup", NOW)
    back_up(folder, folder / "afterview-replaced-2026-03-02-090000.zip", NOW)
    back_up(folder, chosen / "afterview-of-somebody-else.zip", NOW)
    shutil.copy(folder / FILE, folder / "afterview-before-step-0006.sqlite3")
    broken = folder / "afterview-damaged-2026-03-02-090000.sqlite3"
    broken.write_bytes(b"SQLite format 3\x00" + b"?" * 1000)
    switch(folder, key, nobody)
    attachments.keep_apart(folder / "attachments", folder / "attachments-replaced-2026-03-02-090000")  # sealed ones
    assert len(holding(MARKER, folder)) == 3
    copies = plain_copies(folder, chosen)
    assert len(copies) == 4
    assert encrypt_copies(copies, key) == [broken]
    assert plain_copies(folder, chosen) == [broken]
    assert holding(MARKER, folder) == []
    for copy in [path for path in copies if path != broken]:
        restore(folder, copy, NOW)
        with closing(Store.open(folder)) as store:
            assert store.archive() == before


def test_a_newer_one_and_a_damaged_one_are_told_apart(folder: Path, key: Key) -> None:
    switch(folder, key, nobody)
    with closing(engine.connect(folder / FILE)) as writer:
        writer.execute("PRAGMA user_version = 4711")
    with pytest.raises(StoreRefused, match="newer Afterview"):
        Store.open(folder)
    with (folder / FILE).open("r+b") as opened:
        opened.seek(100)
        opened.write(b"\xff" * 400)
    with pytest.raises(StoreRefused, match="damaged"):
        Store.open(folder)


def test_sqlite_s_own_errors_come_from_an_encrypted_file_too(folder: Path, key: Key) -> None:
    switch(folder, key, nobody)
    with closing(engine.connect(folder / FILE, isolation_level=None)) as writer:
        with pytest.raises(sqlite3.OperationalError) as missing:
            writer.execute("SELECT * FROM nowhere")
        assert missing.value.sqlite_errorcode == sqlite3.SQLITE_ERROR
        with pytest.raises(sqlite3.IntegrityError):
            writer.execute("INSERT INTO companies (id, name) VALUES ('co-1', 'again')")
        writer.execute("BEGIN IMMEDIATE")
        with (
            closing(engine.connect(folder / FILE, patience=0.01, isolation_level=None)) as other,
            pytest.raises(sqlite3.OperationalError, match="locked"),
        ):
            other.execute("BEGIN IMMEDIATE")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system starts no copy of a process")
def test_a_switch_that_is_killed_leaves_all_of_it(tmp_path: Path) -> None:
    """Every seventh moment here; `python -m tests.soak.encryption` takes all of them."""
    code = (
        "from tests.soak.encryption import run; "
        "print(all(counts.sound() and counts.kills > 8 for counts in run(7, 4, 1).values()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120,
        env={**os.environ, "TMPDIR": str(tmp_path)},
    )  # fmt: skip
    assert done.stdout == "True\n"


def test_plain_data_loads_nothing_that_encrypts(folder: Path) -> None:
    code = """
import sys
from pathlib import Path
from models.store import Store
Store.open(Path(sys.argv[1])).close()
print([name for name in ("sqlcipher3", "cryptography", "keyring") if name in sys.modules])
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == "[]\n"


def test_a_damaged_one_is_salvaged_into_an_encrypted_one(folder: Path, key: Key, tmp_path: Path) -> None:
    with closing(Store.open(folder)) as store:
        store.write([Edit(None, Company(CompanyId(f"co-{n}"), f"Firm {n}" * 9)) for n in range(2, 400)], "added")
    switch(folder, key, nobody)
    with (folder / FILE).open("r+b") as opened:
        for page in range(30, 34):
            opened.seek(page * 4096 + 2000)
            opened.write(b"\xff" * 40)
    assert "damaged" in check(folder)[0]
    into = tmp_path / "into"
    into.mkdir()
    saved = salvage(folder, into)
    assert saved.kept > 380
    assert engine.salt_of(saved.file) == key.salt
    assert holding(MARKER, into) == []
    with closing(Store.open(into)) as store:
        assert len(store.all(Company)) > 380
