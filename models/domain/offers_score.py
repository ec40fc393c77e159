"""What the user's own weights make of what is known so far: a figure, how much of it is known, and how far it may go.

Each criterion is worth something from one of five to five of five. Where something is open, it may be anything between;
so whatever becomes known takes away from the range and never adds to it. There is no order among the columns: the
figures are the user's own judgement, added up, and nothing more.
"""

from collections.abc import Iterable, Mapping
from math import ceil, floor
from typing import NamedTuple

from models.domain.offer_views import Benefit, Judged, PayCell, PayLine, PayOrigin, Score, Weight
from models.domain.offers_kept import Criterion

LEAST, MOST = 0.2, 1.0
"""One of five, five of five."""
FIVE = 5
MIDDLE = 3
"""What counts where the user has set no weight."""
_ROUNDING = 1e-9


class Worth(NamedTuple):
    """What one criterion is worth, from `low` to `high`; nothing is known of it where that is all the way."""

    low: float
    high: float

    @property
    def known(self) -> float:
        return 1 - (self.high - self.low) / (MOST - LEAST)

    @property
    def middle(self) -> float:
        return (self.low + self.high) / 2


UNKNOWN = Worth(LEAST, MOST)


def worth_of(score: float | None, still_open: float = 0.0) -> Worth:
    """Of a judgement from 1 to 5, of which a share is still open (0 to 1)."""
    if score is None:
        return UNKNOWN
    value = min(FIVE, max(1.0, score)) / FIVE
    return Worth(*(value * (1 - still_open) + end * still_open for end in UNKNOWN))


def worth_of_pay(cell: PayCell, line: PayLine) -> Worth:
    """The user's own judgement; else where the figure stands between the floor (one) and the wish (five).

    What was asked for and is not answered is no knowledge.
    """
    if cell.score is not None:
        return worth_of(cell.score)
    if cell.origin in (PayOrigin.ASKED, PayOrigin.UNKNOWN) or cell.year_low is None or cell.year_high is None:
        return UNKNOWN
    if line.floor is None or line.wish is None or line.wish <= line.floor:
        return UNKNOWN
    ends = [(year - line.floor) / (line.wish - line.floor) for year in (cell.year_low, cell.year_high)]
    low, high = (LEAST + (MOST - LEAST) * min(1.0, max(0.0, end)) for end in ends)
    return Worth(low, high)


def worth_of_benefits(judged: Judged, benefits: Iterable[Benefit]) -> Worth:
    """As judged, as far as the points are settled; a start date is no benefit."""
    points = [one.open for one in benefits if one.item is None]
    return worth_of(judged.score, sum(points) / len(points) if points else 0.0)


def score_of(weights: Iterable[Weight], worths: Mapping[Criterion, Worth]) -> Score:
    """Rounded so that the range is never told narrower than it is."""
    pairs = [(one.weight, worths.get(one.criterion, UNKNOWN)) for one in weights if one.weight > 0]
    total = sum(weight for weight, _ in pairs)
    if not total:
        return Score(None, 0.0, round(100 * LEAST), round(100 * MOST))
    low = sum(weight * worth.low for weight, worth in pairs) / total
    high = sum(weight * worth.high for weight, worth in pairs) / total
    said = sum(weight * worth.known for weight, worth in pairs)
    value = None
    if said > _ROUNDING:
        value = round(100 * sum(weight * worth.known * worth.middle for weight, worth in pairs) / said)
    known = min(1.0, max(0.0, said / total))
    return Score(value, known, floor(100 * low + _ROUNDING), ceil(100 * high - _ROUNDING))


def weights_of(kept: Mapping[str, float] | None) -> tuple[Weight, ...]:
    """A weight for every criterion, 1 to 5; what a file brought is brought within that."""
    found = kept or {}
    return tuple(
        Weight(one, min(FIVE, max(1, round(found[one]))), said=True)
        if one in found
        else Weight(one, MIDDLE, said=False)
        for one in Criterion
    )
