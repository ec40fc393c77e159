"""Entries whose text has changed by itself: the search index knows the words that were written.

SQLite keeps no sums of its pages, so a bit that turns within a text breaks nothing that it looks at. But what can be
found stands in the index once more, folded: where an entry has other words than the index, and the index is sound in
itself, two witnesses stand against the entry.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from models.store import search, statements
from models.store.engine import connect, read_only
from models.store.mapping import mapping


def changed(file: Path) -> list[tuple[type[Any], str]]:
    """The kind and id of each such entry. Raises sqlite3.Error."""
    with closing(read_only(file)) as reader:
        reader.execute("BEGIN")  # all of one moment
        found = [] if search.lags(reader) else list(_other_words(reader))
    return found if found and _is_sound(file) else []


def _other_words(reader: sqlite3.Connection) -> Iterator[tuple[type[Any], str]]:
    companies = dict(reader.execute('SELECT "id", "name" FROM "companies"').fetchall())
    for kind in search.KINDS:
        query = 'SELECT "id", "title", "body" FROM "search_entries" WHERE "kind" = ?'
        known = {row[0]: row[1:] for row in reader.execute(query, (search.NAMES[kind],))}
        decode = mapping(kind).decode
        for row in reader.execute(statements.select(kind)):
            with suppress(ValueError, KeyError, TypeError, AttributeError):  # told already
                value = decode(row)
                company = companies.get(getattr(value, "company", None) or "", "")
                _, _, own, title, body = search.entry(0, value, company)
                if own in known and known[own] != (title, body):
                    yield kind, own


def _is_sound(file: Path) -> bool:
    """Whether the index agrees with itself; else it is the index that has changed, and it is built anew."""
    with closing(connect(file, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        try:
            return not search.faults(writer)
        finally:
            writer.execute("ROLLBACK")
