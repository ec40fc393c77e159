"""The question bank: what was asked, what I said, and what I would rather say next time.

The same words asked at several interviews are several entries of the record and one question of the bank: one of
them has the better answer, all have the text. An answer is kept while it is typed, which is no step of the undo
history; once its writer turns to something else, all that was typed is one.
"""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from models.domain.change import Change, Edit
from models.domain.errors import WorldError
from models.domain.ids import new_id
from models.domain.names import fold
from models.domain.question_views import QuestionPanel, QuestionRow
from models.domain.rehearsal import Practised
from models.domain.values import AskedBy, ContactId, InterviewId, Question, QuestionId, QuestionState
from models.services.bin import delete
from models.services.desk import Desk
from models.services.intent import Intent
from models.services.question_rows import Beside, beside, coming, question_rows
from models.store import reading, reading_questions

MOST_VERSIONS = 20
"""Of a better answer; the oldest go first."""
LONGEST_TEXT = 500
_SHORT = 60
"""Of a question's text, in the sentences of the undo history and the bin."""
_ANSWERED = ("answer", "better_answer", "state", "versions")


class Place(NamedTuple):
    """An interview by its company and its start."""

    interview: InterviewId
    company: str
    at: datetime


class Questions:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._base: dict[QuestionId, Question] = {}
        """As each was when its answer began to be typed."""

    # Looking

    def rows(self) -> tuple[QuestionRow, ...]:
        return question_rows(self._desk.store)

    def rows_of(self, ids: Collection[QuestionId]) -> tuple[QuestionRow, ...]:
        """Some of them, put together anew; who is gone is missing."""
        return question_rows(self._desk.store, ids)

    def topics(self) -> tuple[str, ...]:
        """The most used first."""
        return tuple(reading_questions.topics(self._desk.store))

    def get(self, question: QuestionId) -> Question | None:
        return self._desk.store.get(Question, question)

    def places(self, now: datetime, most: int) -> tuple[Place, ...]:
        """The interviews that it may have been asked at, the last first."""
        return tuple(map(Place._make, reading_questions.places(self._desk.store, now, most)))

    def people_at(self, interview: InterviewId) -> tuple[tuple[ContactId, str], ...]:
        """Everybody who took part, by their part in the invitation."""
        one = self._desk.interview(interview)
        names = reading.contact_names(self._desk.store, [part.contact for part in one.people])
        return tuple((part.contact, names[part.contact]) for part in one.people if part.contact in names)

    def panel(self, row: QuestionRow, now: datetime) -> QuestionPanel | None:
        """All about it, None when it is gone."""
        question = self.get(row.question)
        if question is None:
            return None
        return QuestionPanel(row, question, coming(self._desk.store, row, now))

    # Making and changing

    def create(
        self,
        text: str,
        *,
        asked_by: AskedBy = AskedBy.THEM,
        topic: str | None = None,
        interview: InterviewId | None = None,
        contact: ContactId | None = None,
    ) -> Change:
        state = QuestionState.TO_IMPROVE if asked_by is AskedBy.THEM else None
        id_ = QuestionId(new_id("q"))
        fresh = Question(id_, _worded(text), asked_by, contact, topic or None, interview, state=state)
        return self._desk.write([Edit(None, fresh)], Intent.QUESTION_CREATED, _about(fresh))

    def edit(
        self,
        row: QuestionRow,
        *,
        text: str | None = None,
        topic: str | None = None,
        asked_by: AskedBy | None = None,
    ) -> Change:
        """What is None stays; an empty topic is none. All that are the same question change alike."""
        edits = []
        for before in self._there(row.ids):
            after = before
            if text is not None:
                after = replace(after, text=_worded(text))
            if topic is not None:
                after = replace(after, topic=" ".join(topic.split()) or None)
            if asked_by is not None and asked_by is not (before.asked_by or AskedBy.THEM):
                after = replace(after, asked_by=asked_by, state=_state_for(asked_by, after))
            edits.append(Edit(before, after))
        return self._desk.write(edits, Intent.QUESTION_EDITED, _about(self._one(row.question), text))

    def place(self, question: QuestionId, interview: InterviewId | None, contact: ContactId | None = None) -> Change:
        """Where it was asked, and by whom."""
        before = self._one(question)
        after = replace(before, interview=interview, contact=contact)
        return self._desk.write([Edit(before, after)], Intent.QUESTION_EDITED, _about(before))

    def set_state(self, question: QuestionId, state: QuestionState) -> Change:
        before = self._one(question)
        about = {**_about(before), "state": state.value}
        return self._desk.write([Edit(before, replace(before, state=state))], Intent.QUESTION_STATE, about)

    def rate(self, question: QuestionId, rating: int | None) -> Change:
        """How sure of the answer, 1 to 5; None takes it back."""
        before = self._one(question)
        return self._desk.write([Edit(before, replace(before, rating=rating))], Intent.QUESTION_RATED, _about(before))

    def practised(self, question: QuestionId, seconds: int, went: int, now: datetime) -> Change:
        """Said aloud once: how it went is how sure of it one is from now on."""
        before = self._one(question)
        kept = self._beside(question).and_practised(Practised(now, max(0, seconds), went))
        facts = {reading_questions.FACT + question: kept.text()}
        edit = Edit(before, replace(before, rating=went))
        return self._desk.write([edit], Intent.QUESTION_RATED, _about(before), facts=facts)

    def delete(self, row: QuestionRow, now: datetime) -> Change:
        """To the bin, with every time that it was asked."""
        found = self._there(row.ids)
        about = _about(self._one(row.question))
        return delete(self._desk, found, Intent.QUESTION_DELETED, about, "question", about["question"], now)

    # An answer as it is typed

    def keep(self, question: QuestionId, answer: str, better: str, now: datetime) -> Change:
        """What is typed so far, in one transaction; no step of its own in the history.

        The better answer that stood there before becomes a version with the first letter that differs from it.
        """
        present = self._one(question)
        base = self._base.setdefault(question, present)
        before, wanted = (base.better_answer or "").strip(), better.strip()
        after = replace(present, answer=answer.strip() or None, better_answer=wanted or None)
        if wanted == before:
            after = replace(after, versions=base.versions, state=base.state)
        else:
            after = replace(after, versions=with_version(base.versions, before), state=_state_of(base, wanted))
        facts = {}
        if wanted and wanted != (present.better_answer or ""):
            improved = replace(self._beside(question), improved=now)
            facts = {reading_questions.FACT + question: improved.text()}
        edit = Edit(present, after)
        return self._desk.write([edit], Intent.QUESTION_ANSWERED, _about(present), facts=facts)

    def settle(self, question: QuestionId) -> Change:
        """All that was typed since the last time, as one step that can be taken back; nothing is written any more."""
        base, present = self._base.pop(question, None), self.get(question)
        if base is None or present is None:
            return Change(Intent.QUESTION_ANSWERED.value, ())
        before = replace(present, **{name: getattr(base, name) for name in _ANSWERED})
        edits = (Edit(before, present),) if before != present else ()
        return Change(Intent.QUESTION_ANSWERED.value, edits, _about(present))

    def take_back(self, question: QuestionId, version: str, now: datetime) -> Change:
        """An earlier better answer is the better answer again; the present one becomes a version."""
        before = self._one(question)
        present = (before.better_answer or "").strip()
        others = tuple(one for one in before.versions if one != version)
        after = replace(before, better_answer=version, versions=with_version(others, present))
        after = replace(after, state=_state_of(before, version))
        improved = replace(self._beside(question), improved=now)
        facts = {reading_questions.FACT + question: improved.text()}
        return self._desk.write([Edit(before, after)], Intent.QUESTION_ANSWERED, _about(before), facts=facts)

    def _beside(self, question: QuestionId) -> Beside:
        return beside(self._desk.store.recall(reading_questions.FACT + question))

    def _one(self, question: QuestionId) -> Question:
        found = self.get(question)
        if found is None:
            raise WorldError("This question is no longer here. If it was deleted, the bin still has it.")
        return found

    def _there(self, ids: Iterable[QuestionId]) -> list[Question]:
        return [one for question in sorted(ids) if (one := self.get(question)) is not None]


def with_version(versions: tuple[str, ...], earlier: str) -> tuple[str, ...]:
    """Oldest first, each text once, bounded."""
    if not earlier:
        return versions
    return (*(one for one in versions if one != earlier), earlier)[-MOST_VERSIONS:]


def _state_of(base: Question, better: str) -> QuestionState | None:
    """A better answer makes it improved; that it is ready only its owner says, and says so of what is then edited."""
    if base.asked_by is AskedBy.ME:
        return base.state
    if not better:
        return QuestionState.TO_IMPROVE
    return QuestionState.READY if base.state is QuestionState.READY else QuestionState.IMPROVED


def _state_for(asked_by: AskedBy, one: Question) -> QuestionState | None:
    if asked_by is AskedBy.ME:
        return None
    return QuestionState.IMPROVED if one.better_answer else QuestionState.TO_IMPROVE


def _worded(text: str) -> str:
    text = " ".join(text.split())
    if not fold(text):
        raise WorldError("Write down the question first.")
    if len(text) > LONGEST_TEXT:
        raise WorldError(
            "A question has {longest_text} letters at most. The rest belongs into the answer.",
            longest_text=LONGEST_TEXT,
        )
    return text


def _about(one: Question, text: str | None = None) -> dict[str, str]:
    words = " ".join((text or one.text).split())
    return {"question": words if len(words) <= _SHORT else f"{words[: _SHORT - 1].rstrip()}…", "id": one.id}
