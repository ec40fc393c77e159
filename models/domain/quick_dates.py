"""Days and times as people write them in one line: "Thu 15:00", "24 June 11:00", "tomorrow at 3 pm", "24.6. um 9".

Numbers are read day first, as in Britain and Germany. English and German words; whatever is not
understood stays in the text.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple

from models.domain.names import fold


class Doubt(StrEnum):
    """What a person should look at before Enter."""

    PAST = "past"
    FUTURE = "future"
    """Said of something that has happened already."""
    AMBIGUOUS = "ambiguous"
    """Another day may be meant: today's own weekday, both numbers a month, a weekday that does not fit the date."""
    NO_SUCH_DAY = "no_such_day"
    NO_DAY = "no_day"
    NO_TIME = "no_time"


class When(NamedTuple):
    """What was read, and the text without it; where something was cut out stands a `CUT`."""

    day: date | None
    starts: time | None
    ends: time | None
    doubts: tuple[Doubt, ...]
    rest: str


CUT = "\n"
NEARLY = timedelta(days=31)
"""A day without a year that has passed by less than this is meant as past; beyond, next year's."""

_MONTHS = (
    "january jan januar jänner", "february feb februar", "march mar märz mrz", "april apr", "may mai",
    "june jun juni", "july jul juli", "august aug", "september sep sept", "october oct oktober okt",
    "november nov", "december dec dezember dez",
)  # fmt: skip
_WEEKDAYS = (
    "monday mon montag mo", "tuesday tue tues dienstag di", "wednesday wed mittwoch mi",
    "thursday thu thur thurs donnerstag do", "friday fri freitag fr", "saturday sat samstag sonnabend sa",
    "sunday sun sonntag so",
)  # fmt: skip
_RELATIVE = {"today": 0, "heute": 0, "tomorrow": 1, "morgen": 1, "übermorgen": 2, "yesterday": -1, "gestern": -1}


def _numbered(names: tuple[str, ...]) -> dict[str, int]:
    return {name: number for number, row in enumerate(names) for name in row.split()}


_MONTH, _WEEKDAY = _numbered(_MONTHS), _numbered(_WEEKDAYS)
MONTHS = {name: place + 1 for name, place in _MONTH.items()}
"""The number of each month by every name it goes by."""
WEEKDAYS = _WEEKDAY
"""Monday is 0."""


def _any_of(names: dict[str, int]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


_I = re.IGNORECASE
_ISO = re.compile(r"(?<![\w-])(?P<y>20\d\d)-(?P<m>\d\d?)-(?P<d>\d\d?)(?:T(?=\d\d:)|(?![\w-]))", _I)
_DAY_MONTH = re.compile(
    rf"(?<![\w:.])(?:the\s+)?(?P<d>\d\d?)(?:st|nd|rd|th|\.)?\s*(?:of\s+)?(?P<name>{_any_of(_MONTH)})\b\.?"
    r"(?:,?\s+(?P<y>20\d\d)\b)?",
    _I,
)
_MONTH_DAY = re.compile(
    rf"\b(?P<name>{_any_of(_MONTH)})\.?\s+(?P<d>\d\d?)(?:st|nd|rd|th)?(?![\d:.]\d|\d|\s*(?:am|pm|uhr|h)\b)"
    r"(?:,?\s+(?P<y>20\d\d)\b)?",
    _I,
)
_SLASHED = re.compile(r"(?<![\w/.])(?P<d>\d\d?)/(?P<m>\d\d?)(?:/(?P<y>(?:20)?\d\d))?(?![\w/])", _I)
_DOTTED = re.compile(r"(?<![\w/.])(?P<d>\d\d?)\.\s?(?P<m>\d\d?)\.(?P<y>20\d\d)?(?![\w/])", _I)
_ON = r"(?:(?P<lead>on|am|this|next|last|diesen|nächsten|letzten|kommenden)\s+)?"
_PART = (
    r"(?:\s+(?:in\s+the\s+|am\s+)?(?:morning|afternoon|evening|night|früh|morgen|vormittag|mittag|nachmittag|abend)\b)?"
)
"""What part of a day is meant; it only tells 3 in the afternoon from 3 in the morning."""
_NAMED_DAY = re.compile(rf"\b{_ON}(?P<name>{_any_of(_WEEKDAY)})\b\.?{_PART},?", _I)
_RELATIVE_DAY = re.compile(
    rf"\b(?:(?P<name>{_any_of(_RELATIVE)}){_PART}|(?P<now>this\s+(?:morning|afternoon|evening)|tonight))\b", _I
)
_PART_ALONE = re.compile(
    r"\b(?:in\s+the\s+(?:morning|afternoon|evening)|at\s+night|morgens|vormittags|nachmittags|abends)\b", _I
)
_LATE = re.compile(r"\b(?:afternoon|evening|tonight|night|nachmittags?|abends?)\b", _I)
_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "einem": 1, "einer": 1, "eine": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
}  # fmt: skip
_UNITS = {
    "m": timedelta(minutes=1), "h": timedelta(hours=1), "s": timedelta(hours=1),
    "d": timedelta(days=1), "t": timedelta(days=1), "w": timedelta(weeks=1),
}  # fmt: skip
"""By the first letter: minutes, hours, Stunden, days, Tage, weeks or Wochen."""
_FOLDED_NUMBERS = {fold(word): number for word, number in _NUMBERS.items()}
_COUNT = rf"(?P<n>\d{{1,3}}|half\s+an?|halben|{_any_of(_NUMBERS)})"
_UNIT = r"(?P<unit>min(?:ute)?s?|minuten?|hours?|stunden?|days?|tag(?:en?)?|weeks?|wochen?)"
_AWAY = (
    re.compile(rf"\bin\s+(?P<ahead>){_COUNT}\s+{_UNIT}\b", _I),
    re.compile(rf"\b(?P<ago>){_COUNT}\s+{_UNIT}\s+ago\b", _I),
    re.compile(rf"\b(?P<ago>)vor\s+(?:einer\s+(?=halben))?{_COUNT}\s+{_UNIT}\b", _I),
)
"""So much from now, ahead or back."""
_LEFT_BEFORE = re.compile(rf"(?:^|(?<=\s))(?:on|am|since|seit|um)\s*(?={CUT})", _I)
"""What led to a day or an hour that was cut out."""
_ROUNDED_TO = timedelta(minutes=5)

_HALF = r"\s*(?P<{0}>am|pm|uhr|h|o['’]?clock)?\b"
_UNTIL = r"(?:\s*(?:-|–|to|bis|until)\s*(?P<h2>\d\d?)(?:[:.](?P<m2>\d\d))?" + _HALF.format("x2") + ")?"
_BOTH_HALVES = re.compile(
    r"(?<![\w:.])(?P<h>\d\d?)(?P<m>)(?P<x>)\s*(?:-|–|to|bis)\s*(?P<h2>\d\d?)(?P<m2>)\s*(?P<x2>am|pm|uhr|h)\b", _I
)
_TIMES = (
    _BOTH_HALVES,
    *(
        re.compile(pattern + _UNTIL, _I)
        for pattern in (
            r"(?<![\w:.])(?:(?:at|um|@)\s*)?(?P<h>\d\d?)[:.](?P<m>\d\d)(?![:.]?\d)" + _HALF.format("x"),
            r"(?<![\w:.])(?:(?:at|um|@)\s*)?(?P<h>\d\d?)(?P<m>)\s*(?P<x>am|pm|uhr|h|o['’]?clock)\b",
            r"\b(?:at|um)\s+(?P<h>\d\d?)(?P<m>)(?P<x>)(?![\w:.]|\s*\w*\s*street)\b",
        )
    ),
)
_NOON = re.compile(r"\b(?:at\s+)?(?:noon|midday|mittags)\b", _I)
AFTER_A_DAY = re.compile(r"\s*(?:$|[,;\n]|at\b|um\b|@|with\b|mit\b|\d|the\b|noon\b|mittags\b)", _I)
"""What may follow a short weekday, so that "Sun Microsystems" keeps its Sun."""
DAY_WORD = re.compile(rf"(?:{_any_of(_WEEKDAY)}|{_any_of(_RELATIVE)}|on|am|next|this|in)\b", _I)
"""What a day may begin with."""


class _Found(NamedTuple):
    day: date | None
    doubtful: bool
    span: tuple[int, int]


def read(text: str, now: datetime, backwards: bool = False) -> When:
    """`now` on the candidate's own wall clock. `backwards` for what has happened: "Mon" is then the last one."""
    today = now.date()
    part = _PART_ALONE.search(text)
    if part is not None:
        text = f"{text[: part.start()].rstrip()} {text[part.end() :].lstrip()}".strip()
    away = _away(text, now)
    if away is not None:
        return away
    found = _day(text, today, backwards)
    doubts: list[Doubt] = []
    day, late = None, part is not None and _LATE.search(part[0]) is not None
    if found is not None:
        day, late = found.day, late or _LATE.search(text, *found.span) is not None
        text = f"{text[: found.span[0]]}{CUT}{text[found.span[1] :]}"
        if day is None:
            doubts.append(Doubt.NO_SUCH_DAY)
        elif found.doubtful:
            doubts.append(Doubt.AMBIGUOUS)
    starts, ends, text = _times(text)
    if late and starts is not None and 0 < starts.hour < 12:
        starts, ends = _later_half(starts), None if ends is None else _later_half(ends)
    if not backwards and Doubt.AMBIGUOUS in doubts and day == today and starts is not None and starts <= now.time():
        day = today + timedelta(days=7)
    return When(day, starts, ends, tuple(doubts), _LEFT_BEFORE.sub("", text))


def _away(text: str, now: datetime) -> When | None:
    """ "in 3 days at 15:00", "an hour ago", "vor zwei Stunden": hours and minutes tell the time as well."""
    for pattern in _AWAY:
        match = pattern.search(text)
        if match is None:
            continue
        count, unit = fold(match["n"]), _UNITS[match["unit"][0].lower()]
        number = int(count) if count.isdigit() else _FOLDED_NUMBERS.get(count, 0.5)
        apart = unit * number
        moment = now - apart if "ago" in match.groupdict() else now + apart
        text = _LEFT_BEFORE.sub("", f"{text[: match.start()]}{CUT}{text[match.end() :]}")
        if unit >= _UNITS["d"]:
            starts, ends, text = _times(text)
            return When(moment.date(), starts, ends, (), text)
        moment -= (moment - datetime.min.replace(tzinfo=moment.tzinfo)) % _ROUNDED_TO
        return When(moment.date(), moment.time(), None, (), text)
    return None


def _later_half(at: time) -> time:
    return at.replace(hour=at.hour + 12) if at.hour < 12 else at


def read_day(text: str, today: date) -> date | None:
    """One day and nothing else, looked for from today on; None where it is not one."""
    when = read(text, datetime.combine(today, time.min))
    return when.day if when.starts is None and not when.rest.strip(" ,.\n") else None


# days


def _day(text: str, today: date, backwards: bool) -> _Found | None:
    dated = next(_dated(text, today, backwards), None)
    named = _weekday(text, today, backwards)
    if dated is None:
        return named
    if named is not None and named.day is not None and 0 <= dated.span[0] - named.span[1] <= 2:
        fits = dated.day is None or dated.day.weekday() == named.day.weekday()
        return _Found(dated.day, dated.doubtful or not fits, (named.span[0], dated.span[1]))
    return dated


def _dated(text: str, today: date, backwards: bool) -> Iterator[_Found]:
    for pattern in (_ISO, _DAY_MONTH, _MONTH_DAY, _SLASHED, _DOTTED):
        for match in pattern.finditer(text):
            parts = match.groupdict()
            month = _MONTH[parts["name"].lower()] + 1 if "name" in parts else int(parts["m"])
            number, year = int(parts["d"]), parts.get("y")
            if "name" not in parts and pattern is not _ISO and (month > 12 or number > 31):
                continue
            either_way = pattern is _SLASHED and number <= 12 and number != month
            day = _without_year(number, month, today, backwards) if year is None else _made(_full(year), month, number)
            yield _Found(day, either_way, match.span())
    for match in _RELATIVE_DAY.finditer(text):
        yield _Found(today + timedelta(days=_RELATIVE[(match["name"] or "today").lower()]), False, match.span())


def _full(year: str) -> int:
    return int(year) if len(year) == 4 else 2000 + int(year)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _without_year(day: int, month: int, today: date, backwards: bool) -> date | None:
    """The year in which it is meant: the next such day, or the last; just beyond today counts as a slip."""
    here = _made(today.year, month, day)
    there = _made(today.year + (-1 if backwards else 1), month, day)
    if here is None:
        return there
    off = here - today if backwards else today - here
    return here if off <= NEARLY else there or here


def _weekday(text: str, today: date, backwards: bool) -> _Found | None:
    for match in _NAMED_DAY.finditer(text):
        name, lead = match["name"].lower(), (match["lead"] or "").lower()
        if not lead and len(fold(name)) <= 4 and not AFTER_A_DAY.match(text, match.end()):
            continue
        away = (_WEEKDAY[name] - today.weekday()) % 7
        if lead in ("last", "letzten") or backwards:
            back = (today.weekday() - _WEEKDAY[name]) % 7
            back = back or (7 if lead in ("last", "letzten") else 0)
            return _Found(today - timedelta(days=back), False, match.span())
        if lead in ("next", "nächsten"):
            monday = today + timedelta(days=7 - today.weekday())
            return _Found(monday + timedelta(days=_WEEKDAY[name]), False, match.span())
        return _Found(today + timedelta(days=away), away == 0, match.span())
    return None


# times


def _times(text: str) -> tuple[time | None, time | None, str]:
    for pattern in _TIMES:
        for match in pattern.finditer(text):
            starts = _clock(match["h"], match["m"], match["x"] or _later(match))
            if starts is None:
                continue
            ends = _clock(match["h2"], match["m2"], match["x2"]) if match["h2"] else None
            return starts, ends, f"{text[: match.start()]}{CUT}{text[match.end() :]}"
    noon = _NOON.search(text)
    if noon is not None:
        return time(12), None, f"{text[: noon.start()]}{CUT}{text[noon.end() :]}"
    return None, None, text


def _later(match: re.Match[str]) -> str | None:
    """ "3-4 pm" begins in the afternoon as well."""
    return match["x2"] if match["h2"] and (match["x2"] or "").lower() == "pm" and int(match["h"]) < 12 else None


def _clock(hour: str, minute: str | None, half: str | None) -> time | None:
    hours, minutes, half = int(hour), int(minute or 0), (half or "").lower()
    if half in ("am", "pm"):
        if not 1 <= hours <= 12:
            return None
        hours = hours % 12 + (12 if half == "pm" else 0)
    return time(hours, minutes) if hours < 24 and minutes < 60 else None
