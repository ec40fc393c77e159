"""The bar that counts one minute. It can be paused, and it never closes anything."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme

MINUTE = 60
_SECOND_MS = 1000


class Minute(QWidget):
    moved = Signal(int)
    """Seconds so far; no more than sixty."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.seconds = 0
        self.setFixedHeight(theme.px(4))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self)
        self._timer.setInterval(_SECOND_MS)
        self._timer.timeout.connect(self._on_second)
        theme.changed.connect(self.update)

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    def start(self) -> None:
        if self.seconds < MINUTE:
            self._timer.start()

    def pause(self) -> None:
        self._timer.stop()

    def _on_second(self) -> None:
        self.seconds += 1
        if self.seconds >= MINUTE:
            self._timer.stop()
        self.update()
        self.moved.emit(self.seconds)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(4))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        painter.fillRect(rect, self._theme.color("track"))
        done = rect.width() * min(1.0, self.seconds / MINUTE)
        left = rect.right() - done if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else rect.left()
        painter.fillRect(QRectF(left, rect.top(), done, rect.height()), self._theme.color("accent"))
