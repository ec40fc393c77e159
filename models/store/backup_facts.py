"""What a backup says of the record in it, besides how many rows there are: no words, only moments and marks."""

import hashlib
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from models.domain.days_seen import DaysSeen, read_days
from models.domain.ids import new_id
from models.store import engine
from models.store.db import FILE_NAME
from models.store.engine import read_only
from models.store.mapping import encode_instant
from models.store.shelf import DAYS_LIVED

HOME = "backups.home"
"""Under this key the table `meta` keeps which folder's rotation a backup belongs to."""
MARK = "record.mark"

_MOMENTS = {
    "applications": ("created_at",),
    "moves": ("at",),
    "interviews": ("recorded_at",),
    "next_steps": ("recorded_at",),
    "debriefs": ("saved_at",),
    "letters": ("created_at", "sent_at"),
    "replies": ("at",),
    "offers": ("recorded_at",),
    "notes": ("created_at", "updated_at"),
    "decisions": ("at",),
    "attachments": ("added_at",),
}
"""Where the record keeps when something was noted; what is planned is no change."""


@dataclass(frozen=True, slots=True)
class Facts:
    home: str
    mark: str
    changed: str | None
    """The last moment that something was noted, as ISO 8601 in UTC."""


def facts_of(file: Path, until: datetime | None) -> Facts:
    """Of a database of any version; moments after `until` are plans. Raises sqlite3.Error."""
    with closing(read_only(file)) as reader:
        return Facts(_recalled(reader, HOME), _recalled(reader, MARK), last_change(reader, until))


def home_of(file: Path) -> str:
    """Empty where no backup was ever made by itself, and for data that cannot be read."""
    return recalled(file, HOME)


def recalled(file: Path, key: str) -> str:
    """What a database remembers under a key; empty where it does not, and for data that cannot be read."""
    try:
        with closing(read_only(file)) as reader:
            return _recalled(reader, key)
    except sqlite3.Error:
        return ""


def home_for(folder: Path) -> str:
    """The same, given now where there is none yet; empty for data that cannot be written to."""
    file = folder / FILE_NAME
    try:
        with closing(engine.connect(file, isolation_level=None)) as writer:
            found = _recalled(writer, HOME)
            if not found:
                writer.execute("BEGIN IMMEDIATE")
                found = settle_in(writer, _recalled(writer, HOME))
                writer.execute("COMMIT")
            return found
    except sqlite3.OperationalError:
        return ""


def days_lived(folder: Path, now: datetime) -> DaysSeen:
    """The days on which the record was used, this one among them; for data that cannot be written to, none."""
    try:
        with closing(engine.connect(folder / FILE_NAME, isolation_level=None)) as writer:
            writer.execute("BEGIN IMMEDIATE")
            after = read_days(_recalled(writer, DAYS_LIVED)).with_day(now)
            writer.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (DAYS_LIVED, after.written()))
            writer.execute("COMMIT")
            return after
    except sqlite3.OperationalError:
        return DaysSeen()


def settle_in(writer: sqlite3.Connection, home: str) -> str:
    """The record belongs to this folder now, or to a new one; gives its name."""
    found = home or new_id("home")
    writer.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (HOME, found))
    return found


def last_change(reader: sqlite3.Connection, until: datetime | None) -> str | None:
    """The last moment at which something was noted, as far as the record keeps moments. Raises sqlite3.Error."""
    limit = "9999" if until is None else encode_instant(until)
    found: list[str] = []
    for table, names in _MOMENTS.items():
        there = {row[1] for row in reader.execute(f'PRAGMA table_info("{table}")')}
        for name in there.intersection(names):
            row = reader.execute(f'SELECT max("{name}") FROM "{table}" WHERE "{name}" <= ?', (limit,)).fetchone()
            found += [row[0]] if isinstance(row[0], str) else []
    return max(found, default=None)


def sha256(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _recalled(reader: sqlite3.Connection, key: str) -> str:
    row = reader.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return "" if row is None else str(row[0])
