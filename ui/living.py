"""What goes on while the window is closed: the heartbeat, the bubbles, the tray."""

import sys
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPixmapCache

from models.domain.reminder import Reminder, Rule
from models.domain.values import ApplicationId
from ui.clock_watch import ClockWatch
from ui.context import Context
from ui.heartbeat import Heartbeat
from ui.notify import words
from ui.notify.announcer import Announcer
from ui.notify.freedesktop import Freedesktop
from ui.notify.notice import Adapter, Notice
from ui.notify.notifier import Notifier
from ui.notify.portable import Portable
from ui.notify.tray_bubble import TrayBubble
from ui.sleep import SleepWatch
from ui.theme import RESOURCES
from ui.tray import Tray

if TYPE_CHECKING:
    from ui.backups import DailyBackup
    from ui.letters.inbox_watch import InboxWatch
    from ui.letters.outgoing import Outgoing
    from ui.main_window import MainWindow
    from ui.notify.in_app import InAppBubbles

LETTERS_AFTER_MS = 1500
"""The outbox is looked into a moment after the window is there: nobody waits for it."""
TRAY_COMES_MS = 20_000
"""At login the tray may come up after us; so long it is waited for."""
KEPT_AFTER_MS = 20_000
"""So is the day's backup: the start is for what is due."""
TRAY_TOLD = "tray.told"
"""Remembered once the person has been told that closing the window keeps the tray."""


class Living(QObject):
    def __init__(self, ctx: Context, window: "MainWindow", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ctx, self._window = ctx, window
        self.heartbeat = Heartbeat(ctx.clock, self)
        self._clock_watch = ClockWatch(ctx, self)
        self.notifier = Notifier(self)
        self.tray = Tray(ctx, self)
        self._sleep = SleepWatch(self)
        self._in_app: InAppBubbles | None = None
        self._outgoing: Outgoing | None = None
        self._inbox: InboxWatch | None = None
        self._backups: DailyBackup | None = None
        self._bubble = TrayBubble(lambda: self.tray.visible, self.tray.tell, self)
        adapters: list[Adapter] = [Portable(), self._bubble]
        if sys.platform.startswith("linux"):
            adapters.insert(0, Freedesktop(self.notifier.heard, RESOURCES / "icons" / "afterview.svg"))
        self.notifier.use(adapters)
        self.announcer = Announcer(ctx, self.heartbeat, self.notifier, self._looking_at, self)
        self._connect()

    def _connect(self) -> None:
        self.notifier.unheard.connect(self._tell_inside)
        self.notifier.chosen.connect(self._on_chosen)
        self._bubble.chosen.connect(self.notifier.chosen)
        self.tray.message_clicked.connect(self._bubble.on_clicked)
        self.tray.open_wanted.connect(self._window.come_forward)
        self.tray.quit_wanted.connect(self._window.quit_wanted)
        self.heartbeat.beat.connect(self._on_beat)
        # After sleep, or a clock that was set, every “5 h left” on every page is another.
        self.heartbeat.jumped.connect(self._window.on_agenda_moved)
        self.heartbeat.jumped.connect(self._clock_watch.look)
        self.announcer.agenda_moved.connect(self._window.on_agenda_moved)
        self.announcer.agenda_moved.connect(self.tray.refresh_soon)
        self.announcer.ended.connect(self._on_ended)
        self._sleep.woke.connect(self.heartbeat.look)
        self._window.hidden.connect(self._on_hidden)
        self._ctx.bus.changed.connect(lambda _change, _origin: self.tray.refresh_soon())

    def start(self) -> None:
        self._window.lives_on = True
        self._show_tray()
        self._sleep.start()
        self.heartbeat.start()
        self._clock_watch.look(self._ctx.clock.now())
        QTimer.singleShot(LETTERS_AFTER_MS, self, self._begin_to_send)
        QTimer.singleShot(KEPT_AFTER_MS, self, self._begin_to_keep)
        if not self._window.isVisible():
            QTimer.singleShot(TRAY_COMES_MS, self, self._be_reachable)

    def _begin_to_send(self) -> None:
        from ui.letters.inbox_watch import InboxWatch
        from ui.letters.outgoing import Outgoing

        if not self._window.lives_on:
            return
        self._outgoing = Outgoing(self._ctx, self)
        self._outgoing.told.connect(lambda *said: self.notifier.tell(words.of_letter(*said)))
        self.heartbeat.beat.connect(self._outgoing.look)
        self._outgoing.start()
        self._inbox = InboxWatch(self._ctx, self)
        self._inbox.told.connect(lambda key, title, body: self.notifier.tell(Notice(key, title, body)))
        self._inbox.changed.connect(self._window.on_minute)
        self._inbox.start()

    def _begin_to_keep(self) -> None:
        from ui.backups import DailyBackup

        if self._window.lives_on:
            self._backups = DailyBackup(self._ctx, self)
            self.heartbeat.beat.connect(self._backups.look)
            self._backups.start()

    def stop(self) -> None:
        self._window.lives_on = False
        self.heartbeat.stop()
        self.announcer.stop()
        if self._outgoing is not None:
            self._outgoing.stop()
        if self._inbox is not None:
            self._inbox.stop()
        if self._backups is not None:
            self._backups.stop()
        self._sleep.stop()
        self.notifier.finish()
        self.tray.stop()

    def _show_tray(self) -> None:
        """Also for a tray that comes up after us, as it may at login."""
        if not self.tray.visible and self.tray.available():
            self.tray.start()
        self._window.lives_in_tray = self.tray.visible

    def _be_reachable(self) -> None:
        """A program that was started hidden, on a desktop without a tray, is in the list of windows."""
        self._show_tray()
        if not self._window.lives_in_tray and not self._window.isVisible():
            self._window.showMinimized()

    def _on_beat(self, now: datetime) -> None:
        self._show_tray()
        self.tray.on_beat(now)
        self._window.on_minute()

    def _on_ended(self, reminder: Reminder) -> None:
        self._window.debriefs.by_itself(reminder)

    def _looking_at(self) -> frozenset[ApplicationId]:
        """What the person has open in front of them needs no bubble."""
        shown = self._window.shown_application()
        in_front = frozenset({shown}) if shown is not None and self._window.isActiveWindow() else frozenset()
        return in_front | self._window.written_about()

    def _on_chosen(self, key: str, action: str) -> None:
        """A debrief has a window of its own; everything else is in this one."""
        letter = self._outgoing.letter_of(key) if self._outgoing is not None else None
        if letter is not None:
            self._ctx.router.letter_wanted.emit(letter)
        door = self._inbox.doors.get(key) if self._inbox is not None else None
        if door == "settings":
            self._ctx.router.settings_wanted.emit("mail")
        elif door is not None:
            self._ctx.router.page_wanted.emit(door)
        if action not in words.SNOOZE_MINUTES and not key.startswith(f"{Rule.DEBRIEF} "):
            self._window.come_forward()

    def _tell_inside(self, notice: Notice) -> None:
        if self._in_app is None:
            from ui.notify.in_app import InAppBubbles

            self._in_app = InAppBubbles(self._ctx.theme, self._window)
            self._in_app.chosen.connect(self.notifier.chosen)
        self._in_app.show(notice)

    def _on_hidden(self) -> None:
        """Let go of what is not seen. The first time that the window closes: say where the program still is."""
        # Qt would thin these out by a timer, and wake the processor for it for minutes.
        QPixmapCache.clear()
        if not self._ctx.services.reminders.first_time(TRAY_TOLD):
            return
        if self._window.lives_in_tray:
            title = self.tr("Afterview stays in the tray")
            body = self.tr("Reminders go on. Quit from the tray’s menu, or with Ctrl Q in the window.")
        else:
            title = self.tr("Afterview stays open, minimised")
            body = self.tr("Reminders go on. Quit with Ctrl Q in the window, or from its File menu.")
        self.notifier.tell(Notice(TRAY_TOLD, title, body))
