"""The rows of the question bank, put together from few statements, and the interviews a question goes to."""

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from models.domain.names import fold
from models.domain.question_views import Coming, Occasion, QuestionRow
from models.domain.rehearsal import Practised
from models.domain.values import AskedBy, Interview, QuestionId, QuestionState
from models.services.gathering import gathering
from models.store import reading_questions
from models.store.reading_questions import Ahead, Listed
from models.store.repository import Store

KEPT_ROUNDS = 12
"""So many times of practice are kept of each question."""
_STATES = {state.value: state for state in QuestionState}
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Beside:
    """What is kept beside a question, since the record has no place for it."""

    improved: datetime | None = None
    practised: tuple[Practised, ...] = field(default=())

    def text(self) -> str:
        improved = self.improved.isoformat() if self.improved is not None else None
        practised = [[one.at.isoformat(), one.seconds, one.went] for one in self.practised]
        return json.dumps({"improved": improved, "practised": practised})

    def and_practised(self, one: Practised) -> "Beside":
        return replace(self, practised=(*self.practised, one)[-KEPT_ROUNDS:])


def beside(text: str | None) -> Beside:
    """Nothing where nothing was kept, or another version of the program kept it otherwise."""
    try:
        kept = json.loads(text or "{}")
        improved = datetime.fromisoformat(kept["improved"]) if kept.get("improved") else None
        practised = [
            Practised(datetime.fromisoformat(at), int(took), int(went)) for at, took, went in kept["practised"]
        ]
        return Beside(improved, tuple(practised[-KEPT_ROUNDS:]))
    except (ValueError, KeyError, TypeError, AttributeError):
        return Beside()


def question_rows(store: Store, among: Collection[QuestionId] | None = None) -> tuple[QuestionRow, ...]:
    """In no order that means anything; see `models.domain.rehearsal` and the page's own."""
    with gathering():
        groups: dict[tuple[AskedBy, str], list[Listed]] = {}
        for one in reading_questions.listed(store, among):
            groups.setdefault((_asked_by(one), fold(one.text) or one.text), []).append(one)
        facts = reading_questions.facts(store, among)
        return tuple(_row(found, facts) for found in groups.values())


def leading(found: Sequence[Listed]) -> Listed:
    """Which of the same words is the one that is worked on: it has the better answer, else it was asked last."""
    return max(found, key=lambda one: (bool(one.better), one.at or "", one.question))


def _row(found: Sequence[Listed], facts: dict[QuestionId, str]) -> QuestionRow:
    lead = leading(found)
    kept = [beside(facts.get(one.question)) for one in found]
    occasions = sorted(map(_occasion, found), key=lambda one: (one.at or _LONG_AGO, one.question), reverse=True)
    by = _asked_by(lead)
    texts = [lead.text, lead.topic, *(text for one in found for text in (one.company, one.person))]
    texts += [text for one in found for text in (one.answer, one.better)]
    return QuestionRow(
        question=lead.question,
        text=lead.text,
        topic=lead.topic,
        asked_by=by,
        state=_state(lead) if by is AskedBy.THEM else None,
        rating=lead.rating,
        improved=max((one.improved for one in kept if one.improved is not None), default=None),
        practised=tuple(sorted((one for some in kept for one in some.practised), key=lambda one: one.at)),
        occasions=tuple(occasions),
        has_better=bool(lead.better),
        words="\n".join(text for text in texts if text),
    )


def _occasion(one: Listed) -> Occasion:
    return Occasion(
        question=one.question,
        interview=one.interview,
        application=one.application,
        company_id=one.company_id,
        company=one.company,
        round=one.round,
        at=datetime.fromisoformat(one.at) if one.at else None,
        contact=one.contact,
        person=one.person,
        answer=one.answer,
    )


def _asked_by(one: Listed) -> AskedBy:
    return AskedBy.ME if one.asked_by == AskedBy.ME.value else AskedBy.THEM


def _state(one: Listed) -> QuestionState:
    """What was brought in without one says it by its better answer."""
    found = _STATES.get(one.state or "")
    return found or (QuestionState.IMPROVED if one.better else QuestionState.TO_IMPROVE)


def coming(store: Store, row: QuestionRow, now: datetime) -> tuple[Coming, ...]:
    """The interviews ahead whose prep sheet has it, and those where its topic has come up."""
    ahead = reading_questions.ahead(store, now)
    topic = fold(row.topic or "")
    about: dict[str, list[str]] = {}
    if topic:
        for application, focus in reading_questions.focus_of(store, {one.application for one in ahead}):
            about.setdefault(application, []).extend(_opened(focus))
    found = []
    for one in ahead:
        on_the_sheet = _is_on_the_sheet(row, one)
        said = (one.title, one.to_prepare, *about.get(one.application, ()))
        if on_the_sheet or (topic and any(_speaks_of(topic, text) for text in said)):
            interview = store.get(Interview, one.interview)
            if interview is not None:
                found.append(Coming(interview, one.company_id, one.company, one.role, on_the_sheet))
    return tuple(found)


def _is_on_the_sheet(row: QuestionRow, one: Ahead) -> bool:
    """What was asked at this company and has something to say; of my own, the general ones and those for it."""
    here = any(occasion.company_id == one.company_id for occasion in row.occasions)
    if row.asked_by is AskedBy.ME:
        return here or any(occasion.interview is None for occasion in row.occasions)
    return here and (row.has_better or row.state is not QuestionState.READY)


def _opened(focus: str) -> Iterator[str]:
    try:
        said = json.loads(focus)
    except ValueError:
        return
    if isinstance(said, list):
        yield from map(str, said)


def _speaks_of(topic: str, text: str | None) -> bool:
    return f" {topic} " in f" {fold(text or '')} "
