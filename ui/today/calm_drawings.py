"""What is painted around the gauges: the afterglow over the horizon, what the marks mean, a sprout."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import paint
from ui.theme import Theme


class Afterglow(QWidget):
    """The half disc over the horizon and its echoes, as wide as the panel; readers pass it by."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(theme.px(82))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, px = QPainter(self), self._theme, self._theme.px
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, horizon = self.width() / 2, float(px(54))
        glow = QColor(theme.color("accent"))
        glow.setAlphaF(0.28)
        p.setPen(Qt.PenStyle.NoPen)
        for radius, color in ((px(52), theme.color("accentSoft")), (px(34), glow)):
            p.setBrush(color)
            p.drawPie(QRectF(middle - radius, horizon - radius, 2 * radius, 2 * radius), 0, 180 * 16)
        line = QColor(theme.color("accent"))
        for step, (share, alpha) in enumerate(((0.44, 0.8), (0.24, 0.55), (0.13, 0.4), (0.06, 0.3))):
            line.setAlphaF(alpha)
            p.setPen(QPen(line, 1.5))
            y = horizon + step * px(8)
            p.drawLine(QPointF(middle - share * self.width(), y), QPointF(middle + share * self.width(), y))


class Legend(QWidget):
    """What the marks of the gauges mean."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(theme.px(20))
        texts = (self.tr("today"), self.tr("usual range"), self.tr("typical"), self.tr("promised"))
        self._parts = tuple(zip(("dot", "band", "tick", "flag"), texts, strict=True))
        self.setAccessibleName(self.tr("The gauges show today, the usual range, the typical wait and the promised day"))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, px = QPainter(self), self._theme, self._theme.px
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        marks = {"dot": px(9), "band": px(14), "tick": px(2), "flag": px(8)}
        widths = [marks[mark] + px(5) + theme.text_width(text, "small") for mark, text in self._parts]
        gap = min(px(16), max(px(6), (self.width() - px(24) - sum(widths)) / 3))
        x = (self.width() - sum(widths) - 3 * gap) / 2
        middle = self.height() / 2
        for (mark, text), width in zip(self._parts, widths, strict=True):
            self._mark(p, mark, QRectF(x, middle - px(5), marks[mark], px(10)))
            place = QRectF(x + marks[mark] + px(5), 0, width - marks[mark] - px(5), self.height())
            paint.text(theme, p, place, text, "small", "ink3", elide=False)
            x += width + gap

    def _mark(self, p: QPainter, mark: str, box: QRectF) -> None:
        theme, px = self._theme, self._theme.px
        p.setPen(Qt.PenStyle.NoPen)
        if mark == "dot":
            p.setBrush(theme.color("waitFill"))
            p.drawEllipse(box.center(), px(4.5), px(4.5))
        elif mark == "band":
            p.setBrush(theme.color("waitBand"))
            p.drawRoundedRect(QRectF(box.left(), box.center().y() - 2, box.width(), 4), 2, 2)
        elif mark == "tick":
            p.fillRect(box, theme.color("ink3"))
        else:
            p.fillRect(QRectF(box.left(), box.top(), 1.5, box.height()), theme.color("ink2"))
            p.fillRect(QRectF(box.left(), box.top(), px(7), px(5)), theme.color("ink2"))


class Sprout(QWidget):
    """The icon of a next step while waiting."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(theme.px(16), theme.px(16))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.icon(self._theme, QPainter(self), 0, self.height() / 2, "sprout", 16, "ink2")
