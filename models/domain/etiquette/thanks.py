"""The people met: their thank-you, their name, their address, a connection afterwards."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from models.domain.etiquette.hours import Etiquette
from models.domain.facts import Meeting, Person, Process, Sent, belongs
from models.domain.reminder import Reminder, Rule
from models.domain.values import ContactId, LetterChannel, LetterKind

_DAY = timedelta(hours=24)
THANKS_LAST_DAYS = 7
CONNECT_LAST_DAYS = 14

Encounter = tuple[Process, Meeting, bool]
"""A person's meeting in an application, and whether as an interviewer."""


def thanks(process: Process, etiquette: Etiquette) -> Iterator[Reminder]:
    """One separate thank-you per interviewer (J), within 24 hours (C); gone after a week."""
    letters = process.sent(LetterKind.THANK_YOU)
    for meeting in process.meetings:
        for contact in meeting.interviewers:
            if any(letter.to == contact and belongs(letter, meeting) for letter in letters):
                continue
            yield Reminder(
                Rule.THANK_YOU,
                f"{meeting.id}/{contact}",
                etiquette.wake(meeting.ends + timedelta(hours=1)),
                late=meeting.ends + _DAY,
                until=etiquette.plus_days(meeting.ends, THANKS_LAST_DAYS),
                application=process.id,
                contact=contact,
                interview=meeting.id,
                since=meeting.ends,
            )


def acquaintance(
    person: Person,
    encounters: Sequence[Encounter],
    letters: Sequence[Sent],
    routed: frozenset[str],
    etiquette: Etiquette,
) -> Iterator[Reminder]:
    """What is asked about a person once, wherever they were met (Read exactly so, 5).

    `encounters` are by start; `letters` are all that went to them, by time; `routed` are the
    applications whose letters go through a recruiter.
    """
    if not person.name_confirmed and not letters and encounters:
        process, meeting, _ = encounters[0]
        yield _about(Rule.CONFIRM_NAME, person.id, process, meeting, etiquette)
    if not person.has_email and not any(_reached_without_mail(letter) for letter in letters):
        for process, meeting, interviewer in encounters:
            if interviewer and process.id not in routed:
                reminder = _about(Rule.FIND_ADDRESS, person.id, process, meeting, etiquette)
                yield reminder._replace(late=meeting.ends + _DAY)
                break
    yield from _connect(person, letters, routed, etiquette)


def _about(rule: Rule, subject: ContactId, process: Process, meeting: Meeting, etiquette: Etiquette) -> Reminder:
    return Reminder(
        rule,
        subject,
        etiquette.wake(meeting.ends),
        application=process.id,
        contact=subject,
        interview=meeting.id,
        since=meeting.ends,
    )


def _reached_without_mail(letter: Sent) -> bool:
    return letter.kind == LetterKind.THANK_YOU and letter.channel in (LetterChannel.CARD, LetterChannel.LINKEDIN)


def _connect(
    person: Person, letters: Sequence[Sent], routed: frozenset[str], etiquette: Etiquette
) -> Iterator[Reminder]:
    """A personal invitation the day after the first thank-you (C, P), for a fortnight."""
    first: Sent | None = None
    for letter in letters:
        if letter.kind == LetterKind.LINKEDIN_INVITE:
            return
        if letter.kind == LetterKind.THANK_YOU:
            if letter.channel == LetterChannel.LINKEDIN:
                return
            if first is None and letter.application is not None and letter.application not in routed:
                first = letter
    if first is not None:
        yield Reminder(
            Rule.CONNECT,
            person.id,
            etiquette.wake(etiquette.plus_days(first.at, 1)),
            until=etiquette.plus_days(first.at, CONNECT_LAST_DAYS),
            application=first.application,
            contact=person.id,
            interview=first.interview,
            since=first.at,
        )
