"""Mail that leaves: whose account, how far a letter is, and what came of trying. No secret is ever among these."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from models.domain.codes import LetterId


class Tone(StrEnum):
    FORMAL = "formal"
    FRIENDLY = "friendly"


class Language(StrEnum):
    """The language of a letter, whatever the window speaks."""

    EN_GB = "en-GB"
    EN_US = "en-US"
    DE = "de"


class Security(StrEnum):
    """There is no other: without encryption nothing leaves."""

    TLS = "tls"
    STARTTLS = "starttls"


@dataclass(frozen=True, slots=True)
class MailAccount:
    """The user's own mail server; kept here alone, never exported. The password is in the keyring under `id`.

    `exception` is the SHA-256 of a server's certificate (hex) that the user has expressly taken although nobody vouches
    for it; IMAP is used where `imap_host` is set.
    """

    id: str
    address: str
    host: str
    port: int
    security: Security
    user: str
    exception: str | None = None
    imap_host: str | None = None
    imap_port: int | None = None
    imap_exception: str | None = None
    copy_to_sent: bool | None = None
    sent_folder: str | None = None
    reads_replies: bool | None = None
    tested_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class WritingDesk:
    """How letters are written unless one says otherwise; kept here alone, never exported."""

    tone: Tone | None = None
    language: Language | None = None
    signature: str | None = None
    connect: bool | None = None
    """A LinkedIn request is proposed a day after the first thank-you."""


@dataclass(frozen=True, slots=True)
class KnownWord:
    """A word of the user's own dictionary; kept here alone."""

    word: str
    language: Language


@dataclass(frozen=True, slots=True)
class Dispatch:
    """How one letter is on its way; kept here alone, never exported (the letter's state is in the letter)."""

    letter: LetterId
    tone: Tone | None = None
    language: Language | None = None
    address: str | None = None
    """The one of the recipient's addresses that was chosen; the first without."""
    attempts: int | None = None
    next_try_at: datetime | None = None
    trouble: str | None = None
    """A MailTrouble: why it did not leave."""
    trouble_detail: str | None = None
    """The server's own words, shortened; no address, no secret."""
    started_at: datetime | None = None
    """When it was last handed to the server: SENDING since then."""
    in_reply_to: str | None = None
    """The Message-ID that it answers."""
    passed: tuple[str, ...] = ()
    """Keys of the findings that the user has passed over."""
    named: tuple[str, ...] = ()
    """Ids of other applications whose employer may be named in it."""
    touched: bool | None = None
    """The user has written in it: a fresh draft no longer takes its place by itself."""


class MailTrouble(StrEnum):
    NO_NETWORK = "no_network"
    HOST_UNKNOWN = "host_unknown"
    NOT_REACHED = "not_reached"
    TOO_SLOW = "too_slow"
    NOT_ENCRYPTED = "not_encrypted"
    """The server offers no TLS: nothing was said to it."""
    CERTIFICATE = "certificate"
    WRONG_PASSWORD = "wrong_password"
    NO_PASSWORD_LOGIN = "no_password_login"
    """The server takes no password at all, only its own sign-in page."""
    SENDER_REFUSED = "sender_refused"
    RECIPIENT_REFUSED = "recipient_refused"
    CONTENT_REFUSED = "content_refused"
    NEEDS_SMTPUTF8 = "needs_smtputf8"
    BUSY = "busy"
    LOST_BEFORE = "lost_before"
    LOST_AFTER = "lost_after"
    """The connection ended after the letter was handed over and before the answer: nobody knows."""
    STRANGE = "strange"
    """The server answered against the protocol."""
    PASSWORD_MISSING = "password_missing"
    KEYRING_LOCKED = "keyring_locked"
    KEYRING_ABSENT = "keyring_absent"
    NO_ACCOUNT = "no_account"
    NO_ADDRESS = "no_address"


class Outcome(StrEnum):
    SENT = "sent"
    LATER = "later"
    """It did not leave, and may be tried again by itself."""
    FAILED = "failed"
    """It did not leave, and would not the next time either: the user has to do something."""
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Delivery:
    outcome: Outcome
    trouble: MailTrouble | None = None
    detail: str = ""
    certificate: str | None = None
    """SHA-256 (hex) of the certificate that nobody vouches for, where that was the trouble."""


class SecretsUnavailable(Exception):
    """The keyring cannot be asked; `trouble` is KEYRING_LOCKED or KEYRING_ABSENT."""

    def __init__(self, trouble: MailTrouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


class Secrets(Protocol):
    """The system's keyring. May block while it asks the user to unlock it: never call it on the UI thread."""

    def read(self, account: str) -> str | None:
        """Raises SecretsUnavailable."""

    def write(self, account: str, password: str) -> None:
        """Raises SecretsUnavailable."""

    def delete(self, account: str) -> None:
        """Raises SecretsUnavailable."""


class Courier(Protocol):
    """Hands one message to the user's mail server; never raises for what the world does. Worker thread only."""

    def deliver(self, account: MailAccount, password: str, recipients: tuple[str, ...], message: bytes) -> Delivery: ...
