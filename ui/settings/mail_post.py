"""What the mail settings ask of the world, each a call for a worker thread: the keyring, the server, the mailbox."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from models.domain.mail import Courier, Delivery, MailAccount, MailTrouble, Outcome, Secrets, SecretsUnavailable
from models.domain.values import ContactId, Letter, LetterId, LetterKind


class Kept(StrEnum):
    """What the keyring has of an account's password."""

    KEPT = "kept"
    MISSING = "missing"
    LOCKED = "locked"
    ABSENT = "absent"


class Mailbox(Protocol):
    def check(self, account: MailAccount, password: str) -> Delivery: ...


@dataclass(frozen=True, slots=True)
class Post:
    secrets: Secrets
    courier: Courier
    mailbox: Mailbox
    is_locked: Callable[[], bool]
    """Whether reading from the keyring would ask somebody to unlock it."""

    def look(self, account: str) -> Kept:
        """Nobody is asked anything."""
        return Kept.LOCKED if self.is_locked() else self.unlocked(account)

    def unlocked(self, account: str) -> Kept:
        """The system may ask to unlock the keyring."""
        try:
            return Kept.KEPT if self.secrets.read(account) else Kept.MISSING
        except SecretsUnavailable as error:
            return _state(error)

    def keep(self, account: str, password: str) -> Kept:
        try:
            self.secrets.write(account, password)
        except SecretsUnavailable as error:
            return _state(error)
        return Kept.KEPT

    def forget(self, account: str) -> Kept:
        try:
            self.secrets.delete(account)
        except SecretsUnavailable as error:
            return _state(error)
        return Kept.MISSING

    def send_test(self, account: MailAccount, name: str, when: datetime, subject: str, body: str) -> Delivery:
        """A letter from the account to itself."""
        from models.formats.letter_mail import message_of, new_message_id

        password = self._password(account)
        if isinstance(password, Delivery):
            return password
        nobody = ContactId("")
        letter = Letter(LetterId(""), LetterKind.THANK_YOU, nobody, subject=subject, body=body)
        message = message_of(letter, name, account.address, account.address, when, new_message_id(account.address))
        return self.courier.deliver(account, password, (account.address,), message)

    def check_mailbox(self, account: MailAccount) -> Delivery:
        password = self._password(account)
        return password if isinstance(password, Delivery) else self.mailbox.check(account, password)

    def _password(self, account: MailAccount) -> str | Delivery:
        try:
            password = self.secrets.read(account.id)
        except SecretsUnavailable as error:
            return Delivery(Outcome.FAILED, error.trouble)
        return password or Delivery(Outcome.FAILED, MailTrouble.PASSWORD_MISSING)


def _state(error: SecretsUnavailable) -> Kept:
    return Kept.LOCKED if error.trouble is MailTrouble.KEYRING_LOCKED else Kept.ABSENT


def system_post() -> Post:
    from models.adapters.imap import ImapMailbox
    from models.adapters.keyring_lock import is_locked
    from models.adapters.secrets import KeyringSecrets
    from models.adapters.smtp import SmtpCourier

    return Post(KeyringSecrets(), SmtpCourier(), ImapMailbox(), is_locked)
