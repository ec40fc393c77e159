"""The search as a whole: not all eggs in one basket (J, C, P, R)."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from models.domain.etiquette.hours import Etiquette
from models.domain.facts import Process
from models.domain.reminder import Reminder, Rule
from models.domain.values import OPEN_PAST_WISHLIST, WAITING_STAGES, Stage

SUBJECT = "search"


class Share(NamedTuple):
    """What one application adds to the search."""

    open: bool
    waiting: bool
    dream: bool
    activity: tuple[datetime, ...]


def share(process: Process) -> Share:
    """Activity: applied for, moved into screening, an interview's start."""
    stage, activity = process.stage, [] if process.applied_at is None else [process.applied_at]
    if process.meetings or process.moves:
        activity += [meeting.starts for meeting in process.meetings]
        activity += [move.at for move in process.moves if move.to == Stage.SCREENING]
    return Share(stage in OPEN_PAST_WISHLIST, stage in WAITING_STAGES, process.dream, tuple(activity))


def keep_searching(
    open_applications: int, waiting: int, only_is_dream: bool, last: datetime | None, etiquette: Etiquette
) -> Iterator[Reminder]:
    """One basket speaks the morning after the last activity, a lull after `search_gap_days`.

    `only_is_dream` is read when just one application is open: the job of one's dreams is excepted (C).
    """
    if last is None:
        return
    if open_applications == 1 and not only_is_dream:
        due = etiquette.day_start(etiquette.day(last) + timedelta(days=1))
    elif waiting:
        due = etiquette.wake(etiquette.plus_days(last, etiquette.search_gap_days))
    else:
        return
    yield Reminder(Rule.KEEP_SEARCHING, SUBJECT, due, since=last)
