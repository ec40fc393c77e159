"""Where cards stand: the running sum says what going through them one by one would say."""

from hypothesis import given, strategies as st

from ui.board.rows import Rows

heights = st.lists(st.sampled_from([80, 102, 110, 132]), min_size=1, max_size=40)


def test_cards_stand_one_below_the_other() -> None:
    rows = Rows(8, [80, 110, 132])
    assert [rows.top(row) for row in range(3)] == [0, 88, 206]
    assert rows.total == 346


def test_a_slot_moves_what_follows_it_down() -> None:
    rows = Rows(8, [80, 110])
    rows.slot, rows.slot_height = 1, 100
    assert rows.top(0) == 0
    assert rows.slot_top() == 88
    assert rows.top(1) == 88 + 100 + 8
    assert rows.total == 88 + 108 + 118


def test_between_two_cards_there_is_no_card() -> None:
    rows = Rows(8, [80, 110])
    assert rows.at(79) == 0
    assert rows.at(84) == -1
    assert rows.at(88) == 1
    assert rows.at(-1) == -1
    assert rows.at(1000) == -1


def test_an_empty_column_takes_a_card_at_its_beginning() -> None:
    rows = Rows(8)
    assert rows.landing(300) == 0
    assert list(rows.between(0, 500)) == []


def test_the_halves_of_a_card_decide_before_or_after() -> None:
    rows = Rows(8, [80, 80, 80])
    assert rows.landing(30) == 0
    assert rows.landing(50) == 1
    assert rows.landing(84) == 1
    assert rows.landing(2000) == 3


@given(heights, st.data())
def test_the_slot_does_not_flutter_under_the_pointer(tall: list[int], data: st.DataObject) -> None:
    rows = Rows(8, tall)
    rows.slot = data.draw(st.integers(0, len(tall)))
    rows.slot_height = 100
    y = rows.slot_top() + data.draw(st.integers(0, 99))
    assert rows.landing(y) == rows.slot


@given(heights, st.data())
def test_what_shows_in_a_strip_is_exactly_what_crosses_it(tall: list[int], data: st.DataObject) -> None:
    rows = Rows(8, tall)
    rows.slot = data.draw(st.none() | st.integers(0, len(tall)))
    rows.slot_height = 60
    top = data.draw(st.integers(0, rows.total))
    bottom = top + data.draw(st.integers(0, 400))
    crossing = {row for row in range(len(tall)) if rows.top(row) <= bottom and rows.top(row) + tall[row] > top}
    assert crossing <= set(rows.between(top, bottom))
    assert len(rows.between(top, bottom)) <= len(crossing) + 1


@given(heights, st.integers(-50, 6000), st.none() | st.integers(0, 40))
def test_the_card_under_a_point_contains_the_point(tall: list[int], y: int, slot: int | None) -> None:
    rows = Rows(8, tall)
    rows.slot = None if slot is None else min(slot, len(tall))
    rows.slot_height = 70
    row = rows.at(y)
    under = [one for one in range(len(tall)) if rows.top(one) <= y < rows.top(one) + tall[one]]
    assert under == ([row] if row >= 0 else [])
