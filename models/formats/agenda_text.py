"""The agenda for other programs, and in plain lines for a terminal (INTERCHANGE, "agenda --json")."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, tzinfo
from typing import NamedTuple

from models.domain.advice import ADVICE
from models.domain.reminder import Agenda, Calm, Reminder

NEXT_LIMIT = 50


class Words(NamedTuple):
    """What a person reads of a reminder, and how an application is called."""

    title: Callable[[Reminder], str]
    why: Callable[[Reminder], str]
    application: Callable[[str], str]


def agenda_object(agenda: Agenda, words: Words, zone: tzinfo) -> dict[str, object]:
    """Times in the candidate's own zone, with its offset; what is missing is null."""

    def row(reminder: Reminder) -> dict[str, object]:
        return {
            "rule": reminder.rule.value,
            "subject": reminder.subject,
            "due": _time(reminder.due, zone),
            "late": _time(reminder.late, zone),
            "is_late": reminder.is_late(agenda.at),
            "title": words.title(reminder),
            "why": words.why(reminder),
            "advice": [letter.value for letter in ADVICE[reminder.rule]],
            "application": reminder.application,
            "contact": reminder.contact,
            "interview": reminder.interview,
        }

    return {
        "at": _time(agenda.at, zone),
        "timezone": agenda.timezone,
        "due": [row(reminder) for reminder in agenda.due],
        "next": [row(reminder) for reminder in agenda.next[:NEXT_LIMIT]],
        "calm": [_calm(calm, zone) for calm in agenda.calm],
    }


def _calm(calm: Calm, zone: tzinfo) -> dict[str, object]:
    return {
        "application": calm.application,
        "days_waiting": calm.days_waiting,
        "typical_days": calm.typical_days,
        "share_answered": calm.share_answered,
        "speaks_up_at": _time(calm.speaks_up_at, zone),
    }


def _time(moment: datetime | None, zone: tzinfo) -> str | None:
    return None if moment is None else moment.astimezone(zone).isoformat()


def agenda_lines(agenda: Agenda, words: Words, zone: tzinfo) -> Iterator[str]:
    """Now, then, and what may rest; a heading without lines under it is left out."""
    yield f"{_day(agenda.at, zone)}, {_clock(agenda.at, zone)} ({agenda.timezone})"
    if not agenda.due:
        yield ""
        yield "Nothing is due."
    else:
        yield from _heading(f"Now: {len(agenda.due)}")
        for reminder in agenda.due:
            late = f", {_span(agenda.at - reminder.late)} late" if reminder.late and reminder.late <= agenda.at else ""
            yield f"  {words.title(reminder)}{late}"
            yield f"      {words.why(reminder)}"
    if agenda.next:
        yield from _heading("Next")
        for reminder in agenda.next[:NEXT_LIMIT]:
            yield f"  {_day(reminder.due, zone)}, {_clock(reminder.due, zone)}  {words.title(reminder)}"
        if len(agenda.next) > NEXT_LIMIT:
            yield f"  and {len(agenda.next) - NEXT_LIMIT} more, later"
    if agenda.calm:
        yield from _heading("With other people")
        for calm in agenda.calm:
            yield f"  {words.application(calm.application)}: {_rest(calm, zone)}"


def _heading(text: str) -> tuple[str, str]:
    return "", text


def _rest(calm: Calm, zone: tzinfo) -> str:
    days = f"day {calm.days_waiting}, usually {calm.typical_days:g}"
    return days if calm.speaks_up_at is None else f"{days}; next word on {_day(calm.speaks_up_at, zone)}"


def _day(moment: datetime, zone: tzinfo) -> str:
    local = moment.astimezone(zone)
    return f"{_WEEKDAYS[local.weekday()]} {local.day} {_MONTHS[local.month - 1]}"


def _clock(moment: datetime, zone: tzinfo) -> str:
    return f"{moment.astimezone(zone):%H:%M}"


def _span(passed: timedelta) -> str:
    if passed >= timedelta(days=2):
        return f"{passed.days} days"
    hours = passed // timedelta(hours=1)
    return f"{hours} h" if hours else f"{passed // timedelta(minutes=1)} min"


_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
"""Not the locale's: the command line speaks one language whatever the machine is set to."""
