"""The frozen steps make the tables that Peewee writes its statements from, and queries find an index."""

import hashlib
import sqlite3
from contextlib import closing
from dataclasses import fields
from typing import Any

import pytest

from models.domain.offers_kept import BenefitPoint, Judgement, OfferRevision
from models.domain.values import (
    Application,
    Company,
    Contact,
    Decision,
    Interview,
    Invitation,
    Letter,
    Move,
    Offer,
    Participant,
    Reference,
    Reply,
    Value,
)
from models.store import Store, statements
from models.store.db import connection
from models.store.steps import STEPS
from models.store.tables import ALL_TABLES, TABLES

FROZEN = {
    1: "adf94778d5b16d8b8329a01596344191d758ebbab135f904cbc3b9b09a3e070d",
    2: "fb9cb21ce533f8d0a9713df62947e02f3883276d98904eb9be42a2e396fff5ef",
    3: "bfe24c944d47567aec367d49d5113196e1c7b19c477547d4460141c12bc3d4df",
    4: "e4393288f83f56682dce861ac2288612dc70c90c54506cc75bf8e94b1b5b63d8",
    5: "2abc3247276ba1d909da5f922da4ac3a1c1778f625fed36ee15b4320bb028f92",
    6: "710a8a501b2556a90f8ecffd88ba3122f8d032d1ca84b772ea29f25ce692ab8d",
}


def _described(connection: sqlite3.Connection) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, strict, without_rowid in connection.execute(
        "SELECT name, strict, wr FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'"
        " AND name NOT LIKE 'search\\_%' ESCAPE '\\'"  # what only SQLite knows: `search.py` has their statements
    ).fetchall():
        columns = connection.execute(f'PRAGMA table_xinfo("{name}")').fetchall()
        links = sorted(row[2:] for row in connection.execute(f'PRAGMA foreign_key_list("{name}")'))
        indexes = {}
        for row in connection.execute(f'PRAGMA index_list("{name}")').fetchall():
            parts = connection.execute(f'PRAGMA index_xinfo("{row[1]}")').fetchall()
            indexes[row[1]] = (row[2], row[3], [part[1:] for part in parts if part[5]])
        found[name] = (strict, without_rowid, columns, links, indexes)
    return found


def test_peewees_tables_are_those_that_the_steps_make() -> None:
    with closing(sqlite3.connect(":memory:")) as by_steps, closing(sqlite3.connect(":memory:")) as by_peewee:
        for step in STEPS:
            by_steps.executescript(step)
        for table in ALL_TABLES:
            schema = table._schema
            for context in (schema._create_table(safe=False), *schema._create_indexes(safe=False)):
                by_peewee.execute(context.query()[0])
        assert _described(by_steps) == _described(by_peewee)


def test_a_step_that_is_out_there_is_never_edited() -> None:
    digests = {number: hashlib.sha256(step.encode()).hexdigest() for number, step in enumerate(STEPS, start=1)}
    assert digests == FROZEN


@pytest.mark.parametrize("kind", [kind for kind in TABLES if kind is not Participant])
def test_every_field_has_its_column_in_order(kind: type[Any]) -> None:
    names = tuple(field.name for field in fields(kind) if (kind, field.name) != (Interview, "people"))
    assert statements.columns(kind) == names
    assert set(names) <= set(TABLES[kind]._meta.columns)


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        (Company, ("name",)),
        (Contact, ("company",)),
        (Contact, ("name",)),
        (Application, ("stage",)),
        (Application, ("company",)),
        (Application, ("recruiter",)),
        (Move, ("application",)),
        (Interview, ("application",)),
        (Interview, ("calendar_uid",)),
        (Invitation, ("uid",)),
        (Letter, ("application",)),
        (Letter, ("message_id",)),
        (Letter, ("to",)),
        (Reply, ("application",)),
        (Reply, ("application", "contact", "at")),
        (Reference, ("application",)),
        (Reference, ("contact",)),
        (Offer, ("application",)),
        (Decision, ("subject",)),
        (Judgement, ("application",)),
        (BenefitPoint, ("application",)),
        (OfferRevision, ("offer",)),
    ],
)
def test_queries_find_an_index(empty: Store, kind: type[Value], names: tuple[str, ...]) -> None:
    text = statements.select(kind, names)
    plan = connection(empty.database).execute(f"EXPLAIN QUERY PLAN {text}", ["x"] * len(names)).fetchall()
    assert plan[0][3].startswith("SEARCH"), plan


def test_every_link_is_indexed_so_that_deleting_need_not_search(empty: Store) -> None:
    reader = connection(empty.database)
    for table in TABLES.values():
        name = table._meta.table_name
        for link in reader.execute(f'PRAGMA foreign_key_list("{name}")').fetchall():
            plan = reader.execute(f'EXPLAIN QUERY PLAN SELECT 1 FROM "{name}" WHERE "{link[3]}" = ?', ("x",)).fetchall()
            assert plan[0][3].startswith("SEARCH"), (name, link[3])
