"""Chips, tags and words combine; what is counted on a chip is what it would show."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, strategies as st

from models.domain.views import Card
from tests.ui.board.made import BERLIN, NOW, card, reminder, wait
from ui.board.filters import Filter, week_end
from ui.board.tally import Tally

SUNDAY = week_end(NOW, BERLIN)


def fits(wanted: Filter, one: Card) -> bool:
    return wanted.fits(one, NOW, SUNDAY)


def test_without_a_filter_everything_is_live() -> None:
    assert not Filter()
    assert fits(Filter(), card("a"))


@pytest.mark.parametrize(
    ("wanted", "yes", "no"),
    [
        (Filter(agency=True), card("a", agency=True), card("a")),
        (Filter(good_fit=True), card("a", fit=4), card("a", fit=3)),
        (Filter(good_fit=True), card("a", fit=5), card("a")),
        (Filter(remote=True), card("a", location="Remote, Lisbon"), card("a", location="Lisbon")),
        (Filter(remote=True), card("a", tags=("Remote",)), card("a", tags=("remoteness",))),
        (Filter(my_turn=True), card("a", reminder=reminder(due=-1)), card("a", reminder=reminder(due=1))),
        (Filter(my_turn=True), card("a", wait=wait(user_turn=True)), card("a", wait=wait())),
        (Filter(due_this_week=True), card("a", reminder=reminder(due=20)), card("a")),
        (Filter(due_this_week=True), card("a", next_interview=NOW + timedelta(days=4)), card("a", wait=wait())),
        (Filter(due_this_week=True), card("a", reminder=reminder(due=-90)), card("a", reminder=reminder(due=24 * 7))),
        (Filter(tags=frozenset({"data"})), card("a", tags=("data", "x")), card("a", tags=("x",))),
        (Filter().with_text("quill ANA"), card("a", role="Analyst"), card("a", role="Designer")),
        (Filter().with_text("lisbon"), card("a", location="Lisbon"), card("a")),
    ],
)
def test_each_part_says_yes_and_no(wanted: Filter, yes: Card, no: Card) -> None:
    assert fits(wanted, yes)
    assert not fits(wanted, no)


def test_parts_combine() -> None:
    both = Filter(agency=True, good_fit=True)
    assert fits(both, card("a", agency=True, fit=4))
    assert not fits(both, card("a", agency=True, fit=2))
    assert not fits(both, card("a", fit=4))


def test_the_week_ends_on_sunday_night_where_the_candidate_lives() -> None:
    assert datetime(2026, 6, 21, 22, 0, tzinfo=UTC) == SUNDAY
    sunday_noon = datetime(2026, 6, 21, 12, 0, tzinfo=UTC)
    assert week_end(sunday_noon, BERLIN) == SUNDAY


CHIPS = {
    "agency": Filter(agency=True),
    "good_fit": Filter(good_fit=True),
    "remote": Filter(remote=True),
    "my_turn": Filter(my_turn=True),
    "due_this_week": Filter(due_this_week=True),
}

cards = st.builds(
    lambda n, agency, fit, due, tags, place: card(
        f"a{n}",
        agency=agency,
        fit=fit,
        reminder=None if due is None else reminder(due=due),
        tags=tags,
        location=place,
    ),
    st.integers(0, 30),
    st.booleans(),
    st.none() | st.integers(1, 5),
    st.none() | st.integers(-50, 200),
    st.lists(st.sampled_from(["x", "y", "remote"]), unique=True).map(tuple),
    st.sampled_from([None, "Remote", "Lisbon"]),
)


@given(st.lists(cards, max_size=40), st.lists(st.integers(0, 30), max_size=10))
def test_the_number_on_a_chip_is_what_it_would_show(made: list[Card], gone: list[int]) -> None:
    tally = Tally(NOW, SUNDAY)
    tally.fill(made[: len(made) // 2], NOW, SUNDAY)
    for one in made[len(made) // 2 :]:
        tally.put(one)
    for number in gone:
        tally.take(f"a{number}")
    left = {one.application: one for one in made if one.application not in {f"a{number}" for number in gone}}
    assert len(tally) == len(left)
    for name, wanted in CHIPS.items():
        assert tally.chips[name] == sum(fits(wanted, one) for one in left.values()), name
    for tag in ("x", "y"):
        assert tally.tags[tag] == sum(fits(Filter(tags=frozenset({tag})), one) for one in left.values())
