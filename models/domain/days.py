"""One letter a day: no two letters to one person are due on one local day (Read exactly so, 13)."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from models.domain.etiquette.hours import Etiquette
from models.domain.facts import Sent
from models.domain.reminder import ORDER, Reminder, Rule
from models.domain.rulings import moved
from models.domain.values import ContactId

_DAY = timedelta(days=1)


class Days:
    """Each person's letters, each on a day of its own; `letters` are those that were sent, by person."""

    def __init__(self, etiquette: Etiquette, letters: dict[ContactId, tuple[Sent, ...]]) -> None:
        self._etiquette = etiquette
        self._letters = letters
        self._wanted: dict[ContactId, list[Reminder]] = {}
        self._settled: dict[ContactId, list[Reminder]] = {}

    def add(self, contact: ContactId, reminder: Reminder) -> None:
        self._wanted.setdefault(contact, []).append(reminder)

    def remove(self, contact: ContactId, reminder: Reminder) -> None:
        self._wanted[contact].remove(reminder)

    def take_back(self, contact: ContactId) -> list[Reminder]:
        """What was settled for this person last time, to be taken off the line."""
        return self._settled.pop(contact, [])

    def settle(self, contact: ContactId) -> list[Reminder]:
        """In the table's order each takes its day; one that finds it taken moves on."""
        wanted = self._wanted.get(contact)
        if not wanted:
            return []
        # A reminder only ever moves on, so what was sent well before the first of them takes no day from any.
        earliest = min(reminder.due for reminder in wanted) - 2 * _DAY
        taken = {self._etiquette.day(one.at) for one in self._letters.get(contact, ()) if one.at > earliest}
        if not taken and len(wanted) == 1:
            settled = list(wanted)
        else:
            free = _FreeDays(taken)
            line = sorted(wanted, key=lambda one: (ORDER[one.rule], one.due, one.subject))
            settled = [fitted for one in line if (fitted := self._fit(one, free)) is not None]
        self._settled[contact] = settled
        return settled

    def _fit(self, reminder: Reminder, free: "_FreeDays") -> Reminder | None:
        local = self._etiquette.local(reminder.due)
        due, day = reminder.due, local.date()
        wanted = free.from_(day)
        while wanted != day:
            due = self._opened(reminder.rule, self._etiquette.instant(wanted, local.time()))
            day = self._etiquette.day(due)
            wanted = free.from_(day)
        if reminder.until is not None and due >= reminder.until:
            return None
        free.take(day)
        return moved(reminder, due, self._etiquette)

    def _opened(self, rule: Rule, moment: datetime) -> datetime:
        return self._etiquette.business(moment) if rule is Rule.FOLLOW_UP else self._etiquette.wake(moment)


class _FreeDays:
    """The next free day, found again quickly although hundreds in a row are taken."""

    def __init__(self, taken: Iterable[date]) -> None:
        self._next = {day: day + _DAY for day in taken}

    def from_(self, day: date) -> date:
        passed = []
        while day in self._next:
            passed.append(day)
            day = self._next[day]
        for one in passed:
            self._next[one] = day
        return day

    def take(self, day: date) -> None:
        self._next[day] = day + _DAY
