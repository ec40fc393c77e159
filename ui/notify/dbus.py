"""One connection to a message bus: calls with a time-out, signals on a thread of their own.

jeepney rather than QtDBus: it sends every type there is, and it is loaded by a worker, when first needed.
"""

import contextlib
import threading
from collections.abc import Callable
from queue import Queue
from typing import Any

REPLY_SECONDS = 3.0
_BUS = "org.freedesktop.DBus"
_MEMBER = 3
"""The header field that bears a signal's name (D-Bus Specification, "Header Fields")."""

Heard = Callable[[str, tuple[Any, ...]], None]
"""A signal's name and what it carries."""


class BusConnection:
    """Raises what jeepney or the socket raises where the bus is not there or does not answer."""

    def __init__(self, bus: str) -> None:
        from jeepney.io.threading import DBusRouter, open_dbus_connection

        self._connection: Any = open_dbus_connection(bus=bus)
        self._router: Any = DBusRouter(self._connection)
        self._listening: list[tuple[Any, Queue[Any]]] = []

    def call(
        self,
        name: str,
        path: str,
        interface: str,
        method: str,
        signature: str | None = None,
        body: tuple[Any, ...] = (),
    ) -> tuple[Any, ...]:
        from jeepney import DBusAddress, new_method_call

        return self._send(new_method_call(DBusAddress(path, name, interface), method, signature, body))

    def listen(self, interface: str, path: str, heard: Heard) -> None:
        """Hear every signal of that interface at that path, until `close`."""
        from jeepney import MatchRule, message_bus

        rule = MatchRule(type="signal", interface=interface, path=path)
        self._send(message_bus.AddMatch(rule))
        signals: Queue[Any] = Queue()
        self._listening.append((self._router.filter(rule, queue=signals), signals))
        threading.Thread(target=_pass_on, args=(signals, heard), name="bus signals", daemon=True).start()

    def close(self) -> None:
        for handle, signals in self._listening:
            handle.close()
            signals.put(None)
        with contextlib.suppress(Exception):
            self._router.close()
        with contextlib.suppress(Exception):
            self._connection.close()

    def _send(self, message: Any) -> tuple[Any, ...]:
        from jeepney.wrappers import unwrap_msg

        return unwrap_msg(self._router.send_and_get_reply(message, timeout=REPLY_SECONDS))  # type: ignore[no-any-return]


def has_owner(name: str) -> bool:
    """Whether some program answers to that name on the session bus; False where there is no bus."""
    with contextlib.suppress(Exception):
        bus = BusConnection("SESSION")
        try:
            return bool(bus.call(_BUS, "/org/freedesktop/DBus", _BUS, "NameHasOwner", "s", (name,))[0])
        finally:
            bus.close()
    return False


def _pass_on(signals: "Queue[Any]", heard: Heard) -> None:
    while (message := signals.get()) is not None:
        heard(message.header.fields[_MEMBER], message.body)
