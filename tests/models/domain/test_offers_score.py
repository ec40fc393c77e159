"""Scores are honest about what is not known: knowledge only ever narrows them, and without any there is no figure."""

from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from models.domain.offer_views import Benefit, Judged, PayCell, PayLine, PayOrigin, Score, Weight
from models.domain.offers_kept import Criterion
from models.domain.offers_score import (
    LEAST,
    MOST,
    UNKNOWN,
    Worth,
    score_of,
    weights_of,
    worth_of,
    worth_of_benefits,
    worth_of_pay,
)
from models.domain.values import OfferItem

LINE = PayLine("EUR", 40000, 70000, 48000, 60000, 0.3)
WEIGHTS = st.lists(st.integers(1, 5), min_size=len(Criterion), max_size=len(Criterion)).map(
    lambda found: tuple(Weight(one, weight, said=True) for one, weight in zip(Criterion, found, strict=True))
)
ENDS = st.floats(LEAST, MOST)
WORTHS = st.builds(lambda one, other: Worth(min(one, other), max(one, other)), ENDS, ENDS)
ALL = st.fixed_dictionaries({one: st.one_of(st.just(UNKNOWN), WORTHS) for one in Criterion})


@given(WEIGHTS, ALL, st.sampled_from(list(Criterion)), st.data())
def test_more_knowledge_never_widens_the_range(
    weights: tuple[Weight, ...], worths: dict[Criterion, Worth], learnt: Criterion, data: st.DataObject
) -> None:
    before = worths[learnt]
    ends = sorted(data.draw(st.tuples(*[st.floats(before.low, before.high)] * 2)))
    less, more = score_of(weights, worths), score_of(weights, {**worths, learnt: Worth(*ends)})
    assert less.low <= more.low
    assert more.high <= less.high
    assert more.known >= less.known - 1e-9


@given(WEIGHTS, ALL)
def test_the_figure_lies_within_its_range(weights: tuple[Weight, ...], worths: dict[Criterion, Worth]) -> None:
    score = score_of(weights, worths)
    assert 20 <= score.low <= score.high <= 100
    if score.value is not None:
        assert score.low <= score.value <= score.high


@given(WEIGHTS)
def test_where_nothing_is_known_there_is_no_figure(weights: tuple[Weight, ...]) -> None:
    assert score_of(weights, {}) == Score(None, 0.0, 20, 100)


def test_without_weights_there_is_no_figure() -> None:
    assert score_of((), {Criterion.PAY: Worth(1, 1)}).value is None


@given(WEIGHTS, st.fixed_dictionaries({one: st.integers(1, 5) for one in Criterion}))
def test_where_all_is_known_the_range_is_the_figure(weights: tuple[Weight, ...], said: dict[Criterion, int]) -> None:
    score = score_of(weights, {one: worth_of(five) for one, five in said.items()})
    exact = sum(one.weight * said[one.criterion] * 20 for one in weights) / sum(one.weight for one in weights)
    assert score.known == pytest.approx(1)
    assert score.value == round(exact)
    assert [score.low, score.high] == pytest.approx([exact, exact], abs=1)


@given(WEIGHTS, ALL)
def test_a_score_is_of_one_offer_alone_and_of_no_order(
    weights: tuple[Weight, ...], worths: dict[Criterion, Worth]
) -> None:
    """The same in whatever order the rows stand: nothing is compared, nobody wins."""
    turned = tuple(reversed(weights))
    assert replace(score_of(turned, worths), known=0) == replace(score_of(weights, worths), known=0)


def test_a_worked_example() -> None:
    """Weights 4, 3 and 3: pay half way up (3 of 5), culture 5 of 5, nothing on growth. 60 x 4 and 100 x 3 make 77."""
    weights = tuple(Weight(Criterion(name), weight, said=True) for name, weight in
                    (("pay", 4), ("culture", 3), ("growth", 3)))  # fmt: skip
    pay = worth_of_pay(PayCell(PayOrigin.OFFERED, year_low=54000, year_high=54000), LINE)
    score = score_of(weights, {Criterion.PAY: pay, Criterion.CULTURE: worth_of(5)})
    assert score == Score(77, 0.7, 60, 84)


@pytest.mark.parametrize(
    ("low", "high", "worth"),
    [(48000, 48000, (0.2, 0.2)), (60000, 60000, (1, 1)), (30000, 30000, (0.2, 0.2)), (99000, 99000, (1, 1)),
     (48000, 54000, (0.2, 0.6)), (40000, 90000, (0.2, 1))],
)  # fmt: skip
def test_pay_is_measured_from_the_floor_to_the_wish(low: float, high: float, worth: tuple[float, float]) -> None:
    found = worth_of_pay(PayCell(PayOrigin.THEIR_RANGE, year_low=low, year_high=high), LINE)
    assert tuple(found) == pytest.approx(worth)


@pytest.mark.parametrize(
    ("cell", "line"),
    [
        (PayCell(PayOrigin.ASKED, year_low=56000, year_high=56000), LINE),
        (PayCell(PayOrigin.UNKNOWN), LINE),
        (PayCell(PayOrigin.OFFERED, low=30, high=30), LINE),
        (PayCell(PayOrigin.OFFERED, year_low=56000, year_high=56000), replace(LINE, floor=None)),
        (PayCell(PayOrigin.OFFERED, year_low=56000, year_high=56000), replace(LINE, wish=None)),
        (PayCell(PayOrigin.OFFERED, year_low=56000, year_high=56000), replace(LINE, wish=48000)),
    ],
)
def test_an_ask_without_an_answer_or_pay_without_a_measure_is_no_knowledge(cell: PayCell, line: PayLine) -> None:
    assert worth_of_pay(cell, line) == UNKNOWN
    assert worth_of_pay(replace(cell, score=4), line) == Worth(0.8, 0.8)


def test_benefits_are_known_as_far_as_their_points_are_settled() -> None:
    judged = Judged(Criterion.BENEFITS, 4, "", from_debriefs=False, words_from_debriefs=False)
    points = [Benefit("Leave", open=False), Benefit("Pension", open=True)]
    assert tuple(worth_of_benefits(judged, points)) == pytest.approx((0.5, 0.9))
    start = Benefit("", open=True, item=OfferItem.START_DATE)
    assert worth_of_benefits(judged, [points[0], start]) == Worth(0.8, 0.8)
    assert worth_of_benefits(judged, ()) == Worth(0.8, 0.8)
    assert worth_of_benefits(replace(judged, score=None), points) == UNKNOWN


@given(st.integers(1, 5), st.integers(0, 6), st.integers(0, 6))
def test_settling_a_benefit_narrows_its_range(score: int, there: int, still: int) -> None:
    judged = Judged(Criterion.BENEFITS, score, "", from_debriefs=False, words_from_debriefs=False)
    points = [Benefit(str(number), open=number >= there) for number in range(there + still + 1)]
    wide = worth_of_benefits(judged, points)
    narrow = worth_of_benefits(judged, [*points[:-1], Benefit("last", open=False)])
    assert wide.low - 1e-9 <= narrow.low <= narrow.high <= wide.high + 1e-9


@pytest.mark.parametrize(
    ("kept", "weight", "said"),
    [(None, 3, False), ({}, 3, False), ({"pay": 2}, 2, True), ({"pay": 0.5}, 1, True), ({"pay": -4}, 1, True),
     ({"pay": 99}, 5, True), ({"mood": 5}, 3, False)],
)  # fmt: skip
def test_weights_of_a_file_are_brought_within_one_to_five(
    kept: dict[str, float] | None, weight: int, said: bool
) -> None:
    found = weights_of(kept)
    assert [one.criterion for one in found] == list(Criterion)
    assert (found[0].weight, found[0].said) == (weight, said)
