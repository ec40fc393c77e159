"""What is read out of a calendar file, whole or broken."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, strategies as st

from models.domain.errors import FileRefused
from models.formats import content_lines, ics
from tests.models.formats.calendars import BERLIN, NOW, calendar, event_lines, events, only, utc

START = "DTSTART:20260701T090000Z"


def test_an_invitation_says_what_when_where_and_who() -> None:
    event = only(
        "SEQUENCE:2",
        "DTSTAMP:20260610T120000Z",
        "SUMMARY:Interview\\, second round",
        "LOCATION:Harbour Street 5\\nBerlin",
        START,
        "DTEND:20260701T094500Z",
        'ORGANIZER;CN="Osei, Marguerite":mailto:M.Osei@Halden.example',
        "ATTENDEE;CUTYPE=INDIVIDUAL;CN=Jane Okafor;RSVP=TRUE:MAILTO:jane@halden.example",
        "ATTENDEE;CUTYPE=ROOM;CN=Blue room:mailto:blue@halden.example",
    )
    assert (event.uid, event.method, event.sequence) == ("uid-1", "REQUEST", 2)
    assert event.stamped_at == utc("2026-06-10T12:00:00")
    assert event.title == "Interview, second round"
    assert event.location == "Harbour Street 5\nBerlin"
    assert (event.starts_at, event.ends_at) == (utc("2026-07-01T09:00:00"), utc("2026-07-01T09:45:00"))
    assert event.timezone is None
    assert event.organizer is not None
    assert (event.organizer.name, event.organizer.address) == ("Osei, Marguerite", "M.Osei@Halden.example")
    assert [(one.address, one.place) for one in event.attendees] == [
        ("jane@halden.example", False),
        ("blue@halden.example", True),
    ]


@pytest.mark.parametrize(
    ("line", "minutes"),
    [
        ("DTEND:20260701T103000Z", 90),
        ("DTEND;TZID=America/New_York:20260701T060000", 60),
        ("DURATION:PT45M", 45),
        ("DURATION:P1DT2H", 26 * 60),
        ("X-NOTHING:", 60),
        ("DTEND:20260701T080000Z", 60),
        ("DTEND:20260701T090000Z", 60),
        ("DTEND:tomorrow", 60),
        ("DURATION:-PT15M", 60),
        ("DURATION:P9999999999999W", 60),
    ],
)
def test_the_end_is_given_or_counted_or_an_hour_away(line: str, minutes: int) -> None:
    event = only(START, line)
    assert event.starts_at is not None
    assert event.ends_at == event.starts_at + timedelta(minutes=minutes)


def test_an_end_without_a_zone_is_in_the_zone_of_the_start() -> None:
    event = only("DTSTART;TZID=America/New_York:20260701T090000", "DTEND:20260701T100000")
    assert event.ends_at == utc("2026-07-01T14:00:00")


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (("DTSTART;VALUE=DATE:20260701",), ics.ALL_DAY),
        (("DTSTART:20260701",), ics.ALL_DAY),
        (("DTSTART;TZID=Europe/Berlin;VALUE=DATE:20260701",), ics.ALL_DAY),
        ((), ics.NO_START),
        (("DTSTART:",), ics.NO_START),
        (("DTSTART:20261301T090000",), ics.ODD_START),
        (("DTSTART:00010101T000000Z",), ics.ODD_START),
        ((START, "RRULE:FREQ=SECONDLY"), ics.TOO_OFTEN),
        ((START, "RRULE:FREQ=MINUTELY;INTERVAL=15;COUNT=6"), ics.TOO_OFTEN),
        ((START, "RRULE:FREQ=HOURLY"), ics.TOO_OFTEN),
    ],
)
def test_what_cannot_be_an_interview_says_why(lines: tuple[str, ...], sentence: str) -> None:
    assert only(*lines).refused == sentence


@pytest.mark.parametrize(
    ("line", "address", "name"),
    [
        ("ORGANIZER:mailto:ann@contoso.example?bcc=evil@fabrikam.example&body=hi", "ann@contoso.example", None),
        ("ORGANIZER;CN=ann@contoso.example:MAILTO:ann@contoso.example", "ann@contoso.example", None),
        ("ORGANIZER;EMAIL=ann@contoso.example;CN=Ann:/principals/7/", "ann@contoso.example", "Ann"),
        ("ORGANIZER;CN=Ann:invalid:nomail", None, "Ann"),
        ("ORGANIZER;CN=\"Ann ^'A^' Lee\":mailto:ann@contoso.example", "ann@contoso.example", 'Ann "A" Lee'),
        ("ORGANIZER;CN=Ann\u202eeeL:mailto:ann@contoso.example", "ann@contoso.example", "AnneeL"),
        ("ORGANIZER : mailto:ann@contoso.example", "ann@contoso.example", None),
    ],
)
def test_a_person_has_a_clean_address_or_none(line: str, address: str | None, name: str | None) -> None:
    person = only(START, line).organizer
    assert person is not None
    assert (person.address, person.name) == (address, name)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_letters_arrive_however_they_are_written(encoding: str) -> None:
    data = calendar(event_lines("SUMMARY:Gespräch mit Zoë", START)).decode().encode(encoding)
    (event,) = events(data)
    assert event.title == "Gespräch mit Zoë"


@pytest.mark.parametrize("ending", ["\r\n", "\n", "\r"])
def test_lines_end_in_any_way_and_are_unfolded(ending: str) -> None:
    text = calendar(event_lines("SUMMARY:A long ti", " tle\\; folded", START)).decode().replace("\r\n", ending)
    (event,) = events(text.encode())
    assert event.title == "A long title; folded"


def test_a_file_that_breaks_off_gives_what_is_there() -> None:
    whole = calendar(event_lines("SUMMARY:First", START, uid="a"), event_lines("SUMMARY:Second", START, uid="b"))
    cut = whole.replace(b"END:VEVENT\r\n", b"").replace(b"END:VCALENDAR\r\n", b"")
    assert [(event.uid, event.title) for event in events(cut)] == [("a", "First"), ("b", "Second")]


def test_one_broken_line_costs_only_itself() -> None:
    event = only("X", ";;;", "SUM MARY:no", "SUMMARY:Interview", '"NAME":VALUE', START, "ATTENDEE;CN=:")
    assert (event.title, event.refused) == ("Interview", None)


def test_a_lost_value_is_found_on_the_next_line() -> None:
    event = only(START, 'ATTENDEE;CN="Jane"', ":", "  MAILTO:jane@halden.example")
    assert [one.address for one in event.attendees] == ["jane@halden.example"]


def test_entries_that_are_no_events_are_named() -> None:
    data = calendar("BEGIN:VTODO\nUID:t\nSUMMARY:Send papers\nEND:VTODO\nBEGIN:VFREEBUSY\nEND:VFREEBUSY\n")
    found = ics.read(data, BERLIN, NOW)
    assert found.events == ()
    assert [(one.name, one.title) for one in found.others] == [("to-do", "Send papers"), ("free/busy list", "")]


def test_hundreds_of_events_inside_each_other_are_no_trouble() -> None:
    assert len(events(calendar("BEGIN:VEVENT\n" * 400))) == 400


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\r\n  \r\n",
        b"%PDF-1.4\n1 0 obj",
        calendar("BEGIN:X-DEEP\n" * 50),
        calendar("BEGIN:VEVENT\nEND:VEVENT\n" * (content_lines.MAX_COMPONENTS + 1)),
        b"BEGIN:VCALENDAR\n" + b"x" * content_lines.MAX_BYTES,
        b"BEGIN:VCALENDAR\n" + b"\n" * (content_lines.MAX_LINES + 1),
    ],
    ids=["empty", "blank", "pdf", "deep", "many", "large", "long"],
)
def test_what_is_no_calendar_or_too_much_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(FileRefused) as refused:
        events(data)
    assert refused.value.sentence.endswith(".")


# Series


def test_a_series_is_its_next_occurrence() -> None:
    event = only("DTSTART;TZID=Europe/Berlin:20250107T100000", "DURATION:PT30M", "RRULE:FREQ=WEEKLY")
    assert (event.first_start, event.starts_at) == (utc("2025-01-07T09:00:00"), utc("2026-06-16T08:00:00"))
    assert event.ends_at == utc("2026-06-16T08:30:00")


def test_a_series_that_is_over_is_its_last_occurrence() -> None:
    event = only("DTSTART:20250107T100000Z", "RRULE:FREQ=DAILY;COUNT=3")
    assert event.starts_at == utc("2025-01-09T10:00:00")


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;UNTIL=19000101T000000Z",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=NEVER",
        "COUNT=3",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYDAY=9XX",
        "FREQ=MONTHLY;BYSETPOS=0",
        "FREQ=DAILY;COUNT=-1",
        "FREQ=DAILY;INTERVAL=99999999999",
    ],
)
def test_a_rule_that_leads_nowhere_leaves_the_first_start(rule: str) -> None:
    event = only("DTSTART:20261105T150000Z", f"RRULE:{rule}")
    assert (event.starts_at, event.refused) == (utc("2026-11-05T15:00:00"), None)


def test_dropped_and_replaced_occurrences_are_passed_over() -> None:
    series = event_lines(
        "DTSTART:20260616T090000Z",
        "RRULE:FREQ=DAILY;COUNT=9",
        "EXDATE:20260616T090000Z,20260617T090000Z",
        "RDATE:20260615T090000Z",
    )
    moved = event_lines("RECURRENCE-ID:20260618T090000Z", "DTSTART:20260618T140000Z")
    first, second = events(calendar(series, moved))
    assert first.starts_at == utc("2026-06-19T09:00:00")
    assert second.starts_at == utc("2026-06-18T14:00:00")
    assert second.recurrence_id == utc("2026-06-18T09:00:00")


def test_extra_dates_and_periods_belong_to_a_series() -> None:
    event = only(
        "DTSTART:20260601T090000Z", "RDATE;VALUE=PERIOD:20260620T090000Z/20260620T100000Z,20260701T090000Z/PT1H"
    )
    assert event.starts_at == utc("2026-06-20T09:00:00")


def test_a_series_keeps_its_hour_on_the_wall_clock() -> None:
    event = only("DTSTART;TZID=Europe/Berlin:20260105T100000", "RRULE:FREQ=WEEKLY;BYDAY=MO")
    assert event.first_start == utc("2026-01-05T09:00:00")
    assert event.starts_at == utc("2026-06-22T08:00:00")


@given(
    frequency=st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    interval=st.integers(1, 12),
    start=st.datetimes(datetime(1990, 1, 1), datetime(2035, 1, 1)),  # noqa: DTZ001 - a wall clock
)
def test_the_occurrence_is_never_before_the_start_and_next_from_now(
    frequency: str, interval: int, start: datetime
) -> None:
    event = only(f"DTSTART:{start:%Y%m%dT%H%M%S}Z", f"RRULE:FREQ={frequency};INTERVAL={interval}")
    assert event.first_start is not None
    assert event.starts_at is not None
    assert event.starts_at >= event.first_start
    assert event.starts_at >= NOW or frequency in ("MONTHLY", "YEARLY")
    longest = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 31, "YEARLY": 366}[frequency] * interval
    if event.first_start <= NOW and start.day <= 28:
        assert event.starts_at - NOW <= timedelta(days=longest + 1)


# Nothing but a sentence


@given(st.binary(max_size=400))
@example(b"BEGIN:VEVENT\nDTSTART:20260701T090000\nRRULE:FREQ=YEARLY;BYDAY=1MO,\nEND:VEVENT")
@example(b"BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:x\nBEGIN:STANDARD\nTZOFFSETTO:+9999\nEND:STANDARD\nEND:VTIMEZONE")
def test_random_bytes_are_read_or_refused(data: bytes) -> None:
    with suppress(FileRefused):
        ics.read(data, BERLIN, NOW)


_LINES = st.sampled_from(
    [
        "BEGIN:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VTIMEZONE", "TZID:Odd", "END:VTIMEZONE",
        "BEGIN:STANDARD", "BEGIN:DAYLIGHT", "END:STANDARD", "TZOFFSETFROM:+0100", "TZOFFSETTO:-1130",
        "TZOFFSETTO:+2360",
        "DTSTART:20260329T023000", "DTSTART;TZID=Odd:20260701T090000", "DTSTART;TZID=../etc:20260701T090000",
        "DTSTART;VALUE=DATE:20260701", "DTEND:99991231T235959", "DURATION:P1W", "RRULE:FREQ=WEEKLY;BYDAY=MO,TU",
        "RRULE:FREQ=YEARLY;BYWEEKNO=53;BYDAY=-5SU", "RRULE:FREQ=MONTHLY;BYSETPOS=-1;BYDAY=FR", "RDATE:20260801T100000",
        "EXDATE;TZID=Odd:20260701T090000", "RECURRENCE-ID:20260701T090000Z", "ORGANIZER:mailto:a@b.example", " folded",
        "SUMMARY:", "ATTENDEE;CN=\"", "SEQUENCE:٣", "X-LIC-LOCATION:Europe/Berlin", "METHOD:CANCEL", "STATUS:CANCELLED",
    ]
)  # fmt: skip


@given(st.lists(_LINES, max_size=30))
def test_lines_in_any_order_are_read_or_refused(lines: list[str]) -> None:
    try:
        found = ics.read("\n".join(lines).encode(), ZoneInfo("America/New_York"), NOW)
    except FileRefused:
        return
    for event in found.events:
        if event.starts_at is not None and event.ends_at is not None:
            assert event.starts_at.tzinfo is UTC
            assert event.ends_at > event.starts_at


def test_an_entry_that_a_file_breaks_off_in_says_so() -> None:
    whole = calendar(event_lines(START, uid="first"), event_lines(START, uid="second"))
    cut = whole[: whole.rindex(b"END:VEVENT")]
    assert [ics.NO_END in one.notes for one in events(cut)] == [False, True]
    assert not any(ics.NO_END in one.notes for one in events(whole))
