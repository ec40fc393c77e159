"""Cards moved by a real pointer and by a real keyboard stay where they were put, also after a restart."""

import pytest

from tests.desktop.evening import becomes, begin, open_again
from tests.desktop.session import Desktop, DesktopError

TALKS, WAITS = "Interviewing", "Waiting to hear"


@pytest.fixture
def board(desktop: Desktop) -> Desktop:
    """A believable search, and its board on the screen."""
    begin(desktop, "ctrl+2", sees=f"@list:{TALKS}")
    return desktop


def sentences(desktop: Desktop, stage: str) -> list[str]:
    """The cards of a column from top to bottom, as a screen reader says them."""
    found: list[str] = []
    inside = False
    for node in desktop.tree():
        if node["role"] == "list":
            inside = node["name"] == stage
        elif inside and node["role"] == "list item":
            found.append(str(node["name"]))
    return found


def companies(desktop: Desktop, stage: str) -> list[str]:
    return [sentence.split(",")[0] for sentence in sentences(desktop, stage)]


def card(desktop: Desktop, company: str) -> tuple[int, int, int, int]:
    """Left, top, width and height of a card on the screen."""
    node = next(
        one for one in desktop.tree() if one["role"] == "list item" and str(one["name"]).startswith(f"{company},")
    )
    left, top, width, height = node["extents"]
    return left, top, width, height


def middle(desktop: Desktop, company: str) -> str:
    left, top, width, height = card(desktop, company)
    return f"{left + width // 2},{top + height // 2}"


def above(desktop: Desktop, company: str) -> str:
    """Just below the upper edge of a card: what is let go there lands before it."""
    left, top, width, _ = card(desktop, company)
    return f"{left + width // 2},{top + 8}"


def restart(desktop: Desktop) -> None:
    desktop.apps[-1].kill()
    desktop.gone_window("Afterview")
    open_again(desktop, "ctrl+2", sees=f"@list:{TALKS}")


def test_a_dragged_card_is_still_where_it_was_dropped_after_a_restart(board: Desktop) -> None:
    mover, *stayed = companies(board, TALKS)
    first, second, *others = companies(board, WAITS)
    board.drag(middle(board, mover), above(board, second))
    board.key("Escape")
    becomes(lambda: companies(board, TALKS), stayed)
    becomes(lambda: companies(board, WAITS), [first, mover, second, *others])
    restart(board)
    assert companies(board, TALKS) == stayed
    assert companies(board, WAITS) == [first, mover, second, *others]


def test_ctrl_z_brings_a_dragged_card_back(board: Desktop) -> None:
    before = companies(board, TALKS), companies(board, WAITS)
    board.drag(middle(board, before[0][-1]), above(board, before[1][0]))
    board.key("Escape")
    becomes(lambda: companies(board, WAITS)[0], before[0][-1])
    board.key("ctrl+z")
    becomes(lambda: (companies(board, TALKS), companies(board, WAITS)), before)


def test_escape_gives_a_drag_up(board: Desktop) -> None:
    before = companies(board, TALKS), companies(board, WAITS)
    board.drag(middle(board, before[0][0]), above(board, before[1][0]), "--escape")
    assert (companies(board, TALKS), companies(board, WAITS)) == before
    assert not board.found("@When did they say you would hear?")


def test_a_card_let_go_where_it_was_picked_up_stays(board: Desktop) -> None:
    before = companies(board, TALKS)
    left, top, width, height = card(board, before[0])
    x, y = left + width // 2, top + height // 2
    board.drag(f"{x},{y}", f"{x + 3},{y + 2}")
    assert companies(board, TALKS) == before
    board.key("ctrl+z")
    assert companies(board, TALKS) == before


def test_a_card_moves_by_keyboard_alone_and_stays_after_a_restart(board: Desktop) -> None:
    mover = companies(board, TALKS)[1]
    there = companies(board, WAITS)
    board.click("@list:Wishlist")
    board.key("Right", "Right", "Right", "Home", "Down")
    board.key("ctrl+Right")
    board.key("Escape")
    becomes(lambda: mover in companies(board, WAITS), True)
    board.key("ctrl+Up", "ctrl+Up", "ctrl+Up")
    expected = [mover, *there]
    becomes(lambda: companies(board, WAITS), expected)
    restart(board)
    assert companies(board, WAITS) == expected


def test_a_card_is_closed_by_dropping_it_on_a_strip(board: Desktop) -> None:
    mover, *stayed = companies(board, TALKS)
    board.drag(middle(board, mover), "@Withdrawn")
    board.key("Escape")  # whether to tell them is asked, and may be left
    becomes(lambda: companies(board, TALKS), stayed)
    board.click("@Withdrawn")
    try:
        board.see("@list:Withdrawn")
    except DesktopError:  # on a busy machine what is asked may come after the key that leaves it
        board.key("Escape")
        board.click("@Withdrawn")
        board.see("@list:Withdrawn")
    assert mover in companies(board, "Withdrawn")


def test_a_reader_hears_the_whole_of_a_card(board: Desktop) -> None:
    (sentence,) = [one for one in sentences(board, WAITS) if one.startswith("Pellow Health, Clinical analyst, ")]
    assert "Waiting to hear, round 2" in sentence
    assert "Fit 4 of 5" in sentence
    assert "Through an agency" in sentence
    assert board.nameless() == ""
