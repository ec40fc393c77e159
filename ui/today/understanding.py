"""What a line says, as chips, and what it lacks. Read with the first letter typed: a start waits for none of it."""

from datetime import datetime

from PySide6.QtCore import QObject

from models.domain.change import Change
from models.domain.quick_add import Doubt, Entry, Known, Person, Verb, parse
from ui import wording
from ui.context import Context
from ui.today.filing import ANSWER_BY, Filing, Target

Piece = tuple[str, str, str]
"""Text, icon and tone of one chip."""


class Understanding(QObject):
    """Takes a line in words and the record as it is; names are read once for each time somebody begins to type."""

    def __init__(self, ctx: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._filing = Filing(ctx.services)
        self._known: Known | None = None

    def read(self, text: str) -> Entry:
        return parse(text, self._now(), self._record())

    def forget(self) -> None:
        """The record has changed."""
        self._known = None

    def file(self, entry: Entry) -> Change:
        """Raises a sentence where the services refuse."""
        return self._filing.file(entry, self._ctx.services.reminders.etiquette(), self._ctx.clock.now())

    def shown(self, entry: Entry, insist: bool) -> tuple[tuple[Piece, ...], str]:
        """The chips, and behind them what is missing or what Enter will do."""
        pieces = self._pieces(entry, self._filing.target(entry))
        hint = self._missing(entry) if insist or not entry.complete else self.tr("Enter files it, Esc clears")
        return tuple(pieces), hint

    def _now(self) -> datetime:
        """On the candidate's own wall clock."""
        return self._ctx.clock.now().astimezone(self._ctx.services.reminders.etiquette().zone)

    def _record(self) -> Known:
        if self._known is None:
            services = self._ctx.services
            people = tuple(Person(name, company) for name, company in services.people.with_companies())
            self._known = Known(services.applications.company_names(), people)
        return self._known

    def _pieces(self, entry: Entry, target: Target) -> list[Piece]:
        verb, icon = self._verb(entry)
        found: list[Piece] = [(verb, icon, "accent")]
        if entry.company:
            new = "" if entry.company_known else ", " + self.tr("new")
            found.append((entry.company + new, "building-2", "neutral"))
        found += self._application(entry, target)
        found += [(name, "user", "neutral") for name in entry.people]
        found += self._when(entry)
        if entry.verb in (Verb.WISH, Verb.APPLIED) and entry.company and target.application is None:
            found += self._hints(entry)
        return found

    def _application(self, entry: Entry, target: Target) -> list[Piece]:
        """Which application it goes to, or the role of the one that is begun."""
        if not entry.company:
            return []
        if target.application is not None:
            text = target.application.role
            if target.several:
                return [(self.tr("{role}, the newest of several").format(role=text), "briefcase", "due")]
            return [(text, "briefcase", "neutral")]
        if entry.role:
            return [(entry.role, "briefcase", "neutral")]
        return [(self.tr("role not named yet"), "briefcase", "neutral")]

    def _when(self, entry: Entry) -> list[Piece]:
        """The date as it was understood, and what is odd about it."""
        today = self._now().date()
        if entry.day is None:
            no_such = Doubt.NO_SUCH_DAY in entry.doubts
            return [(self.tr("there is no such day"), "calendar", "due")] if no_such else []
        if entry.verb is Verb.WISH:
            return []
        text = wording.day(entry.day, today)
        if entry.verb is Verb.OFFER:
            text = self.tr("answer by {day}").format(day=text) + f", {entry.starts or ANSWER_BY:%H:%M}"
            return [(text, "calendar-clock", "due")]
        if entry.starts is not None:
            text += f", {entry.starts:%H:%M}"
            text += f"–{entry.ends:%H:%M}" if entry.ends is not None else ""
        found = [(text, "calendar", "wait")]
        said = {
            Doubt.PAST: self.tr("that is past"),
            Doubt.FUTURE: self.tr("that day has not come yet"),
            Doubt.AMBIGUOUS: self.tr("is this the day you mean?"),
        }
        return found + [(said[doubt], "info", "due") for doubt in entry.doubts if doubt in said]

    def _hints(self, entry: Entry) -> list[Piece]:
        said = {
            "same_role_open": self.tr("this role is on the board already"),
            "same_company_open": self.tr("another role there is open"),
            "no_reply_before": self.tr("they once never answered"),
        }
        hints = self._ctx.services.applications.hints(entry.company, entry.role)
        return [(said[hint], "info", "due") for hint in hints if hint in said]

    def _verb(self, entry: Entry) -> tuple[str, str]:
        return {
            Verb.INTERVIEW: (self.tr("Interview"), "calendar-plus"),
            Verb.CALL: (self.tr("Call"), "phone"),
            Verb.APPLIED: (self.tr("Applied"), "send"),
            Verb.REPLY: (self.tr("Reply"), "reply"),
            Verb.WISH: (self.tr("Wishlist"), "star"),
            Verb.WAITING: (self.tr("Waiting to hear"), "hourglass"),
            Verb.OFFER: (self.tr("Offer"), "scale"),
            Verb.REJECTED: (self.tr("Rejected"), "circle-x"),
        }[entry.verb]

    def _missing(self, entry: Entry) -> str:
        """What has to be added before it can be filed."""
        if not entry.company:
            return self.tr("Which company?")
        if Doubt.NO_SUCH_DAY in entry.doubts:
            return self.tr("Write another day.")
        if Doubt.NO_DAY in entry.doubts:
            return self.tr("Add a day and a time, such as Thu 15:00.")
        if Doubt.NO_TIME in entry.doubts:
            return self.tr("Add a time, such as 15:00.")
        if Doubt.FUTURE in entry.doubts:
            return self.tr("Write a day that has been.")
        return self.tr("Enter files it, Esc clears")
