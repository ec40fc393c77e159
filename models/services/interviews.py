"""Interviews: booked, moved, called off; who was there, and what they said would come next."""

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import datetime
from typing import Any, TypeVar

from models.domain.change import Change, Edit
from models.domain.errors import WorldError
from models.domain.ids import new_id
from models.domain.meetings import stands
from models.domain.values import (
    ApplicationId,
    ContactKind,
    Debrief,
    Interview,
    InterviewId,
    InterviewStatus,
    NextSteps,
    Participant,
    Role,
)
from models.services import belongings
from models.services.bin import delete
from models.services.desk import Desk
from models.services.intent import Intent
from models.services.people import Introduced, People, known_at
from models.services.settings import check_zone

V = TypeVar("V", Debrief, NextSteps)

_KINDS = {
    Role.INTERVIEWER: ContactKind.INTERVIEWER,
    Role.FRONT_DESK: ContactKind.FRONT_DESK,
    Role.RECRUITER: ContactKind.RECRUITER,
}


class Interviews:
    def __init__(self, desk: Desk, people: People) -> None:
        self._desk = desk
        self._people = people

    def next_round(self, application: ApplicationId) -> int:
        """One more than the last round; where rounds were not counted, than the interviews there are."""
        standing = [one for one in self._desk.store.find(Interview, application=application) if stands(one)]
        return max((one.round or number for number, one in enumerate(standing, 1)), default=0) + 1

    def book(self, application: ApplicationId, starts_at: datetime, now: datetime, **more: Any) -> Change:
        """`more` are fields of Interview; the round is suggested, and recorded as of now, where they do not say."""
        found = self._desk.application(application)
        said: dict[str, Any] = {
            "round": self.next_round(application),
            "status": InterviewStatus.SCHEDULED,
            "recorded_at": now,
            **more,
        }
        fresh = Interview(InterviewId(new_id("int")), application, starts_at, **said)
        _check(fresh)
        about = self._desk.about(found, starts_at=starts_at.isoformat(), interview=fresh.id)
        return self._desk.write([Edit(None, fresh)], Intent.INTERVIEW_BOOKED, about)

    def edit(self, after: Interview, now: datetime) -> Change:
        """Times, place, people and the rest. `now` is not looked at: it stays recorded when it was."""
        before = self._desk.interview(after.id)
        _check(after)
        rescheduled = (before.starts_at, before.ends_at) != (after.starts_at, after.ends_at)
        intent = Intent.INTERVIEW_RESCHEDULED if rescheduled else Intent.INTERVIEW_EDITED
        return self._write(before, after, intent, starts_at=after.starts_at.isoformat())

    def cancel(self, interview: InterviewId, now: datetime) -> Change:
        """Called off, by whomever; it stays in the history. `now` is not looked at."""
        before = self._desk.interview(interview)
        return self._write(before, replace(before, status=InterviewStatus.CANCELLED), Intent.INTERVIEW_CANCELLED)

    def delete(self, interview: InterviewId, now: datetime) -> Change:
        """To the bin, with its debrief, next steps, letters, questions and notes."""
        found = self._desk.interview(interview)
        about = self._desk.about(self._desk.application(found.application))
        values = belongings.of_interview(self._desk.store, found)
        return delete(self._desk, values, Intent.INTERVIEW_DELETED, about, "interviews", about["company"], now)

    def prepared(self, interview: InterviewId, prepared: bool, now: datetime) -> Change:
        before = self._desk.interview(interview)
        after = replace(before, prepared=prepared)
        return self._write(before, after, Intent.INTERVIEW_PREPARED, prepared="yes" if prepared else "no")

    def set_people(self, interview: InterviewId, people: Sequence[Participant], now: datetime) -> Change:
        """Who was or will be there, in this order."""
        before = self._desk.interview(interview)
        after = replace(before, people=tuple(people))
        _check(after)
        return self._write(before, after, Intent.INTERVIEW_PEOPLE)

    def add_person(self, interview: InterviewId, name: str, role: Role, now: datetime, **more: Any) -> Change:
        """Somebody by name: known already at that company, or new. `more` are fields of Contact."""
        before = self._desk.interview(interview)
        company = self._desk.application(before.application).company
        there = {person.contact for person in before.people}
        known = known_at(self._people.by_name(name), company, there)
        if known is not None and known.id in there:
            raise WorldError("{name} is at this interview already.", name=known.name)
        edits = []
        if known is None:
            known = self._people.fresh(name, kinds=(_KINDS[role],), **{"company": company, **more})
            edits.append(Edit(None, known))
        elif _KINDS[role] not in known.kinds or more:
            kinds = tuple(dict.fromkeys((*known.kinds, _KINDS[role])))
            edits.append(Edit(known, replace(known, **{"kinds": kinds, **more})))
        after = replace(before, people=(*before.people, Participant(known.id, role)))
        edits.append(Edit(before, after))
        about = self._desk.about(self._desk.application(before.application), person=known.name, contact=known.id)
        return self._desk.write(edits, Intent.INTERVIEW_PERSON_ADDED, about)

    def introduce(self, interview: InterviewId, people: Sequence[Introduced], now: datetime) -> Change:
        """All who were or will be there, as one step: the known ones, and new ones by name. `now` is not looked at."""
        before = self._desk.interview(interview)
        company = self._desk.application(before.application).company
        edits: list[Edit] = []
        parts: list[Participant] = []
        known = {one.contact for one in people if one.contact is not None}
        for one in people:
            kind = _KINDS[one.role] if one.role is not None else None
            contact, more = self._people.introduce(one, company, kind, known)
            known.add(contact.id)
            edits += more
            parts.append(Participant(contact.id, one.role, one.moment or None, one.thanked_in_person))
        after = replace(before, people=tuple(parts))
        _check(after)
        edits.append(Edit(before, after))
        about = self._desk.about(self._desk.application(before.application), interview=interview)
        return self._desk.write(edits, Intent.INTERVIEW_PEOPLE, about)

    def took_leave(self, interview: InterviewId, spelled: str | None, thanked: bool, now: datetime) -> Change:
        """Before leaving: all names were checked there (`spelled`: where), each was thanked. `now` is not looked at."""
        before = self._desk.interview(interview)
        edits: list[Edit] = []
        for part in before.people:
            person = self._people.get(part.contact) if spelled is not None else None
            if person is not None and not person.name_confirmed:
                edits.append(Edit(person, replace(person, name_confirmed=True, name_source=spelled)))
        if thanked:
            people = tuple(replace(part, thanked_in_person=True) for part in before.people)
            edits.append(Edit(before, replace(before, people=people)))
        about = self._desk.about(self._desk.application(before.application), interview=interview)
        return self._desk.write(edits, Intent.INTERVIEW_PEOPLE, about)

    def next_steps(self, after: NextSteps, now: datetime, read: NextSteps | None = None) -> Change:
        """What they said would happen next; recorded from the first save with something in it.

        `read` is what a form began with: what the debrief's window wrote meanwhile stays, unless the form changed it.
        """
        interview = self._desk.interview(after.interview)
        before = self._desk.store.get(NextSteps, after.interview)
        if read is not None:
            after = merged(before or NextSteps(after.interview), read, after)
        about = self._desk.about(self._desk.application(interview.application))
        return self._desk.write(edits_of(before, said(before, after, now)), Intent.NEXT_STEPS_SAVED, about)

    def _write(self, before: Interview, after: Interview, intent: Intent, **more: str) -> Change:
        about = self._desk.about(self._desk.application(before.application), interview=before.id, **more)
        return self._desk.write([Edit(before, after)], intent, about)


def merged(present: V, base: V, wanted: V) -> V:
    """What stands there now, with the fields that were changed in the window: the rest may have moved on elsewhere."""
    names = (one.name for one in fields(wanted) if one.name not in ("saved_at", "recorded_at"))
    changed = {name: getattr(wanted, name) for name in names if getattr(wanted, name) != getattr(base, name)}
    return replace(present, **changed)


def said(before: NextSteps | None, after: NextSteps, now: datetime) -> NextSteps | None:
    """The next steps to be kept: recorded when the first word of them was; None where nothing is left in them."""
    if replace(after, recorded_at=None) == NextSteps(after.interview):
        return None
    if after.recorded_at is not None:
        return after
    return replace(after, recorded_at=(before.recorded_at if before else None) or now)


def edits_of(before: NextSteps | None, after: NextSteps | None) -> list[Edit]:
    return [] if before is None and after is None else [Edit(before, after)]


def _check(interview: Interview) -> None:
    if interview.ends_at is not None and interview.ends_at <= interview.starts_at:
        raise WorldError("The interview ends before it starts. Choose a later end.")
    if interview.round is not None and interview.round < 1:
        raise WorldError("Rounds are counted from 1.")
    contacts = [person.contact for person in interview.people]
    if len(set(contacts)) < len(contacts):
        raise WorldError("Somebody is named twice at this interview. Remove one of the two.")
    if interview.timezone is not None:
        check_zone(interview.timezone)
