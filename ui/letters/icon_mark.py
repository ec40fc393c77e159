"""An icon by itself, in the colour that its token has at the moment."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import paint
from ui.theme import Theme


class IconMark(QWidget):
    def __init__(self, theme: Theme, icon: str, token: str, parent: QWidget, size: int = 16) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._token, self._size = theme, icon, token, size
        self.setFixedSize(theme.px(size), theme.px(20))

    def set_icon(self, icon: str, token: str) -> None:
        self._icon, self._token = icon, token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.icon(self._theme, QPainter(self), 0, self.height() / 2, self._icon, self._size, self._token)
