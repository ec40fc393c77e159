"""Keeping the search alive while one waits: how many were sent of late, and what lies on the wishlist."""

from datetime import datetime, time, timedelta

from models.domain.etiquette.hours import Etiquette
from models.domain.outcome_views import Idea, Rhythm
from models.domain.values import Stage
from models.store import reading
from models.store.reading_rhythm import applied_between
from models.store.repository import Store

WEEKS = 4
MOST_IDEAS = 3


def rhythm(store: Store, etiquette: Etiquette, now: datetime) -> Rhythm:
    """Weeks begin on Monday, in the candidate's zone; the best fits of the wishlist come first, then as they stand."""
    today = etiquette.day(now)
    first = today - timedelta(days=today.weekday() + 7 * (WEEKS - 1))
    sent = [0] * WEEKS
    for at in applied_between(store, etiquette.instant(first, time()), now + timedelta(seconds=1)):
        sent[(etiquette.day(at) - first).days // 7] += 1
    wished = [slot.application for slot in reading.slots(store, Stage.WISHLIST)]
    cards = reading.cards_of(store, wished)
    there = [cards[application] for application in wished if application in cards]
    best = sorted(there, key=lambda card: -(card.fit or 0))[:MOST_IDEAS]
    ideas = tuple(Idea(card.application, card.company, card.role) for card in best)
    return Rhythm(tuple(sent), ideas, len(there))
