"""logind's word that the machine wakes up, so that nobody waits for the next tick (freedesktop.org, login1)."""

import contextlib
import sys
import threading
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from ui.notify.dbus import BusConnection

_MANAGER = "org.freedesktop.login1.Manager"
_PATH = "/org/freedesktop/login1"


class SleepWatch(QObject):
    woke = Signal()

    _heard = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: BusConnection | None = None
        self._heard.connect(self.woke, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Listen from a thread of its own; without a system bus the heartbeat notices sleep by itself."""
        if sys.platform.startswith("linux"):
            threading.Thread(target=self._listen, name="logind", daemon=True).start()

    def stop(self) -> None:
        bus, self._bus = self._bus, None
        if bus is not None:
            threading.Thread(target=bus.close, daemon=True).start()

    def _listen(self) -> None:
        with contextlib.suppress(Exception):
            bus = BusConnection("SYSTEM")
            bus.listen(_MANAGER, _PATH, self._on_signal)
            self._bus = bus

    def _on_signal(self, member: str, body: tuple[Any, ...]) -> None:
        if member == "PrepareForSleep" and body and body[0] is False:
            self._heard.emit()
