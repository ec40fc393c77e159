"""The minute after: a draft that is kept with every word, called done once, or put off.

What is typed is kept in the record itself (a Debrief without `saved_at`, NextSteps without `recorded_at`), and what
has no place there yet (fumbled lines, which become questions when the debrief is done, and words half typed) beside
it. Keeping is no step of the undo history; calling it done is one, and undoing that gives the draft back.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from hashlib import blake2b

from models.domain.change import Change, Edit
from models.domain.meetings import end_of, stands
from models.domain.names import fold
from models.domain.reminder import Reminder, Rule
from models.domain.values import (
    Application,
    AskedBy,
    Company,
    Contact,
    ContactId,
    Debrief,
    Interview,
    InterviewId,
    NextSteps,
    Question,
    QuestionId,
    QuestionState,
)
from models.domain.views import Line
from models.services.desk import Desk
from models.services.intent import Intent
from models.services.interviews import edits_of, merged, said
from models.services.reminders import Reminders
from models.store import reading

LATER = timedelta(minutes=30)
"""Put off, it is asked for again after so long."""
RECENT = timedelta(days=7)
"""An interview that is longer over is not meant by the shortcut without being named."""
TOPICS = 5
"""So many are suggested."""
_MANY = 1_000_000
"""A topic of the same application goes before any other."""
_MADE = "fum-"
"""What the ids of questions begin with that were made of fumbled lines."""
_NEXT = frozenset(
    {
        Rule.THANK_YOU, Rule.RECRUITER_DEBRIEF, Rule.ASK_PERMISSION, Rule.CONFIRM_NAME, Rule.FIND_ADDRESS,
        Rule.FOLLOW_UP, Rule.ASK_RECRUITER,
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Words:
    """What was typed: the debrief's fields, the next steps, and what has no place in the record yet."""

    debrief: Debrief
    steps: NextSteps
    fumbled: tuple[str, ...] = ()
    loose: dict[str, str] = field(default_factory=dict)
    """Texts of fields that are half typed, by the field's name."""


@dataclass(frozen=True, slots=True)
class Opened:
    """All that the window begins with."""

    interview: Interview
    application: Application
    company: str
    words: Words
    contacts: dict[ContactId, Contact]
    """Those who were there."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An interview that may be meant."""

    interview: Interview
    company: str
    saved: bool


class Debriefs:
    def __init__(self, desk: Desk, reminders: Reminders) -> None:
        self._desk = desk
        self._reminders = reminders
        self._base: dict[InterviewId, Words] = {}
        """What each window last read or wrote: only what differs from it is written over the record."""

    # Which interview

    def meant(self, now: datetime) -> tuple[Candidate, ...]:
        """Those that may be meant, the likeliest first: one alone is meant, several are a choice.

        The one that is on, or ended last, without a saved debrief; with none of these, the recent ones again.
        """
        found = self._recent(now)
        unsaved = [one for one in found if not one.saved]
        on = [one for one in unsaved if one.interview.starts_at <= now < end_of(one.interview)]
        today = self._reminders.etiquette().day(now)
        ended = [one for one in unsaved if self._reminders.etiquette().day(end_of(one.interview)) == today]
        if len(on) == 1:
            return tuple(on)
        if not on and ended:
            return tuple(ended[:1])
        return tuple(unsaved or found)

    def _recent(self, now: datetime) -> list[Candidate]:
        """The newest first."""
        store = self._desk.store
        found = []
        for key in reading.interviews_between(store, now - RECENT, now + timedelta(seconds=1)):
            one = store.get(Interview, InterviewId(key))
            if one is not None and stands(one):
                debrief = store.get(Debrief, one.id)
                company = self._company(self._desk.application(one.application))
                found.append(Candidate(one, company, debrief is not None and debrief.saved_at is not None))
        return sorted(found, key=lambda one: end_of(one.interview), reverse=True)

    def topics(self, interview: InterviewId) -> tuple[str, ...]:
        """What the questions may have been about: what this application has asked before, then the most usual ones."""
        store, here = self._desk.store, self._desk.interview(interview).application
        rounds = {one.id for one in store.find(Interview, application=here)}
        counted: Counter[str] = Counter()
        for debrief in store.all(Debrief):
            weight = _MANY if debrief.interview in rounds and debrief.interview != interview else 1
            counted.update(dict.fromkeys(debrief.focus, weight))
        return tuple(topic for topic, _ in counted.most_common(TOPICS))

    # Opening and keeping

    def open(self, interview: InterviewId) -> Opened:
        """What is known of it so far: from the invitation, the list before leaving, and what was typed before."""
        opened = self.opened(interview)
        self._base[interview] = opened.words
        return opened

    def opened(self, interview: InterviewId) -> Opened:
        """As it stands at the moment, while a window goes on writing."""
        store, one = self._desk.store, self._desk.interview(interview)
        debrief = store.get(Debrief, interview) or Debrief(interview)
        steps = store.get(NextSteps, interview) or NextSteps(interview)
        beside = _read(store.recall(_key(interview)))
        if beside is None or (debrief.saved_at is not None and beside.done):
            beside = _Beside(fumbled=tuple(question.text for question in self._fumbled(interview)))
        contacts = {part.contact: known for part in one.people if (known := store.get(Contact, part.contact))}
        application = self._desk.application(one.application)
        words = Words(debrief, steps, beside.fumbled, dict(beside.loose))
        return Opened(one, application, self._company(application), words, contacts)

    def keep(self, words: Words) -> Change:
        """Every word so far, as a draft, in one transaction; no step of its own in the history.

        A moment that is set already (saved, recorded) stays; none is set here.
        """
        return self._keep(words, _Beside(words.fumbled, words.loose))

    def _keep(self, words: Words, beside: "_Beside") -> Change:
        store, interview = self._desk.store, words.debrief.interview
        about = self._about(interview)
        base = self._base.get(interview) or Words(Debrief(interview), NextSteps(interview))
        debrief, steps = store.get(Debrief, interview), store.get(NextSteps, interview)
        drafted = merged(debrief or Debrief(interview), base.debrief, words.debrief)
        heard = merged(steps or NextSteps(interview), base.steps, words.steps)
        edits = [
            Edit(debrief, drafted if drafted != Debrief(interview) else None),
            Edit(steps, heard if replace(heard, recorded_at=None) != NextSteps(interview) else None),
        ]
        edits = [edit for edit in edits if edit.before is not None or edit.after is not None]
        change = self._desk.write(edits, Intent.DEBRIEF_KEPT, about, facts={_key(interview): beside.text()})
        self._base[interview] = words
        return change

    # Done, or later

    def done(self, words: Words, now: datetime) -> Change:
        """Saved now: its next steps are recorded, fumbled lines are questions to improve, each once."""
        interview = words.debrief.interview
        self.keep(words)
        before = self._desk.store.get(Debrief, interview)
        saved = before or Debrief(interview)
        edits = [Edit(before, replace(saved, saved_at=saved.saved_at or now)), *self._recorded(interview, now)]
        edits += self._questions(interview, words.fumbled)
        facts = {_key(interview): _Beside(words.fumbled, done=True).text()}
        return self._desk.write(edits, Intent.DEBRIEF_SAVED, self._about(interview), facts=facts)

    def _recorded(self, interview: InterviewId, now: datetime) -> list[Edit]:
        """The next steps count as recorded once the window closes with something in them (INTERCHANGE)."""
        steps = self._desk.store.get(NextSteps, interview)
        return [] if steps is None else edits_of(steps, said(steps, steps, now))

    def later(self, words: Words, now: datetime) -> Change:
        """All is kept; next steps that were said count as recorded, and the debrief is asked for again.

        That is in half an hour, or at the end of an interview that is still on; one that is saved is not asked for.
        """
        interview = words.debrief.interview
        self.keep(words)
        self._desk.write(self._recorded(interview, now), Intent.NEXT_STEPS_SAVED, self._about(interview))
        debrief, ends = self._desk.store.get(Debrief, interview), end_of(self._desk.interview(interview))
        if now < ends or (debrief is not None and debrief.saved_at is not None):
            return Change(Intent.DEBRIEF_KEPT.value, ())
        return self._reminders.snooze(Rule.DEBRIEF, interview, now + LATER, now)

    def coming(self, interview: InterviewId, now: datetime) -> tuple[Line, ...]:
        """What is to be done about this interview from here on, the soonest first."""
        application = self._desk.interview(interview).application
        agenda = self._reminders.agenda(now)
        met = {part.contact for part in self._desk.interview(interview).people}

        def concerns(one: Reminder) -> bool:
            here = one.interview == interview or (one.application == application and one.contact in met)
            return one.rule in _NEXT and (here or (one.interview is None and one.application == application))

        return self._reminders.lines((one for one in (*agenda.due, *agenda.next) if concerns(one)), now)

    # Fumbled lines

    def _fumbled(self, interview: InterviewId) -> Iterator[Question]:
        for one in self._desk.store.find(Question, interview=interview, asked_by=AskedBy.THEM):
            if one.id.startswith(_MADE) or one.state is QuestionState.TO_IMPROVE:
                yield one

    def _questions(self, interview: InterviewId, lines: Iterable[str]) -> list[Edit]:
        """A question for each new line; one whose line was taken out goes, where nothing was added to it."""
        store = self._desk.store
        there = store.find(Question, interview=interview)
        known = {fold(one.text) for one in there}
        ids = {one.id for one in there}
        wanted: dict[QuestionId, str] = {}
        for line in lines:
            wanted.setdefault(_id_of(interview, line), line)
        edits = [
            Edit(None, Question(made, line, AskedBy.THEM, interview=interview, state=QuestionState.TO_IMPROVE))
            for made, line in wanted.items()
            if made not in ids and fold(line) not in known
        ]
        texts = {fold(line) for line in wanted.values()}
        for one in there:
            kept = one.id in wanted or fold(one.text) in texts
            if one.id.startswith(_MADE) and not kept and one == _bare(one):
                edits.append(Edit(one, None))
        return edits

    def _company(self, application: Application) -> str:
        found = self._desk.store.get(Company, application.company)
        return found.name if found is not None else ""

    def _about(self, interview: InterviewId) -> dict[str, str]:
        application = self._desk.application(self._desk.interview(interview).application)
        return self._desk.about(application, interview=interview)


@dataclass(frozen=True, slots=True)
class _Beside:
    """What is kept beside the record; `done` from when the fumbled lines are questions."""

    fumbled: tuple[str, ...] = ()
    loose: dict[str, str] = field(default_factory=dict)
    done: bool = False

    def text(self) -> str:
        return json.dumps({"fumbled": self.fumbled, "loose": self.loose, "done": self.done}, ensure_ascii=False)


def _read(text: str | None) -> _Beside | None:
    """None where nothing was kept, or another version of the program kept it otherwise."""
    try:
        kept = json.loads(text or "")
        return _Beside(tuple(map(str, kept["fumbled"])), dict(kept["loose"]), bool(kept["done"]))
    except (ValueError, KeyError, TypeError):
        return None


def _key(interview: InterviewId) -> str:
    return f"debrief.{interview}"


def _id_of(interview: InterviewId, line: str) -> QuestionId:
    """The same line makes the same question, however often the debrief is called done."""
    return QuestionId(_MADE + blake2b(f"{interview} {fold(line)}".encode(), digest_size=10).hexdigest())


def _bare(one: Question) -> Question:
    """As it was made."""
    return Question(one.id, one.text, AskedBy.THEM, interview=one.interview, state=QuestionState.TO_IMPROVE)
