"""The question bank with real keys and a real pointer: asked, answered, practised, and safe from a crash."""

import json
import time
from typing import Any

import pytest

from tests.desktop.evening import EVENING, becomes
from tests.desktop.session import Desktop

PRICE = "How would you measure the effect of a price change?"
FIRST = "What would you ask a customer first?"


def open_bank(desktop: Desktop) -> None:
    desktop.start()
    desktop.wait_window("Afterview")
    desktop.key("ctrl+4")
    desktop.see("@Notes or question bank")
    bank = next(node for node in desktop.tree() if str(node["name"]).startswith("Question bank"))
    left, top, width, height = bank["extents"]
    desktop.click(f"{left + width // 2},{top + height // 2}")
    desktop.see("@list:Questions")


@pytest.fixture
def bank(desktop: Desktop) -> Desktop:
    """A believable search, and its questions on the screen."""
    desktop.clock(EVENING)
    desktop.command("sample")
    open_bank(desktop)
    desktop.click("@list:Questions")
    return desktop


def kept(desktop: Desktop, text: str) -> dict[str, Any]:
    """The question as an export has it."""
    target = desktop.folder / "out.json"
    desktop.command("export", "-o", str(target))
    questions: list[dict[str, Any]] = json.loads(target.read_text("utf-8"))["questions"]
    return next(one for one in questions if one["text"] == text)


def find(desktop: Desktop, words: str) -> None:
    """Type it into the search field; the list has the keys again, with the one question that fits."""
    desktop.key("slash")
    desktop.type(words)
    desktop.key("Return")
    row(desktop, PRICE)


def row(desktop: Desktop, beginning: str) -> str:
    """What a reader says of the row that begins so."""
    end = time.monotonic() + 10
    while time.monotonic() < end:
        for node in desktop.tree():
            if node["role"] == "list item" and str(node["name"]).startswith(beginning):
                return str(node["name"])
        time.sleep(0.1)
    raise AssertionError(f"no row begins with {beginning}")


def test_a_question_is_written_down_answered_rated_and_taken_back_by_keys_alone(bank: Desktop) -> None:
    bank.key("n")
    bank.type(FIRST)
    bank.key("Return", "Escape")
    becomes(lambda: row(bank, FIRST), f"{FIRST}, To improve")
    bank.key("Return")
    bank.type("Short answer. Only by a rule that I fixed before.")
    bank.key("Escape")
    becomes(lambda: row(bank, FIRST), f"{FIRST}, Improved today")
    bank.key("4", "t")
    bank.type("experiments")
    bank.key("Return")
    becomes(lambda: row(bank, FIRST), f"{FIRST}, Experiments, Improved today, topic experiments, sure 4 of 5")
    question = kept(bank, FIRST)
    assert (question["state"], question["rating"]) == ("improved", 4)
    bank.key("ctrl+z", "ctrl+z", "ctrl+z")
    becomes(lambda: row(bank, FIRST), f"{FIRST}, To improve")
    assert kept(bank, FIRST).get("better_answer") is None


def test_a_round_of_practice_by_keys_alone(bank: Desktop) -> None:
    find(bank, "effect of a price change")
    bank.key("p")
    bank.see("@How did it go?")
    bank.key("a")
    bank.see("@Hide the better answer")
    bank.key("space")
    bank.see("@Go on")
    bank.key("2", "Escape")
    bank.see("@list:Questions")
    becomes(lambda: "sure 2 of 5" in row(bank, PRICE), True)
    assert kept(bank, PRICE)["rating"] == 2


def test_what_was_typed_until_a_second_before_a_crash_is_there(bank: Desktop) -> None:
    bank.key("n")
    bank.type(FIRST)
    bank.key("Return", "Escape", "Return")
    bank.type("Only by a rule that I fixed before")
    time.sleep(1)
    bank.apps[-1].kill()
    assert kept(bank, FIRST)["better_answer"] == "Only by a rule that I fixed before"
    open_bank(bank)
    becomes(lambda: row(bank, FIRST), f"{FIRST}, Improved today")


def test_from_the_question_to_the_interview_where_it_was_asked(bank: Desktop) -> None:
    find(bank, "effect of a price change")
    asked = next(node for node in bank.tree() if str(node["name"]).startswith("Quillmark, Round 2"))
    left, top, width, height = asked["extents"]
    bank.click(f"{left + width // 2},{top + height // 2}")
    bank.see("@References")


def test_everything_that_can_be_operated_has_a_name(bank: Desktop) -> None:
    assert bank.nameless() == ""
    bank.key("p")
    bank.see("@How did it go?")
    assert bank.nameless() == ""
