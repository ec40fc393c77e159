"""The outbox under kill -9: `python -m tests.kills.outbox [KILLS] [SEED]` prints what was counted.

A real process sends real letters to a real server and is killed at random moments; what is found then is answered by
looking at what the server has, as somebody would look into their Sent folder. In the end every letter must have
arrived, none twice, and none may count as sent that has not.
"""

import json
import logging
import os
import random
import re
import select
import subprocess
import sys
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from datetime import datetime
from pathlib import Path

from models.adapters.system_clock import SystemClock
from models.domain.change import Edit
from models.domain.ids import new_id
from models.domain.values import (
    Contact,
    ContactId,
    Letter,
    LetterChannel,
    LetterId,
    LetterKind,
    LetterState,
    Settings,
)
from models.services.house import Services
from models.store import Store
from tests.models.mail.certificates import Authority
from tests.models.mail.servers import MailServer

ROOT = Path(__file__).resolve().parents[2]
_ID = re.compile(rb"^Message-ID: *(<[^>]+>)", re.IGNORECASE | re.MULTILINE)
_PHASES = ("EHLO", "AUTH", "MAIL", "RCPT", "DATA", "DOT")
_MIDNIGHT = datetime.min.time()
_ALMOST = datetime.max.time().replace(second=0, microsecond=0)
AT_ONCE = 4
"""Letters that wait when the program starts."""


@dataclass(slots=True)
class Counts:
    kills: int = 0
    ended_by_themselves: int = 0
    """The program was through before its moment came."""
    letters: int = 0
    asked: int = 0
    """Letters found UNSURE after a kill."""
    asked_arrived: int = 0
    asked_not_arrived: int = 0
    received: int = 0
    received_twice: int = 0
    sent_and_not_received: int = 0
    not_received: int = 0
    """In the end, when nothing more waits."""
    sent_again_by_itself: int = 0
    """Received although it was UNSURE and nobody had answered."""
    phases: Counter[str] = field(default_factory=Counter)
    """How far the server had heard of the letter that was killed."""

    def sound(self) -> bool:
        wrong = (self.received_twice, self.sent_and_not_received, self.not_received, self.sent_again_by_itself)
        return not any(wrong) and self.received == self.letters

    def said(self) -> Iterator[str]:
        for one in fields(self):
            yield f"{one.name}={getattr(self, one.name)}" if one.name != "phases" else f"phases={dict(self.phases)}"


class Desk:
    """The record between two runs of the program."""

    def __init__(self, folder: Path, server: MailServer) -> None:
        self.folder, self._server, self._clock = folder, server, SystemClock()
        with self.open() as services:
            services.settings.change(Settings(timezone="UTC", day_starts=_MIDNIGHT, day_ends=_ALMOST))
            services.accounts.put(server.account())

    @contextmanager
    def open(self) -> Iterator[Services]:
        store = Store.open(self.folder)
        try:
            yield Services(store, self._clock)
        finally:
            store.close()

    def fill(self, counts: Counts, wanted: int = AT_ONCE) -> None:
        """Until so many wait."""
        with self.open() as services:
            waiting = [one for one in services.store.all(Letter) if one.state is not LetterState.SENT]
            for _ in range(wanted - len(waiting)):
                person = Contact(ContactId(new_id("con")), "Jane Okafor", emails=("jane@corp.example",))
                letter = Letter(
                    LetterId(new_id("let")),
                    LetterKind.FOLLOW_UP,
                    person.id,
                    channel=LetterChannel.EMAIL,
                    subject="Thank you",
                    body="Dear Jane,\n\nThank you for an hour of your time.",
                    state=LetterState.DRAFT,
                    created_at=self._clock.now(),
                )
                services.store.write([Edit(None, person), Edit(None, letter)], "test")
                services.letters.queue(letter.id, None, self._clock.now())
                counts.letters += 1

    def received(self) -> Counter[str]:
        found = Counter[str]()
        for one in list(self._server.letters):
            said = _ID.search(one.content)
            found[said[1].decode() if said else "none"] += 1
        return found

    def answer(self, counts: Counts) -> int:
        """What is found at the next start, and what somebody says who looks into the Sent folder."""
        before = self.received()
        with self.open() as services:
            services.outbox.recover(self._clock.now())
            unsure = [one for one in services.store.all(Letter) if one.state is LetterState.UNSURE]
            for letter in unsure:
                counts.asked += 1
                if before[letter.message_id or ""]:
                    counts.asked_arrived += 1
                    services.outbox.say_sent(letter.id, self._clock.now())
                else:
                    counts.asked_not_arrived += 1
                    services.outbox.say_not_sent(letter.id, self._clock.now(), again=True)
            waiting = [one for one in services.store.all(Letter) if one.state is not LetterState.SENT]
            counts.sent_again_by_itself += sum(before[one.message_id or ""] > 0 for one in waiting)
        return len(unsure)

    def reckon(self, counts: Counts) -> None:
        received = self.received()
        with self.open() as services:
            letters = services.store.all(Letter)
        counts.received = len(received)
        counts.received_twice = sum(count > 1 for count in received.values())
        sent = [one for one in letters if one.state is LetterState.SENT]
        counts.sent_and_not_received = sum(not received[one.message_id or ""] for one in sent)
        counts.not_received = sum(not received[one.message_id or ""] for one in letters)


class Program:
    """The process that is killed."""

    def __init__(self, desk: Desk, server: MailServer, more: Mapping[str, str] | None = None) -> None:
        told = json.dumps({"authorities": server.authorities, "password": server.password})
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.kills.sender", str(desk.folder), told],
            cwd=ROOT,
            env={**os.environ, **(more or {})},
            stdout=subprocess.PIPE,
        )

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def heard(self, word: str, seconds: float) -> bool:
        """Whether it says so within that time; its end says nothing."""
        assert self._process.stdout is not None
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            if not select.select([self._process.stdout], [], [], left)[0]:
                return False
            said = self._process.stdout.readline().decode().strip()
            if said == word or not said:
                return said == word
        return False

    def killed(self) -> bool:
        """kill -9, unless it is through already."""
        self._process.kill()
        return self.over(10) != 0

    def over(self, seconds: float = 60) -> int:
        assert self._process.stdout is not None
        with self._process.stdout:
            return self._process.wait(seconds)


def kill_at_random(kills: int, seed: int, most_seconds: float = 600) -> Counts:
    """That many kills, or as many as fit into the time; then everything that is left leaves in peace."""
    chance, counts, until = random.Random(seed), Counts(), time.monotonic() + most_seconds
    with tempfile.TemporaryDirectory() as made, warnings.catch_warnings(action="ignore"):
        slow = {**dict.fromkeys(_PHASES, 0.02), "DOT": 0.08}
        with MailServer(Authority(Path(made)), slow=slow) as server:
            desk = Desk(Path(made, "data"), server)
            while counts.kills < kills and time.monotonic() < until:
                desk.fill(counts)
                heard, program = len(server.heard), Program(desk, server)
                if not program.heard("ready", 60):
                    raise RuntimeError("the program did not start")
                program.heard("done", chance.uniform(0, 1.1))
                if program.killed():
                    counts.kills += 1
                    if desk.answer(counts):
                        counts.phases[_phase(bytes(server.heard[heard:]))] += 1
                else:
                    counts.ended_by_themselves += 1
                    desk.answer(counts)
            if Program(desk, server).over() != 0:
                raise RuntimeError("the program did not end well")
            desk.reckon(counts)
    return counts


def _phase(heard: bytes) -> str:
    """The last command that the server heard."""
    last, talk = "nothing", heard[max(0, heard.rfind(b"ehlo")) :]
    for phase, sign in (
        ("EHLO", b"ehlo"), ("AUTH", b"AUTH"), ("MAIL", b"MAIL FROM"), ("RCPT", b"RCPT TO"), ("DATA", b"DATA\r\n"),
        ("DOT", b"\r\n.\r\n"), ("connecting, or gone", b"QUIT"),
    ):  # fmt: skip
        if sign in talk:
            last = phase
    return last


def main() -> int:
    logging.getLogger("mail.log").disabled = True
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    counts = kill_at_random(kills, seed, 3600)
    for line in counts.said():
        print(line)
    return 0 if counts.sound() else 1


if __name__ == "__main__":
    sys.exit(main())
