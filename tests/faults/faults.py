"""What may go wrong outside, done to the real window on a private desktop: how it is done, what somebody sees, what is lost.

Each fault begins with a believable search and the notes on the screen, and somebody goes on typing while it lasts. The
picture is of that moment. Then the world is mended, and the record is compared with what it was: everything must be
there, and what was typed as well.
"""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.store.db import FILE_NAME
from tests.desktop.session import Desktop
from tests.desktop.tour import dismiss

TUESDAY = "2026-06-16 10:00"
TITLE, WORDS = "While it went wrong", "They promised an answer by Friday."
_LOCKER = """
import sqlite3, sys
held = sqlite3.connect(sys.argv[1], isolation_level=None)
held.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


@dataclass(frozen=True, slots=True)
class Fault:
    name: str
    what: str
    """For the table."""
    lasts: Callable[[Desktop], Any]
    """A context manager: the fault is there within it, and mended behind it."""
    needs_root: bool = False
    running: bool = True
    """It comes while the window is open; else before its start."""
    then: Callable[[Desktop], object] | None = None
    """What somebody does beside typing a note."""


def run(fault: Fault, desktop: Desktop, picture: Path) -> dict[str, Any]:
    """What was said (the sentence in the window), and what of the record is gone in the end."""
    desktop.clock(TUESDAY)
    if fault.name in ON_A_DISK_OF_ITS_OWN:
        _mount(desktop.data)
    try:
        desktop.command("sample")
        before = exported(desktop)
        if fault.running:
            start(desktop)
            with fault.lasts(desktop):
                write(desktop)
                if fault.then is not None:
                    fault.then(desktop)
                said = sentences(desktop)
                desktop.shot(picture)
            found = until_written(desktop)
        else:
            start(desktop)
            desktop.apps[-1].stop()
            with fault.lasts(desktop):
                desktop.start()
                desktop.wait_window("Afterview")
                time.sleep(1)
                said = sentences(desktop)
                desktop.shot(picture)
                desktop.apps[-1].stop()
            start(desktop)
            write(desktop)
            found = until_written(desktop)
        desktop.apps[-1].stop()
        return {"said": said, "typed": found, "lost": lost(before, exported(desktop)), "check": checked(desktop)}
    finally:
        for app in desktop.apps:
            app.stop()
        if fault.name in ON_A_DISK_OF_ITS_OWN:
            subprocess.run(["umount", "-l", str(desktop.data)], check=False)


def start(desktop: Desktop) -> None:
    desktop.start()
    desktop.wait_window("Afterview")
    desktop.key("ctrl+4")
    desktop.see("@list:Notes")
    desktop.notifications(wait=1)
    dismiss(desktop)


def write(desktop: Desktop) -> None:
    desktop.key("n")
    desktop.type(TITLE)
    desktop.key("Return")
    desktop.type(WORDS)
    time.sleep(2)


def look_around(desktop: Desktop, *keys: str) -> None:
    for key in keys:
        desktop.key(key)
        time.sleep(1.5)


def sentences(desktop: Desktop) -> list[str]:
    """What speaks of trouble on the screen: the line across its top, or a box."""
    found = [str(node["name"]) for node in desktop.tree() if node["role"] not in ("list item", "text")]
    return [name for name in dict.fromkeys(found) if len(name) > 60]


def until_written(desktop: Desktop, seconds: float = 20) -> bool:
    """Whether what was typed is in the record by itself, once the world is mended."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if any(note.get("title") == TITLE and note.get("body") == WORDS for note in exported(desktop)["notes"]):
            return True
        time.sleep(0.5)
    return False


def exported(desktop: Desktop) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(desktop.command("export").stdout)
    return found


def checked(desktop: Desktop) -> str:
    done = desktop.command("check", check=False)
    return "" if done.returncode == 0 else done.stdout + done.stderr


def lost(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    gone = []
    for name, entries in before.items():
        if isinstance(entries, list):
            there = {json.dumps(one, sort_keys=True) for one in after.get(name, [])}
            gone += [f"{name}: {one.get('id', one)}" for one in entries if json.dumps(one, sort_keys=True) not in there]
    return gone


# the faults


@contextmanager
def disk_full(desktop: Desktop) -> Iterator[None]:
    filler = desktop.data / "filler"
    with closing(sqlite3.connect(desktop.data / FILE_NAME)) as opened:
        opened.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # else there may be room left in the log
    handle = os.open(filler, os.O_WRONLY | os.O_CREAT)
    with suppress(OSError):
        while os.write(handle, bytes(4096)):
            pass
    os.close(handle)
    yield
    filler.unlink()


@contextmanager
def read_only(desktop: Desktop) -> Iterator[None]:
    _remount(desktop.data, "ro")
    yield
    _remount(desktop.data, "rw")


@contextmanager
def vanished(desktop: Desktop) -> Iterator[None]:
    elsewhere = desktop.data.with_name("moved away")
    desktop.data.rename(elsewhere)
    yield
    elsewhere.rename(desktop.data)


@contextmanager
def locked(desktop: Desktop) -> Iterator[None]:
    with subprocess.Popen(
        [sys.executable, "-c", _LOCKER, str(desktop.data / FILE_NAME)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdout.readline()
        yield
        process.stdin.close()


@contextmanager
def a_year_back(desktop: Desktop) -> Iterator[None]:
    desktop.clock("2025-06-16 10:00")
    time.sleep(1)
    yield
    desktop.clock(TUESDAY)


@contextmanager
def no_file_handles(desktop: Desktop) -> Iterator[None]:
    pid = desktop.apps[-1].process.pid
    desktop.see("@list:Notes")
    used = max(int(name) for name in os.listdir(f"/proc/{pid}/fd"))
    subprocess.run(["prlimit", f"--pid={pid}", f"--nofile={used + 1}:"], check=True)
    yield
    subprocess.run(["prlimit", f"--pid={pid}", "--nofile=1024:"], check=True)


@contextmanager
def power_cut(desktop: Desktop) -> Iterator[None]:
    write(desktop)
    desktop.apps[-1].kill()
    start(desktop)
    yield


@contextmanager
def damaged(desktop: Desktop) -> Iterator[None]:
    file = desktop.data / FILE_NAME
    kept = file.read_bytes()
    with sqlite3.connect(file) as opened:
        opened.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    opened.close()
    file.write_bytes(b"\0" * 4096 + file.read_bytes()[4096:])
    yield
    for one in desktop.data.glob(f"{FILE_NAME}*"):
        one.unlink()
    file.write_bytes(kept)


def a_minute(desktop: Desktop) -> None:
    """The heart beats once a minute."""
    desktop.see("@Please look whether it is right", 75)


ON_A_DISK_OF_ITS_OWN = ("disk full", "read-only")
FAULTS = (
    Fault("disk full", "The disk is filled to its last byte while the window is open", disk_full, needs_root=True),
    Fault("read-only", "The disk is read-only when the window opens", read_only, needs_root=True, running=False),
    Fault("vanished", "The data folder is moved away while the window is open", vanished),
    Fault("locked", "Another program holds the write lock and does not let go", locked),
    Fault("clock", "The clock is set back by a year, and the program started", a_year_back, running=False),
    Fault("clock while open", "The clock is set back by a year while the window is open", a_year_back, then=a_minute),
    Fault("handles", "The program has no file handle left", no_file_handles, then=lambda desktop: look_around(desktop, "ctrl+2", "ctrl+7")),
)


def _mount(folder: Path) -> None:
    folder.mkdir(parents=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=12m,mode=700", "tmpfs", str(folder)], check=True)


def _remount(folder: Path, how: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{how}", str(folder)], check=True)


def free(folder: Path) -> int:
    return shutil.disk_usage(folder).free
