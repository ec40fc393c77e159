"""What Afterview knows, as frozen values: one class for each list of the interchange file.

Field names are those of the interchange file, except where Python or clarity forbids (a field's
``json`` metadata then gives the file's name). Instants are aware datetimes in UTC, promised days
are dates, wall-clock settings are times; lists of text are tuples.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, time

# Whoever needs a value needs its codes and ids: they are found here as well.
from models.domain.codes import (
    CLOSED_STAGES as CLOSED_STAGES,
    OPEN_PAST_WISHLIST as OPEN_PAST_WISHLIST,
    OPEN_STAGES as OPEN_STAGES,
    WAITING_STAGES as WAITING_STAGES,
    ApplicationId as ApplicationId,
    AskedBy as AskedBy,
    CompanyId as CompanyId,
    ContactChannel as ContactChannel,
    ContactId as ContactId,
    ContactKind as ContactKind,
    DecisionState as DecisionState,
    Interest as Interest,
    InterviewId as InterviewId,
    InterviewKind as InterviewKind,
    InterviewStatus as InterviewStatus,
    LetterChannel as LetterChannel,
    LetterId as LetterId,
    LetterKind as LetterKind,
    LetterState as LetterState,
    NoteId as NoteId,
    OfferDecision as OfferDecision,
    OfferId as OfferId,
    OfferItem as OfferItem,
    QuestionId as QuestionId,
    QuestionState as QuestionState,
    Reason as Reason,
    Role as Role,
    School as School,
    Stage as Stage,
)
from models.domain.mail import Dispatch, KnownWord, MailAccount, WritingDesk
from models.domain.offers_kept import BenefitPoint, Compared, Judgement, OfferRevision, PayAim, PayFrame, Rate
from models.domain.preferences import Appearance, BackupPlan, RuleChoice
from models.domain.saved_views import SavedView


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


@dataclass(frozen=True, slots=True)
class Apart:
    """Two people, or two companies, that look alike and are not the same: never proposed again.

    Kept here alone, never exported; `one` is the smaller id.
    """

    one: str
    other: str


@dataclass(frozen=True, slots=True)
class Merged:
    """A person or company that became one with another, so that what comes out of the bin still finds them.

    Kept here alone, never exported.
    """

    gone: str
    became: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file beside a note or an application; its bytes lie in the data folder under their SHA-256 (`hash`).

    `name` is what it was called outside, `label` what it is for, such as the version of a CV that was sent. It travels
    in a backup and is never exported.
    """

    id: str
    hash: str
    name: str
    mime: str
    size: int
    added_at: datetime
    note: NoteId | None = None
    application: ApplicationId | None = None
    label: str | None = None


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
    | Apart
    | Merged
    | Attachment
    | MailAccount
    | WritingDesk
    | Dispatch
    | KnownWord
    | Judgement
    | Compared
    | BenefitPoint
    | OfferRevision
    | PayFrame
    | PayAim
    | Rate
    | SavedView
    | Appearance
    | BackupPlan
    | RuleChoice
)
"""Anything that the store keeps; the interchange file carries all but those from `Invitation` on."""
