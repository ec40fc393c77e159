"""What the calendar of the board is handed: what stands on which day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from models.domain.values import ApplicationId, InterviewId

DAYS_OF_A_WEEK = 7
WEEKS_OF_A_MONTH = 6
"""So many rows hold any month, whatever day it begins on."""


class EntryKind(StrEnum):
    INTERVIEW = "interview"
    PROMISED = "promised"
    DEADLINE = "deadline"


@dataclass(frozen=True, slots=True)
class Entry:
    day: date
    """In the candidate's zone."""
    at: datetime | None
    """In the candidate's zone; None for what holds for a whole day."""
    kind: EntryKind
    application: ApplicationId
    interview: InterviewId | None
    company: str
    role: str
    round: int | None = None


def in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """By day; on one day what holds for all of it first, then by the hour."""
    return tuple(sorted(entries, key=_place))


def _place(entry: Entry) -> tuple[date, float, str, str]:
    return (entry.day, entry.at.timestamp() if entry.at is not None else 0.0, entry.company, entry.kind)


def first_of_month(day: date) -> date:
    """The Monday with which the sheet of this day's month begins."""
    return monday(day.replace(day=1))


def monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def months_on(day: date, months: int) -> date:
    """The same day so many months on, or the last of a shorter month."""
    place = day.year * 12 + day.month - 1 + months
    first = date(place // 12, place % 12 + 1, 1)
    after = (first + timedelta(days=31)).replace(day=1)
    return min(first + timedelta(days=day.day - 1), after - timedelta(days=1))
