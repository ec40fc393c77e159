"""The facts that the rules read: lean tuples, only what some rule looks at.

They are read from the store afresh (`models.store.snapshot`) or taken from interchange values, never
written. Cancelled interviews are left out, since every rule passes over them, and of letters only
those that were sent: a draft satisfies nothing.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import NamedTuple

from models.domain.values import (
    ApplicationId,
    CompanyId,
    ContactId,
    DecisionState,
    InterviewId,
    OfferId,
    OfferItem,
    Stage,
)

DEFAULT_LENGTH = timedelta(hours=1)
"""An interview without an end takes an hour (INTERCHANGE, `ends_at`)."""

ALL_ITEMS = frozenset(OfferItem)


class Person(NamedTuple):
    id: ContactId
    name_confirmed: bool
    has_email: bool
    hiring_manager: bool


class Met(NamedTuple):
    """A person at an interview; a part that is not said is the interviewer's."""

    contact: ContactId
    interviewer: bool


class Meeting(NamedTuple):
    """An interview that is not cancelled; `ends` is filled in where the record has none."""

    id: InterviewId
    starts: datetime
    ends: datetime
    scheduled: bool
    recorded_at: datetime | None
    details_known: bool
    """Its kind and what to prepare are known; people are looked for in `people`."""
    prepared: bool
    people: tuple[Met, ...]
    steps_recorded: bool
    promised_by: date | None
    debriefed: bool

    @property
    def interviewers(self) -> tuple[ContactId, ...]:
        """Each once, in the order of the list: a file may name a person twice."""
        return tuple(dict.fromkeys(met.contact for met in self.people if met.interviewer))


class Sent(NamedTuple):
    """A letter that has left, or a call that was made."""

    kind: str
    to: ContactId
    at: datetime
    application: ApplicationId | None
    interview: InterviewId | None
    channel: str | None


class Answer(NamedTuple):
    at: datetime
    contact: ContactId | None


class Step(NamedTuple):
    """A move to a stage."""

    to: str
    at: datetime


class Proposal(NamedTuple):
    """An offer, as far as the rules look at it."""

    id: OfferId
    recorded_at: datetime | None
    settled: frozenset[str]
    deadline: datetime | None
    more_time_asked: bool | None
    """False, said expressly, is an answer: the deadline has changed since more time was asked for."""
    decided: bool


class Process(NamedTuple):
    """One application with all that happened in it; meetings by start, the rest by time."""

    id: ApplicationId
    company: CompanyId
    stage: Stage
    created_at: datetime | None
    applied_at: datetime | None
    recruiter: ContactId | None
    routing: bool | None
    dream: bool
    reason_recorded: bool
    moves: tuple[Step, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    letters: tuple[Sent, ...] = ()
    replies: tuple[Answer, ...] = ()
    references: tuple[ContactId, ...] = ()
    offers: tuple[Proposal, ...] = ()

    @property
    def routed(self) -> bool:
        """Letters to the hiring side go through the recruiter (ETIQUETTE, "Agency")."""
        return self.recruiter is not None and self.routing is True

    def sent(self, kind: str) -> tuple[Sent, ...]:
        return tuple(letter for letter in self.letters if letter.kind == kind)


class Ruling(NamedTuple):
    """The user's word on one reminder."""

    state: DecisionState
    until: datetime | None
    at: datetime | None


class Facts(NamedTuple):
    processes: dict[ApplicationId, Process]
    people: dict[ContactId, Person]
    letters: dict[ContactId, tuple[Sent, ...]]
    """Sent letters by the person they went to, those of no application too."""
    rulings: dict[tuple[str, str], Ruling]
    activity: tuple[datetime, ...] = ()
    """Activity of the search in applications that are not among `processes`."""


def answered_after(process: Process, meeting: Meeting) -> bool:
    """A reply later than the end, or a further interview that starts later (Read exactly so, 3)."""
    return any(reply.at > meeting.ends for reply in process.replies) or any(
        other.starts > meeting.starts for other in process.meetings
    )


def belongs(letter: Sent, meeting: Meeting) -> bool:
    """Whether a letter is about this interview; one that names none counts when it came after its end."""
    if letter.interview is not None:
        return letter.interview == meeting.id
    return letter.at >= meeting.ends


def correspondent(process: Process, people: dict[ContactId, Person], last: Meeting | None) -> ContactId | None:
    """Who is written to on the hiring side (Read exactly so, 12), None while the composer must ask."""
    for reply in reversed(process.replies):
        if reply.contact is not None:
            return reply.contact
    if last is None:
        return None
    for met in last.people:
        person = people.get(met.contact)
        if person is not None and person.hiring_manager:
            return met.contact
    return next(iter(last.interviewers), None)


def contacts(process: Process) -> list[datetime]:
    """When either side was heard of (Read exactly so, 7), in no order; some may lie ahead."""
    moments: list[datetime] = [] if process.applied_at is None else [process.applied_at]
    if process.meetings or process.replies or process.letters:
        moments += [meeting.ends for meeting in process.meetings]
        moments += [reply.at for reply in process.replies]
        moments += [letter.at for letter in process.letters if not letter.kind.startswith(("recruiter_", "reference_"))]
    return moments


def last_contact(process: Process, now: datetime | None = None) -> datetime | None:
    """The latest word of either side, up to `now` where it is given."""
    if now is not None:
        return latest(contacts(process), now)
    if not (process.meetings or process.replies or process.letters):
        return process.applied_at
    return max(contacts(process), default=None)


def latest(moments: Iterable[datetime], now: datetime | None) -> datetime | None:
    return max((moment for moment in moments if now is None or moment <= now), default=None)
