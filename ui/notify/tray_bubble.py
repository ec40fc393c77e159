"""The tray icon's own bubble, for systems without a notification server.

Where the tray speaks D-Bus (StatusNotifierItem), Qt passes its bubbles on to the notification server that
was not there a moment ago, and they are lost: such a tray is passed over.
"""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from ui.notify.dbus import has_owner
from ui.notify.notice import OPEN, Notice, Outcome

_WATCHER = "org.kde.StatusNotifierWatcher"


class TrayBubble(QObject):
    chosen = Signal(str, str)

    _wanted = Signal(object)

    def __init__(
        self, visible: Callable[[], bool], tell: Callable[[Notice], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._visible, self._tell = visible, tell
        self._last = ""
        self._wanted.connect(self._on_wanted, Qt.ConnectionType.QueuedConnection)

    def show(self, notice: Notice) -> Outcome:
        if not self._visible() or (sys.platform.startswith("linux") and has_owner(_WATCHER)):
            return Outcome.UNAVAILABLE
        self._wanted.emit(notice)
        return Outcome.SHOWN

    def close(self, key: str) -> None:
        """Qt cannot take one back."""

    def on_clicked(self) -> None:
        if self._last:
            self.chosen.emit(self._last, OPEN)

    def _on_wanted(self, notice: Notice) -> None:
        self._last = notice.key
        self._tell(notice)
