"""What was found in the user's own inbox, and what is proposed about it; nothing of it is filed without them."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from models.domain.mail import Delivery, MailAccount
from models.domain.values import ApplicationId, ContactId, LetterId


@dataclass(frozen=True, slots=True)
class Place:
    """How far the inbox was read: the message of this UID and all before it (RFC 9051, 2.3.1.1)."""

    validity: int
    uid: int


@dataclass(frozen=True, slots=True)
class Headers:
    """The few headers of one message that are asked for, as the server gave them."""

    uid: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Looked:
    """One look into the inbox. `delivery` says what became of it (SENT when it went well); `place` is where the next
    one goes on, None where nothing is known; `more` means that it should go on at once."""

    delivery: Delivery
    found: tuple[Headers, ...] = ()
    place: Place | None = None
    more: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """A message that may be an answer. `key` is by what it is known again, `letter` the one that it answers.

    `application` is where it would be filed; `name` and `address` are the sender's as the message gives them.
    """

    key: str
    at: datetime
    subject: str
    name: str
    address: str
    application: ApplicationId
    company: str
    role: str
    contact: ContactId | None = None
    letter: LetterId | None = None


class Mailbox(Protocol):
    """The user's own mailbox on their server; never raises for what the world does. Worker thread only."""

    def keep_copy(self, account: MailAccount, password: str, message: bytes, at: datetime) -> Delivery: ...

    def look(self, account: MailAccount, password: str, since: Place | None, day: date) -> Looked: ...
