"""Spoken length, and which question is practised next."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings, strategies as st

from models.domain.rehearsal import Rehearsable, Round, begin, practice_order, spoken_seconds, words_in
from models.domain.values import QuestionId, QuestionState

NOON = datetime(2026, 6, 16, 12, tzinfo=UTC)
STATES = st.sampled_from([None, *QuestionState])
QUESTIONS = st.lists(
    st.builds(
        Rehearsable,
        st.text("abc", min_size=1, max_size=6).map(QuestionId),
        STATES,
        st.none() | st.integers(1, 5),
        st.none() | st.integers(-500, 0).map(lambda days: NOON + timedelta(days=days)),
    ),
    unique_by=lambda one: one.question,
    max_size=12,
)


@pytest.mark.parametrize(("words", "seconds"), [(0, 0), (1, 5), (23, 10), (93, 40), (140, 60), (163, 70), (1400, 600)])
def test_an_answer_takes_about_so_long(words: int, seconds: int) -> None:
    assert spoken_seconds(" ".join(["word"] * words)) == seconds


def test_only_what_is_said_counts_as_a_word() -> None:
    assert words_in("- **Short answer.** Only by a rule — I fixed it.") == 9
    assert words_in(" \n– * ") == 0


@settings(max_examples=40)
@given(QUESTIONS)
def test_weakest_come_first(questions: list[Rehearsable]) -> None:
    known = {one.question: one for one in questions}
    order = [known[one] for one in practice_order(questions)]
    rank = {None: 0, QuestionState.TO_IMPROVE: 0, QuestionState.IMPROVED: 1, QuestionState.READY: 2}
    for weaker, stronger in pairwise(order):
        assert rank[weaker.state] <= rank[stronger.state]
        if rank[weaker.state] == rank[stronger.state]:
            assert (weaker.rating or 0) <= (stronger.rating or 0)
            if (weaker.rating or 0) == (stronger.rating or 0) and stronger.practised is None:
                assert weaker.practised is None
            elif weaker.rating == stronger.rating and weaker.practised and stronger.practised:
                assert weaker.practised <= stronger.practised


@settings(max_examples=40)
@given(QUESTIONS, st.randoms(use_true_random=False))
def test_the_order_is_that_of_the_questions_not_of_the_list(questions: list[Rehearsable], dice: object) -> None:
    shuffled = list(questions)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]
    assert practice_order(shuffled) == practice_order(questions)
    assert sorted(practice_order(questions)) == sorted(one.question for one in questions)


@settings(max_examples=40)
@given(QUESTIONS, st.lists(st.sampled_from(["answered", "put_off"]), max_size=30))
def test_a_round_loses_nothing_and_asks_nothing_twice(questions: list[Rehearsable], steps: list[str]) -> None:
    round_ = begin(questions)
    for step in steps:
        before = round_
        round_ = getattr(round_, step)()
        assert sorted((*round_.waiting, *round_.done)) == sorted(one.question for one in questions)
        assert step == "put_off" or len(round_.done) == min(len(before.done) + 1, len(questions))
    assert round_.current not in round_.done


@settings(max_examples=40)
@given(QUESTIONS.filter(bool), st.data())
def test_what_was_asked_for_comes_first_and_the_rest_weakest_first(
    questions: list[Rehearsable], data: st.DataObject
) -> None:
    first = data.draw(st.sampled_from([one.question for one in questions]))
    round_ = begin(questions, first)
    assert round_.current == first
    assert round_.waiting[1:] == tuple(one for one in practice_order(questions) if one != first)


def test_what_is_deleted_in_the_midst_is_asked_no_more() -> None:
    one, other = QuestionId("one"), QuestionId("other")
    assert Round((one, other)).without(one).current == other
    assert Round((one,)).without(one).current is None
    assert Round(()).put_off() == Round(())
