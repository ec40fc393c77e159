"""Which questions show, in which order and under which headings."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from models.domain.change import Change
from models.domain.names import fold, fold_lines
from models.domain.people_search import matches, needles
from models.domain.question_views import Occasion, QuestionRow
from models.domain.rehearsal import practice_order
from models.domain.values import Application, AskedBy, Company, Contact, Interview, Question, QuestionId, QuestionState

_NEVER = datetime.min.replace(tzinfo=UTC)
_STATES: tuple[QuestionState | None, ...] = (*QuestionState, None)


class Part(StrEnum):
    ALL = "all"
    TO_IMPROVE = "to_improve"
    IMPROVED = "improved"
    READY = "ready"
    MINE = "mine"
    """What I ask them."""


class Order(StrEnum):
    LATEST = "latest"
    """Asked last stands first; what was asked nowhere yet leads."""
    STATE = "state"
    """Under the names of the states, the weakest of each first."""
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class Wanted:
    part: Part = Part.ALL
    text: str = ""
    order: Order = Order.LATEST

    @property
    def filters(self) -> bool:
        return self.part is not Part.ALL or bool(needles(self.text))


@dataclass(frozen=True, slots=True)
class Heading:
    """Above the rows of one state or topic."""

    state: QuestionState | None = None
    topic: str | None = None


Line = QuestionRow | Heading


class Sieve:
    def __init__(self) -> None:
        self._rows: dict[QuestionId, QuestionRow] = {}
        self._of: dict[QuestionId, QuestionId] = {}
        """Every time a question was asked, and the one that its row is named after."""
        self._folded: dict[QuestionId, tuple[QuestionRow, str]] = {}

    def __len__(self) -> int:
        return len(self._rows)

    def fill(self, rows: Iterable[QuestionRow]) -> None:
        self._rows.clear()
        self._of.clear()
        for row in rows:
            self._put(row)

    def replace(self, gone: Iterable[QuestionId], rows: Iterable[QuestionRow]) -> None:
        """Takes out the rows that have any of these, and puts in what has become of them."""
        for question in gone:
            row = self.get(question)
            if row is not None:
                del self._rows[row.question]
                for one in row.ids:
                    self._of.pop(one, None)
        for row in rows:
            self._put(row)

    def _put(self, row: QuestionRow) -> None:
        self._rows[row.question] = row
        self._of.update(dict.fromkeys(row.ids, row.question))

    def get(self, question: QuestionId | None) -> QuestionRow | None:
        """The row that has it, whichever of the times it is."""
        lead = self._of.get(question) if question is not None else None
        return self._rows.get(lead) if lead is not None else None

    def rows(self) -> Iterable[QuestionRow]:
        return self._rows.values()

    def alike(self, text: str, asked_by: AskedBy) -> QuestionRow | None:
        """The row of the same words."""
        wanted = fold(text)
        return next((row for row in self.rows() if row.asked_by is asked_by and fold(row.text) == wanted), None)

    def counts(self) -> dict[Part, int]:
        counts = dict.fromkeys(Part, 0)
        for row in self.rows():
            counts[Part.ALL] += 1
            counts[Part(row.state.value) if row.state is not None else Part.MINE] += 1
        return counts

    def sift(self, wanted: Wanted, held: QuestionId | None = None) -> list[Line]:
        """What fits; and what is `held`, which is being written at the moment and must not vanish under the pen."""
        words = needles(wanted.text)
        kept = self.get(held)
        rows = [row for row in self.rows() if row is kept or self._is_wanted(row, wanted.part, words)]
        if wanted.order is Order.STATE:
            return _by_state(rows)
        if wanted.order is Order.TOPIC:
            return _by_topic(rows)
        return list(latest_first(rows))

    def _is_wanted(self, row: QuestionRow, part: Part, words: Sequence[str]) -> bool:
        return _fits(row, part) and (not words or self._has(row, words))

    def _has(self, row: QuestionRow, words: Sequence[str]) -> bool:
        kept = self._folded.get(row.question)
        if kept is None or kept[0] is not row:
            kept = self._folded[row.question] = (row, fold_lines(row.words))
        return matches(kept[1], words)


def latest_first(rows: Iterable[QuestionRow]) -> list[QuestionRow]:
    dated = [(row.asked, fold(row.text), row.question, row) for row in rows]
    dated.sort(key=lambda one: one[1:3])
    known = [one for one in dated if one[0] is not None]
    known.sort(key=lambda one: one[0] or _NEVER, reverse=True)
    return [*(one[3] for one in dated if one[0] is None), *(one[3] for one in known)]


def weakest_first(rows: Iterable[QuestionRow]) -> list[QuestionRow]:
    known = {row.question: row for row in rows}
    return [known[one] for one in practice_order(row.rehearsable() for row in known.values())]


def to_practise(lines: Iterable[Line]) -> list[QuestionRow]:
    """Of those that show, what was asked of me."""
    rows = (line for line in lines if isinstance(line, QuestionRow))
    return [row for row in rows if row.asked_by is AskedBy.THEM]


def _fits(row: QuestionRow, part: Part) -> bool:
    if part is Part.ALL:
        return True
    if row.state is None:
        return part is Part.MINE
    return part.value == row.state.value


def _by_state(rows: list[QuestionRow]) -> list[Line]:
    lines: list[Line] = []
    for state in _STATES:
        there = [row for row in rows if row.state is state]
        if there:
            lines += [Heading(state=state), *(weakest_first(there) if state is not None else latest_first(there))]
    return lines


def _by_topic(rows: list[QuestionRow]) -> list[Line]:
    """By name; what has no topic stands last."""
    groups: dict[str, list[QuestionRow]] = {}
    for row in latest_first(rows):
        groups.setdefault(fold(row.topic or ""), []).append(row)
    lines: list[Line] = []
    for topic in sorted(groups, key=lambda topic: (not topic, topic)):
        lines += [Heading(topic=groups[topic][0].topic or ""), *groups[topic]]
    return lines


def touched(change: Change, sieve: Sieve) -> set[QuestionId]:
    """The questions of a change, with all that have or had the same words, and those asked at a place that changed."""
    named: set[QuestionId] = set()
    places: set[str] = set()
    for edit in change.edits:
        for value in (edit.before, edit.after):
            if isinstance(value, Question):
                alike = sieve.alike(value.text, value.asked_by or AskedBy.THEM)
                named |= {value.id} | (alike.ids if alike is not None else set())
            elif isinstance(value, (Interview, Application, Company, Contact)):
                places.add(value.id)
    if places:
        for row in sieve.rows():
            if any(places & _places(one) for one in row.occasions):
                named |= row.ids
    for question in tuple(named):
        known = sieve.get(question)
        named |= known.ids if known is not None else set()
    return named


def _places(one: Occasion) -> set[str | None]:
    return {one.interview, one.application, one.company_id, one.contact}
