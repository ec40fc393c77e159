"""Wall-clock times of calendars: whose zone decides, and what becomes of times that do not exist."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

from models.formats.zone_names import iana_name
from tests.models.formats.calendars import CENTRAL_EUROPE, calendar, event_lines, events, only, utc

FIXED = """BEGIN:VTIMEZONE
TZID:Custom
BEGIN:STANDARD
DTSTART:16010101T000000
TZOFFSETFROM:{offset}
TZOFFSETTO:{offset}
END:STANDARD
END:VTIMEZONE
"""


def zoned(tzid: str, wall: str = "20260701T100000", before: str = "") -> tuple[datetime | None, str | None]:
    event = only(f'DTSTART;TZID="{tzid}":{wall}', before=before)
    return event.starts_at, event.timezone


@pytest.mark.parametrize(
    "tzid", ["Custom", "W. Europe Standard Time", "/own/zone/1", "(UTC+01:00) Amsterdam, Berlin, Bern"]
)
def test_the_zone_in_the_file_decides_whatever_its_name(tzid: str) -> None:
    own = CENTRAL_EUROPE.format(tzid=tzid)
    assert zoned(tzid, before=own) == (utc("2026-07-01T08:00:00"), "Europe/Berlin")
    assert zoned(tzid, "20261201T100000", before=own) == (utc("2026-12-01T09:00:00"), "Europe/Berlin")


def test_a_file_never_borrows_the_zone_of_the_one_before() -> None:
    east, west = FIXED.format(offset="+0200"), FIXED.format(offset="-0700")
    for _ in range(2):
        assert zoned("Custom", before=east) == (utc("2026-07-01T08:00:00"), "Etc/GMT-2")
        assert zoned("Custom", before=west) == (utc("2026-07-01T17:00:00"), "Etc/GMT+7")


def test_a_zone_may_follow_the_event_that_uses_it() -> None:
    lines = event_lines("DTSTART;TZID=Custom:20260701T100000")
    (event,) = events(calendar(lines, FIXED.format(offset="+0530")))
    assert event.starts_at == utc("2026-07-01T04:30:00")
    assert event.timezone is None  # half hours without summer time have no name of their own


def test_offsets_that_no_clock_ever_had_give_way_to_the_name() -> None:
    odd = FIXED.format(offset="+0921").replace("Custom", "Europe/Paris")
    assert zoned("Europe/Paris", before=odd) == (utc("2026-07-01T08:00:00"), "Europe/Paris")


def test_only_summer_time_given_is_enough() -> None:
    own = (
        CENTRAL_EUROPE.format(tzid="Half")
        .replace("BEGIN:STANDARD", "BEGIN:X-OTHER")
        .replace("END:STANDARD", "END:X-OTHER")
    )
    assert zoned("Half", before=own)[0] == utc("2026-07-01T08:00:00")


@pytest.mark.parametrize(
    ("tzid", "expected"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        ("America/New York", "America/New_York"),
        ("TZID=Europe/Berlin", "Europe/Berlin"),
        ("/freeassociation.sourceforge.net/Tzfile/Europe/Berlin", "Europe/Berlin"),
        ("/mozilla.org/20050126_1/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("w. europe daylight time", "Europe/Berlin"),
        ("Romance Standard Time", "Europe/Paris"),
        ("Eastern Standard Time", "America/New_York"),
        ("India Standard Time", "Asia/Kolkata"),
        ("FLE Standard Time", "Europe/Kyiv"),
        ("(GMT-05.00) Eastern Time (US & Canada)", "America/New_York"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Berlin"),
        ("Pacific Time (US & Canada),Tijuana", "America/Los_Angeles"),
        ("Brussels, Copenhagen, Madrid, Paris", "Europe/Paris"),
        ("US-Eastern", "US/Eastern"),
        ("UTC+2", "Etc/GMT-2"),
        ("GMT", "GMT"),
        ("Europe/Germany", None),
        ("tzone://Microsoft/Custom", None),
        ("../../etc/passwd", None),
        ("Europe", None),
        ("", None),
        ("\x00", None),
    ],
)
def test_the_many_names_of_a_zone(tzid: str, expected: str | None) -> None:
    assert iana_name(tzid) == expected


def test_a_name_without_its_zone_in_the_file_is_enough() -> None:
    assert zoned("Eastern Standard Time", "20261105T100000") == (utc("2026-11-05T15:00:00"), "America/New_York")


@pytest.mark.parametrize("line", ["DTSTART:20260701T100000", "DTSTART;TZID=Nowhere/Land:20260701T100000"])
def test_a_time_of_no_known_zone_is_the_candidates_and_says_so(line: str) -> None:
    event = only(line, local=ZoneInfo("Asia/Tokyo"))
    assert (event.starts_at, event.timezone) == (utc("2026-07-01T01:00:00"), "Asia/Tokyo")
    assert any("Asia/Tokyo" in note for note in event.notes)


@pytest.mark.parametrize("own", ["", CENTRAL_EUROPE.format(tzid="Europe/Berlin")], ids=["by name", "by its own zone"])
def test_a_skipped_hour_takes_the_offset_before_and_a_doubled_one_is_the_first(own: str) -> None:
    skipped = only("DTSTART;TZID=Europe/Berlin:20270328T023000", before=own)
    assert skipped.starts_at == utc("2027-03-28T01:30:00")
    assert any("02:30" in note for note in skipped.notes)
    doubled = only("DTSTART;TZID=Europe/Berlin:20261025T023000", before=own)
    assert doubled.starts_at == utc("2026-10-25T00:30:00")
    assert not any("02:30" in note for note in doubled.notes)


_WALLS = st.datetimes(datetime(1997, 1, 1), datetime(2099, 12, 31))  # noqa: DTZ001 - a wall clock


@given(_WALLS)
def test_a_zone_of_ones_own_reads_every_hour_as_the_zone_it_describes(wall: datetime) -> None:
    wall = wall.replace(microsecond=0)
    line = f"DTSTART;TZID=Custom:{wall:%Y%m%dT%H%M%S}"
    event = only(line, before=CENTRAL_EUROPE.format(tzid="Custom"))
    assert event.starts_at == wall.replace(tzinfo=ZoneInfo("Europe/Berlin")).astimezone(UTC)


@given(_WALLS, st.sampled_from(["Europe/London", "America/Santiago", "Australia/Lord_Howe", "Asia/Kathmandu"]))
def test_a_named_zone_reads_every_hour_as_the_system_does(wall: datetime, name: str) -> None:
    wall = wall.replace(microsecond=0)
    event = only(f"DTSTART;TZID={name}:{wall:%Y%m%dT%H%M%S}")
    assert event.starts_at == wall.replace(tzinfo=ZoneInfo(name)).astimezone(UTC)
    assert event.timezone == name
