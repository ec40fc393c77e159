"""What one card says: its line, its chip, its gauge, and the whole of it as one sentence for readers.

Which of several things is said is decided here, so that the delegate only paints.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from PySide6.QtCore import QObject

from models.domain.reminder import Reminder, Rule
from models.domain.values import Stage
from models.domain.views import Card
from ui import wording
from ui.paint_gauge import Gauge, gauge_text

SOON = timedelta(hours=24)
"""From so long before it is late a chip says how much time is left."""


LONG_MONTH = 4
"""June and July are never shortened."""


@dataclass(frozen=True, slots=True)
class Chip:
    text: str
    icon: str
    tone: str
    """A tone of `ui.paint.chip`: amber is the user's turn or a date, blue an appointment, grey the rest."""
    short: str = ""
    """The step alone, for a card where the text has no room with its time; empty where that says no less."""


@dataclass(frozen=True, slots=True)
class Face:
    """A card ready to be painted; never more than four lines: two of names, one of facts, gauge or chip or both."""

    line: str
    chip: Chip | None
    gauge: Gauge | None


class Faces(QObject):
    """Turns cards into faces, at one moment and in one zone."""

    def __init__(self, zone: tzinfo, now: datetime, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zone = zone
        self.now = now

    def face(self, card: Card) -> Face:
        return Face(self._line(card), self.chip(card), self.gauge(card))

    def gauge(self, card: Card) -> Gauge | None:
        wait = card.wait
        if wait is None:
            return None
        began = wait.since.astimezone(self.zone).date()
        promised = (wait.promised_on - began).days if wait.promised_on else None
        edge = wait.high if wait.high is not None else wait.typical
        past = wait.days > (promised if promised is not None else edge)
        return Gauge(wait.days, wait.typical, wait.low, wait.high, promised, past and wait.user_turn)

    def has_chip(self, card: Card) -> bool:
        """Whether there is a next step to speak of; never depends on the hour, so heights hold still."""
        deadline = card.offer_deadline is not None and card.stage is Stage.OFFER
        return card.reminder is not None or card.next_interview is not None or deadline

    def chip(self, card: Card) -> Chip | None:
        """One chip for the next step: an offer's answer, else what is due now, the next date, what is coming."""
        reminder = card.reminder
        if card.offer_deadline is not None and card.stage is Stage.OFFER:
            text = self.tr("Answer by {day}").format(day=self.day(card.offer_deadline))
            return Chip(text, "calendar-clock", "due")
        if reminder is not None and reminder.due <= self.now:
            step = self.step(reminder, card.person)
            return Chip(self._due(reminder, step), _ICONS.get(reminder.rule, "clock"), "due", step)
        if card.next_interview is not None:
            local = card.next_interview.astimezone(self.zone)
            return Chip(wording.day_and_time(local, self._local(self.now)), "calendar", "wait")
        if reminder is not None:
            step = self.step(reminder, card.person)
            text = self.tr("{step}, {day}").format(step=step, day=self.day(reminder.due))
            return Chip(text, _ICONS.get(reminder.rule, "clock"), "neutral", step)
        return None

    def sentence(self, card: Card) -> str:
        """The card as a reader speaks it; it begins with company and role."""
        parts = [f"{card.company}, {card.role}, {wording.stage_name(card.stage)}"]
        if card.round is not None:
            parts[0] += ", " + self.tr("round {number}").format(number=card.round)
        chip = self.chip(card)
        if chip is not None:
            parts.append(self.tr("Next: {step}").format(step=chip.text))
        gauge = self.gauge(card)
        if gauge is not None:
            parts.append(gauge_text(gauge))
        if card.fit is not None:
            parts.append(self.tr("Fit {fit} of 5").format(fit=card.fit))
        if card.agency:
            parts.append(self.tr("Through an agency"))
        return ". ".join(parts) + "."

    def day(self, at: datetime) -> str:
        """ "Fri 26 June", or "today" and "tomorrow"."""
        day, today = self._local(at), self._local(self.now)
        if day == today:
            return self.tr("today")
        return self.tr("tomorrow") if day == today + timedelta(days=1) else wording.day(day, today)

    def step(self, reminder: Reminder, person: str | None) -> str:
        """The verb of a reminder in as few words as a chip has room for."""
        name = (person or "").split(" ")[0]
        with_name, without = self._steps(Rule(reminder.rule))
        return with_name.format(person=name) if name else without

    def _due(self, reminder: Reminder, step: str) -> str:
        if reminder.rule in (Rule.ASK_RECRUITER, Rule.FOLLOW_UP):
            return self.tr("{step} today").format(step=step)
        if reminder.late is None or reminder.late - self.now > SOON:
            return step
        return self.tr("{step}, {left}").format(step=step, left=wording.left(self.now, reminder.late))

    def _line(self, card: Card) -> str:
        if card.stage is Stage.WISHLIST:
            return self._dated(card.created_at, self.tr("Saved {day}"), self.tr("Saved"))
        if card.stage is Stage.OFFER:
            return self.tr("Offer on the table")
        if card.stage is Stage.SCREENING and (card.next_interview is not None or card.round is not None):
            return self.tr("Call planned") if card.next_interview is not None else self.tr("Call held")
        if card.round is not None:
            return self.tr("Round {number}").format(number=card.round)
        if card.stage in (Stage.INTERVIEWING, Stage.WAITING):
            return wording.stage_name(card.stage)
        return self._dated(card.applied_at, self.tr("Sent {day}"), wording.stage_name(card.stage))

    def _dated(self, at: datetime | None, with_day: str, without: str) -> str:
        if at is None:
            return without
        day = self._local(at)
        year = "" if day.year == self._local(self.now).year else f" {day.year}"
        return with_day.format(day=wording.day_month(day) + year)

    def _local(self, at: datetime) -> date:
        return at.astimezone(self.zone).date()

    def _steps(self, rule: Rule) -> tuple[str, str]:
        """With a person's first name, and without."""
        texts = {
            Rule.REPLY_INVITATION: (self.tr("Reply to {person}"), self.tr("Reply to the invitation")),
            Rule.PREPARE: (self.tr("Prepare"), self.tr("Prepare")),
            Rule.LEAVE_THE_ROOM: (self.tr("Ask about next steps"), self.tr("Ask about next steps")),
            Rule.DEBRIEF: (self.tr("Debrief"), self.tr("Debrief")),
            Rule.CONFIRM_NAME: (self.tr("Check {person}'s name"), self.tr("Check the name")),
            Rule.FIND_ADDRESS: (self.tr("Find {person}'s address"), self.tr("Find the address")),
            Rule.RECRUITER_DEBRIEF: (self.tr("Tell {person}"), self.tr("Tell the recruiter")),
            Rule.ASK_PERMISSION: (self.tr("Ask {person} first"), self.tr("Ask the recruiter first")),
            Rule.THANK_YOU: (self.tr("Thank {person}"), self.tr("Say thanks")),
            Rule.CONNECT: (self.tr("Connect with {person}"), self.tr("Connect")),
            Rule.REFERENCE_HEADS_UP: (self.tr("Heads-up to {person}"), self.tr("Heads-up to reference")),
            Rule.ASK_RECRUITER: (self.tr("Ask {person}"), self.tr("Ask the recruiter")),
            Rule.FOLLOW_UP: (self.tr("Ask {person}"), self.tr("Follow up")),
            Rule.NO_REPLY: (self.tr("Close as no reply?"), self.tr("Close as no reply?")),
            Rule.UPDATE_RECRUITER: (self.tr("Update {person}"), self.tr("Update the recruiter")),
            Rule.REJECTION_REPLY: (self.tr("Thank {person}"), self.tr("Thank them")),
            Rule.RECORD_LESSON: (self.tr("Note the reason"), self.tr("Note the reason")),
            Rule.THANK_REFERENCE: (self.tr("Thank {person}"), self.tr("Thank reference")),
            Rule.OFFER_THANKS: (self.tr("Thank {person}"), self.tr("Thank them")),
            Rule.OFFER_OPEN_ITEMS: (self.tr("Settle open points"), self.tr("Settle open points")),
            Rule.OFFER_DECISION: (self.tr("Decide"), self.tr("Decide")),
            Rule.WITHDRAW_OTHERS: (self.tr("Withdraw kindly"), self.tr("Withdraw kindly")),
            Rule.KEEP_SEARCHING: (self.tr("Keep searching"), self.tr("Keep searching")),
        }
        return texts[rule]


def fitting(chip: Chip, fits: Callable[[str], bool]) -> str:
    """The fullest text of a chip that has room; where none has, the one that loses least."""
    told = (chip.text, shorter(chip.text), chip.short or shorter(chip.text))
    return next((text for text in told if fits(text)), told[-1])


def shorter(text: str) -> str:
    """The same with months in three letters, for a column that is too narrow for "Mon 7 December, 13:00"."""
    for month in wording.months():
        if len(month) > LONG_MONTH:
            text = text.replace(month, month[:3])
    return text


_ICONS: dict[str, str] = {
    Rule.FOLLOW_UP: "flag",
    Rule.ASK_RECRUITER: "flag",
    Rule.REFERENCE_HEADS_UP: "pen-line",
    Rule.REPLY_INVITATION: "pen-line",
    Rule.REJECTION_REPLY: "pen-line",
    Rule.NO_REPLY: "moon",
    Rule.CONFIRM_NAME: "badge-check",
    Rule.ASK_PERMISSION: "handshake",
    Rule.RECRUITER_DEBRIEF: "handshake",
    Rule.UPDATE_RECRUITER: "handshake",
    Rule.WITHDRAW_OTHERS: "undo-2",
}
