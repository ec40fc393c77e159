"""How long it usually takes to hear back: one's own past waits, or the published average.

A wait that is still running says "at least this long", so a plain median of the finished ones would be
too short. The Kaplan-Meier estimate (1958) counts both (ETIQUETTE, "Nothing to do").
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

PUBLISHED_DAYS = 23.8
"""US average of 2017 for the whole process, from application to outcome (Glassdoor)."""

ENOUGH_FINISHED = 8
"""Finished waits of one kind before one's own figure speaks."""

_ROUNDING = 1e-9

Duration = tuple[float, bool]
"""Days waited, and whether the wait is finished (False: still running, or broken off)."""


class Survival(NamedTuple):
    """The share still waiting, as a falling step curve: from `days[i]` on it is `still_waiting[i]`."""

    days: tuple[float, ...]
    still_waiting: tuple[float, ...]

    def share_by(self, day: float) -> float:
        """Share of the waits that were answered by that day, 0 to 1."""
        step = bisect_right(self.days, day)
        return 1.0 - self.still_waiting[step - 1] if step else 0.0

    def quantile(self, share: float) -> float | None:
        """The first day by which that share was answered; None where the curve never gets so far."""
        for day, waiting in zip(self.days, self.still_waiting, strict=True):
            if 1.0 - waiting >= share - _ROUNDING:
                return day
        return None


class Usual(NamedTuple):
    """What a wait of one kind usually takes, in days.

    `low` and `high` are the 25th and 75th percentile of one's own waits: None while the published
    average serves, `high` also where the curve does not get that far.
    """

    typical: float
    low: float | None
    high: float | None
    own: bool
    finished: int


def kaplan_meier(durations: Sequence[Duration]) -> Survival:
    """The product-limit estimate; a wait that breaks off on the day of an answer was still at risk then."""
    days: list[float] = []
    shares: list[float] = []
    waiting, share = len(durations), 1.0
    for day, together in groupby(sorted(durations), key=lambda wait: wait[0]):
        outcomes = [finished for _, finished in together]
        answered = sum(outcomes)
        if answered:
            share *= 1.0 - answered / waiting
            days.append(day)
            shares.append(share)
        waiting -= len(outcomes)
    return Survival(tuple(days), tuple(shares))


def usual(waits: Sequence[Duration]) -> Usual:
    """One's own figures once enough waits have finished and half of all were answered, else the published one."""
    return usual_of(kaplan_meier(waits), sum(finished for _, finished in waits))


def usual_of(curve: Survival, finished: int) -> Usual:
    """The same, for a caller that keeps the curve for its shares."""
    median = curve.quantile(0.5) if finished >= ENOUGH_FINISHED else None
    if median is None:
        return Usual(PUBLISHED_DAYS, None, None, own=False, finished=finished)
    return Usual(median, curve.quantile(0.25), curve.quantile(0.75), own=True, finished=finished)
