"""Around the interview itself: the invitation, preparing, leaving the room, the debrief."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from models.domain.etiquette.hours import Etiquette
from models.domain.facts import Meeting, Process
from models.domain.reminder import Reminder, Rule
from models.domain.values import LetterKind

_HOUR = timedelta(hours=1)
STAYS = 2 * _HOUR
"""How long after the end the list to ask in the room still stands in Today."""
_EVENING = time(18)
_DEBRIEF_FROM, _DEBRIEF_TO = time(6), time(23)


def around_interviews(process: Process, etiquette: Etiquette) -> Iterator[Reminder]:
    for meeting in process.meetings:
        if meeting.scheduled and not process.stage.closed:
            yield from _reply_invitation(process, meeting, etiquette)
            yield from _prepare(process, meeting, etiquette)
            yield from _leave_the_room(process, meeting)
        if not meeting.debriefed:
            yield _debrief(process, meeting, etiquette)


def _reply_invitation(process: Process, meeting: Meeting, etiquette: Etiquette) -> Iterator[Reminder]:
    """Ask for what the invitation left open (C); silent without the moment it was recorded at."""
    if meeting.recorded_at is None or (meeting.details_known and meeting.interviewers):
        return
    if any(
        letter.kind == LetterKind.INVITATION_REPLY
        and (letter.interview == meeting.id if letter.interview else letter.at >= meeting.recorded_at)
        for letter in process.letters
    ):
        return
    yield Reminder(
        Rule.REPLY_INVITATION,
        meeting.id,
        etiquette.wake(meeting.recorded_at),
        late=meeting.starts - 24 * _HOUR,
        until=meeting.starts,
        application=process.id,
        interview=meeting.id,
        since=meeting.recorded_at,
    )


def _prepare(process: Process, meeting: Meeting, etiquette: Etiquette) -> Iterator[Reminder]:
    """The evening before, or once it was recorded; at night only when waking would be too late (C, J)."""
    if meeting.prepared:
        return
    moment = etiquette.instant(etiquette.day(meeting.starts) - timedelta(days=1), _EVENING)
    if meeting.recorded_at is not None:
        moment = max(moment, meeting.recorded_at)
    woken = etiquette.wake(moment)
    yield Reminder(
        Rule.PREPARE,
        meeting.id,
        woken if woken < meeting.starts else moment,
        late=meeting.starts - _HOUR,
        until=meeting.starts,
        application=process.id,
        interview=meeting.id,
        since=meeting.starts,
    )


def _leave_the_room(process: Process, meeting: Meeting) -> Iterator[Reminder]:
    """Next steps are asked for before leaving: who, how, by when (P, A)."""
    if not meeting.steps_recorded:
        yield Reminder(
            Rule.LEAVE_THE_ROOM,
            meeting.id,
            meeting.starts - timedelta(minutes=15),
            until=meeting.ends + STAYS,
            application=process.id,
            interview=meeting.id,
            since=meeting.starts,
        )


def _debrief(process: Process, meeting: Meeting, etiquette: Etiquette) -> Reminder:
    """Written down at once (all five): at the end itself from 06:00 to before 23:00."""
    ends = meeting.ends
    due: datetime = ends if _DEBRIEF_FROM <= etiquette.local(ends).time() < _DEBRIEF_TO else etiquette.wake(ends)
    return Reminder(
        Rule.DEBRIEF,
        meeting.id,
        due,
        late=ends + 2 * _HOUR,
        application=process.id,
        interview=meeting.id,
        since=ends,
    )
