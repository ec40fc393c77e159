"""Programs that are measured: started on the bench's own desktop, and what they tell."""

import ast
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.desktop.session import ROOT, Desktop

PROGRAMS = Path(__file__).resolve().parent / "programs"
LIMIT = 180  # seconds for one program
SLOW = ("PYTHONDONTWRITEBYTECODE", "PYTHONDEVMODE", "PYTHONUNBUFFERED", "COVERAGE_PROCESS_START")
"""Of the surroundings of tests, not of a person's."""

Told = dict[str, list[float]]


class BenchError(Exception):
    """A measured program failed; the text is what it said."""


def surroundings(desktop: Desktop | None = None) -> dict[str, str]:
    """A person's environment: compiled modules are kept, and time is the system's own. What is measured is found."""
    env: Mapping[str, str] = desktop.env if desktop is not None else os.environ
    return {name: value for name, value in env.items() if name not in SLOW} | {"PYTHONPATH": str(ROOT)}


def run(program: str, *arguments: object, desktop: Desktop | None = None) -> Told:
    """What a program of `programs/` told until it ended, each as a list of numbers."""
    command = [sys.executable, str(PROGRAMS / f"{program}.py"), *map(str, arguments)]
    done = subprocess.run(
        command, cwd=ROOT, env=surroundings(desktop), capture_output=True, text=True, timeout=LIMIT, check=False
    )  # fmt: skip
    if done.returncode or "Traceback" in done.stderr:
        raise BenchError(f"{program} {' '.join(map(str, arguments))}: {done.stdout[-500:]}{done.stderr[-3000:]}")
    return dict(_told(done.stdout))


def _told(said: str) -> Iterator[tuple[str, list[float]]]:
    for line in said.splitlines():
        name, _, value = line.partition("=")
        read = ast.literal_eval(value)
        yield name, read if isinstance(read, list) else [read]


def start(program: str, *arguments: object, desktop: Desktop) -> tuple[float, float]:
    """Milliseconds from the start of the process to its first paint, and its memory a second later in megabytes."""
    begun = time.monotonic()
    told = run(program, *arguments, desktop=desktop)
    if not told.keys() >= {"painted", "memory"}:
        raise BenchError(f"{program} {' '.join(map(str, arguments))} ended before its first paint")
    return (told["painted"][0] - begun) * 1000, told["memory"][0] / 1024


@contextmanager
def living(desktop: Desktop, *command: object) -> Iterator[subprocess.Popen[bytes]]:
    """A program that stays, until the end of the block."""
    process = subprocess.Popen(
        [sys.executable, *map(str, command)], cwd=ROOT, env=surroundings(desktop),
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def sample(folder: Path, applications: int, share: float | None = None) -> Path:
    """A believable search, made as a person makes one."""
    command = ["main.py", "--data", str(folder), "sample", "--applications", str(applications)]
    command += [] if share is None else ["--open", str(share)]
    done = subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BenchError(done.stderr)
    return folder
