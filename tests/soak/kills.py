"""kill -9 at random moments: `python -m tests.soak.kills [KILLS] [SEED]` prints what was counted.

After each kill the record is looked through, and compared entry by entry with what the program had told as kept: the
write that was under way may be there whole or not at all, and nothing else may differ. Letters are counted at the
server that got them, bubbles where they were shown.
"""

import argparse
import contextlib
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from models.adapters.system_clock import SystemClock
from models.domain.values import Letter, LetterState, Settings
from models.services.house import Services
from models.services.sample import fill
from models.store import Store
from models.store.check import check
from tests.kills.outbox import ROOT
from tests.models.mail.certificates import Authority
from tests.models.mail.servers import MailServer
from tests.soak.backups import whole
from tests.soak.scripted import SPEED
from tests.soak.telling import TOLD, Kept, claims_in, heard, kept_in, said_to_be_kept

EACH_FOLDER = 40
"""Kills of one record; then everything leaves in peace, and a new one is begun."""
_START = datetime(2026, 6, 1, 6, tzinfo=UTC)
_PATIENCE = 90.0
_MESSAGE_ID = re.compile(rb"^Message-ID: *(<[^>]+>)", re.IGNORECASE | re.MULTILINE)


@dataclass(slots=True)
class Counts:
    kills: int = 0
    with_window: int = 0
    before_it_was_ready: int = 0
    writes_kept: int = 0
    """Told as kept before a kill, and found after it."""
    kills_within_a_write: int = 0
    of_these_kept: int = 0
    letters: int = 0
    received: int = 0
    asked_about: int = 0
    announced: int = 0
    bubbles: int = 0
    backups: int = 0
    kills_within_a_backup: int = 0
    leavings: int = 0
    """Temporary files that a killed backup could not take away itself."""
    damaged: int = 0
    lost: int = 0
    """Kills after which something was not as it had been told."""
    letters_twice: int = 0
    letters_lost: int = 0
    announced_twice: int = 0
    shown_more_than_announced: int = 0
    backups_not_whole: int = 0
    faults_of_ours: int = 0
    """Programs that ended by themselves, or that wrote a crash down."""
    findings: list[str] = field(default_factory=list)

    def wrong(self) -> int:
        return (
            self.damaged + self.lost + self.letters_twice + self.letters_lost + self.announced_twice
            + self.shown_more_than_announced + self.backups_not_whole + self.faults_of_ours
        )  # fmt: skip

    def said(self) -> Iterator[str]:
        for one in fields(self):
            if one.name != "findings":
                yield f"{one.name.replace('_', ' '):<28}{getattr(self, one.name):>8,}"
        yield from self.findings


class Life:
    """One record from its beginning to the last kill, and the server that its letters go to."""

    def __init__(self, place: Path, server: MailServer, counts: Counts, dice: random.Random) -> None:
        self.folder, self._told = place / "data", place / "told.jsonl"
        self._server, self._counts, self._dice = server, counts, dice
        self._now = _START
        self._claimed = Counter[tuple[str, str, str]]()
        self._shown = Counter[str]()
        self._backed: set[str] = set()
        with self._open() as services:
            fill(services.store, self._now, 12, None)
            services.settings.change(always_awake(services.store.settings()))
            services.accounts.put(server.account())
            self._kept = kept_in(services.store)

    def killed(self, window: bool) -> None:
        """One start and its end."""
        self._told.write_bytes(b"")
        began = time.monotonic()
        process = self._start({"seed": self._dice.randrange(1 << 30), "window": window})
        if self._dice.random() < 0.12:  # while it opens the record, or what waited is asked about
            time.sleep(self._dice.uniform(0.3, 1.6 if window else 0.9))
        else:
            self._wait(process)
        by_itself = process.poll() is not None
        process.kill()
        process.wait()
        self._now += timedelta(seconds=SPEED * (time.monotonic() - began))
        if by_itself:
            self._counts.faults_of_ours += 1
            self._counts.findings.append(f"ended by itself: {self._said()[-2000:]}")
        self._counts.kills += 1
        self._counts.with_window += window
        self._judge(heard(self._told.read_bytes()))
        self._answer()

    def _wait(self, process: subprocess.Popen[bytes]) -> None:
        """Until it has told of so many things since it was ready, and a moment more: any point of what it does next."""
        wanted, until = self._dice.randrange(150), time.monotonic() + _PATIENCE
        while process.poll() is None and time.monotonic() < until:
            _before, ready, after = self._told.read_bytes().partition(b'{"ready"')
            if ready and after.count(b"\n") > wanted:
                break
            time.sleep(0.005)
        time.sleep(self._dice.uniform(0, 0.02))

    def ended(self) -> None:
        """Everything that waits leaves in peace, and the letters are counted."""
        while True:
            self._told.write_bytes(b"")
            status = self._start({"seed": 0, "rest": True}).wait(_PATIENCE)
            if status:
                self._counts.faults_of_ours += 1
                self._counts.findings.append(f"ended with {status}: {self._said()[-2000:]}")
            self._judge(heard(self._told.read_bytes()))
            if not self._answer():
                break
        received, counts = self._received(), self._counts
        with self._open() as services:
            letters = [one for one in services.store.all(Letter) if one.message_id]
        sent = [one for one in letters if one.state is LetterState.SENT]
        counts.letters += len(letters)
        counts.received += len(received)
        counts.letters_twice += sum(times > 1 for times in received.values())
        counts.letters_lost += sum(not received[one.message_id or ""] for one in sent)

    def _answer(self) -> int:
        """What somebody says who is asked about a letter and looks into the Sent folder; how many were asked about."""
        received = self._received()
        with self._open() as services:
            unsure = [one for one in services.store.all(Letter) if one.state is LetterState.UNSURE]
            for letter in unsure:
                if received[letter.message_id or ""]:
                    services.outbox.say_sent(letter.id, self._now)
                else:
                    services.outbox.say_not_sent(letter.id, self._now, again=True)
            self._kept = kept_in(services.store)
        self._counts.asked_about += len(unsure)
        return len(unsure)

    def _received(self) -> Counter[str]:
        found = (_MESSAGE_ID.search(one.content) for one in list(self._server.letters))
        return Counter(said[1].decode() for said in found if said)

    @contextlib.contextmanager
    def _open(self) -> Iterator[Services]:
        store = Store.open(self.folder)
        try:
            yield Services(store, SystemClock())
        finally:
            store.close()

    # what is found

    def _judge(self, told: list[dict[str, Any]]) -> None:
        counts = self._counts
        findings = check(self.folder)
        if findings:
            counts.damaged += 1
            counts.findings += findings
        must, may = said_to_be_kept(self._kept, told)
        store = Store.open(self.folder)
        try:
            found = kept_in(store)
            self._judge_claims(store, told)
        finally:
            store.close()
        counts.before_it_was_ready += not any("ready" in one for one in told)
        counts.writes_kept += sum("did" in one for one in told)
        counts.kills_within_a_write += may is not None
        counts.of_these_kept += may is not None and found == may
        if found not in (must, may):
            counts.lost += 1
            counts.findings.append(differing(must, found))
        self._judge_backups(told)
        said = self._said()
        if "Traceback" in said:
            counts.faults_of_ours += 1
            counts.findings.append(said[-2000:])
        if (self.folder / "crashes.txt").exists():
            counts.faults_of_ours += 1
            counts.findings.append((self.folder / "crashes.txt").read_text("utf-8", "replace")[-3000:])
            (self.folder / "crashes.txt").unlink()

    def _judge_claims(self, store: Store, told: list[dict[str, Any]]) -> None:
        claims = [tuple(claim) for one in told for claim in one.get("claimed", ())]
        missing = set(claims) - claims_in(store, claims)
        if missing:
            self._counts.lost += 1
            self._counts.findings.append(f"announced, and not written down: {missing}")
        for claim in claims:
            self._counts.announced_twice += self._claimed[claim] > 0
            self._claimed[claim] += 1
        self._counts.announced += len(claims)
        for one in told:
            if "shown" in one:
                self._counts.bubbles += 1
                self._shown[one["shown"]] += 1
        owed = Counter(f"{rule} {subject}" for rule, subject, _moment in self._claimed)
        more = [key for key, times in self._shown.items() if key in owed and times > owed[key]]
        self._counts.shown_more_than_announced += len(more)
        self._counts.findings += [f"shown once too often: {key}" for key in more]

    def _judge_backups(self, told: list[dict[str, Any]]) -> None:
        folder = self.folder.with_name("backups")
        under_way = sum("backing" in one for one in told) - sum("backed" in one for one in told)
        self._counts.kills_within_a_backup += under_way > 0
        self._counts.backups += sum("backed" in one for one in told)
        self._backed |= {one["backed"] for one in told if "backed" in one}
        if not folder.exists():
            return
        for name in sorted(self._backed | {path.name for path in folder.glob("backup-*.zip")}):
            fault = whole(folder / name)
            if fault:
                self._counts.backups_not_whole += 1
                self._counts.findings.append(f"{name}: {fault}")
        for path in folder.iterdir():
            if not path.name.startswith("backup-"):
                self._counts.leavings += 1
                subprocess.run(["rm", "-rf", str(path)], check=True)

    # the program

    def _start(self, how: Mapping[str, Any]) -> subprocess.Popen[bytes]:
        told = {
            "start": self._now.isoformat(),
            "authorities": self._server.authorities,
            "password": self._server.password,
            **how,
        }
        home = self.folder.with_name("home")
        home.mkdir(exist_ok=True)
        with self._log().open("wb") as log:
            return subprocess.Popen(
                [sys.executable, "-m", "tests.soak.scripted", str(self.folder), json.dumps(told)],
                cwd=ROOT,
                env={**os.environ, TOLD: str(self._told), "QT_QPA_PLATFORM": "offscreen", "HOME": str(home)},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )

    def _log(self) -> Path:
        return self.folder.with_name("log")

    def _said(self) -> str:
        """On its terminal."""
        return self._log().read_text("utf-8", "replace")


def always_awake(before: Settings) -> Settings:
    """Letters and bubbles at any hour: a fast clock would spend half of its time in the night."""
    midnight = datetime.min.time()
    return replace(before, timezone="UTC", day_starts=midnight, day_ends=midnight.replace(hour=23, minute=59))


def differing(must: Kept, found: Kept) -> str:
    places = [place for place in must.keys() | found.keys() if must.get(place) != found.get(place)]
    return f"not as it was told: {sorted(places)[:5]}"


def kill_at_random(kills: int, seed: int, seconds: float, windows: float, counts: Counts | None = None) -> Counts:
    """That many kills, or as many as fit into the time; `windows` is the share of starts with the whole window."""
    counts, dice, until = counts or Counts(), random.Random(seed), time.monotonic() + seconds
    while counts.kills < kills and time.monotonic() < until:
        with tempfile.TemporaryDirectory(prefix="afterview-kills-") as made, warnings.catch_warnings(action="ignore"):
            place = Path(made)
            with MailServer(Authority(place), slow={"DATA": 0.02, "DOT": 0.05}) as server:
                life = Life(place, server, counts, dice)
                for _ in range(min(EACH_FOLDER, kills - counts.kills)):
                    if time.monotonic() > until:
                        break
                    life.killed(dice.random() < windows)
                life.ended()
        print(f"{counts.kills:,} kills, {counts.wrong()} wrong", file=sys.stderr, flush=True)
    return counts


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kills", nargs="?", type=int, default=1000)
    parser.add_argument("seed", nargs="?", type=int, default=1)
    parser.add_argument("--windows", type=float, default=0.2, help="share of starts with the whole window")
    options = parser.parse_args()
    counts = Counts()
    with contextlib.suppress(KeyboardInterrupt):
        kill_at_random(options.kills, options.seed, float("inf"), options.windows, counts)
    for line in counts.said():
        print(line)
    return 1 if counts.wrong() else 0


if __name__ == "__main__":
    sys.exit(main())
