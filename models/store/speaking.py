"""Which applications the rules need to look at: all that are open, and of the closed those that may still speak.

A search of years has thousands of closed ones, nearly all at rest. The condition may let in too many, never
too few; a test compares it with reading everything. The chosen ids stand in a table of the connection's own.
"""

import sqlite3
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any, Protocol

from peewee import SqliteDatabase

from models.domain.values import CLOSED_STAGES, OPEN_STAGES, ApplicationId, Stage
from models.store.mapping import encode_instant

_OPEN = ", ".join(f"'{stage}'" for stage in Stage if stage in OPEN_STAGES)
CLOSED = ", ".join(f"'{stage}'" for stage in Stage if stage in CLOSED_STAGES)
HELD = "coalesce(i.status, '') <> 'cancelled'"

_WEEK = timedelta(days=9)
"""A thank-you goes away after seven calendar days; two more cover every zone and clock change."""

_FORTNIGHT = timedelta(days=16)

# As a list for IN: a join would have SQLite look for these once for every letter there ever was.
_LATELY_THANKED = """
SELECT recent."to" FROM letters AS recent
WHERE recent.kind = 'thank_you' AND recent.state = 'sent' AND recent.sent_at > :fortnight_ago
"""

# The applications that may have something to say at :now or later: all open ones, and of the closed
# ones those that meet a condition which the rules of ETIQUETTE need at least.
_STILL_SPEAK = f"""
SELECT id FROM applications WHERE stage IN ({_OPEN}) OR stage = 'accepted'
UNION
SELECT i.application FROM interviews AS i LEFT JOIN debriefs AS d ON d.interview = i.id
WHERE {HELD} AND (d.saved_at IS NULL OR coalesce(i.ends_at, i.starts_at) > :week_ago)
UNION
SELECT i.application FROM letters AS l JOIN interviews AS i ON i.id = l.interview
WHERE l.state = 'sent' AND l."to" IN ({_LATELY_THANKED})
UNION
SELECT l.application FROM letters AS l WHERE l.state = 'sent' AND l."to" IN ({_LATELY_THANKED})
UNION
SELECT i.application FROM contacts AS c
JOIN interview_people AS p ON p.contact = c.id JOIN interviews AS i ON i.id = p.interview
WHERE {HELD} AND (
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
WHERE a.recruiter IS NOT NULL AND {HELD} AND NOT EXISTS (
    SELECT 1 FROM letters AS l WHERE l.kind = 'recruiter_debrief' AND l.state = 'sent' AND l.interview = i.id)
UNION
SELECT coalesce(l.application, i.application) FROM letters AS l LEFT JOIN interviews AS i ON i.id = l.interview
WHERE l.kind = 'reference_heads_up' AND l.state = 'sent' AND NOT EXISTS (
    SELECT 1 FROM letters AS t WHERE t.kind = 'reference_thanks' AND t.state = 'sent'
    AND t."to" = l."to" AND t.application = l.application)
UNION
SELECT o.application FROM offers AS o WHERE NOT EXISTS (
    SELECT 1 FROM letters AS l WHERE l.application = o.application AND l.kind = 'offer_thanks' AND l.state = 'sent')
UNION
SELECT m.application FROM moves AS m WHERE m."to" IN ('interviewing', 'offer', {CLOSED}) AND m.at >= :news_since
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


def choose_speaking(source: Source, now: datetime) -> bool:
    """Choose what may speak from `now` on; True where that is everything, and nothing was put into the table."""
    if one(source, f"SELECT count(*) FROM applications WHERE stage IN ({CLOSED})") == 0:
        return True
    since = one(source, _NEWS_SINCE)
    _choose(
        source,
        _STILL_SPEAK,
        {
            "week_ago": encode_instant(now - _WEEK),
            "fortnight_ago": encode_instant(now - _FORTNIGHT),
            "news_since": _NEVER if since is None else since,
        },
    )
    return False


def choose(source: Source, applications: Collection[ApplicationId]) -> None:
    _choose(source, "SELECT NULL AS id WHERE 0", {})
    ids = [(application,) for application in applications]
    _connection(source).executemany("INSERT OR IGNORE INTO chosen (id) VALUES (?)", ids)


def _choose(source: Source, sql: str, values: dict[str, str]) -> None:
    """Puts the applications to be read into a table of this connection's own."""
    connection = _connection(source)
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS chosen (id TEXT PRIMARY KEY) WITHOUT ROWID")
    connection.execute("DELETE FROM chosen")
    connection.execute(f"INSERT OR IGNORE INTO chosen SELECT id FROM ({sql}) WHERE id IS NOT NULL", values)


def activity_elsewhere(source: Source, now: datetime) -> tuple[datetime, ...]:
    """The latest activity by now in the applications that are not read, and all that lies ahead."""
    moment = encode_instant(now)
    found: list[str] = []
    for column, tables in (
        ("a.applied_at", "applications AS a WHERE a.id NOT IN chosen"),
        ("i.starts_at", f"interviews AS i WHERE i.application NOT IN chosen AND {HELD}"),
        ("m.at", "moves AS m WHERE m.\"to\" = 'screening' AND m.application NOT IN chosen"),
    ):
        last = one(source, f"SELECT max({column}) FROM {tables} AND {column} <= ?", (moment,))
        found += [] if last is None else [last]
        found += [row[0] for row in rows(source, f"SELECT {column} FROM {tables} AND {column} > ?", (moment,))]
    return tuple(datetime.fromisoformat(text) for text in found)


def _connection(source: Source) -> sqlite3.Connection:
    connection: sqlite3.Connection = source.database.connection()  # type: ignore[no-untyped-call]
    return connection


def one(source: Source, sql: str, values: Sequence[str] = ()) -> Any:
    return _connection(source).execute(sql, values).fetchone()[0]


def rows(source: Source, sql: str, values: Sequence[str] = ()) -> list[Any]:
    return _connection(source).execute(sql, values).fetchall()
