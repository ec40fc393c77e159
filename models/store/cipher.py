"""SQLCipher in the place of SQLite, with SQLite's own errors: the rest of the store cannot tell one from the other.

Only encrypted data loads this module. The two libraries know nothing of each other's locks inside one program, so a
file is only ever opened by the one or by the other (`engine.py`).
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

from sqlcipher3 import dbapi2

from models.store.keys import Key

_QUIET = "PRAGMA cipher_log_level = NONE"
"""It would write onto standard error what is told as a sentence anyway."""


def opened(place: str, key: Key | None, *, timeout: float, isolation_level: str | None, uri: bool) -> "Connection":
    """Raises sqlite3.Error; a wrong key shows at the first read, as “file is not a database”. No key: a plain file."""
    try:
        connection: Connection = dbapi2.connect(
            place, timeout=timeout, isolation_level=isolation_level, uri=uri, factory=Connection
        )
    except dbapi2.Error as error:
        _retold(error)
    connection.execute(_QUIET)
    if key is not None:
        connection.execute(f'PRAGMA key = "{key.database}"')
    connection.execute("PRAGMA recursive_triggers = OFF")  # as in SQLite
    return connection


def export(connection: sqlite3.Connection, target: Path, key: Key | None) -> None:
    """Everything the connection holds into a new file under another key, or under none.

    Rows keep their places. What is open stays locked against every other program until it is closed.
    """
    facts = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("user_version", "application_id")}
    said = f'"{key.database}"' if key else "''"
    connection.execute("PRAGMA main.locking_mode = EXCLUSIVE")
    connection.execute(f"ATTACH DATABASE ? AS target KEY {said}", (str(target),))
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("SELECT sqlcipher_export('target')")
    for name, value in facts.items():
        connection.execute(f"PRAGMA target.{name} = {value}")
    connection.execute("COMMIT")
    connection.execute("DETACH DATABASE target")


def _retold(error: Exception) -> NoReturn:
    kind = getattr(sqlite3, type(error).__name__, sqlite3.DatabaseError)
    told = kind(*error.args)
    for name in ("sqlite_errorcode", "sqlite_errorname"):
        if hasattr(error, name):
            setattr(told, name, getattr(error, name))
    raise told from error


@contextmanager
def _as_sqlite() -> Iterator[None]:
    try:
        yield
    except dbapi2.Error as error:
        _retold(error)


class Cursor(dbapi2.Cursor):  # type: ignore[misc]
    def execute(self, *given: Any) -> Any:
        try:
            return super().execute(*given)
        except dbapi2.Error as error:
            _retold(error)

    def executemany(self, *given: Any) -> Any:
        try:
            return super().executemany(*given)
        except dbapi2.Error as error:
            _retold(error)

    def executescript(self, *given: Any) -> Any:
        with _as_sqlite():
            return super().executescript(*given)

    def fetchone(self) -> Any:
        try:
            return super().fetchone()
        except dbapi2.Error as error:
            _retold(error)

    def fetchmany(self, *given: Any) -> Any:
        with _as_sqlite():
            return super().fetchmany(*given)

    def fetchall(self) -> Any:
        try:
            return super().fetchall()
        except dbapi2.Error as error:
            _retold(error)

    def __next__(self) -> Any:
        try:
            return super().__next__()
        except dbapi2.Error as error:
            _retold(error)


class Connection(dbapi2.Connection):  # type: ignore[misc]
    """As far as the store uses one."""

    def cursor(self, factory: type = Cursor) -> Any:
        return super().cursor(factory)

    def execute(self, *given: Any) -> Any:
        return super().cursor(Cursor).execute(*given)

    def executemany(self, *given: Any) -> Any:
        return super().cursor(Cursor).executemany(*given)

    def executescript(self, *given: Any) -> Any:
        return super().cursor(Cursor).executescript(*given)

    def commit(self) -> None:
        with _as_sqlite():
            super().commit()

    def rollback(self) -> None:
        with _as_sqlite():
            super().rollback()

    def close(self) -> None:
        with _as_sqlite():
            super().close()

    def backup(self, target: Any, **settings: Any) -> None:
        with _as_sqlite():
            super().backup(target, **settings)

    def __exit__(self, *given: Any) -> Any:
        with _as_sqlite():
            return super().__exit__(*given)
