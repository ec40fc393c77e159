"""The index of the letters: what the rules ask for, drafts, the outbox, and what was sent."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from models.domain.etiquette.hours import Etiquette
from models.domain.letter_views import LetterGroup, LetterRow
from models.domain.letters.wanted import Wanted, wanted_by
from models.domain.reminder import Agenda, Reminder
from models.domain.values import (
    ApplicationId,
    ContactId,
    InterviewId,
    LetterId,
    LetterKind,
    LetterState,
    School,
)
from models.services.letter_leaving import leaves_at
from models.services.letter_states import QUEUED
from models.store import reading, reading_letters
from models.store.reading_letters import ListedLetter
from models.store.repository import Store

_FOLLOW_UPS = frozenset({LetterKind.FOLLOW_UP, LetterKind.FOLLOW_UP_CALL})


class Written(Protocol):
    """The part of a letter by which a reminder is known to be satisfied by it."""

    @property
    def kind(self) -> LetterKind: ...
    @property
    def to(self) -> ContactId: ...
    @property
    def application(self) -> ApplicationId | None: ...
    @property
    def interview(self) -> InterviewId | None: ...


def index(store: Store, agenda: Agenda, etiquette: Etiquette) -> tuple[LetterRow, ...]:
    """To write by due; drafts with the most urgent first, then the latest; the outbox by when it leaves; the latest
    sent first."""
    now = agenda.at
    letters = reading_letters.listed(store)
    unsent = [one for one in letters if one.state is not LetterState.SENT]
    reminders = [*agenda.due, *_later_today(agenda, etiquette)]
    known: dict[LetterId, Reminder] = {}
    asked: list[tuple[Reminder, Wanted]] = []
    for reminder in reminders:
        wanted = wanted_by(reminder, etiquette.school)
        if wanted is None:
            continue
        same = [one for one in unsent if does(one, wanted)]
        for one in same:
            known.setdefault(one.letter, reminder)
        if not same:
            asked.append((reminder, wanted))
    rows = [_row(one, known.get(one.letter), etiquette, now) for one in letters]
    drafts = [row for row in rows if row.group is LetterGroup.DRAFTS]
    outbox = [row for row in rows if row.group is LetterGroup.OUTBOX]
    sent = [row for row in rows if row.group is LetterGroup.SENT]
    drafts.sort(key=_latest, reverse=True)
    drafts.sort(key=lambda row: (row.reminder is None, row.reminder.due.timestamp() if row.reminder else 0.0))
    outbox.sort(key=lambda row: (row.at is not None, row.at.timestamp() if row.at else 0.0, row.letter or ""))
    sent.sort(key=_latest, reverse=True)
    return (*_asked(store, asked), *drafts, *outbox, *sent)


def reminder_for(letter: Written, reminders: Iterable[Reminder], school: School) -> Reminder | None:
    """The first open reminder that this letter will satisfy."""
    for reminder in reminders:
        wanted = wanted_by(reminder, school)
        if wanted is not None and does(letter, wanted):
            return reminder
    return None


def does(letter: Written, wanted: Wanted) -> bool:
    """Whether the letter is the one that is wanted."""
    if wanted.kind in _FOLLOW_UPS:
        return letter.kind in _FOLLOW_UPS and letter.application == wanted.application
    if letter.kind is not wanted.kind or (wanted.to is not None and letter.to != wanted.to):
        return False
    if wanted.kind is LetterKind.RECRUITER_UPDATE or wanted.kind is LetterKind.LINKEDIN_INVITE:
        return True  # to this person, whichever application brought it up
    if letter.interview is not None and wanted.interview is not None:
        return letter.interview == wanted.interview
    return letter.application == wanted.application


def _later_today(agenda: Agenda, etiquette: Etiquette) -> Sequence[Reminder]:
    tomorrow = etiquette.instant(etiquette.day(agenda.at) + timedelta(days=1), datetime.min.time())
    return [one for one in agenda.next if one.due < tomorrow]


def _asked(store: Store, asked: Sequence[tuple[Reminder, Wanted]]) -> list[LetterRow]:
    cards = reading.cards_of(store, {one.application for _, one in asked if one.application is not None})
    names = reading.contact_names(store, {one.to for _, one in asked if one.to is not None})
    rows = []
    for reminder, wanted in asked:
        card = cards.get(wanted.application) if wanted.application is not None else None
        rows.append(
            LetterRow(
                LetterGroup.TO_WRITE,
                wanted.kind,
                None,
                wanted.to,
                names.get(wanted.to, "") if wanted.to is not None else "",
                "",
                wanted.application,
                wanted.interview,
                card.company if card is not None else "",
                card.role if card is not None else "",
                None,
                "",
                None,
                reminder.due,
                reminder,
            )
        )
    return rows


def _row(one: ListedLetter, reminder: Reminder | None, etiquette: Etiquette, now: datetime) -> LetterRow:
    state = LetterState.DRAFT if one.state in QUEUED and one.attempts is None else one.state
    group, at = LetterGroup.OUTBOX, one.next_try_at or one.send_at or one.created_at
    if state is LetterState.SENT:
        group, at = LetterGroup.SENT, one.sent_at
    elif state is LetterState.DRAFT:
        group, at = LetterGroup.DRAFTS, one.created_at
    elif state in QUEUED:
        at = leaves_at(one.state, one.send_at, one.attempts, one.next_try_at, etiquette, now)
    return LetterRow(
        group,
        one.kind,
        one.letter,
        one.to,
        one.person,
        one.via,
        one.application,
        one.interview,
        one.company,
        one.role,
        one.channel,
        one.subject,
        state,
        at,
        reminder,
        one.trouble,
        one.detail,
        one.attempts or 0,
        one.next_try_at,
    )


def _latest(row: LetterRow) -> tuple[bool, float, str]:
    return (row.at is not None, row.at.timestamp() if row.at is not None else 0.0, row.letter or "")
