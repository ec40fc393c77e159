"""The grounds that things stand on: a panel with a hairline, and the line between two rows."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from ui import paint
from ui.theme import Theme


class Panel(QFrame):
    """Surface, hairline, radius 10, e1. Its contents keep 2 px clear of the edge for the shadow."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect()).adjusted(0, 0, 0, -2)
        paint.panel(self._theme, QPainter(self), rect)


class Hairline(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None, upright: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        long, thin = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        self.setSizePolicy(thin if upright else long, long if upright else thin)

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color("line"))
