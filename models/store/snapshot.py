"""Rows to facts: what the rules read, in a dozen statements over plain tuples (HOUSE, law 3).

Of the closed applications only those are read that may still speak (`_STILL_SPEAK`): a search of years
has thousands of them, nearly all at rest. The condition may let in too many, never too few; a test
compares it with reading everything.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any, Protocol, TypeVar

from peewee import SqliteDatabase

from models.domain.facts import (
    DEFAULT_LENGTH,
    Answer,
    Facts,
    Meeting,
    Met,
    Person,
    Process,
    Proposal,
    Ruling,
    Sent,
    Step,
)
from models.domain.patience import Course
from models.domain.values import (
    CLOSED_STAGES,
    OPEN_STAGES,
    ApplicationId,
    ContactId,
    ContactKind,
    DecisionState,
    InterviewStatus,
    Role,
    Stage,
)
from models.store.mapping import encode_instant
from models.store.trouble import calmly

_T = TypeVar("_T")

_OPEN = ", ".join(f"'{stage}'" for stage in Stage if stage in OPEN_STAGES)
_CLOSED = ", ".join(f"'{stage}'" for stage in Stage if stage in CLOSED_STAGES)
_STAGES: dict[str, Stage] = {stage.value: stage for stage in Stage}
_HELD = "coalesce(i.status, '') <> 'cancelled'"

_WEEK = timedelta(days=9)
"""A thank-you goes away after seven calendar days; two more cover every zone and clock change."""

_FORTNIGHT = timedelta(days=16)

# The applications that may have something to say at :now or later: all open ones, and of the closed
# ones those that meet a condition which the rules of ETIQUETTE need at least.
_STILL_SPEAK = f"""
SELECT id FROM applications WHERE stage IN ({_OPEN}) OR stage = 'accepted'
UNION
SELECT i.application FROM interviews AS i LEFT JOIN debriefs AS d ON d.interview = i.id
WHERE {_HELD} AND (d.saved_at IS NULL OR coalesce(i.ends_at, i.starts_at) > :week_ago)
UNION
SELECT i.application FROM letters AS recent
JOIN letters AS l ON l."to" = recent."to" AND l.state = 'sent'
LEFT JOIN interviews AS i ON i.id = l.interview
WHERE recent.kind = 'thank_you' AND recent.state = 'sent' AND recent.sent_at > :fortnight_ago
UNION
SELECT l.application FROM letters AS recent JOIN letters AS l ON l."to" = recent."to" AND l.state = 'sent'
WHERE recent.kind = 'thank_you' AND recent.state = 'sent' AND recent.sent_at > :fortnight_ago
UNION
SELECT i.application FROM contacts AS c
JOIN interview_people AS p ON p.contact = c.id JOIN interviews AS i ON i.id = p.interview
WHERE {_HELD} AND (
    (coalesce(c.name_confirmed, 0) = 0
     AND NOT EXISTS (SELECT 1 FROM letters AS l WHERE l."to" = c.id AND l.state = 'sent'))
    OR (c.emails = '[]' AND NOT EXISTS (
        SELECT 1 FROM letters AS l WHERE l."to" = c.id AND l.state = 'sent'
        AND l.kind = 'thank_you' AND l.channel IN ('card', 'linkedin'))))
UNION
SELECT a.id FROM applications AS a WHERE a.stage = 'rejected' AND (a.reason IS NULL OR NOT EXISTS (
    SELECT 1 FROM letters AS l WHERE l.application = a.id AND l.kind = 'rejection_reply' AND l.state = 'sent'))
UNION
SELECT i.application FROM interviews AS i JOIN applications AS a ON a.id = i.application
WHERE a.recruiter IS NOT NULL AND {_HELD} AND NOT EXISTS (
    SELECT 1 FROM letters AS l WHERE l.kind = 'recruiter_debrief' AND l.state = 'sent' AND l.interview = i.id)
UNION
SELECT l.application FROM letters AS l WHERE l.kind = 'reference_heads_up' AND l.state = 'sent' AND NOT EXISTS (
    SELECT 1 FROM letters AS t WHERE t.kind = 'reference_thanks' AND t.state = 'sent'
    AND t."to" = l."to" AND t.application = l.application)
UNION
SELECT o.application FROM offers AS o WHERE NOT EXISTS (
    SELECT 1 FROM letters AS l WHERE l.application = o.application AND l.kind = 'offer_thanks' AND l.state = 'sent')
UNION
SELECT m.application FROM moves AS m WHERE m."to" IN ('interviewing', 'offer', {_CLOSED}) AND m.at >= :news_since
UNION
SELECT o.application FROM offers AS o WHERE coalesce(o.recorded_at, :news_since) >= :news_since
"""

# Since when news may interest some recruiter who has an open application and was not told of it yet.
_NEWS_SINCE = f"""
SELECT min(since) FROM (
    SELECT max(
        min(coalesce(a.created_at, '')),
        coalesce((SELECT max(l.sent_at) FROM letters AS l
                  WHERE l."to" = a.recruiter AND l.kind = 'recruiter_update' AND l.state = 'sent'), '')
    ) AS since
    FROM applications AS a WHERE a.recruiter IS NOT NULL AND a.stage IN ({_OPEN}) GROUP BY a.recruiter
)
"""
_NEVER = "9999"


class Source(Protocol):
    @property
    def database(self) -> SqliteDatabase: ...


def facts(source: Source, now: datetime) -> Facts:
    """Everything that the rules can speak of from `now` on."""
    with calmly():
        since = _one(source, _NEWS_SINCE)
        _choose(
            source,
            _STILL_SPEAK,
            {
                "week_ago": encode_instant(now - _WEEK),
                "fortnight_ago": encode_instant(now - _FORTNIGHT),
                "news_since": _NEVER if since is None else since,
            },
        )
        return _read(source, _activity_elsewhere(source, now))


def all_facts(source: Source) -> Facts:
    """The same of every application, at rest or not."""
    with calmly():
        _choose(source, "SELECT id FROM applications", {})
        return _read(source, ())


def facts_of(source: Source, applications: Collection[ApplicationId]) -> Facts:
    """The facts of some applications, of the people in them, and all that the user said of reminders."""
    with calmly():
        _choose(source, "SELECT NULL AS id WHERE 0", {})
        rows = [(application,) for application in applications]
        _connection(source).executemany("INSERT OR IGNORE INTO chosen (id) VALUES (?)", rows)
        return _read(source, ())


def courses(source: Source) -> Iterator[Course]:
    """The waits' beginnings and ends of every application that was ever past the wishlist."""
    with calmly():
        meetings = _grouped(
            source, f"SELECT i.application, i.starts_at, i.ends_at FROM interviews AS i WHERE {_HELD}", _times
        )
        answers = _grouped(source, "SELECT application, at FROM replies", _moment_in_second)
        closings = _grouped(source, f'SELECT application, at FROM moves WHERE "to" IN ({_CLOSED})', _moment_in_second)
        applied = _rows(source, "SELECT id, applied_at FROM applications")
    for application, applied_at in applied:
        if applied_at is not None or application in meetings:
            yield Course(
                _moment(applied_at),
                tuple(meetings.get(application, ())),
                (*answers.get(application, ()), *closings.get(application, ())),
            )


def _choose(source: Source, sql: str, values: dict[str, str]) -> None:
    """Puts the applications to be read into a table of this connection's own."""
    connection = _connection(source)
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS chosen (id TEXT PRIMARY KEY) WITHOUT ROWID")
    connection.execute("DELETE FROM chosen")
    connection.execute(f"INSERT OR IGNORE INTO chosen SELECT id FROM ({sql}) WHERE id IS NOT NULL", values)


def _read(source: Source, activity: tuple[datetime, ...]) -> Facts:
    letters = _letters(source)
    by_application: dict[str, list[Sent]] = defaultdict(list)
    by_person: dict[ContactId, list[Sent]] = defaultdict(list)
    for letter in letters:
        by_person[letter.to].append(letter)
        if letter.application is not None:
            by_application[letter.application].append(letter)
    return Facts(
        _processes(source, by_application),
        _people(source),
        {contact: tuple(sent) for contact, sent in by_person.items()},
        _rulings(source),
        activity,
    )


def _processes(source: Source, letters: dict[str, list[Sent]]) -> dict[ApplicationId, Process]:
    steps = _grouped(
        source,
        f"""
        SELECT m.application, m."to", m.at FROM moves AS m JOIN applications AS a ON a.id = m.application
        WHERE m.application IN chosen
        AND (m."to" NOT IN ('wishlist', 'applied', 'waiting') OR a.stage = 'offer' OR a.stage IN ({_CLOSED}))
        ORDER BY m.at, m.number
        """,
        lambda row: Step(row[1], datetime.fromisoformat(row[2])),
    )
    replies = _grouped(
        source,
        "SELECT application, at, contact FROM replies WHERE application IN chosen ORDER BY at, number",
        lambda row: Answer(datetime.fromisoformat(row[1]), row[2]),
    )
    references = _grouped(
        source,
        "SELECT application, contact FROM application_references WHERE application IN chosen ORDER BY contact",
        lambda row: ContactId(row[1]),
    )
    offers = _grouped(
        source,
        """
        SELECT application, id, recorded_at, settled, deadline, more_time_asked, decision FROM offers
        WHERE application IN chosen ORDER BY recorded_at, id
        """,
        _proposal,
    )
    meetings = _meetings(source)
    rows = _rows(
        source,
        """
        SELECT id, company, stage, created_at, applied_at, recruiter, route_letters_via_recruiter, dream,
               reason IS NOT NULL
        FROM applications WHERE id IN chosen ORDER BY rowid
        """,
    )
    return {
        application: Process(
            application,
            company,
            _STAGES[stage],
            _moment(created),
            _moment(applied),
            recruiter,
            None if routing is None else bool(routing),
            bool(dream),
            bool(reason),
            tuple(steps.get(application, ())),
            tuple(meetings.get(application, ())),
            tuple(letters.get(application, ())),
            tuple(replies.get(application, ())),
            tuple(references.get(application, ())),
            tuple(offers.get(application, ())),
        )
        for application, company, stage, created, applied, recruiter, routing, dream, reason in rows
    }


def _meetings(source: Source) -> dict[str, list[Meeting]]:
    people = _grouped(
        source,
        """
        SELECT p.interview, p.contact, p.role FROM interview_people AS p JOIN interviews AS i ON i.id = p.interview
        WHERE i.application IN chosen ORDER BY p.interview, p.place
        """,
        lambda row: Met(row[1], row[2] is None or row[2] == Role.INTERVIEWER),
    )
    rows = _rows(
        source,
        f"""
        SELECT i.application, i.id, i.starts_at, i.ends_at, i.status, i.recorded_at,
               i.kind IS NOT NULL AND coalesce(i.to_prepare, '') <> '', i.prepared, n.recorded_at IS NOT NULL,
               n.promised_by, d.saved_at IS NOT NULL
        FROM interviews AS i
        LEFT JOIN next_steps AS n ON n.interview = i.id LEFT JOIN debriefs AS d ON d.interview = i.id
        WHERE i.application IN chosen AND {_HELD} ORDER BY i.starts_at, i.id
        """,
    )
    found: dict[str, list[Meeting]] = defaultdict(list)
    for application, interview, starts, ends, status, recorded, known, prepared, steps, promised, debriefed in rows:
        start, end = _times((None, starts, ends))
        found[application].append(
            Meeting(
                interview,
                start,
                end,
                status is None or status == InterviewStatus.SCHEDULED,
                _moment(recorded),
                bool(known),
                bool(prepared),
                tuple(people.get(interview, ())),
                bool(steps),
                None if promised is None else datetime.fromisoformat(promised).date(),
                bool(debriefed),
            )
        )
    return found


def _letters(source: Source) -> list[Sent]:
    """Sent letters of the chosen applications and to the people in them, by time."""
    sql = """
    SELECT l.kind, l."to", l.sent_at, coalesce(l.application, i.application), l.interview, l.channel
    FROM letters AS l LEFT JOIN interviews AS i ON i.id = l.interview
    WHERE l.state = 'sent' AND l.sent_at IS NOT NULL AND (
        l.application IN chosen OR i.application IN chosen
        OR l."to" IN (SELECT p.contact FROM interview_people AS p JOIN interviews AS j ON j.id = p.interview
                      WHERE j.application IN chosen)
        OR l."to" IN (SELECT recruiter FROM applications WHERE id IN chosen)
        OR l."to" IN (SELECT contact FROM application_references WHERE application IN chosen)
        OR l."to" IN (SELECT contact FROM replies WHERE application IN chosen)
    ) ORDER BY l.sent_at, l.id
    """
    return [
        Sent(kind, to, datetime.fromisoformat(at), application, interview, channel)
        for kind, to, at, application, interview, channel in _rows(source, sql)
    ]


def _people(source: Source) -> dict[ContactId, Person]:
    """Everybody met in the chosen applications, and whoever else one of their letters went to."""
    sql = """
    SELECT id, name_confirmed, emails <> '[]', kinds FROM contacts WHERE id IN (
        SELECT p.contact FROM interview_people AS p JOIN interviews AS i ON i.id = p.interview
        WHERE i.application IN chosen
        UNION SELECT "to" FROM letters WHERE application IN chosen AND state = 'sent'
    )
    """
    return {
        contact: Person(
            contact, bool(confirmed), bool(mail), kinds != "[]" and ContactKind.HIRING_MANAGER in json.loads(kinds)
        )
        for contact, confirmed, mail, kinds in _rows(source, sql)
    }


def _rulings(source: Source) -> dict[tuple[str, str], Ruling]:
    rows = _rows(source, "SELECT rule, subject, state, until, at FROM decisions")
    return {
        (rule, subject): Ruling(DecisionState(state), _moment(until), _moment(at))
        for rule, subject, state, until, at in rows
    }


def _activity_elsewhere(source: Source, now: datetime) -> tuple[datetime, ...]:
    """The latest activity by now in the applications that are not read, and all that lies ahead."""
    moment = encode_instant(now)
    found: list[str] = []
    for column, tables in (
        ("a.applied_at", "applications AS a WHERE a.id NOT IN chosen"),
        ("i.starts_at", f"interviews AS i WHERE i.application NOT IN chosen AND {_HELD}"),
        ("m.at", "moves AS m WHERE m.\"to\" = 'screening' AND m.application NOT IN chosen"),
    ):
        last = _one(source, f"SELECT max({column}) FROM {tables} AND {column} <= ?", (moment,))
        found += [] if last is None else [last]
        found += [row[0] for row in _rows(source, f"SELECT {column} FROM {tables} AND {column} > ?", (moment,))]
    return tuple(datetime.fromisoformat(text) for text in found)


def _proposal(row: Sequence[Any]) -> Proposal:
    _, offer, recorded, settled, deadline, more_time, decision = row
    asked = None if more_time is None else bool(more_time)
    items = frozenset(json.loads(settled))
    return Proposal(offer, _moment(recorded), items, _moment(deadline), asked, decision is not None)


def _times(row: Sequence[Any]) -> tuple[datetime, datetime]:
    starts = datetime.fromisoformat(row[1])
    return starts, starts + DEFAULT_LENGTH if row[2] is None else datetime.fromisoformat(row[2])


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _moment_in_second(row: Sequence[Any]) -> datetime:
    return datetime.fromisoformat(row[1])


def _grouped(source: Source, sql: str, make: Callable[[Sequence[Any]], _T]) -> dict[str, list[_T]]:
    found: dict[str, list[_T]] = defaultdict(list)
    for row in _rows(source, sql):
        found[row[0]].append(make(row))
    return found


def _connection(source: Source) -> sqlite3.Connection:
    connection: sqlite3.Connection = source.database.connection()  # type: ignore[no-untyped-call]
    return connection


def _one(source: Source, sql: str, values: Sequence[str] = ()) -> Any:
    return _connection(source).execute(sql, values).fetchone()[0]


def _rows(source: Source, sql: str, values: Sequence[str] = ()) -> list[Any]:
    return _connection(source).execute(sql, values).fetchall()
