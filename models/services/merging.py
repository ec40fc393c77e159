"""Two that are one: everything that named the one that goes names the one that stays, as edits of one change."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from models.domain.change import Edit, key_of
from models.domain.names import fold
from models.domain.people_views import MergeChoice
from models.domain.phones import united
from models.domain.pointing import combined, joined, pointed
from models.domain.values import (
    Apart,
    Application,
    Company,
    Contact,
    ContactId,
    Decision,
    Interview,
    Invitation,
    Letter,
    Merged,
    Note,
    Question,
    Reference,
    Reply,
    Value,
)
from models.formats.content_write import escaped
from models.services.belongings import parts_of
from models.store import reading_people
from models.store.repository import Store

_OF_CONTACT: tuple[tuple[type[Any], str], ...] = (
    (Application, "recruiter"),
    (Letter, "to"),
    (Letter, "via"),
    (Reply, "contact"),
    (Reference, "contact"),
    (Question, "contact"),
    (Note, "contact"),
)
_OF_COMPANY: tuple[tuple[type[Any], str], ...] = ((Contact, "company"), (Application, "company"))
_OF_EITHER: tuple[tuple[type[Any], str], ...] = ((Apart, "one"), (Apart, "other"), (Merged, "became"))


def one_contact(keep: Contact, other: Contact, chosen: MergeChoice) -> Contact:
    """What the merged card says: who stays first, gaps filled by the other, nothing said twice."""
    name = " ".join((chosen.name or keep.name).split())
    spelled = [one for one in (keep, other) if one.name == name]
    sure = next((one for one in spelled if one.name_confirmed), spelled[0] if spelled else None)
    return replace(
        keep,
        name=name,
        name_confirmed=None if sure is None else sure.name_confirmed,
        name_source=None if sure is None else sure.name_source,
        pronunciation=chosen.pronunciation or keep.pronunciation or other.pronunciation,
        address=chosen.address or keep.address or other.address,
        vcard=_one_card(keep, other, name),
        title=chosen.title or keep.title or other.title,
        company=chosen.company or keep.company or other.company,
        emails=_addresses((*keep.emails, *other.emails)),
        phones=united((), (*keep.phones, *other.phones)),
        linkedin=chosen.linkedin or keep.linkedin or other.linkedin,
        kinds=tuple(dict.fromkeys((*keep.kinds, *other.kinds))),
        met_at=chosen.met_at or keep.met_at or other.met_at,
        notes=joined(keep.notes, other.notes),
    )


def one_company(keep: Company, other: Company) -> Company:
    return replace(
        keep,
        website=keep.website or other.website,
        industry=keep.industry or other.industry,
        notes=joined(keep.notes, other.notes),
    )


def merging(store: Store, before: Contact | Company, after: Contact | Company, gone: Contact | Company) -> list[Edit]:
    """The edits that make `before` into `after` and let `gone` go, with all that pointed at it."""
    contacts = isinstance(gone, Contact)
    edits = [Edit(before, after), *_moved(store, _mentions(store, gone.id, contacts), gone.id, after.id)]
    return [*edits, Edit(store.get(Merged, gone.id), Merged(gone.id, after.id)), Edit(gone, None)]


def _moved(store: Store, mentions: Sequence[Value], gone: str, into: str) -> Iterator[Edit]:
    """Where two come to stand under one key, they become one; the second of three meets the first of them."""
    there: dict[tuple[object, ...], Value | None] = {}
    for value in mentions:
        after = pointed(value, gone, into)
        if after is None:
            yield Edit(value, None)
        elif key_of(after) == key_of(value):
            yield Edit(value, after)
        else:
            yield Edit(value, None)
            place = (type(after), *key_of(after))
            present = there[place] if place in there else store.get(type(after), *key_of(after))
            there[place] = after if present is None else combined(present, after)
            yield Edit(present, there[place])


def _mentions(store: Store, gone: str, contacts: bool) -> list[Value]:
    found: list[Value] = []
    for kind, name in (*(_OF_CONTACT if contacts else _OF_COMPANY), *_OF_EITHER):
        found += store.find(kind, **{name: gone})
    if contacts:
        met = (store.get(Interview, one) for one in reading_people.interviews_with(store, ContactId(gone)))
        found += [one for one in met if one is not None]
        found += [one for one in store.all(Invitation) if gone in one.invited]
    found += [one for one in store.all(Decision) if gone in parts_of(one.subject)]
    return list(dict.fromkeys(found))


def _one_card(keep: Contact, other: Contact, name: str) -> str | None:
    """The kept lines of both; names that are not the card's any more stay as nicknames."""
    kept = keep.vcard
    if other.vcard is not None:
        from models.formats.vcard import merged_lines

        kept = merged_lines(keep.vcard, other.vcard)
    known = {fold(name)}
    for former in (keep.name, other.name):
        if fold(former) not in known:
            known.add(fold(former))
            line = f"NICKNAME:{escaped(former)}"
            kept = line if not kept else f"{kept}\n{line}"
    return kept


def _addresses(addresses: Sequence[str]) -> tuple[str, ...]:
    spelled: dict[str, str] = {}
    for address in addresses:
        spelled.setdefault(address.casefold(), address)
    return tuple(spelled.values())
