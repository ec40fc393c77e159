"""What is offered for damaged data, and that nothing is changed before somebody has chosen."""

import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models.adapters.system_clock import SystemClock
from models.domain.backups import BackupKind
from models.domain.change import Edit
from models.domain.errors import WorldError
from models.domain.values import Attachment, Note, NoteId
from models.services import damage
from models.services.folder import close, open_folder, tidy
from models.store import Store, attachments
from models.store.backup import back_up
from models.store.backup_folder import clear_leavings
from models.store.check import check

FILE = "afterview.sqlite3"
NOW = datetime(2026, 6, 26, 9, tzinfo=UTC)
EARLIER = NOW - timedelta(days=1)


def _note(folder: Path, *names: str) -> None:
    with closing(Store.open(folder)) as store:
        store.write([Edit(None, Note(NoteId(name), name, f"{name} " * 90, created_at=NOW)) for name in names], "noted")


def _spoil(folder: Path) -> None:
    """Every page in which a note stands."""
    data = bytearray((folder / FILE).read_bytes())
    for start in range(8192, len(data), 4096):
        if b"room room" in data[start : start + 4096] and data[start] == 13:
            data[start : start + 4096] = bytes(4096)
    (folder / FILE).write_bytes(data)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a backup of yesterday, which lacks the last note, and with damage in it."""
    folder = tmp_path / "data"
    _note(folder, "room", "coffee")
    (folder / "backups").mkdir()
    back_up(
        folder, folder / "backups" / "afterview-2026-06-25-090000-daily.afterview-backup", EARLIER, BackupKind.DAILY
    )
    _note(folder, "later")
    _spoil(folder)
    return folder


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_both_ways_are_offered_and_nothing_is_changed(folder: Path) -> None:
    before = _contents(folder)
    assert damage.is_beyond_opening(folder)
    offered = damage.offer(folder, NOW)
    assert offered.saved is not None
    assert offered.beside is not None
    assert offered.backup is not None
    notes = next(one for one in offered.beside.lists if one.name == "notes")
    assert (notes.there, notes.here, notes.goes, notes.comes_back) == (2, 3, 1, 0)
    assert offered.saved.given == 2  # the backup filled the two that it has
    assert offered.saved.look.changed == NOW
    assert offered.backup.made == EARLIER
    assert not offered.prefers_backup()
    damage.let_go(offered)
    after = _contents(folder)
    assert {name: after[name] for name in before if "-shm" not in name and "-wal" not in name} == {
        name: before[name] for name in before if "-shm" not in name and "-wal" not in name
    }
    assert not [path for path in folder.iterdir() if path.name.startswith(".")]


def test_what_was_saved_takes_the_place_of_the_damaged_file(folder: Path) -> None:
    damaged = (folder / FILE).read_bytes()
    kept = damage.take(folder, damage.offer(folder, NOW), NOW)
    assert kept.read_bytes() == damaged
    assert check(folder) == []
    with closing(Store.open(folder)) as store:
        assert [one.body for one in store.all(Note)] == ["coffee " * 90, None, "room " * 90]


def test_the_backup_takes_its_place_and_the_damaged_file_is_kept(folder: Path) -> None:
    offered = damage.offer(folder, NOW)
    assert offered.backup is not None
    kept = damage.go_back(folder, offered, Path(offered.backup.file), NOW)
    assert kept is not None
    assert kept.exists()
    with closing(Store.open(folder)) as store:
        assert [one.title for one in store.all(Note)] == ["coffee", "room"]


def test_a_spoiled_backup_is_passed_over_for_the_one_before(folder: Path) -> None:
    newer = folder / "backups" / "afterview-2026-06-26-080000-daily.afterview-backup"
    data = bytearray(next((folder / "backups").iterdir()).read_bytes())
    data[len(data) // 2] ^= 255
    newer.write_bytes(data)
    offered = damage.offer(folder, NOW)
    assert offered.backup is not None
    assert offered.backup.file != str(newer)
    damage.let_go(offered)


def test_where_nothing_can_be_read_there_is_still_the_backup(folder: Path) -> None:
    (folder / FILE).write_bytes(b"SQLite format 3\x00" + bytes(50_000))
    assert damage.is_beyond_opening(folder)
    offered = damage.offer(folder, NOW)
    assert offered.saved is None
    assert offered.trouble is not None
    assert offered.backup is not None
    assert offered.prefers_backup()
    damage.let_go(offered)


def test_data_that_is_gone_is_no_first_start(folder: Path) -> None:
    (folder / FILE).unlink()
    assert damage.is_beyond_opening(folder)
    offered = damage.offer(folder, NOW)
    assert offered.saved is None
    assert offered.backup is not None
    damage.go_back(folder, offered, Path(offered.backup.file), NOW)
    with closing(Store.open(folder)) as store:
        assert len(store.all(Note)) == 2


def test_one_may_begin_with_nothing_where_it_is_gone(folder: Path) -> None:
    (folder / FILE).unlink()
    damage.begin_anew(folder, damage.offer(folder, NOW), SystemClock())
    assert not damage.is_beyond_opening(folder)


def test_where_nothing_can_be_read_one_may_begin_with_nothing_and_the_damaged_file_is_kept(folder: Path) -> None:
    (folder / FILE).write_bytes(b"SQLite format 3\x00" + bytes(50_000))
    shutil.rmtree(folder / "backups")
    kept = damage.begin_anew(folder, damage.offer(folder, NOW), SystemClock())
    assert kept is not None
    assert kept.stat().st_size == 50_016
    assert not damage.is_beyond_opening(folder)


def test_files_that_what_was_saved_does_not_know_outlive_the_next_start(tmp_path: Path) -> None:
    folder = tmp_path / "files"
    _note(folder, "room")
    found = attachments.copy_in(folder, b"a scan of the letter")
    with closing(Store.open(folder)) as store:
        row = Attachment("a", found.hash, "scan.txt", "text/plain", found.size, NOW, NoteId("room"))
        store.write([Edit(None, row)], "attached")
    data = (folder / FILE).read_bytes()
    (folder / FILE).write_bytes(data.replace(found.hash.encode(), b"?" * 64))
    os.utime(attachments.path_of(folder, found.hash), (0, 0))
    kept = damage.take(folder, damage.offer(folder, NOW), NOW)
    services = open_folder(folder, SystemClock())
    for days in range(6):  # a clock that was set takes nothing away
        tidy(services, NOW + timedelta(days=days))
    close(services)
    assert not attachments.path_of(folder, found.hash).exists()
    (there,) = [one for one in kept.parent.glob("attachments-replaced-*/*/*") if one.is_file()]
    assert there.read_bytes() == b"a scan of the letter"


@pytest.mark.parametrize("statement", ["PRAGMA user_version = 99", "PRAGMA application_id = 9; DROP TABLE companies"])
def test_what_is_newer_or_another_programs_is_no_damage(tmp_path: Path, statement: str) -> None:
    import sqlite3

    folder = tmp_path / "data"
    folder.mkdir()
    if "companies" not in statement:
        _note(folder, "room")
    with closing(sqlite3.connect(folder / FILE)) as writer:
        writer.executescript(statement.partition(";")[0] + "; CREATE TABLE IF NOT EXISTS theirs (id)")
    assert not damage.is_beyond_opening(folder)


def test_data_of_which_nothing_is_left_is_damage_where_a_window_was_open(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / FILE).write_bytes(bytes(50_000))
    assert not damage.is_beyond_opening(folder)
    (folder / "log.txt").write_text("2026-06-26T09:00:00Z started\n")
    assert damage.is_beyond_opening(folder)


def test_a_folder_never_used_is_no_damage(tmp_path: Path) -> None:
    assert not damage.is_beyond_opening(tmp_path / "nothing here")


def test_a_header_with_a_turned_bit_is_damage_and_costs_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    _note(folder, "room")
    for place in (3, 17, 63, 70):  # the mark, the size of a page, the version, whose file it is
        data = bytearray((folder / FILE).read_bytes())
        data[place] ^= 4
        (folder / FILE).write_bytes(data)
        assert damage.is_beyond_opening(folder), place
        damage.take(folder, damage.offer(folder, NOW), NOW)
        with closing(Store.open(folder)) as store:
            assert [one.title for one in store.all(Note)] == ["room"], place


def test_sound_data_is_not_saved_from_anything(tmp_path: Path) -> None:
    _note(tmp_path / "data", "room")
    with pytest.raises(WorldError, match=r"Nothing in .* is damaged"):
        damage.save(tmp_path / "data", NOW)


def test_a_lost_file_is_told_once(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    _note(folder, "room")
    copied = attachments.copy_in(folder, b"a scan")
    services = open_folder(folder, SystemClock())
    scan = Attachment("a1", copied.hash, "scan.pdf", "application/pdf", copied.size, NOW, note=NoteId("room"))
    services.store.write([Edit(None, scan)], "attached")
    assert damage.lost_files(folder) == []
    shutil.rmtree(folder / "attachments")
    lost = damage.lost_files(folder)
    assert lost == [
        "The file “scan.pdf” of the note “room” is missing; fetch it from a backup, or find it again in the window."
    ]
    assert damage.first_told(services, lost)
    assert not damage.first_told(services, lost)
    services.store.close()


def test_the_look_is_due_once_a_day(tmp_path: Path) -> None:
    services = open_folder(tmp_path / "data", SystemClock())
    assert damage.due(services, NOW)
    damage.done(services, NOW)
    assert not damage.due(services, NOW + timedelta(hours=2))
    assert damage.due(services, NOW + timedelta(days=1))
    services.store.close()


def test_a_fault_of_ours_hides_no_backup_and_stands_in_the_log(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise ZeroDivisionError("nobody thought of that")

    monkeypatch.setattr("models.store.salvage.find", fails)
    offered = damage.offer(folder, NOW)
    assert offered.saved is None
    assert offered.backup is not None
    assert offered.trouble is not None
    assert "A fault of ours" in offered.trouble
    assert "fault kind=ZeroDivisionError at=" in (folder / "log.txt").read_text()
    damage.go_back(folder, offered, Path(offered.backup.file), NOW)
    assert check(folder) == []


def test_a_backup_that_trips_us_hides_no_other(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from models.store import backup_verify

    file = next((folder / "backups").iterdir())
    newer = file.with_name("afterview-2026-06-26-080000-daily.afterview-backup")
    shutil.copy(file, newer)
    os.utime(newer, (NOW.timestamp(), NOW.timestamp()))
    looked = backup_verify.look_into

    def trips(source: Path, *given: object) -> object:
        if source == newer:
            raise ZeroDivisionError
        return looked(source, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(backup_verify, "look_into", trips)
    offered = damage.offer(folder, NOW)
    damage.let_go(offered)
    assert offered.backup is not None
    assert offered.backup.file == str(file)


def test_what_is_prepared_is_nobody_s_leavings_until_it_is_let_go(folder: Path) -> None:
    """By the clock it may be years old while somebody thinks it over; whoever lets it go may be on another thread."""
    offered = damage.offer(folder, NOW)
    clear_leavings(folder, NOW + timedelta(days=9000))
    assert (Path(offered.place) / "coming" / FILE).exists()
    with ThreadPoolExecutor(1) as worker:
        worker.submit(damage.let_go, offered).result()
    assert not Path(offered.place).exists()


def test_a_clock_that_is_set_back_hides_no_backup(folder: Path) -> None:
    offered = damage.offer(folder, NOW - timedelta(days=9000))
    damage.let_go(offered)
    assert offered.backup is not None


_WINDOW = """
import sys
from pathlib import Path
from models.store import Store
store = Store.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


def test_data_that_a_window_has_open_is_not_replaced_under_it(folder: Path) -> None:
    offered = damage.offer(folder, NOW)
    before = (folder / FILE).read_bytes()
    with subprocess.Popen(
        [sys.executable, "-c", _WINDOW, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as window:
        assert window.stdout is not None
        assert window.stdin is not None
        assert window.stdout.readline() == b"open\n"
        for ways in (
            lambda: damage.save(folder, NOW),
            lambda: damage.take(folder, offered, NOW),
            lambda: damage.go_back(folder, offered, Path(offered.backup.file if offered.backup else ""), NOW),
        ):
            with pytest.raises(WorldError, match="Another program has Afterview's data open"):
                ways()
        assert (folder / FILE).read_bytes() == before
        window.stdin.close()
    damage.take(folder, offered, NOW)
    assert check(folder) == []
