"""One file brought in by the program itself, in a process of its own whose time and memory are measured."""

import json
import os
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
SECONDS = 10
MIB = 512
_PATIENCE = 240
"""Seconds after which a process is ended; on a busy machine it gets less than one processor."""


@dataclass(frozen=True, slots=True)
class Ran:
    """`seconds` are those that the processors worked for it, `mib` the most memory that it held at once."""

    status: int
    seconds: float
    mib: float
    said: str
    answer: str
    archive: bool
    """It was one of our own files, whose faults are named with their place (INTERCHANGE)."""

    @property
    def changed(self) -> bool:
        """It says that it took something in."""
        return any(report["added"] or report["merged"] for report in self.reports)

    @property
    def reports(self) -> list[dict[str, list[str]]]:
        found: list[dict[str, list[str]]] = json.loads(self.answer)["files"] if self.answer else []
        return found

    def _has_sentence(self) -> bool:
        last = (self.said.strip().splitlines() or [""])[-1].rpartition(": ")[2]
        return bool(last) if self.archive else last.endswith((".", "?"))

    def faults(self) -> list[str]:
        """What is wrong with how it went: a sentence each."""
        return [
            sentence
            for sentence, wrong in (
                (f"ended with status {self.status}", self.status not in (0, 1)),
                ("says something of its inside", "Traceback" in self.said or "Error" in self.said),
                (f"took {self.seconds:.1f} s", self.seconds > SECONDS),
                (f"held {self.mib:.0f} MiB", self.mib > MIB),
                ("refused without a sentence", self.status == 1 and not self._has_sentence()),
                ("answered with no JSON", self.status in (0, 1) and not self.answer.strip().startswith("{")),
            )
            if wrong
        ]


def bring_in(data: Path, file: Path) -> Ran:
    """Runs `import FILE --json` and waits for it."""
    reading, writing = os.pipe()
    command = ("--data", str(data), "import", str(file), "--json")
    started = subprocess.Popen(
        [sys.executable, "-m", "tests.models.hostile.measured", str(writing), *command],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONFAULTHANDLER": "1"},
        pass_fds=[writing],
    )
    os.close(writing)
    told: dict[str, bytes] = {}

    def listen(name: str) -> None:
        stream = getattr(started, name)
        told[name] = stream.read()
        stream.close()

    listeners = [threading.Thread(target=listen, args=(name,)) for name in ("stdout", "stderr")]
    for listener in listeners:
        listener.start()
    clock = threading.Timer(_PATIENCE, started.kill)
    clock.start()
    _, how, used = os.wait4(started.pid, 0)
    clock.cancel()
    started.returncode = os.waitstatus_to_exitcode(how)
    for listener in listeners:
        listener.join()
    with os.fdopen(reading) as opened:
        held = int(opened.read() or used.ru_maxrss)
    return Ran(
        started.returncode,
        used.ru_utime + used.ru_stime,
        held / 1024,
        told["stderr"].decode("utf-8", "replace"),
        told["stdout"].decode("utf-8", "replace"),
        file.suffix == ".json",
    )
