"""The private desktop itself: what the journeys stand on."""

import subprocess
import sys
from pathlib import Path

from tests.desktop.session import Desktop

WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QPushButton
app = QApplication(sys.argv)
button = QPushButton("Quit")
button.setWindowTitle("A plain window")
button.clicked.connect(app.quit)
button.resize(300, 200)
button.show()
sys.exit(app.exec())
"""


def test_a_window_is_seen_named_and_clicked(desktop: Desktop, tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", WINDOW], env=desktop.env) as program:
        desktop.wait_window("A plain window")
        assert desktop.see("@Quit")["role"] in {"push button", "button"}
        assert desktop.nameless() == ""
        assert desktop.shot(tmp_path / "plain.png", "A plain window").stat().st_size > 0
        desktop.click("@Quit")
        assert program.wait(10) == 0


def test_the_clock_of_the_app_can_be_moved(desktop: Desktop) -> None:
    desktop.clock("2026-03-29 08:59")
    assert desktop.clock().startswith("2026-03-29 08:59")
