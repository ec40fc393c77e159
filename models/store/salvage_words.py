"""A text in which something has turned is taken from a backup where the search index bears it out.

The index knows the words that were written last. Where a row has others, and the backup's text in one of its columns
brings exactly those, that column is the damaged one. Nothing is taken on the word of the backup alone.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from models.store import search
from models.store.mapping import mapping
from models.store.salvage_mend import Asked, Mended
from models.store.salvage_pages import Pages
from models.store.salvage_schema import Table
from models.store.salvage_trees import walk
from models.store.tables import TABLES

Words = dict[tuple[str, str], tuple[str, str]]
"""Kind and id of an entry -> its words as the index has them."""
_CELLS = 5


def words_of(pages: Pages, at: Mapping[str, int]) -> Words:
    if at.get("search_entries", 0) <= 1:
        return {}
    records = walk(pages, at["search_entries"], True).records
    return {
        (one.cells[1], one.cells[2]): (one.cells[3], one.cells[4])
        for one in records
        if len(one.cells) == _CELLS and not one.bad
    }


def settle(tables: Mapping[str, Table], mended: Mended, words: Words, ask: Asked) -> None:
    """Puts the backup's text where the index says that it is the one."""
    named = {row[0]: row[1] for row in mended.rows["companies"].values()}
    for kind in search.KINDS:
        name = TABLES[kind]._meta.table_name
        for row in mended.rows[name].values():
            wanted = words.get((search.NAMES[kind], row[0]))
            if wanted is None or _said(kind, tables[name], row, named) in (wanted, None):
                continue
            known = ask(name, (row[0],))
            for tried in _tries(tables[name], row, known or {}):
                if _said(kind, tables[name], tried, named) == wanted:
                    row[:] = tried
                    mended.tally[name].whole -= 1
                    mended.tally[name].given += 1
                    break


def _tries(table: Table, row: list[Any], known: Mapping[str, Any]) -> Iterator[list[Any]]:
    """The row with one of its texts as the backup has it."""
    for place, column in enumerate(table.columns):
        before = known.get(column.name)
        if column.sort == "TEXT" and isinstance(before, str) and before != row[place] and place not in table.key:
            yield [*row[:place], before, *row[place + 1 :]]


def _said(kind: type[Any], table: Table, row: list[Any], named: Mapping[str, str]) -> tuple[str, str] | None:
    """The words of a row as the index would have them; None for one that this version does not know."""
    cells = {column.name: cell for column, cell in zip(table.columns, row, strict=True)}
    plan = mapping(kind)
    if any(column not in cells for column in plan.columns):
        return None
    try:
        value = plan.decode([cells[column] for column in plan.columns])
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    _, _, _, title, body = search.entry(0, value, named.get(getattr(value, "company", None) or "", ""))
    return title, body
