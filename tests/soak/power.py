"""Power cuts: `python -m tests.soak.power [STATES] [SEED]` prints what was counted.

A scripted session runs with every write, sync and rename of its folder written down in order (`disk.c`). Then the power
fails at moments by dice, each played with what a disk may do with what was not synced (`disk.py`); every state that is
left is opened, looked through, and compared with what the program had told as kept by then.
"""

import argparse
import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from models.adapters.system_clock import SystemClock
from models.domain.errors import WorldError
from models.domain.values import Letter, LetterState
from models.services.house import Services
from models.services.sample import fill
from models.store import Store
from models.store.check import check
from tests.kills.outbox import ROOT
from tests.models.mail.certificates import Authority
from tests.models.mail.servers import MailServer
from tests.soak.backups import whole
from tests.soak.disk import Disk, Event, Fate, compiled, emptied, read
from tests.soak.kills import always_awake, differing
from tests.soak.telling import TOLD, claims_in, heard, kept_in, said_to_be_kept

_START = datetime(2026, 6, 1, 6, tzinfo=UTC)
_STATES_OF_A_SESSION = 250
_NOT_YET_SAID = {LetterState.DRAFT, LetterState.READY, LetterState.SCHEDULED}


@dataclass(slots=True)
class Counts:
    states: int = 0
    by_fate: Counter[str] = field(default_factory=Counter)
    asked_of_the_disk: int = 0
    """Writes, syncs and renames of all sessions."""
    within_a_write: int = 0
    of_these_kept: int = 0
    writes_told: int = 0
    """As kept, over all states: each must be there."""
    backups_read: int = 0
    not_opened: int = 0
    damaged: int = 0
    lost: int = 0
    letters_that_would_leave_twice: int = 0
    backups_not_whole: int = 0
    findings: list[str] = field(default_factory=list)

    def wrong(self) -> int:
        nothing_was_done = bool(self.states) and not self.writes_told
        wrong = self.not_opened + self.damaged + self.lost + self.letters_that_would_leave_twice
        return wrong + self.backups_not_whole + nothing_was_done

    def said(self) -> Iterator[str]:
        for name in self.__slots__:
            if name == "by_fate":
                yield f"{'of what was not synced':<36}{', '.join(f'{n} {c}' for n, c in sorted(self.by_fate.items()))}"
            elif name != "findings":
                yield f"{name.replace('_', ' '):<36}{getattr(self, name):>8,}"
        yield from self.findings


class Session:
    """What a program asked of the disk, and the record that it began with."""

    def __init__(self, place: Path, seed: int, seconds: float) -> None:
        self.root, self._log = place / "root", place / "disk.log"
        Path(self.root, "backups").mkdir(parents=True)
        self.told = self.root / "told.jsonl"
        with warnings.catch_warnings(action="ignore"), MailServer(Authority(place), slow={"DOT": 0.02}) as server:
            store = Store.open(self.root / "data")
            services = Services(store, SystemClock())
            fill(store, _START, 12, None)
            services.settings.change(always_awake(store.settings()))
            services.accounts.put(server.account())
            self.began = kept_in(store)
            store.close()
            self.told.write_bytes(b"")
            self.disk = Disk(self.root)
            self._told_inode = self.told.stat().st_ino
            self._run(compiled(place), server, seed, seconds)
        self.events = read(self._log)

    def is_told(self, event: Event) -> bool:
        return event.what == "W" and event.inode == self._told_inode

    def _run(self, library: Path, server: MailServer, seed: int, seconds: float) -> None:
        how = {
            "start": _START.isoformat(), "seed": seed, "authorities": server.authorities, "password": server.password
        }  # fmt: skip
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.soak.scripted", str(self.root / "data"), json.dumps(how)],
            cwd=ROOT,
            env={
                **os.environ, TOLD: str(self.told), "LD_PRELOAD": str(library), "DISK_ROOT": str(self.root),
                "DISK_LOG": str(self._log),
            },
        )  # fmt: skip
        until = time.monotonic() + 60
        while b'"ready"' not in self.told.read_bytes():
            if process.poll() is not None or time.monotonic() > until:
                raise RuntimeError("the program did not start")
            time.sleep(0.05)
        time.sleep(seconds)
        process.kill()
        process.wait()


def moments(session: Session, count: int, dice: random.Random) -> list[int]:
    """Half of them anywhere, half right behind something that was told: what is told as kept must be there."""
    anywhere = [dice.randrange(len(session.events)) for _ in range(count // 2)]
    told = [number for number, event in enumerate(session.events) if session.is_told(event)]
    return sorted(anywhere + [dice.choice(told) for _ in range(count - len(anywhere))])


class Judge:
    def __init__(self, session: Session, counts: Counts, place: Path) -> None:
        self._session, self._counts, self._place = session, counts, place
        self._backups: dict[str, str] = {}
        """What is wrong with backups that were read already, by what is in them."""

    def judge(self, folder: Path, told: list[dict[str, Any]], fate: Fate, moment: int) -> None:
        counts = self._counts
        counts.states += 1
        counts.by_fate[fate.value] += 1
        where = f"moment {moment}, {fate.value}"
        try:
            store = Store.open(folder / "data")
        except WorldError as error:
            counts.not_opened += 1
            counts.findings.append(f"{where}: {error.sentence}")
            return
        try:
            self._judge_record(store, told, where)
        except WorldError as error:
            counts.damaged += 1
            counts.findings.append(f"{where}: {error.sentence}")
        finally:
            store.close()
        findings = check(folder / "data")
        if findings:
            counts.damaged += 1
            counts.findings += [f"{where}: {finding}" for finding in findings[:2]]
        self._judge_backups(folder / "backups", told, where)

    def _judge_record(self, store: Store, told: list[dict[str, Any]], where: str) -> None:
        counts, found = self._counts, kept_in(store)
        must, may = said_to_be_kept(self._session.began, told)
        counts.writes_told += sum("did" in one for one in told)
        counts.within_a_write += may is not None
        counts.of_these_kept += may is not None and found == may
        claims = [claim for one in told for claim in one.get("claimed", ())]
        missing = {(rule, subject, moment) for rule, subject, moment in claims} - claims_in(store, claims)
        if found not in (must, may) or missing:
            counts.lost += 1
            counts.findings.append(f"{where}: {differing(must, found)} {missing or ''}")
        said = {one["saying"] for one in told if "saying" in one}
        twice = [one for one in store.all(Letter) if one.message_id in said and one.state in _NOT_YET_SAID]
        counts.letters_that_would_leave_twice += len(twice)

    def _judge_backups(self, folder: Path, told: list[dict[str, Any]], where: str) -> None:
        done = {one["backed"] for one in told if "backed" in one}
        for name in sorted(done | {path.name for path in folder.glob("backup-*.zip")}):
            file = folder / name
            seen = hashlib.sha256(file.read_bytes()).hexdigest() if file.exists() else "none"
            if seen not in self._backups:
                self._backups[seen] = whole(file)
                self._counts.backups_read += 1
            if self._backups[seen]:
                self._counts.backups_not_whole += 1
                self._counts.findings.append(f"{where}: {name}: {self._backups[seen]}")


def cut_at_random(session: Session, count: int, dice: random.Random, counts: Counts, place: Path) -> None:
    wanted, told = moments(session, count, dice), bytearray()
    counts.asked_of_the_disk += len(session.events)
    judge = Judge(session, counts, place)
    folder = place / "found"
    for number, event in enumerate(session.events):
        session.disk.play(event)
        if session.is_told(event):
            told += event.data
        while wanted and wanted[0] == number:
            wanted.pop(0)
            fate = dice.choice(list(Fate))
            session.disk.cut(emptied(folder), fate, dice)
            judge.judge(folder, heard(bytes(told)), fate, number)
    shutil.rmtree(folder, ignore_errors=True)


def cut_power(states: int, seed: int, seconds: float = 12, most: float = float("inf")) -> Counts:
    """So many states, some hundred of each session of so many seconds; or as many as fit into `most` seconds."""
    counts, dice, until = Counts(), random.Random(seed), time.monotonic() + most
    quick = Path("/dev/shm")
    while counts.states < states and time.monotonic() < until:
        with tempfile.TemporaryDirectory(prefix="afterview-power-", dir=quick if quick.is_dir() else None) as made:
            place = Path(made)
            session = Session(place, dice.randrange(1 << 30), seconds)
            cut_at_random(session, min(_STATES_OF_A_SESSION, states - counts.states), dice, counts, place)
    return counts


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("states", nargs="?", type=int, default=1000)
    parser.add_argument("seed", nargs="?", type=int, default=1)
    options = parser.parse_args()
    counts = cut_power(options.states, options.seed)
    for line in counts.said():
        print(line)
    return 1 if counts.wrong() else 0


if __name__ == "__main__":
    sys.exit(main())
