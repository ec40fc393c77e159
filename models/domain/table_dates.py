"""Dates as tables have them: ISO, day first, month first, with month names, as a spreadsheet's serial number.

03/04/2026 alone says nothing; 13/04/2026 somewhere in the table settles all of them. Where nothing does, the
day comes first, and the window asks. A date without an hour becomes noon on the wall clock of the
candidate's zone, so that it stays that day whatever zone looks at it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo

from models.domain.names import fold
from models.domain.quick_dates import NEARLY
from models.domain.table import Cell, DateOrder, Mixed

NOON = time(12)
YEARS = range(1980, 2080)
"""Of a job search, past or to come; a date beyond is a slip of the pen or no date."""
_EXCEL_EPOCH = date(1899, 12, 30)
"""Day 0 of Excel's and LibreOffice's serial numbers, its leap year of 1900 accounted for."""
_SERIALS = range(29_221, 65_746)
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class When:
    """A day; `at` is its wall-clock time where the cell has one, `offset` the distance to UTC where it says so."""

    day: date
    at: time | None = None
    offset: timedelta | None = None

    def instant(self, zone: ZoneInfo) -> datetime:
        """In UTC; noon where no hour is said."""
        wall = datetime.combine(self.day, self.at or NOON)
        return wall.replace(tzinfo=zone if self.offset is None else timezone(self.offset)).astimezone(UTC)


_MONTH_NAMES = (
    "january jan januar janner jaenner", "february feb februar", "march mar marz maerz mrz", "april apr",
    "may mai", "june jun juni", "july jul juli", "august aug", "september sep sept", "october oct oktober okt",
    "november nov", "december dec dezember dez",
)  # fmt: skip
_MONTH = {name: number for number, row in enumerate(_MONTH_NAMES, 1) for name in row.split()}

_TIME = (
    r"(?:[T,\s]\s*(?:at |um )?(?P<H>\d{1,2})[:.](?P<M>\d{2})(?:[:.](?P<S>\d{2})(?:[.,]\d{1,9})?)?\s*"
    r"(?P<half>[AaPp]\.?[Mm]\.?)?(?:\s*Uhr)?(?:\s*(?P<zone>Z|UTC|GMT|(?:UTC|GMT)?[+-]\d{2}:?\d{2})(?:\s*\([^()]{0,40}\))?)?)?$"
)
_WEEKDAY = r"^(?:[^\W\d_]{2,10}\.?,?\s+)?"
_ISO = re.compile(r"^(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})" + _TIME)
_COMPACT = re.compile(
    r"^(?P<y>20\d\d|19\d\d)(?P<m>\d\d)(?P<d>\d\d)(?:T?(?P<H>\d\d)(?P<M>\d\d)(?P<S>\d\d)?(?P<zone>Z)?)?$"
)
_NUMBERS = re.compile(
    _WEEKDAY + r"(?P<a>\d{1,2})(?P<mark>[/.\-])\s?(?P<b>\d{1,2})(?:(?P=mark)\s?(?P<y>\d{4}|\d{2})?)?" + _TIME
)
_DAY_NAME = re.compile(
    _WEEKDAY + r"(?P<d>\d{1,2})(?:st|nd|rd|th|\.)?(?:\s+of)?[\s\-/]*(?P<name>[^\W\d_]{3,10})\.?"
    r"(?:[\s\-/,']+(?P<y>\d{4}|\d{2}(?![:.]?\d)))?" + _TIME
)
_NAME_DAY = re.compile(
    _WEEKDAY
    + r"(?P<name>[^\W\d_]{3,10})\.?[\s\-/]*(?P<d>\d{1,2})(?:st|nd|rd|th)?(?:[\s\-/,']+(?P<y>\d{4}|'?\d{2}(?![:.]?\d)))?"
    + _TIME
)
_SERIAL = re.compile(r"^(\d{5})(?:[.,](\d{1,12}))?$")
_EPOCH = re.compile(r"^(1[0-9]{9}|2[0-9]{9})(\d{3})?$")
_DECORATION = re.compile(r"[^\w\s/.,:+\-()']+")


def read(cell: Cell, order: DateOrder, today: date) -> When | None:
    """What a cell says; None for what is no date. A day without a year is the last one that is not far ahead."""
    if isinstance(cell, datetime):
        plain = cell.time() == time(0) and cell.tzinfo is None
        return _sensible(When(cell.date(), None if plain else cell.time().replace(tzinfo=None), cell.utcoffset()))
    if isinstance(cell, date):
        return _sensible(When(cell))
    if isinstance(cell, bool | time):
        return None
    if isinstance(cell, int | float):
        return _sensible(_of_serial(cell))
    return _sensible(_of_text(cell, order, today)) if 3 <= len(cell) <= _LONGEST else None


def _sensible(when: When | None) -> When | None:
    return when if when is not None and when.day.year in YEARS else None


@lru_cache(maxsize=1 << 14)
def _of_text(text: str, order: DateOrder, today: date) -> When | None:
    plain = " ".join(_DECORATION.sub(" ", text).split()).strip(" ,;")
    iso = _ISO.match(plain) or _COMPACT.match(plain)
    if iso is not None:
        return _when(iso, int(iso["y"]), int(iso["m"]), int(iso["d"]))
    numbers = _NUMBERS.match(plain)
    if numbers is not None:
        day, month = _day_and_month(int(numbers["a"]), int(numbers["b"]), numbers["mark"], order)
        return _dated(numbers, day, month, today)
    for pattern in (_DAY_NAME, _NAME_DAY):
        named = pattern.match(plain)
        month_named = _MONTH.get(fold(named["name"])) if named is not None else None
        if named is not None and month_named is not None:
            return _dated(named, int(named["d"]), month_named, today)
    return _counted(plain)


def _counted(plain: str) -> When | None:
    """A spreadsheet's serial number, or the seconds or milliseconds since 1970 that programs count."""
    serial = _SERIAL.match(plain)
    if serial is not None:
        return _of_serial(float(f"{serial[1]}.{serial[2] or 0}"))
    epoch = _EPOCH.match(plain)
    if epoch is None:
        return None
    at = datetime.fromtimestamp(int(epoch[1]), UTC)
    return When(at.date(), at.time(), timedelta(0))


def _of_serial(number: float) -> When | None:
    if int(number) not in _SERIALS:
        return None
    seconds = round((number - int(number)) * 86_400)
    if seconds >= 86_400:
        number, seconds = number + 1, 0
    at = time(seconds // 3600, seconds // 60 % 60, seconds % 60) if seconds else None
    return When(_EXCEL_EPOCH + timedelta(days=int(number)), at)


def _day_and_month(first: int, second: int, mark: str, order: DateOrder) -> tuple[int, int]:
    """Numbers with points are day first wherever they are used; a number over twelve can be no month."""
    if first > 12 or second > 12:
        return (second, first) if second > 12 else (first, second)
    month_first = order is DateOrder.MONTH_FIRST and mark != "."
    return (second, first) if month_first else (first, second)


def _dated(found: "re.Match[str]", day: int, month: int, today: date) -> When | None:
    year = (found["y"] or "").strip("'")
    if year:
        number = int(year)
        return _when(found, number if len(year) == 4 else 2000 + number if number < 70 else 1900 + number, month, day)
    here = _when(found, today.year, month, day)
    if here is None or here.day - today > NEARLY:
        return _when(found, today.year - 1, month, day)
    return here


def _when(found: "re.Match[str]", year: int, month: int, day: int) -> When | None:
    parts = found.groupdict()
    try:
        day_said, at, offset = date(year, month, day), _clock(parts), _offset(parts.get("zone"))
    except ValueError:
        return None
    if at == time(0) and parts.get("S") and not offset:
        return When(day_said)  # a program's way to write a day without an hour
    return When(day_said, at, offset if at is not None else None)


def _clock(parts: dict[str, str | None]) -> time | None:
    if not parts.get("H"):
        return None
    hour, minute, second = int(parts["H"] or 0), int(parts["M"] or 0), int(parts["S"] or 0) if parts.get("S") else 0
    half = (parts.get("half") or "")[:1].lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute, min(second, 59))


def _offset(zone: str | None) -> timedelta | None:
    if not zone:
        return None
    digits = re.sub(r"\D", "", zone)
    if not digits:
        return timedelta(0)
    size = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    if size >= timedelta(hours=24):
        raise ValueError(zone)
    return -size if "-" in zone else size


# Which number is the day


@dataclass(frozen=True, slots=True)
class Order:
    """What the dates of a table say about themselves; `mixed` is one that reads either way, if nothing settles it."""

    order: DateOrder
    mixed: Mixed | None = None


def conclude(cells: Iterable[Cell], today: date) -> Order:
    """Looks at every date of the table; without a word from any of them the day comes first."""
    day_first = month_first = 0
    either = ""
    for cell in cells:
        found = _numbers(cell)
        if found is None:
            continue
        first, second = int(found["a"]), int(found["b"])
        if first > 12 >= second:
            day_first += 1
        elif second > 12 >= first:
            month_first += 1
        elif not either and first != second and first <= 12:
            either = str(cell)
    order = DateOrder.MONTH_FIRST if month_first > day_first else DateOrder.DAY_FIRST
    settled = bool(day_first) != bool(month_first)
    return Order(order, _mixed(either, today) if either and not settled else None)


def _numbers(cell: Cell) -> "re.Match[str] | None":
    """A date in which either number may be the day; with points it is the first."""
    if not isinstance(cell, str) or not 3 <= len(cell) <= _LONGEST:
        return None
    found = _NUMBERS.match(" ".join(_DECORATION.sub(" ", cell).split()).strip(" ,;"))
    return found if found is not None and found["mark"] != "." else None


def _mixed(written: str, today: date) -> Mixed | None:
    day_first = _of_text(written, DateOrder.DAY_FIRST, today)
    month_first = _of_text(written, DateOrder.MONTH_FIRST, today)
    if day_first is None or month_first is None:
        return None
    return Mixed(written, day_first.day, month_first.day)
