"""How an application ended, and leaving it well: why, what they said, what to learn, and who is still to hear of it.

Nothing here is kept for its own sake. The steps are read from the letters, the references and the agenda, so that a
letter that was sent, or a reminder that was called done, is a step that is done, here as everywhere.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from models.domain.change import Change, Edit
from models.domain.errors import WorldError
from models.domain.etiquette.follow_up import last_held as held_meeting
from models.domain.ids import new_id
from models.domain.names import fold
from models.domain.outcome_views import Ending, Rhythm, Step, StepState, Vouching
from models.domain.reminder import Reminder, Rule
from models.domain.values import (
    Application,
    ApplicationId,
    AskedBy,
    Contact,
    ContactId,
    Decision,
    DecisionState,
    Interview,
    Letter,
    LetterKind,
    LetterState,
    Move,
    Question,
    QuestionId,
    QuestionState,
    Reason,
    Reference,
    Stage,
)
from models.services.addressees import last_held, recipient
from models.services.desk import Desk
from models.services.intent import Intent
from models.services.keeping_on import rhythm
from models.services.letter_states import OPEN as UNSENT, dispatch_of, state_of
from models.services.questions import LONGEST_TEXT
from models.services.reminders import Reminders

_ANSWERS = {Stage.REJECTED: LetterKind.REJECTION_REPLY, Stage.WITHDRAWN: LetterKind.WITHDRAWAL}


class Outcomes:
    def __init__(self, desk: Desk, reminders: Reminders) -> None:
        self._desk, self._reminders = desk, reminders

    # Looking

    def ending(self, application: ApplicationId, now: datetime) -> Ending | None:
        """None where it is gone or still open."""
        found = self._desk.store.get(Application, application)
        if found is None or not found.stage.closed:
            return None
        company = self._desk.company(found.company).name
        moves, others = self._moves(application), tuple(self._others(found, now))
        told = [one.application for one in others if one.state is StepState.DONE]
        return Ending(
            application=application,
            company=company,
            role=found.role,
            stage=found.stage,
            at=_closed_at(moves, found.stage),
            reason=found.reason,
            feedback=found.feedback or "",
            answer=self._answer(found, company, now),
            references=tuple(one.thanked for one in self.references(application, now) if one.thanked is not None),
            others=others,
            to_close=tuple(one for one in told if not self._desk.application(one).stage.closed),
            recruiters=tuple(self._recruiters(found, company, now)),
            practise=tuple(one.id for one in self._questions(application) if one.state is QuestionState.TO_IMPROVE),
            back_to=_came_from(moves),
        )

    def references(self, application: ApplicationId, now: datetime) -> tuple[Vouching, ...]:
        """Who may be called about it, whether they know, and whether they were thanked; in the record's order."""
        found = self._desk.store.get(Application, application)
        if found is None:
            return ()
        company = self._desk.company(found.company).name
        stands = []
        for one in self._desk.store.find(Reference, application=application):
            warned = self._step(
                LetterKind.REFERENCE_HEADS_UP, found, company, one.contact, Rule.REFERENCE_HEADS_UP, now
            )
            thanked = self._step(LetterKind.REFERENCE_THANKS, found, company, one.contact, Rule.THANK_REFERENCE, now)
            owed = warned.state is StepState.DONE and (found.stage.closed or found.stage is Stage.OFFER)
            there = owed or thanked.state is not StepState.OPEN
            stands.append(Vouching(one, warned, thanked if there else None))
        return tuple(stands)

    def _answer(self, found: Application, company: str, now: datetime) -> Step | None:
        kind = _ANSWERS.get(found.stage)
        if kind is None:
            return None
        rule = Rule.REJECTION_REPLY if kind is LetterKind.REJECTION_REPLY else None
        return self._step(kind, found, company, None, rule, now)

    def _others(self, found: Application, now: datetime) -> Iterator[Step]:
        """Still to be told first, then those that were."""
        if found.stage is not Stage.ACCEPTED:
            return
        asked = [one for one in self._owed(now) if one.rule is Rule.WITHDRAW_OTHERS]
        for reminder in sorted(asked, key=Reminder.sort_key):
            yield self._asked(reminder, LetterKind.WITHDRAWAL, now)
        accepted, told = _closed_at(self._moves(found.id), Stage.ACCEPTED), {found.id}
        for letter in self._desk.store.find(Letter, kind=LetterKind.WITHDRAWAL, state=LetterState.SENT):
            if letter.application is not None and letter.application not in told and _since(accepted, letter.sent_at):
                other = self._desk.store.get(Application, letter.application)
                told.add(letter.application)
                if other is not None:
                    name = self._desk.company(other.company).name
                    yield self._step(LetterKind.WITHDRAWAL, other, name, letter.to, None, now)

    def _recruiters(self, found: Application, company: str, now: datetime) -> Iterator[Step]:
        """Each once, however many events they have not heard of."""
        told: set[ContactId | None] = set()
        for one in sorted(self._owed(now), key=Reminder.sort_key):
            if one.rule is Rule.UPDATE_RECRUITER and one.application == found.id and one.contact not in told:
                told.add(one.contact)
                yield self._asked(one, LetterKind.RECRUITER_UPDATE, now)

    def _owed(self, now: datetime) -> list[Reminder]:
        agenda = self._reminders.agenda(now)
        return [*agenda.due, *agenda.next]

    def _asked(self, reminder: Reminder, kind: LetterKind, now: datetime) -> Step:
        """As a reminder has it: an earlier letter of the kind may have been sent before the event."""
        application = self._desk.application(ApplicationId(reminder.application or ""))
        company = self._desk.company(application.company).name
        unsent = self._letters(kind, application.id, reminder.contact, sent=False)
        to = reminder.contact or recipient(self._desk.store, kind, application, None, now)
        step = Step(kind, application.id, company, to, self._name(to), StepState.OPEN)
        step = replace(step, rule=reminder.rule, subject=reminder.subject)
        return self._with_letter(step, unsent[-1]) if unsent else step

    def _step(
        self,
        kind: LetterKind,
        found: Application,
        company: str,
        to: ContactId | None,
        rule: Rule | None,
        now: datetime,
    ) -> Step:
        letters = self._letters(kind, found.id, to, sent=True) or self._letters(kind, found.id, to, sent=False)
        person = to or (letters[-1].to if letters else recipient(self._desk.store, kind, found, None, now))
        subject = found.id if to is None else f"{found.id}/{to}"
        step = Step(kind, found.id, company, person, self._name(person), StepState.OPEN)
        if letters:
            step = self._with_letter(step, letters[-1])
        if rule is None or step.state is StepState.DONE:
            return step
        said = self._desk.store.get(Decision, rule, subject)
        if said is not None and said.state is DecisionState.DONE:
            return replace(step, state=StepState.DONE, at=said.at)
        asked = any(one.rule is rule and one.subject == subject for one in self._owed(now))
        return replace(step, rule=rule, subject=subject) if asked else step

    def _letters(
        self, kind: LetterKind, application: ApplicationId, to: ContactId | None, *, sent: bool
    ) -> list[Letter]:
        found = self._desk.store.find(Letter, application=application, kind=kind)
        return [one for one in found if (one.state is LetterState.SENT) is sent and (to is None or one.to == to)]

    def _with_letter(self, step: Step, letter: Letter) -> Step:
        if letter.state is LetterState.SENT:
            return replace(step, state=StepState.DONE, at=letter.sent_at, letter=letter.id)
        state = state_of(letter, dispatch_of(self._desk.store, letter.id).attempts)
        return replace(step, state=StepState.BEGUN if state in UNSENT else StepState.ON_ITS_WAY, letter=letter.id)

    def _name(self, contact: ContactId | None) -> str:
        found = self._desk.store.get(Contact, contact) if contact is not None else None
        return found.name if found is not None else ""

    def _moves(self, application: ApplicationId) -> list[Move]:
        return sorted(self._desk.store.find(Move, application=application), key=lambda one: one.at)

    def _questions(self, application: ApplicationId) -> list[Question]:
        store = self._desk.store
        meetings = store.find(Interview, application=application)
        return [one for meeting in meetings for one in store.find(Question, interview=meeting.id)]

    def answered_by(self, application: ApplicationId, days: int, now: datetime) -> float | None:
        """The share of one's own waits of this kind that had an answer by that day; None while too few have ended."""
        ledger = self._reminders.ledger(now)
        process = ledger.process(application)
        if process is None:
            return None
        own = ledger.patience
        kind = own.applying if held_meeting(process, now) is None else own.interview
        return kind.share_by(days)

    def rhythm(self, now: datetime) -> Rhythm:
        """What was sent of late, and what the wishlist has."""
        return rhythm(self._desk.store, self._reminders.etiquette(), now)

    # Keeping

    def note(self, shown: Ending, reason: Reason | None, feedback: str, lesson: str, now: datetime) -> Change:
        """What was said of an ending that was shown so, as one step: only what differs from it is written.

        The lesson becomes a question to improve, at the last interview there; the same words twice are one question.
        """
        before = self._desk.application(shown.application)
        after = before
        if reason is not shown.reason:
            after = replace(after, reason=reason)
        if feedback.strip() != shown.feedback.strip():
            after = replace(after, feedback=feedback.strip() or None)
        edits = [Edit(before, after)] if after != before else []
        edits += self._learned(shown.application, " ".join(lesson.split()), now)
        return self._desk.write(edits, Intent.OUTCOME_NOTED, self._desk.about(before))

    def _learned(self, application: ApplicationId, lesson: str, now: datetime) -> list[Edit]:
        if not lesson:
            return []
        if len(lesson) > LONGEST_TEXT:
            raise WorldError(
                "A question has {longest_text} letters at most. The rest belongs into the answer.",
                longest_text=LONGEST_TEXT,
            )
        if any(fold(one.text) == fold(lesson) for one in self._questions(application)):
            return []
        meeting = last_held(self._desk.store, application, now)
        interview = meeting.id if meeting is not None else None
        made = Question(
            QuestionId(new_id("q")), lesson, AskedBy.THEM, interview=interview, state=QuestionState.TO_IMPROVE
        )
        return [Edit(None, made)]


def _closed_at(moves: list[Move], stage: Stage) -> datetime | None:
    """The last move there."""
    return next((move.at for move in reversed(moves) if move.to is stage), None)


def _since(moment: datetime | None, at: datetime | None) -> bool:
    return moment is not None and at is not None and at >= moment


def _came_from(moves: list[Move]) -> Stage:
    """The open stage before it was closed, however often the ending was put another way since."""
    for move in reversed(moves):
        if not move.to.closed:
            return move.to
        if move.from_stage is not None and not move.from_stage.closed:
            return move.from_stage
    return Stage.APPLIED
