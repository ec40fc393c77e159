"""Strengths and weaknesses over the rounds: which topics went well and which badly, debrief by debrief."""

from collections.abc import Sequence
from typing import NamedTuple

from models.domain import headlines_habits as headlines
from models.domain.codes import ApplicationId, QuestionState
from models.domain.headlines import ENOUGH
from models.domain.insight_facts import Asked, Debriefed
from models.domain.insight_views import Mark, Round, Rounds, Topic, Trend
from models.domain.insights_topics import Key, Topics, key_of, lines_of
from models.domain.rehearsal import Rehearsable, practice_order

SHOWN = 24
"""So many of the newest debriefs are columns."""
KEPT = 50
"""So many topics are told; a card shows seven."""
_CLEAR = 3
"""A topic that came up in fewer rounds says nothing yet."""
_MOSTLY = 2 / 3
_VALUES = {Mark.WELL: 1.0, Mark.BADLY: -1.0, Mark.BOTH: 0.0}
_TURNED = 1 / 3
"""The later half must differ by so much from the earlier one, on a scale from -1 to 1."""


class _Row(NamedTuple):
    key: Key
    marks: dict[int, Mark]
    """By the place of the debrief, oldest first."""

    @property
    def well(self) -> int:
        return sum(mark is not Mark.BADLY for mark in self.marks.values())

    @property
    def badly(self) -> int:
        return sum(mark is not Mark.WELL for mark in self.marks.values())


def rounds(debriefs: Sequence[Debriefed], questions: Sequence[Asked], *, whole: bool = True) -> Rounds:
    """`debriefs` are those of the period, by the interview's start."""
    topics = Topics(debriefs, questions)
    rows = _rows(debriefs, topics)
    first = max(0, len(debriefs) - SHOWN)
    strong, weak = (_strong(rows), _weak(rows)) if len(debriefs) >= ENOUGH else (None, None)
    question = _to_practise(questions, weak)
    shown = debriefs[first:]
    return Rounds(
        headlines.rounds(len(debriefs), _within(strong, topics), _within(weak, topics), whole=whole),
        headlines.rounds_sub(len(debriefs), len(shown)),
        None if question is None else headlines.practise(question.text),
        None if question is None else question.question,
        len(debriefs),
        tuple(Round(one.interview, one.application, one.company, one.at) for one in shown),
        tuple(_topic(row, topics, debriefs, first) for row in rows[:KEPT]),
    )


def _rows(debriefs: Sequence[Debriefed], topics: Topics) -> list[_Row]:
    """Those that came up in most rounds first; of equals, the one that came up last."""
    found: dict[Key, dict[int, Mark]] = {}
    for place, one in enumerate(debriefs):
        for text, mark in ((one.went_well, Mark.WELL), (one.went_badly, Mark.BADLY)):
            for line in lines_of(text):
                for key in topics.of(line):
                    marks = found.setdefault(key, {})
                    marks[place] = mark if marks.get(place, mark) is mark else Mark.BOTH
    rows = [_Row(key, marks) for key, marks in found.items()]
    return sorted(rows, key=lambda row: (-len(row.marks), -max(row.marks), sorted(row.key)))


def _topic(row: _Row, topics: Topics, debriefs: Sequence[Debriefed], first: int) -> Topic:
    marks = tuple(row.marks.get(place, Mark.NONE) for place in range(first, len(debriefs)))
    applications: dict[ApplicationId, None] = dict.fromkeys(debriefs[place].application for place in sorted(row.marks))
    return Topic(
        topics.spelling(row.key), marks, row.well, row.badly, trend(list(row.marks.values())), (*applications,)
    )


def trend(marks: Sequence[Mark]) -> Trend | None:
    """The later half of the marks against the earlier; what ends against its turn has not turned yet."""
    if len(marks) < _CLEAR:
        return None
    values = [_VALUES[mark] for mark in marks]
    half = len(values) // 2
    turned = sum(values[half:]) / (len(values) - half) - sum(values[:half]) / half
    if turned > _TURNED and values[-1] >= 0:
        return Trend.UP
    return Trend.DOWN if turned < -_TURNED and values[-1] <= 0 else Trend.SAME


def _strong(rows: Sequence[_Row]) -> _Row | None:
    clear = [
        row for row in rows if len(row.marks) >= _CLEAR and row.well - row.badly >= len(row.marks) * (2 * _MOSTLY - 1)
    ]
    return max(clear, key=lambda row: row.well - row.badly, default=None)


def _weak(rows: Sequence[_Row]) -> _Row | None:
    clear = [row for row in rows if len(row.marks) >= _CLEAR and row.badly > row.well]
    return max(clear, key=lambda row: row.badly - row.well, default=None)


def _within(row: _Row | None, topics: Topics) -> str | None:
    """In the midst of a sentence: a capital stays only where it is not alone, as in SQL."""
    if row is None:
        return None
    name = topics.spelling(row.key)
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def _to_practise(questions: Sequence[Asked], weak: _Row | None) -> Asked | None:
    """The weakest question that is to be improved, of the topic that needs care where there is one."""
    known = {one.question: one for one in questions if one.state in (None, QuestionState.TO_IMPROVE)}
    some = [one for one in known.values() if weak is not None and one.topic and key_of(one.topic) == weak.key]
    order = practice_order(
        Rehearsable(one.question, one.state, one.rating, one.practised) for one in some or known.values()
    )
    return known[order[0]] if order else None
