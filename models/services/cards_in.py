"""A person from outside into the record: added, or merged into who they are already.

Merged by itself is only a card that bears the UID of one that is there, or the same name and an address of theirs;
and a card that says nothing new of a person of its name is that person's, so that no file is taken twice. Whoever else
looks alike is shown and left to the user. A merger adds and fills gaps, and overwrites nothing: what was typed here may
be righter than an old telephone's card.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from weakref import WeakKeyDictionary

from models.domain.card import Card
from models.domain.duplicates import Index, Likeness, Print, print_of
from models.domain.ids import new_id
from models.domain.names import fold
from models.domain.phones import number_key, united
from models.domain.said import Said, joined
from models.domain.values import Company, CompanyId, Contact, ContactId, Merged
from models.services.draft import Draft
from models.services.gathering import emptied
from models.services.import_plan import NOBODY, Alike, Choice, Entry, Guess, Outcome
from models.services.likenesses import people_index

_MOST_ALIKE = 5
_MOST_NAMESAKES = 5
_NOTHING_NEW = Said("There is nothing new on it.")

_SAID = re.compile(r"^(?:[\w-]+\.)?(ORG|TITLE|N)(?:;[^:\n]*)?:(.*)$", re.IGNORECASE | re.MULTILINE)
"""Lines of a card that may stand more than once, or say more than a contact keeps at hand."""

_indexes: "WeakKeyDictionary[Draft, Index]" = WeakKeyDictionary()
"""Everybody of a draft, compared with each card that comes; it goes with its draft."""


def take_card(draft: Draft, card: Card, choice: Choice, now: datetime) -> Entry:
    """One card into the draft, in a time that does not grow with how many people there are.

    `now` is not looked at: a person has no date of entry.
    """
    name = " ".join((choice.name or card.name).split())
    if choice.company is not None:
        card = replace(card, company=" ".join(choice.company.split()) or None)
    said = Entry(
        name or Said("A card without a name"), Outcome.LEFT_ALONE, card=card, notes=card.remarks, facts=facts(card)
    )
    if choice.leave_out:
        return replace(said, why=Said("You left it out."))
    before, why = _known(draft, card, name, choice)
    if before is not None:
        return _merged(draft, said, before, why, choice)
    if not name:
        nobody = Said("This card names neither a person nor a company, so there is nobody to keep.")
        return replace(said, outcome=Outcome.REFUSED, why=nobody)
    return _added(draft, said, card, name, choice)


def settled(draft: Draft, entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries of a whole file. Two cards of one person may say a thing by turns, and each time the last one stays:
    where the person ends up as they are in the record, nothing was changed."""
    return tuple(_settled(draft, entry) for entry in entries)


def _settled(draft: Draft, entry: Entry) -> Entry:
    updated = entry.outcome is Outcome.UPDATED and entry.card is not None
    if updated and entry.contact is not None and draft.is_as_stored(entry.contact):
        return replace(entry, outcome=Outcome.LEFT_ALONE, why=joined((entry.why, _NOTHING_NEW)))
    return entry


def facts(card: Card) -> dict[str, object]:
    """What the card itself says, under the names of its properties; what it does not say is missing."""
    from models.formats.vcard_text import components, one_line

    lines = [(name.upper(), value) for name, value in _SAID.findall(card.kept or "")]
    organisations = [";".join(components(value)).rstrip(";") for name, value in lines if name == "ORG"]
    titles = [one_line(value) for name, value in lines if name == "TITLE"]
    said: dict[str, object] = {}
    for key, values in (
        ("fn", () if "name" in card.doubtful else (card.name,)),
        ("org", organisations or (";".join(filter(None, (card.company, card.department))),)),
        ("title", titles or (card.title,)),
        ("email", card.emails),
        ("tel", card.phones),
        ("url", card.urls),
    ):
        known = [value for value in values if value]
        if known:
            said[key] = known
    if card.family or card.given or any(name == "N" for name, _ in lines):
        said["n"] = [card.family or "", card.given or ""]
    if card.has_photo:
        said["has_photo"] = True
    return said


def _known(draft: Draft, card: Card, name: str, choice: Choice) -> tuple[Contact | None, str]:
    """Who this is for certain, and why; the user's word comes first."""
    if choice.contact == NOBODY:
        return None, ""
    if choice.contact is not None and (chosen := draft.get(Contact, choice.contact)) is not None:
        return chosen, f"You chose {chosen.name}."
    certain = dict(_certain(draft, card, fold(name)))
    # Two may bear the card's UID or address: the one that it says nothing new of has it already.
    for contact in (*(one for one in certain if _filled(draft, one, card) == one), *certain):
        return contact, certain[contact]
    if card.kept and (same := draft.contact_of_card(card.kept)) is not None:
        return same, Said("{name} was made from this very card.", name=same.name)
    for namesake in _namesakes(draft, card, fold(name)):
        if _came_before(draft, card, namesake):
            return namesake, Said("{name} is here already, with all that is on this card.", name=namesake.name)
    return None, ""


def _certain(draft: Draft, card: Card, name: str) -> Iterator[tuple[Contact, str]]:
    """Who has the same UID, then who has the same (folded) name and an address in common; each with the reason.

    Our own cards bear the id of the person, who may have become one with another since.
    """
    merged = draft.get(Merged, card.uid) if card.uid else None
    became = draft.get(Contact, merged.became) if merged is not None else None
    for same in (*(draft.contacts_of_uid(card.uid) if card.uid else ()), *([became] if became is not None else ())):
        yield same, Said("It is the same card as {name}'s.", name=same.name)
    for address in card.emails if name else ():
        for other in draft.contacts_reached(name, address.strip().casefold()):
            yield other, Said("{name} is here already, with the same address.", name=other.name)


def _namesakes(draft: Draft, card: Card, name: str) -> Iterator[Contact]:
    """Those of the (folded) name who may have been made from this card; where it has a number, they have it too."""
    if not name or card.emails:
        return
    keys = [key for number in card.phones if (key := number_key(number)) is not None]
    yield from (
        draft.contacts_reached(name, keys[0])[:_MOST_NAMESAKES] if keys else draft.namesakes(name, _MOST_NAMESAKES)
    )


def _came_before(draft: Draft, card: Card, known: Contact) -> bool:
    """Whether all of a card stands with that person already: one without UID and address is known again by that."""
    if card.kept:
        return known.vcard is not None and _kept(known, card.kept) == known.vcard
    employer = draft.company_known(card.company) if card.company else None
    return (
        card.title in (None, known.title)
        and (not card.company or (employer is not None and employer.id == known.company))
        and _addresses(known.emails, card.emails) == known.emails
        and united(known.phones, card.phones) == known.phones
        and card.linkedin in (None, known.linkedin)
        and card.address in (None, known.address)
        and card.notes in (None, known.notes)
    )


def _added(draft: Draft, said: Entry, card: Card, name: str, choice: Choice) -> Entry:
    fresh = Contact(
        ContactId(new_id("con")),
        name,
        address=card.address,
        vcard=card.kept,
        title=card.title,
        company=draft.company_called(card.company).id if card.company else None,
        emails=_addresses((), card.emails),
        phones=united((), card.phones),
        linkedin=card.linkedin,
        notes=card.notes,
    )
    index, seen = _index(draft), _print(draft, card, fresh)
    alike = tuple(_alike(draft, index.alike(seen), fresh.id))
    draft.put(fresh)
    index.add(seen)
    guesses = frozenset({Guess.NAME}) if "name" in card.doubtful and choice.name is None else frozenset()
    return replace(
        said,
        outcome=Outcome.ADDED,
        contact=fresh,
        company=_company(draft, fresh.company),
        people=(fresh,),
        alike=alike,
        guesses=guesses,
    )


def _merged(draft: Draft, said: Entry, before: Contact, why: str, choice: Choice) -> Entry:
    """Addresses and numbers of both, gaps filled; what the two say differently is named, and what is here stays."""
    card = said.card or Card("")
    if before.company is None and card.company:
        draft.company_called(card.company)
    after = _filled(draft, before, card)
    if choice.name:
        after = replace(after, name=" ".join(choice.name.split()))
    merged = replace(
        said,
        what=after.name,
        why=why,
        contact=after,
        before=before,
        company=_company(draft, after.company),
        people=(after,),
        notes=(*said.notes, *_kept_as_it_was(draft, card, after)),
    )
    if after == before:
        return replace(merged, why=joined((why, _NOTHING_NEW)))
    draft.put(after)
    _index(draft).add(_print(draft, card, after))
    return replace(merged, outcome=Outcome.UPDATED)


def _filled(draft: Draft, before: Contact, card: Card) -> Contact:
    """The person with what the card adds; its company only where it is known."""
    employer = draft.company_known(card.company) if card.company and before.company is None else None
    return replace(
        before,
        address=before.address or card.address,
        vcard=_kept(before, card.kept),
        title=before.title or card.title,
        company=employer.id if employer is not None else before.company,
        emails=_addresses(before.emails, card.emails),
        phones=united(before.phones, card.phones),
        linkedin=before.linkedin or card.linkedin,
        notes=before.notes or card.notes,
    )


def _kept_as_it_was(draft: Draft, card: Card, after: Contact) -> Iterator[str]:
    company = _company(draft, after.company)
    for what, said, kept in (
        (Said("name"), card.name, after.name),
        (Said("title"), card.title, after.title),
        (Said("company"), card.company, company.name if company is not None else None),
    ):
        if said and kept and fold(said) != fold(kept):
            yield Said("The card gives the {what} as “{said}”; “{kept}” stays.", what=what, said=said, kept=kept)


def _alike(draft: Draft, found: list[Likeness], fresh: ContactId) -> Iterator[Alike]:
    for like in found[:_MOST_ALIKE]:
        other = draft.get(Contact, like.other if like.one == fresh else like.one)
        if other is not None:
            yield Alike(other, like.why)


def let_go(draft: Draft) -> None:
    """No more cards come into this draft: what they were compared with goes without a halt."""
    index = _indexes.pop(draft, None)
    if index is not None:
        emptied(vars(index))


def _index(draft: Draft) -> Index:
    index = _indexes.get(draft)
    if index is None:
        index = _indexes[draft] = people_index(draft.store)
    return index


def _print(draft: Draft, card: Card, contact: Contact) -> Print:
    company = _company(draft, contact.company)
    return print_of(
        contact.id,
        contact.name,
        nicknames=card.nicknames,
        company=company.name if company is not None else None,
        emails=contact.emails,
        phones=contact.phones,
    )


def _company(draft: Draft, company: CompanyId | None) -> Company | None:
    return None if company is None else draft.get(Company, company)


def _kept(before: Contact, said: str | None) -> str | None:
    """Both cards' lines, nothing twice."""
    if said is None or said == before.vcard:
        return before.vcard
    from models.formats.vcard import merged_lines, with_own

    return merged_lines(with_own(before.vcard, said, before.address, before.notes), said)


def _addresses(known: tuple[str, ...], said: tuple[str, ...]) -> tuple[str, ...]:
    found = {address.casefold() for address in known}
    new = []
    for address in said:
        if address.casefold() not in found:
            found.add(address.casefold())
            new.append(address)
    return (*known, *new)
