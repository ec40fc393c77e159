"""Where every connection to a file of ours is opened: what the files are opened with is known here alone."""

import sqlite3
from pathlib import Path
from typing import Any, Literal

from peewee import SqliteDatabase

PATIENCE = 5.0
"""Seconds to wait for another writer before saying so."""


def connect(
    file: Path, *, patience: float | None = None, isolation_level: Literal["DEFERRED"] | None = "DEFERRED"
) -> sqlite3.Connection:
    """A connection that may write; makes the file where there is none. Raises sqlite3.Error."""
    return sqlite3.connect(file, timeout=PATIENCE if patience is None else patience, isolation_level=isolation_level)


def read_only(file: Path, *, patience: float | None = None) -> sqlite3.Connection:
    """A connection that changes nothing; raises sqlite3.OperationalError where there is no file."""
    return sqlite3.connect(
        f"{file.resolve().as_uri()}?mode=ro", timeout=PATIENCE if patience is None else patience, uri=True
    )


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
