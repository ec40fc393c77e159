"""What Afterview knows, as frozen values: one class for each list of the interchange file.

Field names are those of the interchange file, except where Python or clarity forbids (a field's
``json`` metadata then gives the file's name). Instants are aware datetimes in UTC, promised days
are dates, wall-clock settings are times; lists of text are tuples.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from typing import NewType

CompanyId = NewType("CompanyId", str)
ContactId = NewType("ContactId", str)
ApplicationId = NewType("ApplicationId", str)
InterviewId = NewType("InterviewId", str)
QuestionId = NewType("QuestionId", str)
LetterId = NewType("LetterId", str)
OfferId = NewType("OfferId", str)
NoteId = NewType("NoteId", str)


class School(StrEnum):
    """How forward the candidate likes to be (ETIQUETTE, "The follow-up schools")."""

    PATIENT = "patient"
    PHONE = "phone"
    ASSERTIVE = "assertive"


class Stage(StrEnum):
    """The columns of the board, in their order; from ACCEPTED on an application is closed."""

    WISHLIST = "wishlist"
    APPLIED = "applied"
    SCREENING = "screening"
    INTERVIEWING = "interviewing"
    WAITING = "waiting"
    OFFER = "offer"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    NO_REPLY = "no_reply"

    @property
    def closed(self) -> bool:
        return self in CLOSED_STAGES

    @property
    def open_past_wishlist(self) -> bool:
        return self in OPEN_STAGES and self is not Stage.WISHLIST


CLOSED_STAGES = frozenset({Stage.ACCEPTED, Stage.REJECTED, Stage.WITHDRAWN, Stage.NO_REPLY})
OPEN_STAGES = frozenset(Stage) - CLOSED_STAGES
WAITING_STAGES = frozenset({Stage.INTERVIEWING, Stage.WAITING, Stage.OFFER})


class Reason(StrEnum):
    TECHNICAL = "technical"
    COMMUNICATION = "communication"
    FIT = "fit"
    OTHER = "other"


class ContactKind(StrEnum):
    INTERVIEWER = "interviewer"
    RECRUITER = "recruiter"
    REFERENCE = "reference"
    FRONT_DESK = "front_desk"
    HIRING_MANAGER = "hiring_manager"
    OTHER = "other"


class Role(StrEnum):
    """What a person did at one interview."""

    INTERVIEWER = "interviewer"
    FRONT_DESK = "front_desk"
    RECRUITER = "recruiter"


class InterviewKind(StrEnum):
    PHONE = "phone"
    VIDEO = "video"
    ONSITE = "onsite"
    WHITEBOARD = "whiteboard"
    PAIR_PROGRAMMING = "pair_programming"
    TAKE_HOME = "take_home"
    PANEL = "panel"
    OTHER = "other"


class InterviewStatus(StrEnum):
    SCHEDULED = "scheduled"
    HELD = "held"
    CANCELLED = "cancelled"


class ContactChannel(StrEnum):
    """How they said that they would be in touch."""

    EMAIL = "email"
    PHONE = "phone"
    POST = "post"
    OTHER = "other"


class LetterChannel(StrEnum):
    EMAIL = "email"
    CARD = "card"
    LINKEDIN = "linkedin"
    CALL = "call"


class LetterKind(StrEnum):
    THANK_YOU = "thank_you"
    FOLLOW_UP = "follow_up"
    FOLLOW_UP_CALL = "follow_up_call"
    RECRUITER_PERMISSION = "recruiter_permission"
    INVITATION_REPLY = "invitation_reply"
    REJECTION_REPLY = "rejection_reply"
    OFFER_THANKS = "offer_thanks"
    DECISION_TIME = "decision_time"
    RECRUITER_DEBRIEF = "recruiter_debrief"
    RECRUITER_NUDGE = "recruiter_nudge"
    RECRUITER_UPDATE = "recruiter_update"
    REFERENCE_HEADS_UP = "reference_heads_up"
    REFERENCE_THANKS = "reference_thanks"
    LINKEDIN_INVITE = "linkedin_invite"
    WITHDRAWAL = "withdrawal"


class LetterState(StrEnum):
    DRAFT = "draft"
    READY = "ready"
    SCHEDULED = "scheduled"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNSURE = "unsure"


class Interest(StrEnum):
    YES = "yes"
    UNSURE = "unsure"
    NO = "no"


class AskedBy(StrEnum):
    THEM = "them"
    ME = "me"


class QuestionState(StrEnum):
    TO_IMPROVE = "to_improve"
    IMPROVED = "improved"
    READY = "ready"


class OfferItem(StrEnum):
    PAY = "pay"
    SCHEDULE = "schedule"
    BENEFITS = "benefits"
    START_DATE = "start_date"


class OfferDecision(StrEnum):
    ACCEPTED = "accepted"
    DECLINED = "declined"


class DecisionState(StrEnum):
    """What the user said of a reminder."""

    SNOOZED = "snoozed"
    DONE = "done"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Settings:
    """The etiquette's settings; a missing one means its default (`models.domain.etiquette.hours`)."""

    own_addresses: tuple[str, ...] = ()
    name: str | None = None
    weights: dict[str, float] | None = None
    school: School | None = None
    timezone: str | None = None
    day_starts: time | None = None
    day_ends: time | None = None
    business_days_only: bool | None = None
    holiday_country: str | None = None
    search_gap_days: int | None = None
    silence_days: int | None = None


@dataclass(frozen=True, slots=True)
class Company:
    id: CompanyId
    name: str
    website: str | None = None
    industry: str | None = None
    notes: str | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    id: ContactId
    name: str
    name_confirmed: bool | None = None
    name_source: str | None = None
    pronunciation: str | None = None
    address: str | None = None
    vcard: str | None = None
    title: str | None = None
    company: CompanyId | None = None
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    linkedin: str | None = None
    kinds: tuple[ContactKind, ...] = ()
    met_at: str | None = None
    notes: str | None = None


@dataclass(frozen=True, slots=True)
class Application:
    id: ApplicationId
    company: CompanyId
    role: str
    stage: Stage
    position: int | None = None
    created_at: datetime | None = None
    applied_at: datetime | None = None
    recruiter: ContactId | None = None
    route_letters_via_recruiter: bool | None = None
    source: str | None = None
    url: str | None = None
    location: str | None = None
    salary_from: float | None = None
    salary_to: float | None = None
    currency: str | None = None
    fit: int | None = None
    dream: bool | None = None
    tags: tuple[str, ...] = ()
    reason: Reason | None = None
    feedback: str | None = None
    notes: str | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """One step of an application across the stages; `from_stage` is None for the first."""

    application: ApplicationId
    to: Stage
    at: datetime
    from_stage: Stage | None = field(default=None, metadata={"json": "from"})


@dataclass(frozen=True, slots=True)
class Participant:
    """A person's part in one interview."""

    contact: ContactId
    role: Role | None = None
    moment: str | None = None
    thanked_in_person: bool | None = None


@dataclass(frozen=True, slots=True)
class Interview:
    id: InterviewId
    application: ApplicationId
    starts_at: datetime
    ends_at: datetime | None = None
    title: str | None = None
    round: int | None = None
    kind: InterviewKind | None = None
    timezone: str | None = None
    location: str | None = None
    status: InterviewStatus | None = None
    recorded_at: datetime | None = None
    prepared: bool | None = None
    to_prepare: str | None = None
    calendar_uid: str | None = None
    people: tuple[Participant, ...] = ()


@dataclass(frozen=True, slots=True)
class NextSteps:
    """What they said would happen next; `promised_by` is a day in the candidate's zone."""

    interview: InterviewId
    more_rounds: bool | None = None
    contact_by: str | None = None
    channel: ContactChannel | None = None
    promised_by: date | None = None
    meanwhile: str | None = None
    recorded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Debrief:
    """The minute after; a draft until `saved_at` is set."""

    interview: InterviewId
    saved_at: datetime | None = None
    mood: int | None = None
    tone: int | None = None
    focus: tuple[str, ...] = ()
    went_well: tuple[str, ...] = ()
    went_badly: tuple[str, ...] = ()
    forgot: tuple[str, ...] = ()
    company_impression: str | None = None
    role_fit_technical: int | None = None
    role_fit_cultural: int | None = None
    people_impression: str | None = None
    place_impression: str | None = None
    expectations_met: int | None = None
    still_interested: Interest | None = None


@dataclass(frozen=True, slots=True)
class Question:
    id: QuestionId
    text: str
    asked_by: AskedBy | None = None
    contact: ContactId | None = None
    topic: str | None = None
    interview: InterviewId | None = None
    answer: str | None = None
    better_answer: str | None = None
    rating: int | None = None
    state: QuestionState | None = None
    versions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    id: LetterId
    kind: LetterKind
    to: ContactId
    application: ApplicationId | None = None
    interview: InterviewId | None = None
    via: ContactId | None = None
    channel: LetterChannel | None = None
    subject: str | None = None
    body: str | None = None
    state: LetterState | None = None
    created_at: datetime | None = None
    send_at: datetime | None = None
    sent_at: datetime | None = None
    message_id: str | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """Anything that the hiring side (or the recruiter) sent or said."""

    application: ApplicationId
    at: datetime
    contact: ContactId | None = None
    channel: LetterChannel | None = None
    summary: str | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """A person who may be called about one application."""

    application: ApplicationId
    contact: ContactId
    stress: tuple[str, ...] = ()
    summary: str | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    id: OfferId
    application: ApplicationId
    recorded_at: datetime | None = None
    base: float | None = None
    bonus: float | None = None
    equity: float | str | None = None
    currency: str | None = None
    schedule: str | None = None
    benefits: tuple[str, ...] = ()
    start_date: date | None = None
    settled: tuple[OfferItem, ...] = ()
    deadline: datetime | None = None
    more_time_asked: bool | None = None
    decision: OfferDecision | None = None
    decided_at: datetime | None = None
    impressions: str | None = None


@dataclass(frozen=True, slots=True)
class Note:
    id: NoteId
    title: str | None = None
    body: str | None = None
    versions: tuple[str, ...] = ()
    application: ApplicationId | None = None
    contact: ContactId | None = None
    interview: InterviewId | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """The user's word on one reminder; `subject` may be a company's id for a dismissal."""

    rule: str
    subject: str
    state: DecisionState
    until: datetime | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Invitation:
    """Which version of which calendar entry an interview was read from; kept here alone, never exported.

    A later version is known by its `sequence`, then by `stamped_at` (RFC 5546, 2.1.5). `recurrence_id`
    is the instant of the series that a single occurrence stands for; `invited` are the contacts that this
    version brought, so that the next one can take its own away again.
    """

    interview: InterviewId
    uid: str
    recurrence_id: datetime | None = None
    sequence: int | None = None
    stamped_at: datetime | None = None
    invited: tuple[str, ...] = ()


Value = (
    Company
    | Contact
    | Application
    | Move
    | Interview
    | NextSteps
    | Debrief
    | Question
    | Letter
    | Reply
    | Reference
    | Offer
    | Note
    | Decision
    | Settings
    | Invitation
)
"""Anything that the store keeps; the interchange file carries all of it but `Invitation`."""
