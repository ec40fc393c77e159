"""Grey blocks in the places of the cards, shown when counting takes longer than a third of a second."""

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import paint
from ui.insights.grid import places
from ui.theme import Theme

AFTER_MS = 300


class CardBlocks(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("The figures are being counted"))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, px = QPainter(self), self._theme.px
        block = self._theme.color("track")
        for place in places(QSizeF(self.size()), self._theme.factor).values():
            paint.rounded(p, place, px(10), self._theme.color("surface"), self._theme.color("line"))
            left, top, wide = place.left() + px(20), place.top() + px(20), place.width() - px(40)
            paint.rounded(p, QRectF(left, top, wide * 0.6, px(14)), px(4), block)
            paint.rounded(p, QRectF(left, top + px(24), wide * 0.4, px(10)), px(4), block)
        p.end()
