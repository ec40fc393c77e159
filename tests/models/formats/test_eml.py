"""Mail files: what is read out of them, and what is too much."""

from base64 import b64encode
from contextlib import suppress

import pytest
from hypothesis import example, given, strategies as st

from models.domain.errors import FileRefused
from models.formats import eml
from models.formats.eml import Mail
from models.formats.mail_headers import Mailbox
from tests.models.formats.calendars import calendar, event_lines, utc

HEAD = """From: Ann Lee <ann@contoso.example>
To: me@mail.example
Subject: Interview
Date: Thu, 5 Nov 2026 10:00:00 +0100
"""
INVITATION = calendar(event_lines("SUMMARY:Gespräch", "DTSTART:20261105T150000Z"))


def only(text: str | bytes) -> Mail:
    (mail,) = eml.read(text if isinstance(text, bytes) else text.encode())
    return mail


def in_parts(*parts: str) -> str:
    body = "".join(f"--B\n{part}\n" for part in parts)
    return f'{HEAD}MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="B"\n\n{body}--B--\n'


def test_a_message_says_who_to_whom_when_and_what() -> None:
    answer = "In-Reply-To: <mine@mail.example>\nReferences: <a@x.example> <mine@mail.example>\n"
    mail = only(f"{HEAD}Message-ID: <1@contoso.example>\n{answer}Delivered-To: me@mail.example\n\nHello\n")
    assert mail.sender == Mailbox("ann@contoso.example", "Ann Lee")
    assert [one.address for one in (*mail.to, *mail.delivered_to)] == ["me@mail.example", "me@mail.example"]
    assert (mail.subject, mail.text.strip()) == ("Interview", "Hello")
    assert mail.sent_at == utc("2026-11-05T09:00:00")
    assert mail.message_id == "<1@contoso.example>"
    assert mail.answers == ("<mine@mail.example>", "<a@x.example>")


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        (b"=?utf-8?q?Gespr=C3=A4ch?= am Montag", "Gespräch am Montag"),
        (b"=?iso-8859-1?B?R2VzcHLkY2g=?=", "Gespräch"),
        ("Gespräch".encode(), "Gespräch"),
        ("Gespräch".encode("latin-1"), "Gespräch"),
        (b"=?no-such-letters?q?Gespr=C3=A4ch?=", "Gespräch"),
        (b"folded\n over lines", "folded over lines"),
    ],
)
def test_a_subject_is_read_however_it_is_written(subject: bytes, expected: str) -> None:
    assert only(b"From: a@b.example\nSubject: " + subject + b"\n\n").subject == expected


@pytest.mark.parametrize(
    "part",
    [
        "Content-Type: text/calendar; charset=utf-8; method=REQUEST\nContent-Transfer-Encoding: base64\n\n"
        + b64encode(INVITATION).decode(),
        'Content-Type: application/octet-stream\nContent-Disposition: attachment; filename="invite.ICS"\n'
        "Content-Transfer-Encoding: base64\n\n" + b64encode(INVITATION).decode(),
        "Content-Type: text/calendar; charset=iso-8859-1\nContent-Transfer-Encoding: base64\n\n"
        + b64encode(INVITATION.decode().encode("latin-1")).decode(),
        "Content-Type: message/rfc822\n\nSubject: Fwd\nContent-Type: text/calendar; charset=utf-8\n"
        "Content-Transfer-Encoding: base64\n\n" + b64encode(INVITATION).decode(),
    ],
    ids=["part", "attachment", "other letters", "forwarded"],
)
def test_the_invitation_is_found_wherever_it_hangs(part: str) -> None:
    (found,) = only(in_parts("Content-Type: text/plain\n\nSee you", part)).calendars
    assert "Gespräch" in found.decode()
    assert b"DTSTART:20261105T150000Z" in found


def test_the_same_part_twice_is_one() -> None:
    part = "Content-Type: text/calendar\n\n" + INVITATION.decode().replace("ä", "ae")
    assert len(only(in_parts(part, part)).calendars) == 1


def test_a_page_is_read_as_text_without_its_scripts() -> None:
    page = (
        "Content-Type: text/html\n\n<p>Dear <b>Kim</b></p><script>alert(1)</script><img src='http://192.0.2.1/t.gif'>"
    )
    assert only(in_parts(page)).text == "Dear Kim"


@pytest.mark.parametrize(
    "header",
    [
        "Auto-Submitted: auto-replied",
        "X-Autoreply: yes",
        "Content-Type: multipart/report; boundary=x",
    ],
)
def test_what_a_machine_wrote_is_known(header: str) -> None:
    assert only(f"{header}\n{HEAD}\nOut of office").automatic
    assert not only(f"Auto-Submitted: no\n{HEAD}\nHello").automatic


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Someday, 99 Foo 20266 44:99", None),
        ("", None),
        ("Tue, 30 Jun 36090 15:33:50 +0600", None),
        ("Thu, 5 Nov 2026 10:00:00 -0000", "2026-11-05T10:00:00"),
        ("5 Nov 2026 10:00 EST", "2026-11-05T15:00:00"),
    ],
)
def test_a_date_is_a_moment_or_unknown(line: str, date: str | None) -> None:
    assert only(f"From: a@b.example\nDate: {line}\n\n").sent_at == (utc(date) if date else None)


def test_a_mailbox_gives_every_message() -> None:
    one = f"From ann@contoso.example Thu Nov  5 10:00:00 2026\n{HEAD}\nHello\n\n"
    assert [mail.subject for mail in eml.read((one * 3).encode())] == ["Interview"] * 3


def test_a_line_that_begins_with_from_splits_no_message() -> None:
    assert only(f"{HEAD}\nHello\n\nFrom here on it gets better\n").text.count("From here") == 1


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}\n",
        HEAD,
        "Subject: no sender\n\nHi",
        "From: a@b.example\nFrom: c@d.example\n\nHi",
        "From: Hiring team: a@b.example, c@d.example;\n\nHi",
        "To: undisclosed-recipients:;\n\nHi",
        "From: ((((((((((\n\nHi",
        "From: a@b.example\nContent-Type: multipart/mixed\n\nno boundary",
        "From: a@b.example\nContent-Type: text/plain; charset=no-such\nContent-Transfer-Encoding: base64\n\n###",
        "just words, no header",
    ],
)
def test_odd_messages_are_read_without_complaint(text: str) -> None:
    for ending in ("\n", "\r\n", "\r"):
        assert only(text.replace("\n", ending)) is not None


def test_words_without_any_header_are_no_mail() -> None:
    assert not only("just words, no header").is_mail
    assert only(HEAD).is_mail


def test_a_page_keeps_its_lines_and_marks_what_is_quoted() -> None:
    page = (
        "Content-Type: text/html\n\n<head><title>No</title><style>p {}</style></head>"
        "<body><div>Dear Kim<br>thanks</div>"
        "<p>Ann</p><blockquote>mine<blockquote>older</blockquote></blockquote></body>"
    )
    assert only(in_parts(page)).text == "Dear Kim\nthanks\n\nAnn\n> mine\n> > older"


def test_a_mailbox_of_a_separator_alone_is_refused() -> None:
    with pytest.raises(FileRefused, match="not a mail message"):
        eml.read(b"From ann@BEGIN:VEVENT\r")


def test_an_empty_plain_part_is_no_text() -> None:
    parts = in_parts("Content-Type: text/plain\n\n \n", "Content-Type: text/html\n\n<p>Hello</p>")
    assert only(parts).text == "Hello"


def test_the_words_of_a_message_that_is_attached_are_somebody_else_s() -> None:
    attached = "Content-Type: message/rfc822\n\nSubject: theirs\n\nWe have decided not to move forward."
    assert only(in_parts(attached)).text == ""
    assert only(in_parts("Content-Type: text/plain\n\nSee below", attached)).text.strip() == "See below"


def test_a_boundary_may_be_folded() -> None:
    parts = "--foo bar\n\nHello\n--foo bar\n\nWorld\n--foo bar--\n"
    text = f'{HEAD}Content-Type: multipart/mixed; boundary="foo\n bar"\n\n{parts}'
    assert (only(text).text.strip(), only(text).facts["parts"]) == ("Hello", 3)


def test_a_file_name_in_raw_letters_is_read() -> None:
    part = in_parts('Content-Type: application/pdf; name="Frösche.pdf"\n\nx')
    assert only(part.encode("latin-1")).facts["files"] == ["Frösche.pdf"]


def test_the_facts_are_what_the_message_says() -> None:
    text = in_parts(
        "Content-Type: text/plain\n\nHi",
        "Content-Type: application/pdf; name==?utf-8?q?L=C3=A4.pdf?=\n\nx",
        "Content-Type: text/calendar; name=i.ics\n\n" + INVITATION.decode().replace("ä", "ae"),
    ).replace("To: me@mail.example", 'To: "Roe, Kim" <kim@mail.example>, =?utf-8?q?=C3=84nne?= <a@x.example>')
    assert only(text).facts == {
        "from": "Ann Lee <ann@contoso.example>",
        "to": '"Roe, Kim" <kim@mail.example>, Änne <a@x.example>',
        "subject": "Interview",
        "date": "Thu, 05 Nov 2026 10:00:00 +0100",
        "parts": 4,
        "files": ["Lä.pdf", "i.ics"],
        "calendar_parts": 1,
        "body_type": "text/plain",
    }


def test_headers_alone_are_read_below_a_line_that_is_none() -> None:
    mail = eml.headers_only(
        b"Microsoft Mail Internet Headers Version 2.0\r\nFrom: a@b.example\r\nTo: c@d.example\r\n\r\n"
    )
    assert (mail.sender, mail.to) == (Mailbox("a@b.example"), (Mailbox("c@d.example"),))
    assert not eml.headers_only(b"no header at all").is_mail


def test_a_hidden_outlook_message_is_noticed() -> None:
    assert only(in_parts("Content-Type: application/ms-tnef; name=winmail.dat\n\nx")).outlook_only


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" \n",
        b"%PDF-1.4\n",
        b"PK\x03\x04zip",
        b"From: a\0b",
        b"From: a@b.example\n" + b"X-H: v\n" * (eml.MAX_HEADERS + 1) + b"\nHi",
        b"From: a@b.example\nContent-Type: multipart/mixed; boundary=" + b'";' * 5_000 + b"\n\nHi",
        b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n) for n in range(2_000)),
        b"From a\n\nx\n\n" * (eml.MAX_MESSAGES + 2),
        b"From: a@b.example\n\n" + b"x" * 21_000_000,
        b"From: a@b.example\n\n" + b"\n" * 600_000,
    ],
    ids=["empty", "blank", "pdf", "zip", "nul", "headers", "structure", "nested", "many", "one line", "empty lines"],
)
def test_what_is_no_mail_or_too_much_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(FileRefused) as refused:
        eml.read(data)
    assert refused.value.sentence.endswith(".")


def test_a_message_with_a_large_attachment_is_read() -> None:
    attached = (
        "Content-Type: application/pdf; name=cv.pdf\nContent-Transfer-Encoding: base64\n\n"
        + ("QUJD" * 18 + "\n") * 700_000
    )
    mail = only(
        in_parts("Content-Type: text/plain\n\nHello", attached, "Content-Type: text/calendar\n\nBEGIN:VCALENDAR")
    )
    assert (mail.text.strip(), mail.facts["files"], mail.calendars) == ("Hello", ["cv.pdf"], (b"BEGIN:VCALENDAR",))


def test_eighty_messages_inside_each_other_are_read() -> None:
    inner = "Subject: n\nContent-Type: message/rfc822\n\n" * 80
    assert only(f"{HEAD}Content-Type: message/rfc822\n\n{inner}Subject: last\n\nHi").subject == "Interview"


@given(st.binary(max_size=300))
@example(b"Content-Type: multipart/alternative; boundary*=x'y'z\n\n--z")
@example(b"Content-Disposition: attachment; filename*0*=\n\n")
def test_random_bytes_are_read_or_refused(data: bytes) -> None:
    with suppress(FileRefused):
        eml.read(b"From: " + data)
    with suppress(FileRefused):
        eml.read(data)


_PIECES = st.sampled_from(
    [
        "From: a@b.example\n", "To: x: y, z;\n", "Subject: =?utf-8?b?!!!?=\n", "Date: 31 Feb 2026 99:99\n", "\n",
        "--B\n", "--B--\n", "Content-Type: multipart/mixed; boundary=B\n", "Content-Type: message/rfc822\n",
        "Content-Type: text/calendar; charset=\n", "Content-Transfer-Encoding: base64\n", "begin 644 x\n", "=?\n",
        "Content-Transfer-Encoding: uuencode\n", "From x\n", "Content-Type: text/html\n", "<p>\n", "<![CDATA[\n",
        "Content-Disposition: attachment; filename*=utf-8''%ff.ics\n",
    ]
)  # fmt: skip


@given(st.lists(_PIECES, max_size=25))
def test_pieces_in_any_order_are_read_or_refused(pieces: list[str]) -> None:
    with suppress(FileRefused):
        eml.read("".join(pieces).encode())
