"""When nothing is announced: the hours outside of the day."""

from dataclasses import replace
from datetime import time

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QTimeEdit, QWidget

from models.domain.etiquette.hours import DAY_ENDS, DAY_STARTS
from ui import paint
from ui.context import Context
from ui.settings.rows import Rows, Section
from ui.theme import Theme
from ui.widgets.focus import ring
from ui.widgets.label import Label

DAY = 24 * 60
STEP = 15
"""Minutes that a handle moves by."""


def minutes(of: time) -> int:
    return of.hour * 60 + of.minute


class RangeBar(QWidget):
    """The day from 0 to 24 with the quiet hours darkened; two handles, moved by pointer or by arrow keys."""

    moved = Signal(int, int)
    """Start and end in minutes after midnight, when a handle has been let go."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.start, self.end = minutes(DAY_STARTS), minutes(DAY_ENDS)
        self._held: str | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Hours in which reminders may speak"))
        theme.changed.connect(self.update)
        ring(theme, self)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self._theme.px(52))

    def show_range(self, start: int, end: int) -> None:
        self.start, self.end = start, end
        words = self.tr("From {start} to {end}. Left and right move the start, with Shift the end.")
        self.setAccessibleDescription(words.format(start=clock(start), end=clock(end)))
        self.update()

    def _track(self) -> QRectF:
        return QRectF(self._theme.px(6), self._theme.px(8), self.width() - self._theme.px(12), self._theme.px(16))

    def _x(self, minute: int) -> float:
        track = self._track()
        along = minute / DAY * track.width()
        return track.right() - along if self.isRightToLeft() else track.left() + along

    def _minute(self, x: float) -> int:
        track = self._track()
        part = (track.right() - x if self.isRightToLeft() else x - track.left()) / track.width()
        return min(DAY - STEP, max(0, round(part * DAY / STEP) * STEP))

    def _move(self, handle: str, minute: int) -> None:
        if handle == "start":
            self.show_range(min(minute, self.end - STEP), self.end)
        else:
            self.show_range(self.start, max(minute, self.start + STEP))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        self._held = "start" if abs(x - self._x(self.start)) <= abs(x - self._x(self.end)) else "end"
        self._move(self._held, self._minute(x))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._move(self._held, self._minute(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._held = None
            self.moved.emit(self.start, self.end)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        step = -step if self.isRightToLeft() else step
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._move("end", min(DAY - STEP, self.end + step))
        else:
            self._move("start", max(0, self.start + step))
        self.moved.emit(self.start, self.end)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, track = QPainter(self), self._theme, self._track()
        paint.rounded(painter, track, theme.px(5), theme.color("ink3"))
        left, right = sorted((self._x(self.start), self._x(self.end)))
        paint.fill(painter, QRectF(left, track.top(), right - left, track.height()), theme.color("accentSoft"))
        for x in (left, right):
            handle = QRectF(x - theme.px(4), track.top() - theme.px(4), theme.px(8), track.height() + theme.px(8))
            paint.rounded(painter, handle, theme.px(4), theme.color("surface"), theme.color("ink2"), 1.25)
        for hour in range(0, 25, 4):
            label = f"{hour:02}"
            wide = theme.text_width(label, "micro")
            x = min(max(self._x(hour * 60) - wide / 2, 0), self.width() - wide)
            paint.text(
                theme, painter, QRectF(x, track.bottom() + theme.px(8), wide + 1, theme.px(16)), label, "micro", "ink3"
            )


def clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


class QuietSection(Section):
    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        head = QCoreApplication.translate("Settings", "Quiet hours")
        sentence = QCoreApplication.translate(
            "Settings", "Nothing is announced at night. What falls due then waits for the morning."
        )
        super().__init__(ctx.theme, head, sentence, parent)
        self._ctx = ctx
        theme = ctx.theme
        rows = Rows(theme, self)
        self._bar = RangeBar(theme, rows)
        self._bar.moved.connect(self._on_moved)
        rows.add_wide(self._bar)
        fields = QWidget(rows)
        line = QHBoxLayout(fields)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(8))
        self._starts = self._time(self.tr("The day starts at"), fields, line)
        self._ends = self._time(self.tr("and ends at"), fields, line)
        line.addStretch(1)
        rows.add_wide(fields)
        self._words = Label(theme, "", "body", "ink2", wrap=True, parent=rows)
        rows.add_wide(self._words)
        self.column.addWidget(rows)
        self.finish()
        self.refresh()

    def _time(self, name: str, parent: QWidget, line: QHBoxLayout) -> QTimeEdit:
        label = Label(self._ctx.theme, name, "body", "ink", parent=parent)
        edit = QTimeEdit(parent)
        edit.setDisplayFormat("HH:mm")
        edit.setAccessibleName(name)
        edit.setKeyboardTracking(False)
        edit.lineEdit().setTextMargins(self._ctx.theme.px(6), 0, 0, 0)
        edit.setFixedWidth(self._ctx.theme.px(92))
        edit.timeChanged.connect(self._on_typed)
        label.setBuddy(edit)
        line.addWidget(label)
        line.addWidget(edit)
        return edit

    def refresh(self) -> None:
        settings = self._ctx.services.settings.read()
        starts, ends = settings.day_starts or DAY_STARTS, settings.day_ends or DAY_ENDS
        self._bar.show_range(minutes(starts), minutes(ends))
        for edit, value in ((self._starts, starts), (self._ends, ends)):
            blocked = edit.blockSignals(True)
            edit.setTime(QTime(value.hour, value.minute))
            edit.blockSignals(blocked)
        words = self.tr(
            "Nothing is announced or sent between {ends} and {starts}. A debrief may still ask until 23:00."
        )
        self._words.set_token("ink2")
        self._words.setText(words.format(ends=f"{ends:%H:%M}", starts=f"{starts:%H:%M}"))

    def _on_moved(self, start: int, end: int) -> None:
        self._keep(time(start // 60, start % 60), time(end // 60, end % 60))

    def _on_typed(self) -> None:
        starts, ends = self._starts.time(), self._ends.time()
        self._keep(time(starts.hour(), starts.minute()), time(ends.hour(), ends.minute()))

    def _keep(self, starts: time, ends: time) -> None:
        services = self._ctx.services
        after = replace(services.settings.read(), day_starts=starts, day_ends=ends)
        if self._ctx.intents.do(self, lambda: services.settings.change(after), self._on_refused) is not None:
            self.refresh()

    def _on_refused(self, sentence: str) -> None:
        """The fields keep what was typed, so that it can be mended; what is kept is as it was."""
        self._words.set_token("clay")
        self._words.setText(sentence)
