"""To whom a letter goes where nobody said so, and by which address (ETIQUETTE, "Correspondent" and "Agency")."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from models.domain.letters.briefs import BRIEFS
from models.domain.mail import Dispatch
from models.domain.meetings import end_of, stands
from models.domain.values import (
    Application,
    ApplicationId,
    Contact,
    ContactId,
    ContactKind,
    Interview,
    Letter,
    LetterKind,
    Reference,
    Reply,
    Role,
)
from models.store.repository import Store

_PER_INTERVIEWER = frozenset({LetterKind.THANK_YOU, LetterKind.LINKEDIN_INVITE})
_PER_REFERENCE = frozenset({LetterKind.REFERENCE_HEADS_UP, LetterKind.REFERENCE_THANKS})
_TO_RECRUITER = frozenset(
    {
        LetterKind.RECRUITER_PERMISSION,
        LetterKind.RECRUITER_DEBRIEF,
        LetterKind.RECRUITER_NUDGE,
        LetterKind.RECRUITER_UPDATE,
    }
)


def recipient(
    store: Store, kind: LetterKind, application: Application | None, interview: Interview | None, now: datetime
) -> ContactId | None:
    """Who is to be written to; None while the record names nobody."""
    if application is None:
        return None
    if kind in _TO_RECRUITER:
        return application.recruiter
    if kind in _PER_REFERENCE:
        vouching = [one.contact for one in store.find(Reference, application=application.id)]
        return _first_unwritten(vouching, store.find(Letter, application=application.id), kind)
    meeting = interview or last_held(store, application.id, now)
    if kind in _PER_INTERVIEWER and meeting is not None:
        return _first_unwritten(_interviewers(meeting), store.find(Letter, interview=meeting.id), kind)
    if kind is LetterKind.INVITATION_REPLY and meeting is not None:
        writer = _newest_writer(store, application.id)
        return writer or application.recruiter or next((one.contact for one in meeting.people), None)
    return _correspondent(store, application.id, meeting) or application.recruiter


def last_held(store: Store, application: ApplicationId, now: datetime) -> Interview | None:
    held = [one for one in store.find(Interview, application=application) if stands(one) and end_of(one) <= now]
    return max(held, key=lambda one: (end_of(one), one.starts_at), default=None)


def through(kind: LetterKind, application: Application | None, to: ContactId) -> ContactId | None:
    """The recruiter, where letters to the hiring side go through the agency; None where it goes straight."""
    if application is None or application.recruiter in (None, to) or not BRIEFS[kind].to_hiring_side:
        return None
    return application.recruiter if application.route_letters_via_recruiter else None


def addressee(store: Store, letter: Letter, dispatch: Dispatch) -> tuple[Contact | None, str | None]:
    """Whose address it goes to, and that address: the chosen one while it is theirs, else their first."""
    found = store.get(Contact, letter.via or letter.to)
    if found is None:
        return None, None
    chosen = (dispatch.address or "").casefold()
    address = next((one for one in found.emails if one.casefold() == chosen), None)
    return found, address or next(iter(found.emails), None)


def addressed(found: Contact, address: str) -> Contact:
    """With that address as the only one."""
    return replace(found, emails=(address,))


def _interviewers(meeting: Interview) -> Iterator[ContactId]:
    return (part.contact for part in meeting.people if part.role in (None, Role.INTERVIEWER))


def _first_unwritten(people: Iterable[ContactId], letters: Iterable[Letter], kind: LetterKind) -> ContactId | None:
    everybody = list(people)
    written = {one.to for one in letters if one.kind is kind}
    return next((one for one in everybody if one not in written), next(iter(everybody), None))


def _newest_writer(store: Store, application: ApplicationId) -> ContactId | None:
    replies = [one for one in store.find(Reply, application=application) if one.contact is not None]
    return max(replies, key=lambda one: one.at).contact if replies else None


def _correspondent(store: Store, application: ApplicationId, meeting: Interview | None) -> ContactId | None:
    writer = _newest_writer(store, application)
    if writer is not None or meeting is None:
        return writer
    for part in meeting.people:
        person = store.get(Contact, part.contact)
        if person is not None and ContactKind.HIRING_MANAGER in person.kinds:
            return person.id
    return next(_interviewers(meeting), None)
