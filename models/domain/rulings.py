"""What the user said of a reminder, applied to it (Read exactly so, 11)."""

from collections.abc import Callable
from datetime import datetime

from models.domain.etiquette.follow_up import LATE_DAYS
from models.domain.etiquette.hours import Etiquette
from models.domain.facts import Ruling
from models.domain.reminder import Reminder, Rule
from models.domain.values import ApplicationId, DecisionState

Key = tuple[str, str]

_REOPENED = frozenset({Rule.KEEP_SEARCHING, Rule.NO_REPLY, Rule.FOLLOW_UP})
"""Done and dismissed hold here only until what the rule counts from is later than the decision."""

_AT_ANY_HOUR = frozenset({Rule.LEAVE_THE_ROOM, Rule.DEBRIEF})


class Rulings:
    def __init__(self, rulings: dict[Key, Ruling], etiquette: Etiquette) -> None:
        self._rulings = dict(rulings)
        self._rules = {rule for rule, _ in rulings}
        self._etiquette = etiquette

    def renew(self, rulings: dict[Key, Ruling]) -> set[Key]:
        """Take over the present rulings; which of them differ from before."""
        before, self._rulings = self._rulings, dict(rulings)
        self._rules = {rule for rule, _ in rulings}
        return {key for key, _ in before.items() ^ rulings.items()}

    def apply(
        self, reminders: list[Reminder], company_of: Callable[[ApplicationId | None], str | None]
    ) -> list[Reminder]:
        if not self._rulings or not reminders:
            return reminders
        kept = []
        for reminder in reminders:
            if reminder.rule not in self._rules:
                kept.append(reminder)
                continue
            company = self._rulings.get((reminder.rule, company_of(reminder.application) or ""))
            if company is not None and company.state is DecisionState.DISMISSED:
                continue
            ruled = self._apply(reminder, self._rulings.get((reminder.rule, reminder.subject)))
            if ruled is not None and (ruled.until is None or ruled.due < ruled.until):
                kept.append(ruled)
        return kept

    def _apply(self, reminder: Reminder, ruling: Ruling | None) -> Reminder | None:
        if ruling is None:
            return reminder
        if ruling.state is DecisionState.SNOOZED:
            return reminder if ruling.until is None else self._snoozed(reminder, ruling.until)
        reopened = (
            reminder.rule in _REOPENED
            and reminder.since is not None
            and ruling.at is not None
            and reminder.since > ruling.at
        )
        return reminder if reopened else None

    def _snoozed(self, reminder: Reminder, until: datetime) -> Reminder:
        due = max(reminder.due, until if reminder.rule in _AT_ANY_HOUR else self._etiquette.wake(until))
        return moved(reminder, due, self._etiquette)


def moved(reminder: Reminder, due: datetime, etiquette: Etiquette) -> Reminder:
    """The reminder at another due; `late` stays, but where it counts from the due it follows."""
    if due == reminder.due:
        return reminder
    if reminder.rule is Rule.FOLLOW_UP:
        return reminder._replace(due=due, late=etiquette.plus_days(due, LATE_DAYS))
    return reminder._replace(due=due)
