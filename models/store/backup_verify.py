"""Whether a file is a backup of ours and whole; and the places where one is made or unpacked before it counts."""

import hashlib
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from models.domain import reasons
from models.domain.errors import StoreRefused, WorldError
from models.store import engine
from models.store.backup_facts import sha256
from models.store.container import ATTACHMENTS, Meter, head_of, read_database, read_through, unpack, unpack_database
from models.store.copying import counts_in, counts_of, faults_in, faults_of, keep_copy, make_file
from models.store.db import FILE_NAME, MAGIC, NewerData, inspect
from models.store.engine import Locked, read_only
from models.store.keys import Key, is_salt
from models.store.trouble import told

WORKING = ".afterview-working-"
"""What is not yet whole is in a folder of such a name; `backup_folder` clears away what a crash has left of it."""


HELD = ".held"
"""An empty file in such a folder. Who works there has SQLite's own lock on it, which ends with the program."""

_held: dict[Path, ExitStack] = {}

_OF_THE_DISK = (
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_READONLY,
)  # fmt: skip


@contextmanager
def working(beside: Path) -> Iterator[Path]:
    """A folder for its owner alone, gone afterwards; until then nobody takes it for what a crash has left."""
    with tempfile.TemporaryDirectory(prefix=WORKING, dir=beside) as made:
        held = Path(made, HELD)
        make_file(held)
        with closing(engine.connect_bare(held)) as lock:
            with suppress(sqlite3.OperationalError):  # a file system without locks
                _take(lock)
            yield Path(made)


def hold(beside: Path) -> Path:
    """The same until `let_go`, on whatever thread that is called, or until the program ends. Raises OSError."""
    held = ExitStack()
    place = held.enter_context(working(beside))
    _held[place] = held
    return place


def let_go(place: Path) -> None:
    """What is in the way of its removal stays, for `backup_folder` to clear away."""
    with suppress(KeyError, OSError):
        _held.pop(place).close()


def is_in_use(folder: Path) -> bool:
    """Whether somebody works in such a folder at this moment, whatever the clock says of its age."""
    held = folder / HELD
    if not held.exists():
        return False
    try:
        with closing(engine.connect_bare(held)) as lock:
            _take(lock)
    except sqlite3.OperationalError:
        return True
    return False


def _take(lock: sqlite3.Connection) -> None:
    lock.execute("PRAGMA journal_mode = off")  # nothing is ever written: there is nothing to leave behind
    lock.execute("BEGIN EXCLUSIVE")


def look_into(source: Path, into: Path, meter: Meter, key: Key | None = None) -> datetime | None:
    """The database of a backup alone, verified, in an empty folder; gives when it was made, as far as it says so.

    Under `key`, as `verify`. Raises WorldError unless it is whole and ours.
    """
    if key is not None and _comes_through_memory(source):
        manifest = _encrypted(source, into, key, lambda: read_database(source, meter))
    else:
        manifest = _unpacked(source, into, lambda: unpack_database(source, into, meter))
    return moment_of(manifest.get("made"))


def moment_of(said: object) -> datetime | None:
    """An instant of a manifest, in UTC; None for what is none."""
    try:
        found = datetime.fromisoformat(str(said))
        return found.astimezone(UTC) if found.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None


def verify(source: Path, into: Path, meter: Meter, attachments: bool = True, key: Key | None = None) -> None:
    """Unpacks a backup into an empty folder and raises WorldError unless it is whole and ours.

    A bare database of ours is taken too: a copy from before a step, or one that an earlier restore moved aside.
    Without `attachments` these are read through only. Under `key`, what is plain comes out encrypted, and lies there in
    the clear at no moment; but for a database that is too large (`plain_in.MOST_BYTES`), which comes out as it is.
    """
    if key is not None and _comes_through_memory(source):
        from models.store.plain_in import sealed_into

        keep = partial(sealed_into, into / ATTACHMENTS, key) if attachments else None
        _encrypted(source, into, key, lambda: read_through(source, meter, keep))
    else:
        _unpacked(source, into, lambda: unpack(source, into, meter, attachments))


def _comes_through_memory(source: Path) -> bool:
    """Whether it is plain, and of a size that memory holds."""
    from models.store.plain_in import MOST_BYTES

    if _is_database(source):
        with source.open("rb") as opened:
            head, size = opened.read(len(MAGIC)), source.stat().st_size
    else:
        head, size = head_of(source)
    return head == MAGIC and size <= MOST_BYTES


def _encrypted(
    source: Path, into: Path, key: Key, reading: Callable[[], tuple[dict[str, Any], bytes]]
) -> dict[str, Any]:
    from models.store.plain_in import in_memory, pour, read_in

    bare, manifest, target = _is_database(source), dict[str, Any](), into / FILE_NAME
    if bare:
        _version_of_backup(source, source)
    try:
        if bare:
            data = read_in(source)
        else:
            manifest, data = reading()
        if not bare and manifest["sha256"] != hashlib.sha256(data).hexdigest():
            raise _damaged(source)
        with closing(in_memory(data)) as reader:
            if faults_in(reader) or _is_active(reader):
                raise _damaged(source)
            pour(reader, target, key)
            rows = counts_in(reader)
    except (sqlite3.Error, sqlite3.Warning) as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in _OF_THE_DISK:
            raise
        raise _damaged(source) from error
    if not _version_of_backup(source, target) or faults_of(target) or counts_of(target) != rows:
        raise _damaged(source)
    if not bare and manifest["rows"] != rows:
        raise _damaged(source)
    return manifest


def _unpacked(source: Path, into: Path, unpacking: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    data = into / FILE_NAME
    bare = _is_database(source)
    if bare:
        _version_of_backup(source, source)
        keep_copy(source, data)
    manifest = {} if bare else unpacking()
    if _version_of_backup(source, data) is None or faults_of(data) or _acts_by_itself(data):
        raise _damaged(source)
    if not bare and (manifest["sha256"] != sha256(data) or manifest["rows"] != counts_of(data)):
        raise _damaged(source)
    return manifest


def _acts_by_itself(data: Path) -> bool:
    """No step of ours makes a trigger or a view: a file that has one would do things nobody asked for."""
    with closing(read_only(data)) as reader:
        return _is_active(reader)


def _is_active(reader: sqlite3.Connection) -> bool:
    found = reader.execute("SELECT 1 FROM sqlite_master WHERE type IN ('trigger', 'view') LIMIT 1").fetchone()
    return found is not None


def _is_database(file: Path) -> bool:
    try:
        with file.open("rb") as opened:
            head = opened.read(len(MAGIC))
        return head == MAGIC or is_salt(head)
    except (FileNotFoundError, IsADirectoryError):
        return False  # told when it is unpacked


def _version_of_backup(source: Path, data: Path) -> int | None:
    try:
        return inspect(data)
    except NewerData as error:
        raise WorldError(
            "The backup “{file}” is from a newer Afterview. Nothing was changed; please update Afterview.",
            file=source.name,
        ) from error
    except Locked as error:
        raise Locked(source, error.salt, backup=True) from error
    except StoreRefused as error:
        raise _damaged(source) from error


def _damaged(source: Path) -> WorldError:
    return WorldError(
        "The backup “{file}” is damaged or not Afterview's. Nothing was changed; use another backup.", file=source.name
    )


def free_name(wanted: Path) -> Path:
    """The name itself, or the same with a number where something bears it."""
    free, number = wanted, 1
    while free.exists():
        number += 1
        free = wanted.with_name(f"{wanted.stem}-{number}{wanted.suffix}")
    return free


@contextmanager
def told_calmly(folder: Path) -> Iterator[None]:
    """Lets the disk's and SQLite's complaints out as WorldErrors."""
    try:
        yield
    except sqlite3.Error as error:
        calm = told(error)
        if calm is None:
            raise
        raise calm from error
    except OSError as error:
        why = reasons.why(error)
        ours = not error.filename or Path(os.fsdecode(error.filename)).name.startswith(".")
        where = folder if ours else error.filename  # a name that we made up tells nobody anything
        raise WorldError(
            "“{place}” cannot be used: {why}. Nothing was changed; mend that, or choose another place.",
            place=where,
            why=why,
        ) from error
