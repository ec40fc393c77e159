"""What the page of notes says: days, groups, impressions."""

from datetime import date, datetime, timedelta, tzinfo

from models.domain.note_views import NotePanel, NoteRow
from ui import wording

translate = wording.translate


def name(row: NoteRow) -> str:
    """Its title, else its first words."""
    return row.title or row.excerpt[:80] or translate("Notes", "Untitled note")


def group(at: datetime | None, now: datetime, zone: tzinfo) -> str:
    """Under which head a note stands."""
    if at is None:
        return translate("Notes", "Undated")
    day, today = at.astimezone(zone).date(), now.astimezone(zone).date()
    if day >= today - timedelta(days=today.weekday()):
        return translate("Notes", "This week")
    month = wording.months()[day.month - 1]
    if (day.year, day.month) == (today.year, today.month):
        return translate("Notes", "Earlier in {month}").format(month=month)
    if day.year == today.year:
        return month
    return translate("Notes", "{month} {year}").format(month=month, year=day.year)


def when(at: datetime | None, now: datetime, zone: tzinfo) -> str:
    """The day beside a title: "Mon" within the week, "12" below the month's head."""
    if at is None:
        return ""
    day, today = at.astimezone(zone).date(), now.astimezone(zone).date()
    if day >= today - timedelta(days=today.weekday()):
        return translate("Notes", "Today") if day == today else wording.weekdays()[day.weekday()]
    return str(day.day)


def sentence(row: NoteRow, now: datetime, zone: tzinfo) -> str:
    """All of a row, for those who hear it."""
    day = ""
    if row.at is not None:
        day = wording.day(row.at.astimezone(zone).date(), now.astimezone(zone).date())
    parts = [name(row), row.company or row.person or "", day, row.excerpt if row.title else ""]
    return ", ".join(part for part in parts if part)


def written(panel: NotePanel, zone: tzinfo, today: date) -> str:
    """The line below a title."""
    begun, last = panel.note.created_at, panel.note.updated_at
    if begun is None:
        return ""
    local = begun.astimezone(zone)
    year = f" {local.year}"
    said = translate("Notes", "{day}, {time}.").format(
        day=wording.long_day(local.date()) + year, time=wording.clock_time(local)
    )
    if last is not None and (last - begun).total_seconds() > 3600:
        changed = last.astimezone(zone)
        said += " " + translate("Notes", "Last changed {when}.").format(
            when=wording.day_and_time_within(changed, today)
        )
    return said


def impression(code: str) -> str:
    return {
        "mood": translate("Notes", "How it felt"),
        "tone": translate("Notes", "Tone"),
        "technical": translate("Notes", "Role, technical"),
        "cultural": translate("Notes", "Team and culture"),
        "expectations": translate("Notes", "Expectations met"),
    }[code]
