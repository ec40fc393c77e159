"""How long it usually takes: what the figure beside a gauge is made of."""

from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from models.domain.waits import ENOUGH_FINISHED, PUBLISHED_DAYS, kaplan_meier, usual

DURATIONS = st.lists(st.tuples(st.integers(0, 400).map(float), st.booleans()), max_size=60)


def test_without_open_waits_the_curve_is_the_plain_share() -> None:
    curve = kaplan_meier([(day, True) for day in (2.0, 4.0, 6.0, 8.0)])
    assert curve.share_by(1.9) == 0
    assert curve.share_by(4) == pytest.approx(0.5)
    assert curve.share_by(400) == pytest.approx(1)
    assert curve.quantile(0.5) == 4


def test_the_textbook_example_with_waits_that_broke_off() -> None:
    """Remission in weeks under 6-MP (Freireich 1963), the worked example of most textbooks: median 23."""
    answered = [6, 6, 6, 7, 10, 13, 16, 22, 23]
    open_still = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
    curve = kaplan_meier([(float(d), True) for d in answered] + [(float(d), False) for d in open_still])
    assert curve.share_by(6) == pytest.approx(1 - 0.857, abs=0.001)
    assert curve.share_by(10) == pytest.approx(1 - 0.753, abs=0.001)
    assert curve.share_by(22) == pytest.approx(1 - 0.538, abs=0.001)
    assert curve.quantile(0.5) == 23


LIBRARY = {
    "textbook": (
        "6 6 6 7 10 13 16 22 23",
        "6 9 10 11 17 19 20 25 32 32 34 35",
        {
            6: 0.8571428571428571, 7: 0.8067226890756302, 9: 0.8067226890756302, 10: 0.7529411764705881,
            11: 0.7529411764705881, 13: 0.6901960784313724, 16: 0.6274509803921567, 20: 0.6274509803921567,
            22: 0.53781512605042, 23: 0.4481792717086834, 35: 0.4481792717086834,
        },
    ),
    "ties": (
        "1 2 2 4 5 5 5 9 9 14 14 21 29 29 41",
        "2 5 9 9 13 14 30 41 60",
        {
            1: 0.9583333333333334, 2: 0.875, 4: 0.8312499999999999, 5: 0.7, 9: 0.6066666666666667,
            13: 0.6066666666666667, 14: 0.4853333333333334, 21: 0.41600000000000004, 29: 0.2773333333333333,
            30: 0.2773333333333333, 41: 0.18488888888888888, 60: 0.18488888888888888,
        },
    ),
}  # fmt: skip
"""Answered and unanswered waits, and the share still waiting as SciPy 1.17.1 has it: `scipy.stats.ecdf` of
`CensoredData(uncensored=answered, right=unanswered)`, its `sf`."""


@pytest.mark.parametrize("example", LIBRARY)
def test_an_established_library_finds_the_same(example: str) -> None:
    answered, unanswered, shares = LIBRARY[example]
    waits = [(float(day), True) for day in answered.split()] + [(float(day), False) for day in unanswered.split()]
    curve = kaplan_meier(waits)
    for day, waiting in shares.items():
        assert 1 - curve.share_by(day) == pytest.approx(waiting, abs=1e-12)


@given(DURATIONS, st.integers(0, 410))
def test_the_plainest_way_of_counting_finds_the_same(waits: list[tuple[float, bool]], day: int) -> None:
    """The definition itself, in fractions: for each day of an answer, of all who waited that long, who waits on."""
    share = Fraction(1)
    for answer in {days for days, finished in waits if finished and days <= day}:
        at_risk = sum(days >= answer for days, _ in waits)
        share *= 1 - Fraction(sum(finished and days == answer for days, finished in waits), at_risk)
    assert 1 - kaplan_meier(waits).share_by(day) == pytest.approx(float(share), abs=1e-12)


def test_seven_answers_are_not_enough_for_a_figure_of_ones_own() -> None:
    seven = usual([(3.0, True)] * (ENOUGH_FINISHED - 1) + [(50.0, False)] * 20)
    assert (seven.typical, seven.low, seven.high, seven.own) == (PUBLISHED_DAYS, None, None, False)


def test_eight_answers_speak_for_themselves() -> None:
    eight = usual([(float(day), True) for day in range(1, 9)])
    assert (eight.typical, eight.low, eight.high, eight.own, eight.finished) == (4, 2, 6, True, 8)


def test_where_most_never_answered_the_median_is_not_known() -> None:
    """Eight answers among thirty silences: half were never heard of, so the published figure stands in."""
    silence = usual([(5.0, True)] * 8 + [(90.0, False)] * 30)
    assert (silence.typical, silence.own, silence.finished) == (PUBLISHED_DAYS, False, 8)


def test_a_median_may_be_known_where_the_slowest_quarter_is_not() -> None:
    slow = usual([(10.0, True)] * 8 + [(60.0, False)] * 6)
    assert (slow.typical, slow.high, slow.own) == (10, None, True)


def test_half_is_half_in_spite_of_rounding() -> None:
    """Ten steps of a tenth do not add up exactly in floating point; the fifth of ten is the median."""
    for many in range(2, 60, 2):
        curve = kaplan_meier([(float(day), True) for day in range(1, many + 1)])
        assert curve.quantile(0.5) == many / 2


def test_nothing_yet_is_no_answer() -> None:
    assert kaplan_meier([]).quantile(0.5) is None
    assert usual([]).typical == PUBLISHED_DAYS


@given(DURATIONS)
def test_more_days_never_mean_fewer_answers(waits: list[tuple[float, bool]]) -> None:
    curve = kaplan_meier(waits)
    shares = [curve.share_by(day) for day in range(402)]
    assert shares == sorted(shares)
    assert all(-1e-9 <= share <= 1 + 1e-9 for share in shares)


@given(DURATIONS, st.floats(0.05, 0.95))
def test_by_its_quantile_that_share_was_answered(waits: list[tuple[float, bool]], share: float) -> None:
    curve = kaplan_meier(waits)
    day = curve.quantile(share)
    if day is None:
        assert curve.share_by(1000) < share
    else:
        assert curve.share_by(day) >= share - 1e-6
        assert curve.share_by(day - 0.5) < share


@given(DURATIONS)
def test_the_order_of_the_waits_does_not_matter(waits: list[tuple[float, bool]]) -> None:
    assert kaplan_meier(waits) == kaplan_meier(list(reversed(waits)))
