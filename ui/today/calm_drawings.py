"""What is painted around the gauges: the afterglow over the horizon, what the marks mean, a sprout."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

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
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        texts = (self.tr("today"), self.tr("usual range"), self.tr("typical"), self.tr("promised"))
        self._parts = tuple(zip(("dot", "band", "tick", "flag"), texts, strict=True))
        self.setAccessibleName(self.tr("The gauges show today, the usual range, the typical wait and the promised day"))
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def heightForWidth(self, width: int) -> int:
        return self._theme.px(20) * len(self._lines(width))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.heightForWidth(max(self.width(), self._theme.px(240))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def _widths(self) -> dict[str, float]:
        px = self._theme.px
        marks = {"dot": px(9), "band": px(14), "tick": px(2), "flag": px(8)}
        return {mark: marks[mark] + px(5) + self._theme.text_width(text, "small") for mark, text in self._parts}

    def _lines(self, width: float) -> list[list[tuple[str, str]]]:
        """All in one line where they have room, else in as many as it takes."""
        px, widths = self._theme.px, self._widths()
        lines: list[list[tuple[str, str]]] = []
        room = 0.0
        for part in self._parts:
            if not lines or room < widths[part[0]]:
                lines.append([])
                room = width - px(12)
            lines[-1].append(part)
            room -= widths[part[0]] + px(6)
        return lines

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, px, mirrored = QPainter(self), self._theme, self._theme.px, self.isRightToLeft()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        widths = self._widths()
        for place, line in enumerate(self._lines(self.width())):
            whole = sum(widths[mark] for mark, _text in line)
            gap = min(px(16), max(px(6), (self.width() - px(24) - whole) / 3))
            x = (self.width() - whole - (len(line) - 1) * gap) / 2
            top = place * px(20)
            for mark, text in reversed(line) if mirrored else line:
                said = theme.text_width(text, "small")
                wide = widths[mark] - said - px(5)
                drawn = QRectF(x + said + px(5) if mirrored else x, top + px(5), wide, px(10))
                self._mark(p, mark, drawn)
                at = QRectF(x if mirrored else x + wide + px(5), top, said + 1, px(20))
                paint.text(theme, p, at, text, "small", "ink3", elide=False)
                x += widths[mark] + gap

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
