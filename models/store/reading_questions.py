"""What the question bank needs, in few statements over plain tuples; earlier versions of an answer are never read."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import NamedTuple

from models.domain.values import ApplicationId, CompanyId, ContactId, InterviewId, QuestionId
from models.store.mapping import encode_instant
from models.store.reading import Source, by_ids, rows


class Listed(NamedTuple):
    """One question, and where it was asked; codes and instants as they are kept."""

    question: QuestionId
    text: str
    asked_by: str | None
    topic: str | None
    answer: str | None
    better: str | None
    rating: int | None
    state: str | None
    contact: ContactId | None
    person: str | None
    interview: InterviewId | None
    at: str | None
    round: int | None
    application: ApplicationId | None
    company_id: CompanyId | None
    company: str | None


class Ahead(NamedTuple):
    """An interview to come, and what is known to be talked about there."""

    interview: InterviewId
    company_id: CompanyId
    company: str
    role: str
    application: ApplicationId
    title: str | None
    to_prepare: str | None


_LISTED = """
SELECT q.id, q.text, q.asked_by, q.topic, q.answer, q.better_answer, q.rating, q.state, q.contact, p.name,
  q.interview, i.starts_at, i.round, i.application, a.company, c.name
FROM questions AS q LEFT JOIN contacts AS p ON p.id = q.contact LEFT JOIN interviews AS i ON i.id = q.interview
LEFT JOIN applications AS a ON a.id = i.application LEFT JOIN companies AS c ON c.id = a.company
"""
FACT = "question."
"""What the keys begin with of facts that are kept beside a question; its id follows."""


def listed(source: Source, among: Collection[QuestionId] | None = None) -> list[Listed]:
    """All, or some; in no order."""
    if among is None:
        return list(map(Listed._make, rows(source, _LISTED)))
    return list(map(Listed._make, by_ids(source, f"{_LISTED} WHERE q.id IN", among)))


def facts(source: Source, among: Iterable[QuestionId] | None = None) -> dict[QuestionId, str]:
    """What is kept beside them, closed."""
    if among is None:
        found = rows(source, "SELECT key, value FROM meta WHERE key >= ? AND key < ?", (FACT, FACT[:-1] + "/"))
    else:
        found = by_ids(source, "SELECT key, value FROM meta WHERE key IN", (FACT + one for one in among))
    return {QuestionId(key.removeprefix(FACT)): value for key, value in found}


def ahead(source: Source, now: datetime) -> list[Ahead]:
    """Interviews that have not begun yet, soonest first, cancelled ones left out."""
    sql = """
    SELECT i.id, c.id, c.name, a.role, a.id, i.title, i.to_prepare FROM interviews AS i
    JOIN applications AS a ON a.id = i.application JOIN companies AS c ON c.id = a.company
    WHERE i.starts_at > ? AND coalesce(i.status, '') <> 'cancelled' ORDER BY i.starts_at, i.id
    """
    return list(map(Ahead._make, rows(source, sql, (encode_instant(now),))))


def focus_of(source: Source, applications: Iterable[ApplicationId]) -> list[tuple[ApplicationId, str]]:
    """What the debriefs of these applications say the interviews were about: JSON text, still closed."""
    sql = "SELECT i.application, d.focus FROM debriefs AS d JOIN interviews AS i ON i.id = d.interview"
    return [(row[0], row[1]) for row in by_ids(source, f"{sql} WHERE i.application IN", applications)]


def topics(source: Source) -> list[str]:
    """Every topic in use, the most used first."""
    sql = "SELECT topic FROM questions WHERE topic IS NOT NULL GROUP BY topic ORDER BY count(*) DESC, topic"
    return [row[0] for row in rows(source, sql)]


def places(source: Source, now: datetime, most: int) -> list[tuple[InterviewId, str, datetime]]:
    """The last interviews that have begun, newest first, and their companies."""
    sql = f"""
    SELECT i.id, c.name, i.starts_at FROM interviews AS i JOIN applications AS a ON a.id = i.application
    JOIN companies AS c ON c.id = a.company
    WHERE i.starts_at <= ? AND coalesce(i.status, '') <> 'cancelled' ORDER BY i.starts_at DESC, i.id LIMIT {int(most)}
    """
    found = rows(source, sql, (encode_instant(now),))
    return [(row[0], row[1], datetime.fromisoformat(row[2])) for row in found]
