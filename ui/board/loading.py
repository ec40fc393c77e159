"""Grey blocks in the place of cards, shown when the cards take longer than a third of a second."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import paint
from ui.theme import Theme

COLUMNS, GAP = 6, 8
AFTER_MS = 300


class LoadingBlocks(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("The board is being read"))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, px = QPainter(self), self._theme, self._theme.px
        wide = (self.width() - px(GAP) * (COLUMNS - 1)) / COLUMNS
        for column in range(COLUMNS):
            left = column * (wide + px(GAP))
            paint.rounded(p, QRectF(left, px(6), wide * 0.6, px(12)), px(4), theme.color("track"))
            for row in range(3 - column % 2):
                self._card(p, QRectF(left, px(40) + row * px(88), wide, px(80)))
        p.end()

    def _card(self, p: QPainter, rect: QRectF) -> None:
        theme, px = self._theme, self._theme.px
        block = theme.color("track")
        paint.rounded(p, rect, px(8), theme.color("surface"), theme.color("line"))
        paint.rounded(p, QRectF(rect.left() + px(12), rect.top() + px(12), px(28), px(28)), px(6), block)
        room = rect.width() - px(60)
        for top, share in ((14, 0.8), (30, 0.55)):
            paint.rounded(p, QRectF(rect.left() + px(48), rect.top() + px(top), room * share, px(10)), px(4), block)
