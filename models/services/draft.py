"""A record as it would be: what an import has worked out so far, over what is stored.

A file may hold several entries that build on each other, and nothing may be written before all of them
are known. The draft answers as if they were, and in the end says which edits lead there. What is asked of it
once for every entry of a long file is answered from an index, made at the first question and kept by `put`.
"""

import re
from collections.abc import Callable, Hashable, Iterable, Iterator
from itertools import islice
from typing import Any, TypeVar

from models.domain.change import Edit, key_of
from models.domain.ids import new_id
from models.domain.names import fold, fold_company
from models.domain.phones import number_key
from models.domain.stages import STEP
from models.domain.values import (
    Application,
    Company,
    CompanyId,
    Contact,
    Interview,
    Invitation,
    Letter,
    Move,
    Note,
    Offer,
    Reply,
    Stage,
    Value,
)
from models.services.former_names import once_called
from models.services.gathering import emptied
from models.store.repository import Store

V = TypeVar("V", bound=Value)
Key = tuple[object, ...]

_ORDER: tuple[type[Any], ...] = (Company, Contact, Application, Move, Interview, Invitation, Reply, Offer, Note)
"""In which kinds may be written: nothing points at an entry of a later one."""

_UID = re.compile(r"^(?:[\w-]+\.)?UID(?:;[^:\r\n]*)?:([^\r\n]+)", re.IGNORECASE | re.MULTILINE)


class Draft:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._stored: dict[type[Any], dict[Key, Any]] = {}
        self._now: dict[type[Any], dict[Key, Any]] = {}
        self._indexes: dict[type[Any], list[_Index]] = {}
        self._tops: dict[Stage, int | None] = {}

    @property
    def store(self) -> Store:
        """The record as it is."""
        return self._store

    def all(self, kind: type[V]) -> Iterable[V]:
        return self._entries(kind).values()

    def get(self, kind: type[V], *key: object) -> V | None:
        found: V | None = self._entries(kind).get(key)
        return found

    def put(self, value: V) -> V:
        entries, key = self._entries(type(value)), key_of(value)
        before = entries.get(key)
        for index in self._indexes.get(type(value), ()):
            index.put(key, before, value)
        if isinstance(value, Application):
            self._note_top(before, value)
        entries[key] = value
        return value

    def is_as_stored(self, value: Value) -> bool:
        """Whether its entry stands in the record already as it is in the draft."""
        kind, key = type(value), key_of(value)
        now = self._entries(kind).get(key)
        return now is not None and self._stored[kind].get(key) == now

    def edits(self) -> tuple[Edit, ...]:
        """What leads from the record to the draft."""
        return tuple(edit for kind in _ORDER for edit in self._changed(kind))

    def let_go(self) -> None:
        """Nothing more is asked of it: it goes without a halt, however much is in it."""
        for indexes in self._indexes.values():
            for index in indexes:
                index.let_go()
        for held in (self._indexes, self._now, self._stored):
            emptied(held)

    def _changed(self, kind: type[Any]) -> Iterator[Edit]:
        stored = self._stored.get(kind, {})
        for key, value in self._now.get(kind, {}).items():
            if stored.get(key) != value:
                yield Edit(stored.get(key), value)

    def _entries(self, kind: type[Any]) -> dict[Key, Any]:
        if kind not in self._now:
            self._stored[kind] = {key_of(value): value for value in self._store.all(kind)}
            self._now[kind] = dict(self._stored[kind])
        return self._now[kind]

    def _having(self, kind: type[V], words: "Words", word: Hashable, most: int | None = None) -> list[V]:
        """The entries that a word of the index leads to, those that were there first before the others."""
        entries = self._entries(kind)
        indexes = self._indexes.setdefault(kind, [])
        index = next((one for one in indexes if one.words is words), None)
        if index is None:
            index = _Index(words)
            for key, value in entries.items():
                index.put(key, None, value)
            indexes.append(index)
        return [entries[key] for key in islice(index.keys(word), most)]

    # What the entries of several kinds say together

    def top_of(self, stage: Stage) -> int:
        """A position for one more card on top of a column."""
        if stage not in self._tops:
            places = (one.position for one in self.all(Application) if one.stage is stage)
            self._tops[stage] = min((place for place in places if place is not None), default=None)
        top = self._tops[stage]
        return 0 if top is None else top - STEP

    def _note_top(self, before: Application | None, after: Application) -> None:
        if before is not None and before.position is not None and before.position == self._tops.get(before.stage):
            del self._tops[before.stage]
        if after.stage in self._tops and after.position is not None:
            top = self._tops[after.stage]
            self._tops[after.stage] = after.position if top is None else min(top, after.position)

    def applications_at(self, company: str) -> list[Application]:
        return self._having(Application, _employer, company)

    def open_applications(self, company: str) -> list[Application]:
        return [one for one in self.applications_at(company) if not one.stage.closed]

    def interviews_of(self, application: str) -> list[Interview]:
        return self._having(Interview, _application, application)

    def moves_of(self, application: str) -> list[Move]:
        return self._having(Move, _application, application)

    def replies_of(self, application: str) -> list[Reply]:
        return self._having(Reply, _application, application)

    def replies_from(self, contact: str) -> list[Reply]:
        return self._having(Reply, _writer, contact)

    def notes_of(self, application: str) -> list[Note]:
        return self._having(Note, _application, application)

    def applications_of(self, contact: str) -> list[Application]:
        """Those that somebody takes part in, as recruiter or at an interview."""
        met = {one.application for one in self._having(Interview, _participants, contact)}
        found = {one.id: one for one in self._having(Application, _recruiter, contact)}
        for application in met - found.keys():
            other = self.get(Application, application)
            if other is not None:
                found[other.id] = other
        return list(found.values())

    def contact_of_address(self, address: str) -> Contact | None:
        return next(iter(self.contacts_of_address(address)), None)

    def contacts_of_address(self, address: str) -> list[Contact]:
        return self._having(Contact, _addresses, address.strip().casefold())

    def contacts_reached(self, name: str, by: str) -> list[Contact]:
        """Who goes by that name (folded) and has that address, or a number of that key (`phones.number_key`)."""
        return self._having(Contact, _reached, (name, by))

    def namesakes(self, name: str, most: int) -> list[Contact]:
        """The first few of that name, or who go by it."""
        return self._having(Contact, _goes_by, fold(name), most)

    def contact_of_card(self, kept: str) -> Contact | None:
        """Whoever was made from exactly these lines of a card."""
        return next(iter(self._having(Contact, _lines, kept)), None)

    def contacts_of_uid(self, uid: str) -> list[Contact]:
        """Who came from a card of that UID, or was written to one: our own cards bear the contact's id."""
        return self._having(Contact, _uids, _bare(uid))

    def contacts_named(self, name: str) -> list[Contact]:
        """Everybody of that name, whatever its case, accents and punctuation."""
        return self._having(Contact, _names, fold(name))

    def company_known(self, name: str) -> Company | None:
        """The company of that name, spelled alike or told apart by no more than case, accents and legal form; else
        the one that bore it before it was renamed or merged."""
        same = self._having(Company, _written, name) or self._having(Company, _called, fold_company(name) or None)
        if same:
            return same[0]
        once = once_called(self._store, name)
        return self.get(Company, once) if once is not None else None

    def company_called(self, name: str) -> Company:
        """The company of that name, which is new where nobody of that name is known."""
        name = " ".join(name.split())
        return self.company_known(name) or self.put(Company(CompanyId(new_id("co")), name))

    def letters(self) -> Iterable[Letter]:
        return self.all(Letter)


Words = Callable[[Any], Iterable[Hashable]]
"""What an entry can be found by."""


class _Index:
    """Word -> keys of the entries that have it, in the order in which they came."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self._found: dict[Hashable, dict[Key, None]] = {}

    def put(self, key: Key, before: Any, after: Any) -> None:
        now = tuple(self.words(after))
        if before is not None:
            for word in self.words(before):
                if word not in now:
                    self._found.get(word, {}).pop(key, None)
        for word in now:
            if word is not None:
                self._found.setdefault(word, {})[key] = None

    def let_go(self) -> None:
        emptied(self._found)

    def keys(self, word: Hashable) -> Iterable[Key]:
        return self._found.get(word, ())


def _addresses(contact: Contact) -> Iterable[str]:
    return [address.strip().casefold() for address in contact.emails]


def _uids(contact: Contact) -> Iterable[str]:
    return [_bare(contact.id), *(_bare(found) for found in _UID.findall(contact.vcard or ""))]


def _lines(contact: Contact) -> Iterable[str | None]:
    return (contact.vcard,)


def _bare(uid: str) -> str:
    return uid.strip().casefold().removeprefix("urn:uuid:")


def _names(contact: Contact) -> Iterable[str]:
    return (fold(contact.name),)


def _goes_by(contact: Contact) -> Iterable[str]:
    """The name, and those that are kept beside it: a former one where two cards became one person, for instance."""
    if contact.vcard is None or "NICKNAME" not in contact.vcard:
        return (fold(contact.name),)
    from models.formats.vcard import nicknames_of

    return dict.fromkeys(map(fold, (contact.name, *nicknames_of(contact.vcard))))


def _reached(contact: Contact) -> Iterable[tuple[str, str]]:
    numbers = [key for number in contact.phones if (key := number_key(number)) is not None]
    return [(name, by) for name in _goes_by(contact) for by in (*_addresses(contact), *numbers)]


def _written(company: Company) -> Iterable[str]:
    return (company.name,)


def _called(company: Company) -> Iterable[str | None]:
    return (fold_company(company.name) or None,)


def _employer(value: Application | Contact) -> Iterable[str | None]:
    return (value.company,)


def _application(value: Interview | Move | Reply | Note) -> Iterable[str | None]:
    return (value.application,)


def _writer(reply: Reply) -> Iterable[str | None]:
    return (reply.contact,)


def _participants(interview: Interview) -> Iterable[str]:
    return [person.contact for person in interview.people]


def _recruiter(application: Application) -> Iterable[str | None]:
    return (application.recruiter,)
