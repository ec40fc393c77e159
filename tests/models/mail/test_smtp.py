"""A letter against a real server on loopback: what the outbox is told, and how many letters have arrived."""

import pytest

from models.adapters.smtp import Patience, SmtpCourier
from models.domain.mail import Delivery, Outcome, Security
from tests.models.mail.certificates import Authority
from tests.models.mail.servers import MailServer

MESSAGE = b"From: sam@sender.example\r\nTo: jane@corp.example\r\nSubject: Hi\r\n\r\nDear Jane\r\n.\r\n..two\r\n"
TO = ("jane@corp.example",)


def sent(server: MailServer, message: bytes = MESSAGE, to: tuple[str, ...] = TO, **changes: object) -> Delivery:
    courier = SmtpCourier(Patience(2, 2, 2, 2), server.authorities)
    return courier.deliver(server.account(**changes), server.password, to, message)


@pytest.mark.parametrize("security", Security)
@pytest.mark.parametrize("mechanism", ["PLAIN", "LOGIN", "CRAM-MD5"])
def test_a_letter_arrives_as_it_was_written(authority: Authority, security: Security, mechanism: str) -> None:
    with MailServer(authority, security=security, mechanisms=(mechanism,)) as server:
        assert sent(server) == Delivery(Outcome.SENT)
    assert [letter.content for letter in server.letters] == [MESSAGE]
    assert server.letters[0].to == TO
    assert len(server.tried) == 1
