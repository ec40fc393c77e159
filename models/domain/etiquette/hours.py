"""Waking hours, business days and calendar arithmetic in the candidate's own zone.

ETIQUETTE, "Settings that the rules read": days are calendar days on the local wall clock, hours are
elapsed time. A wall-clock time that a clock change skips is read with the offset before it, one that
occurs twice is the first (RFC 5545, 3.3.5); `fold=0` says both.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from models.domain.values import School

Holidays = Callable[[int], frozenset[date]]
"""The public holidays of one year."""

DAY_STARTS = time(9)
DAY_ENDS = time(20)
SEARCH_GAP_DAYS = 7
SILENCE_DAYS = 45
_DAY = timedelta(days=1)
_SATURDAY = 5


def no_holidays(_year: int) -> frozenset[date]:
    return frozenset()


@dataclass(frozen=True, slots=True)
class Etiquette:
    """The settings, complete, with the defaults of ETIQUETTE's table."""

    zone: tzinfo
    zone_name: str
    school: School = School.PATIENT
    day_starts: time = DAY_STARTS
    day_ends: time = DAY_ENDS
    business_days_only: bool = True
    search_gap_days: int = SEARCH_GAP_DAYS
    silence_days: int = SILENCE_DAYS
    holidays: Holidays = field(default=no_holidays, compare=False)
    holiday_country: str | None = None
    off: frozenset[str] = frozenset()
    """Rules that say nothing here at all, by their codes."""
    unannounced: frozenset[str] = frozenset()
    """Rules that stand in Today and make no bubble, because the person chose so."""

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone(self.zone)

    def day(self, moment: datetime) -> date:
        return moment.astimezone(self.zone).date()

    def instant(self, day: date, wall: time) -> datetime:
        """The instant of a wall-clock time, in UTC."""
        return datetime.combine(day, wall, self.zone).astimezone(UTC)

    def day_start(self, day: date) -> datetime:
        return self.instant(day, self.day_starts)

    def plus_days(self, moment: datetime, days: int) -> datetime:
        """The same wall-clock time, `days` calendar days later (or earlier)."""
        # Adding to a time in a zone moves its wall clock and forgets which of two equal hours it was.
        return (moment.astimezone(self.zone) + timedelta(days=days)).astimezone(UTC)

    def days_between(self, earlier: datetime, later: datetime) -> int:
        """Calendar days from one moment's local date to the other's."""
        return (self.day(later) - self.day(earlier)).days

    def awake(self, moment: datetime) -> bool:
        return self.day_starts <= moment.astimezone(self.zone).time() < self.day_ends

    def wake(self, moment: datetime) -> datetime:
        """The moment itself within waking hours, otherwise the next start of the day."""
        local = moment.astimezone(self.zone)
        wall = local.time()
        if self.day_starts <= wall < self.day_ends:
            return moment
        day = local.date()
        return self.day_start(day if wall < self.day_starts else day + _DAY)

    def business(self, moment: datetime) -> datetime:
        """`wake`, moved on to the start of the next business day while its date is not one."""
        woken = self.wake(moment)
        if not self.business_days_only:
            return woken
        day = self.day(woken)
        if self.is_business_day(day):
            return woken
        while not self.is_business_day(day):
            day += _DAY
        return self.day_start(day)

    def is_business_day(self, day: date) -> bool:
        return day.weekday() < _SATURDAY and day not in self.holidays(day.year)
