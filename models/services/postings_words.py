"""A posting in words: the note that keeps it, what is worth saying about it, and its facts."""

import re
from collections.abc import Iterator
from datetime import date

from models.domain.said import Said, english_day
from models.formats.posting import Posting, day_of
from models.formats.posting_text import MAX_TEXT, escaped

_UNITS = {"YEAR": "a year", "MONTH": "a month", "WEEK": "a week", "DAY": "a day", "HOUR": "an hour"}
_EMPLOYMENT = {"FULL_TIME": "full-time", "PART_TIME": "part-time", "CONTRACTOR": "contractor", "TEMPORARY": "temporary"}
_EMPLOYMENT |= {"INTERN": "internship", "VOLUNTEER": "volunteering", "PER_DIEM": "by the day", "OTHER": "other"}


def body(page: Posting) -> str:
    """What an application has no field for, then the text."""
    rows = (
        ("Pay", _pay(page)),
        ("Apply by", english_day(page.closes_on) if page.closes_on is not None else page.valid_through),
        ("Posted", english_day(day) if (day := day_of(page.date_posted)) is not None else page.date_posted),
        ("Employment", _employment(page.employment_type)),
        ("Place", location(page)),
    )
    head = "\n".join(f"- **{name}:** {escaped(value)}" for name, value in rows if value)
    return "\n\n".join(part for part in (head, page.text) if part)


def _pay(page: Posting) -> str | None:
    """`50,000 to 60,000 EUR a year`; where only words are given, the words."""
    pay = page.pay
    if pay.low is None and pay.high is None:
        return pay.words
    amounts = " to ".join(_amount(one) for one in (pay.low, pay.high) if one is not None)
    most = "up to " if pay.low is None else ""
    return " ".join(filter(None, (most + amounts, pay.currency, _UNITS.get(pay.unit or ""))))


def _amount(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,.2f}"


def _employment(words: str | None) -> str | None:
    if words is None:
        return None
    parts = [part.strip() for part in words.split(",")]
    return ", ".join(_EMPLOYMENT.get(part.upper().replace("-", "_"), part) for part in parts if part)


def location(page: Posting) -> str | None:
    if page.remote and page.place and not re.search("remote", page.place, re.IGNORECASE):
        return f"{page.place} (remote)"
    return page.place or ("Remote" if page.remote else None)


def remarks(page: Posting, today: date) -> Iterator[str]:
    if page.count > 1:
        yield Said("The page holds {count} postings; this is the first of them.", count=page.count)
    closes = page.closes_on
    if closes is not None and closes < today:
        yield Said("It could be applied for until {day}, which is past.", day=closes)
    elif closes is not None:
        yield Said("It can be applied for until {day}.", day=closes)
    if page.pay.unit not in (None, "YEAR"):
        yield Said("The pay is {pay}; it is kept as it stands, not reckoned up to a year.", pay=_pay(page))
    if page.cut:
        yield Said("The text is longer than {most:,} characters; what is beyond them was left out.", most=MAX_TEXT)


def facts(page: Posting) -> dict[str, object]:
    """What the page says, for `import --json`."""
    return {
        "jobposting": page.count,
        "as": page.how,
        "title": page.title,
        "hiringOrganization": page.company,
        "validThrough": page.valid_through,
        "datePosted": page.date_posted,
        "employmentType": page.employment_type,
        "jobLocation": page.place,
        "remote": page.remote,
        "salary": {"from": page.pay.low, "to": page.pay.high, "currency": page.pay.currency, "unit": page.pay.unit},
        "url": page.url,
        "heading": page.heading,
        "page_title": page.page_title,
        "characters": len(page.text),
        "bad_json": page.bad_json,
    }
