"""What the screens are handed: frozen values, ready to be painted, with nothing left to look up."""

from dataclasses import dataclass
from datetime import date, datetime

from models.domain.reminder import Reminder, Rule
from models.domain.values import (
    Application,
    ApplicationId,
    Company,
    CompanyId,
    Contact,
    ContactId,
    Debrief,
    Interview,
    Letter,
    Move,
    NextSteps,
    Note,
    Offer,
    Reference,
    Reply,
    Stage,
)


@dataclass(frozen=True, slots=True)
class Wait:
    """One wait as the gauge shows it; days are whole local days since `since`."""

    since: datetime
    days: int
    typical: float
    low: float | None
    """25th percentile of one's own waits, None while the published average serves."""
    high: float | None
    own: bool
    """True when the figures are the user's own, False for the published average."""
    promised_on: date | None
    user_turn: bool
    """A step of the user is open: the only case in which the gauge may be amber."""


@dataclass(frozen=True, slots=True)
class Card:
    """One card of the board."""

    application: ApplicationId
    company_id: CompanyId
    company: str
    role: str
    stage: Stage
    position: int
    fit: int | None
    agency: bool
    location: str | None
    tags: tuple[str, ...]
    created_at: datetime | None
    applied_at: datetime | None
    round: int | None
    """Of the newest interview, booked or held."""
    next_interview: datetime | None
    wait: Wait | None
    reminder: Reminder | None
    """The next step that is due, or due within seven days."""
    offer_deadline: datetime | None
    person: str | None
    """Whom the reminder is about."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of Today: a reminder, or an interview of today or of the coming week."""

    at: datetime
    reminder: Reminder | None
    interview: Interview | None
    company_id: CompanyId | None
    company: str | None
    role: str | None
    person: str | None
    """The contact that the line is about; for an interview, the people met, joined."""
    promised_on: date | None
    deadline: datetime | None


@dataclass(frozen=True, slots=True)
class CalmLine:
    """One gauge of the calm panel."""

    application: ApplicationId
    company_id: CompanyId
    company: str
    role: str
    stage: Stage
    wait: Wait
    share_answered: float | None
    speaks_up_at: datetime | None
    speaks_up_for: Rule | None
    """What will be due then."""
    follow_ups_sent: int
    last_follow_up: datetime | None


@dataclass(frozen=True, slots=True)
class Today:
    """Now, later today, coming up (seven days), and what is with other people."""

    at: datetime
    now: tuple[Line, ...]
    later: tuple[Line, ...]
    coming: tuple[Line, ...]
    calm: tuple[CalmLine, ...]
    week: tuple[tuple[date, int, int], ...]
    """Monday to Sunday of this week: day, appointments, reminders."""
    last_application: datetime | None
    open_applications: int


@dataclass(frozen=True, slots=True)
class Panel:
    """Everything about one application."""

    application: Application
    company: Company
    recruiter: Contact | None
    moves: tuple[Move, ...]
    interviews: tuple[Interview, ...]
    next_steps: tuple[NextSteps, ...]
    debriefs: tuple[Debrief, ...]
    letters: tuple[Letter, ...]
    replies: tuple[Reply, ...]
    references: tuple[Reference, ...]
    offers: tuple[Offer, ...]
    contacts: dict[ContactId, Contact]
    """Everybody who is named in the above."""
    reminders: tuple[Reminder, ...]
    """Due and next of this application, soonest first."""
    wait: Wait | None
    notes: tuple[Note, ...] = ()
    """Texts that are kept with it, a saved posting above all; the newest first."""


@dataclass(frozen=True, slots=True)
class Binned:
    """Something deleted that can still be given back."""

    id: int
    deleted_at: datetime
    kind: str
    title: str
