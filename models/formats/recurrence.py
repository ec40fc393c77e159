"""Which occurrence of a series an interview stands for: the next from now, or the last when all are past.

Rules are walked on the wall clock of the event's own zone (RFC 5545, 3.8.5.3), with `dateutil`. A file
can ask for endless work in few characters, so a rule is checked before it is walked: nothing finer
than a day, a bounded COUNT, a bounded stretch of time.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from dateutil import rrule

MAX_COUNT = 5_000
MAX_WALKED = 100_000
HORIZON = timedelta(days=366 * 30)
"""How far beyond now (or the start) a series is followed."""

_FREQUENCIES = {"DAILY": rrule.DAILY, "WEEKLY": rrule.WEEKLY, "MONTHLY": rrule.MONTHLY, "YEARLY": rrule.YEARLY}
_SUB_DAILY = frozenset({"HOURLY", "MINUTELY", "SECONDLY"})
_DAYS = {name: getattr(rrule, name) for name in ("MO", "TU", "WE", "TH", "FR", "SA", "SU")}
_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_NUMBERS = {
    "BYMONTH": ("bymonth", 12),
    "BYMONTHDAY": ("bymonthday", 31),
    "BYYEARDAY": ("byyearday", 366),
    "BYWEEKNO": ("byweekno", 53),
    "BYSETPOS": ("bysetpos", 366),
    "BYHOUR": ("byhour", 23),
    "BYMINUTE": ("byminute", 59),
    "BYSECOND": ("bysecond", 59),
}


class SubDaily(Exception):
    """The rule repeats within a day."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A checked RRULE: its parts as `dateutil` takes them; `until` as written, since its zone is the event's matter."""

    frequency: int
    interval: int
    count: int | None
    until: str | None
    parts: dict[str, Any]


def parse_rule(text: str) -> Rule | None:
    """The rule of an RRULE line, None when it makes no sense. Raises SubDaily."""
    plain = text.replace("\\", "").replace(" ", "").upper()
    given = dict(part.split("=", 1) for part in plain.split(";") if "=" in part)
    if given.get("FREQ") in _SUB_DAILY:
        raise SubDaily
    try:
        frequency = _FREQUENCIES[given["FREQ"]]
        interval = int(given.get("INTERVAL", "1"))
        count = min(int(given["COUNT"]), MAX_COUNT) if "COUNT" in given else None
        parts = _parts(given)
    except (KeyError, ValueError):
        return None
    if not 1 <= interval <= 1000 or (count is not None and count < 1):
        return None
    return Rule(frequency, interval, count, given.get("UNTIL"), parts)


def _parts(given: dict[str, str]) -> dict[str, Any]:
    parts: dict[str, Any] = {}
    for name, (keyword, limit) in _NUMBERS.items():
        if name in given:
            numbers = [int(number) for number in given[name].split(",")]
            if not all(abs(number) <= limit for number in numbers):
                raise ValueError(name)
            parts[keyword] = numbers
    if "BYDAY" in given:
        parts["byweekday"] = [_weekday(day) for day in given["BYDAY"].split(",")]
    if "WKST" in given:
        parts["wkst"] = _DAYS[given["WKST"]]
    return parts


def _weekday(text: str) -> Any:
    found = _DAY.fullmatch(text)
    if found is None:
        raise ValueError(text)
    day = _DAYS[found[2]]
    return day(int(found[1])) if found[1] and int(found[1]) else day


def near(rule: Rule, start: datetime, last: datetime) -> datetime:
    """A start from which the same series can be walked, some two years before `last`.

    Without a COUNT, a daily or weekly series may leave out whole intervals: decades of them would cost seconds.
    """
    if rule.count is not None or rule.frequency not in (rrule.DAILY, rrule.WEEKLY):
        return start
    step = timedelta(days=rule.interval * (7 if rule.frequency == rrule.WEEKLY else 1))
    return start + step * max(0, (last - start) // step - max(3, 800 // step.days))


def walk(rule: Rule, start: datetime, end: datetime) -> Iterator[datetime]:
    """The naive wall-clock starts of a series from `start` on, soonest first, none after `end`."""
    # COUNT is counted here: with an end as well `dateutil` complains, and without one it looks on to the year 9999.
    most = MAX_WALKED if rule.count is None else rule.count
    try:
        found = rrule.rrule(rule.frequency, dtstart=start, interval=rule.interval, until=end, **rule.parts)
        yield from islice(found, most)
    except (ValueError, TypeError, OverflowError, IndexError):
        return


def choose(starts: Iterable[datetime], now: datetime) -> datetime | None:
    """The first from now on, else the last."""
    latest = None
    for start in starts:
        if start >= now:
            return start
        latest = start
    return latest
