"""Hands one claimed letter to the server: frozen values in, what came of it out. A worker thread's work alone.

The mailbox beside it is a worker's too: a copy of what went, and a look at what came.
"""

from datetime import date

from models.domain.errors import WorldError
from models.domain.inbox import Looked, Mailbox, Place
from models.domain.letter_views import Claimed
from models.domain.mail import (
    Courier,
    Delivery,
    MailAccount,
    MailTrouble,
    Outcome,
    Secrets,
    SecretsUnavailable,
)
from models.formats.letter_mail import message_of


def deliver(claimed: Claimed, secrets: Secrets, courier: Courier) -> tuple[Delivery, bytes | None]:
    """What came of it, and the message as it was handed over; None where nothing was said to any server.

    Never raises for what the world does; what it raises is a bug, after which nobody knows.
    """
    try:
        message = message_of(
            claimed.letter,
            claimed.sender_name,
            claimed.account.address,
            claimed.addressee,
            claimed.when,
            claimed.letter.message_id or "",
            claimed.dispatch.in_reply_to,
            claimed.signature,
        )
    except WorldError:
        return Delivery(Outcome.FAILED, MailTrouble.NO_ADDRESS), None
    password, missing = _password(claimed.account, secrets)
    if password is None:
        return missing, None
    return courier.deliver(claimed.account, password, (claimed.addressee.emails[0],), message), message


def keep_copy(claimed: Claimed, message: bytes, secrets: Secrets, mailbox: Mailbox) -> Delivery | None:
    """Puts what has left among what was sent; None where the user does not want that."""
    account = claimed.account
    if not account.copy_to_sent or account.imap_host is None:
        return None
    password, missing = _password(account, secrets)
    return missing if password is None else mailbox.keep_copy(account, password, message, claimed.when)


def look(account: MailAccount, secrets: Secrets, mailbox: Mailbox, since: Place | None, day: date) -> Looked:
    """What came into the inbox."""
    password, missing = _password(account, secrets)
    return Looked(missing, place=since) if password is None else mailbox.look(account, password, since, day)


def _password(account: MailAccount, secrets: Secrets) -> tuple[str | None, Delivery]:
    """With what is to be told where there is none."""
    try:
        return secrets.read(account.id), Delivery(Outcome.FAILED, MailTrouble.PASSWORD_MISSING)
    except SecretsUnavailable as error:
        # It may be unlocked by the next time; where there is none, somebody has to do something.
        locked = error.trouble is MailTrouble.KEYRING_LOCKED
        return None, Delivery(Outcome.LATER if locked else Outcome.FAILED, error.trouble)
