"""The agenda over a folder: worked out from the database, and again after single changes.

    python tests/bench/programs/agenda.py FOLDER

Beside it the least that either takes: the same rows as plain tuples, and those of one application.
"""

import gc
import random
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from models.adapters.system_clock import SystemClock
from models.domain.change import Change
from models.domain.values import Application, Interview, NextSteps, Reply, Stage
from models.services.folder import close, open_folder
from models.services.house import Services
from models.services.reminders import Reminders
from tests.bench.programs import told

OFTEN = 7
TIMES = 10
"""Of each kind of change."""
TABLES = ("applications", "moves", "interviews", "interview_people", "next_steps", "debriefs", "letters", "replies",
          "offers", "application_references", "contacts", "decisions")  # fmt: skip
BY_APPLICATION = ("moves", "interviews", "letters", "replies", "offers", "application_references")


def timed(call: Callable[[], object]) -> float:
    """Milliseconds; what is thrown away afterwards is no part of it."""
    begun = time.perf_counter()
    kept = call()
    taken = (time.perf_counter() - begun) * 1000
    del kept
    return taken


def from_database(folder: Path, now: datetime) -> float:
    """The first agenda of a program that has only just opened the folder."""
    services = open_folder(folder, SystemClock())
    taken = timed(partial(services.reminders.agenda, now))
    close(services)
    del services
    gc.collect()
    return taken


def rows(folder: Path, statements: Sequence[str], values: Sequence[str] = ()) -> float:
    """Read them as plain tuples, by a connection of their own."""
    with closing(sqlite3.connect(folder / "afterview.sqlite3")) as database:
        database.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        return timed(lambda: [database.execute(statement, values).fetchall() for statement in statements])


class Ear:
    """What the reminders take to hear of a change: every write tells them by itself, within the write."""

    def __init__(self) -> None:
        self.milliseconds = 0.0
        really, ear = Reminders.apply, self

        def apply(self: Reminders, change: Change) -> None:
            ear.milliseconds += timed(partial(really, self, change))

        Reminders.apply = apply  # type: ignore[method-assign]


def changes(services: Services, now: datetime) -> Iterator[Callable[[], Change]]:
    """All kinds in turn, each time of another application, interview or reminder; the same ones in every run."""
    chance, week = random.Random(1), timedelta(days=7)
    board, reminders = services.board, services.reminders
    due = chance.sample(reminders.agenda(now).due, 2 * TIMES)
    everything = services.store.all(Application)
    moved, answered = chance.sample(everything, TIMES), chance.sample(everything, TIMES)
    met = chance.sample(services.store.all(Interview), TIMES)
    for number in range(TIMES):
        card, one, other = moved[number], due[number], due[TIMES + number]
        to = Stage.OFFER if card.stage is not Stage.OFFER else Stage.WAITING
        yield partial(board.move, card.id, to, 0, now)
        yield partial(services.applications.add_reply, Reply(answered[number].id, now))
        yield partial(reminders.snooze, one.rule, one.subject, now + week, now)
        yield partial(reminders.done, other.rule, other.subject, now)
        yield partial(services.interviews.next_steps, NextSteps(met[number].id, promised_by=(now + week).date()), now)


def after_changes(folder: Path, now: datetime) -> Iterator[tuple[str, float]]:
    """The intent of each change, and how long the agenda takes to be right again after it."""
    ear = Ear()
    services = open_folder(folder, SystemClock())
    services.reminders.agenda(now)
    for change in changes(services, now):
        ear.milliseconds = 0.0
        written = change()
        later = SystemClock().now()
        again = timed(partial(services.reminders.agenda, later))
        yield written.intent, ear.milliseconds + again
    close(services)


def measure(folder: Path) -> None:
    now = SystemClock().now()
    whole = [f"SELECT * FROM {name}" for name in TABLES]
    one = [f"SELECT * FROM {name} WHERE application = ?" for name in BY_APPLICATION]
    services = open_folder(folder, SystemClock())
    ids = [found.id for found in services.store.all(Application)[: 5 * TIMES]]
    close(services)
    told.say(plain=[rows(folder, whole) for _ in range(OFTEN)], one=[rows(folder, one, [found]) for found in ids])
    told.say(agenda=[from_database(folder, now) for _ in range(OFTEN)])
    found = list(after_changes(folder, now))
    told.say(change=[taken for _, taken in found], intents=[intent for intent, _ in found])


measure(Path(sys.argv[1]))
