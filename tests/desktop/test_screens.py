"""Every screen, as somebody meets it who cannot see it or has little room."""

from pathlib import Path

import pytest

from tests.desktop.session import Desktop
from tests.desktop.tour import STOPS, working_morning

ROOMY = {"size": "1440x900"}
SMALL = {"size": "1120x720"}
LARGE_PRINT = {"size": "2160x1350", "scale": 1.5}


@pytest.mark.parametrize("desktop", [ROOMY, SMALL, LARGE_PRINT], indirect=True, ids=["roomy", "small", "large-print"])
def test_everything_that_can_be_operated_has_a_name(desktop: Desktop, tmp_path: Path) -> None:
    desktop.clock(working_morning(desktop))
    desktop.command("sample")
    app = desktop.start()
    desktop.wait_window("Afterview")
    nameless = {}
    for name, step in STOPS.items():
        step(desktop)
        nameless[name] = desktop.nameless()
    assert nameless == dict.fromkeys(STOPS, "")
    assert app.process.poll() is None
    assert app.said() == ""


@pytest.mark.parametrize("welcome", [False, True], ids=["the window", "the welcome"])
def test_a_second_start_brings_the_first_forward_and_ends(desktop: Desktop, welcome: bool) -> None:
    if not welcome:
        desktop.command("sample")
    first = desktop.start()
    desktop.wait_window("Afterview")
    desktop.window("minimize", "Afterview")
    assert desktop.start().ended() == 0
    desktop.wait_window("Afterview")
    assert first.process.poll() is None
