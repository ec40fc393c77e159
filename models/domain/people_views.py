"""What the page of people is handed: frozen values, ready to be painted, with nothing left to look up."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from models.domain.reminder import Reminder
from models.domain.values import (
    ApplicationId,
    CompanyId,
    Contact,
    ContactId,
    ContactKind,
    Interview,
    Letter,
    Offer,
    Participant,
    Reference,
    Reply,
    Role,
    Stage,
)


class LetterWord(StrEnum):
    """What stands in the column of letters instead of their number, the most pressing first."""

    HEADS_UP_DUE = "heads_up_due"
    DRAFT_DUE = "draft_due"
    """Any other letter that is due to them now."""
    THANKED = "thanked"
    """Thanked in person, and no letter was sent."""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One card of the wall, or one line of the list. Instants are in UTC."""

    contact: ContactId
    name: str
    title: str | None
    company_id: CompanyId | None
    company: str | None
    kinds: tuple[ContactKind, ...]
    confirmed: bool | None
    last_met: datetime | None
    """The start of the last interview with them by now, cancelled ones left out."""
    last_contact: datetime | None
    """The latest by now of: met, a reply of theirs, a letter sent to them."""
    letters_sent: int
    letter_state: LetterWord | None
    met_at: str | None
    haystack: str
    """Folded: name, nicknames, title, company, addresses, notes, and the digits of their numbers."""


@dataclass(frozen=True, slots=True)
class Job:
    """Which application something belongs to, in words."""

    application: ApplicationId
    company_id: CompanyId
    company: str
    role: str
    stage: Stage


@dataclass(frozen=True, slots=True)
class MetAt:
    """One interview with them; `part` is what they did there."""

    interview: Interview
    job: Job
    part: Participant


@dataclass(frozen=True, slots=True)
class LetterLine:
    """`job` is None for a letter about no application in particular."""

    letter: Letter
    job: Job | None


@dataclass(frozen=True, slots=True)
class ReplyLine:
    reply: Reply
    job: Job


class NewsKind(StrEnum):
    MOVED = "moved"
    INTERVIEW = "interview"
    """Booked, or held."""
    OFFER = "offer"


@dataclass(frozen=True, slots=True)
class News:
    """Something that happened after the recruiter was last told; one of the three is there, as `kind` says."""

    kind: NewsKind
    at: datetime
    job: Job
    stage: Stage | None = None
    interview: Interview | None = None
    offer: Offer | None = None


@dataclass(frozen=True, slots=True)
class ProcessLine:
    """Recruiter desk: an application that they run for me. Open ones stand first, then by company."""

    job: Job
    routed: bool | None
    """Whether letters go through them; None where that is not known."""
    last_told: datetime | None
    """The latest letter sent to them about this application, or about all of them."""
    last_heard: datetime | None
    """Their latest reply about it."""
    news: tuple[News, ...]
    """What changed since `last_told`, newest first; everything of the last fortnight where nothing was told."""


@dataclass(frozen=True, slots=True)
class ReferenceLine:
    """Reference desk: a job for which they may be called."""

    job: Job
    reference: Reference
    """With the points to stress."""
    warned: datetime | None
    """When they were told that they may be called."""
    warn: Reminder | None
    """The reminder to warn them that is due or comes next."""
    thanked: datetime | None
    thank: Reminder | None


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody else met at the same company, or of it."""

    contact: ContactId
    name: str
    kinds: tuple[ContactKind, ...]
    role: Role | None
    """What they did at the last interview with them."""


@dataclass(frozen=True, slots=True)
class PersonPanel:
    """Everything about one person; lists of the past are newest first."""

    row: PersonRow
    contact: Contact
    company: str | None
    meetings: tuple[MetAt, ...]
    letters: tuple[LetterLine, ...]
    """To them or through them, and drafts; newest first."""
    replies: tuple[ReplyLine, ...]
    processes: tuple[ProcessLine, ...]
    elsewhere: tuple[News, ...]
    """News of other applications that a recruiter is still to be told (the rule `update_recruiter`)."""
    references: tuple[ReferenceLine, ...]
    colleagues: tuple[Colleague, ...]
    reminders: tuple[Reminder, ...]
    """About them, due or next, soonest first."""
    nicknames: tuple[str, ...]
    photo: bytes | None
    birthday: str | None
    """As it is kept: `1990-04-12`, or `--04-12` where the year is not said."""
    birthday_on: date | None
    """The next one, where month and day are known."""
    jobs: tuple[Job, ...] = ()
    """All applications that any of these is about."""


@dataclass(frozen=True, slots=True)
class MergeChoice:
    """Where two cards disagree, which one is right; None keeps what the one who stays says, or fills the gap.

    Addresses, numbers and kinds of both are kept, those of who stays first; so are both notes.
    """

    name: str | None = None
    title: str | None = None
    company: CompanyId | None = None
    pronunciation: str | None = None
    address: str | None = None
    linkedin: str | None = None
    met_at: str | None = None
