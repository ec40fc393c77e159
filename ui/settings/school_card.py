"""A follow-up school as a card: what it says, and its steps on a line of fourteen days."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from models.domain.values import School
from ui import paint
from ui.theme import Theme
from ui.widgets.focus import ring
from ui.wording import school_name

LAST_DAY = 15.0
PAD = 20
HEIGHT = 144


class Step(NamedTuple):
    """Days after the interview, and what is done then ("" continues the step before)."""

    day: float
    label: str


class SchoolCard(QRadioButton):
    """Without a promised date, as ETIQUETTE's table of schools has it."""

    def __init__(self, theme: Theme, school: School, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self.school = theme, school
        self._sentence, self._steps = self._describe()
        self.setText(school_name(school))
        self.setAccessibleName(school_name(school))
        self.setAccessibleDescription(self._sentence)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)
        ring(theme, self, 10)

    def _describe(self) -> tuple[str, tuple[Step, ...]]:
        thanks, follow = Step(1, self.tr("Thank-you")), self.tr("Follow-up")
        if self.school is School.PATIENT:
            return self.tr("Write once after a week, then rest."), (thanks, Step(7, follow))
        if self.school is School.PHONE:
            return self.tr("Call once after more than a week."), (thanks, Step(8, self.tr("Phone call")))
        steps = (thanks, Step(3, ""), Step(5, self.tr("Follow-ups")), Step(6, ""))
        return self.tr("After 72 hours, then 48, then 24."), steps

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(260), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(220), self._theme.px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self._theme.px(HEIGHT) + self._mark_line() + self._second_line())

    def _mark_line(self) -> int:
        """The height that the mark of the usual one takes, where it has no room beside the name."""
        theme = self._theme
        if self.school is not School.PATIENT:
            return 0
        name = theme.text_width(self.text(), "head") + theme.px(8)
        room = self.width() - theme.px(2 * PAD + 24)
        return 0 if name + paint.chip_width(theme, self.tr("Default"), height=18) <= room else theme.px(24)

    def _second_line(self) -> int:
        """The height that the sentence takes beyond its first line, where the card is narrow."""
        room = self.width() - self._theme.px(2 * PAD + 24)
        return paint.lines_height(self._theme, self._sentence, room) - self._theme.line_height("body")

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        on, mirrored = self.isChecked(), self.isRightToLeft()
        line = theme.color("accent" if on else "control" if self.underMouse() else "line2")
        paint.rounded(painter, rect, theme.px(10), theme.color("surface"), line, 2.0 if on else 1.0)
        pad, align = theme.px(PAD), paint.LEFT
        edge = theme.px(PAD + 8)
        self._paint_radio(painter, rect.right() - edge if mirrored else rect.left() + edge, on)
        inner = rect.adjusted(pad, theme.px(16), -pad, 0)
        beside = inner.adjusted(0 if mirrored else theme.px(24), 0, -theme.px(24) if mirrored else 0, 0)
        beside.setHeight(theme.px(24))
        paint.text(theme, painter, beside, self.text(), "head", "ink", align)
        if self._mark_line():
            beside.translate(0, self._mark_line())
            self._paint_default(painter, beside, not mirrored)
        elif self.school is School.PATIENT:
            self._paint_default(painter, beside, mirrored)
        beside.translate(0, theme.px(26))
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        paint.text_lines(theme, painter, beside, self._sentence, "body", "ink2", side)
        left, wide = inner.left() + theme.px(12), inner.width() - theme.px(20)
        self._paint_line(
            painter, QRectF(left, rect.top() + theme.px(104) + self._mark_line() + self._second_line(), wide, 1)
        )

    def _paint_radio(self, p: QPainter, x: float, on: bool) -> None:
        theme, middle = self._theme, QPointF(x, self._theme.px(28))
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = theme.px(7.5)
        p.setBrush(theme.color("surface"))
        p.setPen(QPen(theme.color("accent" if on else "control"), theme.px(5) if on else 1.5))
        p.drawEllipse(middle, radius - (2 if on else 0), radius - (2 if on else 0))

    def _paint_default(self, p: QPainter, row: QRectF, at_left: bool) -> None:
        theme, word = self._theme, self.tr("Default")
        width = paint.chip_width(theme, word, height=18)
        x = row.left() if at_left else row.right() - width
        paint.chip(theme, p, x, row.center().y() - theme.px(9), word, tone="accent", height=18)

    def _paint_line(self, p: QPainter, track: QRectF) -> None:
        theme = self._theme
        p.fillRect(QRectF(track.left(), track.top() - 0.75, track.width(), 1.5), theme.color("line2"))

        def x(day: float) -> float:
            along = day / LAST_DAY * track.width()
            return track.right() - along if self.isRightToLeft() else track.left() + along

        def write(day: float, y: float, word: str, token: str, after: float | None = None) -> float:
            """Centred on its day, but within the track and clear of the label before; gives where it ends."""
            wide = theme.text_width(word, "micro")
            left = min(max(x(day) - wide / 2, track.left() - theme.px(8)), track.right() - wide + theme.px(8))
            if after is not None:
                left = min(left, after - theme.px(6) - wide) if self.isRightToLeft() else max(left, after + theme.px(6))
            first, last = max(left, 0.0), min(left + wide + 1, float(self.width()))
            paint.text(theme, p, QRectF(first, y, last - first, theme.px(16)), word, "micro", token)
            return first if self.isRightToLeft() else last - 1

        free: float | None = None
        for day, word in ((0, "0"), (7, self.tr("day 7")), (14, self.tr("day 14"))):
            p.fillRect(QRectF(x(day) - 0.75, track.top() - theme.px(5), 1.5, theme.px(10)), theme.color("line2"))
            free = write(day, track.top() + theme.px(9), word, "ink3", free)
        free = track.right() + theme.px(14) if self.isRightToLeft() else track.left() - theme.px(14)
        for step in self._steps:
            middle = QPointF(x(step.day), track.top())
            p.setPen(QPen(theme.color("surface"), 2))
            p.setBrush(theme.color("accent" if self.isChecked() else "waitFill"))
            p.drawEllipse(middle, theme.px(7) + 1, theme.px(7) + 1)
            if step.label:
                free = write(step.day, track.top() - theme.px(29), step.label, "ink", free)
