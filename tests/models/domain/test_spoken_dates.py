"""Promised days as they are said after an interview, in English and German."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, strategies as st

from models.domain.spoken_dates import read

TUESDAY = datetime(2026, 6, 16, 15, 30, tzinfo=UTC)
"""Tue 16 June 2026, half past three."""

SAID = {
    "tomorrow": "2026-06-17",
    "tomorrow morning": "2026-06-17",
    "by tomorrow": "2026-06-17",
    "morgen": "2026-06-17",
    "bis morgen Abend": "2026-06-17",
    "the day after tomorrow": "2026-06-18",
    "übermorgen": "2026-06-18",
    "today": "2026-06-16",
    "EOD": "2026-06-16",
    "end of the day": "2026-06-16",
    "heute Abend": "2026-06-16",
    "Friday": "2026-06-19",
    "by Friday": "2026-06-19",
    "by Friday at the latest": "2026-06-19",
    "this Friday": "2026-06-19",
    "on Thursday": "2026-06-18",
    "EOD Thursday": "2026-06-18",
    "Thursday EOD": "2026-06-18",
    "end of day Thursday": "2026-06-18",
    "by close of business Thursday": "2026-06-18",
    "Thursday at 5 pm": "2026-06-18",
    "Thursday afternoon": "2026-06-18",
    "bis Freitag": "2026-06-19",
    "spätestens Freitag": "2026-06-19",
    "Freitagnachmittag": "2026-06-19",
    "am Donnerstag": "2026-06-18",
    "Tuesday": "2026-06-23",  # on a Tuesday nobody names it for today
    "next Friday": "2026-06-26",
    "next Fri": "2026-06-26",
    "nächsten Freitag": "2026-06-26",
    "kommenden Freitag": "2026-06-19",
    "this coming Friday": "2026-06-19",
    "Friday next week": "2026-06-26",
    "Freitag nächster Woche": "2026-06-26",
    "nächste Woche Mittwoch": "2026-06-24",
    "Tuesday of next week": "2026-06-23",
    "next week on Monday": "2026-06-22",
    "Friday week": "2026-06-26",
    "a week on Friday": "2026-06-26",
    "Freitag in einer Woche": "2026-06-26",
    "this week": "2026-06-19",
    "diese Woche": "2026-06-19",
    "end of the week": "2026-06-19",
    "end of this week": "2026-06-19",
    "Ende der Woche": "2026-06-19",
    "next week": "2026-06-26",
    "sometime next week": "2026-06-26",
    "nächste Woche": "2026-06-26",
    "end of next week": "2026-06-26",
    "by the end of next week": "2026-06-26",
    "late next week": "2026-06-26",
    "Ende nächster Woche": "2026-06-26",
    "bis Ende der nächsten Woche": "2026-06-26",
    "beginning of next week": "2026-06-22",
    "Anfang nächster Woche": "2026-06-22",
    "Anfang kommender Woche": "2026-06-22",
    "early next week": "2026-06-23",
    "middle of next week": "2026-06-24",
    "mid next week": "2026-06-24",
    "Mitte nächster Woche": "2026-06-24",
    "the week after next": "2026-07-03",
    "übernächste Woche": "2026-07-03",
    "Ende übernächster Woche": "2026-07-03",
    "in two weeks": "2026-06-30",
    "in 2 weeks": "2026-06-30",
    "two weeks from now": "2026-06-30",
    "in two weeks' time": "2026-06-30",
    "in a fortnight": "2026-06-30",
    "within a week": "2026-06-23",
    "a week from today": "2026-06-23",
    "in einer Woche": "2026-06-23",
    "in zwei Wochen": "2026-06-30",
    "heute in zwei Wochen": "2026-06-30",
    "within the next two weeks": "2026-06-30",
    "innerhalb der nächsten zwei Wochen": "2026-06-30",
    "in 10 days": "2026-06-26",
    "in zehn Tagen": "2026-06-26",
    "within 48 hours": "2026-06-18",
    "in the next 48 hours": "2026-06-18",
    "within 24h": "2026-06-17",
    "innerhalb von 48 Stunden": "2026-06-18",
    "in 12 hours": "2026-06-17",
    "in 3 working days": "2026-06-19",
    "within five business days": "2026-06-23",
    "in 3 Arbeitstagen": "2026-06-19",
    "innerhalb von 5 Werktagen": "2026-06-23",
    "in a month": "2026-07-16",
    "in einem Monat": "2026-07-16",
    "end of the month": "2026-06-30",
    "by the end of June": "2026-06-30",
    "Ende des Monats": "2026-06-30",
    "Monatsende": "2026-06-30",
    "Ende Juli": "2026-07-31",
    "mid July": "2026-07-15",
    "Mitte Juli": "2026-07-15",
    "beginning of July": "2026-07-01",
    "end of January": "2027-01-31",
    "next month": "2026-07-31",
    "by the 26th": "2026-06-26",
    "the 26th": "2026-06-26",
    "am 26.": "2026-06-26",
    "bis zum 3.": "2026-07-03",
    "on the 3rd": "2026-07-03",
    "26 June": "2026-06-26",
    "Fri 26 June": "2026-06-26",
    "the 26th of June": "2026-06-26",
    "June 26": "2026-06-26",
    "26.6.": "2026-06-26",
    "26.06.2026": "2026-06-26",
    "bis zum 26. Juni": "2026-06-26",
    "2026-06-26": "2026-06-26",
}
VAGUE = [
    "", "soon", "bald", "in a few days", "in ein paar Tagen", "in a couple of weeks", "shortly", "in due course",
    "early July", "Friday 25 June", "31 June", "the 45th", "the week", "week", "before the summer", "they will call",
    "yesterday", "gestern", "last Friday", "in 400 days", "in 99999 days", "Monday or Tuesday", "not before Friday",
    "12 June", "Anfang der Woche", "May", "2 pm", "...", "x" * 500,
]  # fmt: skip


@pytest.mark.parametrize("said", SAID)
def test_it_is_the_day_that_was_meant(said: str) -> None:
    assert str(read(said, TUESDAY)) == SAID[said]


@pytest.mark.parametrize("said", VAGUE)
def test_no_day_is_better_than_a_wrong_one(said: str) -> None:
    assert read(said, TUESDAY) is None


def test_at_the_end_of_a_year_the_next_one_is_meant() -> None:
    new_years_eve = datetime(2026, 12, 30, 12, tzinfo=UTC)
    assert read("8 January", new_years_eve) == date(2027, 1, 8)
    assert read("the 31st", datetime(2026, 2, 20, tzinfo=UTC)) == date(2026, 3, 31)
    assert read("in a month", datetime(2026, 1, 31, tzinfo=UTC)) == date(2026, 2, 28)
    assert read("in two weeks", new_years_eve) == date(2027, 1, 13)


def test_at_the_weekend_the_week_is_over() -> None:
    saturday = datetime(2026, 6, 20, 11, tzinfo=UTC)
    assert read("end of the week", saturday) is None
    assert read("next week", saturday) == date(2026, 6, 26)
    assert read("in 2 working days", saturday) == date(2026, 6, 23)


def test_working_days_pass_over_holidays() -> None:
    def working(day: date) -> bool:
        return day.weekday() < 5 and day != date(2026, 6, 17)

    assert read("in 3 working days", TUESDAY, working) == date(2026, 6, 22)


def test_what_was_promised_may_have_passed_when_it_is_written_down_late() -> None:
    assert read("Fri 12 June", TUESDAY) is None
    assert read("Fri 12 June", TUESDAY, earliest=date(2026, 6, 10)) == date(2026, 6, 12)


@given(st.text(max_size=60))
def test_whatever_is_typed_gives_a_day_ahead_or_none(text: str) -> None:
    day = read(text, TUESDAY)
    assert day is None or TUESDAY.date() <= day <= TUESDAY.date() + timedelta(days=366)


@given(st.dates(date(2026, 6, 17), date(2027, 6, 10)))
def test_a_day_is_read_back_as_it_is_shown(day: date) -> None:
    assert read(f"{day:%a} {day.day} {day:%B} {day.year}", TUESDAY) == day
