"""Whether the keyring is locked, without asking anybody to unlock it: reading from it would open a window."""

import sys
import threading
from queue import Empty, SimpleQueue

_SECONDS = 5.0


def is_locked() -> bool:
    """Of the freedesktop Secret Service; other systems unlock theirs with the session. Worker thread only.

    False too where there is none, or where it does not answer: the next read tells that.
    """
    if not sys.platform.startswith("linux"):
        return False
    answers: SimpleQueue[bool] = SimpleQueue()
    threading.Thread(target=lambda: answers.put(_asked()), name="keyring-lock", daemon=True).start()
    try:
        return answers.get(timeout=_SECONDS)
    except Empty:
        return False


def _asked() -> bool:
    try:
        import secretstorage
        from secretstorage.collection import Collection

        connection = secretstorage.dbus_init()
        try:
            return Collection(connection).is_locked()
        finally:
            connection.close()
    except Exception:  # noqa: BLE001 (the bus, the service and what they lack have families of errors of their own)
        return False
