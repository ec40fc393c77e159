"""A backup while somebody writes, a restore that is overtaken or stopped, and what a crash has left."""

import os
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models.domain.backups import BackupFile, BackupKind
from models.domain.change import Edit
from models.domain.errors import WorldError
from models.domain.values import Application, Company, CompanyId, Contact, ContactId, Stage
from models.store import Store
from models.store.attachments import copy_in, path_of
from models.store.backup import back_up, restore
from models.store.backup_facts import home_for
from models.store.backup_folder import LEFT_FOR, clear_leavings, found_in, new_name, own_folder, remove
from models.store.backup_look import look
from models.store.backup_verify import WORKING
from models.store.check import check
from models.store.container import read_manifest
from tests.models.store.small_search import ENGINEER, NOW

FILE = "afterview.sqlite3"
MOVED = replace(ENGINEER, stage=Stage.OFFER)


class Stopped(Exception):
    pass


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if not path.name.endswith(("-wal", "-shm"))}


def test_a_backup_taken_during_edits_is_of_one_moment(store: Store, folder: Path, tmp_path: Path) -> None:
    # Each write puts a company, one of its people and a file there together: no backup may know one without the others.
    over = threading.Event()
    written: list[int] = []

    def write_on() -> None:
        with closing(Store.open(folder)) as other:
            while not over.is_set():
                number = len(written)
                company = Company(CompanyId(f"pair-{number}"), f"Pair {number}")
                person = Contact(ContactId(f"pair-{number}"), f"Pair {number}", company=company.id)
                copy_in(folder, f"pair {number}".encode())
                other.write([Edit(None, company), Edit(None, person)], "test")
                written.append(number)

    writer = threading.Thread(target=write_on)
    writer.start()
    try:
        for number in range(6):
            back_up(folder, tmp_path / f"{number}.zip", NOW)
    finally:
        over.set()
        writer.join()
    assert len(written) > 6
    for number in range(6):
        home = tmp_path / f"restored-{number}"
        restore(home, tmp_path / f"{number}.zip", NOW)
        with closing(Store.open(home)) as found:
            companies = {one.id for one in found.all(Company) if one.id.startswith("pair")}
            assert companies == {str(one.id) for one in found.all(Contact) if one.id.startswith("pair")}
        assert check(home) == []
        assert len([path for path in (home / "attachments").rglob("*") if path.is_file()]) >= len(companies)


def test_what_is_written_while_a_restore_begins_is_kept_too(
    store: Store, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(store, tmp_path / "b.zip", NOW)
    edits = [Edit(ENGINEER, MOVED)]

    def late(*_: object) -> None:
        if edits:
            store.write([edits.pop()], "moved")

    monkeypatch.setattr("models.store.backup.bring", late)
    kept = restore(folder, tmp_path / "b.zip", NOW)
    assert store.get(Application, "app-1") == ENGINEER
    assert kept is not None
    restore(tmp_path / "other", kept, NOW)
    with closing(Store.open(tmp_path / "other")) as other:
        assert other.get(Application, "app-1") == MOVED


def test_who_never_stops_writing_is_not_overrun(
    store: Store, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(store, tmp_path / "b.zip", NOW)
    monkeypatch.setattr("models.store.backup.bring", lambda *_: store.remember("test", os.urandom(4).hex()))
    with pytest.raises(WorldError, match="keeps writing"):
        restore(folder, tmp_path / "b.zip", NOW)
    assert _names(folder) == {FILE}


@pytest.mark.parametrize("work", [back_up, restore], ids=["backup", "restore"])
def test_stopped_at_any_step_it_has_changed_nothing(
    store: Store, folder: Path, tmp_path: Path, work: Callable[..., object]
) -> None:
    copy_in(folder, b"a paper" * 1000)
    back_up(store, tmp_path / "b.zip", NOW)
    good = (tmp_path / "b.zip").read_bytes()
    store.write([Edit(ENGINEER, MOVED)], "moved")
    whole, names, steps = store.archive(), _names(folder), 0
    for stop_at in range(1, 60):
        seen = 0

        def progress(_done: int, _of: int, limit: int = stop_at) -> None:
            nonlocal seen
            seen += 1
            if seen == limit:
                raise Stopped

        try:
            if work is back_up:
                back_up(folder, tmp_path / "b.zip", NOW, progress=progress)
            else:
                restore(folder, tmp_path / "b.zip", NOW, progress)
        except Stopped:
            steps += 1
            assert store.archive() == whole
            assert _names(folder) == names
            assert (tmp_path / "b.zip").read_bytes() == good
            assert _names(tmp_path) == {"data", "b.zip"}
        else:
            break
    assert steps >= 5


def test_a_spoiled_file_is_mended_before_the_data_is_replaced(store: Store, folder: Path, tmp_path: Path) -> None:
    digest = copy_in(folder, b"a paper").hash
    back_up(store, tmp_path / "b.zip", NOW)
    path_of(folder, digest).write_bytes(b"spoiled")
    restore(folder, tmp_path / "b.zip", NOW)
    assert path_of(folder, digest).read_bytes() == b"a paper"


def test_files_of_damaged_data_stay_beside_it(store: Store, folder: Path, tmp_path: Path) -> None:
    back_up(store, tmp_path / "b.zip", NOW)
    digest = copy_in(folder, b"later").hash
    store.close()
    content = (folder / FILE).read_bytes()
    (folder / FILE).write_bytes(content[:100] + b"\xff" * 4000 + content[4100:])
    restore(folder, tmp_path / "b.zip", NOW)
    assert not path_of(folder, digest).exists()
    (beside,) = [path for path in folder.iterdir() if path.name.startswith("attachments-replaced-")]
    assert (beside / digest[:2] / digest).read_bytes() == b"later"


def test_the_rotation_goes_on_after_damage_and_begins_anew_elsewhere(
    store: Store, folder: Path, tmp_path: Path
) -> None:
    home = home_for(folder)
    own = _backed_up(store, new_name(own_folder(folder), BackupKind.DAILY, NOW), BackupKind.DAILY)
    store.close()
    content = (folder / FILE).read_bytes()
    (folder / FILE).write_bytes(content[:100] + b"\xff" * 4000 + content[4100:])
    restore(folder, own, NOW)
    assert home_for(folder) == home
    restore(tmp_path / "another computer", own, NOW)
    assert home_for(tmp_path / "another computer") not in ("", home)


def test_a_backup_says_of_itself_what_a_list_shows(store: Store, folder: Path, tmp_path: Path) -> None:
    home = home_for(folder)
    target = new_name(own_folder(folder), BackupKind.DAILY, NOW)
    back_up(store, target, NOW, BackupKind.DAILY)
    assert target.name == "afterview-2026-06-26-090000-daily.afterview-backup"
    (found,) = found_in(folder / "backups", home, folder)
    assert (found.made, found.kind, found.ours, found.size) == (NOW, BackupKind.DAILY, True, target.stat().st_size)
    assert found.rows["applications"] == 1
    assert found.changed == NOW
    words = zipfile.ZipFile(target).read("manifest.json").decode()
    assert "Jane" not in words


def test_a_copy_in_a_named_file_is_nobodys_to_take_away(store: Store, folder: Path, tmp_path: Path) -> None:
    home_for(folder)
    back_up(store, tmp_path / "mine.zip", NOW)
    assert read_manifest(tmp_path / "mine.zip")["home"] == ""
    (found,) = found_in(tmp_path, home_for(folder), folder)
    assert (found.kind, found.ours) == (BackupKind.APART, False)


def test_only_what_the_rotation_made_is_removed(store: Store, folder: Path, tmp_path: Path) -> None:
    place = tmp_path / "shared"
    place.mkdir()
    other = tmp_path / "another person"
    restore(other, _backed_up(store, tmp_path / "b.zip"), NOW)
    home = home_for(folder)
    assert home_for(other) != home
    mine = _backed_up(store, place / "afterview-2026-06-20-090000-daily.afterview-backup", BackupKind.DAILY)
    renamed = _backed_up(store, place / "precious.afterview-backup", BackupKind.DAILY)
    theirs = place / "afterview-2026-06-21-090000-daily.afterview-backup"
    back_up(other, theirs, NOW, BackupKind.DAILY)
    broken = place / "afterview-2026-06-22-090000-daily.afterview-backup"
    broken.write_bytes(b"PK\x03\x04 broken")
    (place / "holiday.zip").write_bytes(b"no backup")
    found = found_in(place, home, folder)
    assert {Path(one.file).name for one in found if one.ours} == {mine.name, renamed.name}
    assert [one.file for one in found if not one.sound] == [str(broken)]
    assert remove([one for one in found if one.ours], folder) == 1
    assert _names(place) == {renamed.name, theirs.name, broken.name, "holiday.zip"}


def _backed_up(store: Store, target: Path, kind: BackupKind = BackupKind.APART) -> Path:
    back_up(store, target, NOW, kind)
    return target


def test_copies_that_earlier_versions_left_are_found_and_taken_in(store: Store, folder: Path, root: Path) -> None:
    (folder / "afterview-before-step-0002.sqlite3").write_bytes(
        (root / "tests" / "fixtures" / "store-v1.sqlite3").read_bytes()
    )
    (folder / "other.sqlite3").write_bytes((folder / "afterview-before-step-0002.sqlite3").read_bytes())
    kept = restore(folder, _backed_up(store, folder.parent / "b.zip"), NOW)
    assert kept is not None
    found = {Path(one.file).name: one for one in found_in(folder, home_for(folder), folder)}
    assert set(found) == {"afterview-before-step-0002.sqlite3", kept.name}
    assert all(one.ours for one in found.values())
    assert found[kept.name].kind is BackupKind.BEFORE_RESTORE


def test_what_a_crash_left_goes_and_nothing_else(tmp_path: Path) -> None:
    old = (NOW - LEFT_FOR - timedelta(hours=1)).timestamp()
    left, young, strange = (tmp_path / f"{WORKING}{name}" for name in ("left", "young", "strange"))
    for folder, content in ((left, "backup.zip"), (young, "backup.zip"), (strange, "diary.txt")):
        folder.mkdir()
        (folder / content).write_text("half")
        os.utime(folder, (old, old))
    (left / f"{FILE}.abc.part-journal").write_text("half")
    os.utime(left, (old, old))
    os.utime(young, (NOW.timestamp(), NOW.timestamp()))
    (tmp_path / f"{WORKING}file").write_text("a file")
    clear_leavings(tmp_path, NOW)
    assert _names(tmp_path) == {young.name, strange.name, f"{WORKING}file"}


def test_a_clock_that_is_set_takes_no_folder_away_in_which_another_program_works(root: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from models.store.backup_verify import working\n"
        "with working(Path(sys.argv[1])) as apart: (apart / 'backup.zip').touch(); print(apart); sys.stdin.read()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)], cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with other:
        assert other.stdout is not None
        assert other.stdin is not None
        apart = Path(other.stdout.readline().strip())
        ahead = datetime.fromtimestamp(apart.stat().st_mtime, UTC) + timedelta(days=3650)
        clear_leavings(tmp_path, ahead)
        assert (apart / "backup.zip").exists()
        other.kill()
        other.wait()
    clear_leavings(tmp_path, ahead)
    assert _names(tmp_path) == set()


def test_a_table_of_contents_without_end_is_not_read(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.zip"
    with bomb.open("wb") as opened:
        opened.truncate(200_000_000)
        opened.seek(0, 2)
        opened.write(b"PK\x05\x06" + bytes(8) + (190_000_000).to_bytes(4, "little") + bytes(6))
    with pytest.raises(WorldError, match="not a backup"):
        read_manifest(bomb)


def test_a_look_inside_tells_what_would_go_and_what_would_come_back(store: Store, folder: Path, tmp_path: Path) -> None:
    back_up(store, tmp_path / "b.zip", NOW)
    gone = store.get(Contact, "con-2")
    later = Company(CompanyId("co-later"), "Later")
    store.write([Edit(ENGINEER, MOVED), Edit(None, later)], "later")
    found = look(folder, tmp_path / "b.zip", NOW)
    lists = {one.name: one for one in found.lists}
    assert gone is not None
    assert (lists["companies"].there, lists["companies"].here, lists["companies"].goes) == (1, 2, 1)
    assert (lists["applications"].differs, lists["applications"].goes, lists["applications"].comes_back) == (1, 0, 0)
    assert lists["letters"].there == lists["letters"].here == 1
    assert not found.same()
    assert (found.made, found.changed, found.changed_here) == (NOW, NOW, NOW)
    assert _names(folder) == {FILE}


def test_a_look_into_an_old_backup_compares_it_as_it_would_be(root: Path, store: Store, folder: Path) -> None:
    found = look(folder, root / "tests" / "fixtures" / "store-v1.sqlite3", NOW)
    assert {one.name: (one.comes_back, one.differs) for one in found.lists}["applications"] == (0, 0)
    assert found.beside


def test_a_look_where_nothing_can_be_read_here(store: Store, folder: Path, tmp_path: Path) -> None:
    back_up(store, tmp_path / "b.zip", NOW)
    found = look(tmp_path / "empty", tmp_path / "b.zip", NOW)
    assert not found.beside
    assert {one.name: one.there for one in found.lists}["contacts"] == 2
    assert _names(tmp_path / "empty") == set()


def test_a_list_of_backups_needs_no_more_than_their_manifests(store: Store, folder: Path) -> None:
    target = _backed_up(store, new_name(own_folder(folder), BackupKind.ASKED, NOW), BackupKind.ASKED)
    found: list[BackupFile] = found_in(folder / "backups", "", folder)
    assert [one.file for one in found] == [str(target)]
