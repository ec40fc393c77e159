"""All open reminders in order of their due, and the moments at which some must be worked out again."""

import heapq
from bisect import bisect_left, bisect_right
from collections import defaultdict
from datetime import datetime
from operator import itemgetter

from models.domain.reminder import ORDER, Reminder
from models.domain.values import ApplicationId

_Key = tuple[float, int, str]
_KEY = itemgetter(0)
_NOTHING: list[Reminder] = []


def _key(reminder: Reminder) -> _Key:
    """The order of Read exactly so, 15; seconds compare faster than instants, and no two microseconds are one float."""
    return reminder.due.timestamp(), ORDER[reminder.rule], reminder.subject


class Timeline:
    """Sorted by due, rule and subject (Read exactly so, 15); `arrange` ends the first, unsorted filling."""

    def __init__(self) -> None:
        self._keys: list[_Key] = []
        self._line: list[Reminder] = []
        self._by_application: defaultdict[ApplicationId, list[Reminder]] = defaultdict(list)
        self._rechecks: list[tuple[datetime, tuple[str, str]]] = []
        self._arranged = False

    def add(self, reminder: Reminder) -> None:
        if not self._arranged:
            self._line.append(reminder)
            return
        if reminder.application is not None:
            self._by_application[reminder.application].append(reminder)
        key = _key(reminder)
        place = bisect_left(self._keys, key)
        self._keys.insert(place, key)
        self._line.insert(place, reminder)

    def arrange(self) -> None:
        keyed = [(_key(reminder), reminder) for reminder in self._line]
        keyed.sort(key=_KEY)
        self._keys = [key for key, _ in keyed]
        self._line = [reminder for _, reminder in keyed]
        for reminder in self._line:
            if reminder.application is not None:
                self._by_application[reminder.application].append(reminder)
        self._arranged = True

    def remove(self, reminder: Reminder) -> None:
        place = bisect_left(self._keys, _key(reminder))
        while self._line[place] != reminder:  # its successor may stand beside it already, to somebody else
            place += 1
        del self._keys[place], self._line[place]
        if reminder.application is not None:
            self._by_application[reminder.application].remove(reminder)

    def due_by(self, now: datetime) -> int:
        """How many are due; a moment has come from that very second on."""
        return bisect_right(self._keys, now.timestamp(), key=_KEY)

    def upto(self, count: int) -> tuple[Reminder, ...]:
        return tuple(self._line[:count])

    def beyond(self, count: int) -> tuple[Reminder, ...]:
        return tuple(self._line[count:])

    def of(self, application: ApplicationId) -> list[Reminder]:
        return self._by_application.get(application, _NOTHING)

    def applications_between(self, before: datetime, now: datetime) -> set[ApplicationId]:
        """Those of which something has fallen due since."""
        line = self._line[self.due_by(before) : self.due_by(now)]
        return {reminder.application for reminder in line if reminder.application is not None}

    def recheck(self, moment: datetime, owner: tuple[str, str]) -> None:
        heapq.heappush(self._rechecks, (moment, owner))

    def stale(self, now: datetime) -> set[tuple[str, str]]:
        """Whose answer may have changed by now; each is told once."""
        owners = set()
        while self._rechecks and self._rechecks[0][0] <= now:
            owners.add(heapq.heappop(self._rechecks)[1])
        return owners
