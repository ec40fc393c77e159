"""What the lists of letters and the outbox need, as plain tuples; no letter's text is touched."""

from datetime import datetime
from typing import Any, NamedTuple

from models.domain.mail import MailTrouble
from models.domain.values import (
    ApplicationId,
    ContactId,
    InterviewId,
    LetterChannel,
    LetterId,
    LetterKind,
    LetterState,
)
from models.store.reading import Source, rows


class ListedLetter(NamedTuple):
    letter: LetterId
    kind: LetterKind
    to: ContactId
    person: str
    via: str
    application: ApplicationId | None
    interview: InterviewId | None
    company: str
    role: str
    channel: LetterChannel | None
    subject: str
    state: LetterState
    """A letter without one is a draft."""
    created_at: datetime | None
    send_at: datetime | None
    sent_at: datetime | None
    attempts: int | None
    """None where it was not queued here."""
    next_try_at: datetime | None
    trouble: MailTrouble | None
    detail: str


class UnderWay(NamedTuple):
    """One letter between the draft and the sent."""

    letter: LetterId
    state: LetterState
    send_at: datetime | None
    created_at: datetime | None
    attempts: int | None
    next_try_at: datetime | None


_LISTED = """
SELECT l.id, l.kind, l."to", p.name, v.name, coalesce(l.application, i.application), l.interview, c.name, a.role,
       l.channel, l.subject, l.state, l.created_at, l.send_at, l.sent_at,
       d.attempts, d.next_try_at, d.trouble, d.trouble_detail
FROM letters AS l JOIN contacts AS p ON p.id = l."to" LEFT JOIN contacts AS v ON v.id = l.via
LEFT JOIN interviews AS i ON i.id = l.interview
LEFT JOIN applications AS a ON a.id = coalesce(l.application, i.application)
LEFT JOIN companies AS c ON c.id = coalesce(a.company, p.company)
LEFT JOIN dispatches AS d ON d.letter = l.id
"""
_UNDER_WAY = """
SELECT l.id, l.state, l.send_at, l.created_at, d.attempts, d.next_try_at
FROM letters AS l LEFT JOIN dispatches AS d ON d.letter = l.id
WHERE l."state" IN ('ready', 'scheduled', 'sending', 'failed', 'unsure')
"""
_DRAFTS = """
SELECT count(*) FROM letters AS l LEFT JOIN dispatches AS d ON d.letter = l.id
WHERE l."state" IS NULL OR l."state" = 'draft' OR (l."state" IN ('ready', 'scheduled') AND d.attempts IS NULL)
"""
_LOST = """
SELECT letter FROM dispatches WHERE NOT EXISTS (SELECT 1 FROM letters WHERE letters.id = dispatches.letter)
"""


def listed(source: Source) -> list[ListedLetter]:
    """Every letter, in no order."""
    return [_listed(row) for row in rows(source, _LISTED)]


def drafts(source: Source) -> int:
    """How many are begun; those that a file called ready are among them."""
    (found,) = rows(source, _DRAFTS)
    return int(found[0])


def under_way(source: Source) -> list[UnderWay]:
    """Those in the outbox, in no order; a question that costs next to nothing while there are none."""
    return [
        UnderWay(LetterId(one), LetterState(state), _moment(send_at), _moment(created), attempts, _moment(next_try))
        for one, state, send_at, created, attempts, next_try in rows(source, _UNDER_WAY)
    ]


def without_letter(source: Source) -> list[LetterId]:
    """Letters that are gone, of which it is still kept how they were on their way."""
    return [LetterId(row[0]) for row in rows(source, _LOST)]


def _listed(row: tuple[Any, ...]) -> ListedLetter:
    (letter, kind, to, person, via, application, interview, company, role, channel, subject, state, *rest) = row
    created, send_at, sent_at, attempts, next_try, trouble, detail = rest
    return ListedLetter(
        LetterId(str(letter)),
        LetterKind(kind),
        ContactId(str(to)),
        str(person),
        _text(via),
        None if application is None else ApplicationId(str(application)),
        None if interview is None else InterviewId(str(interview)),
        _text(company),
        _text(role),
        None if channel is None else LetterChannel(channel),
        _text(subject),
        LetterState.DRAFT if state is None else LetterState(state),
        _moment(created),
        _moment(send_at),
        _moment(sent_at),
        attempts,
        _moment(next_try),
        trouble_of(_text(trouble)),
        _text(detail),
    )


def trouble_of(said: str | None) -> MailTrouble | None:
    """None also for what a later version may have written."""
    try:
        return MailTrouble(said) if said else None
    except ValueError:
        return None


def _text(cell: object) -> str:
    return cell if isinstance(cell, str) else ""


def _moment(cell: object) -> datetime | None:
    return datetime.fromisoformat(cell) if isinstance(cell, str) else None
