"""What is wrong with a data folder, as sentences; a damaged file is no reason to stop, and is left as it is."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from functools import cache
from pathlib import Path
from typing import Any

from models.domain.archive import LISTS
from models.domain.errors import StoreRefused, WorldError
from models.domain.said import Said
from models.domain.values import Participant
from models.store import attachments, engine, search, shelf, statements
from models.store.copying import faults_of
from models.store.db import FILE_NAME, NewerData, inspect
from models.store.engine import Locked, read_only
from models.store.held import is_held
from models.store.mapping import mapping
from models.store.salvage_cipher import pages_of
from models.store.salvage_rows import roots
from models.store.search_check import changed
from models.store.steps import STEPS
from models.store.tables import TABLES
from models.store.trouble import told
from models.store.vanished import vanished, was_lived_in, was_used
from models.store.whose_key import by_pages, is_plain

MOST = 20
"""Sentences of one sort; a damaged file could give one for each row."""
_LONGEST = 160
"""Letters of SQLite's own words in a sentence."""
_EACH = 3
"""Lists that are named one by one."""
_ENOUGH = 10
"""Of our tables and indexes, in a file that SQLite takes for none of ours."""

_NAMES = {kind: name for name, kind in LISTS.items()}


def damage(folder: Path) -> str | None:
    """Whether an error that nobody foresaw comes from what is in the file rather than from us, as a sentence."""
    faults = damaged(folder)
    if not faults:
        return None
    return Said(
        "The file with Afterview's data is damaged. {fault} It was left as it is; restore a backup, or start "
        "Afterview's window, which offers to save what can be read.",
        fault=faults[0],
    )


def damaged(folder: Path) -> list[str]:
    """What is wrong with the database itself. Nothing for one that is newer, locked, or another program's."""
    file = folder / FILE_NAME
    try:
        return _of_database(file)
    except NewerData:
        return []
    except Locked:
        return _spoiled_head(file)
    except StoreRefused as error:
        ours = was_used(folder) or _was_ours(file) or (not is_plain(file) and was_lived_in(folder))
        return _spoiled_head(file) or [error.sentence] if ours else []
    except (sqlite3.Error, OSError) as error:
        calm = told(error)
        is_of_the_world = calm is not None and not isinstance(error, sqlite3.DatabaseError)
        return (
            [] if is_of_the_world or isinstance(error, OSError | sqlite3.OperationalError) else [_cannot(file, error)]
        )


def lost_files(folder: Path) -> list[str]:
    """Files beside the record that are missing, or have another size; whether they are whole is for `check`."""
    try:
        return _limited(_lost_files(folder, folder / FILE_NAME, look=False))
    except (WorldError, OSError):
        return []


def _was_ours(file: Path) -> bool:
    """Whether a file that SQLite takes for none of ours holds our tables all the same."""
    if is_held(file):
        return True
    try:
        with pages_of(file) as pages:
            names = set(roots(pages))
    except (OSError, Locked):
        return False
    return len(names & {name for _, name in expected_objects(len(STEPS))}) >= _ENOUGH


def check(folder: Path) -> list[str]:
    """The findings, empty for a sound folder and for one that holds no data yet. Raises Locked.

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
            return [
                Said("The search index was damaged ({why}). It has been built anew; nothing was lost.", why=faults[0])
            ]
    except sqlite3.Error as error:
        if isinstance(error, sqlite3.OperationalError) and ("readonly" in str(error) or "unable" in str(error)):
            return []  # a folder that may only be read: its index serves nobody
        return [Said("The search index could not be looked through or built anew: {why}.", why=_short(error))]


def _findings(folder: Path) -> list[str]:
    file = folder / FILE_NAME
    try:
        if vanished(folder):
            return [Said("The file with Afterview's data, “{file}”, is gone or empty; restore a backup.", file=file)]
        return [*_of_database(file), *_limited(_lost_files(folder, file))]
    except Locked:
        found = _spoiled_head(file)
        if not found:
            raise
        return found
    except WorldError as error:
        return _spoiled_head(file) or [error.sentence]
    except (sqlite3.Error, OSError) as error:
        calm = told(error)
        return [calm.sentence if calm else _cannot(file, error)]


def _spoiled_head(file: Path) -> list[str]:
    """Where a key at hand fits the pages, and the first bytes of the file name another one or none."""
    if by_pages(file) is None:
        return []
    return [Said("The first bytes of the file, which say with which key it is encrypted, are damaged.")]


def _cannot(file: Path, error: Exception) -> str:
    return Said("The file “{file}” cannot be read: {why}.", file=file, why=_short(error))


def _of_database(file: Path) -> list[str]:
    """Raises StoreRefused for what is not ours or newer, sqlite3.Error and OSError for what cannot be opened."""
    version = _version(file)
    if version is None:
        return []
    if not version:
        return [Said("The file says of itself that no data was ever kept in it; restore a backup.")]
    faults = faults_of(file)
    findings: list[str] = [Said("The database is damaged: {fault}.", fault=_short(fault)) for fault in faults]
    with closing(read_only(file)) as connection:
        findings += _limited(_missing(connection, version))
        known = {name for _, name in expected_objects(version)}
        ended: dict[str, str] = {}
        for kind in (kind for kind in TABLES if TABLES[kind]._meta.table_name in known):
            findings += _limited(_unreadable(connection, kind, ended))
        findings += _ends(ended)
        findings += _limited(_unreadable_bin(connection))
    if not findings and version == len(STEPS):
        findings = _limited(_changed(file))
    return findings


def _changed(file: Path) -> Iterator[str]:
    with suppress(sqlite3.Error):  # an index that cannot be read is no witness
        for kind, id in changed(file):
            yield Said(
                "The text of the entry “{id}” in the list “{list}” is not what was written. "
                "Compare it with a backup: a disk error may have changed it.",
                id=id,
                list=_NAMES[kind],
            )


def _ends(ended: dict[str, str]) -> list[str]:
    """Lists that cannot be read to their end, each with SQLite's reason; of many with the same, one sentence."""
    if len(set(ended.values())) == 1 and len(ended) > _EACH:
        names, why = ", ".join(list(ended)[:_EACH]), next(iter(ended.values()))
        count = len(ended) - _EACH
        return [Said("The lists {names} and {count} more cannot be read: {why}.", names=names, count=count, why=why)]
    return [
        Said("The list “{list}” cannot be read to its end: {why}.", list=name, why=why) for name, why in ended.items()
    ]


def _version(file: Path) -> int | None:
    """What the file says, unless it is plain from its tables that this cannot be."""
    try:
        version = inspect(file)
    except NewerData:
        version = len(STEPS) + 1
    if not version:
        return version
    with suppress(sqlite3.Error), closing(read_only(file)) as reader:
        there = frozenset(reader.execute("SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite_stat%'"))
        said: int = reader.execute("PRAGMA user_version").fetchone()[0]
        made = [step for step in range(1, len(STEPS) + 1) if expected_objects(step) == there]
        if made and made != [said] and _is_slip(said, made[0]):
            raise StoreRefused("The file's own number of its version was changed, as a disk error does it.")
    if version > len(STEPS):
        inspect(file)  # newer it is
    return version


def _is_slip(said: int, made: int) -> bool:
    """A step may do something else than make tables: only a number that none of them explains is wrong."""
    return said < made or (said > made + 1 and (said ^ made).bit_count() == 1)


def _short(fault: object) -> str:
    """SQLite's own words, which may go on for a page."""
    lines = [line for line in str(fault).splitlines() if line and not line.startswith("***")]
    return lines[0].rstrip(".")[:_LONGEST] if lines else str(fault)[:_LONGEST]


def _missing(connection: sqlite3.Connection, version: int) -> Iterator[str]:
    try:
        there = set(connection.execute("SELECT type, name FROM sqlite_master"))
    except sqlite3.DatabaseError:
        return  # told already, as damage
    # The index is built anew without anybody's help.
    for sort, name in sorted(one for one in expected_objects(version) - there if "search_" not in one[1]):
        yield Said("The database lacks its {sort} “{name}”; restore a backup.", sort=sort, name=name)


@cache
def expected_objects(version: int) -> frozenset[tuple[str, str]]:
    """The (type, name) of all tables and indexes that the steps up to a version make."""
    with closing(sqlite3.connect(":memory:")) as fresh:
        for step in STEPS[:version]:
            fresh.executescript(step)
        return frozenset(fresh.execute("SELECT type, name FROM sqlite_master"))


def _unreadable(connection: sqlite3.Connection, kind: type[Any], ended: dict[str, str]) -> Iterator[str]:
    name = _NAMES.get(kind, TABLES[kind]._meta.table_name)
    plan = mapping(kind)
    lead = 2 if kind is Participant else 0
    try:
        for row in connection.execute(statements.select(kind)):
            try:
                # What is read and written again must be the same, else a later edit would find it moved on.
                if plan.encode(plan.decode(row[lead:])) != row[lead:]:
                    yield Said(
                        "The entry “{id}” in the list “{list}” is not written as it should be.", id=row[0], list=name
                    )
            except (ValueError, KeyError, TypeError, AttributeError, WorldError):
                yield Said("The entry “{id}” in the list “{list}” cannot be read.", id=row[0], list=name)
    except sqlite3.Error as error:
        ended[name] = _short(error)


def _unreadable_bin(connection: sqlite3.Connection) -> Iterator[str]:
    try:
        shelf.bin_entries(connection)
    except (ValueError, KeyError, TypeError, AttributeError, sqlite3.Error) as error:
        yield Said("The bin cannot be read: {why}.", why=_short(error))


def _lost_files(folder: Path, file: Path, look: bool = True) -> Iterator[str]:
    try:
        version = _version(file)
        if version and "attachments" in {name for _, name in expected_objects(version)}:
            with closing(read_only(file)) as connection:
                yield from (lost.said for lost in attachments.findings(folder, connection, look))
    except sqlite3.Error as error:
        yield Said("The files beside the notes cannot be looked through: {why}.", why=_short(error))


def _limited(findings: Iterator[str]) -> list[str]:
    found = list(findings)
    if len(found) <= MOST:
        return found
    return [*found[:MOST], Said("There are {count} more of this kind.", count=len(found) - MOST)]
