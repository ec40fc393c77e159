"""Where a card lands, and what a move does to the application."""

from datetime import UTC, datetime, timedelta

from hypothesis import given, strategies as st

from models.domain.stages import COLUMNS, STEP, Slot, free_moment, moved, neighbour, place
from models.domain.values import Application, ApplicationId, CompanyId, Stage

NOW = datetime(2026, 6, 16, 8, 0, tzinfo=UTC)
APP = Application(ApplicationId("app-1"), CompanyId("co-1"), "Analyst", Stage.WISHLIST)


def column(*positions: int | None) -> list[Slot]:
    return [Slot(ApplicationId(f"app-{number}"), position) for number, position in enumerate(positions)]


def shown_after(cards: list[Slot], index: int) -> list[str]:
    """The column as it is read back after the drop: by position, the never placed last."""
    where = place(cards, index)
    stored = [Slot(card.application, where.moved_aside.get(card.application, card.position)) for card in cards]
    stored.append(Slot(ApplicationId("new"), where.position))
    order = {card.application: number for number, card in enumerate(cards)}
    stored.sort(key=lambda card: (card.position is None, card.position or 0, order.get(card.application, -1)))
    return [str(card.application) for card in stored]


def test_a_drop_into_a_gap_moves_nobody_aside() -> None:
    assert place(column(0, STEP, 2 * STEP), 1) == (STEP // 2, {})


def test_the_ends_of_a_column_always_have_room() -> None:
    assert place([], 0) == (0, {})
    assert place(column(0, 1), 0).moved_aside == {}
    assert place(column(0, 1), 2).moved_aside == {}


def test_an_index_beyond_the_column_means_its_end() -> None:
    assert place(column(0, STEP), 99) == (2 * STEP, {})
    assert place(column(0, STEP), -5) == (-STEP, {})


def test_a_used_up_gap_moves_only_neighbours_aside() -> None:
    """Three thousand cards with room all around: two that touch are put right with their nearest few."""
    cards = column(*(number * STEP for number in range(1500)), 1499 * STEP + 1, *(n * STEP for n in range(1501, 3000)))
    where = place(cards, 1500)
    assert 0 < len(where.moved_aside) <= 4
    assert shown_after(cards, 1500)[1499:1502] == ["app-1499", "new", "app-1500"]


def test_a_column_numbered_without_gaps_takes_the_shorter_side() -> None:
    """As an imported file may have it: 0, 1, 2, ..."""
    assert len(place(column(*range(3000)), 5).moved_aside) <= 16
    assert len(place(column(*range(3000)), 2995).moved_aside) <= 16


def test_cards_that_were_never_placed_stand_last_and_are_numbered_as_far_as_needed() -> None:
    cards = column(0, None, None, None)
    assert shown_after(cards, 2) == ["app-0", "app-1", "new", "app-2", "app-3"]
    assert list(place(cards, 2).moved_aside) == ["app-1"]


@given(st.lists(st.integers(-5, 40), max_size=25), st.integers(0, 5), st.integers(0, 32))
def test_a_card_stands_where_it_was_dropped(placed: list[int], unplaced: int, index: int) -> None:
    cards = column(*sorted(placed), *[None] * unplaced)
    wanted = [str(card.application) for card in cards]
    wanted.insert(min(index, len(wanted)), "new")
    assert shown_after(cards, index) == wanted


@given(st.lists(st.integers(0, 1000), min_size=1, max_size=120))
def test_many_drops_in_one_place_move_few_cards(indexes: list[int]) -> None:
    """Each drop rewrites two dozen cards at most on the average, however unlucky the places are."""
    cards: list[Slot] = []
    rewritten = 0
    for number, wish in enumerate(indexes):
        index = min(wish, len(cards)) if wish % 3 else len(cards) // 2
        where = place(cards, index)
        rewritten += len(where.moved_aside)
        cards = [Slot(card.application, where.moved_aside.get(card.application, card.position)) for card in cards]
        cards.insert(index, Slot(ApplicationId(f"app-{number}"), where.position))
        positions = [card.position or 0 for card in cards]
        assert positions == sorted(set(positions))
    assert rewritten <= 24 * len(indexes)


def test_moving_to_applied_notes_the_day_once() -> None:
    applied = moved(APP, Stage.APPLIED, 0, NOW)
    assert (applied.stage, applied.applied_at) == (Stage.APPLIED, NOW)
    again = moved(moved(applied, Stage.SCREENING, 0, NOW), Stage.APPLIED, 0, NOW + timedelta(days=3))
    assert again.applied_at == NOW


def test_moving_elsewhere_does_not_claim_an_application_was_sent() -> None:
    assert moved(APP, Stage.SCREENING, 0, NOW).applied_at is None


def test_two_moves_never_share_their_moment() -> None:
    taken = [NOW, NOW + timedelta(microseconds=1)]
    assert free_moment(NOW, taken) == NOW + timedelta(microseconds=2)
    assert free_moment(NOW - timedelta(days=1), taken) == NOW - timedelta(days=1)


def test_the_keys_step_from_column_to_column() -> None:
    assert neighbour(Stage.APPLIED, 1) is Stage.SCREENING
    assert neighbour(Stage.WISHLIST, -1) is None
    assert neighbour(COLUMNS[-1], 1) is None
    assert neighbour(Stage.REJECTED, -1) is None
