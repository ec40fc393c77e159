"""Readers for single JSON values: each gives the value, or finds a fault and gives None.

Nothing is thrown, so that a file is read to its end and every fault in it is named at once. A path is kept as a chain
of (path above, key or index), which costs next to nothing, and is spelled out only for what has to be told.
"""

import json
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import StrEnum
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from models.domain.countries import COUNTRIES
from models.domain.limits import NUMBER_LIMIT, TEXT_LIMIT, YEARS
from models.domain.values import Value

Path = tuple["Path", str | int] | None
"""Where in the file: None is the whole of it."""

FAULT_LIMIT = 1000

_TIME = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt ]((?:[01]\d|2[0-3]):[0-5]\d):([0-5]\d|60)(?:\.(\d+))?"
    r"(?:[Zz]|([+-])([01]\d|2[0-3]):([0-5]\d))",
    re.ASCII,
)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_WALL = re.compile(r"([01]\d|2[0-3]):([0-5]\d)", re.ASCII)
_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")


@dataclass(slots=True)
class Findings:
    """What came to light while reading: faults, keys that nobody knows, ids given and ids pointed at."""

    faults: list[str] = field(default_factory=list)
    more_faults: int = 0
    unknown: dict[tuple[str, str], tuple[str, int]] = field(default_factory=dict)
    """(which list, key) -> the first place, and how many there are."""
    ids: dict[type, set[str]] = field(default_factory=dict)
    pointers: list[tuple[tuple[type[Value], ...], str, Path]] = field(default_factory=list)

    def fault(self, path: Path, sentence: str) -> None:
        if len(self.faults) < FAULT_LIMIT:
            self.faults.append(f"{spelled(path)}: {sentence}")
        else:
            self.more_faults += 1

    def unknown_key(self, path: Path, key: str) -> None:
        group = (re.sub(r"\[\d+\]", "[]", spelled(path)), key)
        first, count = self.unknown.get(group, (spelled((path, key)), 0))
        self.unknown[group] = (first, count + 1)


Reader = Callable[[object, Path, Findings], object]


class Doubled(dict[str, object]):
    """An object in which a key stood twice; which of the two was meant cannot be known."""

    names: tuple[str, ...] = ()


def pairs(items: list[tuple[str, object]]) -> dict[str, object]:
    """For `json.loads`: a dict that remembers its doubled keys (RFC 8259, 4: names SHOULD be unique)."""
    plain = dict(items)
    if len(plain) == len(items):
        return plain
    names = [name for name, _ in items]
    doubled = Doubled(plain)
    doubled.names = tuple(sorted({name for name in names if names.count(name) > 1}))
    return doubled


def whole(digits: str) -> int | float:
    """For `json.loads`: figures too long for a column become a float, which no whole-number field takes."""
    return int(digits) if len(digits) < 19 else float(digits)


def spelled(path: Path) -> str:
    """`$.interviews[3].starts_at`; a key that is no plain word stands in brackets and quotes."""
    parts: list[str] = []
    while path is not None:
        path, key = path
        if isinstance(key, int):
            parts.append(f"[{key}]")
        else:
            parts.append(f".{key}" if key.isidentifier() and key.isascii() else f"[{json.dumps(key[:80])}]")
    return "$" + "".join(reversed(parts))


def shown(value: object) -> str:
    """A value as it stood in the file, shortened, for a sentence."""
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    words = json.dumps(value)
    return words if len(words) <= 60 else words[:57] + "..."


def told(expected: str, value: object) -> str:
    return f"must be {expected}, and is {shown(value)}"


def text(value: object, path: Path, found: Findings) -> str | None:
    if not isinstance(value, str):
        found.fault(path, told("text", value))
        return None
    if len(value) > TEXT_LIMIT:
        found.fault(path, f"is {len(value)} characters long; {TEXT_LIMIT} is the most")
        return None
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            found.fault(path, "holds half of a character (a lone surrogate), which no text can")
            return None
    return value


def flag(value: object, path: Path, found: Findings) -> bool | None:
    if isinstance(value, bool):
        return value
    found.fault(path, told("true or false", value))
    return None


def number(value: object, path: Path, found: Findings) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or math.isnan(value):
        found.fault(path, told("a number", value))
        return None
    if abs(value) > NUMBER_LIMIT:
        found.fault(path, "is too large a number")
        return None
    return value


def number_or_text(value: object, path: Path, found: Findings) -> float | str | None:
    """Equity is as often "0.2 % over four years" as it is a figure."""
    if isinstance(value, str):
        return text(value, path, found)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        found.fault(path, told("a number or text", value))
        return None
    return number(value, path, found)


def integer(lowest: int = -NUMBER_LIMIT, highest: int = NUMBER_LIMIT) -> Reader:
    expected = "a whole number"
    if (lowest, highest) != (-NUMBER_LIMIT, NUMBER_LIMIT):
        expected += f" from {lowest} to {highest}"

    def read(value: object, path: Path, found: Findings) -> int | None:
        if isinstance(value, bool) or not isinstance(value, int) or not lowest <= value <= highest:
            found.fault(path, told(expected, value))
            return None
        return value

    return read


def instant(value: object, path: Path, found: Findings) -> datetime | None:
    """RFC 3339, 5.6, in UTC. A leap second is the second after it; finer than a microsecond is cut off."""
    match = _TIME.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        found.fault(path, told("a time with its offset, like 2026-03-03T09:00:00+01:00", value))
        return None
    day, clock, seconds, fraction, sign, hours, minutes = match.groups()
    offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
    try:
        moment = datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=timezone(-offset if sign == "-" else offset))
    except ValueError:
        found.fault(path, f"{shown(value)} is no day of the calendar")
        return None
    if moment.year in YEARS:
        moment += timedelta(seconds=int(seconds), microseconds=int((fraction or "0")[:6].ljust(6, "0")))
        moment = moment.astimezone(UTC)
    if moment.year not in YEARS:
        found.fault(path, f"{shown(value)} lies outside the years {YEARS[0]} to {YEARS[-1]}")
        return None
    return moment


def day(value: object, path: Path, found: Findings) -> date | None:
    if not isinstance(value, str) or not _DATE.fullmatch(value):
        found.fault(path, told("a date, like 2026-03-03", value))
        return None
    try:
        date_read = date.fromisoformat(value)
    except ValueError:
        found.fault(path, f"{shown(value)} is no day of the calendar")
        return None
    if date_read.year not in YEARS:
        found.fault(path, f"{shown(value)} lies outside the years {YEARS[0]} to {YEARS[-1]}")
        return None
    return date_read


def wall_clock(value: object, path: Path, found: Findings) -> time | None:
    match = _WALL.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        found.fault(path, told("a time of day from 00:00 to 23:59", value))
        return None
    return time(int(match[1]), int(match[2]))


@cache
def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def zone(value: object, path: Path, found: Findings) -> str | None:
    if not isinstance(value, str) or len(value) > 64 or not value.isascii() or not _is_zone(value):
        found.fault(path, told("the name of a time zone, like Europe/Berlin", value))
        return None
    return value


def country(value: object, path: Path, found: Findings) -> str | None:
    if not isinstance(value, str) or value not in COUNTRIES:
        found.fault(path, told("a country's two letters (ISO 3166-1), like DE", value))
        return None
    return value


def one_of(kind: type[StrEnum]) -> Reader:
    members: Mapping[str, StrEnum] = {member.value: member for member in kind}
    expected = "one of " + ", ".join(members)

    def read(value: object, path: Path, found: Findings) -> StrEnum | None:
        member = members.get(value) if isinstance(value, str) else None
        if member is None:
            found.fault(path, told(expected, value))
        return member

    return read


def ident(kind: type[Value]) -> Reader:
    """The entry's own id, unique among its kind."""

    def read(value: object, path: Path, found: Findings) -> str | None:
        if not isinstance(value, str) or not _ID.fullmatch(value):
            found.fault(path, told("an id: 1 to 64 letters, digits, dots, dashes or underscores", value))
            return None
        taken = found.ids.setdefault(kind, set())
        if value in taken:
            found.fault(path, f"{shown(value)} is the id of an earlier entry of this list")
        taken.add(value)
        return value

    return read


def pointer(*kinds: type[Value]) -> Reader:
    """The id of an entry of one of `kinds`; whether there is one shows when the whole file has been read."""

    def read(value: object, path: Path, found: Findings) -> str | None:
        if not isinstance(value, str) or not _ID.fullmatch(value):
            found.fault(path, told("an id", value))
            return None
        found.pointers.append((kinds, value, path))
        return value

    return read


def many(reader: Reader) -> Reader:
    """A list; its faults are named by their place in it."""

    def read(value: object, path: Path, found: Findings) -> tuple[object, ...]:
        if not isinstance(value, list):
            found.fault(path, told("a list", value))
            return ()
        return tuple([reader(item, (path, place), found) for place, item in enumerate(value)])

    return read


def figures(value: object, path: Path, found: Findings) -> dict[str, object] | None:
    """An object of numbers under names of the writer's choice, in the order of the names."""
    if not isinstance(value, dict):
        found.fault(path, told("an object of numbers", value))
        return None
    return {
        name: number(amount, (path, name), found)
        for name, amount in sorted(value.items())
        if text(name, path, found) is not None
    }
