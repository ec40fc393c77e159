"""The cards of the board: what the record says of each application, what the rules say, and the wait."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from models.domain.agenda import Ledger
from models.domain.reminder import Reminder
from models.domain.stages import STEP
from models.domain.values import ApplicationId, ContactId, Stage
from models.domain.views import Card
from models.services.gathering import gathering
from models.services.reminders import Reminders
from models.services.waiting import gauge
from models.store import reading
from models.store.reading import Appointment, CardRow
from models.store.repository import Store

_SOON = timedelta(days=7)
"""A next step is on the card's face when it is due within that time."""


class Cards:
    def __init__(self, store: Store, reminders: Reminders) -> None:
        self._store = store
        self._reminders = reminders

    def all_open(self, now: datetime) -> tuple[Card, ...]:
        ledger = self._reminders.ledger(now)
        agenda = self._reminders.agenda(now)
        with gathering():
            steps = _first_steps(agenda.due, agenda.next, now)
            rows, appointments = reading.open_cards(self._store), reading.appointments_of_open(self._store)
            return self._build(rows, appointments, steps, now, ledger)

    def of_stage(self, stage: Stage, now: datetime) -> tuple[Card, ...]:
        ledger = self._reminders.ledger(now)
        rows = reading.column_cards(self._store, stage)
        steps = {row.application: step for row in rows if (step := _first_step(ledger, row.application, now))}
        return self._build(rows, reading.appointments_in(self._store, stage), steps, now, ledger)

    def one(self, application: ApplicationId, now: datetime) -> Card | None:
        row = reading.one_card(self._store, application)
        if row is None:
            return None
        ledger = self._reminders.ledger(now)
        step = _first_step(ledger, application, now)
        appointments = {application: reading.appointments_of(self._store, application)}
        steps = {} if step is None else {application: step}
        if row.position is None:
            row = row._replace(position=self._place_of_unplaced(row))
        return self._build([row], appointments, steps, now, ledger)[0]

    def _place_of_unplaced(self, row: CardRow) -> int:
        position = 0
        for place, slot in enumerate(reading.slots(self._store, row.stage)):
            position = slot.position if slot.position is not None else position + STEP if place else 0
            if slot.application == row.application:
                break
        return position

    def _build(
        self,
        rows: Sequence[CardRow],
        appointments: dict[ApplicationId, list[Appointment]],
        steps: dict[ApplicationId, Reminder],
        now: datetime,
        ledger: Ledger,
    ) -> tuple[Card, ...]:
        names = reading.contact_names(self._store, {step.contact for step in steps.values() if step.contact})
        cards = []
        last: tuple[Stage, int] | None = None
        for row in rows:
            last = (row.stage, _position(row, last))
            cards.append(_card(row, last[1], appointments.get(row.application, []), steps, names, now, ledger))
        return tuple(cards)


def _card(
    row: CardRow,
    position: int,
    meetings: list[Appointment],
    steps: dict[ApplicationId, Reminder],
    names: dict[ContactId, str],
    now: datetime,
    ledger: Ledger,
) -> Card:
    step = steps.get(row.application)
    process = ledger.process(row.application)
    deadlines = [offer.deadline for offer in process.offers if not offer.decided] if process else []
    return Card(
        application=row.application,
        company_id=row.company_id,
        company=row.company,
        role=row.role,
        stage=row.stage,
        position=position,
        fit=row.fit,
        agency=row.agency,
        location=row.location,
        tags=row.tags,
        created_at=row.created_at,
        applied_at=row.applied_at,
        round=(meetings[-1].round or len(meetings)) if meetings else None,
        next_interview=next((meeting.starts for meeting in meetings if meeting.starts > now), None),
        wait=gauge(ledger, row.application, now, user_turn=step is not None and step.due <= now),
        reminder=step,
        offer_deadline=min((deadline for deadline in deadlines if deadline is not None), default=None),
        person=names.get(step.contact) if step is not None and step.contact is not None else None,
    )


def _position(row: CardRow, last: tuple[Stage, int] | None) -> int:
    """Where it stands; one that was never placed stands a step behind the card before it."""
    if row.position is not None:
        return row.position
    return last[1] + STEP if last is not None and last[0] is row.stage else 0


def _first_steps(due: Iterable[Reminder], ahead: Iterable[Reminder], now: datetime) -> dict[ApplicationId, Reminder]:
    """The soonest reminder of each application; both come soonest first."""
    steps: dict[ApplicationId, Reminder] = {}
    for reminder in due:
        if reminder.application is not None:
            steps.setdefault(reminder.application, reminder)
    for reminder in ahead:
        if reminder.due > now + _SOON:
            break
        if reminder.application is not None:
            steps.setdefault(reminder.application, reminder)
    return steps


def _first_step(ledger: Ledger, application: ApplicationId, now: datetime) -> Reminder | None:
    step = next(iter(ledger.of(application)), None)
    return step if step is not None and step.due <= now + _SOON else None
