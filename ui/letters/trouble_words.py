"""Why a letter did not leave, in a sentence or two: what is so, that nothing is lost, and what can be done.

The settings say it of a test letter, the outbox of a real one: a sentence speaks of the server and the connection, and
whoever shows it says what became of the letter.
"""

from PySide6.QtCore import QCoreApplication

from models.domain.mail import Delivery, MailTrouble, Outcome

translate = QCoreApplication.translate


def why(trouble: MailTrouble, detail: str = "") -> str:
    """The sentence, and behind it the server's own words where it had any; of a certificate what is wrong with it."""
    sentence = _sentences()[trouble]
    words = detail.strip().rstrip(".")
    if not words:
        return sentence
    if trouble is MailTrouble.CERTIFICATE:
        behind = translate("MailTrouble", "What is wrong with it: {words}.")
    else:
        behind = translate("MailTrouble", "The server said: “{words}”.")
    return sentence + " " + behind.format(words=words[:200])


def heard(delivery: Delivery) -> str:
    """Of a delivery that did not end well."""
    if delivery.trouble is not None:
        return why(delivery.trouble, delivery.detail)
    if delivery.outcome is Outcome.UNSURE:
        return why(MailTrouble.LOST_AFTER)
    return why(MailTrouble.STRANGE, delivery.detail)


def _sentences() -> dict[MailTrouble, str]:
    return {**_of_the_connection(), **_of_the_letter(), **_of_this_computer()}


def _of_the_connection() -> dict[MailTrouble, str]:
    return {
        MailTrouble.NO_NETWORK: translate("MailTrouble", "This computer is not connected to a network."),
        MailTrouble.HOST_UNKNOWN: translate(
            "MailTrouble", "No server of that name was found. Look whether its name is spelled right."
        ),
        MailTrouble.NOT_REACHED: translate(
            "MailTrouble", "The server does not answer at this port. It may be down, or the port may be another one."
        ),
        MailTrouble.TOO_SLOW: translate("MailTrouble", "The server took too long to answer."),
        MailTrouble.NOT_ENCRYPTED: translate(
            "MailTrouble",
            "The server offers no encryption here, so nothing was said to it, the password neither. "
            "Choose TLS or STARTTLS as your provider names it.",
        ),
        MailTrouble.CERTIFICATE: translate(
            "MailTrouble",
            "Nobody vouches for the server’s certificate, so it may be somebody else. Neither password nor letter was "
            "handed over.",
        ),
        MailTrouble.BUSY: translate("MailTrouble", "The server is busy and asks to try again later."),
        MailTrouble.LOST_BEFORE: translate("MailTrouble", "The connection broke before anything was handed over."),
        MailTrouble.LOST_AFTER: translate(
            "MailTrouble",
            "The connection broke after it was handed over and before the server answered. It may have left: look in "
            "your Sent folder or ask the recipient.",
        ),
        MailTrouble.STRANGE: translate("MailTrouble", "The server answered in a way that no mail server should."),
    }


def _of_the_letter() -> dict[MailTrouble, str]:
    return {
        MailTrouble.WRONG_PASSWORD: translate(
            "MailTrouble",
            "The server did not take the user name and password. Many providers want an app password here, not the "
            "one you sign in with.",
        ),
        MailTrouble.NO_PASSWORD_LOGIN: translate(
            "MailTrouble",
            "The server takes no password from programs like this one. Letters can be handed to your mail program "
            "instead.",
        ),
        MailTrouble.SENDER_REFUSED: translate(
            "MailTrouble", "The server does not send for this address. It may belong to another account."
        ),
        MailTrouble.RECIPIENT_REFUSED: translate(
            "MailTrouble", "The server does not take the recipient’s address. Look whether it is spelled right."
        ),
        MailTrouble.CONTENT_REFUSED: translate("MailTrouble", "The server did not take what was written."),
        MailTrouble.NEEDS_SMTPUTF8: translate(
            "MailTrouble", "The server cannot send to an address with letters like these before the @."
        ),
        MailTrouble.NO_ADDRESS: translate("MailTrouble", "There is no mail address to send it to."),
    }


def _of_this_computer() -> dict[MailTrouble, str]:
    return {
        MailTrouble.PASSWORD_MISSING: translate(
            "MailTrouble", "The keyring holds no password for this account. Enter it under Settings, Mail account."
        ),
        MailTrouble.KEYRING_LOCKED: translate(
            "MailTrouble", "The keyring is locked, so the password could not be read. Unlock it to send."
        ),
        MailTrouble.KEYRING_ABSENT: translate(
            "MailTrouble",
            "This system offers no keyring, so Afterview keeps no password and cannot send by itself. Your mail "
            "program or an .eml file takes the letter.",
        ),
        MailTrouble.NO_ACCOUNT: translate(
            "MailTrouble", "No mail account is set up. Add one under Settings, or use your mail program."
        ),
    }
