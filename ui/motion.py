"""Whether the system asks for less motion; Qt 6 has no word for it, so each system is asked in its own way.

Freedesktop: the settings portal (GNOME's `enable-animations`, and `reduced-motion` of the portal itself), and KDE's
`AnimationDurationFactor`. Windows: "Show animations" (SPI_GETCLIENTAREAANIMATION). macOS: "Reduce motion".
"""

import contextlib
import os
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path
from typing import Any

from ui.notify.dbus import BusConnection

PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings")
"""Name, path and interface on the session bus."""
_SAYS = {
    ("org.gnome.desktop.interface", "enable-animations"),
    ("org.freedesktop.appearance", "reduced-motion"),
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"),
}
_ANIMATION_OF_THE_WINDOW = 0x1042
_SECONDS = 3


def wants_less() -> bool:
    """False where the system does not say. Worker thread only: a bus, a file or another program is asked."""
    with contextlib.suppress(Exception):
        if sys.platform == "win32":
            return _windows()
        if sys.platform == "darwin":
            return _mac()
        return _kde() or _portal()
    return False


def concerns(namespace: str, key: str) -> bool:
    """Whether a setting of the portal that has changed is about motion."""
    return (namespace, key) in _SAYS


def _portal() -> bool:
    bus = BusConnection("SESSION")
    try:
        (found,) = bus.call(
            *PORTAL, "ReadAll", "as", (["org.gnome.desktop.interface", "org.freedesktop.appearance"],)
        )  # fmt: skip
    finally:
        bus.close()
    return said_by_portal(found)


def said_by_portal(settings: dict[str, dict[str, tuple[str, Any]]]) -> bool:
    """Of the answer of ReadAll: namespace, key, and the value with its signature."""
    animations = settings.get("org.gnome.desktop.interface", {}).get("enable-animations", ("b", True))
    reduced = settings.get("org.freedesktop.appearance", {}).get("reduced-motion", ("u", 0))
    return animations[1] is False or reduced[1] == 1


def _kde() -> bool:
    home = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return said_by_kde(home / "kdeglobals")


def said_by_kde(file: Path) -> bool:
    """Nothing where the file is not there or holds something else."""
    with contextlib.suppress(Exception):
        config = ConfigParser(strict=False, interpolation=None)
        config.read(file, encoding="utf-8")
        return config.getfloat("KDE", "AnimationDurationFactor", fallback=1.0) == 0.0
    return False


def _windows() -> bool:
    import ctypes

    shown = ctypes.c_int(1)
    library: Any = ctypes.__dict__["windll"]
    library.user32.SystemParametersInfoW(_ANIMATION_OF_THE_WINDOW, 0, ctypes.byref(shown), 0)
    return not shown.value


def _mac() -> bool:
    asked = ["/usr/bin/defaults", "read", "com.apple.universalaccess", "reduceMotion"]
    said = subprocess.run(asked, capture_output=True, text=True, timeout=_SECONDS, check=False)
    return said.stdout.strip() == "1"
