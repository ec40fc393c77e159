"""What may go wrong outside, done to the real window on a private desktop: what somebody sees then, and what is lost.

Each fault begins with a believable search and the notes on the screen, and somebody goes on typing while it lasts. The
picture is of that moment. Then the world is mended, and the record is compared with what it was: everything must be
there, and what was typed as well.
"""

import json
import os
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
_SAID_WITHIN = 12
"""Seconds: at a start somebody else's write is waited for five, once; in the window for less than one."""
_LOCKER = """
import sqlite3, sys
held = sqlite3.connect(sys.argv[1], isolation_level=None)
held.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""
_QUEUED = """
import sys
from pathlib import Path
from models.adapters.system_clock import SystemClock
from models.domain.mail import MailAccount, Security
from models.domain.values import LetterKind
from models.services.folder import open_folder

services, now = open_folder(Path(sys.argv[1]), SystemClock()), SystemClock().now()
services.accounts.put(MailAccount("acc-1", "robin@home.example", "localhost", 465, Security.TLS, "robin@home.example"))
jane = services.people.create("Jane Okafor", now, emails=("jane@corp.example",)).about["contact"]
letter = services.letters.begun(services.letters.begin(LetterKind.FOLLOW_UP, now, to=jane))
services.letters.keep(letter, "Thank you", "Hello Jane,\\n\\nThank you for an hour of your time.", now)
services.letters.queue(letter, None, now)
print("queued")
"""


@dataclass(frozen=True, slots=True)
class Fault:
    name: str
    what: str
    """For the table."""
    lasts: Callable[[Desktop], Any]
    """A context manager: the fault is there within it, and mended behind it."""
    own_disk: bool = False
    """It is done to a small disk that only root may put in the folder's place."""
    running: bool = True
    """It comes while the window is open; else before its start."""
    then: Callable[[Desktop], object] | None = None
    """What somebody does beside typing a note."""
    types: bool = True
    is_said: bool = True


@dataclass(frozen=True, slots=True)
class Seen:
    said: tuple[str, ...]
    """The sentences that spoke of it, in the window or in a bubble."""
    typed: bool
    """What was typed while it lasted is in the record."""
    lost: tuple[str, ...]
    """What was there before and is not as it was."""
    check: str
    """What `check` finds in the end."""

    @property
    def well(self) -> bool:
        return self.typed and not self.lost and not self.check


def run(fault: Fault, desktop: Desktop, picture: Path) -> Seen:
    """The fault, from a search that is well to one that is well again."""
    desktop.clock(TUESDAY)
    if fault.own_disk:
        _mount(desktop.data)
    try:
        desktop.command("sample")
        before = exported(desktop)
        start(desktop)
        said = _while_it_runs(fault, desktop, picture) if fault.running else _at_a_start(fault, desktop, picture)
        typed = until_written(desktop)
        desktop.apps[-1].stop()
        return Seen(tuple(said), typed, tuple(lost(before, exported(desktop))), checked(desktop))
    finally:
        for app in desktop.apps:
            app.stop()
        if fault.own_disk:
            subprocess.run(["umount", "-l", str(desktop.data)], check=False)


def _while_it_runs(fault: Fault, desktop: Desktop, picture: Path) -> list[str]:
    bubbles = len(desktop.notifications())
    with fault.lasts(desktop):
        if fault.types:
            write(desktop)
        if fault.then is not None:
            fault.then(desktop)
        end = time.monotonic() + _SAID_WITHIN
        while fault.is_said and not sentences(desktop, bubbles) and time.monotonic() < end:
            time.sleep(0.5)
        desktop.shot(picture)
        return sentences(desktop, bubbles)


def _at_a_start(fault: Fault, desktop: Desktop, picture: Path) -> list[str]:
    desktop.apps[-1].stop()
    bubbles = len(desktop.notifications())
    with fault.lasts(desktop):
        desktop.start()
        desktop.wait_window("Afterview")
        time.sleep(2)
        desktop.shot(picture)
        said = sentences(desktop, bubbles)
        desktop.apps[-1].stop()
    start(desktop)
    write(desktop)
    return said


def start(desktop: Desktop) -> None:
    desktop.start()
    desktop.wait_window("Afterview")
    desktop.key("ctrl+4")
    desktop.see("@list:Notes")
    dismiss(desktop, wait=1)


def write(desktop: Desktop) -> None:
    desktop.key("n")
    desktop.type(TITLE)
    desktop.key("Return")
    desktop.type(WORDS)
    time.sleep(2)


def look_around(desktop: Desktop) -> None:
    """To pages that were not open yet: what they need lies in files."""
    for key in ("ctrl+2", "ctrl+7"):
        desktop.key(key)
        time.sleep(1.5)


def the_letter(desktop: Desktop) -> None:
    """Whoever waits for it looks among the letters; the outbox is looked into once a minute."""
    desktop.key("ctrl+5")
    end = time.monotonic() + 75
    while not any("Jane Okafor" in one["summary"] for one in desktop.notifications()) and time.monotonic() < end:
        time.sleep(0.5)
    time.sleep(1)


def sentences(desktop: Desktop, before: int) -> list[str]:
    """What speaks of trouble: the line across the top, a box, or a bubble that came after the first so many."""
    found = [str(node["name"]) for node in desktop.tree() if node["role"] not in ("list item", "text")]
    bubbles = [f"{one['summary']}: {one['body']}" for one in desktop.notifications()[before:]]
    return [name for name in dict.fromkeys([*found, *bubbles]) if len(name) > 60]


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
def killed(desktop: Desktop) -> Iterator[None]:
    write(desktop)
    desktop.apps[-1].kill()
    start(desktop)
    yield


@contextmanager
def keyring_locked(desktop: Desktop) -> Iterator[None]:
    desktop.helper("secrets", "--lock")
    assert "queued" in desktop.python(_QUEUED, str(desktop.data))
    yield
    desktop.helper("secrets", "--unlock")


def a_minute(desktop: Desktop) -> None:
    """The heart beats once a minute."""
    desktop.see("@Please look whether it is right", 75)


FAULTS = (
    Fault("disk-full", "The disk is filled to its last byte while a note is typed", disk_full, own_disk=True),
    Fault("disk-full-at-start", "The disk is full when the program starts", disk_full, own_disk=True, running=False),
    Fault("read-only", "The disk can only be read when the program starts", read_only, own_disk=True, running=False),
    Fault("vanished", "The data folder is moved away while a note is typed", vanished),
    Fault("locked", "Another program writes into the record and does not let go", locked),
    Fault("locked-at-start", "The same, when the program starts", locked, running=False),
    Fault("clock", "The clock is set back by a year while the program runs", a_year_back, then=a_minute),
    Fault("clock-at-start", "The clock was set back by a year when it starts", a_year_back, running=False),
    Fault("handles", "The system gives the program not one file handle more", no_file_handles, then=look_around),
    Fault("keyring", "The keyring is locked when a letter is to leave", keyring_locked, then=the_letter),
    Fault(
        "power-cut",
        "The program is killed two seconds after the last key, and started again",
        killed,
        types=False,
        is_said=False,
    ),
)


def _mount(folder: Path) -> None:
    folder.mkdir(parents=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=12m,mode=700", "tmpfs", str(folder)], check=True)


def _remount(folder: Path, how: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{how}", str(folder)], check=True)
