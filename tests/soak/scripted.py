"""The program that is killed: `TOLD=FILE python -m tests.soak.scripted FOLDER '{"start": …, "seed": …, …}'`.

A real record, the real heartbeat, announcer and outgoing; with `"window": true` the whole program with its window, on
Qt's offscreen platform. Only three things are other than in life: the clock runs fast, the mail server is on this
machine, and a bubble is a line in a file. It goes on until somebody kills it; with `"rest": true` it does nothing but
let leave what waits, and ends.
"""

import json
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QUndoStack

from models.adapters.smtp import SmtpCourier
from models.domain.mail import Delivery, MailAccount
from models.services import folder as folders
from models.services.house import Services
from tests.models.mail.outbox_table import OneSecret
from tests.soak.hands import Hands
from tests.soak.telling import TellingStore, opened, tell
from ui.bus import Bus
from ui.context import Context
from ui.heartbeat import Heartbeat
from ui.intents import Intents
from ui.jobs import Jobs
from ui.letters.outgoing import Outgoing
from ui.notify.announcer import Announcer
from ui.notify.notice import Notice, Outcome
from ui.notify.notifier import Notifier
from ui.router import Router

SPEED = 1800
"""Seconds of the record's clock in one of ours."""
BETWEEN_MS = 5
BEAT_MS = 60


class FastClock:
    def __init__(self, start: datetime) -> None:
        self._start, self._began = start, time.monotonic()

    def now(self) -> datetime:
        return self._start + timedelta(seconds=SPEED * (time.monotonic() - self._began))


class _Courier(SmtpCourier):
    def deliver(self, account: MailAccount, password: str, recipients: tuple[str, ...], message: bytes) -> Delivery:
        head, _, _ = message.partition(b"\r\n\r\n")
        said = next(line for line in head.split(b"\r\n") if line.lower().startswith(b"message-id:"))
        tell({"saying": said.split(b":", 1)[1].strip().decode()})
        return super().deliver(account, password, recipients, message)


class _Lines:
    """A desktop's notification service that writes down what it shows."""

    def show(self, notice: Notice) -> Outcome:
        tell({"shown": notice.key, "title": notice.title})
        return Outcome.SHOWN

    def close(self, key: str) -> None:
        pass


def _outgoing(ctx: Context, parent: QObject, told: dict[str, Any]) -> Outgoing:
    return Outgoing(ctx, parent, courier=_Courier(authorities=told["authorities"]), secrets=OneSecret(told["password"]))


def _live(app: QCoreApplication, ctx: Context, heartbeat: Heartbeat, outgoing: Outgoing, told: dict[str, Any]) -> None:
    """Start the hands; in a hurry the clock is looked at more often.

    A connection to a method holds nobody: the hands are held by a function that is connected.
    """
    hands = Hands(ctx, told["seed"])

    def act() -> None:
        hands.act()

    def whether_done() -> None:
        if not outgoing.busy and not hands.backing_up and ctx.services.outbox.next_moment(ctx.clock.now()) is None:
            app.quit()

    for milliseconds, deed in (
        (BEAT_MS, heartbeat.look),
        (BETWEEN_MS, whether_done if told.get("rest") else act),
    ):
        timer = QTimer(app)
        timer.timeout.connect(deed)
        timer.start(milliseconds)
    tell({"ready": True})


def without_window(folder: Path, told: dict[str, Any]) -> int:
    app = QCoreApplication([])
    clock, store = FastClock(datetime.fromisoformat(told["start"]).astimezone(UTC)), opened(folder)
    services, bus, undo = Services(store, clock), Bus(), QUndoStack()
    theme: Any = None  # nothing is painted here
    ctx = Context(services, theme, bus, Intents(services, bus, undo), Jobs(), Router(), clock, undo)
    folders.tidy(services, clock.now())
    heartbeat, notifier = Heartbeat(clock), Notifier()
    notifier.use([_Lines()])
    announcer = Announcer(ctx, heartbeat, notifier, frozenset, app)
    outgoing = _outgoing(ctx, app, told)
    outgoing.start()
    heartbeat.start()
    _live(app, ctx, heartbeat, outgoing, told)
    status = app.exec()
    announcer.stop()
    outgoing.stop()
    notifier.finish()
    ctx.jobs.finish()
    store.close()
    return status


def with_window(folder: Path, told: dict[str, Any]) -> int:
    """`open_window` as `main.py` calls it, with our clock, courier and bubbles in their places."""
    from PySide6.QtWidgets import QApplication

    import ui.app
    import ui.letters.outgoing
    import ui.living
    import ui.start

    clock = FastClock(datetime.fromisoformat(told["start"]).astimezone(UTC))
    for module in (ui.app, ui.start):
        module.__dict__["SystemClock"] = lambda: clock
    folders.__dict__["Store"] = TellingStore
    ui.letters.outgoing.__dict__["Outgoing"] = lambda ctx, parent: _outgoing(ctx, parent, told)
    begin = ui.living.Living._begin_to_send

    class Living(ui.living.Living):
        def start(self) -> None:
            self.notifier.use([_Lines()])
            super().start()

        def _begin_to_send(self) -> None:
            begin(self)
            app = QApplication.instance()
            assert app is not None
            assert self._outgoing is not None
            _live(app, self._ctx, self.heartbeat, self._outgoing, told)
            self._pages()

        def _pages(self) -> None:
            """One page after the other, so that each takes up what is done."""
            pages = ("today", "board", "people", "notes", "letters", "insights")
            shown = iter(pages * 1000)
            timer = QTimer(self)
            timer.timeout.connect(lambda: self._window.show_page(next(shown)))
            timer.start(170)

    ui.living.__dict__["Living"] = Living
    ui.living.__dict__["LETTERS_AFTER_MS"] = 50
    return ui.start.open_window(folder)


def main(folder: Path, told: dict[str, Any]) -> int:
    return with_window(folder, told) if told.get("window") else without_window(folder, told)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), json.loads(sys.argv[2])))
