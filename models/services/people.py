"""People: made, changed, and found by name. The same name is not yet the same person."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from models.domain.change import Change, Edit
from models.domain.errors import WorldError
from models.domain.ids import new_id
from models.domain.names import fold
from models.domain.values import CompanyId, Contact, ContactId
from models.services.desk import Desk
from models.services.intent import Intent
from models.store import reading


class People:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> tuple[Contact, ...]:
        """By name."""
        return tuple(sorted(self._desk.store.all(Contact), key=lambda one: (fold(one.name), one.id)))

    def with_companies(self) -> tuple[tuple[str, str | None], ...]:
        """The name of everybody, and of the company they belong to."""
        companies = dict(reading.company_names(self._desk.store))
        return tuple((one.name, companies.get(one.company) if one.company else None) for one in self.all())

    def get(self, contact: ContactId) -> Contact | None:
        return self._desk.store.get(Contact, contact)

    def by_name(self, name: str) -> tuple[Contact, ...]:
        """Everybody of that name, whatever its case and accents."""
        wanted = fold(name)
        ids = [contact for contact, known in reading.all_contact_names(self._desk.store) if fold(known) == wanted]
        return tuple(person for contact in ids if (person := self.get(contact)) is not None)

    def create(self, name: str, now: datetime, **more: Any) -> Change:
        """`more` are fields of Contact. `now` is not looked at: a person has no date of entry."""
        fresh = self.fresh(name, **more)
        about = {"person": fresh.name, "contact": fresh.id}
        return self._desk.write([Edit(None, fresh)], Intent.CONTACT_CREATED, about)

    def edit(self, after: Contact, now: datetime) -> Change:
        before = self.get(after.id)
        if before is None:
            raise WorldError("This person is no longer here.")
        after = replace(after, name=_named(after.name))
        return self._desk.write([Edit(before, after)], Intent.CONTACT_EDITED, {"person": after.name})

    def fresh(self, name: str, **more: Any) -> Contact:
        """A new person, not written yet."""
        return Contact(ContactId(new_id("con")), _named(name), **more)


def known_at(namesakes: Sequence[Contact], company: CompanyId, there: Collection[ContactId]) -> Contact | None:
    """Which of several people of one name is meant at an interview with that company.

    Somebody who is there already, else somebody of the company; a namesake elsewhere is another person,
    one without a company may be this one if nobody else is of that name.
    """
    for person in namesakes:
        if person.id in there:
            return person
    for person in namesakes:
        if person.company == company:
            return person
    return namesakes[0] if len(namesakes) == 1 and namesakes[0].company is None else None


def _named(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise WorldError("Add the person's name.")
    return name
