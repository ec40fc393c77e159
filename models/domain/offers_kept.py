"""What one thinks of offers, and what their pay means: kept here alone, never exported (the offers themselves are).

None of it is linked: whatever deletes an application takes its own along, and what is left behind does no harm.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from models.domain.codes import ApplicationId, OfferId


class Criterion(StrEnum):
    """What offers are compared by, in the order of the table; also the keys of `Settings.weights`."""

    PAY = "pay"
    SCHEDULE = "schedule"
    BENEFITS = "benefits"
    CULTURE = "culture"
    GROWTH = "growth"
    PEOPLE = "people"
    IMPRESSIONS = "impressions"


class Period(StrEnum):
    """For how long a figure of pay is paid."""

    YEAR = "year"
    MONTH = "month"
    HOUR = "hour"


@dataclass(frozen=True, slots=True)
class Judgement:
    """The user's own word on one criterion of one application: 1 to 5, words, or both."""

    application: ApplicationId
    criterion: Criterion
    score: int | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class Compared:
    """Whether an application has a column among the offers, said expressly; where nothing is said, a rule decides."""

    application: ApplicationId
    shown: bool
    place: int | None = None


@dataclass(frozen=True, slots=True)
class BenefitPoint:
    """A benefit that is still asked for (`open`), or one that a likely offer is known to have.

    What a recorded offer has stands in the offer itself.
    """

    application: ApplicationId
    name: str
    open: bool
    place: int | None = None


@dataclass(frozen=True, slots=True)
class OfferRevision:
    """The terms of an offer as they stood until `at`, when others took their place."""

    id: str
    offer: OfferId
    at: datetime
    base: float | None = None
    bonus: float | None = None
    equity: float | str | None = None
    currency: str | None = None
    schedule: str | None = None
    benefits: tuple[str, ...] = ()
    start_date: date | None = None
    deadline: datetime | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """What they offer, as a form has it; the fields are the offer's."""

    base: float | None = None
    bonus: float | None = None
    equity: float | str | None = None
    currency: str | None = None
    schedule: str | None = None
    benefits: tuple[str, ...] = ()
    start_date: date | None = None
    deadline: datetime | None = None


@dataclass(frozen=True, slots=True)
class PayFrame:
    """How the pay of one application is to be read: every figure of it, theirs and the user's.

    A missing `period` is a year, missing `payments` in a year of months are twelve. `asked_from` and `asked_to` are
    what the user has asked for, in the application's currency.
    """

    application: ApplicationId
    period: Period | None = None
    hours_per_week: float | None = None
    payments: int | None = None
    bonus_is_percent: bool | None = None
    asked_from: float | None = None
    asked_to: float | None = None


@dataclass(frozen=True, slots=True)
class PayAim:
    """What pay is measured against: `floor` is the least that would do, `wish` what would leave nothing to ask for."""

    floor: float | None = None
    wish: float | None = None
    currency: str | None = None
    period: Period | None = None
    hours_per_week: float | None = None


@dataclass(frozen=True, slots=True)
class Rate:
    """The user's own rate of exchange: one unit of `base` is `rate` units of `quote` on that day."""

    base: str
    quote: str
    rate: float
    day: date
