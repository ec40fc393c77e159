"""A login starts the program for nobody: it is in the tray, and its window comes when somebody asks for it."""

from models.adapters.autostart import HIDDEN
from tests.desktop.session import Desktop


def test_it_waits_in_the_tray_and_a_second_login_start_brings_up_nothing_either(desktop: Desktop) -> None:
    desktop.command("sample")
    first = desktop.start(HIDDEN)
    assert desktop.tray(20)
    second = desktop.start(HIDDEN)
    assert second.ended(20) == 0
    assert "Afterview" not in desktop.helper("window", "list")
    desktop.tray_menu("Open Afterview")
    desktop.wait_window("Afterview")
    assert first.process.poll() is None
    desktop.tray_menu("Quit")
    assert first.ended() == 0
