"""Look-ups across applications that the agenda keeps in step: who met whom, which recruiter, the search."""

from bisect import bisect_right, insort
from collections.abc import Iterable
from datetime import datetime

from models.domain.etiquette.recruiter import Desk
from models.domain.etiquette.search import Share, share
from models.domain.etiquette.thanks import Encounter
from models.domain.facts import Process, Sent
from models.domain.values import ApplicationId, ContactId, LetterKind


class Encounters:
    """At which interviews a person was met, by start."""

    def __init__(self, processes: Iterable[Process]) -> None:
        self._of: dict[ContactId, list[Encounter]] = {}
        for process in processes:
            self._add(process)
        for encounters in self._of.values():
            if len(encounters) > 1:
                encounters.sort(key=_start)

    def of(self, contact: ContactId) -> list[Encounter]:
        return self._of.get(contact, [])

    def replace(self, before: Process | None, after: Process | None) -> None:
        if before is not None:
            for contact in {met.contact for meeting in before.meetings for met in meeting.people}:
                self._of[contact] = [entry for entry in self._of[contact] if entry[0].id != before.id]
        if after is not None:
            for contact in self._add(after):
                self._of[contact].sort(key=_start)

    def _add(self, process: Process) -> set[ContactId]:
        added = set()
        for meeting in process.meetings:
            for met in meeting.people:
                self._of.setdefault(met.contact, []).append((process, meeting, met.interviewer))
                added.add(met.contact)
        return added


def _start(encounter: Encounter) -> tuple[datetime, str]:
    return encounter[1].starts, encounter[1].id


class Desks:
    """The recruiters with an open application, and what they were told."""

    def __init__(self, processes: Iterable[Process], letters: dict[ContactId, tuple[Sent, ...]]) -> None:
        self.open = _desks(processes, letters)
        self._floor = _floor(self.open)

    def may_care(self, process: Process) -> bool:
        """Whether there is a desk at all for which something of this application may still be news."""
        if not self.open:
            return False
        if process.offers or self._floor is None:
            return True
        return bool(process.moves) and process.moves[-1].at >= self._floor

    def concern(self, people: Iterable[ContactId], processes: Iterable[Process]) -> bool:
        """Whether a change to these may open or close a desk, or tell one something."""
        return any(contact in self.open for contact in people) or any(one.recruiter is not None for one in processes)

    def renew(self, processes: Iterable[Process], letters: dict[ContactId, tuple[Sent, ...]]) -> bool:
        """Whether a desk was opened, closed or told something."""
        before, self.open = self.open, _desks(processes, letters)
        self._floor = _floor(self.open)
        return before != self.open

    def wider_than(self, before: dict[ContactId, Desk]) -> bool:
        """Whether older news may interest somebody now: a desk opened, began earlier or was told less."""
        for recruiter, desk in self.open.items():
            known = before.get(recruiter)
            if known is None or not set(known.updates) <= set(desk.updates):
                return True
            if known.since is not None and (desk.since is None or desk.since < known.since):
                return True
        return False


def _desks(processes: Iterable[Process], letters: dict[ContactId, tuple[Sent, ...]]) -> dict[ContactId, Desk]:
    since: dict[ContactId, datetime | None] = {}
    for process in processes:
        recruiter, created = process.recruiter, process.created_at
        if recruiter is None or process.stage.closed:
            continue
        if recruiter in since:
            known = since[recruiter]
            created = None if known is None or created is None else min(known, created)
        since[recruiter] = created
    return {
        recruiter: Desk(
            recruiter,
            created,
            tuple(letter for letter in letters.get(recruiter, ()) if letter.kind == LetterKind.RECRUITER_UPDATE),
        )
        for recruiter, created in since.items()
    }


def _floor(desks: dict[ContactId, Desk]) -> datetime | None:
    """Older than this is news to nobody; None: anything may be."""
    floors = []
    for desk in desks.values():
        told = desk.updates[-1].at if desk.updates else None
        if desk.since is None and told is None:
            return None
        floors.append(max(moment for moment in (desk.since, told) if moment is not None))
    return min(floors, default=None)


class Search:
    """The search as a whole: how many baskets, and when something last began."""

    def __init__(self, processes: Iterable[Process], elsewhere: Iterable[datetime]) -> None:
        self._shares: dict[ApplicationId, Share] = {process.id: share(process) for process in processes}
        self._activity = sorted(elsewhere)
        self.waiting = 0
        self._baskets: set[ApplicationId] = set()
        for application, one in self._shares.items():
            self._count(application, one, 1)
            self._activity += one.activity
        self._activity.sort()

    @property
    def baskets(self) -> int:
        return len(self._baskets)

    @property
    def only_is_dream(self) -> bool:
        return len(self._baskets) == 1 and self._shares[next(iter(self._baskets))].dream

    def around(self, now: datetime) -> tuple[datetime | None, datetime | None]:
        """The last activity by now, and the first that is still to come."""
        place = bisect_right(self._activity, now)
        last = self._activity[place - 1] if place else None
        return last, (self._activity[place] if place < len(self._activity) else None)

    def replace(self, application: ApplicationId, after: Process | None) -> None:
        before = self._shares.pop(application, None)
        if before is not None:
            self._count(application, before, -1)
            for moment in before.activity:
                del self._activity[bisect_right(self._activity, moment) - 1]
        if after is not None:
            one = self._shares[application] = share(after)
            self._count(application, one, 1)
            for moment in one.activity:
                insort(self._activity, moment)

    def _count(self, application: ApplicationId, one: Share, sign: int) -> None:
        self.waiting += sign * one.waiting
        if one.open:
            (self._baskets.add if sign > 0 else self._baskets.discard)(application)
