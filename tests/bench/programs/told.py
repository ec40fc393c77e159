"""What a measured program tells whoever started it: one `name=value` a line, flushed at once.

Imports as little as it can, for its own weight is in the figures.
"""

import time
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QTimer

SETTLED_MS = 1000
"""After the first paint; then the memory is read."""


def say(**values: object) -> None:
    for name, value in values.items():
        print(f"{name}={value}", flush=True)


def frames(name: str, found: Iterable[tuple[float, float]]) -> None:
    """Their work and the time that passed, as two lists of milliseconds."""
    pairs = list(found)
    say(**{f"{name}_work": [pair[0] for pair in pairs], f"{name}_passed": [pair[1] for pair in pairs]})


def painted() -> None:
    """CLOCK_MONOTONIC is one clock for all processes: the starter knows when it began."""
    say(painted=time.monotonic())


def memory_later(then: Callable[[], object]) -> None:
    """Tell the resident memory in a second, and end."""

    def tell() -> None:
        say(memory=resident_kilobytes())
        then()

    QTimer.singleShot(SETTLED_MS, tell)


def resident_kilobytes() -> int:
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    raise RuntimeError("the kernel did not tell the resident memory")
