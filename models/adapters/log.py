"""What went on, in words of our own: so that a fault can be found, and nobody's letter read.

A line is an instant, one of the events below, and figures or codes. A code is a word of the program's source (the name
of an intent, of a function, of a class, a version); whatever does not look like one is written as a question mark. No
text that a person typed, no name, address, file name or path has a way in. Two files of a quarter of a megabyte at
most, for their owner alone; a log that cannot be written stops nothing.
"""

import os
import re
from collections import deque
from contextlib import suppress
from datetime import UTC
from enum import Enum
from pathlib import Path

from models.domain.clock import Clock

NAME, BEFORE = "log.txt", "log.1.txt"
MAX_BYTES = 256 * 1024
"""Of one file; then it becomes the one before, and the one before that goes."""
REMEMBERED = 200
"""Lines of this run that are there for a report even where the file cannot be read."""
_CODE = re.compile(r"[A-Za-z0-9_<>.+:-]{1,80}")


class Event(Enum):
    STARTED = "started"
    ENDED = "ended"
    CHANGED = "changed"
    WORKED = "worked"
    REFUSED = "refused"
    TOLD = "told"
    FAULT = "fault"


class Log:
    """`note` takes an event, figures and codes. One thread writes."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._file, self._before, self._clock = folder / NAME, folder / BEFORE, clock
        self._lines: deque[str] = deque(maxlen=REMEMBERED)

    def note(self, event: Event, **said: int | float | str | type) -> None:
        at = f"{self._clock.now().astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
        line = " ".join((at, event.value, *(f"{name}={_code(value)}" for name, value in said.items())))
        self._lines.append(line)
        with suppress(OSError):
            self._write(f"{line}\n".encode())

    def recent(self, most: int = REMEMBERED) -> tuple[str, ...]:
        """The last lines, the newest last: also of the runs before, where the file can be read."""
        with suppress(OSError):
            return tuple(self._file.read_text("ascii", "replace").splitlines()[-most:])
        return tuple(self._lines)[-most:]

    def _write(self, line: bytes) -> None:
        handle = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            full = os.fstat(handle).st_size + len(line) > MAX_BYTES
            if not full:
                os.write(handle, line)
        finally:
            os.close(handle)
        if full:
            os.replace(self._file, self._before)
            self._write(line)


def _code(value: int | float | str | type) -> str:
    if isinstance(value, type):
        value = value.__qualname__
    if isinstance(value, str):
        return value if _CODE.fullmatch(value) else "?"
    return f"{value:g}" if isinstance(value, float) else str(value)
