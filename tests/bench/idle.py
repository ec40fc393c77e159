"""How often a hidden window wakes the processor.

Linux counts for each thread how often it gave the processor up of its own will; a thread that sleeps does so once for
every time it was woken.
"""

import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.bench.starting import PROGRAMS, living
from tests.bench.table import Figure
from tests.desktop.session import Desktop

SETTLES = 80.0  # seconds after the window was closed: the day's first backup has been made, and what it wrote was read
WATCHED = 60.0  # seconds


def measure(desktop: Desktop, data: Path) -> tuple[list[Figure], list[str]]:
    """The real program, closed into the tray, beside a bare window that is hidden, in the same minute."""
    with (
        living(desktop, "main.py", "--data", data) as ours,
        living(desktop, PROGRAMS / "bare_window.py", "hidden") as bare,
    ):
        desktop.wait_window("Afterview")
        desktop.tray()
        desktop.window("close", "Afterview")
        desktop.gone_window("Afterview")
        time.sleep(SETTLES)
        before, before_bare = sleeps(ours.pid), sleeps(bare.pid)
        time.sleep(WATCHED)
        woken, woken_bare = sleeps(ours.pid) - before, sleeps(bare.pid) - before_bare
        threads = len(list(tasks(ours.pid)))
    minute = 60 / WATCHED
    figure = Figure(
        "Idle, window hidden: wake-ups a minute", woken.total() * minute, woken_bare.total() * minute, "", at_most=2
    )
    named = ", ".join(f"{name} {count}" for name, count in woken.most_common()) or "none"
    return [figure], [f"Idle: {threads} threads, woken in {WATCHED:.0f} s: {named}"]


def tasks(process: int) -> Iterator[Path]:
    return Path(f"/proc/{process}/task").iterdir()


def sleeps(process: int) -> Counter[str]:
    """By thread's name, threads of one name together."""
    found: Counter[str] = Counter()
    for task in tasks(process):
        for line in (task / "status").read_text("utf-8").splitlines():
            if line.startswith("voluntary_ctxt_switches:"):
                name = (task / "comm").read_text("utf-8").strip()
                found[name] += int(line.split()[1])
    return found
