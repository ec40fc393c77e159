"""What a file would do, entry by entry, before anything is written: the window shows it, the command line takes it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from models.domain.card import Card
from models.domain.change import Edit
from models.domain.table import TableOutline
from models.domain.values import Application, ApplicationId, Company, Contact, ContactId, Interview, Note, Reply

if TYPE_CHECKING:
    from models.formats.ics import Event

Progress = Callable[[int, int], None]
"""Told after each entry: how many are done, of how many (0 where nobody knows). It may raise Cancelled to stop."""


class Cancelled(Exception):
    """The user stopped an import; nothing was written."""


NOBODY = ContactId("")
"""Chosen in the place of a contact for somebody who is none of those that are here."""


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
    name: str | None = None
    """How a person is written."""
    contact: ContactId | None = None
    """The person in the record that this one is merged into, chosen among `Entry.alike`; NOBODY for a new one."""
    accepted: frozenset[str] = frozenset()
    """The codes of the proposals that are taken; none is taken without the user."""


class ProposalCode(StrEnum):
    """What a file lets one conclude beyond what it says."""

    REJECTED = "rejected"
    OFFER = "offer"
    NAME = "name"
    TITLE = "title"
    PHONE = "phone"
    LINKEDIN = "linkedin"


@dataclass(frozen=True, slots=True)
class Proposal:
    """`value` is what it would be (a phone number, a title), `because` the words of the file that say so."""

    code: ProposalCode
    value: str = ""
    because: str = ""
    taken: bool = False
    """The user took it (`Choice.accepted`), and the plan carries it out."""


@dataclass(frozen=True, slots=True)
class Alike:
    """Somebody in the record who may be the same person, and a clause that says why."""

    contact: Contact
    why: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One event or message of a file; `why` is a clause or sentence for whatever was not simply added."""

    what: str
    outcome: Outcome
    why: str = ""
    event: "Event | None" = None
    interview: Interview | None = None
    reply: Reply | None = None
    application: Application | None = None
    company: Company | None = None
    people: tuple[Contact, ...] = ()
    guesses: frozenset[Guess] = frozenset()
    notes: tuple[str, ...] = ()
    card: Card | None = None
    contact: Contact | None = None
    """The person of `card` as they would be kept; `before` as they are now, None for a new one."""
    before: Contact | None = None
    alike: tuple[Alike, ...] = ()
    note: Note | None = None
    """The text of a posting, kept as a note."""
    asks: tuple[str, str] | None = None
    """For a page that is refused: company and role as far as they are known, which the user may complete."""
    row: int | None = None
    """The row of a table, counted from 1 with its header."""
    proposals: tuple[Proposal, ...] = ()
    facts: Mapping[str, object] | None = None
    """What the file itself says, for `import --json`."""


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
    facts: Mapping[str, object] | None = None
    """What the file says as a whole (a table's delimiter, a mail's sender), for `import --json`."""
    table: TableOutline | None = None
    """What was found in a table, and what it was taken for."""
    mark: str | None = None
    """The state of the record that it was made of (`Store.mark`); it is carried out there and nowhere else."""
    digest: str = ""
    """Of the file's bytes, so that choices made for its entries are never taken for those of another file."""
    named: tuple[tuple[str, str], ...] = field(default=())
    """Entries of an interchange file: the head they stand under ("added", "merged") and their name."""

    @property
    def brings(self) -> int:
        """How many entries are new or changed by it."""
        if self.named or not self.entries:
            return len(self.named)
        return sum(one.outcome in (Outcome.ADDED, Outcome.UPDATED) for one in self.entries) if self.edits else 0
