"""What the first question is made of: the answers as tiles, and the afterglow beside them."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui import paint
from ui.rail import mark
from ui.theme import Theme
from ui.widgets.focus import ring
from ui.widgets.label import Label


class Answer(NamedTuple):
    """`leads_to` is what the window opens with: "just_out", "quick_add:TEXT" or "new:STAGE"."""

    icon: str
    title: str
    line: str
    button: str
    leads_to: str


class Tile(QAbstractButton):
    """One answer: 68 high, chosen by click, by arrow keys or by its number."""

    def __init__(self, theme: Theme, answer: Answer, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._answer, self._number = theme, answer, number
        self.setText(answer.title)
        self.setAccessibleName(answer.title)
        self.setAccessibleDescription(self.tr("{line}. Key {number}.").format(line=answer.line, number=number))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)
        ring(theme, self, 10, reach=-4)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(480), self._theme.px(70))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        on = self.isChecked()
        line = theme.color("accent" if on else "control" if self.underMouse() else "line2")
        paint.rounded(painter, rect, theme.px(10), theme.color("surface"), line, 2.0 if on else 1.0)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side, pad = theme.px(40), theme.px(16)
        left = rect.right() - pad - side if mirrored else rect.left() + pad
        square = QRectF(left, rect.center().y() - side / 2, side, side)
        paint.rounded(painter, square, theme.px(8), theme.color("accentSoft" if on else "sunken"))
        half = theme.px(20) / 2
        ink = "accentInk" if on else "ink2"
        paint.icon(theme, painter, square.center().x() - half, square.center().y(), self._answer.icon, 20, ink)
        key = paint.key_width(theme, str(self._number))
        far = rect.left() + pad if mirrored else rect.right() - pad - key
        paint.key(theme, painter, far, rect.center().y() - theme.px(9), str(self._number))
        start, end = (far + key + pad, left - pad) if mirrored else (square.right() + theme.px(14), far - pad)
        align = paint.LEFT
        top = rect.center().y() - theme.px(20)
        title = QRectF(start, top, end - start, theme.px(20))
        paint.text(theme, painter, title, self._answer.title, "row", "ink", align)
        below = QRectF(start, top + theme.px(20), end - start, theme.px(20))
        paint.text(theme, painter, below, self._answer.line, "small", "ink3", align)


def scrolled(inside: QWidget, name: str, parent: QWidget) -> QScrollArea:
    """A step that may be higher than the window."""
    area = QScrollArea(parent)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    area.setWidget(inside)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    return area


class Bars(QWidget):
    """How far one is: a bar for each step, those that were reached in accent."""

    def __init__(self, theme: Theme, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._count, self._at = theme, count, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_step(self, at: int) -> None:
        self._at = at
        self.update()

    def sizeHint(self) -> QSize:
        theme = self._theme
        return QSize(self._count * theme.px(24) + (self._count - 1) * theme.px(4), theme.px(4))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        wide, gap = theme.px(24), theme.px(4)
        for place in range(self._count):
            step = self._count - 1 - place if self.isRightToLeft() else place
            token = "accent" if step <= self._at else "line2"
            bar = QRectF(place * (wide + gap), 0, wide, self.height())
            paint.rounded(painter, bar, bar.height() / 2, theme.color(token))


class Glow(QWidget):
    """The left side: what this is for, over the afterglow."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        pad = theme.px(56)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(pad, theme.px(150), theme.px(40), theme.px(48))
        column.setSpacing(theme.px(20))
        hero = self.tr("The interview is over.\nNow what?")
        self._hero = Label(theme, hero, "hero", "onPanel", wrap=True, parent=self)
        column.addWidget(self._hero)
        lead = self.tr(
            "The right letter at the right time, what to remember for next time, "
            "and a calm word when there is nothing left to do."
        )
        text = Label(theme, lead, "letter", "onPanel2", wrap=True, parent=self)
        text.setMaximumWidth(theme.px(410))
        column.addWidget(text)
        column.addStretch(1)
        quiet = Label(
            theme,
            self.tr("No account. Nothing leaves this computer unless you send it."),
            "body",
            "onPanel2",
            wrap=True,
            parent=self,
        )
        quiet.setIndent(theme.px(26))
        self._quiet = quiet
        column.addWidget(quiet)
        theme.changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The first line is smaller where the window is not high enough for all that stands below it."""
        self._hero.set_style("hero")
        if self._column.totalHeightForWidth(self.width()) > self.height():
            self._hero.set_style("display")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.fillRect(self.rect(), theme.color("panel"))
        pad, side = theme.px(56), theme.px(40)
        left = self.width() - pad - side if self.isRightToLeft() else pad
        mark(theme, painter, QRectF(left, theme.px(56), side, side), "onPanel", "panel")
        name = QRectF(
            0 if self.isRightToLeft() else left + side + theme.px(12),
            theme.px(56),
            left if self.isRightToLeft() else 300,
            side,
        )
        paint.text(
            theme, painter, name.adjusted(0, 0, -theme.px(12) if self.isRightToLeft() else 0, 0), "Afterview", "title",
            "onPanel", paint.LEFT,
        )  # fmt: skip
        self._paint_glow(painter)
        lock = self._quiet.geometry()
        x = lock.right() - theme.px(16) if self.isRightToLeft() else lock.left()
        paint.icon(theme, painter, x, lock.center().y(), "lock", 16, "onPanel2")

    def _paint_glow(self, p: QPainter) -> None:
        theme, middle = self._theme, self.width() / 2
        horizon = self.height() * 0.655
        full = min(self.width() * 0.4, horizon - theme.px(350))
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(Qt.PenStyle.NoPen)
        for part, token in ((1.0, "panelFar"), (0.73, "panelMid"), (0.455, "panelSun")):
            radius = full * part
            p.setBrush(theme.color(token))
            p.drawPie(QRectF(middle - radius, horizon - radius, 2 * radius, 2 * radius), 0, 180 * 16)
        color = QColor(theme.color("panelSun"))
        p.setPen(QPen(color, 1.5))
        p.drawLine(0, round(horizon), self.width(), round(horizon))
        for step, part in enumerate((0.33, 0.235, 0.15, 0.088)):
            color.setAlphaF(0.8 - step * 0.17)
            p.setPen(QPen(color, 1.5))
            y = round(horizon + theme.px(32) * (step + 1))
            p.drawLine(round(middle - self.width() * part), y, round(middle + self.width() * part), y)
