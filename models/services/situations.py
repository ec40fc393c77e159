"""All that a letter may be made of and is looked at beside, read from the record at once."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

from models.domain.errors import WorldError
from models.domain.letters.briefs import BRIEFS
from models.domain.letters.situation import OtherProcess, Situation, Voice
from models.domain.mail import Language, Tone, WritingDesk
from models.domain.meetings import end_of, stands
from models.domain.values import (
    OPEN_PAST_WISHLIST,
    Application,
    ApplicationId,
    AskedBy,
    Company,
    Contact,
    ContactId,
    ContactKind,
    Debrief,
    Interview,
    InterviewId,
    Letter,
    LetterId,
    LetterKind,
    NextSteps,
    Note,
    NoteId,
    Offer,
    Question,
    Reference,
    Reply,
    Role,
    Stage,
)
from models.services.desk import Desk
from models.services.reminders import Reminders
from models.store import reading

_NEVER = datetime.min.replace(tzinfo=UTC)
UNNAMED_ROLE = "Role not named yet"
"""What the quick add files where nobody said what the job is: no letter takes that for the job's name."""


class Situations:
    def __init__(self, desk: Desk, reminders: Reminders) -> None:
        self._desk = desk
        self._reminders = reminders

    def of(
        self,
        kind: LetterKind,
        now: datetime,
        *,
        application: ApplicationId | None = None,
        interview: InterviewId | None = None,
        to: ContactId | None = None,
        letter: LetterId | None = None,
        voice: Voice | None = None,
        named: frozenset[str] = frozenset(),
    ) -> Situation:
        """What is known for a letter of this kind; `letter` is the one that is being written, never among the others.

        Raises WorldError where the interview, the application or the person is no longer there.
        """
        store = self._desk.store
        meeting = self._desk.interview(interview) if interview is not None else None
        if application is None and meeting is not None:
            application = meeting.application
        process = _with_its_role(self._desk.application(application)) if application is not None else None
        rounds = self._rounds(process)
        meeting = meeting or _last_held(rounds, now)
        replies = tuple(store.find(Reply, application=application)) if application is not None else ()
        who = self._contact(to) if to is not None else self._reader(kind, process, meeting, replies)
        letters = self._letters(process, who, letter)
        questions = self._questions(rounds)
        references = store.find(Reference, application=application) if application is not None else []
        recruiter = process.recruiter if process is not None else None
        named_people = [
            *(part.contact for one in rounds for part in one.people),
            *(part.contact for part in (meeting.people if meeting is not None else ())),
            *(one.contact for one in replies if one.contact is not None),
            *(one.contact for one in questions if one.contact is not None),
            *(one.contact for one in references),
            *(one.to for one in letters),
            *((recruiter,) if recruiter is not None else ()),
            *((who.id,) if who is not None else ()),
        ]
        people = {key: one for key in dict.fromkeys(named_people) if (one := store.get(Contact, key)) is not None}
        return Situation(
            kind,
            now,
            self._reminders.etiquette(),
            voice or self.voice(),
            who,
            process,
            store.get(Company, process.company) if process is not None else None,
            meeting,
            rounds,
            people,
            store.get(Debrief, meeting.id) if meeting is not None else None,
            tuple(debrief for one in rounds if (debrief := store.get(Debrief, one.id)) is not None),
            store.get(NextSteps, meeting.id) if meeting is not None else None,
            questions,
            self._notes(process, meeting, who),
            replies,
            tuple(store.find(Offer, application=application)) if application is not None else (),
            next((one for one in references if who is not None and one.contact == who.id), None),
            people.get(recruiter) if recruiter is not None else None,
            letters,
            self._others(application, now),
            named,
        )

    def voice(self) -> Voice:
        """How the sender writes unless a letter says otherwise."""
        written = self._desk.store.get(WritingDesk) or WritingDesk()
        name = self._desk.store.settings().name or ""
        tone, language = written.tone or Tone.FRIENDLY, written.language or Language.EN_GB
        return Voice(name, tone, language, written.signature or "")

    def _contact(self, contact: ContactId) -> Contact:
        found = self._desk.store.get(Contact, contact)
        if found is None:
            raise WorldError("This person is no longer here. If they were deleted, the bin still has them.")
        return found

    def _rounds(self, process: Application | None) -> tuple[Interview, ...]:
        if process is None:
            return ()
        found = (one for one in self._desk.store.find(Interview, application=process.id) if stands(one))
        return tuple(sorted(found, key=lambda one: (one.starts_at, one.id)))

    def _reader(
        self, kind: LetterKind, process: Application | None, meeting: Interview | None, replies: Iterable[Reply]
    ) -> Contact | None:
        """Who it goes to where nobody is named (ETIQUETTE, Read exactly so, 12); None: the composer asks."""
        store = self._desk.store
        if process is None or kind in (LetterKind.REFERENCE_HEADS_UP, LetterKind.REFERENCE_THANKS):
            return None
        if not BRIEFS[kind].to_hiring_side:
            return store.get(Contact, process.recruiter) if process.recruiter is not None else None
        newest = max((one for one in replies if one.contact is not None), key=lambda one: one.at, default=None)
        if newest is not None:
            return store.get(Contact, newest.contact)
        parts = meeting.people if meeting is not None else ()
        known = [one for part in parts if (one := store.get(Contact, part.contact)) is not None]
        first = [one for one in known if ContactKind.HIRING_MANAGER in one.kinds]
        asked = {part.contact for part in parts if part.role in (Role.INTERVIEWER, None)}
        return next(iter([*first, *(one for one in known if one.id in asked)]), None)

    def _letters(self, process: Application | None, who: Contact | None, own: LetterId | None) -> tuple[Letter, ...]:
        """To this person, and to anybody about this company; the earliest first."""
        store, found = self._desk.store, dict[LetterId, Letter]()
        company = process.company if process is not None else who.company if who is not None else None
        if company is not None:
            for each in store.find(Application, company=company):
                found.update((one.id, one) for one in store.find(Letter, application=each.id))
            for person in store.find(Contact, company=company):
                found.update((one.id, one) for one in store.find(Letter, to=person.id))
        if who is not None:
            found.update((one.id, one) for one in store.find(Letter, to=who.id))
        if own is not None:
            found.pop(own, None)
        return tuple(sorted(found.values(), key=lambda one: (one.sent_at or one.created_at or _NEVER, one.id)))

    def _questions(self, rounds: Iterable[Interview]) -> tuple[Question, ...]:
        store = self._desk.store
        found = [one for meeting in rounds for one in store.find(Question, interview=meeting.id)]
        found += [one for one in store.find(Question, interview=None, asked_by=AskedBy.ME) if not one.answer]
        return tuple(found)

    def _notes(self, process: Application | None, meeting: Interview | None, who: Contact | None) -> tuple[Note, ...]:
        store, found = self._desk.store, dict[NoteId, Note]()
        if meeting is not None:
            found.update((one.id, one) for one in store.find(Note, interview=meeting.id))
        if process is not None:
            found.update((one.id, one) for one in store.find(Note, application=process.id))
        if who is not None:
            found.update((one.id, one) for one in store.find(Note, contact=who.id))
        return tuple(found.values())

    def _others(self, application: ApplicationId | None, now: datetime) -> tuple[OtherProcess, ...]:
        """The other applications that are open past the wishlist, and how many talks each had."""
        store = self._desk.store
        there = [one for stage in OPEN_PAST_WISHLIST for one in store.find(Application, stage=stage)]
        companies = {one.id: one for one in store.all(Company)} if there else {}
        rounds = reading.appointments_of_open(store)
        return tuple(
            OtherProcess(
                _with_its_role(one),
                companies[one.company],
                sum(talk.starts <= now for talk in rounds.get(one.id, ())),
                self._answer_by(one),
            )
            for one in sorted(there, key=lambda one: one.id)
            if one.id != application and one.company in companies
        )

    def _answer_by(self, process: Application) -> datetime | None:
        """The earliest day that an offer which is not decided names."""
        if process.stage is not Stage.OFFER:
            return None
        offers = self._desk.store.find(Offer, application=process.id)
        return min((one.deadline for one in offers if one.deadline and one.decision is None), default=None)


def _last_held(rounds: Iterable[Interview], now: datetime) -> Interview | None:
    """The one that ended last by now; before the first, the next one."""
    there = list(rounds)
    held = [one for one in there if end_of(one) <= now]
    return max(held, key=end_of) if held else next(iter(there), None)


def _with_its_role(process: Application) -> Application:
    """Without one where nobody has named it: then a letter leaves a gap for it, or does not speak of it."""
    return replace(process, role="") if process.role == UNNAMED_ROLE else process
