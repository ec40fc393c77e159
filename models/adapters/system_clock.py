"""The machine's clock and zone: the one place that may ask what time it is."""

import os
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_LINK = Path("/etc/localtime")
_NAME = Path("/etc/timezone")
_FALLBACK = "UTC"


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


def system_zone_name() -> str:
    """The IANA name of the machine's zone; UTC where the machine does not say."""
    for name in (os.environ.get("TZ", "").removeprefix(":"), _linked_name(), _written_name()):
        if name and _known(name):
            return name
    return _FALLBACK


def _linked_name() -> str:
    try:
        target = _LINK.resolve(strict=True).as_posix()
    except OSError:
        return ""
    _, _, name = target.partition("zoneinfo/")
    return name.removeprefix("posix/").removeprefix("right/")


def _written_name() -> str:
    try:
        return _NAME.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _known(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
