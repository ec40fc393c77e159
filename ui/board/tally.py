"""How many cards each chip would show, kept up card by card: 10,000 are not counted anew for one that moves."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from models.domain.views import Card
from ui.board.filters import fits_well, is_due_by, is_my_turn, is_remote


@dataclass
class Tally:
    """Counts by chip; `tags` apart, since a tag may be called like a chip."""

    now: datetime
    week_ends: datetime
    chips: Counter[str] = field(default_factory=Counter)
    tags: Counter[str] = field(default_factory=Counter)
    _seen: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = field(default_factory=dict)

    def fill(self, cards: Iterable[Card], now: datetime, week_ends: datetime) -> None:
        self.now, self.week_ends = now, week_ends
        self.chips.clear()
        self.tags.clear()
        self._seen.clear()
        for card in cards:
            self.put(card)

    def __len__(self) -> int:
        return len(self._seen)

    def put(self, card: Card) -> None:
        self.take(card.application)
        chips = tuple(self._chips(card))
        self._seen[card.application] = (chips, card.tags)
        self.chips.update(chips)
        self.tags.update(card.tags)

    def take(self, application: str) -> None:
        chips, tags = self._seen.pop(application, ((), ()))
        self.chips.subtract(chips)
        self.tags.subtract(tags)

    def _chips(self, card: Card) -> Iterable[str]:
        if is_due_by(card, self.week_ends):
            yield "due_this_week"
        if is_my_turn(card, self.now):
            yield "my_turn"
        if card.agency:
            yield "agency"
        if fits_well(card):
            yield "good_fit"
        if is_remote(card):
            yield "remote"
