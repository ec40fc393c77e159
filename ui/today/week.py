"""The week at a glance: seven days with dots for appointments (blue) and reminders (amber); a day is jumped to."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui import paint, wording
from ui.theme import Theme
from ui.widgets.focus import ring
from ui.widgets.inert import as_words

WIDTH, HEIGHT = 46, 58
MOST_DOTS = 3


class Day(QAbstractButton):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.day = date.min
        self._today = False
        self._dots: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.updateGeometry)
        ring(theme, self, 8)

    def show_day(self, day: date, today: date, appointments: int, reminders: int) -> None:
        self.day, self._today = day, day == today
        blue = min(appointments, MOST_DOTS - bool(reminders))
        amber = min(reminders, MOST_DOTS - blue, 2 if not blue else 1)
        self._dots = ("dueFill",) * amber + ("waitFill",) * blue
        parts = [wording.long_day(day)]
        if appointments:
            parts.append(self.tr("%n appointments", "", appointments))
        if reminders:
            parts.append(self.tr("%n reminders", "", reminders))
        text = ", ".join(parts)
        self.setAccessibleName(text)
        self.setToolTip(as_words(text))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter jumps, as Space does; the arrows go from day to day by themselves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH), self._theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, px, rect = QPainter(self), self._theme, self._theme.px, QRectF(self.rect())
        if self._today:
            paint.rounded(p, rect, px(8), theme.color("surface"), theme.color("line"))
        elif self.underMouse():
            paint.rounded(p, rect, px(8), theme.color("track"))
        name = wording.weekdays()[self.day.weekday()]
        ink = "accent" if self._today else "ink2"
        paint.text(theme, p, QRectF(0, px(6), rect.width(), px(16)), name, "micro", ink, paint.CENTER)
        number = QRectF(0, px(21), rect.width(), px(20))
        ink = "accent" if self._today else "ink"
        paint.text(theme, p, number, str(self.day.day), "row", ink, paint.CENTER, 600)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(Qt.PenStyle.NoPen)
        x = rect.center().x() - (len(self._dots) - 1) * px(8) / 2
        for place, token in enumerate(self._dots):
            p.setBrush(theme.color(token))
            p.drawEllipse(QPointF(x + place * px(8), px(48)), px(5) / 2, px(5) / 2)


class WeekStrip(QWidget):
    day_chosen = Signal(object)
    """A date."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("This week"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(3))
        self.days = tuple(Day(theme, self) for _ in range(7))
        for day in self.days:
            row.addWidget(day)
            day.clicked.connect(lambda _=False, day=day: self.day_chosen.emit(day.day))

    def show_week(self, week: tuple[tuple[date, int, int], ...], today: date) -> None:
        for button, (day, appointments, reminders) in zip(self.days, week, strict=True):
            button.show_day(day, today, appointments, reminders)
