"""Copying a database whole, through SQLite's own backup: what is only in the -wal comes along."""

import os
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from models.domain.errors import WorldError
from models.store import engine
from models.store.engine import read_only

_PAGES = 256
"""A megabyte at a time, where somebody watches."""


def make_file(file: Path) -> None:
    """Makes the file for nobody but its owner; SQLite gives its -wal and -shm the same permissions."""
    os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
    if file.stat().st_mode & 0o077:
        with suppress(PermissionError):  # somebody else's file that we may use
            file.chmod(0o600)


def keep_copy(source: Path, target: Path) -> None:
    """A verified copy under `target`, which is there whole or not at all.

    Raises WorldError, sqlite3.Error or OSError; a copy of that name from before is replaced only by a good one.
    """
    handle, name = tempfile.mkstemp(prefix=f"{target.name}.", suffix=".part", dir=target.parent)  # for its owner alone
    os.close(handle)
    part = Path(name)
    try:
        copy_into(source, part)
        # One file is easier to carry away than three.
        with closing(engine.connect(part)) as connection:
            connection.execute("PRAGMA journal_mode = delete")
        faults = faults_of(part)
        if faults:
            raise WorldError(
                "The copy of the data could not be verified ({fault}). Nothing was changed.", fault=faults[0]
            )
        sync(part)
        part.replace(target)
        sync(target.parent)
    finally:
        part.unlink(missing_ok=True)


def copy_into(source: Path, target: Path, during: Callable[[int, int], None] | None = None) -> None:
    """Overwrites `target`, in one transaction of its own, with all that is committed in `source`.

    `during` is told how many pages of how many are there while nobody else can write into `target`; whatever it
    raises leaves `target` as it was. Without it all is copied as of one moment, whoever writes into `source`.
    """

    def _look_on(status: int, remaining: int, total: int) -> None:
        # SQLite has waited already; Python's loop would try again without end.
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise sqlite3.OperationalError("database is locked")
        if during is not None and remaining:  # with the last page it is committed
            during(total - remaining, total)

    with (
        closing(engine.connect(source)) as reader,
        closing(engine.connect(target, key=engine.key_of(source))) as writer,
    ):
        pages = -1
        if during is not None:
            count = reader.execute("PRAGMA page_count").fetchone()[0]
            pages = max(1, min(_PAGES, count // 2))
        reader.backup(writer, pages=pages, progress=_look_on)


def faults_of(file: Path) -> list[str]:
    """What is wrong with a file, half in SQLite's own words; empty for a sound one.

    Raises sqlite3.OperationalError where it cannot be told, because the file is locked for instance.
    """
    try:
        with closing(read_only(file)) as connection:
            return faults_in(connection)
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError as error:
        return [str(error)]


def faults_in(connection: sqlite3.Connection) -> list[str]:
    """The same, of what is open already. Raises sqlite3.DatabaseError where it is too damaged for an answer."""
    found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)")]
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    # Newer versions of SQLite look into the search index as well, which is no reason to refuse what it was made of.
    faults = [fault for fault in found if fault != "ok" and "FTS5" not in fault]
    return faults + [
        f"row {row} of the list “{table}” belongs to an entry of “{parent}” that is gone"
        for table, row, parent, _ in broken
    ]


def counts_of(file: Path) -> dict[str, int]:
    """How many rows each table has; the search index is made of them, and is built anew where it is lacking."""
    with closing(read_only(file)) as connection:
        return counts_in(connection)


def counts_in(connection: sqlite3.Connection) -> dict[str, int]:
    """The same, of what is open already."""
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    own = sorted(name for name in names if not name.startswith(("sqlite_", "search_")))
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in own}


def sync(path: Path) -> None:
    """Onto the disk, not only into its cache; folders too, where the system knows that."""
    try:
        handle = os.open(path, os.O_RDONLY)
    except PermissionError:  # Windows opens no folder
        return
    try:
        os.fsync(handle)
    except OSError:
        pass  # a file system without it: the rename stands all the same
    finally:
        os.close(handle)
