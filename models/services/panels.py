"""Everything about one application, read at once for its panel."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, TypeVar

from models.domain.agenda import Ledger
from models.domain.values import (
    Application,
    ApplicationId,
    Company,
    Contact,
    ContactId,
    Debrief,
    Interview,
    Letter,
    Move,
    NextSteps,
    Note,
    Offer,
    Reference,
    Reply,
)
from models.domain.views import Panel
from models.services.waiting import gauge
from models.store.repository import Store

V = TypeVar("V", NextSteps, Debrief)


def panel(store: Store, ledger: Ledger, application: ApplicationId, now: datetime) -> Panel | None:
    found = store.get(Application, application)
    company = None if found is None else store.get(Company, found.company)
    if found is None or company is None:
        return None
    interviews = sorted(store.find(Interview, application=application), key=lambda one: (one.starts_at, one.id))
    letters = _letters(store, application, interviews)
    replies = store.find(Reply, application=application)
    references = store.find(Reference, application=application)
    named = _named(found, interviews, letters, replies, references)
    contacts = {contact: person for contact in named if (person := store.get(Contact, contact)) is not None}
    reminders = tuple(ledger.of(application))
    return Panel(
        application=found,
        company=company,
        recruiter=None if found.recruiter is None else contacts.get(found.recruiter),
        moves=tuple(store.find(Move, application=application)),
        interviews=tuple(interviews),
        next_steps=_of_each(store, NextSteps, interviews),
        debriefs=_of_each(store, Debrief, interviews),
        letters=letters,
        replies=tuple(replies),
        references=tuple(references),
        offers=tuple(store.find(Offer, application=application)),
        contacts=contacts,
        reminders=reminders,
        notes=tuple(sorted(store.find(Note, application=application), key=_kept, reverse=True)),
        wait=gauge(ledger, application, now, user_turn=any(reminder.due <= now for reminder in reminders)),
    )


def _kept(note: Note) -> tuple[bool, Any, str]:
    return (note.created_at is not None, note.created_at, note.id)


def _of_each(store: Store, kind: type[V], interviews: Iterable[Interview]) -> tuple[V, ...]:
    found = (store.get(kind, interview.id) for interview in interviews)
    return tuple(value for value in found if value is not None)


def _letters(store: Store, application: ApplicationId, interviews: Iterable[Interview]) -> tuple[Letter, ...]:
    """Those of the application, and those that name only one of its interviews; oldest first."""
    found = store.find(Letter, application=application)
    for interview in interviews:
        found += store.find(Letter, interview=interview.id, application=None)
    return tuple(sorted(found, key=_written))


def _written(letter: Letter) -> tuple[bool, Any, str]:
    at = letter.sent_at or letter.send_at or letter.created_at
    return (at is None, at, letter.id)


def _named(
    application: Application,
    interviews: Iterable[Interview],
    letters: Iterable[Letter],
    replies: Iterable[Reply],
    references: Iterable[Reference],
) -> list[ContactId]:
    """Everybody who is named anywhere, each once."""
    named: list[ContactId | None] = [application.recruiter]
    named += [person.contact for interview in interviews for person in interview.people]
    for letter in letters:
        named += [letter.to, letter.via]
    named += [reply.contact for reply in replies]
    named += [reference.contact for reference in references]
    return [contact for contact in dict.fromkeys(named) if contact is not None]
