"""What the insights are worked out of: lean tuples of the whole record, read at one moment (`models.store`)."""

from datetime import date, datetime
from typing import NamedTuple

from models.domain.codes import (
    ApplicationId,
    CompanyId,
    ContactId,
    InterviewId,
    InterviewKind,
    QuestionId,
    QuestionState,
    Reason,
    Stage,
)
from models.domain.facts import Sent


class Held(NamedTuple):
    """An interview that is not cancelled, past or booked."""

    id: InterviewId
    starts: datetime
    ends: datetime
    kind: InterviewKind | None
    promised_on: date | None
    interviewers: tuple[ContactId, ...]


class Track(NamedTuple):
    """One application with all that happened in it; endings, meetings and letters by time."""

    id: ApplicationId
    company_id: CompanyId
    company: str
    stage: Stage
    begun: datetime | None
    """When anything of it is known to have been noted, sent, moved or met first."""
    applied_at: datetime | None
    routed_to: ContactId | None
    """The recruiter, where letters go through them."""
    reason: Reason | None
    feedback: str | None
    stages: frozenset[Stage]
    """All that it has ever been in, the present one too."""
    endings: tuple[tuple[Stage, datetime], ...]
    """Moves to a closed stage."""
    meetings: tuple[Held, ...]
    replies: tuple[datetime, ...]
    letters: tuple[Sent, ...]
    """Sent thank-yous, follow-ups and replies to a no."""


class Debriefed(NamedTuple):
    """A saved debrief; the lines are JSON text of lists, still closed."""

    interview: InterviewId
    application: ApplicationId
    company: str
    at: datetime
    focus: str
    went_well: str
    went_badly: str


class Asked(NamedTuple):
    """A question that they asked."""

    question: QuestionId
    text: str
    topic: str | None
    state: QuestionState | None
    rating: int | None
    interview: InterviewId | None
    practised: datetime | None


class Material(NamedTuple):
    tracks: tuple[Track, ...]
    debriefs: tuple[Debriefed, ...]
    """By the start of the interview."""
    questions: tuple[Asked, ...]
    done: tuple[tuple[datetime, int, ApplicationId | None], ...]
    """What the user did themselves, counted in tenths of an hour, and for which application; of the last year or so."""
