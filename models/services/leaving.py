"""What a person leaves behind: what goes with them to the bin, and what stays without naming them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from models.domain.change import Edit
from models.domain.errors import WorldError
from models.domain.said import Counted
from models.domain.stages import free_moment
from models.domain.values import (
    Application,
    ApplicationId,
    Contact,
    ContactId,
    Decision,
    Interview,
    Invitation,
    Letter,
    LetterState,
    Note,
    Question,
    Reference,
    Reply,
    Value,
)
from models.services.belongings import dispatches_of, parts_of
from models.store import reading_people
from models.store.repository import Store

_UNWRITTEN = frozenset({None, LetterState.DRAFT, LetterState.READY, LetterState.SCHEDULED, LetterState.FAILED})
"""States in which a letter is nobody's yet."""


def check_may_leave(store: Store, contact: Contact) -> None:
    """Raises a sentence where letters went to them or through them: a letter keeps whom it was written to."""
    letters = {one.id: one for one in (*store.find(Letter, to=contact.id), *store.find(Letter, via=contact.id))}
    gone = sum(one.state not in _UNWRITTEN for one in letters.values())
    if gone:
        what = Counted("%Ln letters", "a letter", gone)
        raise WorldError(
            "You sent {what} to {name}, and what was sent keeps its name, so {name} stays. If the same person is "
            "here twice, merge the two.",
            what=what,
            name=contact.name,
        )


def leaving_with(store: Store, contact: Contact) -> tuple[Value, ...]:
    """The person first, then their drafts, what they vouch for, and what was said of reminders about them."""
    found: list[Value] = [contact, *store.find(Letter, to=contact.id), *store.find(Reference, contact=contact.id)]
    found += [one for one in store.all(Decision) if contact.id in parts_of(one.subject)]
    return tuple(dict.fromkeys((*found, *dispatches_of(store, found))))


def staying(store: Store, contact: ContactId, leaving: tuple[Value, ...]) -> Iterator[Edit]:
    """What stays without them: interviews, applications, replies, questions, notes, drafts that went through them."""
    for interview in (store.get(Interview, one) for one in reading_people.interviews_with(store, contact)):
        if interview is not None:
            others = tuple(part for part in interview.people if part.contact != contact)
            yield Edit(interview, replace(interview, people=others))
    for application in store.find(Application, recruiter=contact):
        yield Edit(application, replace(application, recruiter=None))
    for question in store.find(Question, contact=contact):
        yield Edit(question, replace(question, contact=None))
    for note in store.find(Note, contact=contact):
        yield Edit(note, replace(note, contact=None))
    for letter in store.find(Letter, via=contact):
        if letter not in leaving:
            yield Edit(letter, replace(letter, via=None))
    for version in store.all(Invitation):
        if contact in version.invited:
            yield Edit(version, replace(version, invited=tuple(one for one in version.invited if one != contact)))
    taken: dict[ApplicationId, list[datetime]] = {}
    for reply in store.find(Reply, contact=contact):
        if reply.application not in taken:
            nobodys = store.find(Reply, application=reply.application, contact=None)
            taken[reply.application] = [one.at for one in nobodys]
        at = free_moment(reply.at, taken[reply.application])
        taken[reply.application].append(at)
        yield Edit(reply, replace(reply, contact=None, at=at))
