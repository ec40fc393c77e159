"""Today: what is due now, what is still to come, and what is with other people."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from models.domain.agenda import Ledger
from models.domain.etiquette.follow_up import follow_ups_after, last_held
from models.domain.etiquette.hours import Etiquette
from models.domain.facts import Process, answered_after
from models.domain.meetings import end_of
from models.domain.reminder import Agenda, Calm, Reminder, Rule
from models.domain.values import ApplicationId, Interview, InterviewId, Role
from models.domain.views import CalmLine, Line, Today
from models.services.waiting import calm_gauge
from models.store import reading
from models.store.reading import CardRow
from models.store.repository import Store

_COMING_DAYS = 7
_OF_AN_OFFER = frozenset({Rule.OFFER_THANKS, Rule.OFFER_OPEN_ITEMS, Rule.OFFER_DECISION})


class TodayView:
    """Puts one agenda into the groups of the screen."""

    def __init__(self, store: Store, ledger: Ledger, agenda: Agenda) -> None:
        self._store = store
        self._ledger = ledger
        self._agenda = agenda

    def view(self) -> Today:
        agenda, now = self._agenda, self._agenda.at
        etiquette = self._ledger.etiquette
        today = etiquette.day(now)
        tomorrow, end = (_midnight(etiquette, today + timedelta(days=days)) for days in (1, 1 + _COMING_DAYS))
        ahead = [reminder for reminder in agenda.next if reminder.due < end]
        interviews = self._interviews(now, end)
        lines = _Lines(self._store, self._ledger, (*agenda.due, *ahead), interviews, agenda.calm, agenda.next)
        later = [lines.of_reminder(reminder) for reminder in ahead if reminder.due < tomorrow]
        later += [lines.of_interview(one) for one in interviews if one.starts_at < tomorrow]
        coming = [lines.of_reminder(reminder) for reminder in ahead if reminder.due >= tomorrow]
        coming += [lines.of_interview(one) for one in interviews if one.starts_at >= tomorrow]
        return Today(
            at=now,
            now=tuple(lines.of_reminder(reminder) for reminder in agenda.due),
            later=tuple(sorted(later, key=_by_time)),
            coming=tuple(sorted(coming, key=_by_time)),
            calm=tuple(lines.of_calm(calm, now) for calm in agenda.calm),
            week=self._week(etiquette, today),
            last_application=reading.last_applied(self._store, now),
            open_applications=reading.open_count(self._store),
        )

    def _interviews(self, now: datetime, end: datetime) -> list[Interview]:
        """Those still to come, and the one that is on."""
        started = reading.interviews_between(self._store, now - timedelta(days=1), end)
        found = [self._store.get(Interview, InterviewId(interview)) for interview in started]
        return [one for one in found if one is not None and end_of(one) > now]

    def _week(self, etiquette: Etiquette, today: date) -> tuple[tuple[date, int, int], ...]:
        """Monday to Sunday: appointments, and reminders on the day they are due; what is due already is today's."""
        monday = today - timedelta(days=today.weekday())
        days = [monday + timedelta(days=number) for number in range(7)]
        start, end = _midnight(etiquette, monday), _midnight(etiquette, monday + timedelta(days=7))
        appointments = dict.fromkeys(days, 0)
        for starts in reading.starts_between(self._store, start, end):
            appointments[etiquette.day(starts)] += 1
        reminders = dict.fromkeys(days, 0)
        reminders[today] = len(self._agenda.due)
        for reminder in self._agenda.next:
            if reminder.due >= end:
                break
            reminders[etiquette.day(reminder.due)] += 1
        return tuple((day, appointments[day], reminders[day]) for day in days)


def lines_of(store: Store, ledger: Ledger, reminders: Iterable[Reminder]) -> tuple[Line, ...]:
    """Some reminders with the names of what they are about."""
    told = tuple(reminders)
    lines = _Lines(store, ledger, told, (), ())
    return tuple(lines.of_reminder(reminder) for reminder in told)


class _Lines:
    """Puts names to ids, all of them looked up at once."""

    def __init__(
        self,
        store: Store,
        ledger: Ledger,
        reminders: Iterable[Reminder],
        interviews: Iterable[Interview],
        calm: Iterable[Calm],
        ahead: Iterable[Reminder] = (),
    ) -> None:
        reminders = list(reminders)
        self._ledger = ledger
        self._first_ahead: dict[ApplicationId, Reminder] = {}
        for one in ahead:
            if one.application is not None:
                self._first_ahead.setdefault(one.application, one)
        applications = {reminder.application for reminder in reminders if reminder.application is not None}
        applications |= {one.application for one in interviews} | {one.application for one in calm}
        people = {reminder.contact for reminder in reminders if reminder.contact is not None}
        people |= {met.contact for one in interviews for met in one.people}
        self._cards = reading.cards_of(store, applications)
        self._names = reading.contact_names(store, people)

    def of_reminder(self, reminder: Reminder) -> Line:
        card = self._cards.get(reminder.application) if reminder.application is not None else None
        return Line(
            at=reminder.due,
            reminder=reminder,
            interview=None,
            company_id=card.company_id if card else None,
            company=card.company if card else None,
            role=card.role if card else None,
            person=self._names.get(reminder.contact) if reminder.contact is not None else None,
            promised_on=self._promised_on(reminder),
            deadline=self._deadline(reminder),
        )

    def of_interview(self, interview: Interview) -> Line:
        card = self._cards.get(interview.application)
        met = [one.contact for one in interview.people if one.role in (None, Role.INTERVIEWER)]
        return Line(
            at=interview.starts_at,
            reminder=None,
            interview=interview,
            company_id=card.company_id if card else None,
            company=card.company if card else None,
            role=card.role if card else None,
            person=", ".join(self._names[contact] for contact in met if contact in self._names) or None,
            promised_on=None,
            deadline=None,
        )

    def of_calm(self, calm: Calm, now: datetime) -> CalmLine:
        card: CardRow = self._cards[calm.application]
        process = self._ledger.process(calm.application)
        assert process is not None, "the ledger speaks of what it holds"
        held = last_held(process, now)
        follow_ups = [] if held is None else follow_ups_after(process, held)
        speaks_up = self._first_ahead.get(calm.application)
        return CalmLine(
            application=calm.application,
            company_id=card.company_id,
            company=card.company,
            role=card.role,
            stage=card.stage,
            wait=calm_gauge(self._ledger, process, now),
            share_answered=calm.share_answered,
            speaks_up_at=calm.speaks_up_at,
            speaks_up_for=speaks_up.rule if speaks_up is not None else None,
            follow_ups_sent=len(follow_ups),
            last_follow_up=follow_ups[-1].at if follow_ups else None,
        )

    def _promised_on(self, reminder: Reminder) -> date | None:
        """What they had promised, where a reminder counts from an interview that is still unanswered."""
        process = self._process(reminder.application)
        if process is None or reminder.interview is None:
            return None
        return next(
            (
                meeting.promised_by
                for meeting in process.meetings
                if meeting.id == reminder.interview and not answered_after(process, meeting)
            ),
            None,
        )

    def _deadline(self, reminder: Reminder) -> datetime | None:
        process = self._process(reminder.application)
        if process is None or reminder.rule not in _OF_AN_OFFER:
            return None
        return next((offer.deadline for offer in process.offers if offer.id == reminder.subject), None)

    def _process(self, application: ApplicationId | None) -> Process | None:
        return None if application is None else self._ledger.process(application)


def _by_time(line: Line) -> tuple[datetime, bool]:
    """An interview goes before a reminder of the same moment."""
    return (line.at, line.reminder is not None)


def _midnight(etiquette: Etiquette, day: date) -> datetime:
    return etiquette.instant(day, datetime.min.time())
