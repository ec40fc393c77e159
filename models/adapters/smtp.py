"""Hands a letter to the user's own mail server, or says exactly how far it came (RFC 5321, 6409, 8314).

The boundary that matters is the dot which ends a message: until it is on its way nothing can have been delivered, and
the letter may go again; from then on only the server's answer tells, and without one nobody knows.
"""

import re
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.domain.addresses import needs_smtputf8, on_the_wire
from models.domain.mail import Delivery, MailAccount, MailTrouble, Outcome, Security

if TYPE_CHECKING:
    from socket import socket

    from models.adapters.smtp_talk import Talk

_EOL = re.compile(rb"\r\n|\r|\n")
_DOT = re.compile(rb"^\.", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds. RFC 5321, 4.5.3.2 asks for ten minutes behind the dot: whoever leaves earlier gets letters doubled."""

    connect: float = 20
    answer: float = 90
    data: float = 180
    end: float = 600


class SmtpCourier:
    """`authorities` is a file of who may vouch for servers; the system's own without."""

    def __init__(self, patience: Patience | None = None, authorities: str | None = None) -> None:
        self._patience = patience or Patience()
        self._authorities = authorities

    def deliver(self, account: MailAccount, password: str, recipients: tuple[str, ...], message: bytes) -> Delivery:
        """One message to all or to none of them; never raises for what the world does. May take minutes."""
        from models.adapters.mail_wire import Stopped

        sender = on_the_wire(account.address)
        wired = [on_the_wire(one) for one in recipients]
        to = [one for one in wired if one is not None]
        if not to or len(to) < len(wired):
            return Delivery(Outcome.FAILED, MailTrouble.NO_ADDRESS)
        if sender is None:
            return Delivery(Outcome.FAILED, MailTrouble.NO_ACCOUNT)
        trip = _Trip(account, password, self._patience, self._authorities)
        try:
            delivery = trip.go(sender, to, message)
            trip.take_leave()
            return delivery
        except Stopped as stopped:
            trip.take_leave()
            return stopped.delivery
        except TimeoutError:
            return Delivery(Outcome.LATER, MailTrouble.TOO_SLOW)
        except OSError:
            return Delivery(Outcome.LATER, MailTrouble.LOST_BEFORE)
        finally:
            trip.end()


class _Trip:
    """One connection: encrypted, signed in, handed over."""

    def __init__(self, account: MailAccount, password: str, patience: Patience, authorities: str | None) -> None:
        self._account, self._password = account, password
        self._patience, self._authorities = patience, authorities
        self._talk: Talk | None = None

    def go(self, sender: str, to: list[str], message: bytes) -> Delivery:
        talk = self._encrypted()
        options = self._options(talk, [sender, *to], message)
        self._sign_in(talk)
        self._ask(talk, f"MAIL FROM:<{sender}>{options}", MailTrouble.SENDER_REFUSED)
        for one in to:
            self._ask(talk, f"RCPT TO:<{one}>", MailTrouble.RECIPIENT_REFUSED)
        return self._hand_over(talk, message)

    def take_leave(self) -> None:
        """Politely, and without waiting for an answer: what became of the letter is to be written down first."""
        if self._talk is not None:
            with suppress(OSError):
                self._talk.send("QUIT\r\n")

    def end(self) -> None:
        if self._talk is not None:
            with suppress(OSError):
                self._talk.close()

    # Encrypted

    def _encrypted(self) -> "Talk":
        from models.adapters.mail_wire import secured
        from models.adapters.smtp_talk import Talk

        account, wait = self._account, self._patience.connect
        if account.security is Security.TLS:
            sock = secured(self._reached, account.host, account.exception, self._authorities, wait)
            self._talk = talk = Talk(sock, self._patience.answer)
            self._welcome(talk)
        else:
            sock = secured(self._asked_for_tls, account.host, account.exception, self._authorities, wait)
            assert self._talk is not None
            talk = self._talk
            talk.over(sock)
        self._hello(talk)
        return talk

    def _reached(self) -> "socket":
        from models.adapters.mail_wire import reached

        return reached(self._account.host, self._account.port, self._patience.connect)

    def _asked_for_tls(self) -> "socket":
        """As far as the handshake; without the offer, or with words behind it, nothing more is said."""
        from models.adapters.mail_wire import Stopped, failed, later
        from models.adapters.smtp_talk import Talk

        if self._talk is not None:
            self._talk.close()
        sock = self._reached()
        self._talk = talk = Talk(sock, self._patience.answer)
        self._welcome(talk)
        self._hello(talk)
        if not talk.has_extn("starttls"):
            raise failed(MailTrouble.NOT_ENCRYPTED)
        code, _ = talk.say("STARTTLS")
        if code != 220:
            raise (later if 400 <= code < 500 else failed)(MailTrouble.NOT_ENCRYPTED)
        if talk.has_unread:
            raise Stopped(Outcome.FAILED, MailTrouble.NOT_ENCRYPTED)  # somebody speaks in between (RFC 3207, 6)
        return sock

    def _welcome(self, talk: "Talk") -> None:
        self._expect(talk.getreply(), 220, MailTrouble.SENDER_REFUSED)

    def _hello(self, talk: "Talk") -> None:
        self._expect(talk.ehlo(), 250, MailTrouble.STRANGE)

    # Signed in

    def _sign_in(self, talk: "Talk") -> None:
        """By one mechanism only: a password that is wrong once is not tried again in other clothes, which locks
        accounts. Over a verified connection the plain one is the best that all servers know."""
        from models.adapters.mail_wire import failed

        if not self._account.user:
            return
        offered = talk.esmtp_features.get("auth", "").upper().split()
        known = [name for name in ("PLAIN", "LOGIN", "CRAM-MD5") if name in offered]
        if not known:
            raise failed(MailTrouble.NO_PASSWORD_LOGIN)
        if "\0" in self._password or not self._password:
            raise failed(MailTrouble.WRONG_PASSWORD)
        answer = self._said_in(talk, known[0])
        if 400 <= answer[0] < 500 and answer[0] not in (432, 435):
            self._expect(answer, 235, MailTrouble.WRONG_PASSWORD)
        if answer[0] != 235:
            raise failed(MailTrouble.WRONG_PASSWORD, self._heard(answer[1]))

    def _said_in(self, talk: "Talk", mechanism: str) -> tuple[int, bytes]:
        user, password = self._account.user.encode(), self._password.encode()
        if mechanism == "PLAIN":
            return talk.say("AUTH PLAIN " + _base64(b"\0".join((b"", user, password))))
        code, asked = talk.say(f"AUTH {mechanism}")
        if code != 334:
            return code, asked
        if mechanism == "LOGIN":
            code, asked = talk.say(_base64(user))
            return talk.say(_base64(password)) if code == 334 else (code, asked)
        return talk.say(_base64(user + b" " + _digest(password, asked)))

    # Handed over

    def _options(self, talk: "Talk", addresses: list[str], message: bytes) -> str:
        """What the message asks of the server. Our own letters ask for nothing but where an address does."""
        from models.adapters.mail_wire import failed

        head, _, body = message.partition(b"\r\n\r\n")
        if any(map(needs_smtputf8, addresses)) or not head.isascii():
            if not talk.has_extn("smtputf8"):
                raise failed(MailTrouble.NEEDS_SMTPUTF8)
            return " BODY=8BITMIME SMTPUTF8"
        if body.isascii():
            return ""
        if not talk.has_extn("8bitmime"):
            raise failed(MailTrouble.CONTENT_REFUSED)
        return " BODY=8BITMIME"

    def _hand_over(self, talk: "Talk", message: bytes) -> Delivery:
        from models.adapters.mail_wire import Stopped

        self._ask(talk, "DATA", MailTrouble.CONTENT_REFUSED, wanted=354)
        talk.wait = self._patience.data
        talk.send(_stuffed(message))
        talk.wait = self._patience.answer
        early = talk.said_early()
        if early is not None:
            self._expect(early, 0, MailTrouble.CONTENT_REFUSED)
        talk.send(b".\r\n")
        talk.wait = self._patience.end
        try:
            answer = talk.getreply()
        except Stopped:
            return Delivery(Outcome.UNSURE, MailTrouble.STRANGE)
        except OSError:
            return Delivery(Outcome.UNSURE, MailTrouble.LOST_AFTER)
        if 300 <= answer[0] < 400:
            return Delivery(Outcome.UNSURE, MailTrouble.STRANGE, self._heard(answer[1]))
        if answer[0] >= 400:
            self._expect(answer, 250, MailTrouble.CONTENT_REFUSED)
        return Delivery(Outcome.SENT)

    # Answers

    def _ask(self, talk: "Talk", words: str, refusal: MailTrouble, wanted: int = 250) -> None:
        answer = talk.say(words)
        if answer[0] == 530:  # it wants a password where none was given
            refusal = MailTrouble.WRONG_PASSWORD
        if answer[0] == 251 and wanted == 250:
            return
        self._expect(answer, wanted, refusal)

    def _expect(self, answer: tuple[int, bytes], wanted: int, refusal: MailTrouble) -> None:
        """Raises Stopped unless it is the answer wanted: busy for 4xx, the refusal for 5xx, else strange."""
        from models.adapters.mail_wire import failed, later

        code, words = answer
        if code == wanted:
            return
        if 400 <= code < 500:
            raise later(MailTrouble.BUSY, self._heard(words))
        raise failed(refusal if code >= 500 else MailTrouble.STRANGE, self._heard(words))

    def _heard(self, words: bytes) -> str:
        from models.adapters.mail_wire import heard

        user = self._account.user
        return heard(words, f"\0{user}\0{self._password}", self._password, user)


def _stuffed(message: bytes) -> bytes:
    """Whole lines, and no line that could be taken for the end (RFC 5321, 4.5.2)."""
    lines = _DOT.sub(b"..", _EOL.sub(b"\r\n", message))
    return lines if lines.endswith(b"\r\n") else lines + b"\r\n"


def _base64(data: bytes) -> str:
    from base64 import b64encode

    return b64encode(data).decode()


def _digest(password: bytes, challenge: bytes) -> bytes:
    """CRAM-MD5 (RFC 2195)."""
    import hmac
    from binascii import Error, a2b_base64

    try:
        asked = a2b_base64(challenge)
    except Error:
        asked = b""
    return hmac.new(password, asked, "md5").hexdigest().encode()
