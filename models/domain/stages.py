"""What a move on the board does to one application, and where a card lands in its column.

Any stage may follow any other: life does not keep to the columns, and a closed application can be
revived. Positions are integers with gaps between them, so that one move rewrites one card; cards are
spread anew, as few as will do, where a gap is used up.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple

from models.domain.values import OPEN_STAGES, Application, ApplicationId, Stage

STEP = 1024
"""The distance of two neighbours that were put at an end of the column."""

_ROOM = 16
"""Cards that are spread anew get at least this distance, so that it is not needed again at once."""

COLUMNS = tuple(stage for stage in Stage if stage in OPEN_STAGES)
"""The columns of the board from left to right."""


class Slot(NamedTuple):
    """A card of a column: which, and where it stands; None has never been placed and stands last."""

    application: ApplicationId
    position: int | None


class Placement(NamedTuple):
    """The position for the card that is put in, and the neighbours that have to give way for it."""

    position: int
    moved_aside: dict[ApplicationId, int]


def neighbour(stage: Stage, steps: int) -> Stage | None:
    """The column that many steps to the right (negative: to the left), None beyond the ends."""
    if stage not in OPEN_STAGES:
        return None
    wanted = COLUMNS.index(stage) + steps
    return COLUMNS[wanted] if 0 <= wanted < len(COLUMNS) else None


def moved(application: Application, to: Stage, position: int, at: datetime) -> Application:
    """The application in its new stage; the day of applying is kept when it is known already."""
    applied_at = application.applied_at
    if to is Stage.APPLIED and applied_at is None:
        applied_at = at
    return replace(application, stage=to, position=position, applied_at=applied_at)


def free_moment(at: datetime, others: Iterable[datetime]) -> datetime:
    """`at`, or the first microsecond after it that is not one of the others'.

    An application's moves are told apart by their moment, and so are one person's replies.
    """
    taken = set(others)
    while at in taken:
        at += timedelta(microseconds=1)
    return at


def place(column: Sequence[Slot], index: int) -> Placement:
    """Where a card goes that is dropped before the `index`-th of `column` (sorted, without the card itself)."""
    index = max(0, min(index, len(column)))
    placed = next((at for at, slot in enumerate(column) if slot.position is None), len(column))
    if index > placed:
        return _place_behind_unplaced(column, placed, index)
    positions = [slot.position for slot in column[:placed] if slot.position is not None]
    before = positions[index - 1] if index else None
    after = positions[index] if index < len(positions) else None
    between = _between(before, after)
    return Placement(between, {}) if between is not None else _spread(column, positions, index)


def _place_behind_unplaced(column: Sequence[Slot], placed: int, index: int) -> Placement:
    """Cards that never had a place get one, as far as the new card: behind them is only a place if they have one."""
    last = column[placed - 1].position if placed else None
    first = 0 if last is None else last + STEP
    aside = {slot.application: first + step * STEP for step, slot in enumerate(column[placed:index])}
    return Placement(first + (index - placed) * STEP, aside)


def _between(before: int | None, after: int | None) -> int | None:
    """An integer strictly between two neighbours (None: no neighbour there), None when there is none left."""
    if before is None:
        return 0 if after is None else after - STEP
    if after is None:
        return before + STEP
    return (before + after) // 2 if after - before > 1 else None


def _spread(column: Sequence[Slot], positions: Sequence[int], index: int) -> Placement:
    """Opens a gap at `index`, in the smallest neighbourhood (doubled each time) that has room for it."""
    reach = 1
    while True:
        first, stop = max(0, index - reach), min(len(positions), index + reach)
        left = positions[first - 1] if first else None
        right = positions[stop] if stop < len(positions) else None
        wanted = stop - first + 1
        if left is None or right is None or right - left >= _ROOM * (wanted + 1):
            break
        reach *= 2
    spread = _evenly(left, right, wanted)
    here = index - first
    neighbours = [slot.application for slot in column[first:stop]]
    return Placement(spread[here], dict(zip(neighbours, spread[:here] + spread[here + 1 :], strict=True)))


def _evenly(left: int | None, right: int | None, count: int) -> list[int]:
    """`count` positions in order, strictly inside the bounds that there are."""
    if left is not None and right is not None:
        return [left + (right - left) * step // (count + 1) for step in range(1, count + 1)]
    if right is not None:
        return [right - STEP * step for step in range(count, 0, -1)]
    return [(0 if left is None else left + STEP) + STEP * step for step in range(count)]
