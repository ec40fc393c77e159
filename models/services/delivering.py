"""Hands one claimed letter to the server: frozen values in, what came of it out. A worker thread's work alone."""

from models.domain.errors import WorldError
from models.domain.letter_views import Claimed
from models.domain.mail import Courier, Delivery, MailTrouble, Outcome, Secrets, SecretsUnavailable
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
    try:
        password = secrets.read(claimed.account.id)
    except SecretsUnavailable as error:
        # It may be unlocked by the next time; where there is none, somebody has to do something.
        locked = error.trouble is MailTrouble.KEYRING_LOCKED
        return Delivery(Outcome.LATER if locked else Outcome.FAILED, error.trouble), None
    if password is None:
        return Delivery(Outcome.FAILED, MailTrouble.PASSWORD_MISSING), None
    return courier.deliver(claimed.account, password, (claimed.addressee.emails[0],), message), message
