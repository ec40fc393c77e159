"""The program that is killed: a real record, the real outgoing, a real server; `python -m tests.kills.sender FOLDER`.

Its words to whoever kills it: `ready` once it runs, `done` when nothing is left to leave. STEP in the environment names
a moment at which it kills itself with SIGKILL, which cannot be caught.
"""

import json
import os
import signal
import sqlite3
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QUndoStack

from models.adapters.smtp import SmtpCourier
from models.adapters.system_clock import SystemClock
from models.domain.mail import Delivery, MailAccount
from models.services.house import Services
from models.store import Store
from models.store.db import connection
from tests.models.mail.outbox_table import OneSecret
from ui.bus import Bus
from ui.context import Context
from ui.intents import Intents
from ui.jobs import Jobs
from ui.letters.outgoing import Outgoing
from ui.router import Router

CLAIMING, CLAIMED, SETTLING, SETTLED = "claiming", "claimed", "settling", "settled"
SAYING, HEARD = "saying", "heard"
STEPS = (CLAIMING, CLAIMED, SAYING, HEARD, SETTLING, SETTLED)
"""Before SENDING is committed and after, before the first word to the server and after its last, before what came of
it is committed and after."""


def die(*_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


class _Courier(SmtpCourier):
    """Dies before the first word, or behind the last."""

    def deliver(self, account: MailAccount, password: str, recipients: tuple[str, ...], message: bytes) -> Delivery:
        step = os.environ.get("STEP")
        if step == SAYING:
            die()
        delivery = super().deliver(account, password, recipients, message)
        if step == HEARD:
            die()
        return delivery


def _at_commit(call: Callable[..., Any], raw: sqlite3.Connection, before: bool, after: bool) -> Callable[..., Any]:
    """Dies as the statement that commits begins, or once the call is back."""

    def called(*given: object) -> Any:
        if before:
            raw.set_trace_callback(lambda said: die() if said == "COMMIT" else None)
        found = call(*given)
        if after and found is not None:
            die()
        return found

    return called


def main(folder: Path, told: dict[str, Any]) -> int:
    app = QCoreApplication([])
    clock, store = SystemClock(), Store.open(folder)
    services, bus, undo = Services(store, clock), Bus(), QUndoStack()
    intents = Intents(services, bus, undo)
    theme: Any = None  # nothing is painted here
    ctx = Context(services, theme, bus, intents, Jobs(), Router(), clock, undo)
    outbox, step, raw = services.outbox, os.environ.get("STEP"), connection(store.database)
    at = partial(_at_commit, raw=raw)
    outbox.__dict__["claim"] = at(outbox.claim, before=step == CLAIMING, after=step == CLAIMED)
    outbox.__dict__["settled"] = at(outbox.settled, before=step == SETTLING, after=step == SETTLED)
    outgoing = Outgoing(
        ctx, app, courier=_Courier(authorities=told["authorities"]), secrets=OneSecret(told["password"])
    )
    outgoing.start()
    print("ready", flush=True)

    def whether_done() -> None:
        if not outgoing.busy and outbox.next_moment(clock.now()) is None:
            print("done", flush=True)
            app.quit()

    timer = QTimer(app)
    timer.timeout.connect(whether_done)
    timer.start(20)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), json.loads(sys.argv[2])))
