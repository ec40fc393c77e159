"""A plan in words and in facts: what `import` prints, and what `--json` lets a program read."""

from datetime import datetime

from models.domain.report import FileReport
from models.formats.ics import Event, Person
from models.services.import_plan import Entry, Guess, Outcome, Plan

Facts = dict[str, object]


def report_of(plan: Plan) -> FileReport:
    report = FileReport(str(plan.path), refused=list(plan.refused), notices=list(plan.notices))
    report.left_alone += plan.left_alone
    report.added += [name for head, name in plan.named if head == "added"]
    report.merged += [name for head, name in plan.named if head == "merged"]
    for entry in plan.entries:
        _sort_in(report, entry)
        report.entries.append(facts_of(entry))
    return report


def _sort_in(report: FileReport, entry: Entry) -> None:
    if entry.outcome is Outcome.REFUSED:
        report.refused.append(f"{entry.what}: {entry.why}")
    elif entry.outcome is Outcome.LEFT_ALONE:
        report.left_alone.append((entry.what, entry.why))
    elif entry.outcome is Outcome.ADDED:
        report.added.append(in_words(entry))
    else:
        report.merged.append(in_words(entry))
    report.notices += [f"{entry.what}: {note}" for note in entry.notes]


def in_words(entry: Entry) -> str:
    """One line: what it is, when, and where it belongs; guesses are called so."""
    parts = [f"reply {entry.what}" if entry.reply is not None else f"interview {entry.what}"]
    if entry.interview is not None:
        zone = f" ({entry.interview.timezone})" if entry.interview.timezone else ""
        parts.append(f"{_utc(entry.interview.starts_at)}{zone}")
    if entry.company is not None:
        parts.append(entry.company.name + (" (guessed)" if Guess.COMPANY in entry.guesses else ""))
    if entry.application is not None:
        parts.append(entry.application.role + (" (guessed)" if Guess.ROLE in entry.guesses else ""))
    if entry.outcome is Outcome.CANCELLED:
        parts.append("called off")
    return ", ".join(" ".join(part.split()) for part in parts)


def facts_of(entry: Entry) -> Facts:
    """Everything about one entry; `facts` is what the file says, `interview` or `reply` what came of it."""
    found: Facts = {"outcome": entry.outcome.value, "what": entry.what, "why": entry.why, "notes": list(entry.notes)}
    if entry.event is not None:
        found["facts"] = _event(entry.event)
    if entry.interview is not None:
        found["interview"] = _interview(entry)
    if entry.reply is not None:
        reply = entry.reply
        found["reply"] = {
            "application": reply.application,
            "contact": reply.contact,
            "at": _utc(reply.at),
            "summary": reply.summary,
        }
    return found


def _event(event: Event) -> Facts:
    return {
        "method": event.method,
        "uid": event.uid,
        "recurrence_id": _utc(event.recurrence_id),
        "sequence": event.sequence,
        "status": event.status,
        "summary": event.title,
        "location": event.location,
        "dtstart": _utc(event.first_start),
        "dtend": _utc(event.first_end),
        "timezone": event.timezone,
        "repeats": event.repeats,
        "organizer": _address(event.organizer),
        "attendees": [_address(person) for person in event.attendees],
    }


def _address(person: Person | None) -> str | None:
    return (person.address or person.written) if person is not None else None


def _interview(entry: Entry) -> Facts:
    interview, application, company = entry.interview, entry.application, entry.company
    if interview is None:
        return {}
    return {
        "id": interview.id,
        "calendar_uid": interview.calendar_uid,
        "title": interview.title,
        "starts_at": _utc(interview.starts_at),
        "ends_at": _utc(interview.ends_at),
        "timezone": interview.timezone,
        "location": interview.location,
        "round": interview.round,
        "kind": {"value": interview.kind, "guessed": Guess.KIND in entry.guesses},
        "status": interview.status,
        "application": interview.application,
        "company": {"value": company.name if company else None, "guessed": Guess.COMPANY in entry.guesses},
        "role": {"value": application.role if application else None, "guessed": Guess.ROLE in entry.guesses},
        "people": [{"id": one.id, "name": one.name, "emails": list(one.emails)} for one in entry.people],
    }


def _utc(moment: datetime | None) -> str | None:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment is not None else None
