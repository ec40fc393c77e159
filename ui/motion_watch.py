"""Notices that the system may have changed its mind about motion, so that it is asked anew (`ui.motion`).

Freedesktop's settings portal says so at once. What says nothing (KDE without a portal, Windows, macOS) is asked when
the person comes back to the window: they were in the system's settings.
"""

import contextlib
import sys
import threading
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from ui.motion import PORTAL, concerns
from ui.notify.dbus import BusConnection


class MotionWatch(QObject):
    stirred = Signal()

    _heard = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: BusConnection | None = None
        self._over = False
        self._heard.connect(self.stirred, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Listen from a thread of its own; without a session bus there is the coming back alone."""
        QGuiApplication.instance().applicationStateChanged.connect(self._on_state)  # type: ignore[union-attr]
        if sys.platform.startswith("linux"):
            threading.Thread(target=self._listen, name="motion", daemon=True).start()

    def stop(self) -> None:
        self._over = True
        bus, self._bus = self._bus, None
        if bus is not None:
            threading.Thread(target=bus.close, daemon=True).start()

    def _listen(self) -> None:
        with contextlib.suppress(Exception):
            bus = BusConnection("SESSION")
            bus.listen(PORTAL[2], PORTAL[1], self._on_signal)
            self._bus = bus
            if self._over:
                self.stop()

    def _on_signal(self, member: str, body: tuple[Any, ...]) -> None:
        if member == "SettingChanged" and not self._over and concerns(*body[:2]):
            self._heard.emit()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive and not self._over:
            self.stirred.emit()
