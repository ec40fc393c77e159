"""What the page of people needs, in few statements over plain tuples; the kept lines of a card are never read.

A card may hold a photo. What a list shows is read from the index `contacts_listed` alone (step 2 says why).
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from models.domain.values import ApplicationId, CompanyId, ContactId, InterviewId
from models.store.mapping import encode_instant
from models.store.reading import Source, by_ids, rows

_FEW = 500
"""Up to so many ids are asked for by name; for more it is quicker to read everything."""


class Listed(NamedTuple):
    """One person as the index has them; lists are JSON text, still closed."""

    contact: ContactId
    name: str
    confirmed: int | None
    title: str | None
    company: CompanyId | None
    emails: str
    phones: str
    linkedin: str | None
    kinds: str
    met_at: str | None
    notes: str | None


_LISTED = """
SELECT id, name, name_confirmed, title, company, emails, phones, linkedin, kinds, met_at, notes
FROM contacts INDEXED BY contacts_listed
"""
_MET = """
SELECT p.contact, max(i.starts_at), max(p.thanked_in_person) FROM interview_people AS p
JOIN interviews AS i ON i.id = p.interview
WHERE i.starts_at <= ? AND coalesce(i.status, '') <> 'cancelled' {among} GROUP BY p.contact
"""
_HEARD = "SELECT contact, max(at) FROM replies WHERE contact IS NOT NULL AND at <= ? {among} GROUP BY contact"
_WRITTEN = """
SELECT "to", count(*), max(CASE WHEN sent_at <= ? THEN sent_at END) FROM letters
WHERE state = 'sent' {among} GROUP BY "to"
"""
_NICKNAMED = "SELECT id, vcard FROM contacts INDEXED BY contacts_nicknamed WHERE vcard LIKE '%NICKNAME%'"


def listed(source: Source, among: Collection[ContactId] | None = None) -> list[Listed]:
    """Everybody, or some; in no order."""
    if among is None:
        return list(map(Listed._make, rows(source, _LISTED)))
    return list(map(Listed._make, by_ids(source, f"{_LISTED} WHERE id IN", among)))


def met(source: Source, now: datetime, among: Collection[ContactId] | None = None) -> dict[str, tuple[str, bool]]:
    """The start of the last interview with each, as it is kept, and whether they were ever thanked in person."""
    found = _grouped(source, _MET, "p.contact", now, among)
    return {contact: (starts, bool(thanked)) for contact, starts, thanked in found}


def heard(source: Source, now: datetime, among: Collection[ContactId] | None = None) -> dict[str, str]:
    return dict(_grouped(source, _HEARD, "contact", now, among))


def written(
    source: Source, now: datetime, among: Collection[ContactId] | None = None
) -> dict[str, tuple[int, str | None]]:
    """How many letters went to each, and when the last one did."""
    return {to: (count, last) for to, count, last in _grouped(source, _WRITTEN, '"to"', now, among)}


def nicknamed(source: Source, among: Collection[ContactId] | None = None) -> dict[str, str]:
    """The kept lines of those cards alone that name a nickname."""
    if among is None:
        return dict(rows(source, _NICKNAMED))
    return dict(by_ids(source, f"{_NICKNAMED} AND id IN", among))


def interviews_with(source: Source, contact: ContactId) -> list[InterviewId]:
    """All that they take part in, the newest first."""
    sql = """
    SELECT DISTINCT i.id, i.starts_at FROM interview_people AS p JOIN interviews AS i ON i.id = p.interview
    WHERE p.contact = ? ORDER BY i.starts_at DESC, i.id
    """
    return [row[0] for row in rows(source, sql, (contact,))]


def met_at_company(source: Source, company: CompanyId, now: datetime) -> list[tuple[ContactId, str | None]]:
    """Who was met at that company's interviews by now, the last met first, and what they did there."""
    sql = """
    SELECT p.contact, p.role, max(i.starts_at) FROM applications AS a
    JOIN interviews AS i ON i.application = a.id JOIN interview_people AS p ON p.interview = i.id
    WHERE a.company = ? AND i.starts_at <= ? AND coalesce(i.status, '') <> 'cancelled'
    GROUP BY p.contact ORDER BY max(i.starts_at) DESC, p.contact
    """
    return [(row[0], row[1]) for row in rows(source, sql, (company, encode_instant(now)))]


def staff(source: Source, company: CompanyId) -> list[ContactId]:
    """Who belongs to that company and has any part in the search, by name."""
    sql = "SELECT id FROM contacts WHERE company = ? AND kinds <> '[]' ORDER BY name, id"
    return [row[0] for row in rows(source, sql, (company,))]


def applications_of_interviews(source: Source, interviews: Iterable[InterviewId]) -> dict[InterviewId, ApplicationId]:
    return dict(by_ids(source, "SELECT id, application FROM interviews WHERE id IN", interviews))


def _grouped(source: Source, sql: str, column: str, now: datetime, among: Collection[ContactId] | None) -> list[Any]:
    moment = encode_instant(now)
    if among is None or len(among) > _FEW:
        found = rows(source, sql.format(among=""), (moment,))
        return [row for row in found if among is None or row[0] in among]
    some: Sequence[str] = sorted(among)
    where = f"AND {column} IN ({', '.join('?' * len(some))})"
    return list(rows(source, sql.format(among=where), (moment, *some)))
