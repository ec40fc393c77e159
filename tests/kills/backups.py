"""Backups under kill -9: `python -m tests.kills.backups [KILLS] [SEED]` prints what was counted.

A real process backs up, rotates and restores, and is killed at random moments. A name must never stand for half a
backup, the last good one must never go, and the data must be the old or the new, whole.
"""

import random
import select
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass, fields
from datetime import UTC, datetime, timedelta
from pathlib import Path

from models.adapters.system_clock import SystemClock
from models.domain.backups import DAYS, MONTHS, MOST_BEFORE, WEEKS
from models.domain.errors import WorldError
from models.domain.values import Company, Contact
from models.store import Store
from models.store.backup import back_up
from models.store.backup_facts import home_for
from models.store.backup_folder import clear_leavings, own_folder
from models.store.backup_verify import WORKING, verify
from models.store.check import check
from models.store.container import Meter, nobody
from tests.kills.keeper import add_pair

ROOT = Path(__file__).resolve().parents[2]
FILE = "afterview.sqlite3"
WORKS = ("back up", "restore", "damaged")


@dataclass(slots=True)
class Counts:
    kills: int = 0
    ended_by_themselves: int = 0
    """Through before its moment came."""
    looked_at: int = 0
    """Backups that were opened and verified after a kill."""
    half: int = 0
    """Of these, those that were not whole."""
    without: int = 0
    """Kills after which there was no good backup although there had been one."""
    unsound: int = 0
    """Kills after which the data was neither the old nor the new."""
    left: int = 0
    """Kills in the midst of work, that is with something half done lying about."""
    left_for_good: int = 0
    """Of that, what was not cleared away."""

    def sound(self) -> bool:
        return not (self.half or self.without or self.unsound or self.left_for_good)


def killed_at(folder: Path, work: str, seed: int, seconds: float) -> bool:
    """Whether it was killed that long after it was ready; False where it was through before."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.kills.keeper", str(folder), work, str(seed)], cwd=ROOT, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    with process.stdout:
        if not select.select([process.stdout], [], [], 60)[0] or process.stdout.readline().strip() != b"ready":
            process.kill()
            raise RuntimeError("the program did not start")
        time.sleep(seconds)
        process.kill()
        return process.wait(10) == -signal.SIGKILL


def kill_at_random(kills: int, seed: int, works: tuple[str, ...] = WORKS) -> Counts:
    chance, counts = random.Random(seed), Counts()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made, "data")
        folder.mkdir()
        add_pair(folder)
        home_for(folder)
        back_up(folder, own_folder(folder) / "first.afterview-backup", datetime(2025, 12, 1, tzinfo=UTC))
        for number in range(kills):
            work = works[number % len(works)]
            damaged = _damage(folder) if work == "damaged" else None
            if killed_at(folder, work, number, chance.uniform(0, 0.25 if damaged else 0.8)):
                counts.kills += 1
            else:
                counts.ended_by_themselves += 1
            _reckon(folder, damaged, counts)
    return counts


def _damage(folder: Path) -> bytes:
    """The record is spoiled in its midst, and written down so that it can be told from what a kill does."""
    file = folder / FILE
    content = bytearray(file.read_bytes())
    content[100:8000] = b"\xff" * 7900
    file.write_bytes(bytes(content))
    return bytes(content)


def _reckon(folder: Path, damaged: bytes | None, counts: Counts) -> None:
    good = 0
    for file in [*(folder / "backups").iterdir(), *folder.glob("afterview-replaced-*.zip")]:
        if file.name.startswith(WORKING):
            continue
        counts.looked_at += 1
        with tempfile.TemporaryDirectory() as apart:
            try:
                verify(file, Path(apart), Meter(nobody, 0))
                good += 1
            except WorldError:
                counts.half += 1
    counts.without += not good
    counts.unsound += not _old_or_new(folder, damaged)
    left = [path for place in (folder, folder / "backups") for path in place.glob(f"{WORKING}*")]
    counts.left += bool(left)
    later = SystemClock().now() + timedelta(days=1)
    for place in (folder, folder / "backups"):
        clear_leavings(place, later)
    counts.left_for_good += sum(path.exists() for path in left)
    if damaged is not None and (folder / FILE).read_bytes() == damaged:
        from models.store.backup import restore

        restore(folder, folder / "backups" / "first.afterview-backup", later)
    for file in folder.glob("a*-replaced-*"):
        _forget(file)
    assert len(list((folder / "backups").iterdir())) <= DAYS + WEEKS + MONTHS + MOST_BEFORE + 2


def _forget(path: Path) -> None:
    import shutil

    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()


def _old_or_new(folder: Path, damaged: bytes | None) -> bool:
    file = folder / FILE
    if damaged is not None and file.exists() and file.read_bytes() == damaged:
        return True
    if not file.exists() or check(folder):
        return False
    with closing(Store.open(folder)) as store:
        companies, people = store.all(Company), store.all(Contact)
    numbers = [int(one.id.removeprefix("co-")) for one in companies]
    papers = len([path for path in (folder / "attachments").rglob("*") if path.is_file()])
    whole = numbers == list(range(len(numbers))) and [one.company for one in people] == [one.id for one in companies]
    return bool(numbers) and whole and papers >= len(numbers)


def main() -> int:
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 150
    counts = kill_at_random(kills, int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    for one in fields(counts):
        print(f"{one.name}={getattr(counts, one.name)}")
    return 0 if counts.sound() else 1


if __name__ == "__main__":
    sys.exit(main())
