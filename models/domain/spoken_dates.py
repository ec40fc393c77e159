"""A promised day as it was said: "next Friday", "in two weeks", "end of next week", "Anfang nächster Woche".

Read as of a moment on the candidate's own wall clock, in English and German. What may mean several days is the
last of them ("next week" is its Friday), since a promise is not broken before; what is too vague to name one
("soon", "in a few days") is None, for no day is better than a wrong one.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, datetime, timedelta

from models.domain import quick_dates
from models.domain.quick_dates import Doubt

Working = Callable[[date], bool]
"""Whether a day is a working day."""

_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_FRIDAY = 4
_MOST_DAYS = 366
"""Nobody promises beyond a year: a longer span is a slip."""

_NUMBERS = {
    name: number
    for number, names in {
        1: "one a an ein eine einem einer einen", 2: "two zwei", 3: "three drei", 4: "four vier", 5: "five fünf",
        6: "six sechs", 7: "seven sieben", 8: "eight acht", 9: "nine neun", 10: "ten zehn", 11: "eleven elf",
        12: "twelve zwölf", 14: "fourteen vierzehn",
    }.items()
    for name in names.split()
}  # fmt: skip
_MONTHS = quick_dates.MONTHS
_N = rf"(?P<n>\d{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
_WORK = r"(?:working|work|business|week)[ -]?days?|(?:arbeits|werk)tage?n?"
_UNIT = rf"(?P<unit>{_WORK}|hours?|hrs?|h|stunden?|days?|tage?n?|weeks?|wochen?|fortnights?|months?|monate?n?)"
_NOW = r"(?:of|from|ab)? ?(?:now|today|heute|jetzt)"
_THIS = r"(?P<week>this|the|dieser|diese|der|die)"
_NEXT = r"(?P<week>next|the coming|coming|the following|(?:der )?(?:nächste|kommende|folgende)[rn]?|die nächste)"
_AFTER = r"(?P<week>(?:the )?week after next|(?:der )?übernächste[rn]? woche)"
_START = r"(?:the )?(?:beginning|start)(?: of)?|(?:zu )?anfang|beginn|zu beginn"
_EARLY = r"early(?: in)?"
_MIDDLE = r"(?:the )?middle(?: of)?|mid|mitte"
_END = r"(?:the )?end(?: of)?|late|ende|bis ende"
_PART = rf"(?:(?P<start>{_START})|(?P<early>{_EARLY})|(?P<middle>{_MIDDLE})|(?P<end>{_END})) "

# Taken off the front and the end again and again: they say how a day is meant, not which.
_LEAD = re.compile(
    r"^(?:(?:probably|hopefully|maybe|some ?time|vermutlich|wahrscheinlich|voraussichtlich|spätestens|no later than|"
    r"not later than|at the latest|latest|by|until|till|til|due|on or before|bis spätestens|bis zum|bis|zum|am|on|"
    r"they call|they write|eod|eob|cob|close of business|(?:by )?(?:the )?end of (?:the )?(?:business )?day(?: on)?|"
    r"(?:this|the) coming(?= \S+day\b)|coming(?= \S+day\b)) )+"
)
_TAIL = re.compile(
    r"(?:,? (?:at the latest|latest|the latest|spätestens|eod|eob|cob|close of business|"
    r"(?:by )?(?:the )?end of (?:the )?(?:business )?day|(?:in the )?(?:early )?(?:morning|afternoon|evening)|night|"
    r"früh|vormittags?|mittags?|nachmittags?|abends?|noon|lunchtime|or so))+$"
)
_JOINED = re.compile(r"^(?P<day>[^\W\d]+tag)(?:früh|morgen|vormittag|mittag|nachmittag|abend)$")
_TODAY = re.compile(
    r"^(?:tonight|eod|eob|cob|close of business|(?:the )?end of (?:the )?(?:business )?day|heute abend)$"
)
_AFTER_TOMORROW = re.compile(r"^(?:the )?day after tomorrow$")
_SPAN = re.compile(
    r"^(?:in|within|inside|during|innerhalb|binnen)?(?: (?:of|von|the|den|der))?(?: (?:next|nächsten|kommenden))? ?"
    rf"{_N} ?{_UNIT}'?s?(?: ?time)?(?: {_NOW})?$"
)
_SPAN_TODAY = re.compile(
    rf"^(?:{_N} ?{_UNIT} (?:today|heute)|(?:today|heute) in {_N.replace('<n>', '<n2>')} ?wochen?)$"
)
_AND_WEEKS = re.compile(
    rf"^(?P<day>[^\W\d]+) in {_N} wochen?$|^{_N.replace('<n>', '<n2>')} weeks? on (?P<day2>[^\W\d]+)$"
)
_OF_WEEK = rf"(?:{_AFTER}|(?:{_NEXT.replace('<week>', '<next>')}|{_THIS.replace('<week>', '<this>')}) ?(?:week|woche))"
_DAY_OF_WEEK = re.compile(rf"^(?P<day>[^\W\d]+),? (?:of |in |in der )?{_OF_WEEK}$")
_WEEK_AND_DAY = re.compile(rf"^{_OF_WEEK},? (?:on |am )?(?P<day>[^\W\d]+)$")
_DAY_WEEK = re.compile(r"^(?P<day>[^\W\d]+) week$")
_FORTNIGHT = re.compile(rf"^(?:in|within) (?:a|one|the next) fortnight(?:'s time)?$|^a fortnight {_NOW}$")
_WEEKS_PART = re.compile(rf"^(?:{_PART})?{_OF_WEEK}$")
_MONTHS_PART = re.compile(
    rf"^(?:{_PART})?(?:(?P<next>next|(?:des )?(?:nächste|kommende)[nrs]?)|(?P<this>this|the|dieses|des|diesen)) ?"
    r"(?:month|monate?s?)$"
)
_NAMED_MONTH = re.compile(
    rf"^{_PART}(?P<name>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\.?(?: (?P<y>20\d\d))?$"
)
_WHOLE = {"monatsende": "end of the month", "wochenende": "", "wochenmitte": "mid this week"}
_NUMBERED = re.compile(r"^(?:(?:the|am|den|dem) )?(?P<d>\d{1,2})(?:st|nd|rd|th|\.)$")


def monday_to_friday(day: date) -> bool:
    return day.weekday() <= _FRIDAY


def read(text: str, now: datetime, working: Working = monday_to_friday, earliest: date | None = None) -> date | None:
    """The day that is meant, or None. `now` is local; nothing before `earliest` (today) is believed."""
    said = _plain(text)
    if not said or len(said) > 80:
        return None
    day = _understood(said, now, working)
    if day is None or not (earliest or now.date()) <= day <= now.date() + _MOST_DAYS * _DAY:
        return None
    return day


def _plain(text: str) -> str:
    """In small letters, without what only says how it is meant."""
    said = " ".join(text.casefold().replace("’", "'").replace("\u00a0", " ").split()).strip(" .,;!?")
    said = said + "." if text.strip().endswith(".") and said[-1:].isdigit() else said
    whole = said
    said = _TAIL.sub("", _LEAD.sub("", said)).strip(" ,")
    said = _WHOLE.get(said, said)
    return (said or whole) if not _TODAY.match(whole) else whole


def _understood(said: str, now: datetime, working: Working) -> date | None:
    today = now.date()
    if _TODAY.match(said):
        return today
    if _AFTER_TOMORROW.match(said):
        return today + 2 * _DAY
    for reader in (_span, _weeks_on, _week, _month, _numbered):
        day = reader(said, now, working)
        if day is not None:
            return day
    joined = _JOINED.match(said)
    return _dated(joined["day"] if joined else said, today)


def _count(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word]


def _span(said: str, now: datetime, working: Working) -> date | None:
    """ "in two weeks", "within 48 hours", "in 3 Arbeitstagen"."""
    today = now.date()
    if _FORTNIGHT.match(said):
        return today + 2 * _WEEK
    found = _SPAN.match(said) or _SPAN_TODAY.match(said)
    if found is None:
        return None
    parts = found.groupdict()
    number, unit = _count(parts["n"] or parts["n2"]), parts["unit"] or "week"
    if number > _MOST_DAYS:
        return None
    if re.fullmatch(_WORK, unit):
        return _working_days(today, number, working)
    if unit.startswith(("h", "st")):
        return (now + timedelta(hours=number)).date()
    if unit.startswith(("w", "f")):
        return today + number * _WEEK * (2 if unit.startswith("f") else 1)
    if unit.startswith("m"):
        return _months_on(today, number)
    return today + number * _DAY


def _working_days(day: date, number: int, working: Working) -> date:
    while number:
        day += _DAY
        number -= working(day)
    return day


def _months_on(day: date, number: int) -> date:
    """The same day of a later month, or its last where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + number, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _weeks_on(said: str, now: datetime, _working: Working) -> date | None:
    """ "Friday week", "a week on Friday", "Freitag in zwei Wochen", "Tuesday next week"."""
    named = _DAY_OF_WEEK.match(said) or _WEEK_AND_DAY.match(said)
    if named is not None and named["day"] in quick_dates.WEEKDAYS:
        return _monday(now, named) + quick_dates.WEEKDAYS[named["day"]] * _DAY
    found = _DAY_WEEK.match(said) or _AND_WEEKS.match(said)
    if found is None:
        return None
    parts = found.groupdict()
    number = parts.get("n") or parts.get("n2")
    first = quick_dates.read_day(parts.get("day") or parts.get("day2") or "", now.date())
    return None if first is None else first + (_count(number) if number else 1) * _WEEK


def _week(said: str, now: datetime, _working: Working) -> date | None:
    """ "end of next week", "early this week", "übernächste Woche"."""
    found = _WEEKS_PART.match(said)
    if found is None:
        return None
    parts = found.groupdict()
    if parts["this"] in ("the", "der", "die") and not _part(parts):
        return None
    return _monday(now, found) + {"start": 0, "early": 1, "middle": 2}.get(_part(parts), _FRIDAY) * _DAY


def _monday(now: datetime, of_week: re.Match[str]) -> date:
    ahead = 2 if of_week["week"] else 1 if of_week["next"] else 0
    return now.date() - now.weekday() * _DAY + ahead * _WEEK


def _month(said: str, now: datetime, _working: Working) -> date | None:
    """ "end of the month", "mid July", "Ende Juni", "next month"."""
    today = now.date()
    named, found = _NAMED_MONTH.match(said), _MONTHS_PART.match(said)
    if named is not None:
        month = _MONTHS[named["name"]]
        year = int(named["y"]) if named["y"] else today.year + (month < today.month)
        parts = named.groupdict()
    elif found is not None:
        parts = found.groupdict()
        if parts["this"] in ("the", "des") and not _part(parts):
            return None
        first = _months_on(today.replace(day=1), 1 if parts["next"] else 0)
        year, month = first.year, first.month
    else:
        return None
    part = _part(parts)
    if part == "early":
        return None
    return date(year, month, {"start": 1, "middle": 15}.get(part, monthrange(year, month)[1]))


def _part(parts: dict[str, str | None]) -> str:
    return next((name for name in ("start", "early", "middle", "end") if parts.get(name)), "")


def _numbered(said: str, now: datetime, _working: Working) -> date | None:
    """ "the 26th", "am 26.": the next day of that number."""
    found = _NUMBERED.match(said)
    if found is None:
        return None
    today, number = now.date(), int(found["d"])
    for ahead in range(3):
        first = _months_on(today.replace(day=1), ahead)
        if 1 <= number <= monthrange(first.year, first.month)[1]:
            day = first.replace(day=number)
            if day >= today:
                return day
    return None


def _dated(said: str, today: date) -> date | None:
    """A weekday or a date. A weekday that does not fit its date names neither; today's own means a week from now."""
    when = quick_dates.read(said, datetime.combine(today, datetime.min.time()))
    rest = when.rest.replace(quick_dates.CUT, " ").strip(" ,.")
    if when.day is None or rest:
        return None
    if Doubt.AMBIGUOUS not in when.doubts:
        return when.day
    if "/" in said:
        return when.day
    return today + _WEEK if when.day == today and not re.search(r"\d", said) else None
