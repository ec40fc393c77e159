"""The composer with real keys and a real pointer: own words added and dragged, a mistake mended, nothing lost."""

import json
import time

import pytest

from tests.desktop.evening import begin
from tests.desktop.session import Desktop

LETTER = "@Text of the letter"


@pytest.fixture
def letter(desktop: Desktop) -> Desktop:
    """The thank-you to Rafael, begun from a believable search."""
    begin(desktop, "ctrl+5", sees="@list:Letters")
    desktop.click("@Thank-you to Rafael Quintana", count=2)
    desktop.see(LETTER)
    desktop.see("@Undo  Ctrl+Z")
    return desktop


def body(desktop: Desktop) -> str:
    """As an export has it."""
    target = desktop.folder / "out.json"
    desktop.command("export", "-o", str(target))
    letters = json.loads(target.read_text("utf-8"))["letters"]
    return str(next(one["body"] for one in letters if one["state"] == "draft"))


def unused(desktop: Desktop) -> list[str]:
    """The ingredients that can be added, as a reader hears them."""
    return [str(node["name"]) for node in desktop.tree() if str(node["name"]).startswith("Add ")]


def until(desktop: Desktop, words: str, seconds: float = 10) -> str:
    end = time.monotonic() + seconds
    while words not in (found := body(desktop)):
        assert time.monotonic() < end, found
        time.sleep(0.2)
    return found


def test_a_mistake_is_found_and_mended_by_keys_alone(letter: Desktop) -> None:
    letter.key("ctrl+Home", "End", "Return", "Return")
    letter.type("It was a very good exmaple of calm.")
    letter.see("@1 to proofread")
    letter.key("ctrl+Home", "F7")
    letter.see("@Replace")
    letter.key("Return")
    letter.gone("@Replace")
    letter.see("@Proofread")
    assert "Dear Rafael,\n\nIt was a very good example of calm.\n\n" in until(letter, "good example")
    letter.key("ctrl+z")
    until(letter, "good exmaple")


def until_longer(desktop: Desktop, than: str, seconds: float = 10) -> str:
    end = time.monotonic() + seconds
    while len(found := body(desktop)) <= len(than):
        assert time.monotonic() < end, found
        time.sleep(0.2)
    return found


def test_an_ingredient_is_added_by_its_key_and_dragged_by_hand(letter: Desktop) -> None:
    before, offered = body(letter), unused(letter)
    assert len(offered) > 1
    letter.key("ctrl+alt+2", "ctrl+alt+3")
    longer = until_longer(letter, before)
    time.sleep(1)  # what the letter has by now is ticked
    rest = unused(letter)
    assert 0 < len(rest) < len(offered)
    letter.drag(f"@{rest[0]}", LETTER)
    letter.gone(f"@{rest[0]}")
    until_longer(letter, longer)
    assert letter.nameless() == ""


def test_what_was_typed_a_second_ago_outlives_a_crash(letter: Desktop) -> None:
    letter.key("ctrl+End")
    letter.type(" P.S.")
    letter.see("@Quillmark, round 2. Draft saved 22:30")
    time.sleep(1)
    letter.apps[-1].kill()
    assert body(letter).endswith(" P.S.")


@pytest.mark.parametrize("desktop", [{"size": "1120x720"}], indirect=True)
def test_in_a_small_window_the_panes_open_over_the_letter(letter: Desktop) -> None:
    assert unused(letter) == []
    letter.key("ctrl+i")
    letter.see("@Remember me")
    assert unused(letter)
    assert letter.nameless() == ""
    letter.key("Escape")
    letter.gone("@Remember me")
    letter.key("ctrl+Return")
    letter.see("@Handwritten card")
    letter.key("Escape")
    letter.gone("@Handwritten card")
    letter.see(LETTER)
    letter.key("Escape")
    letter.see("@list:Letters")
