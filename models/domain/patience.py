"""Waits as they were: how long each answer took, for the gauge and the calm line.

ETIQUETTE, "Nothing to do": after applying, from `applied_at`; after an interview, from its end; up to
the first reply, next interview or closing move. A wait that nothing has ended yet counts as unfinished.
Days are calendar days in the candidate's zone.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from models.domain.etiquette.hours import Etiquette
from models.domain.facts import Process
from models.domain.values import CLOSED_STAGES
from models.domain.waits import ENOUGH_FINISHED, Duration, Survival, Usual, kaplan_meier, usual_of


class Course(NamedTuple):
    """The moments of one application that begin or end a wait."""

    applied_at: datetime | None
    meetings: tuple[tuple[datetime, datetime], ...]
    """Start and end of each interview that is not cancelled."""
    answers: tuple[datetime, ...]
    """Replies and closing moves."""


class Kind(NamedTuple):
    """Waits of one kind."""

    curve: Survival
    usual: Usual

    def share_by(self, days: int) -> float | None:
        """Share answered by that day; None while too few have finished to say."""
        return self.curve.share_by(days) if self.usual.finished >= ENOUGH_FINISHED else None


class Patience(NamedTuple):
    applying: Kind
    interview: Kind


def course(process: Process) -> Course:
    answers = [reply.at for reply in process.replies]
    answers += [move.at for move in process.moves if move.to in CLOSED_STAGES]
    meetings = tuple((meeting.starts, meeting.ends) for meeting in process.meetings)
    return Course(process.applied_at, meetings, tuple(answers))


def patience(courses: Iterable[Course], etiquette: Etiquette, now: datetime) -> Patience:
    applying: list[Duration] = []
    interview: list[Duration] = []
    day, today = etiquette.day, etiquette.day(now)

    def wait(one: Course, since: datetime) -> Duration:
        over = ended(one, since, now)
        return ((today if over is None else day(over)) - day(since)).days, over is not None

    for one in courses:
        if one.applied_at is not None and one.applied_at <= now:
            applying.append(wait(one, one.applied_at))
        for _, ends in one.meetings:
            if ends <= now:
                interview.append(wait(one, ends))
    return Patience(kind_of(applying), kind_of(interview))


def kind_of(waits: list[Duration]) -> Kind:
    curve = kaplan_meier(waits)
    return Kind(curve, usual_of(curve, sum(finished for _, finished in waits)))


def ended(one: Course, since: datetime, now: datetime) -> datetime | None:
    """What ended the wait first. Asked ten thousand times at a start, hence the plain loops."""
    first = None
    for moment in one.answers:
        if since < moment <= now and (first is None or moment < first):
            first = moment
    for starts, _ in one.meetings:
        if since < starts <= now and (first is None or starts < first):
            first = starts
    return first
