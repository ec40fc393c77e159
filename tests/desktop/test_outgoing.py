"""A letter in the outbox on a real desktop: the lid is closed at its moment, the program is killed while it leaves."""

import json
import time
from dataclasses import replace
from pathlib import Path

import pytest

from tests.desktop.session import Desktop
from tests.desktop.test_debrief import record
from tests.desktop.test_letters import connect, server, until_letters, until_state
from tests.desktop.test_reminder_heard import BERLIN, INVITATION, SETTINGS
from tests.desktop.tour import dismiss
from tests.models.mail.servers import MailServer

__all__ = ["server"]  # the fixture

QUEUED = """
import sys
from datetime import datetime
from pathlib import Path
from models.adapters.system_clock import SystemClock
from models.domain.values import Interview, LetterKind
from models.services.folder import open_folder

clock = SystemClock()
services, now = open_folder(Path(sys.argv[1]), clock), clock.now()
(meeting,) = services.store.all(Interview)
letters = services.letters
letter = letters.begun(letters.begin(LetterKind.THANK_YOU, now, interview=meeting.id))
letters.keep(letter, "Thank you", "Hello,\\n\\nThank you for the hour on Monday.", now)
letters.queue(letter, datetime.fromisoformat(sys.argv[2]) if sys.argv[2] else None, now)
"""
BEHIND_THE_DOT = b"\r\n.\r\n"


@pytest.fixture
def waiting(desktop: Desktop, server: MailServer, tmp_path: Path) -> Desktop:
    """Monday, an hour after the interview; an account is connected."""
    desktop.clock("2026-06-15 14:00:00Z")
    settings, invitation = tmp_path / "settings.json", tmp_path / "invitation.ics"
    settings.write_text(json.dumps(SETTINGS), "utf-8")
    invitation.write_text(INVITATION, "utf-8")
    desktop.command("import", str(settings), str(invitation))
    connect(desktop, server)
    return desktop


def state(desktop: Desktop) -> str:
    (letter,) = record(desktop, "letters")
    return str(letter["state"])


def test_a_letter_slept_through_leaves_in_the_morning_and_not_at_night(waiting: Desktop, server: MailServer) -> None:
    waiting.python(QUEUED, str(waiting.data), "2026-06-15T18:00:00+02:00")
    waiting.start(env=BERLIN)
    waiting.wait_window("Afterview")
    time.sleep(3)
    assert (state(waiting), server.letters) == ("scheduled", [])
    waiting.clock("sleep", "7h")  # 23:00
    time.sleep(4)
    assert (state(waiting), server.letters) == ("scheduled", [])
    waiting.clock("sleep", "10h")  # 09:00
    (message,) = until_letters(server, 1)
    assert message["Date"].startswith("Tue, 16 Jun 2026 09:0")
    until_state(waiting, "sent")


def test_killed_while_it_leaves_it_is_asked_about_and_not_sent_again(waiting: Desktop, server: MailServer) -> None:
    server.does = replace(server.does, slow={"DOT": 20})
    waiting.python(QUEUED, str(waiting.data), "")
    app = waiting.start(env=BERLIN)
    end = time.monotonic() + 20
    while BEHIND_THE_DOT not in server.heard:
        assert time.monotonic() < end
        time.sleep(0.05)
    app.kill()
    assert state(waiting) == "sending"
    server.does = replace(server.does, slow={})
    waiting.start(env=BERLIN)
    waiting.wait_window("Afterview")
    until_state(waiting, "unsure")
    end = time.monotonic() + 10
    while not (asked := [one for one in waiting.notifications() if "may have left" in one["summary"]]):
        assert time.monotonic() < end, waiting.notifications()
        time.sleep(0.1)
    waiting.click_notification(asked[0]["id"])
    waiting.see("@It went")
    dismiss(waiting)
    waiting.shot(Path("build/desktop/outgoing-unsure.png"))
    time.sleep(3)
    assert len(server.letters) == 1, "nothing is sent again by itself"
    waiting.click("@It went")
    until_state(waiting, "sent")
