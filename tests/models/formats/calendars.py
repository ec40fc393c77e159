"""Small calendars for tests, put together from lines."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from models.formats import ics
from models.formats.ics import Event

NOW = datetime(2026, 6, 16, 8, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")

CENTRAL_EUROPE = """BEGIN:VTIMEZONE
TZID:{tzid}
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""


def event_lines(*lines: str, uid: str = "uid-1") -> str:
    return "\n".join(("BEGIN:VEVENT", f"UID:{uid}", *lines, "END:VEVENT", ""))


def calendar(*parts: str, method: str = "REQUEST") -> bytes:
    head = f"BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:{method}\n"
    return f"{head}{''.join(parts)}END:VCALENDAR\n".replace("\n", "\r\n").encode()


def events(data: bytes, local: ZoneInfo = BERLIN, now: datetime = NOW) -> tuple[Event, ...]:
    return ics.read(data, local, now).events


def only(*lines: str, before: str = "", local: ZoneInfo = BERLIN, now: datetime = NOW) -> Event:
    """The one event of these lines."""
    (event,) = events(calendar(before, event_lines(*lines)), local, now)
    return event


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
