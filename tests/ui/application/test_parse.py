"""What people type into a field for a day, a time, a length or an amount."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given, strategies as st

from ui.application.forms import parse

TUESDAY = date(2026, 6, 16)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", None),
        ("today", date(2026, 6, 16)),
        ("Tomorrow", date(2026, 6, 17)),
        ("fri", date(2026, 6, 19)),
        ("Tuesday", date(2026, 6, 23)),
        ("26 June", date(2026, 6, 26)),
        ("26. june", date(2026, 6, 26)),
        ("June 26th", date(2026, 6, 26)),
        ("Fri 26 June 2026", date(2026, 6, 26)),
        ("Fri, 26 Jun", date(2026, 6, 26)),
        ("2026-06-26", date(2026, 6, 26)),
        ("26.6.", date(2026, 6, 26)),
        ("26/06/2027", date(2027, 6, 26)),
        ("3 January", date(2026, 1, 3)),
        ("10 December", date(2026, 12, 10)),
        ("29 december", date(2025, 12, 29)),
    ],
)
def test_a_day_is_read_as_people_write_it(typed: str, meant: date | None) -> None:
    assert parse.day(typed, TUESDAY) == meant


@pytest.mark.parametrize("typed", ["soon", "31 June", "26 Ju", "99.99.", "2026-13-01", "0 May", "26 June 26"])
def test_what_is_no_day_is_not_guessed(typed: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse.day(typed, TUESDAY)


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_a_day_that_a_field_shows_is_read_again(day: date, today: date) -> None:
    assert parse.day(parse.day_text(day), today) == day


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", None),
        ("15:00", time(15)),
        ("15", time(15)),
        ("9.30", time(9, 30)),
        ("930", time(9, 30)),
        ("1500", time(15)),
        ("3 pm", time(15)),
        ("12 am", time(0)),
        ("9h", time(9)),
    ],
)
def test_a_time_is_read_as_people_write_it(typed: str, meant: time | None) -> None:
    assert parse.clock(typed) == meant


@pytest.mark.parametrize("typed", ["25:00", "noonish", "15:60", "13 pm"])
def test_what_is_no_time_is_not_guessed(typed: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse.clock(typed)


@pytest.mark.parametrize(
    ("typed", "minutes"), [("45", 45), ("45 min", 45), ("1 h", 60), ("1 h 30", 90), ("1:30", 90), ("1.5 h", 90)]
)
def test_a_length_is_read_as_people_write_it(typed: str, minutes: int) -> None:
    assert parse.length(typed) == timedelta(minutes=minutes)


@pytest.mark.parametrize("typed", ["long", "0", "-5", "9999 h", "9" * 400 + " h", "9" * 400 + ".5 hours"])
def test_what_is_no_length_is_not_guessed(typed: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse.length(typed)


@given(st.integers(1, 14 * 24 * 60))
def test_a_length_that_a_field_shows_is_read_again(minutes: int) -> None:
    span = timedelta(minutes=minutes)
    assert parse.length(parse.length_text(span)) == span


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("52000", 52000), ("52,000", 52000), ("52.000", 52000), ("52 000", 52000), ("52k", 52000), ("18,50", 18.5)],
)
def test_an_amount_is_read_as_people_write_it(typed: str, meant: float) -> None:
    assert parse.amount(typed) == meant


def test_what_is_no_amount_is_not_guessed() -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse.amount("a lot")


@pytest.mark.parametrize("typed", ["9" * 400, "9" * 20, "1e309", "inf", "nan"])
def test_an_amount_beyond_measure_is_not_taken(typed: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse.amount(typed)


@pytest.mark.parametrize("typed", ["0000-01-01", "0001-01-01", "99999-01-01", "9999-12-31", "1 January 1899"])
def test_a_day_beyond_what_is_kept_is_not_taken(typed: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse.day(typed, TUESDAY)
