"""The dates of a span of days, as the calendar of the board shows them: three plain questions to the tables."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta, tzinfo

from models.domain.calendar_views import Entry, EntryKind
from models.domain.values import CLOSED_STAGES, Stage
from models.store.mapping import encode_instant
from models.store.reading import Source, rows

_CLOSED = ", ".join(f"'{stage}'" for stage in Stage if stage in CLOSED_STAGES)
_WHOSE = "JOIN applications a ON a.id = {table}.application JOIN companies c ON c.id = a.company"


def entries(source: Source, first: date, days: int, zone: tzinfo) -> Iterator[Entry]:
    """Interviews of whatever became of it; promised days and answers only of what is still open."""
    start = datetime(first.year, first.month, first.day, tzinfo=zone)
    last = first + timedelta(days=days)
    stop = datetime(last.year, last.month, last.day, tzinfo=zone)
    span = (encode_instant(start), encode_instant(stop))
    yield from _interviews(source, span, zone)
    yield from _deadlines(source, span, zone)
    yield from _promised(source, (first.isoformat(), last.isoformat()))


def _interviews(source: Source, span: tuple[str, str], zone: tzinfo) -> Iterator[Entry]:
    sql = f"""
    SELECT a.id, c.name, a.role, i.id, i.starts_at, i.round FROM interviews i {_WHOSE.format(table="i")}
    WHERE i.starts_at >= ? AND i.starts_at < ? AND coalesce(i.status, '') <> 'cancelled'
    """
    for application, company, role, interview, starts, number in rows(source, sql, span):
        at = datetime.fromisoformat(starts).astimezone(zone)
        yield Entry(at.date(), at, EntryKind.INTERVIEW, application, interview, company, role, number)


def _deadlines(source: Source, span: tuple[str, str], zone: tzinfo) -> Iterator[Entry]:
    sql = f"""
    SELECT a.id, c.name, a.role, o.deadline FROM offers o {_WHOSE.format(table="o")}
    WHERE o.deadline >= ? AND o.deadline < ? AND o.decision IS NULL AND a.stage NOT IN ({_CLOSED})
    """
    for application, company, role, deadline in rows(source, sql, span):
        at = datetime.fromisoformat(deadline).astimezone(zone)
        yield Entry(at.date(), at, EntryKind.DEADLINE, application, None, company, role)


def _promised(source: Source, span: tuple[str, str]) -> Iterator[Entry]:
    sql = f"""
    SELECT a.id, c.name, a.role, n.interview, n.promised_by FROM next_steps n
    JOIN interviews i ON i.id = n.interview {_WHOSE.format(table="i")}
    WHERE n.promised_by >= ? AND n.promised_by < ? AND a.stage NOT IN ({_CLOSED})
    """
    for application, company, role, interview, day in rows(source, sql, span):
        yield Entry(date.fromisoformat(day), None, EntryKind.PROMISED, application, interview, company, role)
