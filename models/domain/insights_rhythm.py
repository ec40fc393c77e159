"""What was done on which day, and how punctually people were thanked."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from math import ceil
from statistics import median

from models.domain import headlines_habits as headlines
from models.domain.codes import ApplicationId, ContactId, LetterKind
from models.domain.etiquette.hours import Etiquette
from models.domain.insight_facts import Held, Track
from models.domain.insight_views import Day, Figure, Rhythm, Saying, Span

WEEKS = 53
"""No more columns than a year has."""
_LAST = 10
"""So many working days are spoken of."""
_RESTED = 4
"""So many Sundays without anything are a habit."""
_LOOKED_BACK = timedelta(weeks=8)
_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_PUNCTUAL = timedelta(hours=24)
_SATURDAY, _SUNDAY = 5, 6
_LEVELS = 4
_FOLLOW_UPS = frozenset({LetterKind.FOLLOW_UP, LetterKind.FOLLOW_UP_CALL})


def rhythm(
    tracks: Sequence[Track],
    done: Iterable[tuple[datetime, int, ApplicationId | None]],
    span: Span,
    since: date | None,
    etiquette: Etiquette,
    now: datetime,
) -> Rhythm:
    """`since` is the first day that anything is known of within the period."""
    today, counts = etiquette.day(now), Counter[date]()
    worked_for: dict[date, dict[ApplicationId, None]] = {}
    for moment, some, application in done:
        day = etiquette.day(moment)
        counts[day] += some
        if application is not None:
            worked_for.setdefault(day, {})[application] = None
    last = today if span.last is None else min(today, span.last)
    days = _days(since, last)
    worked = [day for day in days if etiquette.is_business_day(day)]
    if worked and worked[-1] == today and not counts[today]:
        worked.pop()  # the day is not over
    lately = worked[-_LAST:]
    active = sum(counts[day] > 0 for day in lately)
    thanks, delay = _thanks(tracks, span, etiquette, now)
    return Rhythm(
        headlines.rhythm(active, len(lately), _rest(days, counts)),
        headlines.rhythm_sub(active, len(lately), whole=len(worked) > _LAST, past=last < today),
        _weeks(days, counts, worked_for),
        today,
        thanks,
        delay,
        _asked_again(tracks, span, etiquette),
    )


def _days(since: date | None, last: date) -> list[date]:
    if since is None or since > last:
        return []
    monday = last - timedelta(days=last.weekday())
    first = max(since, monday - _WEEK * (WEEKS - 1))
    return [first + timedelta(days=step) for step in range((last - first).days + 1)]


def _weeks(
    days: Sequence[date], counts: Counter[date], worked_for: Mapping[date, Iterable[ApplicationId]]
) -> tuple[tuple[Day, ...], ...]:
    busy = sorted(counts[day] for day in days if counts[day])
    top = max(_LEVELS, busy[int(len(busy) * 0.9)]) if busy else _LEVELS
    weeks: list[list[Day]] = []
    for day in days:
        if not weeks or day.weekday() == 0:
            weeks.append([])
        level = min(_LEVELS, ceil(_LEVELS * counts[day] / top))
        weeks[-1].append(Day(day, counts[day], level, (*worked_for.get(day, ()),)))
    return tuple(tuple(week) for week in weeks)


def _rest(days: Sequence[date], counts: Counter[date]) -> str | None:
    """Which days of the week are kept free, looking two months back."""
    lately = [day for day in days if day > days[-1] - _LOOKED_BACK]
    saturdays = [counts[day] for day in lately if day.weekday() == _SATURDAY]
    sundays = [counts[day] for day in lately if day.weekday() == _SUNDAY]
    if len(sundays) < _RESTED or any(sundays):
        return None
    return "weekends" if len(saturdays) >= _RESTED and not any(saturdays) else "sundays"


def _thanks(tracks: Iterable[Track], span: Span, etiquette: Etiquette, now: datetime) -> tuple[Figure, Figure]:
    """One thank-you is owed to each interviewer; it is missing from 24 hours after the interview's end."""
    punctual, owed, hours = 0, 0, []
    late: dict[ApplicationId, None] = {}
    for track in tracks:
        for held in track.meetings:
            if held.ends > now or not held.interviewers or not span.holds(etiquette.day(held.ends)):
                continue
            for contact in held.interviewers:
                sent = _thanked(track, held, contact)
                if sent is not None:
                    hours.append(max(0.0, (sent - held.ends) / timedelta(hours=1)))
                if sent is not None and sent <= held.ends + _PUNCTUAL:
                    punctual += 1
                elif sent is None and now < held.ends + _PUNCTUAL:
                    continue
                else:
                    late[track.id] = None
                owed += 1
    thanks = Figure(punctual if owed else None, owed, Saying(headlines.THANKS), applications=(*late,))
    return thanks, Figure(median(hours) if hours else None, None, Saying(headlines.DELAY))


def _thanked(track: Track, held: Held, contact: ContactId) -> datetime | None:
    """The first thank-you to that person; where a recruiter passes letters on, the one to them counts."""
    to = (contact, track.routed_to)
    for letter in track.letters:
        about = letter.interview == held.id or (letter.interview is None and letter.at >= held.ends)
        if about and letter.kind == LetterKind.THANK_YOU and letter.to in to:
            return letter.at
    return None


def _asked_again(tracks: Iterable[Track], span: Span, etiquette: Etiquette) -> Figure:
    """Who was asked where things stand a second time with no answer, and no further interview, in between."""
    people: dict[ContactId, None] = {}
    applications: dict[ApplicationId, None] = {}
    for track in tracks:
        asked = [letter for letter in track.letters if letter.kind in _FOLLOW_UPS]
        if len(asked) < 2:
            continue
        answers = [*track.replies, *(held.starts for held in track.meetings)]
        before: dict[ContactId, datetime] = {}
        for letter in asked:
            earlier = before.get(letter.to)
            before[letter.to] = letter.at
            if earlier is None or any(earlier < answer <= letter.at for answer in answers):
                continue
            if span.holds(etiquette.day(letter.at)):
                people[letter.to] = None
                applications[track.id] = None
    name = headlines.ONE_ASKED_AGAIN if len(people) == 1 else headlines.ASKED_AGAIN
    return Figure(len(people), None, Saying(name), (*applications,), (*people,))
