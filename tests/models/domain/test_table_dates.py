"""Dates of tables: every way of writing one that trackers know, and what settles which number is the day."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

from models.domain.table import Cell, DateOrder
from models.domain.table_dates import When, conclude, read

TODAY = date(2026, 11, 23)
APRIL = date(2026, 4, 3)


@pytest.mark.parametrize(
    "text",
    [
        "2026-04-03", "2026/04/03", "2026-04-03 00:00:00", "2026-04-03T00:00:00.000Z", "20260403", "03/04/2026",
        "3/4/26", "03-04-2026", "03.04.2026", "3.4.26", "3. April 2026", "3 April 2026", "April 3, 2026",
        "Apr 3, 2026", "3-Apr-26", "3rd of April 2026", "Fri, 3 April 2026", "Fr., 3. Apr. 2026", "46115",
        "2026-04-03 ✅",
    ],
)  # fmt: skip
def test_the_third_of_april(text: str) -> None:
    assert read(text, DateOrder.DAY_FIRST, TODAY) == When(APRIL)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("2026-04-03 14:30", time(14, 30)), ("03/04/2026 2:30 PM", time(14, 30)), ("3/4/2026, 12:05 AM", time(0, 5)),
        ("3. April 2026 14:30 Uhr", time(14, 30)), ("46115.5", time(12)), ("Apr 3, 2026 10:00 AM", time(10)),
    ],
)  # fmt: skip
def test_with_an_hour(text: str, at: time) -> None:
    assert read(text, DateOrder.DAY_FIRST, TODAY) == When(APRIL, at)


@pytest.mark.parametrize(
    "text", ["2026-04-03T14:30:00+02:00", "2026-04-03T12:30:00Z", "Fri Apr 03 2026 14:30:00 GMT+0200 (CEST)"]
)
def test_with_a_place_on_earth(text: str) -> None:
    when = read(text, DateOrder.DAY_FIRST, TODAY)
    assert when is not None
    assert when.instant(ZoneInfo("America/New_York")) == datetime(2026, 4, 3, 12, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["", "soon", "31/02/2026", "10:30", "April 2026", "45-50", "Q3", "12345678901", "03/04/0026", "x" * 500]
)
def test_what_is_no_date(text: str) -> None:
    assert read(text, DateOrder.DAY_FIRST, TODAY) is None


def test_points_are_day_first_even_where_slashes_are_not() -> None:
    assert read("03.04.2026", DateOrder.MONTH_FIRST, TODAY) == When(APRIL)
    assert read("04/03/2026", DateOrder.MONTH_FIRST, TODAY) == When(APRIL)


def test_a_number_over_twelve_is_the_day_in_any_order() -> None:
    for order in DateOrder:
        assert read("4/13/2026", order, TODAY) == read("13/4/2026", order, TODAY) == When(date(2026, 4, 13))


def test_without_a_year_it_is_the_last_such_day() -> None:
    assert read("25 Dec", DateOrder.DAY_FIRST, TODAY) == When(date(2025, 12, 25))
    assert read("1 Dec", DateOrder.DAY_FIRST, TODAY) == When(date(2026, 12, 1))


def test_a_day_is_noon_on_the_wall_and_stays_that_day_everywhere() -> None:
    noon = When(APRIL).instant(ZoneInfo("Europe/Berlin"))
    assert noon == datetime(2026, 4, 3, 10, tzinfo=UTC)


@given(st.dates(date(1985, 1, 1), date(2069, 12, 31)), st.sampled_from(list(DateOrder)))
def test_every_day_comes_back_as_it_was_written(day: date, order: DateOrder) -> None:
    first, second = (day.day, day.month) if order is DateOrder.DAY_FIRST else (day.month, day.day)
    for text in (
        day.isoformat(),
        f"{first}/{second}/{day.year}",
        f"{first:02}-{second:02}-{day.year % 100:02}",
        f"{day:%d %B %Y}",
        f"{day:%b} {day.day}, {day.year}",
        str((day - date(1899, 12, 30)).days),
    ):
        assert read(text, order, TODAY) == When(day), text


@given(st.text(max_size=40))
def test_no_text_is_too_strange(text: str) -> None:
    for order in DateOrder:
        found = read(text, order, TODAY)
        assert found is None or isinstance(found.instant(ZoneInfo("Europe/Berlin")), datetime)


@pytest.mark.parametrize(
    ("cells", "order", "mixed"),
    [
        (["03/04/2026", "13/04/2026"], DateOrder.DAY_FIRST, False),
        (["03/04/2026", "04/13/2026"], DateOrder.MONTH_FIRST, False),
        (["03/04/2026", "05/06/2026"], DateOrder.DAY_FIRST, True),
        (["04/04/2026"], DateOrder.DAY_FIRST, False),
        (["03.04.2026", "2026-04-03", "3 April"], DateOrder.DAY_FIRST, False),
        (["13/04/2026", "04/13/2026", "03/04/2026"], DateOrder.DAY_FIRST, True),
        ([date(2026, 4, 3), 46115, ""], DateOrder.DAY_FIRST, False),
    ],
)
def test_one_date_settles_all(cells: list[Cell], order: DateOrder, mixed: bool) -> None:
    found = conclude(cells, TODAY)
    assert (found.order, found.mixed is not None) == (order, mixed)


def test_an_open_question_has_an_example() -> None:
    mixed = conclude(["03/04/2026"], TODAY).mixed
    assert mixed is not None
    assert (mixed.written, mixed.day_first, mixed.month_first) == ("03/04/2026", APRIL, date(2026, 3, 4))
