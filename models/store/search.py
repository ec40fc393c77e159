"""The index that the search looks in (FTS5): kept in step, asked, built anew.

Whoever writes an entry writes its words in the same transaction (`keep_in_step`), so that the index never says what
the record does not. Triggers would do so too, but cannot fold letters as we do, and SQLite lets none touch an index
while it distrusts the schema. The words of an entry lie in `search_entries`, folded and each once: a text of a
megabyte has some ten thousand different ones, and taking an entry out of the index needs the words that went in.

`number` is the kind's place in `KINDS` times 2^40, and what was written last has the highest of its kind: one kind, or
the newest of it, is a range of numbers, which FTS5 goes through without looking at the rest.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import Any, NamedTuple

from models.domain.change import key_of
from models.domain.names import spelled_out
from models.domain.search_words import words
from models.domain.values import (
    Application,
    Company,
    Contact,
    Debrief,
    Interview,
    Letter,
    Note,
    Question,
    Value,
)
from models.store import statements
from models.store.mapping import mapping
from models.store.steps import m0003
from models.store.tables import TABLES

VERSION = "1"
"""How words are folded and which texts go in; another one than the index was built by means that it is built anew."""
KINDS: tuple[type[Any], ...] = (Debrief, Question, Note, Letter, Interview, Application, Contact)
NAMES: dict[type[Any], str] = {
    Debrief: "debrief",
    Question: "question",
    Note: "note",
    Letter: "letter",
    Interview: "interview",
    Application: "application",
    Contact: "contact",
}
_SHIFT = 40
_MARK = "search"
"""Under this key the table `meta` keeps the version of the index."""
RANKED = 1000
"""Up to so many answers are weighed against each other (BM25); among more, weighing takes longer than anybody waits and
says little: titles come first then, and the newest."""
LOOKED_THROUGH = 5000
"""A last word of one or two letters, after others, is looked for in so many of the newest texts that have these."""
_TITLE_WEIGHS = 8.0
_SHORT = 3
_CHUNK = 500


_OF_THE_WORLD = frozenset({
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_INTERRUPT,
    sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_TOOBIG,
})  # fmt: skip


class IndexLost(Exception):
    """The index is so damaged that SQLite has undone the whole transaction: build it anew, then write again."""


class Found(NamedTuple):
    number: int
    kind: str
    id: str


Net = dict[type[Any], list[tuple[Value | None, Value | None]]]


# -- what goes in ----------------------------------------------------------------------------------


def texts_of(value: Any, company: str = "") -> tuple[str, tuple[str | None, ...]]:
    """Title and texts of an entry; `company` is the name of the company that it names."""
    match value:
        case Application():
            texts = (*value.tags, value.location, value.source, value.feedback, value.notes)
            return f"{company} {value.role}", (*_typed_otherwise(company), *texts)
        case Contact():
            texts = (company, value.title, *value.emails, *value.phones, value.met_at, value.address, value.notes)
            return value.name, (*_typed_otherwise(value.name), *texts)
        case Note():
            return value.title or "", (value.body,)
        case Question():
            return value.text, (value.topic, value.answer, value.better_answer)
        case Debrief():
            lists = (*value.focus, *value.went_well, *value.went_badly, *value.forgot)
            return "", (*lists, value.company_impression, value.people_impression, value.place_impression)
        case Letter():
            return value.subject or "", (value.body,)
        case Interview():
            return value.title or "", (value.location, value.to_prepare)
    raise TypeError(type(value))


def _typed_otherwise(name: str) -> tuple[str, ...]:
    return () if name.isascii() else (spelled_out(name),)


def entry(number: int, value: Any, company: str) -> tuple[int, str, str, str, str]:
    """A row of `search_entries`."""
    title, texts = texts_of(value, company)
    body = words("\n".join(filter(None, texts)))
    return number, NAMES[type(value)], str(key_of(value)[0]), " ".join(words(title)), " ".join(body)


# -- kept in step ----------------------------------------------------------------------------------


def keep_in_step(connection: sqlite3.Connection, net: Net) -> None:
    """The words of what was just written. A damaged index is left to be built anew: it must not lose what was typed."""
    if not any(kind in net for kind in (*KINDS, Company)):
        return
    connection.execute("SAVEPOINT search_words")
    try:
        gone, put = _touched(connection, net)
        if gone or put:
            _take_out(connection, gone)
            _put_in(connection, put)
    except sqlite3.DatabaseError as error:
        if not _is_damage(error):
            raise
        if not connection.in_transaction:
            raise IndexLost from error
        connection.execute("ROLLBACK TO search_words")
        connection.execute('DELETE FROM "meta" WHERE "key" = ?', (_MARK,))
    connection.execute("RELEASE search_words")


def _touched(connection: sqlite3.Connection, net: Net) -> tuple[list[tuple[str, str]], list[Any]]:
    """Keys of what leaves the index, and what goes in; an entry whose words have changed does both."""
    gone: dict[tuple[str, str], None] = {}
    put: dict[tuple[str, str], Any] = {}
    for kind in KINDS:
        for before, after in net.get(kind, ()):
            if before is not None and after is not None and _said(before) == _said(after):
                continue
            if before is not None:
                gone[NAMES[kind], str(key_of(before)[0])] = None
            if after is not None:
                put[NAMES[kind], str(key_of(after)[0])] = after
    renamed = [
        str(before.id)
        for before, after in net.get(Company, ())
        if isinstance(before, Company) and isinstance(after, Company) and before.name != after.name
    ]
    for value in _naming(connection, renamed):
        key = (NAMES[type(value)], str(value.id))
        gone.setdefault(key)
        put.setdefault(key, value)
    return list(gone), list(put.values())


def _said(value: Any) -> tuple[Any, ...]:
    return (*texts_of(value), getattr(value, "company", None))


def _naming(connection: sqlite3.Connection, companies: Sequence[str]) -> Iterator[Any]:
    for kind in (Application, Contact) if companies else ():
        for some in _chunks(companies):
            for row in connection.execute(statements.select_in(kind, "company", len(some)), some).fetchall():
                yield mapping(kind).decode(row)


def _take_out(connection: sqlite3.Connection, keys: Sequence[tuple[str, str]]) -> None:
    where = 'FROM "search_entries" WHERE "kind" = ? AND "id" = ?'
    connection.executemany(
        f"""INSERT INTO "search_names" ("search_names", "rowid", "title") SELECT 'delete', "number", "title" {where}""",
        keys,
    )
    connection.executemany(
        'INSERT INTO "search_texts" ("search_texts", "rowid", "title", "body") '
        f"""SELECT 'delete', "number", "title", "body" {where}""",
        keys,
    )
    connection.executemany(f"DELETE {where}", keys)


def _put_in(connection: sqlite3.Connection, values: Sequence[Any]) -> None:
    of_kind: dict[type[Any], list[Any]] = {}
    for value in values:
        of_kind.setdefault(type(value), []).append(value)
    for kind, found in of_kind.items():
        names = _company_names(connection, {value.company for value in found if getattr(value, "company", None)})
        low, high = _range(kind)
        top = connection.execute(
            'SELECT max("number") FROM "search_entries" WHERE "number" BETWEEN ? AND ?', (low, high)
        ).fetchone()[0]
        first = low if top is None else top + 1
        connection.executemany(
            'INSERT INTO "search_entries" ("number", "kind", "id", "title", "body") VALUES (?, ?, ?, ?, ?)',
            (
                entry(first + place, value, names.get(getattr(value, "company", None) or "", ""))
                for place, value in enumerate(found)
            ),
        )
        _index(connection, first, high)


def _index(connection: sqlite3.Connection, low: int, high: int) -> None:
    of = 'FROM "search_entries" WHERE "number" BETWEEN ? AND ?'
    connection.execute(f'INSERT INTO "search_names" ("rowid", "title") SELECT "number", "title" {of}', (low, high))
    connection.execute(
        f'INSERT INTO "search_texts" ("rowid", "title", "body") SELECT "number", "title", "body" {of}', (low, high)
    )


def _company_names(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for some in _chunks(sorted(ids)):
        marks = ", ".join("?" * len(some))
        found.update(connection.execute(f'SELECT "id", "name" FROM "companies" WHERE "id" IN ({marks})', some))
    return found


def _range(*kinds: type[Any]) -> tuple[int, int]:
    """The numbers of kinds that stand side by side."""
    places = [KINDS.index(kind) for kind in kinds]
    return min(places) << _SHIFT, (max(places) + 1 << _SHIFT) - 1


def _chunks(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(ids), _CHUNK):
        yield ids[start : start + _CHUNK]


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    """A full disk or a locked file concerns the whole transaction; anything else is wrong with the index alone."""
    return (error.sqlite_errorcode & 0xFF) not in _OF_THE_WORLD


# -- asked -----------------------------------------------------------------------------------------


def find(connection: sqlite3.Connection, wanted: Sequence[str], kinds: Sequence[type[Any]], limit: int) -> list[Found]:
    """The best answers among kinds that stand side by side in `KINDS`, the best first.

    One or two letters find names and titles, the newest first; from three on it is everything, ranked.
    """
    low, high = _range(*kinds)
    if sum(map(len, wanted)) < _SHORT:
        return _entries(connection, _names(connection, wanted, low, high, limit))
    if len(wanted[-1]) < _SHORT:
        numbers = _names(connection, wanted, low, high, limit)
        numbers += _looked_through(connection, wanted, low, high, limit)
        return _entries(connection, numbers)[:limit]
    told = _question(wanted)
    query = 'SELECT rowid FROM "search_texts" WHERE "search_texts" MATCH ? AND rowid BETWEEN ? AND ?'
    some = [row[0] for row in connection.execute(f"{query} ORDER BY rowid DESC LIMIT {RANKED + 1}", (told, low, high))]
    if len(some) <= 1:
        return _entries(connection, some)
    if len(some) <= RANKED:
        ranked = f'{query} ORDER BY bm25("search_texts", {_TITLE_WEIGHS}, 1.0), rowid DESC LIMIT ?'
        return _entries(connection, [row[0] for row in connection.execute(ranked, (told, low, high, limit))])
    return _entries(connection, [*_names(connection, wanted, low, high, limit), *some[:limit]])[:limit]


def _question(wanted: Sequence[str]) -> str:
    """In FTS5's own language. The words hold letters and digits alone, so none of them can be read as an operator."""
    return " ".join(f'"{word}"' for word in wanted) + " *"


def _names(connection: sqlite3.Connection, wanted: Sequence[str], low: int, high: int, limit: int) -> list[int]:
    query = 'SELECT rowid FROM "search_names" WHERE "search_names" MATCH ? AND rowid BETWEEN ? AND ?'
    rows = connection.execute(f"{query} ORDER BY rowid DESC LIMIT ?", (_question(wanted), low, high, limit))
    return [row[0] for row in rows]


def _looked_through(
    connection: sqlite3.Connection, wanted: Sequence[str], low: int, high: int, limit: int
) -> list[int]:
    """No list is kept of all words that begin with one letter or two: they are looked for in what has the others."""
    query = f"""
    SELECT "number" FROM (
        SELECT rowid AS place FROM "search_texts" WHERE "search_texts" MATCH ? AND rowid BETWEEN ? AND ?
        ORDER BY rowid DESC LIMIT {LOOKED_THROUGH}
    ) JOIN "search_entries" ON "number" = place
    WHERE instr(' ' || "title" || ' ' || "body", ?) > 0 ORDER BY "number" DESC LIMIT ?
    """
    told = " ".join(f'"{word}"' for word in wanted[:-1])
    rows = connection.execute(query, (told, low, high, f" {wanted[-1]}", limit))
    return [row[0] for row in rows]


def _entries(connection: sqlite3.Connection, numbers: Iterable[int]) -> list[Found]:
    wanted = list(dict.fromkeys(numbers))
    marks = ", ".join("?" * len(wanted))
    query = f'SELECT "number", "kind", "id" FROM "search_entries" WHERE "number" IN ({marks})'
    there = {row[0]: Found(*row) for row in connection.execute(query, wanted)}
    return [there[number] for number in wanted if number in there]


def beside(connection: sqlite3.Connection, contacts: Sequence[str], limit: int) -> list[tuple[str, str, str]]:
    """What stands beside some people without naming them: (kind, id, contact), the newest first of each kind."""
    marks = ", ".join("?" * len(contacts))
    queries = {
        Question: f'SELECT "id", "contact" FROM "questions" WHERE "contact" IN ({marks}) ORDER BY rowid DESC',
        Letter: f'SELECT "id", "to" FROM "letters" WHERE "to" IN ({marks}) ORDER BY rowid DESC',
        Application: f"""
            SELECT i."application", p."contact" FROM "interview_people" AS p JOIN "interviews" AS i
            ON i."id" = p."interview" WHERE p."contact" IN ({marks}) ORDER BY i."starts_at" DESC
        """,
    }
    found: list[tuple[str, str, str]] = []
    for kind, query in queries.items():
        rows = connection.execute(f"{query} LIMIT ?", (*contacts, limit)).fetchall()
        found += [(NAMES[kind], one, contact) for one, contact in rows]
    return found


# -- built anew ------------------------------------------------------------------------------------


def lags(connection: sqlite3.Connection) -> bool:
    """Whether the index was never built, was built otherwise, or does not have as many entries as the record."""
    if not _is_made(connection):
        return False
    mark = connection.execute('SELECT "value" FROM "meta" WHERE "key" = ?', (_MARK,)).fetchone()
    if mark is None or mark[0] != VERSION:
        return True
    for kind in KINDS:
        kept = connection.execute(f'SELECT count(*) FROM "{TABLES[kind]._meta.table_name}"').fetchone()[0]
        known = connection.execute(
            'SELECT count(*) FROM "search_entries" WHERE "number" BETWEEN ? AND ?', _range(kind)
        ).fetchone()[0]
        if kept != known:
            return True
    return False


def _is_made(connection: sqlite3.Connection) -> bool:
    query = "SELECT count(*) FROM sqlite_master WHERE name = 'search_entries'"
    return bool(connection.execute(query).fetchone()[0])


def faults(connection: sqlite3.Connection) -> list[str]:
    """What is wrong with the index, half in SQLite's words; needs a connection that may write, and writes nothing."""
    found = []
    for table in ("search_names", "search_texts"):
        try:
            connection.execute(f"""INSERT INTO "{table}" ("{table}", "rank") VALUES ('integrity-check', 1)""")
        except sqlite3.DatabaseError as error:
            found.append(str(error))
    try:
        if not found and lags(connection):
            found.append("it does not know everything that is kept")
    except sqlite3.DatabaseError as error:
        found.append(str(error))
    return found


def rebuild(connection: sqlite3.Connection) -> None:
    """From the record, in the caller's transaction; an entry that cannot be read is left out, as the check tells."""
    for name in ("search_names", "search_texts", "search_entries"):
        _drop(connection, name)
    for statement in filter(str.strip, m0003.SEARCH.split(";\n")):
        connection.execute(statement)
    for kind in KINDS:
        values = []
        decode = mapping(kind).decode
        for row in connection.execute(statements.select(kind)):
            with suppress(ValueError, KeyError, TypeError, AttributeError):
                values.append(decode(row))
        _put_in(connection, values)
    connection.execute('INSERT OR REPLACE INTO "meta" ("key", "value") VALUES (?, ?)', (_MARK, VERSION))


def _drop(connection: sqlite3.Connection, name: str) -> None:
    """Also an index so damaged that SQLite cannot open it: its tables are then taken away one by one."""
    try:
        connection.execute(f'DROP TABLE IF EXISTS "{name}"')
    except sqlite3.DatabaseError:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("DELETE FROM sqlite_master WHERE name = ?", (name,))
        connection.execute("PRAGMA writable_schema = RESET")
        for part in ("data", "idx", "content", "docsize", "config"):
            connection.execute(f'DROP TABLE IF EXISTS "{name}_{part}"')
