"""The main job on a real desktop: from an invitation to the right bubble, once, and to the place it opens."""

import json
import time
from pathlib import Path
from typing import Any

import pytest

from tests.desktop.session import Desktop

INVITATION = """BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//Example//Calendar//EN\r
METHOD:REQUEST\r
BEGIN:VEVENT\r
UID:quillmark-round-2@calendar.example\r
SEQUENCE:0\r
DTSTAMP:20260610T080000Z\r
DTSTART;TZID=Europe/Berlin:20260615T140000\r
DTEND;TZID=Europe/Berlin:20260615T150000\r
SUMMARY:Interview: Senior product analyst at Quillmark\r
LOCATION:14 Cask Street\r
ORGANIZER;CN=Ingrid Solheim:mailto:ingrid.solheim@quillmark.example\r
ATTENDEE;CN=Rafael Quintana;ROLE=REQ-PARTICIPANT:mailto:rafael.quintana@quillmark.example\r
ATTENDEE;CN=Leila Brandt:mailto:leila@posthaven.example\r
END:VEVENT\r
END:VCALENDAR\r
"""
SETTINGS = {
    "format": "afterview/1",
    "settings": {
        "own_addresses": ["leila@posthaven.example"],
        "name": "Leila Brandt",
        "timezone": "Europe/Berlin",
        "search_gap_days": 90,
    },
}
CLAIM_AND_DIE = """
import os, signal, sys
from pathlib import Path
from models.adapters.system_clock import SystemClock
from models.services.folder import open_folder

clock = SystemClock()
services = open_folder(Path(sys.argv[1]), clock)
sweep = services.reminders.sweep(clock.now())
print([reminder.rule.value for reminder in sweep.bubbles + sweep.digest], flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""
"""What the window does at a beat, up to the moment before the bubble is shown."""
BERLIN = {"TZ": "Europe/Berlin"}


@pytest.fixture
def search(desktop: Desktop, tmp_path: Path) -> Desktop:
    """A data folder with one invitation, on the Friday before the interview."""
    desktop.clock("2026-06-12 12:00:00Z")
    settings, invitation = tmp_path / "settings.json", tmp_path / "invitation.ics"
    settings.write_text(json.dumps(SETTINGS), "utf-8")
    invitation.write_text(INVITATION, "utf-8")
    desktop.command("import", str(settings), str(invitation))
    return desktop


def titles(desktop: Desktop, since: int = 0) -> list[str]:
    return [bubble["summary"] for bubble in desktop.notifications()[since:]]


def until_quiet(desktop: Desktop, seconds: float = 4) -> int:
    """How many have arrived, once none has for a while."""
    count, steady = -1, time.monotonic()
    while time.monotonic() - steady < seconds:
        now = len(desktop.notifications())
        if now != count:
            count, steady = now, time.monotonic()
        time.sleep(0.2)
    return count


def newest(desktop: Desktop, count: int) -> dict[str, Any]:
    return desktop.notifications(wait=count, seconds=20)[-1]


def test_one_bubble_asks_for_the_debrief_and_opens_it_then_the_thanks(search: Desktop) -> None:
    search.start(env=BERLIN)
    search.wait_window("Afterview")
    before = until_quiet(search)
    search.clock("sleep", "73h")  # Mon 15 June, 15:00 in Berlin and a little
    asked = newest(search, before + 1)
    assert until_quiet(search) == before + 1
    assert asked["summary"] == "How did it go at Quillmark?"
    assert "debrief" in asked["body"]
    assert asked["markup_ok"]
    search.click_notification(asked["id"])
    search.wait_window("Debrief, Quillmark")
    search.see("@Cold")
    search.window("focus", "Debrief")
    search.key("ctrl+Return")
    search.see("@Show in Today")
    search.key("Escape")
    search.clock("sleep", "61m")
    newest(search, before + 3)
    assert until_quiet(search) == before + 3
    assert sorted(titles(search, before + 1)) == [
        "Ingrid Solheim would be glad of a thank-you",
        "Rafael Quintana would be glad of a thank-you",
    ]


def test_killed_between_claim_and_display_it_stands_in_today_and_is_not_said_twice(search: Desktop) -> None:
    search.clock("2026-06-15 13:01:00Z")
    claimed = search.python(CLAIM_AND_DIE, str(search.data))
    assert "debrief" in claimed
    search.start(env=BERLIN)
    search.wait_window("Afterview")
    search.see("@Write down how it went at Quillmark", 15)
    until_quiet(search)
    assert not any("How did it go" in title for title in titles(search))


def test_three_days_asleep_give_one_digest(search: Desktop) -> None:
    search.start(env=BERLIN)
    search.wait_window("Afterview")
    before = until_quiet(search)
    search.clock("sleep", "6d")  # Thu 18 June: debrief, two thank-yous and more have fallen due
    digest = newest(search, before + 1)
    assert until_quiet(search) == before + 1
    assert "waiting for you" in digest["summary"]


@pytest.mark.parametrize("desktop", [{"without": "notifications"}], indirect=True)
def test_without_a_notification_server_the_window_says_it(search: Desktop) -> None:
    search.clock("2026-06-15 13:01:00Z")
    search.start(env=BERLIN)
    search.wait_window("Afterview")
    search.see("@How did it go at Quillmark?", 20)
