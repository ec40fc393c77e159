"""A note with real keys: written, formatted, linked, closed, and there again with the same bytes."""

import json
import time
from typing import Any

import pytest

from tests.desktop.evening import begin, open_again
from tests.desktop.session import Desktop


@pytest.fixture
def notes(desktop: Desktop) -> Desktop:
    """A believable search, and its notes on the screen."""
    begin(desktop, "ctrl+4", sees="@list:Notes")
    return desktop


def kept(desktop: Desktop) -> list[dict[str, Any]]:
    """The notes as an export has them."""
    target = desktop.folder / "out.json"
    desktop.command("export", "-o", str(target))
    found: list[dict[str, Any]] = json.loads(target.read_text("utf-8"))["notes"]
    return found


def the_new_one(desktop: Desktop) -> dict[str, Any]:
    return next(one for one in kept(desktop) if one.get("title") == "After round 2")


def test_a_note_is_written_formatted_and_linked_by_keys_and_is_there_again_byte_for_byte(notes: Desktop) -> None:
    notes.key("n")
    notes.type("After round 2")
    notes.key("Return")
    notes.type("Met @rafael")
    notes.see("@list item:After round 2, Tue 16 June, Met @rafael")
    notes.key("Return")
    notes.type("again, ")
    notes.key("ctrl+b")
    notes.type("calm")
    notes.key("ctrl+b")
    notes.type(" as ever.")
    notes.key("Return")
    notes.type("- one idea")
    notes.key("Return")
    notes.type("two ideas")
    notes.key("Return", "Return")
    notes.type("? What would you change first")
    notes.see("@Add to question bank: What would you change first?")
    said = the_new_one(notes)["body"]
    assert said.replace(said[said.index("(") + 1 : said.index(")")], "…") == (
        "Met [@Rafael Quintana](…) again, **calm** as ever.\n\n- one idea\n- two ideas\n\n? What would you change first"
    )
    notes.apps[-1].stop()
    before = kept(notes)
    open_again(notes, "ctrl+4", sees="@list:Notes")
    notes.see("@Text of the note")
    notes.key("Down", "Down", "Up", "Up", "Return", "ctrl+e")
    notes.see("@Markdown of the note")
    notes.key("ctrl+e")
    notes.apps[-1].stop()
    assert kept(notes) == before


def test_what_was_typed_a_second_ago_outlives_a_crash(notes: Desktop) -> None:
    notes.key("n")
    notes.type("After round 2")
    notes.key("Return")
    notes.type("They promised Friday.")
    notes.see("@list item:After round 2, Tue 16 June, They promised Friday.")
    time.sleep(1)
    notes.apps[-1].kill()
    assert the_new_one(notes)["body"] == "They promised Friday."


def test_a_whole_sitting_is_taken_back_by_one_key_and_a_note_comes_out_of_the_bin(notes: Desktop) -> None:
    before = kept(notes)
    notes.key("Return", "ctrl+End")
    notes.type(" One more thought.")
    notes.key("ctrl+2")
    notes.see("@list:Applied")
    assert kept(notes) != before
    notes.key("ctrl+z", "ctrl+4")
    notes.see("@list:Notes")
    assert [one["body"] for one in kept(notes)] == [one["body"] for one in before]
    notes.key("Delete")
    notes.key("ctrl+z")
    notes.see("@Text of the note")
    assert [one["body"] for one in kept(notes)] == [one["body"] for one in before]


@pytest.mark.parametrize("desktop", [{"size": "1120x720"}], indirect=True)
def test_in_a_small_window_what_belongs_to_a_note_opens_over_it_and_nothing_is_without_a_name(notes: Desktop) -> None:
    assert notes.found("@Attach a file") == []
    notes.key("Return", "Escape", "i")
    notes.see("@Attach a file")
    assert notes.nameless() == ""
    notes.key("Escape")
    notes.gone("@Attach a file")
