"""What a file would do, entry by entry, before anything is written: the window shows it, the command line takes it."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from models.domain.change import Edit
from models.domain.values import Application, ApplicationId, Company, Contact, Interview, Reply
from models.formats.ics import Event


class Outcome(StrEnum):
    ADDED = "added"
    UPDATED = "updated"
    CANCELLED = "cancelled"
    LEFT_ALONE = "left_alone"
    REFUSED = "refused"


class Guess(StrEnum):
    """What was concluded rather than read, and so is marked in the window."""

    COMPANY = "company"
    ROLE = "role"
    KIND = "kind"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Choice:
    """What the user changes about one entry of a plan; None keeps what was read or guessed."""

    leave_out: bool = False
    company: str | None = None
    role: str | None = None
    application: ApplicationId | None = None
    starts_at: datetime | None = None
    """For an event that has no hour of its own."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One event or message of a file; `why` is a clause or sentence for whatever was not simply added."""

    what: str
    outcome: Outcome
    why: str = ""
    event: Event | None = None
    interview: Interview | None = None
    reply: Reply | None = None
    application: Application | None = None
    company: Company | None = None
    people: tuple[Contact, ...] = ()
    guesses: frozenset[Guess] = frozenset()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """`which_is_you` are addresses of which one may be the user's own, where nothing says which (else empty)."""

    path: Path
    entries: tuple[Entry, ...] = ()
    edits: tuple[Edit, ...] = ()
    which_is_you: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    left_alone: tuple[tuple[str, str], ...] = ()
    notices: tuple[str, ...] = ()
    named: tuple[tuple[str, str], ...] = field(default=())
    """Entries of an interchange file: the head they stand under ("added", "merged") and their name."""
