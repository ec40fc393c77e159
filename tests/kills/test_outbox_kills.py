"""kill -9 while a letter leaves: nothing arrives twice, and what nobody knows is asked."""

import time
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.domain.values import Letter, LetterState
from tests.kills import sender
from tests.kills.outbox import Counts, Desk, Program, kill_at_random
from tests.models.mail.certificates import Authority
from tests.models.mail.servers import MailServer

MAY_HAVE_LEFT = {
    sender.CLAIMING: (LetterState.READY, 0),
    sender.CLAIMED: (LetterState.UNSURE, 0),
    sender.SAYING: (LetterState.UNSURE, 0),
    sender.HEARD: (LetterState.UNSURE, 1),
    sender.SETTLING: (LetterState.UNSURE, 1),
    sender.SETTLED: (LetterState.SENT, 1),
}
"""The state that the next start finds, and how many letters have arrived by then."""
SIGNS = {
    "EHLO": b"ehlo",
    "AUTH": b"AUTH",
    "MAIL": b"MAIL FROM",
    "RCPT": b"RCPT TO",
    "DATA": b"DATA\r\n",
    "DOT": b"\r\n.\r\n",
}


@pytest.fixture
def server(tmp_path: Path) -> Iterator[MailServer]:
    with warnings.catch_warnings(action="ignore"), MailServer(Authority(tmp_path)) as server:
        yield server


def _found(desk: Desk) -> LetterState | None:
    with desk.open() as services:
        services.outbox.recover(services._clock.now())
        (letter,) = services.store.all(Letter)
        return letter.state


def _in_the_end(desk: Desk, server: MailServer, counts: Counts) -> None:
    """Who is asked says what is in the Sent folder; then everything leaves in peace."""
    desk.answer(counts)
    assert Program(desk, server).over() == 0
    desk.reckon(counts)
    assert counts.sound(), list(counts.said())
    assert counts.received == 1


@pytest.mark.parametrize("step", sender.STEPS)
def test_killed_at_each_step_of_sending(server: MailServer, tmp_path: Path, step: str) -> None:
    desk, counts = Desk(tmp_path / "data", server), Counts()
    desk.fill(counts, 1)
    assert Program(desk, server, {"STEP": step}).over() == -9
    assert (_found(desk), len(server.letters)) == MAY_HAVE_LEFT[step]
    _in_the_end(desk, server, counts)


@pytest.mark.parametrize("phase", SIGNS)
def test_killed_while_the_server_is_spoken_to(tmp_path: Path, phase: str) -> None:
    with warnings.catch_warnings(action="ignore"), MailServer(Authority(tmp_path), slow={phase: 3}) as server:
        desk, counts = Desk(tmp_path / "data", server), Counts()
        desk.fill(counts, 1)
        program = Program(desk, server)
        until = time.monotonic() + 30
        while SIGNS[phase] not in server.heard and time.monotonic() < until:
            time.sleep(0.01)
        assert program.killed()
        assert _found(desk) is LetterState.UNSURE
        time.sleep(0.1)
        assert len(server.letters) == (phase == "DOT")
        server.does.slow = {}
        _in_the_end(desk, server, counts)


def test_killed_at_random_moments() -> None:
    """A few here; `python -m tests.kills.outbox 200` for many."""
    counts = kill_at_random(4, 5, 30)
    assert counts.kills + counts.ended_by_themselves
    assert counts.sound(), list(counts.said())
