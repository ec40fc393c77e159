"""A look inside a backup before anything is replaced: what is in it, and how that differs from what is here.

The database alone is unpacked, into the data folder and for the moment, encrypted where that is; it is brought up to
date there, so that an old backup is compared field by field too.
"""

import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from models.domain.backups import ListDifference, Look
from models.domain.change import key_fields
from models.domain.errors import WorldError
from models.domain.values import (
    Application,
    Attachment,
    Company,
    Contact,
    Debrief,
    Interview,
    Letter,
    Note,
    Offer,
    Participant,
    Question,
)
from models.store import statements
from models.store.backup_facts import last_change
from models.store.backup_verify import look_into, told_calmly, working
from models.store.container import Meter, Progress, nobody, size_within
from models.store.db import FILE_NAME, inspect, make_folder, open_database
from models.store.engine import read_only, salt_of
from models.store.keys import passing
from models.store.mapping import Row

COMPARED: dict[str, type[Any]] = {
    "applications": Application,
    "interviews": Interview,
    "debriefs": Debrief,
    "contacts": Contact,
    "companies": Company,
    "letters": Letter,
    "notes": Note,
    "questions": Question,
    "offers": Offer,
    "attachments": Attachment,
}
"""The lists that a person knows by name, as the window shows them."""


def look(folder: Path, source: Path, now: datetime, progress: Progress = nobody, sealed: bool = False) -> Look:
    """Opens a backup, verifies its database and compares it with the data in `folder`; nothing there is changed.

    Where the data is encrypted, a plain backup is looked into under a key that is forgotten at once; `sealed` says so
    of data that cannot say it. Raises WorldError where it is no backup or not whole, and whatever `progress` raises.
    """
    make_folder(folder)
    with (
        told_calmly(folder),
        passing(sealed or salt_of(folder / FILE_NAME) is not None) as key,
        working(folder) as apart,
    ):
        inside = apart / "look"
        inside.mkdir(mode=0o700)
        facts = source.stat() if source.exists() else None
        made = look_into(source, inside, Meter(progress, size_within(source)), key)
        open_database(inside, guard=False).close()
        there = _lists(inside / FILE_NAME)
        with closing(read_only(inside / FILE_NAME)) as reader:
            changed = last_change(reader, made or now)
        here = _here(folder)
        compared = tuple(_compared(name, there[name], here[name] if here else {}) for name in COMPARED)
        written = datetime.fromtimestamp(facts.st_mtime, UTC) if facts is not None else now
        return Look(
            made or written,
            facts.st_size if facts is not None else 0,
            compared,
            _moment(changed),
            _changed_here(folder, now) if here else None,
            here is not None,
        )


def counted(file: Path, now: datetime) -> Look:
    """What is in a database as it lies there, compared with nothing. Raises WorldError or sqlite3.Error."""
    lists = _lists(file)
    with closing(read_only(file)) as reader:
        changed = last_change(reader, now)
    compared = tuple(ListDifference(name, len(lists[name]), 0) for name in COMPARED)
    return Look(now, file.stat().st_size, compared, _moment(changed), beside=False)


def _compared(name: str, there: dict[Any, Row], here: dict[Any, Row]) -> ListDifference:
    both = there.keys() & here.keys()
    return ListDifference(
        name,
        len(there),
        len(here),
        comes_back=len(there) - len(both),
        goes=len(here) - len(both),
        differs=sum(there[key] != here[key] for key in both),
    )


def _here(folder: Path) -> dict[str, dict[Any, Row]] | None:
    """None where nothing is kept here, or nothing that can be read."""
    file = folder / FILE_NAME
    with suppress(WorldError, sqlite3.Error, OSError):
        if inspect(file):
            return _lists(file)
    return None


def _lists(file: Path) -> dict[str, dict[Any, Row]]:
    """The rows of each list by their key; who is at an interview belongs to it. Raises sqlite3.Error."""
    with closing(read_only(file)) as reader:
        reader.execute("BEGIN")  # all of one moment
        found = {name: _rows(reader, kind) for name, kind in COMPARED.items()}
        interviews = found["interviews"]
        for row in reader.execute(statements.select(Participant)):
            if row[0] in interviews:
                interviews[row[0]] += tuple(row)
        return found


def _rows(reader: sqlite3.Connection, kind: type[Any]) -> dict[Any, Row]:
    columns, fields = statements.columns(kind), key_fields(kind)
    places = [columns.index(name) for name in fields]
    if len(places) == 1:
        return {row[places[0]]: tuple(row) for row in reader.execute(statements.select(kind))}
    return {tuple(row[place] for place in places): tuple(row) for row in reader.execute(statements.select(kind))}


def _changed_here(folder: Path, now: datetime) -> datetime | None:
    with suppress(sqlite3.Error), closing(read_only(folder / FILE_NAME)) as reader:
        return _moment(last_change(reader, now))
    return None


def _moment(said: str | None) -> datetime | None:
    try:
        return None if said is None else datetime.fromisoformat(said)
    except ValueError:
        return None
