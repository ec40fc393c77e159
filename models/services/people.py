"""People: made, changed, and found by name. The same name is not yet the same person."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from models.domain.change import Change, Edit
from models.domain.errors import WorldError
from models.domain.ids import new_id
from models.domain.names import fold
from models.domain.values import CompanyId, Contact, ContactId, ContactKind, Role
from models.services.desk import Desk
from models.services.intent import Intent
from models.store import reading


@dataclass(frozen=True, slots=True)
class Introduced:
    """Somebody as a form has them: known by id, or only by name; what is empty is not known."""

    name: str
    contact: ContactId | None = None
    role: Role | None = None
    title: str | None = None
    email: str | None = None
    phone: str | None = None
    moment: str | None = None
    thanked_in_person: bool | None = None


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

    def introduce(
        self, one: Introduced, company: CompanyId | None, kind: ContactKind | None, there: Collection[ContactId] = ()
    ) -> tuple[Contact, list[Edit]]:
        """Who is meant, with what is new about them; the edits are not written yet.

        The first of several addresses is the one that a form shows, so it is the one that is replaced.
        """
        before = self.get(one.contact) if one.contact is not None else None
        if before is None:
            before = known_at([same for same in self.by_name(one.name) if same.id not in there], company)
        known = before or self.fresh(one.name, company=company)
        kinds = known.kinds if kind is None or kind in known.kinds else (*known.kinds, kind)
        after = replace(
            known,
            name=_named(one.name),
            title=one.title or known.title,
            emails=_first(one.email, known.emails),
            phones=_first(one.phone, known.phones),
            kinds=kinds,
        )
        return after, [] if after == before else [Edit(before, after)]

    def fresh(self, name: str, **more: Any) -> Contact:
        """A new person, not written yet."""
        return Contact(ContactId(new_id("con")), _named(name), **more)


def known_at(
    namesakes: Sequence[Contact], company: CompanyId | None, there: Collection[ContactId] = ()
) -> Contact | None:
    """Which of several people of one name is meant at an interview with that company.

    Somebody who is there already, else somebody of the company; a namesake elsewhere is another person,
    one without a company may be this one if nobody else is of that name.
    """
    for person in namesakes:
        if person.id in there:
            return person
    for person in namesakes:
        if company is not None and person.company == company:
            return person
    return namesakes[0] if len(namesakes) == 1 and namesakes[0].company is None else None


def _first(said: str | None, known: tuple[str, ...]) -> tuple[str, ...]:
    if not said or said in known[:1]:
        return known
    return (said, *(one for one in known[1:] if one != said))


def _named(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise WorldError("Add the person's name.")
    return name
