"""A record as it would be: what an import has worked out so far, over what is stored.

A file may hold several entries that build on each other, and nothing may be written before all of them
are known. The draft answers as if they were, and in the end says which edits lead there.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, TypeVar

from models.domain.change import Edit, key_of
from models.domain.stages import Slot, place
from models.domain.values import (
    Application,
    Company,
    Contact,
    Interview,
    Invitation,
    Letter,
    Move,
    Reply,
    Stage,
    Value,
)
from models.store.repository import Store

V = TypeVar("V", bound=Value)

_ORDER: tuple[type[Any], ...] = (Company, Contact, Application, Move, Interview, Invitation, Reply)
"""In which kinds may be written: nothing points at an entry of a later one."""


class Draft:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._stored: dict[type[Any], dict[tuple[object, ...], Any]] = {}
        self._now: dict[type[Any], dict[tuple[object, ...], Any]] = {}

    def all(self, kind: type[V]) -> Iterable[V]:
        return self._entries(kind).values()

    def get(self, kind: type[V], *key: object) -> V | None:
        found: V | None = self._entries(kind).get(key)
        return found

    def put(self, value: V) -> V:
        self._entries(type(value))[key_of(value)] = value
        return value

    def edits(self) -> tuple[Edit, ...]:
        """What leads from the record to the draft."""
        return tuple(edit for kind in _ORDER for edit in self._changed(kind))

    def _changed(self, kind: type[Any]) -> Iterator[Edit]:
        stored = self._stored.get(kind, {})
        for key, value in self._now.get(kind, {}).items():
            if stored.get(key) != value:
                yield Edit(stored.get(key), value)

    def _entries(self, kind: type[Any]) -> dict[tuple[object, ...], Any]:
        if kind not in self._now:
            self._stored[kind] = {key_of(value): value for value in self._store.all(kind)}
            self._now[kind] = dict(self._stored[kind])
        return self._now[kind]

    # What the entries of several kinds say together

    def top_of(self, stage: Stage) -> int:
        """A position for one more card on top of a column; neighbours make way where they must."""
        column = [one for one in self.all(Application) if one.stage is stage]
        column.sort(key=lambda one: (one.position is None, one.position or 0, str(one.created_at), one.id))
        where = place([Slot(one.id, one.position) for one in column], 0)
        for moved, position in where.moved_aside.items():
            self._set_position(moved, position)
        return where.position

    def _set_position(self, application: str, position: int) -> None:
        found = self.get(Application, application)
        if found is not None:
            self.put(replace(found, position=position))

    def open_applications(self, company: str) -> list[Application]:
        return [one for one in self.all(Application) if one.company == company and not one.stage.closed]

    def interviews_of(self, application: str) -> list[Interview]:
        return [one for one in self.all(Interview) if one.application == application]

    def moves_of(self, application: str) -> list[Move]:
        return [one for one in self.all(Move) if one.application == application]

    def contact_of_address(self, address: str) -> Contact | None:
        wanted = address.casefold()
        return next((one for one in self.all(Contact) if wanted in (known.casefold() for known in one.emails)), None)

    def letters(self) -> Iterable[Letter]:
        return self.all(Letter)
