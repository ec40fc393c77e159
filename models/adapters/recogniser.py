"""Text in pictures, read by another process: the optional extra `reader` (`make reader`), offline.

The reader takes hundreds of megabytes and may be killed at any moment, so it never lives in this process. From source
and from a wheel it is `card_reader.py`, run by the same interpreter. In a frozen program `sys.executable` is the
program itself, which is started again with `--read-text`: main.py hands that on to `card_reader.main` before anything
else. Such a program needs the extra's packages and rapidocr's `models` folder packed with it; without them
`available()` is False there as well.
"""

import importlib.util
import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from models.domain.card_rows import Line
from models.domain.pixels import Pixels
from models.domain.said import Said

OPTION = "--read-text"
SECONDS = 60.0
"""Until it is given up; two or three are usual, most of them for loading."""
_MAX_SIDE = 2_000
_MOST_ENLARGED = 3.0
"""Small print is read far better enlarged."""
_MOST_LINES = 300
_MOST_ANSWER = 2_000_000
_LOOKS_EVERY = 0.05


@dataclass(frozen=True, slots=True)
class Recognised:
    """`trouble` is a sentence where the picture could not be read; both are empty where there is no text in it."""

    lines: tuple[Line, ...] = ()
    trouble: str = ""
    seconds: float = 0.0


Recognise = Callable[[Pixels], Recognised]


def available() -> bool:
    """Whether the extra is installed; nothing is loaded to find out."""
    return all(importlib.util.find_spec(name) is not None for name in ("rapidocr", "onnxruntime"))


def reader() -> Recognise | None:
    """What reads text here, or None where the extra is not installed."""
    return recognise if available() else None


def recognise(
    pixels: Pixels, stop: threading.Event | None = None, seconds: float = SECONDS, command: list[str] | None = None
) -> Recognised:
    """The lines of text with their places in `pixels`; never raises. `stop` ends it early, with nothing read."""
    started = time.monotonic()
    try:
        size, raw, factor = _prepared(pixels)
        head = json.dumps({"width": size[0], "height": size[1]}).encode() + b"\n"
        answer = _asked(command or _command(), head + raw, stop or threading.Event(), started + seconds)
        lines = _lines(answer, factor)
    except _GaveUp as gave_up:
        return Recognised(trouble=str(gave_up), seconds=time.monotonic() - started)
    except (OSError, ValueError, KeyError, TypeError, MemoryError):
        return Recognised(trouble=_UNREAD, seconds=time.monotonic() - started)
    return Recognised(lines, seconds=time.monotonic() - started)


class _GaveUp(Exception):
    """Says why."""


_UNREAD = Said("The text in this picture could not be read. Type it from the photo.")


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, OPTION]
    return [sys.executable, "-P", str(Path(__file__).with_name("card_reader.py"))]


def _prepared(pixels: Pixels) -> tuple[tuple[int, int], bytes, float]:
    """The size that is sent, its pixels in blue, green and red, and how many of them one of the picture became."""
    from PIL import Image

    image = Image.frombytes("RGB", (pixels.width, pixels.height), pixels.rgb)
    factor = min(_MOST_ENLARGED, _MAX_SIDE / max(image.size))
    if factor != 1.0:
        size = (max(1, int(image.width * factor)), max(1, int(image.height * factor)))
        image = image.resize(size, Image.Resampling.LANCZOS)
    return image.size, image.tobytes("raw", "BGR"), factor


def _asked(command: list[str], question: bytes, stop: threading.Event, until: float) -> bytes:
    """What the process answered. It is killed when the time is up, when `stop` is set, and when it fails."""
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=quiet, creationflags=flags, close_fds=True
    )
    answers: list[bytes] = []
    talk = threading.Thread(target=lambda: answers.append(_talked(process, question)), daemon=True)
    talk.start()
    try:
        while talk.is_alive():
            talk.join(_LOOKS_EVERY)
            if stop.is_set():
                raise _GaveUp(Said("Reading was stopped."))
            if time.monotonic() > until:
                raise _GaveUp(Said("Reading the text took too long, so it was stopped. Type it from the photo."))
    finally:
        process.kill()
        process.wait()
        talk.join()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()
    return answers[0] if answers else b""


def _talked(process: "subprocess.Popen[bytes]", question: bytes) -> bytes:
    """Everything is written before the first answer comes, so neither side waits for the other."""
    try:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(question)
        process.stdin.close()
        return process.stdout.read(_MOST_ANSWER)
    except (OSError, ValueError):  # it died before it had read everything
        return b""


def _lines(answer: bytes, factor: float) -> tuple[Line, ...]:
    said = [json.loads(line) for line in answer.splitlines()]
    if not all(isinstance(one, dict) for one in said) or not said or not said[-1].get("done"):
        raise _GaveUp(_UNREAD)
    return tuple(_line(one, factor) for one in said[:-1][:_MOST_LINES] if str(one["text"]).strip())


def _line(one: dict[str, object], factor: float) -> Line:
    box = one["box"]
    if not isinstance(box, list) or len(box) != 4:
        raise ValueError("a box has four corners")
    a, b, c, d = ((float(x) / factor, float(y) / factor) for x, y in box)
    return Line(str(one["text"]).strip()[:500], (a, b, c, d), float(str(one["score"])))
