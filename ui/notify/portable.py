"""plyer: the system's notifications on Windows, macOS and elsewhere, without clicks or buttons.

On Linux plyer says nothing when no server listens, so it is believed only where one does.
"""

import sys

from ui.notify.dbus import has_owner
from ui.notify.notice import Notice, Outcome

_SERVER = "org.freedesktop.Notifications"
_SECONDS = 10
"""How long it stays, a whole number: a fraction is a TypeError in one of plyer's ways."""


class Portable:
    def show(self, notice: Notice) -> Outcome:
        if sys.platform.startswith("linux") and not has_owner(_SERVER):
            return Outcome.UNAVAILABLE
        try:
            from plyer import notification

            notification.notify(
                # A leading dash or an empty title would be read as an option by notify-send.
                title=f"Afterview: {notice.title}",
                message=notice.body or notice.title,
                app_name="Afterview",
                timeout=_SECONDS,
            )
        except Exception:  # noqa: BLE001 - plyer raises whatever its platform's way raises
            return Outcome.UNAVAILABLE
        return Outcome.SHOWN

    def close(self, key: str) -> None:
        """plyer cannot take one back."""
