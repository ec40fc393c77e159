"""A copy among what was sent, and the headers of what came: from a server that may say anything."""

from datetime import date, datetime, timedelta, timezone

import pytest

from models.adapters import imap, imap_talk
from models.adapters.imap import ImapMailbox
from models.domain.inbox import Headers, Looked, Place
from models.domain.mail import Delivery, MailTrouble, Outcome
from tests.models.mail.certificates import Authority, Kind
from tests.models.mail.imap_server import ImapServer

DAY = date(2026, 6, 1)
AT = datetime(2026, 6, 3, 9, 30, tzinfo=timezone(timedelta(hours=2)))
DONE = Delivery(Outcome.SENT)
MESSAGE = b"From: sam@sender.example\r\nMessage-ID: <one@sender.example>\r\n\r\nDear Jane\r\n"


def mail(number: int) -> bytes:
    return f"From: jane@corp.example\r\nSubject: {number}\r\n\r\nsecret text {number}".encode()


def box(server: ImapServer, wait: float = 20) -> ImapMailbox:
    return ImapMailbox(wait, server.authorities)


def test_new_headers_are_read_and_no_text(authority: Authority) -> None:
    with ImapServer(authority, inbox={3: mail(3), 9: mail(9)}) as server:
        looked = box(server).look(server.account(), server.password, None, DAY)
        assert looked.delivery == DONE
        assert looked.found == tuple(Headers(uid, mail(uid).partition(b"secret")[0]) for uid in (3, 9))
        assert looked.place == Place(7, 9)
        assert box(server).look(server.account(), server.password, looked.place, DAY).found == ()
        server.inbox[10] = mail(10)
        again = box(server).look(server.account(), server.password, looked.place, DAY)
        assert [one.uid for one in again.found] == [10]
    said = b"\n".join(server.heard)
    assert b"SINCE 1-Jun-2026" in said
    assert b"BODY.PEEK[HEADER.FIELDS" in said
    assert b"SELECT" not in said, "nothing is opened for changing"


def test_what_is_older_than_the_first_look_stays_unread(authority: Authority) -> None:
    with ImapServer(authority, inbox={3: mail(3)}, says={"SEARCH": b"* SEARCH\r\nTAG OK done\r\n"}) as server:
        first = box(server).look(server.account(), server.password, None, DAY)
        assert (first.delivery, first.found) == (DONE, ())
        server.says.clear()
        server.heard.clear()
        box(server).look(server.account(), server.password, first.place, DAY)
    assert b"SINCE 1-Jun-2026" in b"\n".join(server.heard), "the second look goes no further back than the first"


def test_a_mailbox_that_was_made_anew_is_read_by_date(authority: Authority) -> None:
    with ImapServer(authority, inbox={1: mail(1)}) as server:
        looked = box(server).look(server.account(), server.password, Place(6, 400), DAY)
    assert ([one.uid for one in looked.found], looked.place) == ([1], Place(7, 1))


def test_many_are_read_in_several_looks(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap, "MOST_AT_ONCE", 2)
    with ImapServer(authority, inbox={uid: mail(uid) for uid in range(1, 6)}) as server:
        seen: list[int] = []
        place, more = None, True
        while more:
            looked = box(server).look(server.account(), server.password, place, DAY)
            place, more = looked.place, looked.more
            seen += [one.uid for one in looked.found]
    assert seen == [1, 2, 3, 4, 5]


def test_a_copy_goes_where_the_server_keeps_what_was_sent(authority: Authority) -> None:
    with ImapServer(authority) as server:
        assert box(server).keep_copy(server.account(), server.password, MESSAGE, AT) == DONE
        assert box(server).keep_copy(server.account(), server.password, MESSAGE, AT) == DONE
    assert server.kept == [("Verschickt", '(\\Seen) "03-Jun-2026 09:30:00 +0200"', MESSAGE)]


@pytest.mark.parametrize(
    ("folders", "wanted", "expected"),
    [
        ((b'() "/" "INBOX"', b'() "/" "Sent Items"'), None, "Sent Items"),
        ((b'() "/" "INBOX"',), None, "Sent"),
        ((b'() "/" "Mine"', b'(\\Sent) "/" "Sent"'), "Mine", "Mine"),
    ],
)
def test_without_a_mark_the_name_tells(
    authority: Authority, folders: tuple[bytes, ...], wanted: str | None, expected: str
) -> None:
    with ImapServer(authority, folders=folders) as server:
        assert box(server).keep_copy(server.account(sent_folder=wanted), server.password, MESSAGE, AT) == DONE
    assert [folder for folder, _, _ in server.kept] == [expected]


def test_starttls_comes_before_anything_else(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    with ImapServer(authority, starttls=True) as server:
        monkeypatch.setattr(imap_talk, "IMAP_STARTTLS", {server.port})
        assert box(server).check(server.account(), server.password) == DONE
    assert server.heard[0] == b"a STARTTLS"


@pytest.mark.parametrize(
    ("answer", "greeting"),
    [
        (b"TAG BAD no\r\n", b"* OK ready\r\n"),
        (b"TAG OK go\r\n* CAPABILITY IMAP4rev1\r\n", b"* OK ready\r\n"),
        (b"TAG OK go\r\n", b"* PREAUTH you are in\r\n"),
    ],
    ids=["refused", "words put in behind", "signed in already"],
)
def test_without_encryption_nothing_is_said(
    authority: Authority, monkeypatch: pytest.MonkeyPatch, answer: bytes, greeting: bytes
) -> None:
    with ImapServer(authority, starttls=True, says={"STARTTLS": answer}, greeting=greeting) as server:
        monkeypatch.setattr(imap_talk, "IMAP_STARTTLS", {server.port})
        delivery = box(server, 5).check(server.account(), server.password)
    assert (delivery.outcome, delivery.trouble) == (Outcome.FAILED, MailTrouble.NOT_ENCRYPTED)
    assert server.heard in ([b"a STARTTLS"], [])


@pytest.mark.parametrize("kind", [Kind.SELF_SIGNED, Kind.EXPIRED, Kind.WRONG_HOST])
def test_a_certificate_is_taken_by_its_fingerprint_alone(authority: Authority, kind: Kind) -> None:
    with ImapServer(authority, certificate=kind) as server:
        refused = box(server).check(server.account(), server.password)
        assert (refused.trouble, refused.certificate) == (MailTrouble.CERTIFICATE, authority.fingerprint(kind))
        assert not server.heard
        assert box(server).check(server.account(imap_exception=refused.certificate), server.password) == DONE


def test_a_wrong_password_is_told(authority: Authority) -> None:
    with ImapServer(authority) as server:
        wrong = box(server).check(server.account(), "wrong")
        server.says["AUTHENTICATE"] = b"TAG NO [UNAVAILABLE] later, jane@corp.example\r\n"
        busy = box(server).check(server.account(), server.password)
    assert (wrong.outcome, wrong.trouble) == (Outcome.FAILED, MailTrouble.WRONG_PASSWORD)
    assert (busy.outcome, busy.trouble) == (Outcome.LATER, MailTrouble.BUSY)
    assert "jane" not in busy.detail


def test_login_serves_where_plain_is_not_offered(authority: Authority) -> None:
    with ImapServer(authority, capabilities="IMAP4rev1") as server:
        server.password = "plain"
        assert box(server).check(server.account(), "plain") == DONE
    with ImapServer(authority, capabilities="IMAP4rev1 LOGINDISABLED") as server:
        refused = box(server).check(server.account(), server.password)
    assert refused.trouble is MailTrouble.NO_PASSWORD_LOGIN


_COMMANDS = ("CAPABILITY", "AUTHENTICATE", "EXAMINE", "SEARCH", "FETCH", "LIST", "APPEND", "LOGOUT")
NONSENSE = {
    "silence": b"",
    "no IMAP": b"<html>\r\n",
    "a literal without end": b"* 1 FETCH (UID 1 BODY[] {4294967295}\r\n",
    "a literal that is shorter than it says": b"* 1 FETCH (UID 1 BODY[] {500}\r\nshort)\r\nTAG OK\r\n",
    "no numbers": b"* SEARCH one two \xff\r\n* LIST \xff\r\nTAG OK\r\n",
    "large numbers": b"* SEARCH " + b"9" * 5_000 + b"\r\nTAG OK\r\n",
    "a flood": b"* SEARCH " + b"1 " * 400_000 + b"\r\n",
    "many answers": b"* 1 EXISTS\r\n" * 50_000 + b"TAG OK\r\n",
    "another mark": b"zz OK done\r\n",
    "a length that is no number": b"* 1 FETCH {" + b"9" * 5_000 + b"}\r\n",
    "goodbye": b"* BYE\r\n",
    "a bad list": b'* LIST (\\Sent\r\n* LIST (\\Sent) NIL &AAA-&\r\n* LIST () "/" {3}\r\na&b\r\nTAG OK\r\n',
}


@pytest.mark.parametrize("command", _COMMANDS)
@pytest.mark.parametrize("nonsense", NONSENSE)
def test_nonsense_is_survived(authority: Authority, command: str, nonsense: str) -> None:
    says = {command: NONSENSE[nonsense]}
    looked = Looked(DONE)
    copied = DONE
    with ImapServer(authority, inbox={1: mail(1)}, says=says) as server:
        if command in ("LIST", "APPEND", "CAPABILITY"):
            copied = box(server, 0.3).keep_copy(server.account(), server.password, MESSAGE, AT)
        else:
            looked = box(server, 0.3).look(server.account(), server.password, None, DAY)
    for delivery in (looked.delivery, copied):
        assert delivery.outcome in (Outcome.SENT, Outcome.LATER, Outcome.FAILED)
    assert all(len(one.data) < 20_000 and one.uid == 1 for one in looked.found)


def test_a_server_that_drips_is_left_after_the_time_for_a_visit(authority: Authority) -> None:
    with ImapServer(authority, greeting=b"* OK") as server:
        delivery = box(server, 0.5).check(server.account(), server.password)
    assert delivery.trouble is MailTrouble.TOO_SLOW


def test_without_a_mailbox_nothing_is_asked(authority: Authority) -> None:
    server = ImapServer(authority)
    assert box(server).check(server.account(imap_host=None), "x").trouble is MailTrouble.NO_ACCOUNT
    with server:
        pass
