"""Opening a data folder: made for its owner alone, or refused with a sentence and left untouched."""

import os
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from models.domain.errors import StoreRefused, WorldError
from models.domain.values import Application, Company
from models.store import Store
from models.store.db import APPLICATION_ID, connection, inspect
from models.store.steps import STEPS
from tests.models.store.small_search import ENGINEER, EVERYTHING, HALDEN, NOW

FILE = "afterview.sqlite3"


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_folder_is_for_its_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "data"
    old = os.umask(0)
    try:
        store = Store.open(folder)
        store.write(EVERYTHING, "imported")
        assert _mode(folder) == 0o700
        names = {path.name: _mode(path) for path in folder.iterdir()}
        assert names == {FILE: 0o600, f"{FILE}-wal": 0o600, f"{FILE}-shm": 0o600}
        store.close()
    finally:
        os.umask(old)
    assert [path.name for path in folder.iterdir()] == [FILE]


def test_an_open_file_is_closed_to_others_but_a_folder_with_other_things_is_left(tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    folder.chmod(0o755)
    (folder / "other.txt").write_text("x")
    Store.open(folder).close()
    (folder / FILE).chmod(0o644)
    store = Store.open(folder)
    store.write(EVERYTHING, "imported")
    assert {_mode(path) for path in folder.iterdir() if path.name.startswith(FILE)} == {0o600}
    assert _mode(folder) == 0o755
    store.close()


def test_what_was_written_is_there_after_opening_again(folder: Path, store: Store) -> None:
    whole = store.archive()
    store.close()
    again = Store.open(folder)
    assert again.archive() == whole
    assert again.folder == folder
    again.close()


def test_the_connection_is_set_up_as_promised(empty: Store) -> None:
    def pragma(name: str) -> object:
        return connection(empty.database).execute(f"PRAGMA {name}").fetchone()[0]

    assert [pragma(name) for name in ("journal_mode", "foreign_keys", "synchronous")] == ["wal", 1, 2]
    assert (pragma("user_version"), pragma("application_id")) == (len(STEPS), APPLICATION_ID)
    assert pragma("busy_timeout") == 5000
    assert empty.database.autoconnect is False


def _untouched(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if not path.name.endswith("-shm")}


def _refused(folder: Path, words: str) -> None:
    before = _untouched(folder) if folder.is_dir() else {}
    with pytest.raises(StoreRefused, match=words) as refusal:
        Store.open(folder, patience=0.1)
    assert refusal.value.sentence.endswith(".")
    if before:
        assert _untouched(folder) == before


def test_a_newer_file_is_refused_untouched(folder: Path, store: Store) -> None:
    store.close()
    with closing(sqlite3.connect(folder / FILE)) as raw:
        raw.execute("PRAGMA user_version = 99")
    _refused(folder, "newer Afterview")


def test_a_newer_file_is_refused_although_its_version_is_only_in_the_log(folder: Path, store: Store) -> None:
    newer = "import sqlite3, os; c = sqlite3.connect(%r); c.execute('PRAGMA user_version = 99'); os._exit(0)"
    subprocess.run([sys.executable, "-c", newer % str(folder / FILE)], check=True)
    log = folder / f"{FILE}-wal"
    kept = {path.name: path.read_bytes() for path in (folder / FILE, log)}
    connection(store.database).execute("PRAGMA wal_autocheckpoint = 0")
    copy = folder.with_name("copied")
    copy.mkdir()
    for name, content in kept.items():
        (copy / name).write_bytes(content)
    assert int.from_bytes(kept[FILE][60:64], "big") != 99
    _refused(copy, "newer Afterview")


@pytest.mark.parametrize("content", [b"Dear diary", b"SQLite format 3\x00" + b"\xff" * 40, b"\x00" * 5000])
def test_what_is_no_database_is_refused_untouched(folder: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / FILE).write_bytes(content)
    _refused(folder, "not Afterview's")


def test_another_programs_database_is_refused_untouched(folder: Path) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / FILE)) as raw:
        raw.execute("CREATE TABLE bookmarks (url)")
    _refused(folder, "not Afterview's")
    with closing(sqlite3.connect(folder / FILE)) as raw:
        raw.execute("PRAGMA application_id = 77")
    _refused(folder, "not Afterview's")


def test_a_damaged_database_is_refused_untouched(folder: Path, store: Store) -> None:
    store.close()
    content = (folder / FILE).read_bytes()
    (folder / FILE).write_bytes(content[:100] + b"\xff" * 4000 + content[4100:])
    _refused(folder, "damaged")
    (folder / FILE).write_bytes(content[:16] + b"\xff" * 8 + content[24:])
    _refused(folder, "damaged|not Afterview's")


def test_an_empty_file_is_a_beginning(folder: Path) -> None:
    folder.mkdir()
    (folder / FILE).touch()
    assert inspect(folder / FILE) is None
    store = Store.open(folder)
    assert store.all(Company) == []
    store.close()


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("x")
    with pytest.raises(StoreRefused, match="is a file, not a folder"):
        Store.open(tmp_path / "data")
    with pytest.raises(StoreRefused, match="is a file, not a folder"):
        Store.open(tmp_path / "data" / "below")
    assert (tmp_path / "data").read_text() == "x"


def test_a_folder_in_the_place_of_the_file_is_told(folder: Path) -> None:
    (folder / FILE).mkdir(parents=True)
    with pytest.raises(StoreRefused, match="cannot be used"):
        Store.open(folder)


@pytest.fixture
def anybody() -> Iterator[Path]:
    """A folder that one may enter without being root, and being nobody in particular."""
    if os.name != "posix":
        pytest.skip("permissions are tested where there are users")
    root = os.geteuid() == 0
    with tempfile.TemporaryDirectory() as made:
        Path(made).chmod(0o755)
        if root:
            os.chown(made, 65534, 65534)
            os.seteuid(65534)
        try:
            yield Path(made)
        finally:
            if root:
                os.seteuid(0)


def test_a_folder_that_may_not_be_made_or_written_is_told(anybody: Path) -> None:
    anybody.chmod(0o500)
    with pytest.raises(StoreRefused, match="permissions do not allow"):
        Store.open(anybody / "data")
    with pytest.raises(StoreRefused, match="permissions do not allow"):
        Store.open(anybody / "data" / "below")
    anybody.chmod(0o700)
    Store.open(anybody / "data").close()
    (anybody / "data" / FILE).chmod(0o400)
    _refused(anybody / "data", "permissions do not allow|cannot be written")
    (anybody / "data" / FILE).chmod(0o600)
    (anybody / "data").chmod(0o500)
    _refused(anybody / "data", "permissions do not allow|cannot be written|cannot be opened")
    (anybody / "data").chmod(0o700)
    store = Store.open(anybody / "data")
    assert store.all(Company) == []
    store.close()


def test_a_store_that_another_program_holds_is_told(folder: Path, store: Store) -> None:
    other = sqlite3.connect(folder / FILE, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    connection(store.database).execute("PRAGMA busy_timeout = 50")
    with pytest.raises(StoreRefused, match="in use just now"):
        Store.open(folder, patience=0.05)
    assert store.get(Application, "app-1") == ENGINEER
    with pytest.raises(WorldError, match="in use just now"):
        store.claim([("prepare", "int-1", NOW)], NOW)
    other.execute("ROLLBACK")
    other.close()


def test_starting_twice_at_once_makes_one_store(folder: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from models.store import Store; "
        "from models.domain.values import Company; print(len(Store.open(Path(sys.argv[1])).all(Company)))"
    )
    started = [subprocess.Popen([sys.executable, "-c", program, str(folder)], stdout=subprocess.PIPE) for _ in range(4)]
    assert [process.communicate()[0].strip() for process in started] == [b"0"] * 4
    assert [process.returncode for process in started] == [0] * 4


def test_another_thread_never_sees_the_connection(store: Store) -> None:
    with ThreadPoolExecutor(1) as pool, pytest.raises(RuntimeError, match="another thread"):
        pool.submit(store.all, Company).result()
    assert store.all(Company) == [HALDEN]
