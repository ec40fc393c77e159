"""What the tables of a version look like, learned from the steps that made them: a damaged row must fit one."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from typing import Any

from models.store.steps import STEPS

ROWID = -1
"""Stands for the rowid among an index's columns, as in `PRAGMA index_xinfo`; an expression is -2 there."""

Identity = tuple[Any, ...]
"""What tells one row of a table from the others: its rowid, or its key where it has none."""


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    sort: str
    """TEXT, INTEGER or ANY; every table of ours is STRICT."""
    needed: bool
    default: str | None

    def fits(self, cell: object) -> bool:
        if cell is None:
            return not self.needed
        if self.sort == "TEXT":
            return isinstance(cell, str)
        return isinstance(cell, int) if self.sort == "INTEGER" else not isinstance(cell, bytes)


@dataclass(frozen=True, slots=True)
class Link:
    """A column that names the id of an entry in another table."""

    place: int
    parent: str


@dataclass(frozen=True, slots=True)
class Index:
    name: str
    places: tuple[int, ...]
    """The columns of the table that stand in an entry, in its order."""
    full: bool
    """Whether every row of the table has an entry."""


@dataclass(frozen=True, slots=True)
class Table:
    name: str
    columns: tuple[Column, ...]
    key: tuple[int, ...]
    rowids: bool
    alias: int | None
    """The column that is the rowid by another name; its cell is kept as NULL."""
    links: tuple[Link, ...]
    indexes: tuple[Index, ...]

    def fits(self, cells: Iterable[Any]) -> bool:
        """Whether a record may be a row of this table, as far as its values tell."""
        found = tuple(cells)
        return len(found) == len(self.columns) and all(
            place == self.alias or column.fits(cell)
            for place, (column, cell) in enumerate(zip(self.columns, found, strict=True))
        )


@cache
def schema(version: int) -> dict[str, Table]:
    """The tables of a version but those of the search, which are made of the others; parents before children."""
    with closing(sqlite3.connect(":memory:")) as fresh:
        for step in STEPS[:version]:
            fresh.executescript(step)
        names = fresh.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY rowid").fetchall()
        return {name: _table(fresh, name, sql) for name, sql in names if not name.startswith(("search_", "sqlite_"))}


def _table(fresh: sqlite3.Connection, name: str, sql: str) -> Table:
    told = fresh.execute(f'PRAGMA table_info("{name}")').fetchall()
    columns = tuple(Column(row[1], row[2], bool(row[3]), row[4]) for row in told)
    places = {column.name: place for place, column in enumerate(columns)}
    key = tuple(row[0] for row in sorted(told, key=lambda row: row[5]) if row[5])
    rowids = "WITHOUT ROWID" not in sql
    alias = key[0] if rowids and len(key) == 1 and columns[key[0]].sort == "INTEGER" else None
    links = fresh.execute(f'PRAGMA foreign_key_list("{name}")').fetchall()
    return Table(
        name,
        columns,
        key,
        rowids,
        alias,
        tuple(Link(places[row[3]], row[2]) for row in links),
        tuple(_indexes(fresh, name, rowids)),
    )


def _indexes(fresh: sqlite3.Connection, table: str, rowids: bool) -> Iterator[Index]:
    for _, name, _, origin, partial in fresh.execute(f'PRAGMA index_list("{table}")').fetchall():
        if origin == "pk" and not rowids:
            continue  # the table itself
        told = fresh.execute(f'PRAGMA index_xinfo("{name}")').fetchall()
        yield Index(name, tuple(row[1] for row in told), not partial)


def version_of(names: set[str], said: int) -> int:
    """The version whose objects are most like those that were found; what the header says decides between equals."""
    return min(
        range(1, len(STEPS) + 1), key=lambda version: (len(_objects(version) ^ names), version != said, -version)
    )


@cache
def _objects(version: int) -> frozenset[str]:
    with closing(sqlite3.connect(":memory:")) as fresh:
        for step in STEPS[:version]:
            fresh.executescript(step)
        return frozenset(row[0] for row in fresh.execute("SELECT name FROM sqlite_master"))
