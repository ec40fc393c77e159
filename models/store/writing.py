"""Carrying out edits inside one transaction: verified first, parents before children, all or nothing."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TypeVar

from models.domain.change import Edit, key_fields, key_of
from models.domain.errors import RowMovedOn, WorldError
from models.domain.said import Said
from models.domain.values import Application, Company, Contact, Interview, Participant, Value
from models.store import search, statements
from models.store.mapping import Row, mapping
from models.store.tables import TABLES

Pair = tuple[Value | None, Value | None]
"""What is kept of one entry before, and after; the two bear the same key."""
Net = dict[type[Any], list[Pair]]
Progress = Callable[[int, int], None]
T = TypeVar("T")

_POINTED_AT = (Company, Contact, Application, Interview)
_GONE = Said("Something that this belongs to is no longer there, so it cannot be kept on its own. Nothing was changed.")
_IN_USE = Said("Something else still belongs to this, so it cannot be deleted on its own. Nothing was changed.")


def effective(edits: Iterable[Edit]) -> list[Edit]:
    """The edits that change something; what has one entry alone (settings) counts as there always."""
    found = []
    for edit in edits:
        before, after = edit.before, edit.after
        if not key_fields(edit.kind):
            edit = Edit(before or edit.kind(), after or edit.kind())  # type: ignore[call-arg]
        if edit.before != edit.after:
            found.append(edit)
    return found


def netted(edits: Iterable[Edit]) -> Net:
    """One pair for each entry, by kind; a chain of edits of one entry becomes its ends.

    An edit that changes the key is a deletion and an addition. Raises RowMovedOn for a broken chain.
    """
    pairs: dict[tuple[Any, ...], Pair] = {}
    for edit in edits:
        before, after = edit.before, edit.after
        if before is not None and after is not None and key_of(before) != key_of(after):
            _chain(pairs, before, (before, None))
            _chain(pairs, after, (None, after))
        else:
            _chain(pairs, edit.value, (before, after))
    net: Net = {kind: [] for kind in TABLES}
    for (kind, *_), pair in pairs.items():
        if pair[0] != pair[1]:
            net[kind].append(pair)
    return {kind: found for kind, found in net.items() if found}


def _chain(pairs: dict[tuple[Any, ...], Pair], value: Value, pair: Pair) -> None:
    place = (type(value), *key_of(value))
    earlier = pairs.get(place)
    if earlier is None:
        pairs[place] = pair
    elif earlier[1] == pair[0]:
        pairs[place] = (earlier[0], pair[1])
    elif earlier[0] is None and pair[1] is None:
        pairs[place] = (pair[0], earlier[1])  # two entries change places: one came before the other had left
    else:
        raise RowMovedOn


class _Told:
    """Passes entries on to be written, and tells of each."""

    def __init__(self, net: Net, progress: Progress | None) -> None:
        self._done, self._all, self._progress = 0, sum(map(len, net.values())), progress

    def each(self, found: Iterable[T]) -> Iterator[T]:
        for one in found:
            yield one
            self._done += 1
            if self._progress is not None:
                self._progress(self._done, self._all)


def carry_out(connection: sqlite3.Connection, net: Net, progress: Progress | None = None) -> None:
    """Writes what is netted, or raises RowMovedOn or WorldError with the transaction to be rolled back.

    What `progress` raises comes through.
    """
    told = _Told(net, progress)
    for kind, pairs in net.items():
        for before, _ in pairs:
            if before is not None:
                _verify(connection, kind, before)
    gone = {kind: [before for before, after in pairs if before and after is None] for kind, pairs in net.items()}
    try:
        # What nothing points at goes first, so that an entry with a changed key finds its place free.
        for kind in gone:
            if kind not in _POINTED_AT:
                _delete(connection, kind, gone[kind], told)
        for kind, pairs in net.items():
            _insert(connection, kind, [after for before, after in pairs if after and before is None], told)
        for kind, pairs in net.items():
            _update(connection, kind, [(before, after) for before, after in pairs if before and after], told)
    except sqlite3.IntegrityError as error:
        raise _refusal(error, _GONE) from error
    try:
        for kind in reversed([kind for kind in gone if kind in _POINTED_AT]):
            _delete(connection, kind, gone[kind], told)
    except sqlite3.IntegrityError as error:
        raise _refusal(error, _IN_USE) from error
    search.keep_in_step(connection, net)


def _refusal(error: sqlite3.IntegrityError, sentence: str) -> WorldError:
    said = str(error)
    if said.startswith("FOREIGN KEY"):
        return WorldError(sentence)
    if said.startswith("UNIQUE"):
        return RowMovedOn("This is there already, so nothing was changed.")
    raise error


def _verify(connection: sqlite3.Connection, kind: type[Any], before: Value) -> None:
    key = key_cells(kind, key_of(before))
    stored = connection.execute(statements.by_key(kind), key).fetchone()
    if stored != mapping(kind).encode(before):
        raise RowMovedOn
    if isinstance(before, Interview):
        people = connection.execute(statements.select_in(Participant, "interview", 1), key).fetchall()
        if people != _people_rows(before):
            raise RowMovedOn


def key_cells(kind: type[Any], key: Sequence[object]) -> Row:
    """The key as the columns hold it."""
    if not key:
        return ()
    encoders = mapping(kind).encoders
    return tuple(encoders[name](part) for name, part in zip(key_fields(kind), key, strict=True))


def _insert(connection: sqlite3.Connection, kind: type[Any], values: Sequence[Value], told: _Told) -> None:
    if not values:
        return
    encode = mapping(kind).encode
    connection.executemany(statements.insert(kind), (encode(value) for value in told.each(values)))
    if kind is Interview:
        _insert_people(connection, values)


def _update(connection: sqlite3.Connection, kind: type[Any], pairs: Sequence[tuple[Value, Value]], told: _Told) -> None:
    if not pairs:
        return
    plan = mapping(kind)
    names = statements.changing(kind)
    if names:
        connection.executemany(
            statements.update(kind),
            (
                (
                    *[plan.encoders[name](getattr(after, name)) for name in names],
                    *(key_cells(kind, key_of(after)) or (1,)),  # the one row of such a kind has the number 1
                )
                for _, after in told.each(pairs)
            ),
        )
    if kind is Interview:
        changed = [(before, after) for before, after in pairs if _people_of(before) != _people_of(after)]
        connection.executemany(statements.delete(Participant), ((key_of(before)[0],) for before, _ in changed))
        _insert_people(connection, [after for _, after in changed])


def _delete(connection: sqlite3.Connection, kind: type[Any], values: Sequence[Value], told: _Told) -> None:
    if not values:
        return
    if kind is Interview:
        connection.executemany(statements.delete(Participant), (key_of(value) for value in values))
    connection.executemany(statements.delete(kind), (key_cells(kind, key_of(value)) for value in told.each(values)))


def _insert_people(connection: sqlite3.Connection, interviews: Sequence[Value]) -> None:
    rows = (row for interview in interviews for row in _people_rows(interview))
    connection.executemany(statements.insert(Participant), rows)


def _people_of(value: Value) -> tuple[Participant, ...]:
    return value.people if isinstance(value, Interview) else ()


def _people_rows(value: Value) -> list[Row]:
    encode = mapping(Participant).encode
    return [(*key_of(value), place, *encode(person)) for place, person in enumerate(_people_of(value))]
