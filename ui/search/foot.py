"""The foot of the search: its keys, and how much was found in what time."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import paint
from ui.theme import Theme


class Foot(QWidget):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._said = theme, ""
        theme.changed.connect(self.update)

    @property
    def said(self) -> str:
        return self._said

    def say(self, text: str) -> None:
        self._said = text
        self.setAccessibleName(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, px = QPainter(self), self._theme, self._theme.px
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        middle, at = self.height() / 2, float(px(20))
        room = self.width() - px(20) - theme.text_width(self._said, "small") - px(20)
        hints = (
            (("↑", "↓"), self.tr("move")),
            ((self.tr("Tab"),), self.tr("actions")),
            ((">",), self.tr("commands only")),
        )
        for caps, words in hints:
            wide = sum(paint.key_width(theme, cap) + px(2) for cap in caps) + px(6) + theme.text_width(words, "small")
            if at + wide > room:
                break
            for cap in caps:
                cell = paint.key_width(theme, cap)
                paint.key(theme, p, self.width() - at - cell if rtl else at, middle - px(9), cap)
                at += cell + px(2)
            at += px(4)
            taken = theme.text_width(words, "small") + 1
            left = self.width() - at - taken if rtl else at
            paint.text(theme, p, QRectF(left, 0, taken, self.height()), words, "small", "ink3", elide=False)
            at += taken + px(16)
        place = QRectF(px(20), 0, self.width() - 2 * px(20), self.height())
        paint.text(theme, p, place, self._said, "small", "ink3", paint.RIGHT)
