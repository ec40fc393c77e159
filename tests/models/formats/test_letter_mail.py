"""A letter as a message: what another program reads from it is what was written, and nothing else gets in."""

import re
from datetime import UTC, datetime, timedelta, timezone
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

from models.domain.errors import WorldError
from models.domain.values import Contact, ContactId, Letter, LetterId, LetterKind
from models.formats.eml import read
from models.formats.letter_mail import draft_of, message_of, new_message_id, one_line, text_of

WHEN = datetime(2026, 6, 3, 9, 30, tzinfo=ZoneInfo("Europe/Berlin"))
SAM = "sam@sender.example"
HEADERS = ["From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"]


def letter(subject: str = "Thank you", body: str = "Dear Jane,\n\nThank you.\n\nSam") -> Letter:
    return Letter(LetterId("let-1"), LetterKind.THANK_YOU, ContactId("con-1"), subject=subject, body=body)


def jane(name: str = "Jane Okafor", *addresses: str) -> Contact:
    return Contact(ContactId("con-1"), name, emails=addresses or ("jane@corp.example",))


def written(what: Letter | None = None, **more: object) -> bytes:
    given: dict[str, object] = {
        "sender_name": "Sam Ruiz", "account_address": SAM, "to": jane(), "when": WHEN,
        "message_id": "<one@sender.example>", **more,
    }  # fmt: skip
    return message_of(what or letter(), **given)  # type: ignore[arg-type]


def parsed(data: bytes) -> EmailMessage:
    return message_from_bytes(data, policy=policy.default)


def text_in(data: bytes) -> str:
    return str(parsed(data).get_content()).replace("\r\n", "\n").removesuffix("\n")


def test_a_message_has_the_headers_it_needs_and_no_other() -> None:
    message = parsed(written())
    assert message.keys() == HEADERS
    assert message["From"] == "Sam Ruiz <sam@sender.example>"
    assert message["To"] == "Jane Okafor <jane@corp.example>"
    assert message["Date"] == "Wed, 03 Jun 2026 09:30:00 +0200"
    assert message["Message-ID"] == "<one@sender.example>"
    assert (message.get_content_type(), message["MIME-Version"]) == ("text/plain", "1.0")
    assert text_in(written()) == "Dear Jane,\n\nThank you.\n\nSam"


def test_an_answer_names_what_it_answers() -> None:
    message = parsed(written(in_reply_to="<a@b.example>", references=("<x@b.example>", "<a@b.example>", "no\r\nX: y")))
    assert (message["In-Reply-To"], message["References"]) == ("<a@b.example>", "<x@b.example> <a@b.example>")
    broken = parsed(written(in_reply_to="<a@b>\r\nBcc: eve@evil.example"))
    assert broken.keys() == HEADERS


@pytest.mark.parametrize(
    ("name", "subject"),
    [
        (
            "Zoë Müller-Lüdenscheidt",
            "Vielen Dank für das Gespräch am Dienstag, Frau Dr. Müller-Lüdenscheidt – bis bald",
        ),
        ("山田 太郎", "面接のお礼：先日はお忙しいところお時間をいただき、誠にありがとうございました。" * 3),
        ("Παπαδόπουλος Γιώργος", "Ευχαριστώ"),
        ("محمد العربي", "شكرا جزيلا"),
        ("Jane 👩‍💻 Okafor", "👋🏽 " * 40),
        ('Jane "J." O’Neil, (PhD) \\ <x>', 'A "quoted", odd; subject: =?utf-8?q?no?= \\'),
        ("J" * 190, "word " * 90),
        ("", ""),
    ],
)
def test_names_and_subjects_of_every_script_come_out_as_they_are(name: str, subject: str) -> None:
    data = written(letter(subject), sender_name=name, to=jane(name or "x@y"))
    message = parsed(data)
    assert message["Subject"] == one_line(subject)
    assert message["From"].addresses[0].display_name == one_line(name)
    (mail,) = read(data)
    assert mail.sender is not None
    assert mail.sender.address == SAM
    assert all(len(line) <= 78 or " " not in line[9:] for line in data.partition(b"\r\n\r\n")[0].decode().split("\r\n"))


def test_long_paragraphs_are_whole_again_at_the_other_end() -> None:
    body = "Dear Jane,\n\n" + "the same words again and again, " * 60 + "\n\nFrom here on\n.\n..\n>quoted\n\tindented"
    data = written(letter(body=body))
    assert max(map(len, data.split(b"\r\n"))) <= 78
    assert text_in(data) == text_of(body)
    assert not re.search(rb"(?m)^From ", data.partition(b"\r\n\r\n")[2])


def test_a_signature_stands_below_its_mark() -> None:
    assert text_in(written(signature="Sam Ruiz\n+49 30 1234 \n")).endswith("\n\n-- \nSam Ruiz\n+49 30 1234")


def test_a_domain_in_other_letters_travels_in_ascii_and_only_an_address_asks_for_more() -> None:
    assert b"<jane@xn--bcher-kva.example>" in written(to="jane@bücher.example").replace(b"To: ", b"<").replace(
        b"\r\n", b">\r\n"
    )
    assert written(to=jane("Jörg", "joerg@corp.example")).isascii()
    data = written(to=jane("Jörg", "jörg@corp.example"))
    assert "<jörg@corp.example>".encode() in data
    assert data.replace("jörg@".encode(), b"").isascii()


@pytest.mark.parametrize("address", ["", "jane", "a@b", "a@b.example\r\nBcc: c@d.example", "a@b.example, c@d.example"])
def test_what_is_no_address_is_refused(address: str) -> None:
    for more in ({"to": address}, {"account_address": address}, {"to": jane("Jane", address)}):
        with pytest.raises(WorldError) as refused:
            written(**more)
        assert not address or address not in refused.value.sentence


def test_nobody_without_an_address_is_written_to() -> None:
    with pytest.raises(WorldError):
        written(to=Contact(ContactId("con-1"), "Jane"))


@pytest.mark.parametrize("hours", [-11, -3.5, 0, 5.75, 14])
def test_the_date_is_that_of_the_senders_clock(hours: float) -> None:
    when = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=hours)))
    said = parsedate_to_datetime(parsed(written(when=when))["Date"])
    assert (said, said.utcoffset()) == (when, when.utcoffset())
    odd = timezone(timedelta(minutes=53, seconds=28))
    assert parsedate_to_datetime(parsed(written(when=when.astimezone(odd)))["Date"]) == when
    with pytest.raises(ValueError, match="aware"):
        written(when=when.replace(tzinfo=None))


def test_an_identifier_is_of_the_senders_domain_and_never_the_same() -> None:
    made = {new_message_id("sam@bücher.example") for _ in range(200)}
    assert len(made) == 200
    assert all(re.fullmatch(r"<[0-9a-f]{32}@xn--bcher-kva\.example>", one) for one in made)
    with pytest.raises(ValueError, match="identifier"):
        written(message_id="<a@b>\r\nX: y")


def test_a_draft_for_another_program_can_be_written_on() -> None:
    message = parsed(draft_of(letter("Grüße"), "Sam Ruiz", SAM, jane(), "<a@b.example>"))
    assert message.keys() == ["From", "To", "Subject", "In-Reply-To", "References", "X-Unsent", *HEADERS[5:]]
    assert (message["X-Unsent"], message["Subject"]) == ("1", "Grüße")
    assert "From" not in parsed(draft_of(letter(), "Sam Ruiz", None, jane()))


def test_other_moments_in_utc_are_no_riddle() -> None:
    assert parsed(written(when=datetime(2026, 6, 3, tzinfo=UTC)))["Date"].endswith("+0000")


# Whatever is written

EVERYTHING = st.text(st.characters(exclude_categories=()), max_size=120)
PIECES = (
    "\r\n", "\n", "\r", "\0", "Bcc: eve@evil.example", "\u2028", "\x85", "\u202e", "\u2066", "=?utf-8?q?=0AX:?=", " ",
    "ä", "Jane", '"', "\\", "<", ">", ",", "@", "\t", "\x0b", "\x1c", "👩‍💻", ":", ";", "(", ")", "=?", "?=",
)  # fmt: skip
NASTY = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


@given(st.one_of(EVERYTHING, NASTY), st.one_of(EVERYTHING, NASTY), st.one_of(EVERYTHING, NASTY))
def test_no_header_is_put_in_and_what_is_written_is_read(name: str, subject: str, body: str) -> None:
    data = written(letter(subject, body), sender_name=name, to=jane(name), signature="")
    head, _, _ = data.partition(b"\r\n\r\n")
    assert re.sub(rb"\r\n[ \t]", b" ", head).count(b"\r\n") == len(HEADERS) - 1
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)|\0", data)
    assert all(len(line) <= 998 for line in data.split(b"\r\n"))
    message = parsed(data)
    assert message.keys() == HEADERS
    assert [one.addr_spec for one in message["To"].addresses] == ["jane@corp.example"]
    assert [one.addr_spec for one in message["From"].addresses] == [SAM]
    (mail,) = read(data)
    assert (mail.subject or "") == one_line(subject)[:500].strip()
    assert mail.sender is not None
    assert not any(turn in (mail.subject or "") + (mail.sender.name or "") for turn in "\u202e\u2066\u2028\r\n\0")
    assert text_in(data) == text_of(body)


@given(st.one_of(EVERYTHING, NASTY))
def test_an_address_is_one_or_is_refused(address: str) -> None:
    try:
        data = written(to=address)
    except WorldError:
        return
    assert [one.addr_spec for one in parsed(data)["To"].addresses]
    assert parsed(data).keys() == HEADERS
