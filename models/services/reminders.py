"""The agenda, kept in step with the record, and what the user says of a reminder."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from models.domain.agenda import Ledger
from models.domain.change import Change, Edit
from models.domain.errors import WorldError
from models.domain.etiquette.hours import Etiquette
from models.domain.patience import patience
from models.domain.pointing import renamed
from models.domain.preferences import HowTold, RuleChoice
from models.domain.reminder import Agenda, Reminder
from models.domain.values import (
    Application,
    ApplicationId,
    CompanyId,
    Decision,
    DecisionState,
    Interview,
    InterviewId,
    Move,
    Offer,
    Reply,
    Settings,
)
from models.domain.views import Line, Today
from models.services.desk import Desk
from models.services.etiquette import etiquette_of
from models.services.gathering import gathering
from models.services.intent import Intent
from models.services.sweep import Sweep, Sweeper
from models.services.today import TodayView, lines_of
from models.store import snapshot, touched
from models.store.db import others_wrote

_FEW = 1000
"""Up to so many waits the usual time is worked out again with every answer; beyond, one more answer does not
move a median, and each new day is soon enough."""

_MANY = 500
"""Applications in one change from which on it is quicker to read everything again."""


_PAUSED = "announcements.paused_until"


class Reminders:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._ledger: Ledger | None = None
        self._agenda: Agenda | None = None
        self._loaded_at: datetime | None = None
        self._waits = 0
        self._version = 0
        self._others = 0
        self._heard: Change | None = None
        self._sweeper = Sweeper(desk.store, self.etiquette)
        desk.listen(self.apply)

    def agenda(self, now: datetime) -> Agenda:
        """What is due, what is next, and what is calm; the same object until the clock or the record moves."""
        with gathering():
            ledger = self._current(now)
            if self._agenda is None or self._agenda.at != now:
                self._agenda = ledger.at(now)
            return self._agenda

    def today(self, now: datetime) -> Today:
        ledger, agenda = self.ledger(now), self.agenda(now)
        with gathering():
            return TodayView(self._desk.store, ledger, agenda).view()

    def lines(self, reminders: Iterable[Reminder], now: datetime) -> tuple[Line, ...]:
        """Some reminders with the names of what they are about."""
        return lines_of(self._desk.store, self.ledger(now), reminders)

    # Announcing

    def sweep(self, now: datetime, looking_at: frozenset[ApplicationId] = frozenset()) -> Sweep:
        """What is to be announced now, claimed for whoever asks; `looking_at` is what the user has open."""
        self._desk.store.stay()  # told within a minute, not at the first thing typed
        return self._sweeper.sweep(self.agenda(now), looking_at, self.paused_until(now))

    def announced_as(self, gone: str, became: str, now: datetime) -> None:
        """What was announced of somebody who becomes one with another counts as announced of that other."""
        agenda = self.agenda(now)
        about = [one for one in (*agenda.due, *agenda.next) if gone in re.split(r"[/#:]", one.subject)]
        told = self._desk.store.claimed((one.rule, one.subject, moment) for one in about for moment in one.owed)
        again = [(rule, renamed(subject, gone, became), moment) for rule, subject, moment in told]
        self._desk.store.claim(again, now)

    def pause(self, until: datetime | None) -> None:
        """Announce nothing until then; None speaks again at once."""
        self._desk.store.remember(_PAUSED, "" if until is None else until.isoformat())

    def paused_until(self, now: datetime) -> datetime | None:
        until = self._desk.store.recall(_PAUSED)
        moment = datetime.fromisoformat(until) if until else None
        return moment if moment is not None and moment > now else None

    def first_time(self, key: str) -> bool:
        """True once for each key: something is to be told a single time."""
        if self._desk.store.recall(key) is not None:
            return False
        self._desk.store.remember(key, "told")
        return True

    def ledger(self, now: datetime) -> Ledger:
        """The rules' own book, brought up to that moment."""
        self.agenda(now)
        return self._current(now)

    @property
    def others(self) -> int:
        """Another number whenever another program has written into the record since the last agenda."""
        return self._others

    def etiquette(self) -> Etiquette:
        """The settings as the rules take them, and which rules the person has asked to be quiet."""
        chosen = self._desk.store.all(RuleChoice)
        return replace(
            etiquette_of(self._desk.store.settings()),
            off=frozenset(one.rule for one in chosen if one.how is HowTold.OFF),
            unannounced=frozenset(one.rule for one in chosen if one.how is HowTold.TODAY),
        )

    def owner(self, subject: str) -> tuple[ApplicationId | None, InterviewId | None]:
        """Whose a reminder of that subject is or was, also when it is long gone; none for a person or the search."""
        store = self._desk.store
        for part in re.split(r"[/#:]", subject):
            interview = store.get(Interview, part)
            if interview is not None:
                return interview.application, interview.id
            if store.get(Application, part) is not None:
                return ApplicationId(part), None
            offer = store.get(Offer, part)
            if offer is not None:
                return offer.application, None
        return None, None

    # Keeping in step

    def apply(self, change: Change) -> None:
        """Work out anew what a change touched. Every write of this house comes here by itself; twice does no harm."""
        if change is self._heard:
            return
        self._heard = change
        self._agenda = None
        if self._ledger is None:
            return
        if self._asks_for_all(change):
            self._ledger = None
        else:
            facts = snapshot.facts_of(self._desk.store, change.applications)
            if not self._ledger.update(facts, change.applications):
                self._ledger = None

    def _asks_for_all(self, change: Change) -> bool:
        if len(change.applications) > _MANY or any(
            edit.kind is RuleChoice or (edit.kind is Settings and touched.matters(edit.before, edit.after))
            for edit in change.edits
        ):
            return True
        return self._waits <= _FEW and _moves_a_wait(change)

    def forget(self) -> None:
        """Read everything again next time: another connection has written, a file was read in for instance."""
        self._ledger = self._agenda = None

    def knows_of_writing(self) -> None:
        """What another connection of this house has written is told to `apply`: no need to read everything again."""
        self._version = others_wrote(self._desk.store.database)

    def _current(self, now: datetime) -> Ledger:
        version = others_wrote(self._desk.store.database)
        if version != self._version:
            self.forget()
            self._version = version
            self._others += 1
        ledger = self._ledger
        if ledger is None or self._loaded_at is None or now < self._loaded_at or self._new_day(ledger, now):
            ledger = self._load(now)
        return ledger

    def _new_day(self, ledger: Ledger, now: datetime) -> bool:
        """Waits that are not over have grown by a day, and with them the usual time."""
        return self._loaded_at is not None and ledger.etiquette.days_between(self._loaded_at, now) != 0

    def _load(self, now: datetime) -> Ledger:
        etiquette = self.etiquette()
        facts = snapshot.facts(self._desk.store, now)
        courses = list(snapshot.courses(self._desk.store, facts.processes))
        self._ledger = Ledger(facts, etiquette, patience(courses, etiquette, now))
        self._agenda, self._loaded_at, self._waits = None, now, len(courses)
        return self._ledger

    # What the user says of a reminder

    def snooze(self, rule: str, subject: str, until: datetime, now: datetime) -> Change:
        """Due again at `until`."""
        if until <= now:
            raise WorldError("That moment has passed already. Choose a later one.")
        decision = Decision(rule, subject, DecisionState.SNOOZED, until=until, at=now)
        return self._decide(decision, Intent.REMINDER_SNOOZED, until=until.isoformat())

    def done(self, rule: str, subject: str, now: datetime) -> Change:
        return self._decide(Decision(rule, subject, DecisionState.DONE, at=now), Intent.REMINDER_DONE)

    def dismiss(self, rule: str, subject: str, now: datetime) -> Change:
        return self._decide(Decision(rule, subject, DecisionState.DISMISSED, at=now), Intent.REMINDER_DISMISSED)

    def not_for_company(self, rule: str, company: CompanyId, now: datetime) -> Change:
        """No more of this rule for any application to that company."""
        name = self._desk.company(company).name
        decision = Decision(rule, company, DecisionState.DISMISSED, at=now)
        return self._decide(decision, Intent.REMINDER_SILENCED, company=name)

    def _decide(self, after: Decision, intent: Intent, **more: str) -> Change:
        before = self._desk.store.get(Decision, after.rule, after.subject)
        about = {"rule": str(after.rule), "subject": after.subject, **more}
        return self._desk.write([Edit(before, after)], intent, about)


def _moves_a_wait(change: Change) -> bool:
    """Whether a wait begins, ends or changes its length by this."""
    for edit in change.edits:
        if edit.kind in (Reply, Interview):
            return True
        if isinstance(edit.value, Move) and edit.value.to.closed:
            return True
        if isinstance(edit.value, Application) and _applied_at(edit.before) != _applied_at(edit.after):
            return True
    return False


def _applied_at(value: object) -> date | None:
    return value.applied_at if isinstance(value, Application) else None
