"""Days, times and lengths as people type them. Pure; a ValueError where it is none of them."""

import re
from datetime import date, time, timedelta

from models.domain.limits import NUMBER_LIMIT, YEARS
from ui import wording

_MOST_HOURS = 14 * 24
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})[./ ](\d{1,2})[./]?\s*(\d{4})?")
_WORDS = re.compile(
    r"(?:(\d{1,2})(?:st|nd|rd|th|\.)?\s+([^\W\d]+)|([^\W\d]+)\s+(\d{1,2})(?:st|nd|rd|th)?),?\s*(\d{4})?"
)
_TIME = re.compile(r"(\d{1,2})(?:[:.h ]?([0-5]\d))?\s*(am|pm|h)?")
_HOURS = re.compile(r"(\d+(?:[.,]\d+)?)\s*(?:h|hours?|hrs?)(?:\s*(\d{1,2})\s*(?:m|min|minutes)?)?")
_CLOCK = re.compile(r"(\d{1,2}):([0-5]\d)")
_MINUTES = re.compile(r"(\d{1,4})\s*(?:m|min|minutes?)?")


def day(text: str, today: date) -> date | None:
    """None for nothing. Without a year it is the nearest such day; a bare weekday is the next one."""
    found = _day(text, today)
    if found is not None and found.year not in YEARS:
        raise ValueError(text)
    return found


def _day(text: str, today: date) -> date | None:
    text = " ".join(text.casefold().split())
    if not text:
        return None
    near = {"today": 0, "tomorrow": 1, "yesterday": -1}
    if text in near:
        return today + timedelta(days=near[text])
    named = _weekday(text)
    if named is not None:
        return today + timedelta(days=(named - today.weekday()) % 7 or 7)
    if found := _ISO.fullmatch(text):
        return date(int(found[1]), int(found[2]), int(found[3]))
    first, _, rest = text.replace(",", " ").partition(" ")
    if _weekday(first) is not None:
        text = rest.strip()
    if found := _NUMBERS.fullmatch(text):
        return _in_year(int(found[1]), int(found[2]), found[3], today)
    if found := _WORDS.fullmatch(text):
        month = _month(found[2] or found[3])
        return _in_year(int(found[1] or found[4]), month, found[5], today)
    raise ValueError(text)


def _weekday(word: str) -> int | None:
    word = word.rstrip(".")
    for names in (wording.weekdays(), wording.long_weekdays()):
        for place, name in enumerate(names):
            if word == name.casefold():
                return place
    return None


def _month(word: str) -> int:
    """A name, or its beginning of three letters or more."""
    found = [n for n, name in enumerate(wording.months(), 1) if len(word) > 2 and name.casefold().startswith(word)]
    if len(found) != 1:
        raise ValueError(word)
    return found[0]


def _in_year(number: int, month: int, year: str | None, today: date) -> date:
    if year is not None:
        return date(int(year), month, number)
    there = [date(y, month, number) for y in (today.year - 1, today.year, today.year + 1) if _is_day(y, month, number)]
    if not there:
        raise ValueError(f"{number}.{month}.")
    return min(there, key=lambda one: abs(one - today))


def _is_day(year: int, month: int, number: int) -> bool:
    try:
        date(year, month, number)
    except ValueError:
        return False
    return True


def clock(text: str) -> time | None:
    """ "15:00", "15", "1500", "3 pm"; None for nothing."""
    text = text.strip().casefold()
    if not text:
        return None
    found = _TIME.fullmatch(text) if not re.fullmatch(r"\d{3}", text) else re.fullmatch(r"(\d)(\d\d)()", text)
    if found is None:
        raise ValueError(text)
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3] in ("am", "pm"):
        if not 1 <= hour <= 12:
            raise ValueError(text)
        hour = hour % 12 + (12 if found[3] == "pm" else 0)
    return time(hour, minute)


def length(text: str) -> timedelta | None:
    """ "45", "45 min", "1 h", "1 h 30", "1:30", "1.5 h"; None for nothing."""
    text = " ".join(text.casefold().split())
    if not text:
        return None
    if found := _CLOCK.fullmatch(text):
        span = timedelta(hours=int(found[1]), minutes=int(found[2]))
    elif found := _HOURS.fullmatch(text):
        hours = float(found[1].replace(",", "."))
        if hours > _MOST_HOURS:
            raise ValueError(text)
        span = timedelta(hours=hours, minutes=int(found[2] or 0))
    elif found := _MINUTES.fullmatch(text):
        span = timedelta(minutes=int(found[1]))
    else:
        raise ValueError(text)
    if not timedelta() < span <= timedelta(hours=_MOST_HOURS):
        raise ValueError(text)
    return span


def amount(text: str) -> float | None:
    """ "52,000", "52 000", "52k", "52000.50"; None for nothing."""
    text = text.strip().casefold().replace(" ", "").replace("\u00a0", "").replace("’", "").replace("'", "")
    if not text:
        return None
    times = 1000 if text.endswith("k") else 1
    text = text.removesuffix("k")
    # A mark before exactly three last digits parts thousands, any other one parts the fraction.
    text = re.sub(r"[.,](?=\d{3}(?:\D|$))", "", text).replace(",", ".")
    if not re.fullmatch(r"\d+(\.\d+)?", text):
        raise ValueError(text)
    value = float(text) * times
    if value > NUMBER_LIMIT:
        raise ValueError(text)
    return int(value) if value.is_integer() else value


def day_text(value: date) -> str:
    """A day as the field shows it, in a form that it reads again: "Fri 26 June 2026"."""
    return f"{wording.day(value)} {value.year}"


def length_text(span: timedelta) -> str:
    minutes = round(span.total_seconds() / 60)
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{minutes} min"
    return f"{hours} h {rest:02}" if rest else f"{hours} h"
