"""Tables and indexes read from pages that may be damaged: each cell by itself, whatever the others are like.

File format, section 1.6 (b-tree pages) and 2.1 (records). Nothing in here raises for what is in a page: what makes no
sense is passed over and counted.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from struct import unpack
from typing import Any, NamedTuple

from models.store.salvage_pages import Pages

TABLE_LEAF, INDEX_LEAF = 13, 10
_TABLE_NODE, _INDEX_NODE = 5, 2
_WIDTHS = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)
"""Bytes of the serial types 0 to 9."""
MOST_BYTES = 200_000_000
"""In one row; the longest text and its versions are far below."""

Cells = tuple[Any, ...]


class Record(NamedTuple):
    rowid: int
    """0 in an index and in a table without rowids."""
    cells: Cells
    bad: tuple[int, ...] = ()
    """Places of cells of which something is missing: a text that ends early, bytes that are no letters, no value."""


@dataclass
class Tree:
    """What one table or index was found to hold."""

    records: list[Record] = field(default_factory=list)
    pages: set[int] = field(default_factory=set)
    broken: bool = False
    """A part of it cannot be reached or read."""


def walk(pages: Pages, root: int, is_table: bool) -> Tree:
    """Everything below a root page, in the order of its keys as far as that is known."""
    tree, ahead = Tree(), [root]
    while ahead:
        number = ahead.pop()
        if not 1 <= number <= pages.count or number in tree.pages:
            tree.broken = True
            continue
        tree.pages.add(number)
        page = pages.page(number)
        start = 100 if number == 1 else 0
        children, records, sound = _read(pages, page, start, is_table)
        tree.broken |= not sound
        tree.records += records
        ahead += reversed(children)
    return tree


def leaf(pages: Pages, number: int, kind: int) -> list[Record]:
    """The records of a page that bears the mark of such a leaf, and of no other."""
    page = pages.page(number)
    if page[0] != kind:
        return []
    return _read(pages, page, 0, kind == TABLE_LEAF)[1]


def _read(pages: Pages, page: bytes, start: int, is_table: bool) -> tuple[list[int], list[Record], bool]:
    """Children, records, and whether all of the page made sense. One of an unknown sort is tried as a leaf."""
    kind = page[start]
    node = kind == (_TABLE_NODE if is_table else _INDEX_NODE)
    sound = node or kind == (TABLE_LEAF if is_table else INDEX_LEAF)
    first = start + (12 if node else 8)
    many = int.from_bytes(page[start + 3 : start + 5], "big")
    limit = (pages.usable - first) // 2
    sound &= many <= limit
    children, records = [], []
    for place in range(first, first + 2 * min(many, limit), 2):
        at = int.from_bytes(page[place : place + 2], "big")
        if not first <= at < pages.usable - 2:
            sound = False
            continue
        if node:
            children.append(int.from_bytes(page[at : at + 4], "big"))
            at += 4
        if not (node and is_table):
            found = _cell(pages, page, at, is_table)
            sound &= found is not None and not found.bad
            if found is not None:
                records.append(found)
    if node:
        children.append(int.from_bytes(page[start + 8 : start + 12], "big"))
    return children, records, sound


def _cell(pages: Pages, page: bytes, at: int, is_table: bool) -> Record | None:
    length, at = varint(page, at)
    rowid = 0
    if is_table:
        rowid, at = varint(page, at)
        rowid -= (rowid >> 63) << 64
    return read_record(pages, page, at, length, is_table, rowid)


def read_record(pages: Pages, page: bytes, at: int, length: int, is_table: bool, rowid: int) -> Record | None:
    """The record of `length` bytes that begins at `at`, and may go on in pages of overflow."""
    if not 2 <= length <= MOST_BYTES:
        return None
    local = _local(pages.usable, length, is_table)
    payload = page[at : min(at + local, pages.usable)]
    if local < length:
        rest = int.from_bytes(page[at + local : at + local + 4], "big")
        payload += b"".join(_overflow(pages, rest, length - local))
    found = decoded(payload, length)
    return None if found is None else Record(rowid, *found)


def _local(usable: int, length: int, is_table: bool) -> int:
    """How many bytes of a record lie in the page itself."""
    most = usable - 35 if is_table else (usable - 12) * 64 // 255 - 23
    if length <= most:
        return length
    least = (usable - 12) * 32 // 255 - 23
    wanted = least + (length - least) % (usable - 4)
    return wanted if wanted <= most else least


def _overflow(pages: Pages, number: int, left: int) -> Iterator[bytes]:
    seen: set[int] = set()
    while left > 0 and 1 < number <= pages.count and number not in seen:
        seen.add(number)
        page = pages.page(number)
        yield page[4 : 4 + min(left, pages.usable - 4)]
        left -= pages.usable - 4
        number = int.from_bytes(page[:4], "big")


def decoded(payload: bytes, length: int) -> tuple[Cells, tuple[int, ...]] | None:
    """The values of a record and the places of those that are not whole; None for what is no record.

    `length` is how long it should be; a text that goes beyond what was found is given as far as it goes.
    """
    header, at = varint(payload, 0)
    if not at < header <= min(len(payload), length):
        return None
    sorts = []
    while at < header:
        sort, at = varint(payload, at)
        sorts.append(sort)
    if at != header or header + sum(map(width_of, sorts)) != length:
        return None
    cells: list[Any] = []
    bad = []
    for place, sort in enumerate(sorts):
        width = width_of(sort)
        cell, good = _value(sort, payload[at : at + width], width)
        cells.append(cell)
        if not good:
            bad.append(place)
        at += width
    return tuple(cells), tuple(bad)


def width_of(sort: int) -> int:
    """How many bytes a value of this serial type takes."""
    return _WIDTHS[sort] if sort < len(_WIDTHS) else max(0, (sort - 12) // 2)


def _value(sort: int, data: bytes, width: int) -> tuple[Any, bool]:
    if sort == 0:
        return None, True
    if sort in (8, 9):
        return sort - 8, True
    if sort in (10, 11):  # kept for SQLite itself, never in a file
        return None, False
    if sort >= 13 and sort & 1:
        try:
            return data.decode(), len(data) == width
        except UnicodeDecodeError:
            return data.decode(errors="replace").rstrip("�"), False
    if len(data) != width:
        return None, False
    if sort == 7:
        return unpack(">d", data)[0], True
    return (data, True) if sort >= 12 else (int.from_bytes(data, "big", signed=True), True)


def varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    value = 0
    for place in range(at, min(at + 8, len(data))):
        value = value << 7 | data[place] & 0x7F
        if data[place] < 0x80:
            return value, place + 1
    if at + 8 < len(data):
        return value << 8 | data[at + 8], at + 9
    return value, len(data)
