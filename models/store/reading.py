"""What the screens' lists need, in few statements over plain tuples.

Ten thousand values through the dataclasses would cost ten times as much as the tuples do, and a board
shows a tenth of each value. Every function takes the store and gives back tuples, nothing else.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple, Protocol

from models.domain.announcing import DEBRIEF_ALONE, Sitting
from models.domain.facts import DEFAULT_LENGTH
from models.domain.stages import Slot
from models.domain.values import (
    CLOSED_STAGES,
    OPEN_STAGES,
    ApplicationId,
    CompanyId,
    ContactId,
    Stage,
)
from models.store.mapping import encode_instant
from models.store.trouble import calmly

_CHUNK = 500
"""Ids in one statement; SQLite takes at least 999 parameters."""

_LONGEST = timedelta(days=8)
"""No interview is looked for further back; a week of assessment is the longest that one sits through."""

_OPEN = ", ".join(f"'{stage}'" for stage in Stage if stage in OPEN_STAGES)
_CLOSED = ", ".join(f"'{stage}'" for stage in Stage if stage in CLOSED_STAGES)
_STAGES: dict[str, Stage] = {stage.value: stage for stage in Stage}
_ORDER: dict[Stage, int] = {stage: place for place, stage in enumerate(Stage)}
_SORTED = "ORDER BY a.position IS NULL, a.position, CASE WHEN a.position IS NULL THEN a.created_at END, a.id"
"""The order of a column; the never placed stand last, as they came."""


class Source(Protocol):
    """The part of the store that is looked at here."""

    @property
    def database(self) -> Any: ...


class CardRow(NamedTuple):
    """What a card says of the application itself."""

    application: ApplicationId
    company_id: CompanyId
    company: str
    role: str
    stage: Stage
    position: int | None
    fit: int | None
    agency: bool
    location: str | None
    tags: tuple[str, ...]
    created_at: datetime | None
    applied_at: datetime | None


class Appointment(NamedTuple):
    """An interview that is not cancelled; `ends` is None where the record has no end."""

    application: ApplicationId
    starts: datetime
    ends: datetime | None
    round: int | None


_CARD = """
SELECT a.id, a.company, c.name, a.role, a.stage, a.position, a.fit, a.recruiter IS NOT NULL, a.location, a.tags,
       a.created_at, a.applied_at
FROM applications AS a JOIN companies AS c ON c.id = a.company
"""


def open_cards(source: Source) -> list[CardRow]:
    """All open applications in the order of the board: by stage, then as they stand in their column."""
    cards = [_card(row) for row in rows(source, f"{_CARD} WHERE a.stage IN ({_OPEN}) {_SORTED}")]
    cards.sort(key=lambda card: _ORDER[card.stage])
    return cards


def column_cards(source: Source, stage: Stage) -> list[CardRow]:
    return [_card(row) for row in rows(source, f"{_CARD} WHERE a.stage = ? {_SORTED}", (stage.value,))]


def one_card(source: Source, application: ApplicationId) -> CardRow | None:
    return next((_card(row) for row in rows(source, f"{_CARD} WHERE a.id = ?", (application,))), None)


def cards_of(source: Source, applications: Iterable[ApplicationId]) -> dict[ApplicationId, CardRow]:
    """Company, role and the rest of some applications, of whatever stage."""
    found = by_ids(source, f"{_CARD} WHERE a.id IN", applications)
    return {row[0]: _card(row) for row in found}


def slots(source: Source, stage: Stage) -> list[Slot]:
    """The places of one column, in its order."""
    sql = f"SELECT a.id, a.position FROM applications AS a WHERE a.stage = ? {_SORTED}"
    return [Slot(*row) for row in rows(source, sql, (stage.value,))]


def appointments_of_open(source: Source) -> dict[ApplicationId, list[Appointment]]:
    """The interviews of every open application, by start."""
    return _appointments(source, f"AND a.stage IN ({_OPEN})", ())


def appointments_of(source: Source, application: ApplicationId) -> list[Appointment]:
    return _appointments(source, "AND a.id = ?", (application,)).get(application, [])


def appointments_in(source: Source, stage: Stage) -> dict[ApplicationId, list[Appointment]]:
    return _appointments(source, "AND a.stage = ?", (stage.value,))


def interviews_between(source: Source, start: datetime, stop: datetime) -> list[str]:
    """Ids of the interviews that are not cancelled and start within, by start; the stop is not in it."""
    sql = """
    SELECT id FROM interviews WHERE starts_at >= ? AND starts_at < ? AND coalesce(status, '') <> 'cancelled'
    ORDER BY starts_at, id
    """
    return [row[0] for row in rows(source, sql, (encode_instant(start), encode_instant(stop)))]


def starts_between(source: Source, start: datetime, stop: datetime) -> list[datetime]:
    """The starts of the interviews that are not cancelled, within the same bounds."""
    sql = """
    SELECT starts_at FROM interviews WHERE starts_at >= ? AND starts_at < ? AND coalesce(status, '') <> 'cancelled'
    """
    return [datetime.fromisoformat(row[0]) for row in rows(source, sql, (encode_instant(start), encode_instant(stop)))]


def sittings(source: Source, now: datetime) -> list[Sitting]:
    """The interviews that are on at that moment, or ended within the last hour."""
    sql = """
    SELECT application, id, starts_at, ends_at FROM interviews
    WHERE starts_at > ? AND starts_at <= ? AND coalesce(status, '') <> 'cancelled' ORDER BY starts_at, id
    """
    found = []
    span = (encode_instant(now - _LONGEST), encode_instant(now))
    for application, interview, starts, ends in rows(source, sql, span):
        start = datetime.fromisoformat(starts)
        sitting = Sitting(application, interview, start, _moment(ends) or start + DEFAULT_LENGTH)
        if now < sitting.ends + DEBRIEF_ALONE:
            found.append(sitting)
    return found


def closed_counts(source: Source) -> dict[Stage, int]:
    sql = f"SELECT stage, count(*) FROM applications WHERE stage IN ({_CLOSED}) GROUP BY stage"
    found = {_STAGES[stage]: count for stage, count in rows(source, sql)}
    return {stage: found.get(stage, 0) for stage in Stage if stage in CLOSED_STAGES}


def open_count(source: Source) -> int:
    return int(next(rows(source, f"SELECT count(*) FROM applications WHERE stage IN ({_OPEN})"))[0])


def last_applied(source: Source, until: datetime) -> datetime | None:
    sql = "SELECT max(applied_at) FROM applications WHERE applied_at <= ?"
    return _moment(next(rows(source, sql, (encode_instant(until),)))[0])


def company_names(source: Source) -> list[tuple[CompanyId, str]]:
    return list(rows(source, "SELECT id, name FROM companies ORDER BY name, id"))


def contact_names(source: Source, contacts: Iterable[ContactId]) -> dict[ContactId, str]:
    return dict(by_ids(source, "SELECT id, name FROM contacts WHERE id IN", contacts))


def all_contact_names(source: Source) -> list[tuple[ContactId, str]]:
    return list(rows(source, "SELECT id, name FROM contacts ORDER BY name, id"))


def applied_to(source: Source) -> list[tuple[ApplicationId, str]]:
    """Every application and the name of its company."""
    sql = "SELECT a.id, c.name FROM applications AS a JOIN companies AS c ON c.id = a.company ORDER BY a.id"
    return list(rows(source, sql))


def _appointments(source: Source, where: str, values: Sequence[str]) -> dict[ApplicationId, list[Appointment]]:
    sql = f"""
    SELECT i.application, i.starts_at, i.ends_at, i.round
    FROM interviews AS i JOIN applications AS a ON a.id = i.application
    WHERE coalesce(i.status, '') <> 'cancelled' {where} ORDER BY i.starts_at, i.id
    """
    found: dict[ApplicationId, list[Appointment]] = {}
    for application, starts, ends, number in rows(source, sql, values):
        found.setdefault(application, []).append(
            Appointment(application, datetime.fromisoformat(starts), _moment(ends), number)
        )
    return found


def _card(row: Sequence[Any]) -> CardRow:
    application, company_id, company, role, stage, position, fit, agency, location, tags, created, applied = row
    return CardRow(
        application,
        company_id,
        company,
        role,
        _STAGES[stage],
        position,
        fit,
        bool(agency),
        location,
        () if tags == "[]" else tuple(json.loads(tags)),
        _moment(created),
        _moment(applied),
    )


def holds_anything(source: Source) -> bool:
    """Whether a company, a person, a question or a note was ever kept; settings alone are not data."""
    tables = ("companies", "contacts", "questions", "notes")
    either = " OR ".join(f"EXISTS (SELECT 1 FROM {table})" for table in tables)
    return any(bool(row[0]) for row in rows(source, f"SELECT {either}"))


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def by_ids(source: Source, sql: str, ids: Iterable[str]) -> Iterator[Any]:
    """The rows for some ids; the statement ends before their list."""
    wanted = sorted(set(ids))
    for first in range(0, len(wanted), _CHUNK):
        some = wanted[first : first + _CHUNK]
        yield from rows(source, f"{sql} ({', '.join('?' * len(some))})", some)


def rows(source: Source, sql: str, values: Sequence[str] = ()) -> Iterator[Any]:
    with calmly():
        found = source.database.connection().execute(sql, values).fetchall()
    yield from found
