"""Invitations into the record: an event of a calendar becomes an interview, is updated, or is called off.

Which event an interview came from, and in which version, stands beside it (`Invitation`): the interview's
`calendar_uid` is the UID alone, also for a single occurrence of a series, which is told apart from the
series by its RECURRENCE-ID. Where that memory is missing, since an interchange file does not carry it, the
UID and the hour decide.
"""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime

from models.domain import guesses
from models.domain.facts import DEFAULT_LENGTH
from models.domain.ids import new_id
from models.domain.meetings import stands
from models.domain.said import Said
from models.domain.values import (
    Application,
    Company,
    Contact,
    ContactId,
    Interview,
    InterviewId,
    InterviewStatus,
    Invitation,
    Participant,
    Role,
)
from models.formats.eml import Mail
from models.formats.ics import ALL_DAY, NO_START, ODD_START, Event
from models.services import invited
from models.services.draft import Draft
from models.services.employers import Belonging, belonging
from models.services.import_plan import Choice, Entry, Guess, Outcome

_NOT_INVITATIONS = {
    "REPLY": Said("It is somebody's answer to an invitation, not an invitation."),
    "COUNTER": Said("It proposes another time; nothing is fixed until the organiser sends an update."),
    "DECLINECOUNTER": Said("It turns down another time that was proposed; the interview stays as it is."),
    "REFRESH": Said("It asks the organiser for the newest version, and says nothing new itself."),
}
_UNKNOWN_CANCELLED = Said("It calls off an event that is not known here.")
_CANCELLED_BEFORE = Said("It was called off already.")
_SAME = Said("This version of it is here already.")
_OLDER = Said("A later version of it is here already.")
_NO_NEWS = Said("It says nothing that is not known already.")
_LEFT_OUT = Said("You left it out.")
_HOURLESS = frozenset({ALL_DAY, NO_START, ODD_START})


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What does not change from one event of a file to the next."""

    now: datetime
    own: frozenset[str] = frozenset()
    mail: Mail | None = None


def take(draft: Draft, event: Event, circumstances: Circumstances, choice: Choice) -> Entry:
    """Works one event into the draft, and says what became of it."""
    event = _with_hour(event, choice)
    what = described(event)
    if choice.leave_out:
        return Entry(what, Outcome.LEFT_ALONE, _LEFT_OUT, event)
    if event.method in _NOT_INVITATIONS:
        return Entry(what, Outcome.LEFT_ALONE, _NOT_INVITATIONS[event.method], event)
    known = _known(draft, event)
    if event.cancels:
        return _cancel(draft, event, what, known)
    if event.refused is not None or event.starts_at is None or event.ends_at is None:
        return Entry(what, Outcome.REFUSED, event.refused or NO_START, event)
    if known:
        return _update(draft, event, what, known[0], circumstances)
    return _add(draft, event, what, circumstances, choice)


def _with_hour(event: Event, choice: Choice) -> Event:
    """An event without an hour takes the one that the user gave."""
    if choice.starts_at is None or event.refused not in _HOURLESS:
        return event
    end = choice.starts_at + DEFAULT_LENGTH
    return replace(event, starts_at=choice.starts_at, ends_at=end, refused=None)


def described(event: Event) -> str:
    title = " ".join((event.title or "").split())
    return f"“{title[:120]}”" if title else "An event without a title"


def key_of_event(event: Event) -> str:
    """The UID; an event without one is known again by its title, start and organiser."""
    if event.uid is not None:
        return event.uid
    organizer = event.organizer.written if event.organizer is not None else ""
    start = event.first_start.isoformat() if event.first_start is not None else ""
    said = "\n".join((event.title or "", start, organizer))
    return f"no-uid:{hashlib.sha256(said.encode('utf-8', 'replace')).hexdigest()[:32]}"


# Which interview it is


def _known(draft: Draft, event: Event) -> list[Interview]:
    """The interviews of this event; cancelling a series means all of its occurrences."""
    uid = key_of_event(event)
    versions = [one for one in draft.all(Invitation) if one.uid == uid]
    found = [
        interview
        for one in versions
        if (one.recurrence_id == event.recurrence_id or (event.cancels and event.recurrence_id is None))
        and (interview := draft.get(Interview, one.interview)) is not None
    ]
    return found or _remembered_by_hour(draft, event, {one.interview for one in versions})


def _remembered_by_hour(draft: Draft, event: Event, versioned: set[InterviewId]) -> list[Interview]:
    """Interviews that came without the memory of their version, and the occurrence that stands for its series."""
    if event.uid is None:
        same = [one for one in draft.all(Interview) if one.calendar_uid is None and one.starts_at == event.starts_at]
        return [one for one in same if one.title == event.title and one.id not in versioned][:1]
    of_uid = [one for one in draft.all(Interview) if one.calendar_uid == event.uid]
    if event.recurrence_id is None:
        return [one for one in of_uid if one.id not in versioned][:1]
    at_that_hour = [one for one in of_uid if one.starts_at == event.recurrence_id]
    if event.cancels:
        return at_that_hour
    moved = [one for one in of_uid if one.starts_at == event.starts_at]
    return [one for one in (*at_that_hour, *moved) if one.id not in versioned][:1]


def _standing(version: Invitation | None, event: Event) -> str | None:
    """Why the event brings nothing new, None when it is a later version (RFC 5546, 2.1.5)."""
    if version is None:
        return None
    there, here = version.sequence or 0, event.sequence or 0
    if here != there:
        return _OLDER if here < there else None
    if version.stamped_at is None or event.stamped_at is None or event.stamped_at == version.stamped_at:
        return _SAME
    return _OLDER if event.stamped_at < version.stamped_at else None


def _remember(draft: Draft, event: Event, interview: Interview, invited_ids: tuple[str, ...]) -> None:
    draft.put(
        Invitation(
            interview.id,
            key_of_event(event),
            event.recurrence_id,
            event.sequence,
            event.stamped_at,
            invited_ids,
        )
    )


# What becomes of it


def _cancel(draft: Draft, event: Event, what: str, known: list[Interview]) -> Entry:
    if not known:
        return Entry(what, Outcome.LEFT_ALONE, _UNKNOWN_CANCELLED, event)
    standing = [one for one in known if stands(one)]
    if not standing:
        return _entry(draft, Entry(what, Outcome.LEFT_ALONE, _CANCELLED_BEFORE, event), known[0])
    for interview in standing:
        version = draft.get(Invitation, interview.id)
        if _standing(version, event) == _OLDER:
            return _entry(draft, Entry(what, Outcome.LEFT_ALONE, _OLDER, event), interview)
        draft.put(replace(interview, status=InterviewStatus.CANCELLED))
        if version is not None:
            stamp = event.stamped_at or version.stamped_at
            sequence = event.sequence if event.sequence is not None else version.sequence
            draft.put(replace(version, sequence=sequence, stamped_at=stamp))
    cancelled = draft.get(Interview, standing[0].id) or standing[0]
    return _entry(draft, Entry(what, Outcome.CANCELLED, Said("The organiser called it off."), event), cancelled)


def _update(draft: Draft, event: Event, what: str, before: Interview, circumstances: Circumstances) -> Entry:
    version = draft.get(Invitation, before.id)
    reason = _standing(version, event)
    if reason is not None or event.starts_at is None:
        return _entry(draft, Entry(what, Outcome.LEFT_ALONE, reason or NO_START, event), before)
    own = invited.own_among(event, circumstances.own, circumstances.mail)
    company = _company_of(draft, before)
    contacts = [invited.meet(draft, person, company) for person in invited.others(event, own)] if company else []
    ids = tuple(contact.id for contact in contacts)
    after = replace(
        before,
        starts_at=event.starts_at,
        ends_at=event.ends_at,
        title=event.title or before.title,
        timezone=event.timezone,
        location=_place(event) or before.location,
        kind=before.kind or guesses.kind_of(event.title, event.location, event.links),
        status=before.status if stands(before) else InterviewStatus.SCHEDULED,
        people=_people(before.people, ids, version.invited if version is not None else ()),
    )
    if after == before:
        if version is not None:
            # A version without news is one all the same: what is older than it must not count for more.
            _remember(draft, event, after, ids)
        return _entry(draft, Entry(what, Outcome.LEFT_ALONE, _NO_NEWS, event), before)
    draft.put(after)
    _remember(draft, event, after, ids)
    why = Said("A later version of the invitation.")
    return _entry(draft, Entry(what, Outcome.UPDATED, why, event, notes=event.notes), after)


def _people(before: tuple[Participant, ...], now: tuple[str, ...], earlier: tuple[str, ...]) -> tuple[Participant, ...]:
    """Those invited now; who came from the earlier version alone goes, unless something is known of the meeting."""
    kept = [
        one
        for one in before
        if one.contact in now or one.contact not in earlier or one.moment or one.thanked_in_person is not None
    ]
    there = {one.contact for one in kept}
    return (*kept, *(Participant(ContactId(one), Role.INTERVIEWER) for one in now if one not in there))


def _add(draft: Draft, event: Event, what: str, circumstances: Circumstances, choice: Choice) -> Entry:
    if event.starts_at is None:
        return Entry(what, Outcome.REFUSED, NO_START, event)
    own = invited.own_among(event, circumstances.own, circumstances.mail)
    place: Belonging = belonging(draft, event, own, choice, circumstances.now)
    contacts = [invited.meet(draft, person, place.company) for person in invited.others(event, own)]
    ids = tuple(dict.fromkeys(contact.id for contact in contacts))
    kind = guesses.kind_of(event.title, event.location, event.links)
    interview = Interview(
        InterviewId(new_id("int")),
        place.application.id,
        event.starts_at,
        ends_at=event.ends_at,
        title=event.title,
        round=_next_round(draft, place.application),
        kind=kind,
        timezone=event.timezone,
        location=_place(event),
        status=InterviewStatus.SCHEDULED,
        recorded_at=circumstances.now,
        calendar_uid=event.uid,
        people=tuple(Participant(one, Role.INTERVIEWER) for one in ids),
    )
    draft.put(interview)
    _remember(draft, event, interview, ids)
    marks = place.guesses | (frozenset({Guess.KIND}) if kind is not None else frozenset())
    if any(person.name is None for person in invited.others(event, own)):
        marks |= {Guess.NAME}
    entry = Entry(what, Outcome.ADDED, place.why, event, guesses=marks, notes=event.notes)
    return _entry(draft, entry, interview)


def _place(event: Event) -> str | None:
    return event.location or guesses.meeting_link(event.links)


def _next_round(draft: Draft, application: Application) -> int:
    """One more than the last round; where rounds were not counted, than the interviews there are."""
    standing = sorted(
        (one for one in draft.interviews_of(application.id) if stands(one)), key=lambda one: one.starts_at
    )
    return max((one.round or number for number, one in enumerate(standing, 1)), default=0) + 1


def _company_of(draft: Draft, interview: Interview) -> Company | None:
    application = draft.get(Application, interview.application)
    return draft.get(Company, application.company) if application is not None else None


def _entry(draft: Draft, entry: Entry, interview: Interview) -> Entry:
    """The entry with everything that the record says of that interview."""
    application = draft.get(Application, interview.application)
    people = (draft.get(Contact, person.contact) for person in interview.people)
    return replace(
        entry,
        interview=interview,
        application=application,
        company=_company_of(draft, interview),
        people=tuple(person for person in people if person is not None),
    )
