"""The agency: told first, asked first, and told what else is moving."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from models.domain.etiquette.hours import Etiquette
from models.domain.facts import Meeting, Process, Sent, answered_after, belongs
from models.domain.reminder import Reminder, Rule
from models.domain.values import CLOSED_STAGES, ContactId, LetterKind, Stage

ASK_AFTER_DAYS = 3
_NEWS = frozenset({Stage.INTERVIEWING, Stage.OFFER}) | CLOSED_STAGES


class Desk(NamedTuple):
    """A recruiter's open applications and what they were told."""

    recruiter: ContactId
    since: datetime | None
    """When the earliest of their open applications was created; None: always there."""
    updates: tuple[Sent, ...]


class Event(NamedTuple):
    """News of one application that is worth telling another's recruiter."""

    id: str
    at: datetime


def agency(process: Process, etiquette: Etiquette) -> Iterator[Reminder]:
    """What an application's own recruiter is owed after each interview."""
    recruiter = process.recruiter
    if recruiter is None:
        return
    debriefs = process.sent(LetterKind.RECRUITER_DEBRIEF)
    nudges = process.sent(LetterKind.RECRUITER_NUDGE)
    for meeting in process.meetings:
        if not any(belongs(letter, meeting) for letter in debriefs):
            yield _after(Rule.RECRUITER_DEBRIEF, process, meeting, etiquette.wake(meeting.ends), timedelta(hours=24))
        if process.stage.closed:
            continue
        if process.routing is None:
            yield _after(Rule.ASK_PERMISSION, process, meeting, etiquette.wake(meeting.ends), timedelta(hours=12))
        if not any(nudge.at > meeting.ends for nudge in nudges) and not answered_after(process, meeting):
            due = etiquette.wake(etiquette.plus_days(meeting.ends, ASK_AFTER_DAYS))
            yield _after(Rule.ASK_RECRUITER, process, meeting, due, None)


def _after(rule: Rule, process: Process, meeting: Meeting, due: datetime, grace: timedelta | None) -> Reminder:
    return Reminder(
        rule,
        meeting.id,
        due,
        late=None if grace is None else meeting.ends + grace,
        application=process.id,
        contact=process.recruiter,
        interview=meeting.id,
        since=meeting.ends,
    )


def events(process: Process) -> Iterator[Event]:
    """Offers, and the last move to each stage that is news; an offer and its own move are one."""
    for offer in process.offers:
        at = offer.recorded_at or _last_moves(process).get(Stage.OFFER)
        if at is not None:
            yield Event(offer.id, at)
    for stage, at in _last_moves(process).items():
        if stage in _NEWS and not (process.offers and stage == Stage.OFFER):
            yield Event(f"{process.id}:{stage}", at)


def _last_moves(process: Process) -> dict[str, datetime]:
    return {move.to: move.at for move in process.moves}


def updates(process: Process, desks: dict[ContactId, Desk], etiquette: Etiquette) -> Iterator[Reminder]:
    """What the other recruiters should hear of this application (C: everything, first)."""
    if not desks:
        return
    for event in events(process):
        for desk in desks.values():
            if desk.recruiter == process.recruiter or (desk.since is not None and desk.since > event.at):
                continue
            if any(letter.at > event.at for letter in desk.updates):
                continue
            yield Reminder(
                Rule.UPDATE_RECRUITER,
                f"{desk.recruiter}/{event.id}",
                etiquette.wake(event.at),
                late=event.at + timedelta(hours=48),
                application=process.id,
                contact=desk.recruiter,
                since=event.at,
            )
