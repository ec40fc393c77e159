"""What the page of offers is handed: frozen values, with nothing left to look up or to work out."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from models.domain.offers_kept import Criterion, OfferRevision, PayAim, PayFrame, Period, Rate
from models.domain.phrases import Phrase
from models.domain.values import (
    ApplicationId,
    CompanyId,
    LetterKind,
    Offer,
    OfferDecision,
    OfferId,
    OfferItem,
    QuestionId,
    Stage,
)


class PayOrigin(StrEnum):
    """Where the figure of pay comes from."""

    OFFERED = "offered"
    THEIR_RANGE = "their_range"
    ASKED = "asked"
    """The user's own figure, which nobody has answered: it is shown and not weighed."""
    UNKNOWN = "unknown"


class Obstacle(StrEnum):
    """Why pay cannot be put on the common line."""

    NO_HOURS = "no_hours"
    """Pay by the hour, and nobody has said how many a week."""
    NO_CURRENCY = "no_currency"
    NO_RATE = "no_rate"
    """Another currency, and the user has named no rate between the two."""


@dataclass(frozen=True, slots=True)
class PayCell:
    """Pay as it was said (`low` to `high` in its own currency and period), and by the year in the common currency."""

    origin: PayOrigin
    low: float | None = None
    high: float | None = None
    """The same as `low` for a single figure."""
    currency: str | None = None
    period: Period = Period.YEAR
    bonus: float | None = None
    bonus_is_percent: bool = False
    equity: float | str | None = None
    settled: bool = False
    year_low: float | None = None
    year_high: float | None = None
    obstacle: Obstacle | None = None
    rate: Rate | None = None
    """The rate that was used, with its day."""
    place_low: float | None = None
    """Where `year_low` lies on the line of the view, 0 to 1; None where it cannot be put there."""
    place_high: float | None = None
    below_floor: bool = False
    """All of it is less than what would do."""
    score: int | None = None
    """The user's own 1 to 5, which outweighs the figure."""


@dataclass(frozen=True, slots=True)
class PayLine:
    """The line that all pay is drawn on: yearly figures in one currency. Ends are None while nothing is comparable."""

    currency: str | None
    low: float | None
    high: float | None
    floor: float | None
    """By the year in that currency; so is `wish`."""
    wish: float | None
    floor_place: float | None
    """Where the floor lies on the line, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One criterion that the user judges: 1 to 5, words, or neither yet."""

    criterion: Criterion
    score: int | None
    words: str
    from_debriefs: bool
    """The score is the mean of what the debriefs say: nobody has judged it here."""
    words_from_debriefs: bool


@dataclass(frozen=True, slots=True)
class Benefit:
    """A benefit that they have, or one that is still open; `item` is set for points that are not benefits by name."""

    name: str
    open: bool
    item: OfferItem | None = None


@dataclass(frozen=True, slots=True)
class ToAsk:
    """A question that is open: from the user's own bank (`question`, its text) or out of an open point (`phrase`)."""

    text: str
    phrase: Phrase | None = None
    question: QuestionId | None = None
    item: OfferItem | None = None
    point: str | None = None
    """The name of the open benefit that it asks for."""


@dataclass(frozen=True, slots=True)
class Score:
    """What the weights make of what is known; never a rank.

    `value`, `low` and `high` go from 20 (one of five everywhere) to 100; `known` is the share of the weights that
    something is known of, 0 to 1. Where nothing is known there is no value.
    """

    value: int | None
    known: float
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Ring:
    """Days until a day: the user's own answer (`answer`) or theirs. `left` is the share of the time that is left."""

    days: int
    left: float
    answer: bool


@dataclass(frozen=True, slots=True)
class OfferColumn:
    application: ApplicationId
    company_id: CompanyId
    company: str
    role: str
    stage: Stage
    round: int | None
    """Of the newest interview, booked or held."""
    offer: Offer | None
    """None for a likely offer."""
    revisions: tuple[OfferRevision, ...]
    frame: PayFrame
    deadline: datetime | None
    decides_on: date | None
    """The day by which they said that they would decide."""
    ring: Ring | None
    pay: PayCell
    schedule: Judged
    benefits: tuple[Benefit, ...]
    judged: tuple[Judged, ...]
    """Benefits, culture, growth, people and own impressions, in the order of `Criterion`."""
    to_ask: tuple[ToAsk, ...]
    score: Score
    open_items: tuple[OfferItem, ...]
    """Not settled; empty for a likely offer."""
    more_time_asked: bool
    ask_letter: LetterKind
    """The letter that asks what is open here; the composer finds whom it goes to."""

    @property
    def in_hand(self) -> bool:
        return self.offer is not None and self.offer.decision is not OfferDecision.DECLINED


@dataclass(frozen=True, slots=True)
class Weight:
    criterion: Criterion
    weight: int
    """1 to 5."""
    said: bool
    """False: nobody has set it, and it is the middle."""


@dataclass(frozen=True, slots=True)
class DateClash:
    """An answer is owed before another process is decided; the two letters are `decision_time` and `follow_up`."""

    offer: ApplicationId
    company: str
    deadline: datetime
    other: ApplicationId
    other_company: str
    other_on: date
    other_meets: bool
    """`other_on` is an interview that is booked; else the day by which they decide."""
    days: int
    """From the deadline's day to `other_on`."""
    time_asked: bool
    """More time has been asked for already."""
    told: bool
    """The other has been written to since the offer."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A live process that could have a column and has none."""

    application: ApplicationId
    company: str
    role: str
    stage: Stage


@dataclass(frozen=True, slots=True)
class OffersView:
    at: datetime
    columns: tuple[OfferColumn, ...]
    """At most five: offers by their deadlines, then likely ones."""
    weights: tuple[Weight, ...]
    line: PayLine
    aim: PayAim
    rates: tuple[Rate, ...]
    clashes: tuple[DateClash, ...]
    """The nearest deadline first."""
    candidates: tuple[Candidate, ...]

    @property
    def in_hand(self) -> int:
        return sum(one.in_hand for one in self.columns)

    @property
    def in_sight(self) -> int:
        return len(self.columns) - self.in_hand


class Entry(StrEnum):
    """What the decision diary tells of."""

    RECORDED = "recorded"
    REVISED = "revised"
    TIME_ASKED = "time_asked"
    ACCEPTED = "accepted"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class TermChange:
    """One term that a revision changed; `field` is the offer's. None is what was not said."""

    field: str
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class DiaryEntry:
    """One day in the life of an offer; `terms` as they were from then on."""

    at: datetime
    entry: Entry
    offer: OfferId
    application: ApplicationId
    company: str
    role: str
    terms: Offer
    changes: tuple[TermChange, ...] = ()
