"""Which reminders speak up now, and which hold their tongue (Read exactly so, 14; HOUSE, law 5).

Whatever is held back is not lost: it stands in Today, and it is announced once the reason to hold it has
passed. Who announces claims the moments first, so that nothing is said twice.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, time, timedelta
from typing import NamedTuple

from models.domain.etiquette.hours import Etiquette
from models.domain.etiquette.room import STAYS
from models.domain.reminder import Agenda, Reminder, Rule
from models.domain.values import ApplicationId, InterviewId

AT_ONCE = 3
"""More than these at once are one digest."""

DEBRIEF_ALONE = timedelta(hours=1)
"""After an interview's end its debrief is the only bubble of that application for so long."""

_DEBRIEF_FROM, _DEBRIEF_TO = time(6), time(23)

Claim = tuple[str, str, datetime]
"""Rule, subject and the moment at which a bubble is owed."""


class Sitting(NamedTuple):
    """An interview of one's own that is on, or ended less than an hour ago."""

    application: ApplicationId
    interview: InterviewId
    starts: datetime
    ends: datetime


class Owed(NamedTuple):
    """A reminder that may speak now, and all its moments that this answers."""

    reminder: Reminder
    claims: tuple[Claim, ...]


def passed(agenda: Agenda) -> list[Claim]:
    """Every moment of what is due that has come."""
    return [claim for reminder in agenda.due for claim in _claims_of(reminder, agenda.at)]


def _claims_of(reminder: Reminder, now: datetime) -> tuple[Claim, ...]:
    return tuple((reminder.rule, reminder.subject, moment) for moment in reminder.owed if moment <= now)


def speaking(
    agenda: Agenda,
    sittings: Sequence[Sitting],
    said: Mapping[tuple[str, str], datetime],
    etiquette: Etiquette,
    paused_until: datetime | None = None,
) -> Iterator[Owed]:
    """What may be announced at `agenda.at`, in the agenda's order.

    `said` is the latest moment of each (rule, subject) that was claimed: a due that moved to an earlier
    day, because another letter to that person went away, is not said again.
    """
    now = agenda.at
    if (paused_until is not None and now < paused_until) or any(one.starts <= now < one.ends for one in sittings):
        return
    over = [one for one in sittings if one.ends <= now < one.ends + DEBRIEF_ALONE]
    fresh, own = {one.application for one in over}, {one.interview for one in over}
    awake = etiquette.awake(now)
    for reminder in agenda.due:
        latest = said.get((reminder.rule, reminder.subject))
        claims = tuple(claim for claim in _claims_of(reminder, now) if latest is None or claim[2] > latest)
        own_debrief = reminder.rule is Rule.DEBRIEF and reminder.interview in own
        if not claims or (reminder.application in fresh and not own_debrief):
            continue
        if _has_left(reminder, now):
            continue
        if awake or _may_speak_at_night(reminder, etiquette, now):
            yield Owed(reminder, claims)


def _has_left(reminder: Reminder, now: datetime) -> bool:
    """What to ask in the room is not said to somebody who slept through it: it stands in Today until it goes."""
    return reminder.rule is Rule.LEAVE_THE_ROOM and reminder.until is not None and now >= reminder.until - STAYS


def _may_speak_at_night(reminder: Reminder, etiquette: Etiquette, now: datetime) -> bool:
    """Only what is due at night by its own rule; a debrief asks until 23:00 of that day, then in the morning."""
    if etiquette.awake(reminder.due):
        return False
    if reminder.rule is Rule.DEBRIEF:
        same_day = etiquette.day(now) == etiquette.day(reminder.due)
        return same_day and _DEBRIEF_FROM <= etiquette.local(now).time() < _DEBRIEF_TO
    return True


def next_moment(
    agenda: Agenda, sittings: Iterable[Sitting], etiquette: Etiquette, paused_until: datetime | None = None
) -> datetime:
    """When something may change next: a due, a further moment, the end of a hold, the morning, midnight."""
    now = agenda.at
    today = etiquette.day(now)
    moments = [etiquette.instant(today + timedelta(days=1), time()), etiquette.day_start(today)]
    moments.append(etiquette.instant(today, _DEBRIEF_FROM))
    moments += [reminder.due for reminder in agenda.next[:1]]
    moments += [moment for reminder in agenda.due for moment in reminder.moments]
    moments += [reminder.until for reminder in agenda.due if reminder.until is not None]
    for one in sittings:
        moments += [one.ends, one.ends + DEBRIEF_ALONE]
    if paused_until is not None:
        moments.append(paused_until)
    return min(moment for moment in moments if moment > now)
