"""What is wrong with a data folder, as sentences; a damaged file is no reason to stop, and is left as it is."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

from models.domain.archive import LISTS
from models.domain.errors import WorldError
from models.domain.values import Participant
from models.store import attachments, engine, search, shelf, statements
from models.store.copying import faults_of
from models.store.db import FILE_NAME, inspect
from models.store.engine import read_only
from models.store.mapping import mapping
from models.store.steps import STEPS
from models.store.tables import TABLES
from models.store.trouble import told

MOST = 20
"""Sentences of one sort; a damaged file could give one for each row."""

_NAMES = {kind: name for name, kind in LISTS.items()}


def damage(folder: Path) -> str | None:
    """Whether an error that nobody foresaw comes from what is in the file rather than from us, as a sentence."""
    faults = _findings(folder)
    if not faults:
        return None
    return (
        f"The file with Afterview's data is damaged. {faults[0]} It was left as it is; "
        "run the check to see what can still be read, or restore a backup."
    )


def check(folder: Path) -> list[str]:
    """The findings, empty for a sound folder and for one that holds no data yet.

    A damaged search index is built anew, which is told as well; nothing else is changed.
    """
    return _findings(folder) or _mended_index(folder / FILE_NAME)


def _mended_index(file: Path) -> list[str]:
    """Of a sound record of this version alone: what the index is made of is not to be doubted."""
    if not file.exists() or inspect(file) != len(STEPS):
        return []
    try:
        with closing(engine.connect(file, isolation_level=None)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            faults = search.faults(connection)
            if not faults:
                connection.execute("ROLLBACK")
                return []
            search.rebuild(connection)
            connection.execute("COMMIT")
            return [f"The search index was damaged ({faults[0]}). It has been built anew; nothing was lost."]
    except sqlite3.Error as error:
        if isinstance(error, sqlite3.OperationalError) and ("readonly" in str(error) or "unable" in str(error)):
            return []  # a folder that may only be read: its index serves nobody
        return [f"The search index could not be looked through or built anew: {error}."]


def _findings(folder: Path) -> list[str]:
    file = folder / FILE_NAME
    try:
        version = inspect(file)
        if version is None:
            return []
        if not version:
            return ["The file says of itself that no data was ever kept in it; restore a backup."]
        findings = [f"The database is damaged: {fault}." for fault in faults_of(file)]
        with closing(read_only(file)) as connection:
            findings += _limited(_missing(connection, version))
            known = {name for _, name in expected_objects(version)}
            for kind in (kind for kind in TABLES if TABLES[kind]._meta.table_name in known):
                findings += _limited(_unreadable(connection, kind))
            findings += _limited(_unreadable_bin(connection))
            if "attachments" in {name for _, name in expected_objects(version)}:
                findings += _limited(_lost_files(folder, connection))
    except WorldError as error:
        return [error.sentence]
    except (sqlite3.Error, OSError) as error:
        calm = told(error)
        return [calm.sentence if calm else f"The file “{file}” cannot be read: {error}."]
    return findings


def _missing(connection: sqlite3.Connection, version: int) -> Iterator[str]:
    try:
        there = set(connection.execute("SELECT type, name FROM sqlite_master"))
    except sqlite3.DatabaseError:
        return  # told already, as damage
    # The index is built anew without anybody's help.
    for sort, name in sorted(one for one in expected_objects(version) - there if "search_" not in one[1]):
        yield f"The database lacks its {sort} “{name}”; restore a backup."


@cache
def expected_objects(version: int) -> frozenset[tuple[str, str]]:
    """The (type, name) of all tables and indexes that the steps up to a version make."""
    with closing(sqlite3.connect(":memory:")) as fresh:
        for step in STEPS[:version]:
            fresh.executescript(step)
        return frozenset(fresh.execute("SELECT type, name FROM sqlite_master"))


def _unreadable(connection: sqlite3.Connection, kind: type[Any]) -> Iterator[str]:
    name = _NAMES.get(kind, TABLES[kind]._meta.table_name)
    plan = mapping(kind)
    lead = 2 if kind is Participant else 0
    try:
        for row in connection.execute(statements.select(kind)):
            try:
                # What is read and written again must be the same, else a later edit would find it moved on.
                if plan.encode(plan.decode(row[lead:])) != row[lead:]:
                    yield f"The entry “{row[0]}” in the list “{name}” is not written as it should be."
            except (ValueError, KeyError, TypeError, AttributeError, WorldError):
                yield f"The entry “{row[0]}” in the list “{name}” cannot be read."
    except sqlite3.Error as error:
        yield f"The list “{name}” cannot be read to its end: {error}."


def _unreadable_bin(connection: sqlite3.Connection) -> Iterator[str]:
    try:
        shelf.bin_entries(connection)
    except (ValueError, KeyError, TypeError, AttributeError, sqlite3.Error) as error:
        yield f"The bin cannot be read: {error}."


def _lost_files(folder: Path, connection: sqlite3.Connection) -> Iterator[str]:
    try:
        yield from attachments.findings(folder, connection)
    except sqlite3.Error as error:
        yield f"The files beside the notes cannot be looked through: {error}."


def _limited(findings: Iterator[str]) -> list[str]:
    found = list(findings)
    return found if len(found) <= MOST else [*found[:MOST], f"There are {len(found) - MOST} more of this kind."]
