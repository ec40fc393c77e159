"""Work off the UI thread: frozen values go out, frozen values come back on the UI thread."""

from collections.abc import Callable
from time import perf_counter
from typing import TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

T = TypeVar("T")


class _Answer(QObject):
    """Lives on the UI thread, so that what a worker emits is heard there."""

    ready = Signal(object, object)


class _Task(QRunnable):
    def __init__(self, call: Callable[[], object], answer: _Answer) -> None:
        super().__init__()
        self._call = call
        self._answer = answer

    def run(self) -> None:
        try:
            result = self._call()
        except Exception as error:  # noqa: BLE001 - a worker's error is raised again where it can be told
            self._answer.ready.emit(None, error)
        else:
            self._answer.ready.emit(result, None)


class Jobs(QObject):
    """One pool of few threads. Whoever asks gets `done(result)` or `failed(error)`; a bug nobody awaits is raised."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        # GLib ends the program where a thread is to begin and no file can be opened: one that is there stays.
        self._pool.setExpiryTimeout(-1)
        self._waiting: set[_Answer] = set()
        self.ended: Callable[[str, float, Exception | None], object] = lambda _name, _seconds, _error: None
        """Hears of every piece of work by the name of its function, with the seconds from its asking to its end."""

    def run(
        self,
        function: Callable[..., T],
        *args: object,
        done: Callable[[T], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        answer, begun = _Answer(), perf_counter()
        self._waiting.add(answer)

        def hear(result: T, error: Exception | None) -> None:
            self._waiting.discard(answer)
            self.ended(getattr(function, "__qualname__", type(function).__qualname__), perf_counter() - begun, error)
            if error is None:
                if done is not None:
                    done(result)
            elif failed is not None:
                failed(error)
            else:
                raise error

        answer.ready.connect(hear, Qt.ConnectionType.QueuedConnection)
        self._pool.start(_Task(lambda: function(*args), answer))

    def finish(self, milliseconds: int = 5000) -> bool:
        """Wait for what is under way, before the program ends."""
        return self._pool.waitForDone(milliseconds)
