"""Where every connection to a file of ours is opened: by SQLite, or by SQLCipher where the file is encrypted.

Which of the two is told by the file's first bytes; a file that is not there yet becomes what its maker says (`key`).
"""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from threading import Lock
from typing import Any, Literal
from weakref import WeakKeyDictionary

from peewee import SqliteDatabase

from models.domain.errors import StoreRefused
from models.domain.said import Said
from models.store import keys
from models.store.keys import Key

FILE_NAME = "afterview.sqlite3"
PATIENCE = 5.0
"""Seconds to wait for another writer before saying so."""
_Isolation = Literal["DEFERRED"] | None

_lock = Lock()
_open: "WeakKeyDictionary[Any, tuple[tuple[int, int], bytes | None]]" = WeakKeyDictionary()
"""Connection -> device and inode of its file, and the salt. What is open is not looked into (`held.py` says why)."""


class Locked(StoreRefused):
    """An encrypted file whose key this program does not have; `salt` names the key."""

    def __init__(self, file: Path, salt: bytes, backup: bool = False) -> None:
        if backup:
            said = Said(
                "The backup “{file}” is encrypted with a key that is not at hand. Nothing was changed; "
                "its recovery code opens it.",
                file=file.name,
            )
        else:
            said = Said(
                "The data in “{folder}” is encrypted, and its key is not at hand. Unlock this computer's keyring and "
                "try again, or start Afterview's window, which asks for the recovery code.",
                folder=file.parent,
            )
        super().__init__(said)
        self.file, self.salt, self.backup = file, salt, backup


class _Plain(sqlite3.Connection):
    """SQLite's own connection, which can be remembered without being kept."""


def connect(
    file: Path, *, patience: float | None = None, isolation_level: _Isolation = "DEFERRED", key: Key | None = None
) -> sqlite3.Connection:
    """A connection that may write; makes the file where there is none, under `key` if one is given.

    Raises sqlite3.Error, and Locked where the file's key is not unlocked.
    """
    return _opened(file, str(file), patience, isolation_level, uri=False, key=key)


def connect_bare(file: Path) -> sqlite3.Connection:
    """To a file that no words are in, and for its lock alone: whichever thread is the last one may close it."""
    return sqlite3.connect(file, timeout=0, isolation_level=None, check_same_thread=False)


def read_only(file: Path, *, patience: float | None = None, untouched: bool = False) -> sqlite3.Connection:
    """A connection that changes nothing; raises sqlite3.OperationalError where there is no file, and Locked.

    `untouched` makes not even a lock: for a file without a -wal that nobody else has open.
    """
    place = f"{file.resolve().as_uri()}?mode=ro{'&immutable=1' if untouched else ''}"
    return _opened(file, place, patience, "DEFERRED", uri=True)


def _opened(
    file: Path, place: str, patience: float | None, isolation_level: _Isolation, *, uri: bool, key: Key | None = None
) -> sqlite3.Connection:
    timeout = PATIENCE if patience is None else patience
    key = key_of(file) or key
    made: Any
    if key is None:
        made = sqlite3.connect(place, timeout=timeout, isolation_level=isolation_level, uri=uri, factory=_Plain)
    else:
        from models.store import cipher

        made = cipher.opened(place, key, timeout=timeout, isolation_level=isolation_level, uri=uri)
    with suppress(OSError), _lock:
        found = file.stat()
        _open[made] = (found.st_dev, found.st_ino), key.salt if key else None
    connection: sqlite3.Connection = made
    return connection


def is_open(file: Path) -> bool:
    """Whether any connection of this program has the file open."""
    try:
        found = file.stat()
    except OSError:
        return False
    with _lock:
        return any(place == (found.st_dev, found.st_ino) for place, _salt in _open.values())


def key_of(file: Path) -> Key | None:
    """The key that a file needs; None for a plain one and for one that is not there. Raises Locked."""
    salt = salt_of(file)
    if salt is None:
        return None
    key = keys.of_salt(salt)
    if key is None:
        raise Locked(file, salt)
    return key


def salt_of(file: Path) -> bytes | None:
    """The salt of an encrypted file; None for any other and for one that is not there or cannot be read."""
    try:
        found = file.stat()
        with _lock:
            for place, salt in _open.values():
                if place == (found.st_dev, found.st_ino):
                    return salt
        if not file.is_file():
            return None
        with file.open("rb") as opened:
            head = opened.read(keys.SALT)
    except OSError:
        return None
    return head if keys.is_salt(head) else None


def opens(file: Path, key: Key) -> bool:
    """Whether the key is that of an encrypted file which nobody has open here. Raises sqlite3.OperationalError."""
    from models.store import cipher

    place = f"{file.resolve().as_uri()}?mode=ro"
    with closing(cipher.opened(place, key, timeout=PATIENCE, isolation_level=None, uri=True)) as tried:
        try:
            tried.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError:
            return False
    return True


class Database(SqliteDatabase):
    """Peewee's database over a connection of ours."""

    def _connect(self) -> Any:
        opened = connect(Path(self.database), patience=self._timeout, isolation_level=None)  # type: ignore[attr-defined]
        try:
            self._add_conn_hooks(opened)  # type: ignore[attr-defined]
        except BaseException:
            opened.close()
            raise
        return opened
