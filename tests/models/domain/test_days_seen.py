"""Days that a record has lived through: as many as there were, for whoever keeps coming, and few for a wrong clock."""

from datetime import UTC, datetime, timedelta

from hypothesis import given, strategies as st

from models.domain.days_seen import AT_HOME_DAYS, AWAY, REMEMBERED, DaysSeen, read_days

NOW = datetime(2026, 6, 26, 9, 0, tzinfo=UTC)
days = st.lists(st.integers(-20_000, 20_000), max_size=REMEMBERED)


def lived(*when: float) -> DaysSeen:
    seen = DaysSeen()
    for one in when:
        seen = seen.with_day(NOW + timedelta(days=one))
    return seen


@given(st.integers(1, AWAY), st.integers(1, 30))
def test_who_comes_at_least_once_a_week_has_lived_through_every_day(every: int, times: int) -> None:
    assert lived(*range(0, every * times, every)).count == every * (times - 1) + AWAY


@given(days)
def test_no_day_counts_twice_and_no_leap_for_more_than_a_week(when: list[int]) -> None:
    once = lived(*when)
    assert once == lived(*when, *when)
    assert once.count <= AWAY * len(set(when))
    assert read_days(once.written()) == once


def test_a_clock_that_is_wrong_at_every_start_gains_nothing_by_it() -> None:
    wrong = -9_000
    assert lived(0, wrong, 1, wrong, 2, wrong, 3).count == lived(0, 1, 2, 3).count + AWAY


def test_a_day_is_at_home_among_days_of_the_record() -> None:
    seen = lived(*range(AT_HOME_DAYS))
    assert seen.is_at_home(NOW + timedelta(days=AT_HOME_DAYS))
    assert not lived(*range(AT_HOME_DAYS - 1)).is_at_home(NOW + timedelta(days=AT_HOME_DAYS))
    for years in (1, 10, -10):
        assert not seen.is_at_home(NOW + timedelta(days=365 * years))


def test_what_cannot_be_read_is_nothing() -> None:
    assert read_days("a few") == read_days(None) == read_days("-3") == DaysSeen()
