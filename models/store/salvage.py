"""What a damaged database still holds, written into a new one; the damaged file is kept beside it as it was.

`salvage` changes nothing of the folder's data and may be called to see what would come of it; `put_in_place` then lets
the new file take the place of the damaged one.
"""

import os
import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from models.domain import reasons
from models.domain.errors import StoreRefused, WorldError
from models.store import shelf
from models.store.attachments import FOLDER as ATTACHMENTS, keep_apart
from models.store.backup_verify import free_name
from models.store.copying import faults_of, make_file, sync
from models.store.db import APPLICATION_ID, FILE_NAME, open_database
from models.store.engine import connect, read_only
from models.store.held import refuse_in_use
from models.store.keys import Key
from models.store.salvage_cipher import pages_of
from models.store.salvage_mend import Asked, Mended, Tally, mend
from models.store.salvage_rows import find, roots
from models.store.salvage_schema import Identity, Table, schema, version_of
from models.store.salvage_words import settle, words_of
from models.store.steps import STEPS
from models.store.trouble import told
from models.store.whose_key import key_for

_BESIDE = frozenset({"meta", "announcements", "apart", "merged", "invitations", "dispatches", "interview_people"})
"""Tables whose rows a person does not count."""
_ASKED_ABOUT = """
UPDATE letters SET state = 'unsure' WHERE state = 'sending'
"""


@dataclass(frozen=True, slots=True)
class Salvaged:
    """A new database, whole and verified, and what it lacks of the old one."""

    file: Path
    tally: Mapping[str, Tally]
    made_up: int
    loosened: int

    @property
    def kept(self) -> int:
        """Entries that are there, wholly or in part."""
        return sum(one.whole + one.partly + one.given for one in self._counted())

    @property
    def partly(self) -> int:
        return sum(one.partly for one in self._counted())

    @property
    def given(self) -> int:
        return sum(one.given for one in self._counted())

    @property
    def lost(self) -> int:
        return sum(one.lost for one in self._counted())

    def _counted(self) -> Iterator[Tally]:
        return (one for name, one in self.tally.items() if name not in _BESIDE)


def salvage(folder: Path, into: Path, backup: Path | None = None) -> Salvaged:
    """Writes what can be read of the folder's database into a new one in the empty folder `into`.

    `backup` is a database that may fill the gaps. Raises WorldError where nothing can be read or written.
    """
    data = folder / FILE_NAME
    refuse_in_use(data)
    with _told_calmly(folder):
        with pages_of(data) as pages:
            at = roots(pages)
            version = version_of(set(at), int.from_bytes(pages.page(1)[60:64], "big"))
            tables = schema(version)
            found = find(pages, tables.values(), at)
            words = words_of(pages, at)
        with _rows_of(backup) as ask:
            mended = mend(tables, found, ask)
            if backup is not None:
                settle(tables, mended, words, ask)
        if not any(one.whole + one.partly + one.given for one in mended.tally.values()):
            raise WorldError("Nothing could be read in “{file}”. It was left as it is.", file=data)
        new = into / FILE_NAME
        _write(new, version, tables, mended, key_for(data))
        _finish(into, mended)
    return Salvaged(new, mended.tally, mended.made_up, mended.loosened)


def put_in_place(folder: Path, new: Path, now: datetime) -> Path:
    """Lets a salvaged database take the damaged one's place; gives where that is kept. Raises WorldError.

    The files beside it are kept with it: those that the new one does not know go at the next start.
    """
    data = folder / FILE_NAME
    refuse_in_use(data)
    with _told_calmly(folder):
        stamp = now.astimezone(UTC).strftime("%Y-%m-%d-%H%M%S")
        kept = free_name(folder / f"afterview-damaged-{stamp}.sqlite3")
        keep_apart(folder / ATTACHMENTS, free_name(folder / f"{ATTACHMENTS}-replaced-{stamp}"))
        sync(new)
        for tail in ("-wal", ""):
            part = data.with_name(data.name + tail)
            if part.exists() and part.stat().st_size:
                _keep(part, kept.with_name(kept.name + tail))
        for tail in ("-shm", "-wal"):  # what is in the old log must not get into the new file
            data.with_name(data.name + tail).unlink(missing_ok=True)
        new.replace(data)
        sync(folder)
    return kept


def _keep(part: Path, kept: Path) -> None:
    """The same file under a second name, so that at no moment there is none."""
    try:
        os.link(part, kept)
    except OSError:  # a file system without links
        shutil.copy2(part, kept)
        sync(kept)


@contextmanager
def _rows_of(backup: Path | None) -> Iterator[Asked]:
    """Looks rows up in a backup's database."""
    if backup is None:
        yield lambda _table, _key: None
        return
    with closing(read_only(backup)) as reader:
        tables = schema(len(STEPS))

        def ask(name: str, key: Identity) -> Mapping[str, Any] | None:
            where = " AND ".join(f'"{tables[name].columns[place].name}" IS ?' for place in tables[name].key)
            with suppress(sqlite3.Error):  # a version that has no such table
                found = reader.execute(f'SELECT * FROM "{name}" WHERE {where}', key)
                row = found.fetchone()
                return None if row is None else dict(zip([one[0] for one in found.description], row, strict=True))
            return None

        yield ask


def _write(file: Path, version: int, tables: Mapping[str, Table], mended: Mended, key: Key | None) -> None:
    make_file(file)
    with closing(connect(file, isolation_level=None, key=key)) as writer:
        writer.execute("PRAGMA synchronous = OFF")  # nobody relies on the file yet; it is synced in the end
        for step in STEPS[:version]:
            writer.executescript(step)
        writer.execute("BEGIN IMMEDIATE")
        for name, table in tables.items():
            rows = mended.rows[name]
            if rows and table.alias is not None:
                writer.execute(f'DELETE FROM "{name}"')  # the one row that a step has put there
            own = table.rowids and table.alias is None
            names = [*(["rowid"] if own else []), *(f'"{column.name}"' for column in table.columns)]
            marks = ", ".join("?" * len(names))
            insert = f'INSERT OR IGNORE INTO "{name}" ({", ".join(names)}) VALUES ({marks})'
            before = writer.total_changes
            writer.executemany(insert, ([*identity, *row] if own else row for identity, row in rows.items()))
            mended.tally[name].lost += len(rows) - (writer.total_changes - before)
        writer.execute(_ASKED_ABOUT)
        writer.execute("""DELETE FROM "meta" WHERE "key" = 'search'""")
        writer.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        writer.execute(f"PRAGMA user_version = {version}")
        writer.execute("COMMIT")


def _finish(into: Path, mended: Mended) -> None:
    """Brings the new file up to date, builds its index, and lets go of what cannot be used; verifies all of it."""
    faults = faults_of(into / FILE_NAME)
    if faults:
        raise StoreRefused("What was read could not be put together again: {fault}.", fault=faults[0])
    open_database(into).close()
    with closing(connect(into / FILE_NAME, isolation_level=None)) as writer:
        for (number,) in writer.execute('SELECT "number" FROM "bin"').fetchall():
            try:
                shelf.bin_entry(writer, number)
            except (ValueError, KeyError, TypeError, AttributeError):
                shelf.throw_away(writer, number)
                mended.tally["bin"].lost += 1


@contextmanager
def _told_calmly(folder: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        calm = told(error)
        if calm is None:
            raise
        raise calm from error
    except OSError as error:
        why = reasons.why(error)
        raise WorldError("“{folder}” cannot be used: {why}. Nothing was changed.", folder=folder, why=why) from error
