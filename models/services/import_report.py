"""A plan in words and in facts: what `import` prints, and what `--json` lets a program read."""

from datetime import datetime
from typing import TYPE_CHECKING

from models.domain.report import FileReport
from models.domain.said import Said
from models.domain.values import Reply
from models.services.import_plan import Entry, Guess, Outcome, Plan, Proposal, ProposalCode

if TYPE_CHECKING:
    from models.formats.ics import Event, Person

Facts = dict[str, object]


def report_of(plan: Plan) -> FileReport:
    report = FileReport(str(plan.path), refused=list(plan.refused), notices=list(plan.notices), facts=plan.facts)
    report.left_alone += plan.left_alone
    report.added += [name for head, name in plan.named if head == "added"]
    report.merged += [name for head, name in plan.named if head == "merged"]
    for entry in plan.entries:
        _sort_in(report, entry)
        report.entries.append(facts_of(entry))
    return report


def _sort_in(report: FileReport, entry: Entry) -> None:
    named = _named(entry)
    if entry.outcome is Outcome.REFUSED:
        report.refused.append(f"{named}: {entry.why}")
    elif entry.outcome is Outcome.LEFT_ALONE:
        report.left_alone.append((named, entry.why))
    elif entry.outcome is Outcome.ADDED:
        report.added.append(in_words(entry))
    else:
        report.merged.append(in_words(entry))
    report.notices += [f"{named}: {note}" for note in entry.notes]
    report.notices += [f"{named}: {_alike(one.contact.name, one.why)}" for one in entry.alike if entry.before is None]
    report.notices += [f"{named}: {_proposed(proposal)}" for proposal in entry.proposals if not proposal.taken]


def _named(entry: Entry) -> str:
    return entry.what if entry.row is None else f"row {entry.row}, {entry.what}"


def _alike(name: str, why: str) -> str:
    return Said(
        "this may be {name}, who is here already ({why}). Both are kept; they can be merged under People.",
        name=name,
        why=why,
    )


_PROPOSED = {
    ProposalCode.REJECTED: Said("it reads like a no{because}. The application was left where it is."),
    ProposalCode.OFFER: Said("it reads like an offer{because}. The application was left where it is."),
    ProposalCode.NAME: Said("it gives a name, “{value}”, which was not taken over."),
    ProposalCode.TITLE: Said("it gives a title, “{value}”, which was not taken over."),
    ProposalCode.PHONE: Said("it gives a phone number, {value}, which was not taken over."),
    ProposalCode.LINKEDIN: Said("it gives a LinkedIn address, {value}, which was not taken over."),
}


def _proposed(proposal: Proposal) -> str:
    """What the file lets one conclude is said here, and left to the person."""
    because = f" (“{proposal.because}”)" if proposal.because else ""
    return Said(_PROPOSED[proposal.code], value=proposal.value, because=because)


def in_words(entry: Entry) -> str:
    """One line: what it is, when, and where it belongs; guesses are called so."""
    parts = [_kind_and_name(entry)]
    if entry.interview is not None:
        zone = f" ({entry.interview.timezone})" if entry.interview.timezone else ""
        parts.append(f"{_utc(entry.interview.starts_at)}{zone}")
    if entry.contact is not None:
        parts += [word for word in (entry.contact.title, *entry.contact.emails[:1]) if word]
    if entry.company is not None:
        parts.append(entry.company.name + (" (guessed)" if Guess.COMPANY in entry.guesses else ""))
    if entry.application is not None and (entry.interview or entry.reply) is not None:
        parts.append(entry.application.role + (" (guessed)" if Guess.ROLE in entry.guesses else ""))
    if entry.outcome is Outcome.CANCELLED:
        parts.append("called off")
    return ", ".join(" ".join(part.split()) for part in parts)


def _kind_and_name(entry: Entry) -> str:
    row = "" if entry.row is None else f"row {entry.row}, "
    if entry.reply is not None:
        return f"{row}reply {entry.what}"
    if entry.interview is not None or entry.event is not None:
        return f"{row}interview {entry.what}"
    if entry.contact is not None:
        return f"{row}person {entry.contact.name}"
    if entry.application is not None:
        guessed = " (guessed)" if Guess.ROLE in entry.guesses else ""
        return f"{row}application {entry.application.role}{guessed}"
    return f"{row}{entry.what}"


def facts_of(entry: Entry) -> Facts:
    """Everything about one entry; `facts` is what the file says, `interview` or `reply` what came of it."""
    found: Facts = {"outcome": entry.outcome.value, "what": entry.what, "why": entry.why, "notes": list(entry.notes)}
    if entry.row is not None:
        found["row"] = entry.row
    if entry.facts is not None:
        found["facts"] = dict(entry.facts)
    if entry.event is not None:
        found["facts"] = {**_event(entry.event), **(entry.facts or {})}
    if entry.interview is not None:
        found["interview"] = _interview(entry)
    if entry.reply is not None:
        found["reply"] = _reply(entry.reply)
    if entry.contact is not None:
        found["contact"] = _contact(entry)
    if entry.application is not None and entry.interview is None and entry.reply is None:
        found["application"] = _application(entry)
    if entry.note is not None:
        found["note"] = {"id": entry.note.id, "title": entry.note.title, "characters": len(entry.note.body or "")}
    if entry.proposals:
        found["proposals"] = [
            {"code": one.code.value, "value": one.value, "because": one.because} for one in entry.proposals
        ]
    return found


def _reply(reply: Reply) -> Facts:
    return {
        "application": reply.application,
        "contact": reply.contact,
        "at": _utc(reply.at),
        "summary": reply.summary,
    }


def _contact(entry: Entry) -> Facts:
    """Who it is in the record, and who there may be the same."""
    contact = entry.contact
    if contact is None:
        return {}
    return {
        "id": contact.id,
        "name": contact.name,
        "title": contact.title,
        "company": entry.company.name if entry.company else None,
        "emails": list(contact.emails),
        "phones": list(contact.phones),
        "linkedin": contact.linkedin,
        "known_before": entry.before is not None,
        "may_be": [{"id": one.contact.id, "name": one.contact.name, "why": one.why} for one in entry.alike],
    }


def _application(entry: Entry) -> Facts:
    application, company = entry.application, entry.company
    if application is None:
        return {}
    return {
        "id": application.id,
        "role": {"value": application.role, "guessed": Guess.ROLE in entry.guesses},
        "company": {"value": company.name if company else None, "guessed": Guess.COMPANY in entry.guesses},
        "stage": application.stage.value,
        "applied_at": _utc(application.applied_at),
        "location": application.location,
        "url": application.url,
        "source": application.source,
        "salary_from": application.salary_from,
        "salary_to": application.salary_to,
        "currency": application.currency,
    }


def _event(event: "Event") -> Facts:
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


def _address(person: "Person | None") -> str | None:
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
