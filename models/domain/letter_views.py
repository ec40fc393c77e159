"""What the screens of the letters are handed: frozen values, with nothing left to look up."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.domain.letters.drafting import Draft
from models.domain.letters.situation import Situation
from models.domain.mail import Dispatch, MailAccount, MailTrouble
from models.domain.reminder import Reminder
from models.domain.values import (
    ApplicationId,
    Contact,
    ContactId,
    InterviewId,
    Letter,
    LetterChannel,
    LetterId,
    LetterKind,
    LetterState,
)


class LetterGroup(StrEnum):
    """Where a letter stands in the index, in that order."""

    TO_WRITE = "to_write"
    DRAFTS = "drafts"
    OUTBOX = "outbox"
    SENT = "sent"


@dataclass(frozen=True, slots=True)
class LetterRow:
    """One letter, or one that is still to be written (`letter` is None then, and `reminder` says why).

    `at` is when it is due (to write), was begun (draft), leaves or was tried (outbox), left (sent).
    """

    group: LetterGroup
    kind: LetterKind
    letter: LetterId | None
    to: ContactId | None
    person: str
    """Empty while nobody is known to write to."""
    via: str
    """Through whom it goes, by name; empty where it goes straight."""
    application: ApplicationId | None
    interview: InterviewId | None
    company: str
    role: str
    channel: LetterChannel | None
    subject: str
    state: LetterState | None
    """None for what is to be written. One that came with a file as ready is a draft here: nothing leaves by itself
    that was not queued here."""
    at: datetime | None
    reminder: Reminder | None = None
    """The open reminder that this letter will satisfy."""
    trouble: MailTrouble | None = None
    detail: str = ""
    attempts: int = 0
    next_try_at: datetime | None = None

    @property
    def late(self) -> datetime | None:
        return None if self.reminder is None else self.reminder.late


@dataclass(frozen=True, slots=True)
class OpenedLetter:
    """One letter with all that it is written from. `draft` is what would be composed for it now."""

    letter: Letter
    situation: Situation
    draft: Draft
    dispatch: Dispatch
    addressee: Contact | None
    """Whose address it goes to: the recruiter where it is routed, else `letter.to`."""
    address: str | None
    """The e-mail address that it would leave for."""
    state: LetterState
    leaves_at: datetime | None = None
    """In the outbox: when it leaves, or is tried again."""
    reminder: Reminder | None = None
    """The open reminder that this letter will satisfy."""

    @property
    def may_be_edited(self) -> bool:
        return self.state in (LetterState.DRAFT, LetterState.FAILED)


@dataclass(frozen=True, slots=True)
class Claimed:
    """A letter that is SENDING from this moment on, with all that a worker needs; no secret is among it."""

    letter: Letter
    dispatch: Dispatch
    account: MailAccount
    addressee: Contact
    """With the address that it goes to as its only one."""
    sender_name: str
    signature: str
    when: datetime
    """In the sender's zone: the message's date."""
