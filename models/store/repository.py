"""The store as the services see it: values in, values out, one transaction for each intent."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from peewee import SqliteDatabase

from models.domain.archive import LISTS, Archive, BinEntry
from models.domain.change import Change, Edit
from models.domain.errors import RowMovedOn, WorldError
from models.domain.ids import new_id
from models.domain.values import ApplicationId, Interview, Participant, Settings, Value
from models.store import held, search, shelf, statements, touched, writing
from models.store.db import FILE_NAME, connection, one_moment, open_database, others_wrote, place_of, transaction
from models.store.engine import PATIENCE
from models.store.mapping import Row, mapping, with_people
from models.store.shelf import Claim
from models.store.tables import TABLES
from models.store.trouble import calmly

V = TypeVar("V", bound=Value)

_MARK = "record.mark"
"""Under this key the table `meta` keeps what tells one state of the record from the next."""


class Store:
    """One connection to one data folder; it belongs to the thread that opened it.

    Raises WorldErrors for what the disk, the file or another program does; then nothing was written.
    """

    def __init__(self, folder: Path, database: SqliteDatabase) -> None:
        self.folder = folder
        self.database = database
        self._place = place_of(folder)
        self._revision = 0
        held.hold(database, folder / FILE_NAME)

    @classmethod
    def open(cls, folder: Path, *, patience: float = PATIENCE) -> "Store":
        """Raises StoreRefused where the folder cannot be used; waits `patience` seconds for another writer."""
        return cls(folder, open_database(folder, patience=patience))

    def close(self) -> None:
        self.database.close()
        held.let_go(self.database)

    def stay(self) -> None:
        """Raises WorldError where the file has been taken away from under us.

        Many systems let a program write on into a file that nobody will find again; what is typed would be lost.
        """
        if place_of(self.folder) != self._place:
            raise WorldError(
                "The data is no longer in “{folder}”: the folder was moved, deleted or replaced, so nothing was "
                "saved. Put it back; or export everything now, quit, and start Afterview anew.",
                folder=self.folder,
            )

    @property
    def revision(self) -> int:
        """Grows with every write of this connection that changed the record."""
        return self._revision

    def state(self) -> tuple[int, int]:
        """Another one whenever anything was written, here or by another connection."""
        return self._revision, others_wrote(self.database)

    def mark(self) -> str:
        """Another one after every write into the record, whoever wrote, also when they were at it already."""
        return self.recall(_MARK) or ""

    # Reading

    def get(self, kind: type[V], *key: object) -> V | None:
        """The entry of that key (`key_fields`), or None."""
        with calmly():
            cells = writing.key_cells(kind, key)
            rows = connection(self.database).execute(statements.by_key(kind), cells).fetchall()
            found = self._values(kind, rows)
        return found[0] if found else None

    def all(self, kind: type[V]) -> list[V]:
        """Every entry in the order of an export."""
        with calmly():
            rows = connection(self.database).execute(statements.select(kind)).fetchall()
            return self._values(kind, rows)

    def find(self, kind: type[V], /, **equals: object) -> list[V]:
        """The entries whose fields equal these (None finds what is missing), in the order of an export."""
        encoders = mapping(kind).encoders
        cells = {name: encoders[name](value) for name, value in equals.items()}
        absent = frozenset(name for name, cell in cells.items() if cell is None)
        with calmly():
            text = statements.select(kind, tuple(cells), absent)
            given = [cell for cell in cells.values() if cell is not None]
            return self._values(kind, connection(self.database).execute(text, given).fetchall())

    def settings(self) -> Settings:
        return self.get(Settings) or Settings()

    def archive(self) -> Archive:
        """Everything at one moment."""
        with one_moment(self.database):
            lists: dict[str, Any] = {name: tuple(self.all(kind)) for name, kind in LISTS.items()}
            return Archive(settings=self.settings(), **lists)

    def _values(self, kind: type[V], rows: Sequence[Row]) -> list[V]:
        try:
            if kind is Interview:
                people = self._people([row[0] for row in rows])
                return [with_people(row, people.get(row[0], ())) for row in rows]  # type: ignore[misc]
            decode = mapping(kind).decode
            return [decode(row) for row in rows]
        except (ValueError, KeyError, TypeError) as error:
            name = TABLES[kind]._meta.table_name
            raise WorldError(
                "An entry in the list “{name}” cannot be read. Nothing was changed; "
                "run the check to see which, or restore a backup.",
                name=name,
            ) from error

    def _people(self, interviews: list[str]) -> dict[str, tuple[Participant, ...]]:
        reader = connection(self.database)
        rows: list[Row] = []
        if len(interviews) > 2 * touched.CHUNK:
            rows = reader.execute(statements.select(Participant)).fetchall()
        else:
            for chunk in touched.chunks(interviews):
                rows += reader.execute(statements.select_in(Participant, "interview", len(chunk)), chunk)
        decode = mapping(Participant).decode
        found: dict[str, list[Participant]] = {}
        for row in rows:
            found.setdefault(row[0], []).append(decode(row[2:]))
        return {interview: tuple(people) for interview, people in found.items()}

    # Writing

    def write(
        self,
        edits: Sequence[Edit],
        intent: str,
        about: dict[str, str] | None = None,
        *,
        to_bin: BinEntry | None = None,
        progress: Callable[[int, int], None] | None = None,
        facts: Mapping[str, str] | None = None,
        mark: str | None = None,
    ) -> Change:
        """Carries out all edits or none, and says what was done; nothing to do is a Change without edits.

        Raises RowMovedOn where a `before` is not what is kept, WorldError where the edits leave something
        pointing at what is gone. `to_bin` keeps what the edits delete. `progress` is told after each entry how many
        of how many are written; whatever it raises undoes them all. `facts` are remembered in the same transaction.
        With a `mark` (`Store.mark`) it raises RowMovedOn where anything at all was written since.
        """
        return self._write(edits, intent, about, to_bin=to_bin, progress=progress, facts=facts, mark=mark)

    def _write(
        self,
        edits: Sequence[Edit],
        intent: str,
        about: dict[str, str] | None,
        *,
        to_bin: BinEntry | None = None,
        from_bin: int | None = None,
        progress: Callable[[int, int], None] | None = None,
        facts: Mapping[str, str] | None = None,
        mark: str | None = None,
    ) -> Change:
        wanted = writing.effective(edits)
        net = writing.netted(wanted)
        if not net:
            if facts:
                self.stay()
                with transaction(self.database) as writer:
                    _remember_all(writer, facts)
            return Change(intent, (), dict(about or {}))
        pairs = [pair for found in net.values() for pair in found]
        mattering = [pair for pair in pairs if touched.matters(*pair)]
        befores = touched.Trail(before for before, _ in mattering if before is not None)
        afters = touched.Trail(after for _, after in mattering if after is not None)

        def carry_out() -> frozenset[ApplicationId]:
            with transaction(self.database) as writer:
                if mark is not None and mark != (shelf.recall(writer, _MARK) or ""):
                    raise RowMovedOn
                applications = touched.applications(writer, befores)
                writing.carry_out(writer, net, progress)
                applications |= touched.applications(writer, afters)
                if from_bin is not None:
                    shelf.throw_away(writer, from_bin)
                shelf.leave_bin(writer, (after for before, after in pairs if before is None and after is not None))
                if to_bin is not None:
                    shelf.put_into_bin(writer, to_bin)
                _remember_all(writer, {**(facts or {}), _MARK: new_id("mark")})
            return applications

        self.stay()
        try:
            applications = carry_out()
        except search.IndexLost:
            self._build_index()
            applications = carry_out()
        self._revision += 1
        return Change(intent, tuple(wanted), dict(about or {}), applications)

    # The search

    def look_for(self, wanted: Sequence[str], kinds: Sequence[type[Any]], limit: int) -> list[search.Found]:
        """The best answers among kinds that stand side by side in `search.KINDS`; a damaged index is built anew."""
        if not wanted:
            return []
        reader = connection(self.database)
        try:
            return search.find(reader, wanted, kinds, limit)
        except sqlite3.DatabaseError:
            self._build_index()
        with calmly():
            return search.find(reader, wanted, kinds, limit)

    def _build_index(self) -> None:
        with transaction(self.database) as writer:
            search.rebuild(writer)

    def beside(self, contacts: Sequence[str], limit: int) -> list[tuple[str, str, str]]:
        """Questions that some people asked, letters to them, applications that they are met at: kind, id, contact."""
        with calmly():
            return search.beside(connection(self.database), contacts, limit) if contacts else []

    # The bin

    def bin_list(self) -> list[BinEntry]:
        """What was deleted, newest first."""
        with calmly():
            return shelf.bin_entries(connection(self.database))

    def bin_take(
        self,
        number: int,
        intent: str = "restored",
        about: dict[str, str] | None = None,
        tied: Sequence[Edit] = (),
        instead: Callable[[Value], Value] = lambda value: value,
    ) -> Change:
        """Gives back all that one entry holds and takes it out of the bin, in one transaction.

        `tied` are the edits of what shall name it again, `instead` says what an entry is called by now. Raises
        WorldError where what it belongs to is gone; the entry then stays in the bin.
        """
        with calmly():
            entry = shelf.bin_entry(connection(self.database), number)
        edits = [*(Edit(None, instead(value)) for value in entry.values), *tied]
        return self._write(edits, intent, about, from_bin=number)

    def bin_moments(self) -> list[tuple[int, str]]:
        """The number of each entry and when it was deleted, as ISO 8601 in UTC, by number."""
        with calmly():
            return shelf.bin_moments(connection(self.database))

    def bin_drop(self, numbers: Iterable[int], facts: Mapping[str, str]) -> None:
        """Lets go of these for good, and remembers what was known of it, in one transaction."""
        with transaction(self.database) as writer:
            for number in numbers:
                shelf.throw_away(writer, number)
            _remember_all(writer, facts)

    # Announcements and small facts

    def claim(self, keys: Sequence[Claim], now: datetime) -> list[Claim]:
        """Those that nobody had claimed, claimed for the caller from here on (HOUSE, law 5)."""
        if not keys:
            return []
        with transaction(self.database) as writer:
            return shelf.claim(writer, keys, now)

    def claimed(self, keys: Iterable[Claim]) -> set[Claim]:
        with calmly():
            return shelf.claimed(connection(self.database), keys)

    def recall(self, key: str) -> str | None:
        """A small fact of the program about itself."""
        with calmly():
            return shelf.recall(connection(self.database), key)

    def remember(self, key: str, value: str) -> None:
        with transaction(self.database) as writer:
            shelf.remember(writer, key, value)


def _remember_all(writer: sqlite3.Connection, facts: Mapping[str, str]) -> None:
    for key, value in facts.items():
        shelf.remember(writer, key, value)
