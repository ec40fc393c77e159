"""The desktop's notification server, by its own interface: buttons, clicks, replace and close.

Desktop Notifications Specification 1.2. Bodies are markup there: `&`, `<` and `>` are escaped.
"""

import contextlib
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any

from ui.notify.dbus import BusConnection
from ui.notify.notice import OPEN, Notice, Outcome

_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_SERVERS_OWN_TIME = -1
_URGENCY_NORMAL = 1

Heard = Callable[[str, str], None]
"""A notice's key and the action that was chosen; called on a thread of its own."""


class Freedesktop:
    """Connects on first use, and again after the bus or the server went away."""

    def __init__(self, heard: Heard, icon: Path) -> None:
        self._heard = heard
        self._icon = icon
        self._bus: BusConnection | None = None
        self._has_actions = False
        self._numbers: dict[str, int] = {}

    def show(self, notice: Notice) -> Outcome:
        for _attempt in ("as it stands", "connected anew"):
            try:
                self._numbers[notice.key] = self._notify(self._connected(), notice)
            except Exception:  # noqa: BLE001 - whatever the bus does, the next way of telling is tried
                self._drop()
            else:
                return Outcome.SHOWN
        return Outcome.UNAVAILABLE

    def close(self, key: str) -> None:
        number = self._numbers.pop(key, None)
        if number is not None and self._bus is not None:
            with contextlib.suppress(Exception):
                self._bus.call(_NAME, _PATH, _NAME, "CloseNotification", "u", (number,))

    def _notify(self, bus: BusConnection, notice: Notice) -> int:
        actions = [OPEN, ""]
        for action, label in notice.buttons:
            actions += [action, label]
        hints = {"urgency": ("y", _URGENCY_NORMAL), "desktop-entry": ("s", "afterview")}
        body = (
            "Afterview",
            self._numbers.get(notice.key, 0),
            self._icon.as_uri(),
            notice.title,
            escape(notice.body, quote=False),
            actions if self._has_actions else [],
            hints,
            _SERVERS_OWN_TIME,
        )
        return int(bus.call(_NAME, _PATH, _NAME, "Notify", "susssasa{sv}i", body)[0])

    def _connected(self) -> BusConnection:
        if self._bus is None:
            bus = BusConnection("SESSION")
            try:
                self._has_actions = "actions" in bus.call(_NAME, _PATH, _NAME, "GetCapabilities")[0]
                bus.listen(_NAME, _PATH, self._on_signal)
            except BaseException:
                bus.close()
                raise
            self._bus = bus
        return self._bus

    def _on_signal(self, member: str, body: tuple[Any, ...]) -> None:
        key = next((known for known, number in self._numbers.items() if body and number == body[0]), None)
        if key is None:
            return
        if member == "ActionInvoked":
            self._heard(key, str(body[1]))
        elif member == "NotificationClosed":
            self._numbers.pop(key, None)

    def _drop(self) -> None:
        bus, self._bus = self._bus, None
        self._numbers.clear()
        if bus is not None:
            bus.close()
