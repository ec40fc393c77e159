"""The statements, spelled once by Peewee from the tables and kept as text.

Building a query costs ten times as much as running it; the text is the same every time.
"""

from functools import reduce
from operator import and_
from typing import Any

from peewee import OP, Expression

from models.domain.change import key_fields
from models.domain.values import Decision, Move, Participant, Reply
from models.store.mapping import kept, mapping
from models.store.tables import TABLES

_ORDER: dict[type[Any], tuple[str, ...]] = {
    Move: ("at", "application", "number"),
    Reply: ("at", "application", "contact"),
    Decision: ("rule", "subject"),
}
"""Where the key alone is not the order of an export."""


def columns(kind: type[Any]) -> tuple[str, ...]:
    """The columns of a kind's table; people at an interview are led by the interview and their place."""
    own = mapping(kind).columns
    return ("interview", "place", *own) if kind is Participant else own


@kept
def insert(kind: type[Any]) -> str:
    """Takes a row in the order of `columns`."""
    names = columns(kind)
    return spelled(TABLES[kind].insert_many([[0] * len(names)], fields=[_field(kind, name) for name in names]))


@kept
def update(kind: type[Any]) -> str:
    """Takes `changing(kind)` in that order, then the key."""
    table = TABLES[kind]
    values = {_field(kind, name): 0 for name in changing(kind)}
    where = _is_key(kind) if key_fields(kind) else _field(kind, "number") == 1
    return spelled(table.update(values).where(where))


@kept
def changing(kind: type[Any]) -> tuple[str, ...]:
    """The columns that are not the key."""
    return tuple(name for name in columns(kind) if name not in key_fields(kind))


@kept
def delete(kind: type[Any]) -> str:
    """Takes the key."""
    return spelled(TABLES[kind].delete().where(_is_key(kind)))


@kept
def by_key(kind: type[Any]) -> str:
    """Takes the key, in which a NULL finds a NULL; gives the row."""
    query = _select(kind)
    return spelled(query.where(_is_key(kind)) if kind is Participant or key_fields(kind) else query)


@kept
def select(kind: type[Any], names: tuple[str, ...] = (), absent: frozenset[str] = frozenset()) -> str:
    """Rows where each of `names` equals its parameter and each of `absent` is NULL, in export order."""
    query = _select(kind)
    for name in names:
        field = _field(kind, name)
        query = query.where(field.is_null() if name in absent else field == 0)
    return spelled(query.order_by(*[_field(kind, name) for name in _order(kind)]))


@kept
def select_in(kind: type[Any], name: str, many: int) -> str:
    """Rows where `name` is one of `many` parameters, in export order."""
    query = _select(kind).where(_field(kind, name).in_([0] * many))
    return spelled(query.order_by(*[_field(kind, column) for column in _order(kind)]))


@kept
def every(kind: type[Any], wanted: str) -> str:
    """One column of all rows."""
    return spelled(TABLES[kind].select(_field(kind, wanted)))


@kept
def pick(kind: type[Any], wanted: str, where: str, many: int) -> str:
    """One column of the rows where another is one of `many` parameters."""
    return spelled(TABLES[kind].select(_field(kind, wanted)).where(_field(kind, where).in_([0] * many)))


def _order(kind: type[Any]) -> tuple[str, ...]:
    if kind is Participant:
        return ("interview", "place")
    return _ORDER.get(kind) or key_fields(kind)


def _select(kind: type[Any]) -> Any:
    return TABLES[kind].select(*[_field(kind, name) for name in columns(kind)])


def _field(kind: type[Any], name: str) -> Any:
    return TABLES[kind]._meta.columns[name]


def _is_key(kind: type[Any]) -> Any:
    if kind is Participant:
        return _field(kind, "interview") == 0
    # Only a reply's key may hold a NULL, and there IS finds what = does not.
    tests = [
        Expression(field, OP.IS, 0) if field.null else field == 0
        for field in (_field(kind, name) for name in key_fields(kind))
    ]
    return reduce(and_, tests)


def spelled(query: Any) -> str:
    """A query's text; its parameters stand in the order in which the query was built."""
    text: str = query.sql()[0]
    return text
