"""The rows of a damaged file: those that its tables still hold, and what its indexes know of those that they do not.

An index repeats some columns of every row (`contacts_listed` nearly all). So it tells which rows there were, vouches
for values of which a bit may have turned, and gives back a part of a row whose page is gone. A page that no tree leads
to any more is looked through for rows of the tables that lack some; what was deleted does not come back by it, as long
as one index is left that would know of it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from models.store.salvage_pages import Pages
from models.store.salvage_schema import ROWID, Identity, Index, Table
from models.store.salvage_trees import INDEX_LEAF, TABLE_LEAF, Record, Tree, leaf, read_record, varint, walk, width_of


class Unknown:
    """In the place of a cell that nothing is known of."""


UNKNOWN = Unknown()
MASTER_CELLS = 5
_MOST_CARVED = 2000
"""Rows that are looked for byte by byte; beyond, so much is gone that a backup is better."""


@dataclass
class Row:
    cells: list[Any]
    bad: set[int] = field(default_factory=set)
    """Places of cells that were read only in part."""
    rebuilt: bool = False
    """Known from indexes alone."""


@dataclass
class Found:
    rows: dict[Identity, Row] = field(default_factory=dict)
    lost: int = 0
    """Rows that were there, and of which too little is left."""


@dataclass
class _Part:
    """A table while it is looked for."""

    table: Table
    tree: Tree
    indexes: dict[Index, Tree]
    alive: Counter[Identity] = field(default_factory=Counter)
    """How many of the full indexes know a row."""
    votes: dict[Identity, dict[int, list[Any]]] = field(default_factory=dict)

    def knows_all(self) -> bool:
        return any(index.full and not tree.broken for index, tree in self.indexes.items())


def roots(pages: Pages) -> dict[str, int]:
    """Name -> first page of each table and index, from the list that begins on the first page."""
    tree = walk(pages, 1, True)
    records = list(tree.records)
    if tree.broken:
        for number in range(2, pages.count + 1):
            records += leaf(pages, number, TABLE_LEAF) if number not in tree.pages else ()
    found: dict[str, int] = {}
    for record in records:
        cells = record.cells
        if len(cells) == MASTER_CELLS and cells[0] in ("table", "index") and isinstance(cells[1], str):
            found.setdefault(cells[1], cells[3] if isinstance(cells[3], int) else 0)
    return found


def find(pages: Pages, tables: Iterable[Table], at: dict[str, int]) -> dict[str, Found]:
    """What is left of each table. `at` are the roots."""
    parts = [_Part(table, _tree(pages, at, table.name, table.rowids), _trees(pages, at, table)) for table in tables]
    for part in parts:
        _hear_indexes(part)
    strays = _strays(pages, parts)
    return {part.table.name: _found(pages, part, _records(part, strays), strays) for part in parts}


def _tree(pages: Pages, at: dict[str, int], name: str, is_table: bool) -> Tree:
    return walk(pages, at[name], is_table) if at.get(name, 0) > 1 else Tree(broken=True)


def _trees(pages: Pages, at: dict[str, int], table: Table) -> dict[Index, Tree]:
    return {index: _tree(pages, at, index.name, False) for index in table.indexes}


def _hear_indexes(part: _Part) -> None:
    for index, tree in part.indexes.items():
        for record in tree.records:
            if len(record.cells) != len(index.places) or record.bad:
                continue
            known = dict(zip(index.places, record.cells, strict=True))
            identity = (known[ROWID],) if part.table.rowids else tuple(known[place] for place in part.table.key)
            votes = part.votes.setdefault(identity, {})
            for place, cell in known.items():
                if place >= 0:
                    votes.setdefault(place, []).append(cell)
            part.alive[identity] += index.full


# -- pages that nothing leads to -------------------------------------------------------------------


def _strays(pages: Pages, parts: list[_Part]) -> dict[int, tuple[str, list[Record]]]:
    """Page -> the table that its records are of, for pages that are in no tree and not free."""
    lacking = [part for part in parts if part.tree.broken]
    if not lacking:
        return {}
    reached = pages.free() | {1}
    for part in parts:
        reached |= part.tree.pages.union(*(tree.pages for tree in part.indexes.values()))
    found = {}
    for number in range(2, pages.count + 1):
        if number not in reached:
            for kind in (TABLE_LEAF, INDEX_LEAF):
                records = leaf(pages, number, kind)
                owner = _owner(records, [part for part in lacking if part.table.rowids == (kind == TABLE_LEAF)])
                if owner is not None:
                    found[number] = owner, records
    return found


def _owner(records: list[Record], parts: list[_Part]) -> str | None:
    """The table that most of the records fit, and of those the one whose indexes know most of them."""
    best: tuple[int, int] = (0, 0)
    owner = None
    for part in parts:
        fitting = [record for record in records if part.table.fits(record.cells)]
        known = sum(_identity(part.table, record) in part.alive for record in fitting)
        if 2 * len(fitting) > len(records) and (known, len(fitting)) > best and (known or not part.knows_all()):
            best, owner = (known, len(fitting)), part.table.name
    return owner


def _records(part: _Part, strays: dict[int, tuple[str, list[Record]]]) -> Iterator[Record]:
    yield from part.tree.records
    for owner, records in strays.values():
        if owner == part.table.name:
            yield from (
                record for record in records if not part.knows_all() or _identity(part.table, record) in part.alive
            )


# -- rows ------------------------------------------------------------------------------------------


def _found(pages: Pages, part: _Part, records: Iterable[Record], strays: dict[int, tuple[str, list[Record]]]) -> Found:
    table, found = part.table, Found()
    for record in records:
        if len(record.cells) == len(table.columns):
            found.rows.setdefault(_identity(table, record), _row(part, record))
    needed = max(1, (1 + sum(index.full and not tree.broken for index, tree in part.indexes.items())) // 2)
    missing = {one for one, times in part.alive.items() if times >= needed and one not in found.rows}
    if table.rowids:
        for identity, record in _carved(pages, part, missing, strays):
            found.rows[identity] = _row(part, record)
            missing.discard(identity)
    keys = {_key(table, row.cells) for row in found.rows.values()}
    for identity in sorted(missing, key=repr):
        row = _rebuilt(part, identity)
        if row is None:
            found.lost += 1
        elif _key(table, row.cells) not in keys:  # else it is the index that is wrong
            found.rows[identity] = row
    return found


def _identity(table: Table, record: Record) -> Identity:
    return (record.rowid,) if table.rowids else tuple(record.cells[place] for place in table.key)


def _key(table: Table, cells: list[Any]) -> Identity:
    return tuple(cells[place] for place in table.key)


def _row(part: _Part, record: Record) -> Row:
    """The record, with what most of the places say where a column is kept in more than one."""
    cells, bad = list(record.cells), set(record.bad)
    if part.table.alias is not None:
        cells[part.table.alias] = record.rowid
    for place, heard in part.votes.get(_identity(part.table, record), {}).items():
        given = Counter([*([] if place in bad else [cells[place]]), *heard])  # the row itself comes first among equals
        cells[place] = given.most_common(1)[0][0]
        bad.discard(place)
    bad |= {place for place, column in enumerate(part.table.columns) if not column.fits(cells[place])}
    return Row(cells, bad)


def _rebuilt(part: _Part, identity: Identity) -> Row | None:
    cells: list[Any] = [UNKNOWN] * len(part.table.columns)
    if part.table.alias is not None:
        cells[part.table.alias] = identity[0]
    for place, heard in part.votes[identity].items():
        cells[place] = Counter(heard).most_common(1)[0][0]
    if any(cells[place] is UNKNOWN for place in part.table.key):
        return None
    return Row(cells, rebuilt=True)


def _carved(
    pages: Pages, part: _Part, missing: set[Identity], strays: dict[int, tuple[str, list[Record]]]
) -> Iterator[tuple[Identity, Record]]:
    """Rows whose page no longer says where they begin: their ids are looked for among its bytes."""
    ids = {}
    for identity in missing:
        heard = part.votes[identity].get(0, ())
        if heard and isinstance(heard[0], str):
            ids[identity] = heard[0].encode()
    if not ids or len(ids) > _MOST_CARVED:
        return
    numbers = part.tree.pages | {number for number, (owner, _) in strays.items() if owner == part.table.name}
    for page in map(pages.page, sorted(numbers)):
        for identity, wanted in list(ids.items()):
            at = page.find(wanted)
            while at > 0:
                record = _record_before(pages, part.table, page, at, identity[0])
                if record is not None:
                    del ids[identity]
                    yield identity, record
                    break
                at = page.find(wanted, at + 1)


def _record_before(pages: Pages, table: Table, page: bytes, at: int, rowid: int) -> Record | None:
    """The record whose first value begins at `at`: its head stands right before, and begins with its own length."""
    many = len(table.columns)
    for length in range(many + 1, min(3 * many + 2, 128)):
        start = at - length
        if start < 0 or page[start] != length:
            continue
        total, place = length, start + 1
        while place < at:
            sort, place = varint(page, place)
            total += width_of(sort)
        record = read_record(pages, page, start, total, True, rowid)
        if record is not None and table.fits(record.cells):
            return record
    return None
