"""The days that a record has lived through, whatever the clock said.

What is taken away for good after some time must not go by the clock alone: set ahead by years for a single start, it
would say that the time of all of it is over. So a record counts the days on which it was used. A day counts with those
right before it, a week at most in all: whoever comes once a week loses no time by it, and a clock that leaps ahead by
years brings a week. No day counts twice, so that a clock which is wrong at every start gains nothing by that.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

AWAY = 7
"""Days that one day of use stands for, itself among them."""
REMEMBERED = 60
AT_HOME_DAYS, AT_HOME_WITHIN = 5, 60


@dataclass(frozen=True, slots=True)
class DaysSeen:
    count: int = 0
    """Days lived through."""
    used: tuple[int, ...] = ()
    """The last days of use, in the order in which they came; proleptic Gregorian ordinals, in UTC."""

    def with_day(self, now: datetime) -> "DaysSeen":
        """The same, once it was used at that moment."""
        day = _day(now)
        if day in self.used:
            return self
        known = {one - before for one in self.used for before in range(AWAY)}
        fresh = sum(day - before not in known for before in range(AWAY))
        return DaysSeen(self.count + fresh, (*self.used, day)[-REMEMBERED:])

    def is_at_home(self, now: datetime) -> bool:
        """Whether the days around this one are days of the record: a clock that was just set far away says no."""
        day = _day(now)
        return sum(day - AT_HOME_WITHIN < one <= day for one in self.used) >= AT_HOME_DAYS

    def written(self) -> str:
        return " ".join(str(number) for number in (self.count, *self.used))


def read_days(written: str | None) -> DaysSeen:
    """What `written` gave; nothing for what cannot be read."""
    try:
        count, *used = (int(part) for part in (written or "0").split())
    except ValueError:
        return DaysSeen()
    return DaysSeen(max(0, count), tuple(used[-REMEMBERED:]))


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something that waits to go: its `moment` tells it from another that bears its number later."""

    number: int
    moment: str
    since: int
    """How many days the record had lived through when it was first seen waiting."""


def waited(there: Iterable[tuple[int, str]], known: Iterable[Waiting], seen: DaysSeen) -> tuple[Waiting, ...]:
    """What waits now, each since it was first seen; what is new waits from now on."""
    before = {(one.number, one.moment): one.since for one in known}
    return tuple(
        Waiting(number, moment, min(seen.count, before.get((number, moment), seen.count))) for number, moment in there
    )


def _day(now: datetime) -> int:
    return now.astimezone(UTC).date().toordinal()
