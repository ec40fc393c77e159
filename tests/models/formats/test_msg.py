"""Outlook's messages: what is read out of them, their meetings, and what is too much."""

import struct
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings, strategies as st
from oxmsg import Message

from models.domain.errors import FileRefused
from models.formats import ics, msg, ole
from models.formats.eml import Mail
from models.formats.ics import Event
from models.formats.mail_headers import Mailbox
from models.formats.rtf import decompressed, text_of_rtf
from tests.models.formats.calendars import calendar, event_lines, utc
from tests.models.formats.outlook import APPOINTMENT, MEETING, Named, Value, compound, message

CLASS, SUBJECT, BODY, SUBMITTED, HEADERS = 0x001A, 0x0037, 0x1000, 0x0039, 0x007D
SENDER, SENDER_ADDRESS, SENDER_SMTP = 0x0C1A, 0x0C1F, 0x5D01
NAME, SMTP, PATH, KIND, FLAGS = 0x3001, 0x39FE, 0x3003, 0x0C15, 0x5FFD
FILE_NAME, FILE_TYPE, FILE_DATA = 0x3707, 0x370E, 0x3701
EXCHANGE = "/o=Contoso/ou=Exchange Administrative Group/cn=Recipients/cn=ann"

PLAIN: dict[int, Value] = {
    CLASS: "IPM.Note",
    SUBJECT: "Gespräch",
    BODY: "Dear Kim,\r\nsee you on Monday.",
    SUBMITTED: datetime(2026, 11, 5, 9, tzinfo=UTC),
    SENDER: "Ann Lee",
    SENDER_ADDRESS: "ann@contoso.example",
}
KIM: dict[int, Value] = {NAME: "Kim", SMTP: "kim@mail.example", KIND: 1}
CC: dict[int, Value] = {NAME: "Desk", SMTP: "desk@contoso.example", KIND: 2}


def only(data: bytes) -> Mail:
    (mail,) = msg.read(data)
    return mail


def test_a_message_says_who_to_whom_when_and_what() -> None:
    mail = only(message(PLAIN, recipients=[KIM, CC]))
    assert mail.sender == Mailbox("ann@contoso.example", "Ann Lee")
    assert mail.to == (Mailbox("kim@mail.example", "Kim"),)
    assert (mail.subject, mail.text) == ("Gespräch", "Dear Kim,\nsee you on Monday.")
    assert mail.sent_at == utc("2026-11-05T09:00:00")
    assert mail.facts["recipients"] == ["kim@mail.example", "desk@contoso.example"]


def test_headers_of_the_server_say_more_than_outlook() -> None:
    headers = (
        "Microsoft Mail Internet Headers Version 2.0\r\nFrom: =?utf-8?q?=C3=84nne?= <anne@contoso.example>\r\n"
        "Message-ID: <1@contoso.example>\r\nIn-Reply-To: <mine@mail.example>\r\nReferences: <a@x>\r\n <b@x>\r\n"
        "Delivered-To: kim@mail.example\r\nAuto-Submitted: auto-replied\r\n"
    )
    mail = only(message({**PLAIN, HEADERS: headers}))
    assert mail.sender == Mailbox("anne@contoso.example", "Änne")
    assert mail.message_id == "<1@contoso.example>"
    assert mail.answers == ("<mine@mail.example>", "<a@x>", "<b@x>")
    assert [one.address for one in mail.delivered_to] == ["kim@mail.example"]
    assert mail.automatic


def test_identifiers_are_found_without_headers() -> None:
    ids: dict[int, Value] = {0x1035: "<1@x>", 0x1042: "<mine@y>", 0x1039: "<a@x> <mine@y>"}
    mail = only(message({**PLAIN, **ids}))
    assert (mail.message_id, mail.answers) == ("<1@x>", ("<mine@y>", "<a@x>"))


@pytest.mark.parametrize(
    ("values", "people", "address"),
    [
        ({SENDER_ADDRESS: EXCHANGE, SENDER_SMTP: "ann@contoso.example"}, [], "ann@contoso.example"),
        ({SENDER_ADDRESS: EXCHANGE}, [{PATH: EXCHANGE.upper(), SMTP: "ann@x.example"}], "ann@x.example"),
        ({SENDER_ADDRESS: EXCHANGE}, [KIM], None),
        ({SENDER_ADDRESS: EXCHANGE, 0x0042: "Boss", 0x0065: "boss@x.example"}, [], "boss@x.example"),
    ],
    ids=["property", "recipient of the same path", "nowhere", "sent on behalf of"],
)
def test_an_address_of_exchange_alone_is_none(
    values: dict[int, Value], people: list[dict[int, Value]], address: str | None
) -> None:
    sender = only(message({**PLAIN, **values}, recipients=people)).sender
    assert (sender.address if sender is not None else None) == address


def test_a_page_is_read_when_there_is_no_plain_text() -> None:
    page = "<html><body><p>Grüße</p><blockquote>mine</blockquote></body></html>".encode("cp1252")
    mail = only(message({**PLAIN, BODY: "", 0x1013: page, 0x3FDE: 1252}))
    assert mail.text == "Grüße\n> mine"
    assert (mail.facts["has_html"], mail.facts["has_text"]) == (True, False)


RTF = rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}\pard Gr\'fc\u223?e\par{\*\generator x;}Ann \{1\}}"
WRAPPED = (
    rb"{\rtf1\ansi\fromhtml1 {\*\htmltag64 <p>}\htmlrtf \par \htmlrtf0 Dear Kim{\*\htmltag84 &amp;}\htmlrtf &\htmlrtf0 "
    rb"co{\*\htmltag72 </p>}}"
)


@pytest.mark.parametrize(
    ("rtf", "text"), [(RTF, "Grüße\nAnn {1}"), (WRAPPED, "Dear Kim&co"), (b"", ""), (b"}}}{{", "")]
)
def test_rich_text_is_read_when_there_is_nothing_else(rtf: bytes, text: str) -> None:
    packed = struct.pack("<II4sI", len(rtf) + 12, len(rtf), b"MELA", 0) + rtf
    assert only(message({**PLAIN, BODY: "", 0x1009: packed, 0x3FFD: 1252})).text == text


def test_compressed_rich_text_is_unpacked_as_the_standard_shows() -> None:
    """[MS-OXRTFCP] 4.1.1 and 4.1.2: the examples."""
    hello = "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
    again = "1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0"
    assert decompressed(bytes.fromhex(hello)) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    assert decompressed(bytes.fromhex(again)) == b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"


@given(st.binary(max_size=400), st.integers(0, 0xFFFFFFFF))
def test_no_bytes_make_rich_text_endless(body: bytes, size: int) -> None:
    rtf = decompressed(struct.pack("<II4sI", 0, size, b"LZFu", 0) + body)
    assert len(rtf) <= min(size, 17 * len(body))
    text_of_rtf(rtf, "cp932")
    text_of_rtf(body, None)


def test_attachments_are_named_and_a_message_in_it_is_no_message_of_ours() -> None:
    inner: dict[int, Value] = {CLASS: "IPM.Note", SUBJECT: "Private", BODY: "not for us", SENDER_SMTP: "eve@x.example"}
    mail = only(message(PLAIN, attachments=[{FILE_NAME: "cv.pdf", FILE_DATA: b"x" * 9_000}], nested=inner))
    assert mail.facts["attachments"] == ["cv.pdf", "Private"]
    assert "not for us" not in mail.text
    assert mail.sender == Mailbox("ann@contoso.example", "Ann Lee")


# Meetings

UID = bytes.fromhex("040000008200E00074C5B7101A82E008") + struct.pack(">HBB", 2026, 11, 5) + bytes(20)
OTHERS_UID = UID[:16] + bytes(20) + b"\x10\0\0\0" + b"vCal-Uid\x01\0\0\0abc@x\0"


def zone(name: str) -> bytes:
    return struct.pack("<BBHHH", 2, 1, 0, 2, len(name)) + name.encode("utf-16-le")


MEETING_PROPERTIES: dict[Named, Value] = {
    (APPOINTMENT, 0x820D): datetime(2026, 11, 5, 15, tzinfo=UTC),
    (APPOINTMENT, 0x820E): datetime(2026, 11, 5, 16, tzinfo=UTC),
    (APPOINTMENT, 0x8208): "Room 1; left, then up",
    (APPOINTMENT, 0x8201): 2,
    (APPOINTMENT, 0x825E): zone("W. Europe Standard Time"),
    (MEETING, 0x03): UID,
}


def meeting(
    message_class: str, named: dict[Named, Value] | None = None, people: list[dict[int, Value]] | None = None
) -> Event:
    data = message(
        {**PLAIN, CLASS: message_class},
        named={**MEETING_PROPERTIES, **(named or {})},
        recipients=[KIM, CC, {NAME: "Room 1", SMTP: "room@contoso.example", KIND: 3}] if people is None else people,
    )
    (calendar,) = only(data).calendars
    (event,) = ics.read(calendar, ZoneInfo("Europe/London"), utc("2026-11-01T00:00:00")).events
    return event


def test_a_meeting_request_is_an_invitation() -> None:
    event = meeting("IPM.Schedule.Meeting.Request")
    assert (event.method, event.title, event.location) == ("REQUEST", "Gespräch", "Room 1; left, then up")
    assert (event.starts_at, event.ends_at) == (utc("2026-11-05T15:00:00"), utc("2026-11-05T16:00:00"))
    assert (event.timezone, event.sequence) == ("Europe/Berlin", 2)
    assert event.organizer is not None
    assert (event.organizer.address, event.organizer.name) == ("ann@contoso.example", "Ann Lee")
    assert [person.address for person in event.attendees] == ["kim@mail.example", "desk@contoso.example"]


def test_the_identifier_is_the_same_for_every_day_and_every_program() -> None:
    assert meeting("IPM.Appointment").uid == f"{UID[:16].hex()}{bytes(24).hex()}".upper()
    assert meeting("IPM.Appointment", {(MEETING, 0x23): OTHERS_UID}).uid == "abc@x"


@pytest.mark.parametrize(
    ("message_class", "named", "method"),
    [
        ("IPM.Appointment", {}, "PUBLISH"),
        ("IPM.Schedule.Meeting.Canceled", {}, "CANCEL"),
        ("IPM.Appointment", {(APPOINTMENT, 0x8217): 5}, "CANCEL"),
        ("IPM.Schedule.Meeting.Resp.Pos", {}, "REPLY"),
        ("IPM.Schedule.Meeting.Resp.Tent", {}, "REPLY"),
    ],
)
def test_what_a_meeting_message_does(message_class: str, named: dict[Named, Value], method: str) -> None:
    assert meeting(message_class, named).method == method


def test_a_day_without_an_hour_is_one() -> None:
    assert meeting("IPM.Appointment", {(APPOINTMENT, 0x8215): True}).refused == ics.ALL_DAY


def test_without_a_zone_the_hour_is_in_utc() -> None:
    event = meeting("IPM.Appointment", {(APPOINTMENT, 0x825E): zone("Nowhere Standard Time")})
    assert event.starts_at == utc("2026-11-05T15:00:00")


def recurring(pattern: bytes, end: int, count: int, last: int) -> bytes:
    """A blob of [MS-OXOCAL] 2.2.1.44.5 with the 12th of November taken out and moved to the 13th, 17:00."""
    minutes = {day: int((datetime(2026, 11, day) - datetime(1601, 1, 1)).total_seconds()) // 60 for day in (5, 12, 13)}  # noqa: DTZ001
    days = struct.pack("<IIIII", 1, minutes[12], 1, minutes[13], minutes[5]) + struct.pack("<I", last)
    moved = struct.pack("<H", 1) + struct.pack(
        "<IIIH", minutes[13] + 17 * 60, minutes[13] + 18 * 60, minutes[12] + 16 * 60, 0
    )
    return (
        pattern
        + struct.pack("<III", end, count, 1)
        + days
        + struct.pack("<IIII", 0x3006, 0x3009, 16 * 60, 17 * 60)
        + moved
    )


def pattern(frequency: int, kind: int, period: int, *specific: int) -> bytes:
    return struct.pack("<HHHHHIII", 0x3004, 0x3004, frequency, kind, 0, 0, period, 0) + struct.pack(
        f"<{len(specific)}I", *specific
    )


NEVER = 0x5AE980DF


@pytest.mark.parametrize(
    ("blob", "at", "expected"),
    [
        (recurring(pattern(0x200B, 1, 1, 0b10000), 0x2022, 4, NEVER), "2026-11-06", "2026-11-13T16:00:00"),
        (recurring(pattern(0x200B, 1, 1, 0b10000), 0x2022, 4, NEVER), "2026-11-14", "2026-11-19T15:00:00"),
        (recurring(pattern(0x200A, 0, 1440 * 2), 0x2023, 0, NEVER), "2026-11-06", "2026-11-07T15:00:00"),
        (recurring(pattern(0x200C, 2, 1, 5), 0x2023, 0, NEVER), "2026-11-14", "2026-12-05T15:00:00"),
        (recurring(pattern(0x200C, 3, 1, 0b10000, 1), 0x2023, 0, NEVER), "2026-11-14", "2026-12-03T15:00:00"),
        (recurring(pattern(0x200D, 2, 12, 5), 0x2023, 0, NEVER), "2026-11-14", "2027-11-05T15:00:00"),
        (recurring(pattern(0x200C, 4, 1, 31), 0x2023, 0, NEVER), "2026-11-14", "2026-11-30T15:00:00"),
        (b"\x04\x30\x04\x30\x0b\x20", "2026-11-14", "2026-11-05T15:00:00"),
    ],
    ids=["moved day", "weekly", "every other day", "monthly", "first thursday", "yearly", "end of month", "broken"],
)
def test_a_series_stands_for_its_next_day(blob: bytes, at: str, expected: str) -> None:
    data = message({**PLAIN, CLASS: "IPM.Appointment"}, named={**MEETING_PROPERTIES, (APPOINTMENT, 0x8216): blob})
    (calendar,) = only(data).calendars
    (event,) = ics.read(calendar, ZoneInfo("Europe/London"), utc(f"{at}T00:00:00")).events
    assert event.starts_at == utc(expected)


@pytest.mark.parametrize("part", [{FILE_NAME: "invite.ICS"}, {FILE_TYPE: "text/calendar", FILE_NAME: "x"}])
def test_an_attached_calendar_is_the_invitation(part: dict[int, Value]) -> None:
    invitation = calendar(event_lines("SUMMARY:Attached", "DTSTART:20261105T150000Z"))
    mail = only(message(PLAIN, attachments=[{**part, FILE_DATA: invitation}]))
    assert mail.calendars == (invitation,)


def test_a_report_names_the_message_that_it_gives_back() -> None:
    mail = only(message({**PLAIN, CLASS: "REPORT.IPM.Note.NDR", 0x1046: "<mine@mail.example>"}))
    assert mail.automatic
    assert mail.undelivered == ("<mine@mail.example>",)
    assert only(message({**PLAIN, CLASS: "REPORT.IPM.Note.DR", 0x1046: "<mine@mail.example>"})).undelivered == ()


# What is too much, or none

GOOD = message(
    PLAIN, named=MEETING_PROPERTIES, recipients=[KIM], attachments=[{FILE_NAME: "a", FILE_DATA: b"x" * 5_000}]
)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04",
        ole.MAGIC,
        GOOD[:700],
        compound({"Workbook": b"x" * 5_000}),
        ole.MAGIC + b"\0" * 2_000,
        GOOD[:44] + b"\xff\xff\xff\x7f" + GOOD[48:],
        GOOD[:72] + b"\xff\xff\xff\x7f" + GOOD[76:],
        ole.MAGIC + b"x" * msg.MAX_BYTES,
    ],
    ids=["empty", "zip", "magic", "cut", "no message", "zeros", "tables", "tables of tables", "large"],
)
def test_what_is_no_message_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(FileRefused) as refused:
        msg.read(data)
    assert refused.value.sentence.endswith(".")


def test_streams_that_all_lie_on_the_same_bytes_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ole, "MAX_READ", 20_000)
    with pytest.raises(FileRefused, match="more than any message"):
        msg.read(message({**PLAIN, BODY: "x" * 20_000}))


def test_a_message_of_many_megabytes_is_read() -> None:
    """Its tables of sectors are so many that they have tables of their own."""
    invitation = calendar(event_lines("SUMMARY:Large", "DTSTART:20261105T150000Z"))
    parts: list[dict[int, Value]] = [
        {FILE_NAME: "x.bin", FILE_DATA: b"x" * 9_000_000},
        {FILE_NAME: "i.ics", FILE_DATA: invitation},
    ]
    assert only(message(PLAIN, attachments=parts)).calendars == (invitation,)


def test_a_tree_of_entries_that_is_a_long_chain_is_refused() -> None:
    with pytest.raises(FileRefused, match="too broken"):
        msg.read(compound({f"s{number}": b"" for number in range(2_000)}, chained=True))


def test_too_many_entries_are_refused() -> None:
    with pytest.raises(FileRefused, match="more than any message"):
        msg.read(compound({f"s{number}": b"" for number in range(ole.MAX_ENTRIES + 1)}))


def test_hundreds_of_attachments_are_listed_as_far_as_anybody_looks() -> None:
    parts: list[dict[int, Value]] = [{FILE_NAME: f"{number}.pdf"} for number in range(400)]
    attached = only(message(PLAIN, attachments=parts)).facts["attachments"]
    assert isinstance(attached, list)
    assert len(attached) == 300


@settings(max_examples=300)
@given(st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.integers(0, 255)), max_size=12), st.integers(0, len(GOOD)))
def test_changed_bytes_are_read_or_refused(changes: list[tuple[int, int]], length: int) -> None:
    data = bytearray(GOOD)
    for at, value in changes:
        data[at] = value
    for version in (data, data[:length]):
        with suppress(FileRefused):
            (mail,) = msg.read(bytes(version))
            for one in mail.calendars:
                ics.read(one, ZoneInfo("UTC"), utc("2026-11-14T00:00:00"))


@given(st.binary(max_size=600))
def test_random_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(FileRefused):
        msg.read(data)
    with suppress(FileRefused):
        msg.read(ole.MAGIC + data)


# Real ones


def test_an_appointment_that_outlook_saved(root: Path) -> None:
    mail = only((root / "tests/fixtures/mail/Appointment_sample_EST.msg").read_bytes())
    (found,) = mail.calendars
    (event,) = ics.read(found, ZoneInfo("Europe/Berlin"), utc("2022-12-01T00:00:00")).events
    assert (event.title, event.starts_at) == ("Appointment sample EST", utc("2022-12-04T13:00:00"))
    assert (event.ends_at, event.timezone) == (utc("2022-12-04T13:30:00"), "America/New_York")


def test_a_message_in_the_letters_of_its_language(root: Path) -> None:
    mail = only((root / "tests/fixtures/mail/nonUnicodeCP932.msg").read_bytes())
    assert mail.subject == "日本語 Non Unicode タイトル"
    assert mail.text.strip() == "日本語 Non Unicode 本文"


def test_another_reader_agrees(root: Path) -> None:
    data = (root / "tests/fixtures/mail/sent.msg").read_bytes()
    mail, other = only(data), Message.load(data)
    assert (mail.subject, mail.sent_at, mail.text) == (other.subject, other.sent_date, "Test mail\n\n")
    assert mail.facts["recipients"] == [one.email_address for one in other.recipients]
    assert mail.facts["message_class"] == other.message_class
