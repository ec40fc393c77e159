"""The insights over a folder, worked out by the window's worker, and how long its event loop stands still meanwhile.

    python tests/bench/programs/insights.py FOLDER

Beside it the rows that they are made of, read as plain tuples, and an event loop that has nothing else to do.
"""

import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from models.adapters.system_clock import SystemClock
from models.services.folder import close, open_folder
from tests.bench.programs import told
from ui.jobs import Jobs

OFTEN = 7
IDLE_MS = 1000
TABLES = ("applications", "moves", "interviews", "interview_people", "debriefs", "letters", "replies")


class Gaps:
    """A timer that wants to be heard every millisecond, and the longest time that it was not."""

    def __init__(self) -> None:
        self._timer, self._heard, self.longest = QTimer(), time.perf_counter(), 0.0
        self._timer.timeout.connect(self._tick)
        self._timer.start(1)

    def begin(self) -> None:
        self._heard, self.longest = time.perf_counter(), 0.0

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest, self._heard = max(self.longest, (now - self._heard) * 1000), now


def rows(folder: Path) -> float:
    """Read them as plain tuples, by a connection of their own."""
    begun = time.perf_counter()
    with closing(sqlite3.connect(folder / "afterview.sqlite3")) as database:
        for name in TABLES:
            database.execute(f"SELECT * FROM {name}").fetchall()
    return (time.perf_counter() - begun) * 1000


def looked(folder: Path, jobs: Jobs, gaps: Gaps) -> tuple[float, float]:
    """Milliseconds from opening the page to its values, and the longest gap until the loop is at rest again."""
    services = open_folder(folder, SystemClock())
    loop, begun = QEventLoop(), time.perf_counter()
    gaps.begin()
    jobs.run(services.insights.look, SystemClock().now(), done=lambda _: loop.quit())
    loop.exec()
    taken = (time.perf_counter() - begun) * 1000
    wait(100)
    close(services)
    return taken, gaps.longest


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def measure(folder: Path) -> None:
    app = QCoreApplication([])
    jobs, gaps = Jobs(app), Gaps()
    wait(100)
    gaps.begin()
    wait(IDLE_MS)
    told.say(gap_idle=[gaps.longest])
    found = [looked(folder, jobs, gaps) for _ in range(OFTEN)]
    told.say(look=[taken for taken, _ in found], gap=[gap for _, gap in found])
    told.say(plain=[rows(folder) for _ in range(OFTEN)])


measure(Path(sys.argv[1]))
