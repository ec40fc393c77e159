"""Whose rules a change may touch: the applications behind contacts, companies, interviews and subjects."""

import re
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from models.domain.values import (
    Application,
    ApplicationId,
    Company,
    Contact,
    Decision,
    Interview,
    Letter,
    Offer,
    Participant,
    Reference,
    Reply,
    Settings,
    Value,
)
from models.store import statements

CHUNK = 500
"""Ids asked for at once; SQLite takes 32,766 parameters, older builds 999."""

_CONTACT_STANDS_IN: tuple[tuple[type[Any], str], ...] = (
    (Application, "recruiter"),
    (Reference, "contact"),
    (Reply, "contact"),
    (Letter, "to"),
    (Letter, "via"),
)
_PARTS = re.compile(r"[/#:]")


class Trail:
    """Ids that values lead to, by what they are ids of."""

    def __init__(self, values: Iterable[Value]) -> None:
        self.all = False
        self.ids: dict[type[Any], set[str]] = {
            kind: set() for kind in (Application, Interview, Contact, Company, Offer)
        }
        for value in values:
            self._follow(value)

    def _follow(self, value: Value) -> None:
        match value:
            case Settings():
                self.all = True
            case Application() | Contact() | Company():
                self.ids[type(value)].add(value.id)
            case Decision():
                # A subject is made of ids whose kinds it does not say (INTERCHANGE, "agenda --json").
                for part in _PARTS.split(value.subject):
                    for ids in self.ids.values():
                        ids.add(part)
            case _:
                for kind, name in ((Application, "application"), (Interview, "interview")):
                    found = getattr(value, name, None)
                    if found is not None:
                        self.ids[kind].add(found)
                if isinstance(value, Letter):
                    # One letter a day to a person, and none after which a name would still need confirming.
                    self.ids[Contact].add(value.to)


def matters(before: Value | None, after: Value | None) -> bool:
    """Whether a change may touch any rule at all: what offers are weighed by is nobody's reminder."""
    if isinstance(before, Settings) and isinstance(after, Settings):
        return replace(before, weights=None) != replace(after, weights=None)
    return True


def applications(connection: sqlite3.Connection, trail: Trail) -> frozenset[ApplicationId]:
    """Every application that the trail leads to and that is kept at this moment."""
    if trail.all:
        return frozenset(row[0] for row in connection.execute(statements.every(Application, "id")))
    interviews = set(trail.ids[Interview])
    interviews.update(_picked(connection, Participant, "interview", "contact", trail.ids[Contact]))
    found = set(_picked(connection, Application, "id", "id", trail.ids[Application]))
    found.update(_picked(connection, Application, "id", "company", trail.ids[Company]))
    found.update(_picked(connection, Interview, "application", "id", interviews))
    found.update(_picked(connection, Offer, "application", "id", trail.ids[Offer]))
    for kind, name in _CONTACT_STANDS_IN:
        wanted = "id" if kind is Application else "application"
        found.update(_picked(connection, kind, wanted, name, trail.ids[Contact]))
    return frozenset(ApplicationId(each) for each in found)


def _picked(
    connection: sqlite3.Connection, kind: type[Any], wanted: str, where: str, among: Iterable[str]
) -> Iterator[str]:
    for chunk in chunks(sorted(among)):
        for row in connection.execute(statements.pick(kind, wanted, where, len(chunk)), chunk):
            if row[0] is not None:
                yield row[0]


def chunks(ids: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(ids), CHUNK):
        yield ids[start : start + CHUNK]
