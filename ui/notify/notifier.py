"""The chain: each way of telling is tried off the UI thread with a time-out, until one has told it.

Linux with a server: its own interface. Else plyer, else the tray's bubble, else a bubble inside the window,
which always works. What could not be told at all still stands in Today.
"""

import threading
from collections.abc import Callable, Sequence
from functools import partial
from queue import Queue

from PySide6.QtCore import QObject, Qt, Signal

from ui.notify.notice import Adapter, Notice, Outcome

PATIENCE_SECONDS = 5.0
"""A server that hangs blocks plyer for up to a minute; nobody waits for it longer than this."""


class Notifier(QObject):
    """`tell` comes back at once. Signals arrive on the UI thread."""

    chosen = Signal(str, str)
    """A notice's key and the action that was clicked (`notice.OPEN` for the notice itself)."""
    unheard = Signal(object)
    """A Notice that no adapter could show: the tray or the window shows it."""

    _heard = Signal(str, str)
    _failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._adapters: tuple[Adapter, ...] = ()
        self._hung: set[int] = set()
        self._work: Queue[tuple[str, Notice] | None] = Queue()
        self._thread: threading.Thread | None = None
        self._heard.connect(self.chosen, Qt.ConnectionType.QueuedConnection)
        self._failed.connect(self.unheard, Qt.ConnectionType.QueuedConnection)

    def use(self, adapters: Sequence[Adapter]) -> None:
        """In the order in which they are to be tried."""
        self._adapters = tuple(adapters)

    def heard(self, key: str, action: str) -> None:
        """What adapters call, from any thread."""
        self._heard.emit(key, action)

    def tell(self, notice: Notice) -> None:
        self._put("show", notice)

    def take_back(self, key: str) -> None:
        self._put("close", Notice(key, "", ""))

    def finish(self) -> None:
        """Let what is under way go out, for no longer than one adapter may take."""
        if self._thread is not None:
            self._work.put(None)
            self._thread.join(PATIENCE_SECONDS)
            self._thread = None

    def _put(self, verb: str, notice: Notice) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="notices", daemon=True)
            self._thread.start()
        self._work.put((verb, notice))

    def _run(self) -> None:
        while (task := self._work.get()) is not None:
            verb, notice = task
            if verb == "close":
                for place, adapter in enumerate(self._adapters):
                    self._bounded(place, partial(_close, adapter, notice.key))
            elif not any(
                self._bounded(place, partial(adapter.show, notice)) is Outcome.SHOWN
                for place, adapter in enumerate(self._adapters)
            ):
                self._failed.emit(notice)

    def _bounded(self, place: int, call: Callable[[], Outcome]) -> Outcome:
        """One adapter's answer, or UNAVAILABLE when it takes too long; one that hung is not asked until it is back."""
        if place in self._hung:
            return Outcome.UNAVAILABLE
        answer: Queue[Outcome] = Queue()
        done = threading.Event()

        def ask() -> None:
            answer.put(call())
            done.set()
            self._hung.discard(place)

        threading.Thread(target=ask, name="one notice", daemon=True).start()
        if not done.wait(PATIENCE_SECONDS):
            self._hung.add(place)
            return Outcome.UNAVAILABLE
        return answer.get()


def _close(adapter: Adapter, key: str) -> Outcome:
    adapter.close(key)
    return Outcome.SHOWN
