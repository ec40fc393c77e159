"""What a mail server may do, and what comes of a letter then: `python -m tests.models.mail.table` tells it as a table.

Each line is one real conversation on loopback; the letters that the server has taken are counted.
"""

import socket
import tempfile
import warnings
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from models.adapters.smtp import Patience, SmtpCourier
from models.domain.mail import Delivery, MailTrouble, Outcome, Security
from tests.models.mail.certificates import Authority, Kind
from tests.models.mail.servers import MailServer

SENT, LATER, FAILED, UNSURE = Outcome.SENT, Outcome.LATER, Outcome.FAILED, Outcome.UNSURE
TO = ("jane@corp.example",)
UNICODE = ("jäne@corp.example",)
MESSAGE = b"From: sam@sender.example\r\nTo: jane@corp.example\r\nSubject: Hi\r\n\r\nDear Jane,\r\n.\r\n..two\r\n"
UTF8_MESSAGE = MESSAGE.replace(b"jane@", "jäne@".encode())
EIGHT_BIT = MESSAGE.replace(b"Dear", "Schöne Grüße,".encode())
LONG = MESSAGE + b"a line of seventy characters or so, again and again and again, on and on\r\n" * 200_000
FLOOD = b"250-more\r\n" * 400


@dataclass(frozen=True, slots=True)
class Case:
    """`letters` is how many the server has taken; `said` whether a password may have been told to it."""

    name: str
    outcome: Outcome
    trouble: MailTrouble | None = None
    letters: int = 0
    does: Mapping[str, Any] = field(default_factory=dict)
    account: Mapping[str, Any] = field(default_factory=dict)
    to: tuple[str, ...] = TO
    message: bytes = MESSAGE
    said: bool = True


def _case(name: str, outcome: Outcome, trouble: MailTrouble | None = None, letters: int = 0, **does: Any) -> Case:
    return Case(name, outcome, trouble, letters, does)


def _refusing() -> Iterator[Case]:
    refusals = {
        "GREETING": MailTrouble.SENDER_REFUSED,
        "EHLO": MailTrouble.STRANGE,
        "AUTH": MailTrouble.WRONG_PASSWORD,
        "MAIL": MailTrouble.SENDER_REFUSED,
        "RCPT": MailTrouble.RECIPIENT_REFUSED,
        "DATA": MailTrouble.CONTENT_REFUSED,
        "DOT": MailTrouble.CONTENT_REFUSED,
    }
    for phase, trouble in refusals.items():
        yield _case(f"refuses at {phase} for good", FAILED, trouble, refuses={phase: "550 5.7.1 No"})
        yield _case(f"refuses at {phase} for now", LATER, MailTrouble.BUSY, refuses={phase: "451 4.3.0 Later"})
    yield _case("says 421 at MAIL", LATER, MailTrouble.BUSY, refuses={"MAIL": "421 4.3.2 Going down"})
    yield Case(
        "refuses one of two recipients",
        FAILED,
        MailTrouble.RECIPIENT_REFUSED,
        does={"refused": {"jane@corp.example": "550 5.1.1 No such user"}},
        to=("joe@corp.example", *TO),
    )


def _hanging_up() -> Iterator[Case]:
    for phase in ("GREETING", "EHLO", "AUTH", "MAIL", "RCPT", "DATA"):
        yield _case(f"hangs up at {phase}", LATER, MailTrouble.LOST_BEFORE, drops=phase)
    yield Case("hangs up within a long letter", LATER, MailTrouble.LOST_BEFORE, does={"drops": "MID"}, message=LONG)
    yield _case("hangs up behind the dot, letter taken", UNSURE, MailTrouble.LOST_AFTER, 1, drops="DOT")
    yield _case("hangs up behind the dot, letter lost", UNSURE, MailTrouble.LOST_AFTER, drops="DOT", loses=True)


def _slow() -> Iterator[Case]:
    for phase in ("GREETING", "EHLO", "AUTH", "MAIL", "RCPT", "DATA"):
        yield _case(f"is silent at {phase}", LATER, MailTrouble.TOO_SLOW, slow={phase: 30})
    yield _case("is silent behind the dot", UNSURE, MailTrouble.LOST_AFTER, 1, slow={"DOT": 30})
    yield _case("is slow at every step", SENT, letters=1, slow=dict.fromkeys(("EHLO", "MAIL", "RCPT", "DATA"), 0.15))


def _strange() -> Iterator[Case]:
    for phase in ("GREETING", "EHLO", "AUTH", "MAIL", "DATA"):
        yield _case(f"talks nonsense at {phase}", FAILED, MailTrouble.STRANGE, garbage={phase: b"<html>\r\n"})
    yield _case("answers EHLO without end", FAILED, MailTrouble.STRANGE, garbage={"EHLO": FLOOD})
    yield _case("answers MAIL in one endless line", FAILED, MailTrouble.STRANGE, garbage={"MAIL": b"2" * 200_000})
    yield _case("talks nonsense behind the dot", UNSURE, MailTrouble.STRANGE, 1, garbage={"DOT": b"<html>\r\n"})
    yield _case("asks for more behind the dot", UNSURE, MailTrouble.STRANGE, 1, garbage={"DOT": b"354 More\r\n"})


def _untrusted() -> Iterator[Case]:
    for security in Security:
        for kind in (Kind.SELF_SIGNED, Kind.EXPIRED, Kind.WRONG_HOST):
            does = {"security": security, "certificate": kind}
            yield Case(f"{kind} certificate, {security}", FAILED, MailTrouble.CERTIFICATE, does=does, said=False)
            yield Case(
                f"{kind} certificate, {security}, taken by fingerprint",
                SENT,
                letters=1,
                does=does,
                account={"exception": kind.value},
            )
    yield Case(
        "self-signed certificate, another one taken",
        FAILED,
        MailTrouble.CERTIFICATE,
        does={"certificate": Kind.SELF_SIGNED},
        account={"exception": Kind.EXPIRED.value},
        said=False,
    )
    yield Case("good certificate, another one taken", SENT, letters=1, account={"exception": Kind.EXPIRED.value})


def _in_the_clear() -> Iterator[Case]:
    starttls = Security.STARTTLS
    bare = {"security": starttls, "offers_starttls": False}
    yield Case("STARTTLS stripped from the offer", FAILED, MailTrouble.NOT_ENCRYPTED, does=bare, said=False)
    does: dict[str, Any] = {"security": starttls, "refuses": {"STARTTLS": "502 No such command"}}
    yield Case("STARTTLS refused", FAILED, MailTrouble.NOT_ENCRYPTED, does=does, said=False)
    does = {"security": starttls, "refuses": {"STARTTLS": "454 TLS not available"}}
    yield Case("STARTTLS not available now", LATER, MailTrouble.NOT_ENCRYPTED, does=does, said=False)
    does = {"security": starttls, "injects": b"250-localhost\r\n250 AUTH PLAIN\r\n"}
    yield Case("words put in behind STARTTLS", FAILED, MailTrouble.NOT_ENCRYPTED, does=does, said=False)
    does = {"security": starttls, "drops": "STARTTLS"}
    yield Case("hangs up at STARTTLS", LATER, MailTrouble.LOST_BEFORE, does=does, said=False)
    yield Case(
        "speaks plainly where TLS is wanted",
        FAILED,
        MailTrouble.NOT_ENCRYPTED,
        does=bare,
        account={"security": Security.TLS},
        said=False,
    )
    yield Case("is not there", LATER, MailTrouble.NOT_REACHED, account={"port": 0}, said=False)


def _offering() -> Iterator[Case]:
    for security in Security:
        for mechanism in ("PLAIN", "LOGIN", "CRAM-MD5"):
            yield _case(f"{security}, AUTH {mechanism}", SENT, letters=1, security=security, mechanisms=(mechanism,))
    yield _case("neither 8BITMIME nor SMTPUTF8", SENT, letters=1, smtputf8=False, eight_bit=False)
    yield Case("UTF-8 address, SMTPUTF8", SENT, letters=1, to=UNICODE, message=UTF8_MESSAGE)
    yield Case(
        "UTF-8 address, no SMTPUTF8",
        FAILED,
        MailTrouble.NEEDS_SMTPUTF8,
        does={"smtputf8": False},
        to=UNICODE,
        message=UTF8_MESSAGE,
        said=False,
    )
    yield Case("eight-bit text, 8BITMIME", SENT, letters=1, message=EIGHT_BIT)
    yield Case(
        "eight-bit text, no 8BITMIME",
        FAILED,
        MailTrouble.CONTENT_REFUSED,
        does={"eight_bit": False},
        message=EIGHT_BIT,
        said=False,
    )
    yield Case("wrong password", FAILED, MailTrouble.WRONG_PASSWORD, account={"user": "somebody@else.example"})
    yield Case("offers no password", FAILED, MailTrouble.NO_PASSWORD_LOGIN, does={"mechanisms": ()}, said=False)
    yield Case("user not told, password wanted", FAILED, MailTrouble.WRONG_PASSWORD, account={"user": ""}, said=False)
    yield Case("a domain in Greek letters", SENT, letters=1, to=("jane@παράδειγμα.example",))
    yield Case("no address at all", FAILED, MailTrouble.NO_ADDRESS, to=("jane",), said=False)


CASES: tuple[Case, ...] = (
    *_offering(),
    *_refusing(),
    *_hanging_up(),
    *_slow(),
    *_strange(),
    *_untrusted(),
    *_in_the_clear(),
)


@contextmanager
def tried(case: Case, authority: Authority) -> Iterator[tuple[Delivery, MailServer]]:
    """What came of it, while the server still runs."""
    with MailServer(authority, **case.does) as server:
        changes = dict(case.account)
        if "exception" in changes:
            changes["exception"] = authority.fingerprint(Kind(changes["exception"]))
        if changes.get("port") == 0:
            changes["port"] = closed_port()
        silent = {phase for phase, seconds in server.does.slow.items() if seconds == 30}
        answer, end = (0.7 if silent - {"DOT"} else 20), (0.7 if "DOT" in silent else 20)
        courier = SmtpCourier(Patience(connect=20, answer=answer, data=20, end=end), server.authorities)
        yield courier.deliver(server.account(**changes), server.password, case.to, case.message), server


def closed_port() -> int:
    with closing(socket.create_server(("127.0.0.1", 0))) as held:
        port: int = held.getsockname()[1]
    return port


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings(action="ignore"):
        authority = Authority(Path(folder))
        print(f"{'The server …':<58} {'outcome':<8} {'trouble':<18} letters")
        for case in CASES:
            with tried(case, authority) as (delivery, server):
                trouble = delivery.trouble.value if delivery.trouble is not None else ""
                as_told = (delivery.outcome, delivery.trouble) == (case.outcome, case.trouble)
                mark = "" if as_told and len(server.letters) == case.letters else "  NOT AS IT SHOULD BE"
                print(f"{case.name:<58} {delivery.outcome.value:<8} {trouble:<18} {len(server.letters)}{mark}")


if __name__ == "__main__":
    main()
