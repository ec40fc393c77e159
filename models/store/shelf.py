"""What the store keeps beside the record: the bin, the claimed announcements, small facts."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from models.domain.archive import LISTS, BinEntry
from models.domain.change import Edit, key_of
from models.domain.errors import WorldError
from models.domain.values import Value
from models.store.mapping import encode_instant, kept, object_to_value, value_to_object
from models.store.statements import spelled
from models.store.tables import TABLES
from models.store.tables_beside import Announcements, Bin, Remembered

Claim = tuple[str, str, datetime]
"""A bubble owed once: rule, subject, moment (ETIQUETTE, "Announcing")."""

_LIST_NAMES = {kind: TABLES[kind]._meta.table_name for kind in TABLES} | {kind: name for name, kind in LISTS.items()}
_KINDS = {name: kind for kind, name in _LIST_NAMES.items()}
DAYS_LIVED = "days.lived"
"""Under this key `remembered` keeps the days on which the record was used (`models.domain.days_seen`)."""
_BECAME = "became"
"""Under this key stands what an entry became that named the deleted thing; no list has a field of that name."""


@kept
def _put() -> str:
    return spelled(Bin.insert_many([[0] * 5], fields=[Bin.kind, Bin.head, Bin.title, Bin.deleted_at, Bin.contents]))


@kept
def _listed(one: bool) -> str:
    query = Bin.select(Bin.number, Bin.kind, Bin.title, Bin.deleted_at, Bin.contents)
    return spelled(query.where(Bin.number == 0) if one else query.order_by(Bin.deleted_at.desc(), Bin.number.desc()))


@kept
def _heads() -> str:
    return spelled(Bin.select(Bin.number, Bin.head))


@kept
def _throw() -> str:
    return spelled(Bin.delete().where(Bin.number == 0))


@kept
def _moments() -> str:
    return spelled(Bin.select(Bin.number, Bin.deleted_at).order_by(Bin.number))


@kept
def _claim() -> str:
    names = [Announcements.rule, Announcements.subject, Announcements.moment, Announcements.claimed_at]
    return spelled(Announcements.insert_many([[0] * 4], fields=names).on_conflict_ignore())


@kept
def _is_claimed() -> str:
    return spelled(
        Announcements.select(Announcements.claimed_at).where(
            (Announcements.rule == "") & (Announcements.subject == "") & (Announcements.moment == "")
        )
    )


@kept
def _recall() -> str:
    return spelled(Remembered.select(Remembered.value).where(Remembered.key == ""))


@kept
def _remember() -> str:
    names = [Remembered.key, Remembered.value]
    return spelled(Remembered.replace_many([["", ""]], fields=names))  # type: ignore[no-untyped-call]


def put_into_bin(connection: sqlite3.Connection, entry: BinEntry) -> None:
    contents = [_kept(value) for value in entry.values]
    contents += [
        {**_kept(edit.before), _BECAME: value_to_object(edit.after)}
        for edit in entry.loosened
        if edit.before is not None and edit.after is not None
    ]
    connection.execute(
        _put(),
        (
            entry.kind,
            _head(entry.values[0]),
            entry.title,
            encode_instant(entry.deleted_at),
            json.dumps(contents, ensure_ascii=False),
        ),
    )


def leave_bin(connection: sqlite3.Connection, returned: Iterable[Value]) -> None:
    """Drops the entries whose things are back, by an undo for instance."""
    heads = {head: number for number, head in connection.execute(_heads())}
    if heads:
        for value in returned:
            number = heads.get(_head(value))
            if number is not None:
                connection.execute(_throw(), (number,))


def bin_entries(connection: sqlite3.Connection) -> list[BinEntry]:
    return [_entry(row) for row in connection.execute(_listed(one=False))]


def bin_entry(connection: sqlite3.Connection, number: int) -> BinEntry:
    row = connection.execute(_listed(one=True), (number,)).fetchone()
    if row is None:
        raise WorldError("This is no longer in the bin. It was given back already, or its thirty days are over.")
    return _entry(row)


def throw_away(connection: sqlite3.Connection, number: int) -> None:
    connection.execute(_throw(), (number,))


def bin_moments(connection: sqlite3.Connection) -> list[tuple[int, str]]:
    return [(number, deleted_at) for number, deleted_at in connection.execute(_moments())]


def claim(connection: sqlite3.Connection, keys: Iterable[Claim], now: datetime) -> list[Claim]:
    at = encode_instant(now)
    return [
        (rule, subject, moment)
        for rule, subject, moment in keys
        if connection.execute(_claim(), (rule, subject, encode_instant(moment), at)).rowcount == 1
    ]


def claimed(connection: sqlite3.Connection, keys: Iterable[Claim]) -> set[Claim]:
    return {
        (rule, subject, moment)
        for rule, subject, moment in keys
        if connection.execute(_is_claimed(), (rule, subject, encode_instant(moment))).fetchone()
    }


def recall(connection: sqlite3.Connection, key: str) -> str | None:
    row = connection.execute(_recall(), (key,)).fetchone()
    return None if row is None else str(row[0])


def remember(connection: sqlite3.Connection, key: str, value: str) -> None:
    connection.execute(_remember(), (key, value))


def _kept(value: Value) -> dict[str, Any]:
    return {"list": _LIST_NAMES[type(value)], **value_to_object(value)}


def _head(value: Value) -> str:
    return json.dumps([_LIST_NAMES[type(value)], *map(str, key_of(value))])


def _entry(row: Sequence[Any]) -> BinEntry:
    number, kind, title, deleted_at, contents = row
    values, loosened = [], []
    for found in json.loads(contents):
        of_kind = _KINDS[found["list"]]
        value = object_to_value(of_kind, found)
        if _BECAME in found:
            loosened.append(Edit(value, object_to_value(of_kind, found[_BECAME])))
        else:
            values.append(value)
    return BinEntry(kind, title, datetime.fromisoformat(deleted_at), tuple(values), number, tuple(loosened))
