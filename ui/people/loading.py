"""Grey blocks in the places of cards and lines, shown when everybody takes longer than a third of a second."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import paint
from ui.people.delegates import CARD_HEIGHT, GAP, ROW_HEIGHT
from ui.theme import Theme

AFTER_MS = 300
CARDS, LINES = 3, 6


class PeopleBlocks(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("The people are being read"))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, px = QPainter(self), self._theme.px
        left, wide = px(32), self.width() - px(56)
        block = self._theme.color("track")
        paint.rounded(p, QRectF(left, px(24), px(160), px(14)), px(4), block)
        card = (wide - px(GAP) * (CARDS - 1)) / CARDS
        for at in range(CARDS):
            place = QRectF(left + at * (card + px(GAP)), px(52), card, px(CARD_HEIGHT))
            paint.rounded(p, place, px(8), self._theme.color("surface"), self._theme.color("line"))
            self._line(p, place.left() + px(16), place.top() + px(14), card - px(32), px(40))
        top = px(52 + CARD_HEIGHT + 24)
        paint.rounded(p, QRectF(left, top, px(120), px(14)), px(4), block)
        table = QRectF(left, top + px(28), wide, px(ROW_HEIGHT) * LINES)
        paint.rounded(p, table, px(10), self._theme.color("surface"), self._theme.color("line"))
        for at in range(LINES):
            self._line(p, left + px(14), table.top() + px(ROW_HEIGHT) * at + px(8), wide / 3, px(28))
        p.end()

    def _line(self, p: QPainter, left: float, top: float, wide: float, side: float) -> None:
        px, block = self._theme.px, self._theme.color("track")
        paint.rounded(p, QRectF(left, top, side, side), side / 2, block)
        room = wide - side - px(12)
        paint.rounded(p, QRectF(left + side + px(12), top + side * 0.1, room * 0.7, px(10)), px(4), block)
        paint.rounded(p, QRectF(left + side + px(12), top + side * 0.6, room * 0.45, px(8)), px(4), block)
