"""From what was found to rows that fit again: values that make no sense, and links to what is gone.

Nothing that can be read is thrown away because something beside it cannot: a value that is lost is left out, or taken
from a backup that has the row; where an entry belongs to one that is gone, that one is made anew, and says so.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum
from typing import Any, get_args, get_type_hints

from models.store.mapping import kept, mapping
from models.store.salvage_rows import UNKNOWN, Found, Row
from models.store.salvage_schema import Column, Identity, Table
from models.store.tables import TABLES

Asked = Callable[[str, Identity], Mapping[str, Any] | None]
"""Table and key -> the row of a backup, by column; None where it has none."""

LOST_WORDS = "(could not be read)"
_TELLING = ("notes", "title")
"""A note without a title and a text would puzzle; a letter says nothing of the kind, for it might be sent."""
_LONG_AGO = "2000-01-01T00:00:00+00:00"
"""When something was, of which nobody knows; so far back that nothing is due because of it."""
_KINDS = {table._meta.table_name: kind for kind, table in TABLES.items()}


@dataclass
class Tally:
    """What became of one table's rows."""

    whole: int = 0
    partly: int = 0
    """Something of them is missing."""
    given: int = 0
    """Of the backup, wholly or where something was missing."""
    lost: int = 0


@dataclass
class Mended:
    rows: dict[str, dict[Identity, list[Any]]] = field(default_factory=dict)
    tally: dict[str, Tally] = field(default_factory=dict)
    made_up: int = 0
    """Entries made anew because others belong to them."""
    loosened: int = 0
    """Links that led to what is gone."""


def mend(tables: Mapping[str, Table], found: Mapping[str, Found], ask: Asked) -> Mended:
    """Rows of the tables' shape, all of them readable, all links leading somewhere."""
    mended = Mended()
    for name, table in tables.items():
        rows = mended.rows.setdefault(name, {})
        tally = mended.tally.setdefault(name, Tally(lost=found[name].lost))
        for identity, row in found[name].rows.items():
            known = ask(name, _key(table, row.cells)) if row.rebuilt or row.bad else None
            cells = _mended(table, row, known, tally)
            if cells is not None:
                rows[identity] = cells
    _link(tables, mended, ask)
    return mended


# -- values ----------------------------------------------------------------------------------------


def _mended(table: Table, row: Row, known: Mapping[str, Any] | None, tally: Tally) -> list[Any] | None:
    cells = list(row.cells)
    wrong = {place for place, cell in enumerate(cells) if cell is UNKNOWN or not table.columns[place].fits(cell)}
    given = False
    for place in sorted(wrong | row.bad):
        column = table.columns[place]
        before = known.get(column.name) if known is not None else None
        cut = isinstance(cells[place], str) and place not in wrong
        if before is not None and (not cut or before.startswith(cells[place])):
            cells[place], given = before, True
        elif not cut:
            cells[place] = _stand_in(table.name, column)
    faulty = _faulty(table, cells)
    for place in faulty:
        cells[place] = _nearest(table, place, cells[place], known)
    if _faulty(table, cells) or not table.fits(cells) or any(not cells[place] for place in table.key[:1]):
        tally.lost += 1
        return None
    if given:
        tally.given += 1
        _not_to_leave(table, cells)
    elif wrong or row.bad or faulty:
        tally.partly += 1
    else:
        tally.whole += 1
    return cells


def _not_to_leave(table: Table, cells: list[Any]) -> None:
    """A letter that a backup gives back may have left since: its person is asked, and it does not leave by itself."""
    if table.name == "letters":
        state = [column.name for column in table.columns].index("state")
        if cells[state] in ("ready", "scheduled", "sending"):
            cells[state] = "unsure"


def _key(table: Table, cells: list[Any]) -> Identity:
    return tuple(cells[place] for place in table.key)


def _stand_in(name: str, column: Column) -> Any:
    """What stands where nothing is known."""
    if not column.needed:
        return LOST_WORDS if (name, column.name) == _TELLING else None
    if column.default is not None:
        return column.default.strip("'")
    if column.sort != "TEXT":
        return 0
    return _CODES.get((name, column.name), LOST_WORDS)


_CODES = {
    ("applications", "stage"): "wishlist",
    ("moves", "to"): "wishlist",
    ("letters", "kind"): "thank_you",
    ("interviews", "starts_at"): _LONG_AGO,
    ("attachments", "added_at"): _LONG_AGO,
    ("offer_revisions", "at"): _LONG_AGO,
    ("attachments", "mime"): "application/octet-stream",
}
"""Where words would not do."""


def _faulty(table: Table, cells: list[Any]) -> list[int]:
    """Places of cells that cannot be read as what the program keeps there."""
    kind = _KINDS.get(table.name)
    places = {column.name: place for place, column in enumerate(table.columns)}
    if kind is None or any(name not in places for name in mapping(kind).columns):
        return []  # kept for the store itself, or of a version before
    plan = mapping(kind)
    return [places[name] for name in plan.faulty([cells[places[name]] for name in plan.columns])]


def _nearest(table: Table, place: int, cell: Any, known: Mapping[str, Any] | None) -> Any:
    """Of a code the one that is most like it; else what the backup has, or nothing."""
    column = table.columns[place]
    codes = _codes(_KINDS[table.name], column.name)
    if codes and isinstance(cell, str) and (near := get_close_matches(cell, codes, 1, 0.6)):
        return near[0]
    if known is not None and column.name in known:
        return known[column.name]
    return _stand_in(table.name, column)


@kept
def _codes(kind: type[Any], name: str) -> tuple[str, ...]:
    hint = get_type_hints(kind).get(name)
    options = get_args(hint) or (hint,)
    return tuple(
        member.value
        for option in options
        if isinstance(option, type) and issubclass(option, StrEnum)
        for member in option
    )


# -- links -----------------------------------------------------------------------------------------


def _link(tables: Mapping[str, Table], mended: Mended, ask: Asked) -> None:
    ids = {name: {_key(table, row)[0] for row in mended.rows[name].values()} for name, table in tables.items()}
    # Children first: what they belong to may in turn belong to something that is gone.
    for name in reversed(list(tables)):
        for row in list(mended.rows[name].values()):
            for place, parent, wanted in _astray(tables[name], row, ids):
                made = _from_backup(tables[parent], wanted, ask)
                mended.tally[parent].given += made is not None
                if made is None and tables[name].columns[place].needed:
                    made = _made_up(tables, mended, parent, wanted)
                    mended.made_up += 1
                if made is not None:
                    _add(tables[parent], mended, made)
                    ids[parent].add(wanted)
    for name, table in tables.items():
        for row in mended.rows[name].values():
            for place, _, _ in _astray(table, row, ids):
                row[place] = None
                mended.loosened += 1


def _astray(table: Table, row: list[Any], ids: Mapping[str, set[Any]]) -> Iterator[tuple[int, str, Any]]:
    """Links of a row that lead nowhere: their column, the table they lead to, the id that is not there."""
    for link in table.links:
        if row[link.place] is not None and row[link.place] not in ids[link.parent]:
            yield link.place, link.parent, row[link.place]


def _add(table: Table, mended: Mended, row: list[Any]) -> None:
    rows = mended.rows[table.name]
    identity = (1 + max((one[0] for one in rows), default=0),) if table.rowids else _key(table, row)
    rows[identity] = row


def _from_backup(table: Table, wanted: Any, ask: Asked) -> list[Any] | None:
    known = ask(table.name, (wanted,))
    if known is None:
        return None
    cells = [known.get(column.name) for column in table.columns]
    _not_to_leave(table, cells)
    return cells if table.fits(cells) and not _faulty(table, cells) else None


def _made_up(tables: Mapping[str, Table], mended: Mended, name: str, wanted: Any) -> list[Any]:
    """An entry of which nothing is known but that others belong to it, and what they know."""
    table = tables[name]
    told = {column.name: _stand_in(name, column) for column in table.columns}
    told[table.columns[table.key[0]].name] = wanted
    if name == "applications":
        told["company"] = f"lost-{wanted}"[:64]
        moves = [row for row in _rows(tables, mended, "moves") if row["application"] == wanted]
        told["stage"] = max(moves, key=lambda row: row["at"])["to"] if moves else "wishlist"
    if name == "interviews":
        beside = [row for row in _rows(tables, mended, "letters", "notes") if row["interview"] == wanted]
        named = [row["application"] for row in beside if row["application"]]
        told["application"] = named[0] if named else f"lost-{wanted}"[:64]
        after = [row for row in _rows(tables, mended, "debriefs", "next_steps") if row["interview"] == wanted]
        times = [row.get("saved_at") or row.get("recorded_at") for row in after]
        told["starts_at"] = min(filter(None, times), default=_LONG_AGO)
    return [told[column.name] for column in table.columns]


def _rows(tables: Mapping[str, Table], mended: Mended, *names: str) -> Iterator[dict[str, Any]]:
    for name in names:
        columns = [column.name for column in tables[name].columns]
        for row in mended.rows[name].values():
            yield dict(zip(columns, row, strict=True))
