"""Answers said aloud: how long they take, and which question is practised next. Nothing here rates the person."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from models.domain.values import QuestionId, QuestionState

WORDS_A_MINUTE = 140
"""British English that explains something: the mean of lectures in Tauroza and Allison, "Speech Rates in British
English", Applied Linguistics 11 (1990), pages 90 to 105. Conversation is quicker, and hurrying is no aim."""
_ROUGHLY = 5
"""Seconds under a minute are told in steps of so many, above it in steps of twice as many."""
_RANK = {QuestionState.TO_IMPROVE: 0, QuestionState.IMPROVED: 1, QuestionState.READY: 2}
_NEVER = datetime.min.replace(tzinfo=UTC)


def words_in(text: str) -> int:
    """Only what is said: a dash, a bullet or a mark of Markdown by itself is no word."""
    return sum(any(letter.isalnum() for letter in word) for word in text.split())


def spoken_seconds(text: str) -> int:
    """How long it takes aloud, as roughly as it can be known; 0 where there is nothing to say."""
    exact = words_in(text) * 60 / WORDS_A_MINUTE
    if not exact:
        return 0
    step = _ROUGHLY if exact < 60 else 2 * _ROUGHLY
    return max(_ROUGHLY, round(exact / step) * step)


@dataclass(frozen=True, slots=True)
class Practised:
    """One time that an answer was said aloud: `seconds` it took, and how it went, 1 to 5."""

    at: datetime
    seconds: int
    went: int


@dataclass(frozen=True, slots=True)
class Rehearsable:
    """What the order of practice looks at."""

    question: QuestionId
    state: QuestionState | None = None
    rating: int | None = None
    practised: datetime | None = None
    """The last time; None where it never was."""


def practice_order(questions: Iterable[Rehearsable]) -> tuple[QuestionId, ...]:
    """Weakest first: to improve, improved, ready; then the lower rating; then what was not practised for longest.

    Without a state it is to improve, without a rating it stands before the lowest: nobody knows yet.
    """
    return tuple(one.question for one in sorted(questions, key=_weakness))


def _weakness(one: Rehearsable) -> tuple[int, int, datetime, str]:
    rank = _RANK[one.state] if one.state is not None else 0
    return rank, one.rating or 0, one.practised or _NEVER, one.question


@dataclass(frozen=True, slots=True)
class Round:
    """One sitting: what is still to come, the next one first, and what was answered."""

    waiting: tuple[QuestionId, ...]
    done: tuple[QuestionId, ...] = ()

    @property
    def current(self) -> QuestionId | None:
        return self.waiting[0] if self.waiting else None

    def answered(self) -> "Round":
        return Round(self.waiting[1:], (*self.done, *self.waiting[:1]))

    def put_off(self) -> "Round":
        """The current one comes again at the end."""
        return Round((*self.waiting[1:], *self.waiting[:1]), self.done)

    def without(self, gone: QuestionId) -> "Round":
        """One was deleted meanwhile."""
        return Round(tuple(one for one in self.waiting if one != gone), self.done)


def begin(questions: Iterable[Rehearsable], first: QuestionId | None = None) -> Round:
    """Weakest first; `first` was asked for and comes before all."""
    order = practice_order(questions)
    if first is not None and first in order:
        order = (first, *(one for one in order if one != first))
    return Round(order)
