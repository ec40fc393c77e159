"""When to be asked again: a few times with their keys, or one of one's own."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QDateTime, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QDateTimeEdit, QHBoxLayout, QSizePolicy, QWidget

from models.domain.etiquette.hours import Etiquette
from models.domain.reminder import Reminder, Rule
from models.domain.values import Interview
from ui import paint, wording
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.panel import Hairline
from ui.widgets.popover import PopOver

EVENING = time(18)
GETTING_OUT = timedelta(minutes=15)
"""After an interview's end, before one looks at a list again."""
ANY_HOUR = frozenset({Rule.LEAVE_THE_ROOM, Rule.DEBRIEF})
"""Their snooze ends at the very moment, the others' within waking hours (Read exactly so, 11)."""
WITHIN_24_HOURS = frozenset({Rule.THANK_YOU, Rule.RECRUITER_DEBRIEF, Rule.FIND_ADDRESS, Rule.OFFER_THANKS})
MONDAY = 0
WIDTH = 270


@dataclass(frozen=True, slots=True)
class Choice:
    text: str
    until: datetime
    """Aware, UTC; when it really comes back, waking hours heeded."""


def choices(reminder: Reminder, now: datetime, etiquette: Etiquette, interview: Interview | None) -> list[Choice]:
    """The times offered; `interview` is the next of today that is not over."""
    day, say = etiquette.day(now), wording.translate
    offered = [(say("Snooze", "In one hour"), now + timedelta(hours=1))]
    if interview is not None:
        ends = interview.ends_at or interview.starts_at + timedelta(hours=1)
        offered.append((say("Snooze", "After the interview"), ends + GETTING_OUT))
    evening = etiquette.instant(day, EVENING)
    if now < evening and etiquette.awake(evening):
        offered.append((say("Snooze", "This evening"), evening))
    offered.append((say("Snooze", "Tomorrow morning"), etiquette.day_start(day + timedelta(days=1))))
    monday = day + timedelta(days=(MONDAY - day.weekday()) % 7 or 7)
    if monday > day + timedelta(days=1):
        offered.append((say("Snooze", "Monday morning"), etiquette.day_start(monday)))
    free = reminder.rule in ANY_HOUR
    found = [Choice(text, moment if free else etiquette.wake(moment)) for text, moment in offered]
    return [one for place, one in enumerate(found) if one.until not in [before.until for before in found[:place]]]


def warning(reminder: Reminder, until: datetime, now: datetime) -> str:
    """What a time after the deadline is called; empty before it, and where the deadline has passed already."""
    if reminder.until is not None and until >= reminder.until:
        return wording.translate("Snooze", "it will be gone by then")
    if reminder.late is None or not now < reminder.late <= until:
        return ""
    if reminder.rule in WITHIN_24_HOURS:
        return wording.translate("Snooze", "after the 24 hours")
    if reminder.rule == Rule.OFFER_DECISION:
        return wording.translate("Snooze", "after their deadline")
    return wording.translate("Snooze", "late by then")


class _Time(QAbstractButton):
    """One of the times: its name, what it means for the deadline, the moment, its key."""

    def __init__(self, theme: Theme, text: str, note: str, moment: str, key: str, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._note, self._moment, self._key, self._icon = theme, note, moment, key, icon
        self.setText(text)
        self.setAccessibleName(", ".join(part for part in (text, moment, note) if part))
        self.setAccessibleDescription(QCoreApplication.translate("Snooze", "Key {key}").format(key=key))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(px(WIDTH), px(48 if self._note else 34))

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, px, rect = QPainter(self), self._theme, self._theme.px, QRectF(self.rect())
        if self.hasFocus() or self.underMouse():
            paint.rounded(p, rect, px(6), theme.color("accentSoft" if self.hasFocus() else "hover"))
        ink = "accentInk" if self.hasFocus() else "ink"
        near = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        far = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        inside = QRectF(px(10), 0, rect.width() - px(20), px(34))
        mirrored = self.isRightToLeft()
        width = paint.key_width(theme, self._key)
        paint.key(
            theme, p, inside.left() if mirrored else inside.right() - width, inside.center().y() - px(9), self._key
        )
        inside.adjust(width + px(10) if mirrored else 0, 0, 0 if mirrored else -width - px(10), 0)
        if self._icon:
            paint.icon(
                theme, p, inside.right() - px(14) if mirrored else inside.left(), inside.center().y(), self._icon, 14
            )
            inside.adjust(0 if mirrored else px(24), 0, -px(24) if mirrored else 0, 0)
        taken = paint.text(theme, p, inside, self._moment, "small", "accentInk" if self.hasFocus() else "ink2", far)
        inside.adjust(taken + px(8) if mirrored else 0, 0, 0 if mirrored else -taken - px(8), 0)
        paint.text(theme, p, inside, self.text(), "body", ink, near)
        if self._note:
            below = QRectF(px(10), px(28), rect.width() - px(20), px(16))
            paint.text(theme, p, below, self._note, "small", "due", near)


class SnoozePopOver(PopOver):
    chosen = Signal(object)
    """The instant (aware, UTC) at which it is due again."""

    def __init__(
        self, theme: Theme, window: QWidget, reminder: Reminder, now: datetime, etiquette: Etiquette,
        interview: Interview | None,
    ) -> None:  # fmt: skip
        super().__init__(theme, window, self.tr("Ask me again"), padding=6)
        self._reminder, self._now, self._etiquette = reminder, now, etiquette
        self.times: list[tuple[Choice, _Time]] = []
        self.edit: QDateTimeEdit | None = None
        self._fill(choices(reminder, now, etiquette, interview))

    def _fill(self, offered: Sequence[Choice]) -> None:
        theme, px = self._theme, self._theme.px
        self.body.setSpacing(px(2))
        self.body.addWidget(self._small(self.tr("Ask me again")))
        for number, choice in enumerate(offered, 1):
            note = warning(self._reminder, choice.until, self._now)
            button = _Time(theme, choice.text, note, self._moment(choice.until), str(number), "", self.frame)
            button.clicked.connect(lambda _=False, choice=choice: self._choose(choice.until))
            self.times.append((choice, button))
            self.body.addWidget(button)
        self.body.addWidget(Hairline(theme, self.frame))
        self.pick = _Time(theme, self.tr("Pick a time"), "", "", "T", "calendar", self.frame)
        self.pick.clicked.connect(self.pick_time)
        self.body.addWidget(self.pick)
        self._editor = QWidget(self.frame)
        self._editor.hide()
        self.body.addWidget(self._editor)
        hours = self._etiquette
        quiet = self.tr("Nothing is announced from {ends} to {starts}.").format(
            ends=f"{hours.day_ends:%H:%M}", starts=f"{hours.day_starts:%H:%M}"
        )
        self.body.addWidget(self._small(quiet))
        self.first = self.times[0][1]

    def _small(self, text: str) -> Label:
        label = Label(self._theme, text, "small", "ink3", wrap=True, parent=self.frame)
        label.setContentsMargins(self._theme.px(10), self._theme.px(6), self._theme.px(10), self._theme.px(6))
        return label

    def _moment(self, until: datetime) -> str:
        local, today = self._etiquette.local(until), self._etiquette.day(self._now)
        if local.date() == today:
            return wording.clock_time(local)
        if local.date() - today < timedelta(days=7):
            return f"{wording.weekdays()[local.weekday()]} {wording.clock_time(local)}"
        return wording.day(local.date(), today)

    def pick_time(self) -> None:
        """Show the field for a time of one's own, beginning with tomorrow morning."""
        if self.edit is not None:
            self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        row = QHBoxLayout(self._editor)
        row.setContentsMargins(self._theme.px(10), self._theme.px(4), self._theme.px(10), self._theme.px(4))
        start = self._etiquette.local(self._etiquette.day_start(self._etiquette.day(self._now) + timedelta(days=1)))
        edit = QDateTimeEdit(QDateTime(start.year, start.month, start.day, start.hour, start.minute, 0), self._editor)
        edit.setDisplayFormat(wording.date_format("ddd d MMM yyyy, HH:mm"))
        edit.setAccessibleName(self.tr("Day and time"))
        self.edit = edit
        row.addWidget(edit, 1)
        keep = Button(self._theme, self.tr("Snooze"), "primary", height=32, parent=self._editor)
        keep.clicked.connect(self._on_picked)
        row.addWidget(keep)
        self._editor.show()
        self.resettle()
        edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resettle(self) -> None:
        """The frame takes the size that its contents want now, and stays inside the window."""
        self.frame.adjustSize()
        room = self.rect().adjusted(8, 8, -8, -8)
        place = self.frame.geometry()
        place.moveRight(min(place.right(), room.right()))
        place.moveBottom(min(place.bottom(), room.bottom()))
        self.frame.setGeometry(place)
        self.update()

    def _on_picked(self) -> None:
        if self.edit is None:
            return
        day, at = self.edit.date(), self.edit.time()
        local = datetime.combine(date(day.year(), day.month(), day.day()), time(at.hour(), at.minute()))
        self._choose(local.replace(tzinfo=self._etiquette.zone).astimezone(UTC))

    def _choose(self, until: datetime) -> None:
        self.dismiss()
        self.chosen.emit(until)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        number = event.text()
        buttons = [button for _, button in self.times] + [self.pick]
        place = next((n for n, button in enumerate(buttons) if button.hasFocus()), -1)
        if self.edit is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_picked()
        elif number.isdigit() and 1 <= int(number) <= len(self.times):
            self._choose(self.times[int(number) - 1][0].until)
        elif key == Qt.Key.Key_T:
            self.pick_time()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and place >= 0:
            buttons[place].click()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            buttons[(place + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
