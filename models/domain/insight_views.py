"""What the page of insights is handed: frozen values with their sentences, and nothing left to look up or to count.

Every shape that can be pointed at carries the ids of what it stands for, so that a click can show just those. Days are
calendar days in the candidate's zone; shares are 0 to 1. Sentences are phrases: `say` makes words of them.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from models.domain.bidi import apart
from models.domain.codes import ApplicationId, CompanyId, ContactId, InterviewId, QuestionId, Reason
from models.domain.phrases import QT_TRANSLATE_NOOP
from models.domain.waits import Survival, Usual

CONTEXT = "Insights"
"""Where the translations of these sentences are found."""


# Sentences


class Spelt(int):
    """A number that a sentence spells out as far as twelve: “within nine days”."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence with named gaps. What fills one may be a sentence of its own, such as the name of a reason."""

    text: str
    fills: "Mapping[str, str | int | date | Saying]" = field(default_factory=dict)


def say(
    saying: Saying,
    translate: Callable[[str], str] = str,
    day: Callable[[date], str] = lambda day: f"{day.day} {day:%B}",
    number: Callable[[int], str] = str,
) -> str:
    """In English as it stands; the window gives its own translation and its own way of writing days and numbers."""
    numbers = translate(NUMBERS).split()

    def filled(fill: "str | int | date | Saying") -> str:
        if isinstance(fill, Saying):
            return say(fill, translate, day, number)
        if isinstance(fill, Spelt) and 0 <= fill < len(numbers):
            return numbers[fill]
        if isinstance(fill, date):
            return day(fill)
        return apart(fill) if isinstance(fill, str) else number(fill)

    text = translate(saying.text)
    words = text.format(**{name: filled(fill) for name, fill in saying.fills.items()})
    first = text[1:].partition("}")[0] if text.startswith("{") else ""
    return words[:1].upper() + words[1:] if isinstance(saying.fills.get(first), Spelt) else words


NUMBERS = QT_TRANSLATE_NOOP("Insights", "none one two three four five six seven eight nine ten eleven twelve")


# The period


class Span(NamedTuple):
    """Days from `first` to `last`, both counted; None has no bound on that side."""

    first: date | None = None
    last: date | None = None

    def holds(self, day: date) -> bool:
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


SO_FAR = Span()


# How far applications come


class Step(StrEnum):
    """A block of the funnel: the three on the way, then where an application stands or ended."""

    SENT = "sent"
    SCREENING = "screening"
    INTERVIEWS = "interviews"
    ACCEPTED = "accepted"
    OFFER = "offer"
    IN_ROUNDS = "in_rounds"
    WAITING = "waiting"
    IN_SCREENING = "in_screening"
    IN_TOUCH = "in_touch"
    NO_ANSWER_YET = "no_answer_yet"
    NO = "no"
    WITHDRAWN = "withdrawn"
    NO_REPLY = "no_reply"


class Tone(StrEnum):
    """Which of the few meanings of colour a shape has; a word always stands beside it."""

    ON = "on"
    YOURS = "yours"
    WITH_OTHERS = "with_others"
    ENDED = "ended"
    BADLY = "badly"


@dataclass(frozen=True, slots=True)
class Block:
    """One block; `level` is its column from the left, 0 to 3. The same step may end at several levels."""

    step: Step
    level: int
    name: Saying
    """Without its count: “no answer yet”."""
    tone: Tone
    applications: tuple[ApplicationId, ...]
    onward: bool
    """Whether flows leave it to the right."""

    @property
    def count(self) -> int:
        return len(self.applications)

    @property
    def key(self) -> str:
        return f"{self.level}.{self.step}"


@dataclass(frozen=True, slots=True)
class Flow:
    """From the key of one block to that of one a level further right: all that the second holds."""

    source: str
    target: str
    count: int


@dataclass(frozen=True, slots=True)
class Funnel:
    headline: Saying
    sub: Saying
    blocks: tuple[Block, ...]
    """Level by level, each from top to bottom; empty while nothing was sent."""
    flows: tuple[Flow, ...]
    """In the order in which they leave their block, from top to bottom."""


# How long answers take


class OpenWait(NamedTuple):
    """A wait that nothing has ended yet: a dot on the curve at `days`, as high as `still_waiting`."""

    application: ApplicationId
    company: str
    days: int
    still_waiting: float
    promised_on: date | None
    late: bool
    """The promised day has passed, or three quarters of such waits were over by now."""


@dataclass(frozen=True, slots=True)
class Waits:
    """The waits of one kind."""

    name: Saying
    """“after interviews”."""
    curve: Survival
    usual: Usual
    """Own once eight have ended; `typical`, `low` and `high` are the line and the band (None: not known)."""
    begun: int
    """Finished and unfinished."""
    open: tuple[OpenWait, ...]
    """By days."""


@dataclass(frozen=True, slots=True)
class Waiting:
    headline: Saying
    sub: Saying
    """What the axes are."""
    foot: Saying
    applying: Waits
    interview: Waits
    leading: Waits | None
    """Which of the two the headline, the line at the middle and the band are of; None with too few for either."""
    median_label: Saying | None
    """“half by day 9”."""
    published_days: float
    published_name: Saying
    """What the line at `published_days` is called."""
    days_shown: int
    """How far the axis goes: whole weeks, past which little happens."""


# Noes


class No(NamedTuple):
    application: ApplicationId
    company_id: CompanyId
    company: str
    at: datetime | None
    reason: Reason | None
    reason_name: Saying
    feedback: str | None
    asked: bool
    """A reply to the no was sent, which asks what could have been better."""
    since: Saying | None
    """What has been made of it, where the question bank knows: “Improved since.”"""


@dataclass(frozen=True, slots=True)
class ReasonCount:
    reason: Reason | None
    name: Saying
    applications: tuple[ApplicationId, ...]
    with_feedback: int

    @property
    def count(self) -> int:
        return len(self.applications)


@dataclass(frozen=True, slots=True)
class Noes:
    headline: Saying
    sub: Saying
    foot: Saying
    cases: tuple[No, ...]
    """The newest first."""
    counts: tuple[ReasonCount, ...]
    """The most frequent first, what is not known last."""


# What goes well and badly over the rounds


class Mark(StrEnum):
    NONE = "none"
    WELL = "well"
    BADLY = "badly"
    BOTH = "both"


class Trend(StrEnum):
    UP = "up"
    SAME = "same"
    DOWN = "down"


class Round(NamedTuple):
    """One debrief: a column."""

    interview: InterviewId
    application: ApplicationId
    company: str
    at: datetime
    """The interview's start."""


class Topic(NamedTuple):
    """One row, in the words of the debriefs themselves."""

    name: str
    marks: tuple[Mark, ...]
    """One for each of the rounds shown, oldest first."""
    well: int
    badly: int
    """Over all rounds of the period, shown or not."""
    trend: Trend | None
    """None while it was spoken of in fewer than three rounds."""
    applications: tuple[ApplicationId, ...]


@dataclass(frozen=True, slots=True)
class Rounds:
    headline: Saying
    sub: Saying
    foot: Saying | None
    """What to practise next."""
    question: QuestionId | None
    """The question that `foot` names."""
    debriefs: int
    shown: tuple[Round, ...]
    """The newest ones, oldest first."""
    topics: tuple[Topic, ...]
    """Those spoken of most come first; a card has room for seven."""


# Activity and manners


class Day(NamedTuple):
    day: date
    done: int
    level: int
    """0 (nothing) to 4, of the busiest days of this search."""
    applications: tuple[ApplicationId, ...] = ()
    """What it was done for, in the order of the day."""


class Figure(NamedTuple):
    """One of the three figures: `value` of `total` (None: not a share); value None where nothing is known yet."""

    value: float | None
    total: int | None
    name: Saying
    """“thank-yous within 24 hours”."""
    applications: tuple[ApplicationId, ...] = ()
    people: tuple[ContactId, ...] = ()


@dataclass(frozen=True, slots=True)
class Rhythm:
    headline: Saying
    sub: Saying
    weeks: tuple[tuple[Day, ...], ...]
    """Monday to Sunday, oldest week first; days before the search or after today are in none (a short week)."""
    today: date
    thanks: Figure
    """Thank-yous within 24 hours, of those owed; the applications are those where one was late or is missing."""
    delay: Figure
    """Hours from the end of an interview to the thank-you: the median."""
    asked_again: Figure
    """People who were asked a second time without an answer in between."""


@dataclass(frozen=True, slots=True)
class InsightsView:
    span: Span
    at: datetime
    since: date | None
    """The first day that anything is known of within the period."""
    note: Saying
    """“from 20 applications since 24 March”, beside the title."""
    applications: int
    debriefs: int
    enough: bool
    """Five debriefs of the whole search: with fewer the page explains itself instead."""
    enough_note: Saying
    """What that explanation says: how many there are."""
    funnel: Funnel
    waiting: Waiting
    noes: Noes
    rounds: Rounds
    rhythm: Rhythm
