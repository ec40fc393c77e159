"""Interviews as events and due reminders as to-dos, for any calendar (RFC 5545), all times in UTC."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import NamedTuple

from models.domain.archive import Archive
from models.domain.facts import DEFAULT_LENGTH
from models.domain.values import Interview, InterviewStatus
from models.formats.content_write import escaped, file_of, one_line


class Todo(NamedTuple):
    """A due reminder in words; `key` tells it from all others and is the same at the next export."""

    key: str
    title: str
    why: str
    due: datetime


def write_calendar(archive: Archive, todos: Iterable[Todo], now: datetime) -> bytes:
    """`now` is the moment of the export (DTSTAMP). No METHOD: the file informs, it invites nobody."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Afterview//Afterview//EN", "CALSCALE:GREGORIAN"]
    companies = {company.id: company.name for company in archive.companies}
    people = {contact.id: contact.name for contact in archive.contacts}
    applications = {application.id: application for application in archive.applications}
    taken: set[str] = set()
    for interview in archive.interviews:
        application = applications.get(interview.application)
        company = companies.get(application.company, "") if application else ""
        role = application.role if application else ""
        present = [people[part.contact] for part in interview.people if part.contact in people]
        lines += _event(interview, _uid(interview, taken), f"Interview: {role}, {company}", present, now)
    for todo in todos:
        lines += _todo(todo, now)
    return file_of([*lines, "END:VCALENDAR"])


def _uid(interview: Interview, taken: set[str]) -> str:
    """The invitation's own UID, so that a calendar knows the event again; one UID names one event only."""
    uid = one_line(interview.calendar_uid or "") or f"{interview.id}@afterview"
    if uid in taken:
        uid = f"{interview.id}@afterview"
    taken.add(uid)
    return uid


def _event(interview: Interview, uid: str, title: str, present: list[str], now: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{escaped(uid)}"
    yield f"DTSTAMP:{_utc(now)}"
    yield f"DTSTART:{_utc(interview.starts_at)}"
    yield f"DTEND:{_utc(_end(interview))}"
    yield f"SUMMARY:{escaped(interview.title or title)}"
    if interview.location:
        yield f"LOCATION:{escaped(interview.location)}"
    if present:
        yield f"DESCRIPTION:{escaped('With ' + ', '.join(present))}"
    if interview.status is InterviewStatus.CANCELLED:
        yield "STATUS:CANCELLED"
    yield "END:VEVENT"


def _end(interview: Interview) -> datetime:
    """An event ends after it starts (RFC 5545, 3.8.2.2), whatever was noted down."""
    if interview.ends_at is not None and interview.ends_at > interview.starts_at:
        return interview.ends_at
    return interview.starts_at + DEFAULT_LENGTH


def _todo(todo: Todo, now: datetime) -> Iterator[str]:
    yield "BEGIN:VTODO"
    yield f"UID:{escaped(todo.key)}@afterview"
    yield f"DTSTAMP:{_utc(now)}"
    yield f"DUE:{_utc(todo.due)}"
    yield f"SUMMARY:{escaped(todo.title)}"
    if todo.why:
        yield f"DESCRIPTION:{escaped(todo.why)}"
    yield "STATUS:NEEDS-ACTION"
    yield "END:VTODO"


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
