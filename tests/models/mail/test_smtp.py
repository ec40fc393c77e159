"""A letter against a real server on loopback: what the outbox is told, and how many letters have arrived."""

import base64
import socket
from dataclasses import replace

import pytest

from models.adapters.mail_wire import heard
from models.adapters.smtp import Patience, SmtpCourier
from models.domain.mail import Delivery, MailTrouble, Outcome, Security
from tests.models.mail.certificates import Authority, Kind
from tests.models.mail.servers import PASSWORD, USER, MailServer, _Smtp
from tests.models.mail.table import CASES, MESSAGE, TO, Case, tried


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_letter_ends_as_the_table_says(authority: Authority, case: Case) -> None:
    with tried(case, authority) as (delivery, server):
        assert (delivery.outcome, delivery.trouble) == (case.outcome, case.trouble)
    assert len(server.letters) == case.letters
    assert len(server.tried) <= 1
    if not case.said:
        assert not server.tried
        assert not any(form in server.heard for form in _forms(PASSWORD))
        assert b"Dear" not in server.heard


def _forms(secret: str) -> tuple[bytes, ...]:
    """As it may stand on the wire: as it is, and in base64 at each of the three places where it can begin."""
    plain = secret.encode()
    return plain, *(base64.b64encode(b"x" * shift + plain)[4:-4] for shift in range(3))


@pytest.mark.parametrize("security", Security)
def test_what_is_handed_over_is_what_was_written(authority: Authority, security: Security) -> None:
    with MailServer(authority, security=security) as server:
        assert _sent(server) == Delivery(Outcome.SENT)
    (letter,) = server.letters
    assert (letter.content, letter.sender, letter.to, letter.options) == (MESSAGE, USER, TO, ())


def test_the_machines_name_is_told_to_nobody(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getfqdn", lambda *_: pytest.fail("it was asked for"))
    with MailServer(authority, security=Security.STARTTLS) as server:
        _sent(server)
    assert server.heard.count(b"ehlo [127.0.0.1]\r\n") == 2
    assert socket.gethostname().encode() not in server.heard


@pytest.mark.parametrize("security", Security)
@pytest.mark.parametrize("kind", [Kind.SELF_SIGNED, Kind.EXPIRED, Kind.WRONG_HOST])
def test_the_fingerprint_shown_is_the_one_to_take(authority: Authority, security: Security, kind: Kind) -> None:
    with MailServer(authority, security=security, certificate=kind) as server:
        refused = _sent(server)
        assert refused.certificate == authority.fingerprint(kind)
        shown = ":".join(refused.certificate[at : at + 2].upper() for at in range(0, 64, 2))
        assert _sent(server, exception=shown).outcome is Outcome.SENT


@pytest.mark.parametrize(
    ("error", "trouble"),
    [(socket.EAI_NONAME, MailTrouble.HOST_UNKNOWN), (socket.EAI_AGAIN, MailTrouble.NO_NETWORK)],
)
def test_a_name_that_is_not_found_may_be_a_network_that_is_away(
    authority: Authority, monkeypatch: pytest.MonkeyPatch, error: int, trouble: MailTrouble
) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(error, "not found")

    server = MailServer(authority)
    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    assert _sent(server, port=465) == Delivery(Outcome.LATER, trouble)


@pytest.mark.parametrize("host", ["", "a..b", "x" * 70, "-", "mail\r\n.example", "mail\0.example", "[::1"])
def test_a_host_that_is_none_is_no_crash(authority: Authority, host: str) -> None:
    delivery = _sent(MailServer(authority), host=host, port=1)
    assert delivery.outcome in (Outcome.FAILED, Outcome.LATER)


def test_the_servers_words_come_without_addresses_and_secrets(authority: Authority) -> None:
    password = base64.b64encode(PASSWORD.encode()).decode()
    words = (
        f"550-5.7.1 <jane@corp.example> refused\r\n550 {PASSWORD} {password} {USER} id 4f3Yx9a8b7c6d5e4f3a2b1c0 \x1b[2J"
    )
    with MailServer(authority, refuses={"RCPT": words}) as server:
        delivery = _sent(server)
    assert delivery.trouble is MailTrouble.RECIPIENT_REFUSED
    assert delivery.detail == "5.7.1 … refused … … … id … [2J"


def test_credentials_that_are_repeated_as_they_were_sent_are_not_kept(authority: Authority) -> None:
    said = base64.b64encode(b"\0sam\0horse").decode()
    with MailServer(authority, refuses={"AUTH": f"535 AUTH PLAIN {said} is unknown"}) as server:
        courier = SmtpCourier(Patience(20, 20, 20, 20), server.authorities)
        refused = courier.deliver(server.account(user="sam"), "horse", TO, MESSAGE)
    assert (refused.trouble, refused.detail) == (MailTrouble.WRONG_PASSWORD, "AUTH PLAIN … is unknown")


def test_a_bad_certificate_is_told_though_the_server_grows_shy(authority: Authority) -> None:
    with _Shy(authority, security=Security.STARTTLS, certificate=Kind.EXPIRED) as server:
        delivery = _sent(server)
    assert (delivery.outcome, delivery.trouble) == (Outcome.FAILED, MailTrouble.CERTIFICATE)
    assert delivery.certificate is None


class _Shy(MailServer):
    """Hangs up on whoever comes a second time."""

    def _conversation(self) -> "_Smtp":
        if self.connections:
            self.does = replace(self.does, drops="GREETING")
        return super()._conversation()


def test_long_words_are_cut_between_two_of_them() -> None:
    assert len(heard("word " * 1_000)) <= 201


def test_a_password_with_a_nul_in_it_is_not_sent(authority: Authority) -> None:
    with MailServer(authority) as server:
        courier = SmtpCourier(Patience(5, 5, 5, 5), server.authorities)
        assert courier.deliver(server.account(), "a\0b", TO, MESSAGE).trouble is MailTrouble.WRONG_PASSWORD
    assert not server.tried


@pytest.mark.parametrize("address", ["a@b.example\r\nRCPT TO:<eve@evil.example>", "<a@b.example> X", "a b@c.example"])
def test_no_command_is_put_in_by_an_address(authority: Authority, address: str) -> None:
    with MailServer(authority) as server:
        courier = SmtpCourier(Patience(5, 5, 5, 5), server.authorities)
        to = courier.deliver(server.account(), PASSWORD, (address,), MESSAGE)
        own = courier.deliver(server.account(address=address), PASSWORD, TO, MESSAGE)
    assert (to.trouble, own.trouble) == (MailTrouble.NO_ADDRESS, MailTrouble.NO_ACCOUNT)
    assert server.connections == 0


def _sent(server: MailServer, **changes: object) -> Delivery:
    courier = SmtpCourier(Patience(20, 20, 20, 20), server.authorities)
    return courier.deliver(server.account(**changes), server.password, TO, MESSAGE)
