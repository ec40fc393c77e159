"""From the heartbeat to the bubble, and from the click to the right place (HOUSE, "A reminder is heard")."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from models.domain.errors import WorldError
from models.domain.reminder import Agenda, Reminder, Rule
from models.domain.values import ApplicationId
from ui.context import Context
from ui.heartbeat import Heartbeat
from ui.letters.wanted import write
from ui.notify import words
from ui.notify.notice import OPEN
from ui.notify.notifier import Notifier
from ui.wording import in_words

AFTER_A_CHANGE_MS = 1000
"""A change may make something due at once; several in a row are looked at together."""
_WHEN_REFUSED = timedelta(minutes=1)
_WHEN_HELD = timedelta(seconds=1)
"""A long import is being written: to claim now would make the window wait for it."""


class Announcer(QObject):
    ended = Signal(object)
    """The reminder of a debrief that fell due just now: its interview is over."""
    agenda_moved = Signal()
    """Something has fallen due or gone away by itself, another program has written, or a new day has begun."""

    def __init__(
        self,
        ctx: Context,
        heartbeat: Heartbeat,
        notifier: Notifier,
        looking_at: Callable[[], frozenset[ApplicationId]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ctx, self._heartbeat, self._notifier = ctx, heartbeat, notifier
        self._looking_at = looking_at
        self._told: dict[str, Reminder] = {}
        self._refused = ""
        """Why nothing could be claimed at the last beat."""
        self._over: set[str] = set()
        """Debriefs that were told of without a bubble."""
        self._seen: tuple[object, ...] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_A_CHANGE_MS)
        self._soon.timeout.connect(heartbeat.look)
        heartbeat.beat.connect(self._on_beat)
        notifier.chosen.connect(self._on_chosen)
        ctx.bus.changed.connect(lambda _change, _origin: self._soon.start())

    def stop(self) -> None:
        """The record is about to be closed: no look that was put off may still come."""
        self._soon.stop()

    def _on_beat(self, now: datetime) -> None:
        reminders = self._ctx.services.reminders
        if self._ctx.services.imports.held:
            self._heartbeat.aim(now + _WHEN_HELD)
            return
        looking_at = self._looking_at()
        try:
            sweep = reminders.sweep(now, looking_at)
        except WorldError as error:
            # Nothing was claimed, so nothing is lost: it is tried again with the next beat.
            self._refused = in_words(error.sentence)
            self._ctx.intents.trouble.emit(self._refused)
            self._heartbeat.aim(now + _WHEN_REFUSED)
            return
        if self._refused:
            self._ctx.intents.over.emit(self._refused)
            self._refused = ""
        etiquette = reminders.etiquette()
        for line in reminders.lines(sweep.bubbles, now):
            notice = words.notice(line, etiquette, now)
            if line.reminder is not None:
                self._told[notice.key] = line.reminder
            self._notifier.tell(notice)
            if line.reminder is not None and line.reminder.rule is Rule.DEBRIEF:
                self.ended.emit(line.reminder)
        if sweep.digest:
            self._notifier.tell(words.digest(reminders.lines(sweep.digest, now), etiquette))
        if looking_at and reminders.paused_until(now) is None:
            self._look_for_ends(reminders.agenda(now), looking_at)
        self._heartbeat.aim(sweep.wake_at)
        self._look_for_moves(reminders.agenda(now))

    def _look_for_ends(self, agenda: Agenda, looking_at: frozenset[ApplicationId]) -> None:
        """Who has the application before them gets no bubble of it; that its interview is over is told all the same."""
        for reminder in agenda.due:
            over = reminder.rule is Rule.DEBRIEF and reminder.application in looking_at
            if over and reminder.subject not in self._over:
                self._over.add(reminder.subject)
                self.ended.emit(reminder)

    def _look_for_moves(self, agenda: Agenda) -> None:
        due = {words.key_of(reminder) for reminder in agenda.due}
        for key in [key for key in self._told if key not in due]:
            del self._told[key]
            self._notifier.take_back(key)
        reminders = self._ctx.services.reminders
        seen = (frozenset(due), reminders.etiquette().day(agenda.at), reminders.others)
        if self._seen is not None and seen != self._seen:
            self.agenda_moved.emit()
        self._seen = seen

    def _on_chosen(self, key: str, action: str) -> None:
        router = self._ctx.router
        if key == words.DIGEST:
            router.page_wanted.emit("today")
            return
        reminder = self._told.get(key)
        if reminder is None:
            return
        minutes = words.SNOOZE_MINUTES.get(action)
        if minutes is not None:
            now = self._ctx.clock.now()
            until = now + timedelta(minutes=minutes)
            snooze = self._ctx.services.reminders.snooze
            self._ctx.intents.do(None, lambda: snooze(reminder.rule, reminder.subject, until, now))
        elif action in (OPEN, words.OPEN_BUTTON):
            if reminder.rule is Rule.DEBRIEF and reminder.interview is not None:
                router.debrief_wanted.emit(reminder.interview)
            elif reminder.rule is Rule.PREPARE and reminder.interview is not None:
                router.prep_wanted.emit(reminder.interview)
            elif write(self._ctx, reminder):
                pass  # the composer opens with its draft
            elif reminder.application is not None and reminder.interview is not None:
                router.application_wanted.emit(reminder.application, reminder.interview)
            else:
                router.reminder_wanted.emit(reminder.rule, reminder.subject)
