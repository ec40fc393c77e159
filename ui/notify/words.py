"""What a bubble says: calm, with a date, and with the verb in the text for those that have no buttons."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from models.domain.etiquette.hours import Etiquette
from models.domain.letters.wanted import wanted_kind
from models.domain.reminder import Reminder, Rule
from models.domain.values import LetterKind, School
from models.domain.views import Line
from ui import reminder_words, wording
from ui.notify.notice import Notice

translate = QCoreApplication.translate

OPEN_BUTTON = "open"
SNOOZE_MINUTES = {"in-10-minutes": 10, "in-one-hour": 60}
"""The actions of the buttons that put a reminder off, in minutes."""
DIGEST = "digest"
TOLD = 3
"""How many of a digest are named."""


def key_of(reminder: Reminder) -> str:
    return f"{reminder.rule} {reminder.subject}"


def notice(line: Line, etiquette: Etiquette, now: datetime) -> Notice:
    reminder = line.reminder
    if reminder is None:
        raise ValueError("only a reminder is announced")
    title, body = _said(reminder, line, etiquette, now)
    later = "in-10-minutes" if reminder.rule is Rule.DEBRIEF else "in-one-hour"
    return Notice(
        key_of(reminder), title, body, ((OPEN_BUTTON, _verb(reminder, etiquette.school)), (later, _later(later)))
    )


def of_letter(key: str, title: str, body: str) -> Notice:
    """A letter that needs its person."""
    return Notice(key, title, body, ((OPEN_BUTTON, translate("Bubbles", "Open the letter")),))


def digest(lines: Sequence[Line], etiquette: Etiquette) -> Notice:
    """One bubble for more than three, which name themselves in Today."""
    titles = [
        reminder_words.title(line.reminder, line.person, line.company, etiquette.zone)
        for line in lines[:TOLD]
        if line.reminder is not None
    ]
    head = translate("Bubbles", "{count} things are waiting for you").format(count=len(lines))
    rest = translate("Bubbles", "and {count} more. They stand in Today.").format(count=len(lines) - len(titles))
    button = (OPEN_BUTTON, translate("Bubbles", "Open Today"))
    return Notice(DIGEST, head, "\n".join([*titles, rest]), (button,))


def _said(reminder: Reminder, line: Line, etiquette: Etiquette, now: datetime) -> tuple[str, str]:
    zone = etiquette.zone
    if reminder.rule is Rule.DEBRIEF:
        title = translate("Bubbles", "How did it go at {company}?").format(company=line.company)
        return title, translate("Bubbles", "A one-minute debrief now saves the details.")
    if reminder.rule is Rule.THANK_YOU and line.person:
        title = translate("Bubbles", "{person} would be glad of a thank-you").format(person=line.person)
        if reminder.late is not None and now < reminder.late:
            when = wording.day_and_time_within(reminder.late.astimezone(zone), etiquette.day(now))
            return title, translate("Bubbles", "24 hours run out: {when}.").format(when=when)
        return title, translate("Bubbles", "It is welcome a day later too.")
    if reminder.rule is Rule.LEAVE_THE_ROOM and reminder.since is not None:
        when = wording.clock_time(reminder.since.astimezone(zone))
        title = translate("Bubbles", "{company} at {when}").format(company=line.company, when=when)
        return title, translate("Bubbles", "Before you leave, ask who contacts whom, how and by when.")
    title = reminder_words.title(reminder, line.person, line.company, zone)
    return title, reminder_words.why(reminder, line.person, line.company, zone)


def _verb(reminder: Reminder, school: School) -> str:
    if reminder.rule is Rule.DEBRIEF:
        return translate("Bubbles", "Start debrief")
    if reminder.rule is Rule.PREPARE:
        return translate("Bubbles", "Open the prep sheet")
    letter = wanted_kind(reminder.rule, school)
    if letter is LetterKind.FOLLOW_UP_CALL:
        return translate("Bubbles", "Open the call")
    if letter is not None:
        return translate("Bubbles", "Open the letter")
    if reminder.interview is not None:
        return translate("Bubbles", "Open the interview")
    return translate("Bubbles", "Open")


def _later(action: str) -> str:
    return {
        "in-10-minutes": translate("Bubbles", "In 10 minutes"),
        "in-one-hour": translate("Bubbles", "In one hour"),
    }[action]
