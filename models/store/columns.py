"""The sorts of columns that the tables are made of."""

from typing import Any

from peewee import (
    SQL,
    Field,
    ForeignKeyField,
    IntegerField,
    Model,
    SqliteDatabase,
    TextField,
)

DIALECT = SqliteDatabase(None)
"""Knows how statements are spelled; it is never opened (each `Store` has a connection of its own)."""


class NumberField(Field):
    """Keeps 50000 and 50000.0 apart, and takes text where a value may be either (an offer's equity)."""

    field_type = "ANY"


def an_id() -> Any:
    return TextField(primary_key=True)


def a_text() -> Any:
    return TextField(null=True)


def a_list() -> Any:
    """A list as JSON text, never null."""
    return TextField(constraints=[SQL("DEFAULT '[]'")])


def a_whole() -> Any:
    return IntegerField(null=True)


def a_number() -> Any:
    return NumberField(null=True)


def a_link(to: Any, column: str, *, null: bool = True, as_key: bool = False, index: bool = True) -> Any:
    return ForeignKeyField(
        to,
        column_name=column,
        null=null and not as_key,
        primary_key=as_key,
        index=index,
        backref="+",
        on_delete="RESTRICT",
    )


class Table(Model):
    class Meta:
        database = DIALECT
        strict_tables = True
        legacy_table_names = False
