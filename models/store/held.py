"""Which data files this program has open at the moment.

POSIX takes away all locks that a process has on a file as soon as the process closes any handle of that file
(fcntl(2), "Record locks"). Another program would then take the data for unused, fold its -wal into it and delete that
under our hands, and what we write from there on would be lost. So a file that is open here is looked at through SQLite
alone, which knows of this; nobody opens and closes it by itself.
"""

from pathlib import Path
from threading import Lock
from weakref import WeakKeyDictionary

from peewee import SqliteDatabase

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
