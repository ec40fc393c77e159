"""The program behind the window: closing keeps it, the tray leads back and quits, a second start hands over."""

import json
from pathlib import Path

import pytest

from tests.desktop.session import Desktop
from tests.desktop.test_reminder_heard import BERLIN, INVITATION, SETTINGS


@pytest.fixture
def search(desktop: Desktop, tmp_path: Path) -> Desktop:
    desktop.clock("2026-06-12 12:00:00Z")
    settings = tmp_path / "settings.json"
    settings.write_text(json.dumps(SETTINGS), "utf-8")
    desktop.command("import", str(settings))
    return desktop


def test_closing_keeps_the_tray_says_so_once_and_the_tray_leads_back(search: Desktop) -> None:
    app = search.start(env=BERLIN)
    search.wait_window("Afterview")
    assert search.tray(20)
    search.window("close", "Afterview")
    search.gone_window("Afterview")
    (told,) = search.notifications(wait=1)
    assert "stays in the tray" in told["summary"]
    search.tray_menu("Open Afterview")
    search.wait_window("Afterview")
    search.window("close", "Afterview")
    search.gone_window("Afterview")
    search.helper("tray", "--activate")  # a click on its icon
    search.wait_window("Afterview")
    search.window("close", "Afterview")
    search.gone_window("Afterview")
    search.tray_menu("Quit")
    assert app.ended() == 0
    assert len(search.notifications()) == 1


def test_a_second_start_brings_the_first_forward_and_hands_its_file_over(search: Desktop, tmp_path: Path) -> None:
    invitation = tmp_path / "invitation.ics"
    invitation.write_text(INVITATION, "utf-8")
    first = search.start(env=BERLIN)
    search.wait_window("Afterview")
    second = search.start(str(invitation), env=BERLIN)
    assert second.ended(20) == 0
    search.see("@Quillmark", 15)
    assert first.process.poll() is None


@pytest.mark.parametrize("desktop", [{"without": "tray"}], indirect=True)
def test_without_a_tray_the_window_is_minimised_and_ctrl_q_quits(search: Desktop) -> None:
    app = search.start(env=BERLIN)
    search.wait_window("Afterview")
    search.see("@Add anything", 15)
    search.key("ctrl+2")  # whoever closes it in the first moment ends it
    search.see("@Your first card goes here")
    search.window("close", "Afterview")
    (told,) = search.notifications(wait=1)
    assert "minimised" in told["summary"]
    assert app.process.poll() is None
    search.window("focus", "Afterview")
    search.key("ctrl+q")
    assert app.ended() == 0
