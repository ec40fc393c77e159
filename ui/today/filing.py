"""Carries out what a line of quick add was understood to say: which application it is about, and which intents."""

from dataclasses import dataclass
from datetime import datetime, time
from functools import partial

from PySide6.QtCore import QCoreApplication

from models.domain.change import Change
from models.domain.etiquette.hours import Etiquette
from models.domain.names import fold
from models.domain.quick_add import MEETINGS, PAST_VERBS, Entry, Verb
from models.domain.values import Application, ApplicationId, Contact, InterviewId, InterviewKind, Reply, Role, Stage
from models.services.house import Services
from ui.today.joined import Intent, together

NOON = time(12)
"""When a reply came of which only the day is known."""
ANSWER_BY = time(17)
"""When an offer is to be answered of which only the day is known."""
_STAGES = {
    Verb.APPLIED: Stage.APPLIED,
    Verb.WISH: Stage.WISHLIST,
    Verb.WAITING: Stage.WAITING,
    Verb.OFFER: Stage.OFFER,
    Verb.REJECTED: Stage.REJECTED,
}


@dataclass(frozen=True, slots=True)
class Target:
    """What the line will be filed under."""

    application: Application | None
    """None: a new one is begun."""
    several: bool
    """More than one is open there; the newest is taken."""


class Filing:
    def __init__(self, services: Services) -> None:
        self._services = services

    def target(self, entry: Entry) -> Target:
        """The newest open application there, of the role that was said where one was."""
        there = self._services.applications.at_company(entry.company) if entry.company else ()
        there = tuple(one for one in there if not one.stage.closed)
        if entry.role:
            there = tuple(one for one in there if fold(one.role).startswith(fold(entry.role)))
        if entry.verb in (Verb.APPLIED, Verb.WISH):
            wished = [one for one in there if one.stage is Stage.WISHLIST and entry.verb is Verb.APPLIED]
            return Target(wished[0] if len(wished) == 1 else None, False)
        return Target(there[0] if there else None, len(there) > 1)

    def file(self, entry: Entry, etiquette: Etiquette, now: datetime) -> Change:
        """One Change for all of it; raises a sentence where the services refuse."""
        target = self.target(entry).application
        if entry.verb in MEETINGS:
            return self._meeting(entry, target, etiquette, now)
        if entry.verb is Verb.REPLY:
            return self._reply(entry, target, etiquette, now)
        return self._staged(entry, target, etiquette, now)

    def _staged(self, entry: Entry, target: Application | None, etiquette: Etiquette, now: datetime) -> Change:
        """Begun in a stage or moved there; what is said of an offer's day is by when they want an answer."""
        board, stage, made = self._services.board, _STAGES[entry.verb], _Made()
        offer, at = entry.verb is Verb.OFFER, now
        if entry.verb in PAST_VERBS and entry.day is not None and entry.day != etiquette.day(now):
            at = etiquette.instant(entry.day, NOON)
        steps: list[Intent] = []
        if target is None:
            create = partial(self._services.applications.create, entry.company, self._role(entry), stage, now, at=at)
            if entry.verb is Verb.WAITING and at != now:
                # A wait is counted from the last word of either side: of one that is new here, the day that was said.
                create = partial(create, applied_at=at)
            steps.append(made.keep("application", create))
        else:
            made.ids["application"] = target.id
            if target.stage is not stage or not offer:
                steps.append(partial(board.move, target.id, stage, 0, now, at))
        if offer and entry.day is not None:
            until = etiquette.instant(entry.day, entry.starts or ANSWER_BY)
            steps.append(lambda: board.offer_deadline(ApplicationId(made.ids["application"]), until, now))
        return together(steps, self._services.undo)

    def _meeting(self, entry: Entry, target: Application | None, etiquette: Etiquette, now: datetime) -> Change:
        assert entry.day is not None, "an incomplete line is not filed"
        assert entry.starts is not None, "an incomplete line is not filed"
        interviews, made = self._services.interviews, _Made()
        starts = etiquette.instant(entry.day, entry.starts)
        more: dict[str, object] = {}
        if entry.ends is not None and entry.ends > entry.starts:
            more["ends_at"] = etiquette.instant(entry.day, entry.ends)
        if entry.verb is Verb.CALL:
            more["kind"] = InterviewKind.PHONE
        steps: list[Intent] = []
        if target is None:
            create = self._services.applications.create
            steps.append(
                made.keep("application", partial(create, entry.company, self._role(entry), Stage.INTERVIEWING, now))
            )
        else:
            made.ids["application"] = target.id
        booking = len(steps)
        steps += [
            made.keep(
                "interview", lambda: interviews.book(ApplicationId(made.ids["application"]), starts, now, **more)
            ),
            *[partial(self._joins, made, name, now) for name in entry.people],
        ]
        return together(steps, self._services.undo, named_by=booking)

    def _joins(self, made: "_Made", name: str, now: datetime) -> Change:
        return self._services.interviews.add_person(made.interview, name, Role.INTERVIEWER, now)

    def _reply(self, entry: Entry, target: Application | None, etiquette: Etiquette, now: datetime) -> Change:
        at = now
        if entry.day is not None and entry.day != etiquette.day(now):
            at = etiquette.instant(entry.day, entry.starts or NOON)
        person = self._known(entry.people[0]) if entry.people else None
        steps: list[Intent] = []
        made = _Made()
        if target is None:
            create = self._services.applications.create
            steps.append(
                made.keep("application", partial(create, entry.company, self._role(entry), Stage.APPLIED, now))
            )
        else:
            made.ids["application"] = target.id
        contact = person.id if person is not None else None
        reply = self._services.applications.add_reply
        steps.append(lambda: reply(Reply(ApplicationId(made.ids["application"]), at, contact)))
        return together(steps, self._services.undo)

    def _known(self, name: str) -> Contact | None:
        found = self._services.people.by_name(name)
        return found[0] if len(found) == 1 else None

    def _role(self, entry: Entry) -> str:
        return entry.role or QCoreApplication.translate("QuickAdd", "Role not named yet")


class _Made:
    """The ids of what the steps before have made."""

    def __init__(self) -> None:
        self.ids: dict[str, str] = {}

    def keep(self, name: str, step: Intent) -> Intent:
        def kept() -> Change:
            change = step()
            self.ids[name] = change.about[name]
            return change

        return kept

    @property
    def interview(self) -> InterviewId:
        return InterviewId(self.ids["interview"])
