"""The minute after an interview on a real desktop: from the bubble to a saved debrief, and what a kill leaves."""

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.desktop.session import Desktop
from tests.desktop.test_reminder_heard import BERLIN, INVITATION, SETTINGS, newest, until_quiet

UNTIL_IT_ENDS = "30m"
ANOTHER_PROGRAM = """
from PySide6.QtWidgets import QApplication, QPlainTextEdit
app = QApplication([])
editor = QPlainTextEdit()
editor.setWindowTitle("Somebody else")
editor.show()
app.exec()
"""
LOSES_AT_MOST = 1.0
"""Seconds of typing."""


@pytest.fixture
def interview(desktop: Desktop, tmp_path: Path) -> Desktop:
    """Half an hour into an interview, with the window open."""
    desktop.clock("2026-06-15 12:30:00Z")
    settings, invitation = tmp_path / "settings.json", tmp_path / "invitation.ics"
    settings.write_text(json.dumps(SETTINGS), "utf-8")
    invitation.write_text(INVITATION, "utf-8")
    desktop.command("import", str(settings), str(invitation))
    desktop.start(env=BERLIN)
    desktop.wait_window("Afterview")
    return desktop


def record(desktop: Desktop, name: str) -> list[dict[str, Any]]:
    """One list of an export, while the window is open."""
    found: list[dict[str, Any]] = json.loads(desktop.command("export").stdout).get(name, [])
    return found


def until(desktop: Desktop, name: str, field: str, seconds: float = 5) -> dict[str, Any]:
    """The first entry of a list, once it has that field."""
    end = time.monotonic() + seconds
    while True:
        entries = record(desktop, name)
        if entries and entries[0].get(field) is not None:
            return entries[0]
        assert time.monotonic() < end, entries
        time.sleep(0.2)


def active(desktop: Desktop) -> str:
    """The title of the window that has the keys."""
    done = subprocess.run(
        ["xdotool", "getactivewindow", "getwindowname"], env=desktop.env, capture_output=True, text=True, check=False
    )
    return done.stdout.strip()


def wait_for_keys(desktop: Desktop, seconds: float = 5) -> None:
    """Until the debrief has the keys by itself."""
    end = time.monotonic() + seconds
    while "Debrief" not in active(desktop):
        assert time.monotonic() < end, active(desktop)
        time.sleep(0.05)


def test_from_the_bubble_to_a_saved_debrief_with_keys_alone(interview: Desktop) -> None:
    interview.key("ctrl+n")  # somebody is about to type: the debrief does not open over it
    interview.type("Call ")
    before = until_quiet(interview)
    interview.clock("sleep", UNTIL_IT_ENDS)
    asked = newest(interview, before + 1)
    assert asked["summary"] == "How did it go at Quillmark?"
    assert not any("Debrief" in line for line in interview.windows())
    interview.click_notification(asked["id"], "open")
    interview.wait_window("Debrief, Quillmark")
    wait_for_keys(interview)
    interview.type("4+")
    interview.type("Pricing walk-through")
    interview.key("Tab")
    interview.type("Rambled")
    interview.key("Tab")
    interview.type("How do you say no?")
    interview.key("Tab", "Return", "Right", "Right", "Return", "Tab")
    interview.type("next friday")
    interview.key("Tab", "Tab")
    interview.type("Read their report")
    interview.key("Tab")
    interview.type("y")
    interview.key("ctrl+Return")
    interview.see("@Show in Today")
    debrief = until(interview, "debriefs", "saved_at")
    assert (debrief["tone"], debrief["still_interested"]) == (4, "yes")
    assert (debrief["went_well"], debrief["went_badly"]) == (["Pricing walk-through"], ["Rambled"])
    [steps] = record(interview, "next_steps")
    assert (steps["contact_by"], steps["channel"], steps["promised_by"]) == ("They contact me", "email", "2026-06-26")
    assert steps["meanwhile"] == "Read their report"
    assert steps["recorded_at"]
    [question] = record(interview, "questions")
    assert (question["text"], question["asked_by"], question["state"]) == ("How do you say no?", "them", "to_improve")
    interview.click("@Show in Today")
    interview.see("@Thank Ingrid Solheim for the interview at Quillmark")
    assert "Debrief" not in active(interview)


def test_a_kill_in_the_midst_of_typing_loses_a_second_at_most(interview: Desktop) -> None:
    interview.clock("sleep", UNTIL_IT_ENDS)
    interview.wait_window("Debrief, Quillmark")
    interview.window("focus", "Debrief")
    interview.type("4+")
    typed: list[tuple[str, float]] = []
    for number in range(25):
        word = f"w{number:02}"
        interview.type(f"{word} ")
        typed.append((word, time.monotonic()))
    interview.apps[-1].kill()
    killed = time.monotonic()
    interview.start(env=BERLIN)
    interview.wait_window("Afterview")
    interview.key("ctrl+shift+d")
    interview.wait_window("Debrief, Quillmark")
    wait_for_keys(interview)
    interview.see("@Went well")
    [debrief] = record(interview, "debriefs")
    kept = debrief["went_well"][0].split()
    lost = [killed - at for word, at in typed if word not in kept]
    print(
        f"{len(kept)} of {len(typed)} words kept; the first that was lost: {max(lost, default=0):.2f} s before the kill"
    )
    assert max(lost, default=0) <= LOSES_AT_MOST
    assert debrief["tone"] == 4
    assert debrief.get("saved_at") is None
    interview.see("@Went badly")


def test_it_opens_by_itself_and_takes_no_keys_from_another_program(interview: Desktop) -> None:
    other = subprocess.Popen([sys.executable, "-c", ANOTHER_PROGRAM], env=interview.env)
    try:
        interview.wait_window("Somebody else")
        interview.window("focus", "Somebody else")
        interview.clock("sleep", UNTIL_IT_ENDS)
        interview.wait_window("Debrief, Quillmark")
        time.sleep(1)
        assert active(interview) == "Somebody else"
    finally:
        other.terminate()
        other.wait(10)


def test_esc_puts_it_off_and_the_tray_starts_it_again(interview: Desktop) -> None:
    assert interview.tray(20)
    interview.clock("sleep", UNTIL_IT_ENDS)
    interview.wait_window("Debrief, Quillmark")
    interview.window("focus", "Debrief")
    interview.type("?")
    interview.type("Why us?")
    interview.key("Escape")
    interview.gone_window("Debrief, Quillmark")
    [decision] = record(interview, "decisions")
    assert (decision["rule"], decision["state"]) == ("debrief", "snoozed")
    interview.tray_menu("Start a debrief")
    interview.wait_window("Debrief, Quillmark")
    interview.see("@Fumbled")
    interview.window("focus", "Debrief")
    interview.key("ctrl+Return")
    interview.see("@Show in Today")
    assert [one["text"] for one in record(interview, "questions")] == ["Why us?"]
