"""Where the calm panel lies when the window is too narrow for two columns: over the page, as tall as it needs to be."""

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import paint
from ui.theme import Theme
from ui.widgets.drawer import Drawer

EDGE = 16


class CalmOverlay(Drawer):
    """A card on the page rather than a wall along it: nothing behind it is dimmed."""

    closed = Signal()

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(theme, page, QCoreApplication.translate("CalmOverlay", "With other people"))

    def dismiss(self) -> None:
        if not self.isHidden():
            super().dismiss()
            self.closed.emit()

    def _place(self, panel: QWidget) -> QRect:
        edge = self._theme.px(EDGE)
        high = min(panel.sizeHint().height(), self.height() - 2 * edge)
        left = edge if self.isRightToLeft() else self.width() - panel.width() - edge
        return QRect(left, edge, panel.width(), high)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._panel is not None:
            paint.shadow(self._theme, QPainter(self), QRectF(self._panel.geometry()), 3)
