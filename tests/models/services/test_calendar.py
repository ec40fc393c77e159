"""The calendar: what stands on which of the candidate's days."""

from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from models.domain.calendar_views import Entry, EntryKind, first_of_month, months_on
from models.domain.values import Stage
from tests.models.services.house_at import House

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "data")


def month(house: House) -> tuple[Entry, ...]:
    first = first_of_month(house.now.astimezone(BERLIN).date())
    return house.services.calendar.entries(first, 42, BERLIN)


def test_interviews_promised_days_and_answers_stand_on_their_days_in_order(house: House) -> None:
    today = house.now.astimezone(BERLIN).date()
    ash, birch = house.application("Ash", stage=Stage.WAITING), house.application("Birch", stage=Stage.OFFER)
    house.interview(ash, hours=-3)
    house.services.board.promised(ash, today + timedelta(days=2), house.now)
    house.services.board.offer_deadline(birch, house.later(days=2), house.now)
    found = [(one.day - today, one.kind, one.company) for one in month(house)]
    assert found == [
        (timedelta(0), EntryKind.INTERVIEW, "Ash"),
        (timedelta(days=2), EntryKind.PROMISED, "Ash"),
        (timedelta(days=2), EntryKind.DEADLINE, "Birch"),
    ]


def test_what_has_ended_waits_for_no_day_but_its_interviews_were_held(house: House) -> None:
    ash = house.application("Ash", stage=Stage.WAITING)
    house.interview(ash, hours=-3)
    house.services.board.promised(ash, house.now.date() + timedelta(days=2), house.now)
    house.services.board.move(ash, Stage.REJECTED, 0, house.now)
    assert [one.kind for one in month(house)] == [EntryKind.INTERVIEW]


def test_an_interview_late_in_the_evening_elsewhere_stands_on_the_candidates_own_day(house: House) -> None:
    ash = house.application("Ash", stage=Stage.INTERVIEWING)
    at = datetime(2026, 6, 20, 23, 30, tzinfo=ZoneInfo("UTC"))
    house.services.interviews.book(ash, at, house.now)
    (entry,) = house.services.calendar.entries(date(2026, 6, 21), 1, BERLIN)
    assert (entry.day, f"{entry.at:%H:%M}") == (date(2026, 6, 21), "01:30")
    assert house.services.calendar.entries(date(2026, 6, 20), 1, BERLIN) == ()


def test_months_are_turned_to_the_same_day_or_the_last() -> None:
    assert months_on(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert months_on(date(2026, 1, 31), -2) == date(2025, 11, 30)
    assert months_on(date(2026, 6, 15), 7) == date(2027, 1, 15)
    assert first_of_month(date(2026, 6, 16)) == date(2026, 6, 1)
    assert first_of_month(date(2026, 8, 16)) == date(2026, 7, 27)
