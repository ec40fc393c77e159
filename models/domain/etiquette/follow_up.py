"""Asking where it stands, in the candidate's school, and knowing when silence is an answer."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from models.domain.etiquette.hours import Etiquette
from models.domain.facts import Meeting, Person, Process, Sent, answered_after, correspondent, last_contact
from models.domain.reminder import Reminder, Rule
from models.domain.values import CLOSED_STAGES, ContactId, LetterKind, School, Stage

FOLLOW_UPS = frozenset({LetterKind.FOLLOW_UP, LetterKind.FOLLOW_UP_CALL})
_QUIET_DAYS = {School.PATIENT: 7, School.PHONE: 8}
LATE_DAYS = 2


def last_held(process: Process, now: datetime) -> Meeting | None:
    """The interview that ended last, by now; one of the two rules that look at what has happened."""
    held = [meeting for meeting in process.meetings if meeting.ends <= now]
    return max(held, key=lambda meeting: (meeting.ends, meeting.starts), default=None)


def follow_ups_after(process: Process, meeting: Meeting) -> list[Sent]:
    """The rungs already climbed since that interview, oldest first (Read exactly so, 6)."""
    return [letter for letter in process.letters if letter.kind in FOLLOW_UPS and letter.at > meeting.ends]


def follow_up(
    process: Process, people: dict[ContactId, Person], etiquette: Etiquette, now: datetime
) -> Iterator[Reminder]:
    if process.routed or process.stage.closed or process.stage is Stage.OFFER:
        return
    meeting = last_held(process, now)
    if meeting is None or answered_after(process, meeting):
        return
    sent = follow_ups_after(process, meeting)
    due = _rung(meeting, sent, etiquette)
    if due is None:
        return
    yield Reminder(
        Rule.FOLLOW_UP,
        f"{process.id}#{len(sent) + 1}",
        due,
        late=etiquette.plus_days(due, LATE_DAYS),
        application=process.id,
        contact=correspondent(process, people, meeting),
        interview=meeting.id,
        since=meeting.ends,
    )


def _rung(meeting: Meeting, sent: list[Sent], etiquette: Etiquette) -> datetime | None:
    """When the next rung is due (ETIQUETTE, "The follow-up schools"), None when it is time to rest.

    No rung is due before the promised day has passed, the later ones of the ladder neither.
    """
    rungs = 3 if etiquette.school is School.ASSERTIVE else 1
    if len(sent) >= rungs:
        return None
    patience = None
    if meeting.promised_by is not None:
        patience = etiquette.business(etiquette.day_start(meeting.promised_by + timedelta(days=1)))
    if not sent:
        return patience or etiquette.business(_without_promise(meeting, etiquette))
    due = etiquette.business(sent[-1].at + timedelta(hours=48 if len(sent) == 1 else 24))
    return due if patience is None else max(due, patience)


def _without_promise(meeting: Meeting, etiquette: Etiquette) -> datetime:
    if etiquette.school is School.ASSERTIVE:
        return meeting.ends + timedelta(hours=72)
    return etiquette.day_start(etiquette.day(meeting.ends) + timedelta(days=_QUIET_DAYS[etiquette.school]))


def no_reply(process: Process, etiquette: Etiquette) -> Reminder | None:
    """A month without news is common (J); after `silence_days` the board may say so."""
    contact = None if process.stage in CLOSED_STAGES else last_contact(process)
    if contact is None:
        return None
    return Reminder(
        Rule.NO_REPLY,
        process.id,
        etiquette.wake(etiquette.plus_days(contact, etiquette.silence_days)),
        application=process.id,
        since=contact,
    )
