"""Pay across periods and currencies: exact where all is known, and no figure at all where something is not."""

from datetime import date

import pytest
from hypothesis import given, strategies as st

from models.domain.offer_views import Obstacle, PayCell, PayOrigin
from models.domain.offers_kept import Judgement, PayAim, PayFrame, Period, Rate
from models.domain.offers_pay import by_the_year, common_currency, line_of, pay_cell, placed, rate_between
from models.domain.values import Application, ApplicationId, CompanyId, Offer, OfferId, OfferItem, Stage

DAY = date(2026, 6, 2)
FRANCS = Rate("CHF", "EUR", 1.04, DAY)
ID = ApplicationId("app-1")
AMOUNTS = st.floats(0, 1e7)


def application(low: float | None = None, high: float | None = None, currency: str | None = "EUR") -> Application:
    return Application(
        ID, CompanyId("co-1"), "Analyst", Stage.WAITING, salary_from=low, salary_to=high, currency=currency
    )


def cell(
    found: Application, offer: Offer | None = None, frame: PayFrame | None = None, judgement: Judgement | None = None,
    common: str | None = "EUR", rates: tuple[Rate, ...] = (),
) -> PayCell:  # fmt: skip
    return pay_cell(found, offer, frame or PayFrame(ID), judgement, common, rates)


@pytest.mark.parametrize(
    ("amount", "period", "hours", "payments", "year"),
    [
        (51500, Period.YEAR, None, None, 51500),
        (4000, Period.MONTH, None, None, 48000),
        (4000, Period.MONTH, None, 13, 52000),
        (30, Period.HOUR, 40, None, 62400),
        (25.5, Period.HOUR, 37.5, None, 49725),
        (30, Period.HOUR, None, None, None),
    ],
)
def test_a_year_of_pay(
    amount: float, period: Period, hours: float | None, payments: int | None, year: float | None
) -> None:
    assert by_the_year(amount, period, hours, payments) == year


def test_what_they_offer_counts_before_their_range_and_that_before_the_users_ask() -> None:
    found, frame = application(49000, 53000), PayFrame(ID, asked_from=56000)
    offer = Offer(OfferId("off-1"), ID, base=51500, currency="eur ", settled=(OfferItem.PAY,))
    offered = cell(found, offer, frame)
    assert (offered.origin, offered.year_low, offered.settled) == (PayOrigin.OFFERED, 51500, True)
    theirs = cell(found, Offer(OfferId("off-1"), ID), frame)
    assert (theirs.origin, theirs.year_low, theirs.year_high) == (PayOrigin.THEIR_RANGE, 49000, 53000)
    asked = cell(application(), None, frame)
    assert (asked.origin, asked.year_low, asked.year_high) == (PayOrigin.ASKED, 56000, 56000)
    assert cell(application()).origin is PayOrigin.UNKNOWN


def test_pay_by_the_hour_needs_the_hours() -> None:
    offer = Offer(OfferId("off-1"), ID, base=31, currency="EUR")
    hourly = cell(application(), offer, PayFrame(ID, Period.HOUR))
    assert (hourly.low, hourly.year_low, hourly.obstacle) == (31, None, Obstacle.NO_HOURS)
    known = cell(application(), offer, PayFrame(ID, Period.HOUR, hours_per_week=35))
    assert (known.year_low, known.obstacle) == (31 * 35 * 52, None)


def test_another_currency_waits_for_the_users_own_rate() -> None:
    offer = Offer(OfferId("off-1"), ID, base=90000, currency="CHF")
    waiting = cell(application(), offer)
    assert (waiting.low, waiting.year_low, waiting.obstacle) == (90000, None, Obstacle.NO_RATE)
    known = cell(application(), offer, rates=(FRANCS,))
    assert known.year_low == pytest.approx(93600)
    assert known.rate == FRANCS
    francs = cell(application(90000, 95000), common="CHF", rates=(FRANCS,))
    assert francs.year_low == pytest.approx(90000 / 1.04)


def test_a_rate_by_way_of_a_third_currency_is_not_made_up() -> None:
    dollars = Rate("USD", "EUR", 0.9, DAY)
    assert rate_between("CHF", "USD", (FRANCS, dollars)) is None


def test_pay_without_a_currency_is_compared_with_its_like_alone() -> None:
    assert cell(application(50000, 50000, None)).obstacle is Obstacle.NO_CURRENCY
    assert cell(application(50000, 50000, None), common=None).year_low == 50000


def test_the_common_currency_is_the_users_own_else_the_first_that_is_named() -> None:
    assert common_currency(PayAim(currency=" gbp"), ["EUR"]) == "GBP"
    assert common_currency(PayAim(), [None, "", "chf", "EUR"]) == "CHF"
    assert common_currency(PayAim(), [None]) is None


@given(AMOUNTS, AMOUNTS, st.floats(1e-3, 1e3), st.sampled_from(list(Period)), st.floats(1, 80))
def test_there_and_back_at_the_users_rate_is_the_same_money(
    one: float, other: float, rate: float, period: Period, hours: float
) -> None:
    frame, low, high = PayFrame(ID, period, hours), min(one, other), max(one, other)
    rates = (Rate("CHF", "EUR", rate, DAY),)
    there = cell(application(low, high, "CHF"), frame=frame, rates=rates)
    assert there.year_low is not None
    assert there.year_high is not None
    assert there.year_low <= there.year_high
    back = cell(application(there.year_low, there.year_high, "EUR"), common="CHF", rates=rates)
    assert back.year_low == pytest.approx(by_the_year(low, period, hours, None))
    assert back.year_high == pytest.approx(by_the_year(high, period, hours, None))


@given(st.lists(st.tuples(AMOUNTS, AMOUNTS), max_size=5), st.none() | AMOUNTS, st.none() | AMOUNTS)
def test_everything_has_its_place_on_the_line(
    ranges: list[tuple[float, float]], floor: float | None, wish: float | None
) -> None:
    cells = [cell(application(min(ends), max(ends))) for ends in ranges]
    line = line_of(cells, PayAim(floor, wish), "EUR")
    for one in (placed(each, line) for each in cells):
        assert one.place_low is not None
        assert one.place_high is not None
        assert 0 <= one.place_low <= one.place_high <= 1
        assert one.below_floor == (floor is not None and (one.year_high or 0) < floor)
    assert (line.floor_place is None) == (floor is None)


def test_a_line_without_figures_has_no_ends() -> None:
    line = line_of((PayCell(PayOrigin.UNKNOWN),), PayAim(), None)
    assert (line.low, line.high, line.floor_place) == (None, None, None)
    assert placed(PayCell(PayOrigin.UNKNOWN), line).place_low is None
