"""A person who knows nothing starts the program, and has a reminder within a minute of their own time."""

import json
import time
from collections.abc import Callable
from pathlib import Path

from tests.desktop.session import Desktop

BERLIN = {"TZ": "Europe/Berlin"}
FIRST_LINE = "Quillmark with Rafael Quintana"
A_KEY, A_LOOK, A_MINUTE = 0.3, 8.0, 60
"""Seconds that a slow person needs for a key and for reading a page, and those in which it has to be done."""


def test_two_steps_lead_from_the_first_start_to_the_debrief_and_a_first_reminder(desktop: Desktop) -> None:
    """The first answer is chosen already: Enter, then one line and Enter."""
    desktop.clock("2026-06-16 12:00:00Z")
    begun = time.monotonic()
    desktop.start(env=BERLIN)
    desktop.wait_window("Welcome")
    desktop.see("@Step 1 of 3")
    desktop.key("Return")
    desktop.wait_window("You just came out of an interview")
    desktop.type(FIRST_LINE)
    desktop.key("Return")
    desktop.wait_window("Debrief, Quillmark")
    desktop.see("@Thank Rafael Quintana for the interview at Quillmark", 15)
    took = time.monotonic() - begun
    with_a_person = took + len(FIRST_LINE) * A_KEY + 2 * A_LOOK
    print(f"two steps, {took:.1f} s of the program's; {with_a_person:.0f} s with somebody who reads and types slowly")
    assert with_a_person < A_MINUTE
    agenda = json.loads(desktop.command("agenda", "--json").stdout)
    assert "debrief" in {one["rule"] for one in agenda["due"]}
    assert "thank_you" in {one["rule"] for one in agenda["next"]}  # an hour after one has come out
    assert desktop.nameless() == ""


def test_the_welcome_can_be_operated_by_whoever_does_not_see_it(desktop: Desktop) -> None:
    desktop.start(env=BERLIN)
    desktop.wait_window("Welcome")
    desktop.see("@Step 1 of 3")
    assert desktop.nameless() == ""


def test_looks_chosen_in_the_settings_are_there_at_once_and_after_the_next_start(
    desktop: Desktop, tmp_path: Path
) -> None:
    first = desktop.start(env=BERLIN)
    desktop.wait_window("Welcome")
    desktop.key("Return")
    desktop.wait_window("You just came out of an interview")
    desktop.key("Escape")
    desktop.gone_window("You just came out of an interview")
    desktop.key("ctrl+comma")
    desktop.wait_window("Settings")
    desktop.type("/dark")
    desktop.see("@Light or dark, Appearance")
    desktop.key("Return", "Return")
    desktop.see("@High contrast")
    assert _brightness(desktop, tmp_path) > 200
    desktop.click("@Dark")
    _wait(lambda: _brightness(desktop, tmp_path) < 100)
    desktop.key("ctrl+z")
    _wait(lambda: _brightness(desktop, tmp_path) > 200)
    desktop.key("ctrl+shift+z")
    _wait(lambda: _brightness(desktop, tmp_path) < 100)
    desktop.key("ctrl+q")
    assert first.ended() == 0
    desktop.start(env=BERLIN)
    desktop.wait_window("Today")
    assert _brightness(desktop, tmp_path) < 100


def _wait(until: Callable[[], bool], seconds: float = 10) -> None:
    end = time.monotonic() + seconds
    while not until():
        assert time.monotonic() < end, "it did not come"


def _brightness(desktop: Desktop, folder: Path) -> float:
    """Of all that the window shows, 0 to 255."""
    file = folder / "now.png"
    from PIL import Image

    desktop.shot(file, "Afterview")
    with Image.open(file) as picture:
        grey = picture.convert("L").resize((32, 32))
        return sum(grey.tobytes()) / 1024
