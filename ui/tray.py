"""The tray icon: what is due at a glance, and the few things one does without the window."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from models.domain.errors import WorldError
from models.domain.views import Line, Today
from ui import reminder_words, wording
from ui.context import Context
from ui.letters.wanted import write
from ui.notify.notice import Notice
from ui.wording import in_words

SIZES = (16, 22, 24, 32, 48, 64)
SHOWN = 3
SOON = timedelta(hours=2)
STALE = timedelta(minutes=10)
_SOON_MS = 500
QUIET, DUE, NEAR, NIGHT = "quiet", "due", "near", "night"
_DOTS = {DUE: "#D9992F", NEAR: "#6F92CC"}
_INK, _PAPER, _FADED = QColor("#17211E"), QColor("#FFFFFF"), QColor("#7A8781")


class Entry(NamedTuple):
    """A line of the menu: what it says, and a wish with what it is about; without a wish it only says something."""

    text: str
    wish: str = ""
    about: tuple[str, str] = ("", "")


SEPARATOR = Entry("")


class Tray(QObject):
    """Shown where the desktop has a tray; `available` says so, also for one that comes up later."""

    open_wanted = Signal()
    quit_wanted = Signal()
    message_clicked = Signal()

    def __init__(self, ctx: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._icon = QSystemTrayIcon(self)
        self._menu = QMenu()
        self._menu.setAccessibleName(self.tr("Afterview"))
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.message_clicked)
        self._state = ""
        self._filled_at: datetime | None = None
        self._next_appointment: datetime | None = None
        self._shown: list[Entry] = []
        self._menu.aboutToShow.connect(self.refresh)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.refresh)

    @staticmethod
    def available() -> bool:
        return QSystemTrayIcon.isSystemTrayAvailable()

    def start(self) -> None:
        self.refresh()
        self._icon.show()

    def stop(self) -> None:
        self._soon.stop()
        self._icon.hide()
        self._menu.deleteLater()

    @property
    def visible(self) -> bool:
        return self._icon.isVisible()

    @property
    def menu(self) -> QMenu:
        return self._menu

    @property
    def state(self) -> str:
        """QUIET, DUE, NEAR or NIGHT, as the icon shows it."""
        return self._state

    def tell(self, notice: Notice) -> None:
        """The tray's own bubble, without buttons."""
        self._icon.showMessage(notice.title, notice.body, self._icon.icon())

    # -- what it shows -----------------------------------------------------------------------------

    def on_beat(self, now: datetime) -> None:
        """A minute has passed: how long is left is told anew every few, the icon's state at once."""
        if self._filled_at is None or not timedelta() <= now - self._filled_at < STALE:
            self.refresh()
            return
        try:
            due = bool(self._ctx.services.reminders.agenda(now).due)
            quiet = self._is_quiet(now)
        except WorldError:
            return
        near = self._next_appointment is not None and self._next_appointment <= now + SOON
        self._show_state(NIGHT if quiet else DUE if due else NEAR if near else QUIET)

    def _is_quiet(self, now: datetime) -> bool:
        reminders = self._ctx.services.reminders
        return reminders.paused_until(now) is not None or not reminders.etiquette().awake(now)

    def refresh(self) -> None:
        now = self._ctx.clock.now()
        try:
            today = self._ctx.services.reminders.today(now)
            paused = self._ctx.services.reminders.paused_until(now)
        except WorldError as error:
            self._icon.setToolTip(f"Afterview\n{in_words(error.sentence)}")
            return
        self._filled_at = now
        self._next_appointment = min((line.at for line in today.later if line.interview is not None), default=None)
        self._show_state(NIGHT if self._is_quiet(now) else _state(today, now))
        tip = "Afterview\n" + self._counts(today)
        if tip != self._icon.toolTip():
            self._icon.setToolTip(tip)
        self._fill(list(self._entries(today, now, paused)))

    def refresh_soon(self) -> None:
        """Several changes in a row are shown together."""
        self._soon.start()

    def _show_state(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self._icon.setIcon(mark(state))

    def _counts(self, today: Today) -> str:
        return self.tr("{now} now, {later} later today").format(now=len(today.now), later=len(today.later))

    def _fill(self, entries: list[Entry]) -> None:
        """Only where something else is to be said: each new menu goes over the bus and wakes the panel."""
        if entries == self._shown:
            return
        self._shown = entries
        self._menu.clear()
        for entry in entries:
            if entry == SEPARATOR:
                self._menu.addSeparator()
                continue
            action = self._menu.addAction(entry.text.replace("&", "&&"))  # a menu reads `&` as the mark of a key
            action.setEnabled(bool(entry.wish))
            action.triggered.connect(lambda _checked=False, entry=entry: self._grant(entry))

    def _entries(self, today: Today, now: datetime, paused: datetime | None) -> Iterator[Entry]:
        etiquette = self._ctx.services.reminders.etiquette()
        yield Entry(f"{wording.long_day(etiquette.local(now).date())}   {self._counts(today)}")
        yield from (self._reminder(line, now) for line in today.now[:SHOWN] if line.reminder is not None)
        appointment = next((line for line in today.later if line.interview is not None), None)
        if appointment is not None:
            yield SEPARATOR
            yield self._appointment(appointment)
        yield SEPARATOR
        yield Entry(self.tr("Start a debrief"), "debrief")
        yield Entry(self.tr("Quick add"), "add")
        if paused is None:
            yield Entry(self.tr("Quiet for an hour"), "hour")
            yield Entry(self.tr("Quiet for today"), "today")
        else:
            until = wording.clock_time(etiquette.local(paused))
            yield Entry(self.tr("Speak again now (quiet until {time})").format(time=until), "speak")
        yield SEPARATOR
        yield Entry(self.tr("Open Afterview"), "open")
        yield Entry(self.tr("Quit"), "quit")

    def _reminder(self, line: Line, now: datetime) -> Entry:
        reminder = line.reminder
        assert reminder is not None, "asked for lines with a reminder"
        zone = self._ctx.services.reminders.etiquette().zone
        text = reminder_words.title(reminder, line.person, line.company, zone)
        left = wording.left(now, reminder.late)
        return Entry(f"{text}   {left}" if left else text, "reminder", (reminder.rule, reminder.subject))

    def _appointment(self, line: Line) -> Entry:
        interview = line.interview
        assert interview is not None, "asked for a line with an interview"
        zone = self._ctx.services.reminders.etiquette().zone
        when = wording.clock_time(line.at.astimezone(zone))
        text = self.tr("{when} {company}").format(when=when, company=line.company)
        return Entry(text, "application", (interview.application, interview.id))

    def _grant(self, entry: Entry) -> None:
        router, etiquette, now = self._ctx.router, self._ctx.services.reminders.etiquette(), self._ctx.clock.now()
        match entry.wish:
            case "reminder":
                self._to_what_is_due(*entry.about, now)
            case "application":
                router.application_wanted.emit(*entry.about)
            case "debrief":
                router.debrief_wanted.emit("")
            case "add":
                router.quick_add_wanted.emit("")
            case "hour":
                self._pause(now + timedelta(hours=1))
            case "today":
                self._pause(etiquette.day_start(etiquette.day(now) + timedelta(days=1)))
            case "speak":
                self._pause(None)
            case "open":
                self.open_wanted.emit()
            case "quit":
                self.quit_wanted.emit()

    def _to_what_is_due(self, rule: str, subject: str, now: datetime) -> None:
        """To its letter where it is one, else to its row in Today."""
        due = self._ctx.services.reminders.agenda(now).due
        found = next((one for one in due if (str(one.rule), one.subject) == (str(rule), subject)), None)
        if found is None or not write(self._ctx, found):
            self._ctx.router.reminder_wanted.emit(rule, subject)

    def _pause(self, until: datetime | None) -> None:
        try:
            self._ctx.services.reminders.pause(until)
        except WorldError as error:
            self._ctx.intents.trouble.emit(in_words(error.sentence))
        self.refresh()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.open_wanted.emit()


def _state(today: Today, now: datetime) -> str:
    if today.now:
        return DUE
    if any(line.interview is not None and line.at - now <= SOON for line in today.later):
        return NEAR
    return QUIET


def mark(state: str) -> QIcon:
    """The half disc over two lines; a paper rim keeps it readable on a dark bar."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(_drawn(size, state))
    return icon


def _drawn(size: int, state: str) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    unit = size / 24
    painter.setPen(QPen(_PAPER, 1.5 * unit))
    painter.setBrush(_PAPER)
    painter.drawRoundedRect(QRectF(1 * unit, 3 * unit, 22 * unit, 18 * unit), 5 * unit, 5 * unit)
    ink = _FADED if state == NIGHT else _INK
    disc = QPainterPath(QPointF(6 * unit, 14 * unit))
    disc.arcTo(QRectF(6 * unit, 8 * unit, 12 * unit, 12 * unit), 180, -180)
    disc.closeSubpath()
    painter.fillPath(disc, ink)
    painter.setPen(QPen(ink, 1.6 * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(4 * unit, 15.4 * unit), QPointF(20 * unit, 15.4 * unit))
    painter.drawLine(QPointF(8 * unit, 18.2 * unit), QPointF(16 * unit, 18.2 * unit))
    if state in _DOTS:
        painter.setPen(QPen(_PAPER, 1.2 * unit))
        painter.setBrush(QColor(_DOTS[state]))
        painter.drawEllipse(QPointF(18.6 * unit, 5.6 * unit), 4.4 * unit, 4.4 * unit)
    painter.end()
    return pixmap
