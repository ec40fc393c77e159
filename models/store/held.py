"""Which data files this program has open at the moment.

POSIX takes away all locks that a process has on a file as soon as the process closes any handle of that file
(fcntl(2), "Record locks"). Another program would then take the data for unused, fold its -wal into it and delete that
under our hands, and what we write from there on would be lost. So a file that is open here is looked at through SQLite
alone, which knows of this; nobody opens and closes it by itself.
"""

import os
from pathlib import Path
from threading import Lock
from weakref import WeakKeyDictionary

from peewee import SqliteDatabase

from models.domain.errors import WorldError

_lock = Lock()
_files: "WeakKeyDictionary[SqliteDatabase, tuple[int, int]]" = WeakKeyDictionary()
"""Connection -> device and inode."""


def hold(database: SqliteDatabase, file: Path) -> None:
    found = file.stat()
    with _lock:
        _files[database] = found.st_dev, found.st_ino


def let_go(database: SqliteDatabase) -> None:
    with _lock:
        _files.pop(database, None)


def is_held(file: Path) -> bool:
    try:
        found = file.stat()
    except OSError:
        return False
    with _lock:
        return (found.st_dev, found.st_ino) in _files.values()


def refuse_in_use(file: Path) -> None:
    """Before a damaged database gives way to another: whoever has it open goes on writing into the file that is set
    aside, and nothing of that is ever seen again. Raises WorldError."""
    if is_held(file) or in_use_elsewhere(file):
        raise WorldError(
            "Another program has Afterview's data open at this moment, so it was left as it is. "
            "Close it (Afterview's own window as well), then try again."
        )


_SHARED, _SHARED_SIZE = 0x4000_0002, 510
"""Bytes of a database that nobody reads: SQLite locks them (file format, "The Lock-Byte Page")."""


def in_use_elsewhere(file: Path) -> bool:
    """Whether another program has the database open; also where it is damaged. Not for a file that is open here.

    Every connection to a file with a -wal keeps a shared lock on it until it is closed. On Windows a file that is open
    cannot be replaced, so nothing needs to be asked.
    """
    try:
        import fcntl

        opened = os.open(file, os.O_RDWR)
    except (ImportError, OSError):
        return False
    try:
        fcntl.lockf(opened, fcntl.LOCK_EX | fcntl.LOCK_NB, _SHARED_SIZE, _SHARED)
    except BlockingIOError:
        return True
    except OSError:  # a file system without locks
        return False
    finally:
        os.close(opened)
    return False
