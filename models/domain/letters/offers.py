"""Thanks for an offer, and asking for a day or two more before it is answered (ETIQUETTE; A)."""

from datetime import date, datetime, timedelta

from models.domain.letters.drafting import Draft, Ingredient
from models.domain.letters.phrase_book import PhraseBook
from models.domain.letters.points import Points
from models.domain.letters.situation import Origin, Situation
from models.domain.values import Offer, OfferDecision, OfferItem

_MORE_DAYS = 2
"""“A day or two”, counted from the day that they named; the answer falls on a business day."""


def offer_thanks(situation: Situation, book: PhraseBook) -> Draft:
    points = Points(situation, book)
    offer = _newest(situation)
    decided = offer.decision if offer is not None else None
    items = _open_items(points, offer, "open_item") if decided is None else ()
    points.paragraph()
    recorded = offer.recorded_at if offer is not None else None
    points.put(points.words("opening", on=points.on(recorded)) if recorded else points.words("opening_undated"))
    points.paragraph()
    if items:
        slot = "open_one" if len(items) == 1 else "open_more"
        points.say(slot, (one.id for one in items), items=points.listed([one.words for one in items]))
    moment = points.moment()
    points.paragraph()
    if decided is not None:
        points.say(decided.value)
    else:
        points.put(*_decide(points, offer))
    if moment is not None and decided is OfferDecision.DECLINED:
        points.take(moment)
    return points.draft(points.words("subject_open" if items else "subject_clear"))


def decision_time(situation: Situation, book: PhraseBook) -> Draft:
    """Asks for more time; why is said only where the user adds it."""
    points = Points(situation, book)
    offer = _newest(situation)
    deadline = _ahead(points, offer)
    points.offer("why:home", points.words("why_home"), points.words("why_home"), Origin.OFFER)
    items = _open_names(points, offer)
    if offer is not None and items:
        listed = points.listed([name for _, name in items])
        points.offer("why:open", listed, points.words("why_open", items=listed), Origin.OFFER)
    points.paragraph()
    points.say("opening")
    points.paragraph()
    if deadline is None:
        _ask(points, points.words("ask_undated"))
        points.paragraph()
        points.say("fallback_undated", may_go=True)
        return points.draft(points.words("subject_undated"))
    until = points.full(_later(situation, deadline))
    asked = points.full(points.day_of(deadline))
    _ask(points, points.words("ask", deadline=asked, day=until))
    points.paragraph()
    points.say("fallback", may_go=True, deadline=asked)
    return points.draft(points.words("subject", day=until))


def _ask(points: Points, sentence: str) -> None:
    """What the letter is for; a reason that is added stands beside it."""
    points.take(points.offer("ask", sentence, sentence, Origin.OFFER), may_go=False)


def _newest(situation: Situation) -> Offer | None:
    """The one that was recorded last."""
    dated = [one for one in situation.offers if one.recorded_at is not None]
    return max(dated, key=lambda one: (_recorded(one), one.id)) if dated else next(iter(situation.offers), None)


def _recorded(offer: Offer) -> float:
    return offer.recorded_at.timestamp() if offer.recorded_at is not None else 0.0


def _open_names(points: Points, offer: Offer | None) -> list[tuple[OfferItem, str]]:
    settled = offer.settled if offer is not None else ()
    return [(item, points.shared(item.value)) for item in OfferItem if item not in settled]


def _open_items(points: Points, offer: Offer | None, slot: str) -> tuple[Ingredient, ...]:
    """In the order of the list: pay, schedule, benefits, start date."""
    if offer is None:
        return ()
    return tuple(
        points.offer(f"unsettled:{item.value}", name, points.words(slot, items=name), Origin.OFFER)
        for item, name in _open_names(points, offer)
    )


def _decide(points: Points, offer: Offer | None) -> tuple[str, tuple[str, ...]]:
    """When they hear from me; a gap where no day is known that is still to come."""
    deadline = _ahead(points, offer)
    if deadline is None:
        return points.words("decide_when"), ()
    day = points.full(points.day_of(deadline))
    sentence = points.words("decide", day=day)
    made = points.offer("decide", day, sentence, Origin.OFFER)
    return sentence, (made.id,)


def _ahead(points: Points, offer: Offer | None) -> datetime | None:
    if offer is None or offer.deadline is None or offer.deadline <= points.situation.now:
        return None
    return offer.deadline


def _later(situation: Situation, deadline: datetime) -> date:
    etiquette = situation.etiquette
    return etiquette.day(etiquette.business(etiquette.day_start(etiquette.day(deadline) + timedelta(days=_MORE_DAYS))))
