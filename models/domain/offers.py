"""Offers and the days around them: how long until an answer, whose dates clash, and what is still to be asked."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta

from models.domain.etiquette.follow_up import FOLLOW_UPS, last_held
from models.domain.etiquette.hours import Etiquette
from models.domain.facts import Process, answered_after
from models.domain.names import fold
from models.domain.offer_views import Benefit, DateClash, OfferColumn, PayCell, PayOrigin, Ring, ToAsk
from models.domain.offers_kept import BenefitPoint
from models.domain.phrases import QT_TRANSLATE_NOOP, Phrase
from models.domain.values import LetterKind, Offer, OfferItem, Question

MOST_COLUMNS = 5
UNASKED_COLUMNS = 3
"""So many stand there before the user has chosen any."""
_A_WEEK = timedelta(days=7)
"""How long a ring runs whose beginning nobody has recorded."""

_ASK: dict[OfferItem, str] = {
    OfferItem.PAY: QT_TRANSLATE_NOOP("Offers", "What is the pay, and what comes on top of it?"),
    OfferItem.SCHEDULE: QT_TRANSLATE_NOOP("Offers", "What are the hours, and where is the work done?"),
    OfferItem.BENEFITS: QT_TRANSLATE_NOOP("Offers", "Which benefits belong to it?"),
    OfferItem.START_DATE: QT_TRANSLATE_NOOP("Offers", "When could I start?"),
}
_ASK_POINT = QT_TRANSLATE_NOOP("Offers", "{point}: what do they offer?")
_ASK_RANGE = QT_TRANSLATE_NOOP("Offers", "What range of pay is the role planned with?")
_ASK_WHEN = QT_TRANSLATE_NOOP("Offers", "When do you decide?")


def open_items(offer: Offer | None) -> tuple[OfferItem, ...]:
    """What is not settled of an offer, in the order of the checklist."""
    return () if offer is None else tuple(item for item in OfferItem if item not in offer.settled)


def decides_on(process: Process, now: datetime) -> date | None:
    """The day by which they said that they would be in touch, as long as they have not been."""
    held = last_held(process, now)
    return None if held is None or answered_after(process, held) else held.promised_by


def meets_on(process: Process, etiquette: Etiquette, now: datetime) -> date | None:
    """The last interview that is still to come: nothing is decided before it."""
    ahead = [meeting.starts for meeting in process.meetings if meeting.starts > now]
    return etiquette.day(max(ahead)) if ahead else None


def ring_of(
    offer: Offer | None, process: Process, decided_on: date | None, etiquette: Etiquette, now: datetime
) -> Ring | None:
    """None where no day is known, and once the offer is decided."""
    today = etiquette.day(now)
    if offer is not None:
        if offer.decision is not None or offer.deadline is None:
            return None
        since = offer.recorded_at or offer.deadline - _A_WEEK
        left = _left(since, offer.deadline, now)
        return Ring((etiquette.day(offer.deadline) - today).days, left, answer=True)
    if decided_on is None:
        return None
    held = last_held(process, now)
    end = etiquette.day_start(decided_on)
    since = held.ends if held is not None else end - _A_WEEK
    return Ring((decided_on - today).days, _left(since, end, now), answer=False)


def _left(since: datetime, end: datetime, now: datetime) -> float:
    whole = (end - since).total_seconds()
    return min(1.0, max(0.0, (end - now).total_seconds() / whole)) if whole > 0 else 0.0


def clashes(
    columns: Sequence[OfferColumn], processes: Sequence[Process], etiquette: Etiquette, now: datetime
) -> tuple[DateClash, ...]:
    """Where an answer is owed before another process is decided; the columns and their processes go in step."""
    found = [
        clash
        for column in columns
        for other, process in zip(columns, processes, strict=True)
        if (clash := _clash(column, other, process, etiquette, now)) is not None
    ]
    return tuple(sorted(found, key=lambda one: (one.deadline, one.other_on, one.other)))


def _clash(
    column: OfferColumn, other: OfferColumn, process: Process, etiquette: Etiquette, now: datetime
) -> DateClash | None:
    offer = column.offer
    if offer is None or offer.decision is not None or offer.deadline is None or offer.deadline <= now:
        return None
    if other.offer is not None or not other.stage.open_past_wishlist:
        return None
    meets = meets_on(process, etiquette, now)
    on = max(filter(None, (other.decides_on, meets)), default=None)
    deadline = etiquette.day(offer.deadline)
    if on is None or on <= deadline:
        return None
    return DateClash(
        column.application,
        column.company,
        offer.deadline,
        other.application,
        other.company,
        on,
        on == meets,
        (on - deadline).days,
        column.more_time_asked,
        any(one.kind in FOLLOW_UPS and _after(one.at, offer.recorded_at) for one in process.letters),
    )


def _after(moment: datetime, since: datetime | None) -> bool:
    return since is None or moment >= since


def benefits_of(offer: Offer | None, points: Iterable[BenefitPoint]) -> tuple[Benefit, ...]:
    """What they have first, then what is open; a start date that is open stands with them."""
    kept = sorted(points, key=lambda one: (one.place is None, one.place or 0, fold(one.name)))
    names = [*(offer.benefits if offer is not None else ()), *(one.name for one in kept if not one.open)]
    there = [Benefit(name, open=False) for name in dict.fromkeys(names)]
    there += [Benefit(one.name, open=True) for one in kept if one.open and one.name not in names]
    if offer is not None and OfferItem.START_DATE not in offer.settled:
        there.append(Benefit("", open=True, item=OfferItem.START_DATE))
    return tuple(there)


def to_ask(
    offer: Offer | None,
    benefits: Sequence[Benefit],
    pay: PayCell,
    decided_on: date | None,
    questions: Iterable[Question],
) -> tuple[ToAsk, ...]:
    """The user's own open questions first, then what the open points ask for that none of them asks already."""
    own = [ToAsk(one.text, question=one.id) for one in questions]
    asked = [fold(one.text) for one in own]
    derived = (
        one
        for one in _derived(offer, benefits, pay, decided_on)
        if fold(one.text) not in asked and not (one.point and any(fold(one.point) in text for text in asked))
    )
    return (*own, *derived)


def _derived(
    offer: Offer | None, benefits: Iterable[Benefit], pay: PayCell, decided_on: date | None
) -> Iterator[ToAsk]:
    points = [one.name for one in benefits if one.open and one.item is None]
    for item in open_items(offer):
        if item is not OfferItem.BENEFITS or not points:
            yield ToAsk(_ASK[item], Phrase(_ASK[item], {}), item=item)
    for point in points:
        yield ToAsk(_ASK_POINT.format(point=point), Phrase(_ASK_POINT, {"point": point}), point=point)
    if offer is None:
        if pay.origin is PayOrigin.UNKNOWN:
            yield ToAsk(_ASK_RANGE, Phrase(_ASK_RANGE, {}))
        if decided_on is None:
            yield ToAsk(_ASK_WHEN, Phrase(_ASK_WHEN, {}))


def asking_letter(offer: Offer | None, process: Process) -> LetterKind:
    """The letter that asks what is open: the thanks for an offer, then the one for more time; else a follow-up."""
    if offer is None:
        return LetterKind.FOLLOW_UP
    return LetterKind.DECISION_TIME if process.sent(LetterKind.OFFER_THANKS) else LetterKind.OFFER_THANKS


def time_asked(offer: Offer | None, process: Process) -> bool:
    """More time was asked for; said expressly, or by a letter that was sent."""
    if offer is None:
        return False
    if offer.more_time_asked is not None:
        return offer.more_time_asked
    return bool(process.sent(LetterKind.DECISION_TIME))
