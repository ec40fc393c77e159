"""People: made, changed, merged, and found by name. The same name is not yet the same person."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from models.domain.change import Change, Edit
from models.domain.duplicates import Likeness
from models.domain.errors import WorldError
from models.domain.ids import new_id
from models.domain.names import fold, fold_company
from models.domain.people_views import MergeChoice, PersonPanel, PersonRow
from models.domain.values import Apart, Company, CompanyId, Contact, ContactId, ContactKind, Letter, Role
from models.services import leaving, likenesses
from models.services.bin import delete
from models.services.desk import Desk
from models.services.intent import Intent
from models.services.letter_states import take_back_first
from models.services.merging import merging, one_contact
from models.services.people_panel import PanelOf
from models.services.people_rows import due_letters, people_rows
from models.services.reminders import Reminders
from models.store import reading, reading_people
from models.store.repository import Store


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
    def __init__(self, desk: Desk, reminders: Reminders) -> None:
        self._desk = desk
        self._reminders = reminders

    # Looking

    def rows(self, now: datetime) -> tuple[PersonRow, ...]:
        """Everybody, by name."""
        return people_rows(self._desk.store, due_letters(self._reminders.agenda(now).due), now)

    def rows_in_slices(self, now: datetime, size: int = 400) -> Iterator[tuple[PersonRow, ...]]:
        """Everybody in parts of so many, in no order: between two of them a window can answer its person."""
        ids = [contact for contact, _ in reading.all_contact_names(self._desk.store)]
        for at in range(0, len(ids), size):
            yield self.rows_of(ids[at : at + size], now)

    def rows_of(self, ids: Iterable[ContactId], now: datetime) -> tuple[PersonRow, ...]:
        """Some of them, by name; who is gone is missing."""
        return people_rows(self._desk.store, due_letters(self._reminders.agenda(now).due), now, set(ids))

    def panel(self, contact: ContactId, now: datetime) -> PersonPanel | None:
        """Everything about one person, None when they are gone."""
        person, rows = self.get(contact), self.rows_of((contact,), now)
        if person is None or not rows:
            return None
        agenda = self._reminders.agenda(now)
        return PanelOf(self._desk.store, rows[0], person, (*agenda.due, *agenda.next), now).panel()

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
        before = self._there(after.id)
        after = replace(after, name=_named(after.name))
        return self._desk.write([Edit(before, after)], Intent.CONTACT_EDITED, {"person": after.name})

    def save(self, before: Contact | None, company: str, now: datetime, **fields: Any) -> Change:
        """What a form about somebody (None: somebody new) hands back, with the company by its name, which may be new.

        Only what differs from what the form began with is written: what was changed elsewhere meanwhile stays.
        """
        edits, employer = self._employer(company)
        if before is None:
            fresh = self.fresh(company=employer, **fields)
            about = {"person": fresh.name, "contact": fresh.id}
            return self._desk.write([*edits, Edit(None, fresh)], Intent.CONTACT_CREATED, about)
        present = self._there(before.id)
        said = {name: value for name, value in fields.items() if value != getattr(before, name)}
        after = replace(present, **said, company=employer if employer != before.company else present.company)
        after = replace(after, name=_named(after.name))
        if after != present:
            edits.append(Edit(present, after))
        return self._desk.write(edits, Intent.CONTACT_EDITED, {"person": after.name})

    def already_here(self, name: str, email: str) -> tuple[tuple[ContactId, str, str | None], ...]:
        """Id, name and company of everybody who goes by that name or has that address, to be pointed out."""
        wanted, address = fold(name), f'"{email.casefold()}"' if email else ""
        companies = dict(reading.company_names(self._desk.store))
        return tuple(
            (one.contact, one.name, companies.get(one.company) if one.company is not None else None)
            for one in reading_people.listed(self._desk.store)
            if (wanted and fold(one.name) == wanted) or (address and address in one.emails.casefold())
        )

    def _employer(self, name: str) -> tuple[list[Edit], CompanyId | None]:
        """The company of that name, made where there is none."""
        name = " ".join(name.split())
        if not name:
            return [], None
        wanted = fold_company(name)
        for company, known in reading.company_names(self._desk.store):
            if fold_company(known) == wanted:
                return [], company
        fresh = Company(CompanyId(new_id("co")), name)
        return [Edit(None, fresh)], fresh.id

    def confirm_spelling(self, contact: ContactId, source: str | None, now: datetime) -> Change:
        """The name is right as it stands; `source` is where that was seen."""
        before = self._there(contact)
        return self.edit(replace(before, name_confirmed=True, name_source=source or before.name_source), now)

    def spelled(self, contact: ContactId, name: str, source: str | None, now: datetime) -> Change:
        """Put right in its place; with a `source` it is confirmed in the same step."""
        before = self._there(contact)
        after = replace(before, name=_named(name))
        if source is not None:
            after = replace(after, name_confirmed=True, name_source=source)
        return self.edit(after, now)

    def delete(self, contact: ContactId, now: datetime) -> Change:
        """To the bin, with their drafts and what they vouch for; everything else stays without them.

        Raises a sentence where letters were sent to them.
        """
        person, store = self._there(contact), self._desk.store
        leaving.check_may_leave(store, person)
        back = take_back_first(self._desk, [*store.find(Letter, to=contact), *store.find(Letter, via=contact)])
        values = leaving.leaving_with(store, person)
        loosened = tuple(leaving.staying(store, contact, values))
        about = {"person": person.name, "contact": contact, **({"taken_back": str(back)} if back else {})}
        return delete(self._desk, values, Intent.CONTACT_DELETED, about, "contacts", person.name, now, loosened)

    # Two that are one

    def preview_merge(self, keep: ContactId, other: ContactId, chosen: MergeChoice | None = None) -> Contact:
        """The card as it would be."""
        return one_contact(self._there(keep), self._there(other), chosen or MergeChoice())

    def merge(self, keep: ContactId, other: ContactId, now: datetime, chosen: MergeChoice | None = None) -> Change:
        """All that named `other` names `keep`; what was announced of `other` is not announced again."""
        if keep == other:
            raise WorldError("This is one and the same person already.")
        before, gone = self._there(keep), self._there(other)
        after = one_contact(before, gone, chosen or MergeChoice())
        about = {"person": after.name, "other": gone.name, "contact": keep}
        edits = merging(self._desk.store, before, after, gone)
        self._reminders.announced_as(other, keep, now)
        return self._desk.write(edits, Intent.CONTACTS_MERGED, about)

    def keep_apart(self, one: ContactId, other: ContactId) -> Change:
        """They look alike and are two: never proposed again."""
        first, second = self._there(one), self._there(other)
        pair = Apart(*sorted((one, other)))
        edit = Edit(self._desk.store.get(Apart, pair.one, pair.other), pair)
        return self._desk.write([edit], Intent.KEPT_APART, {"person": first.name, "other": second.name})

    def likenesses(self) -> tuple[Likeness, ...]:
        """Pairs that may be one person, the likeliest first; those kept apart are left out."""
        return likenesses.of_people(self._desk.store)

    def likenesses_apart(self) -> tuple[tuple[Likeness, ...], tuple[Likeness, ...]]:
        """Those of people and those of companies, read on a connection of its own: for a thread beside the window's."""
        with closing(Store.open(self._desk.store.folder)) as store:
            return likenesses.of_people(store), likenesses.of_companies(store)

    def vcard(self, contact: ContactId) -> bytes:
        """Their card (RFC 6350), to be saved or shown as a code."""
        from models.formats.vcard_write import write_card

        person = self._there(contact)
        employer = self._desk.store.get(Company, person.company) if person.company is not None else None
        return write_card(person, employer.name if employer is not None else None)

    def _there(self, contact: ContactId) -> Contact:
        found = self.get(contact)
        if found is None:
            raise WorldError("This person is no longer here.")
        return found

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
