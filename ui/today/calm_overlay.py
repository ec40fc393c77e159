"""Where the calm panel lies when the window is too narrow for two columns: over the page, opened with I."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui import paint
from ui.theme import Theme
from ui.today.escape import claims_escape

EDGE = 16


class CalmOverlay(QWidget):
    """Esc, I or a click beside it closes it; the focus goes back to where it was."""

    closed = Signal()

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._theme, self._page = theme, page
        self._panel: QWidget | None = None
        self._back: QWidget | None = None
        self.setAccessibleName(self.tr("With other people"))
        page.installEventFilter(self)
        self.hide()

    def hold(self, panel: QWidget | None) -> None:
        """Take the panel in, or give it up."""
        self._panel = panel
        if panel is None:
            self.dismiss()
        else:
            panel.setParent(self)
            panel.show()

    def open(self, focus: QWidget) -> None:
        self._back = QApplication.focusWidget()
        self.show()
        self.raise_()
        self._arrange()
        focus.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dismiss(self) -> None:
        if self.isHidden():
            return
        self.hide()
        if self._back is not None and self._back.isVisible():
            self._back.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def _arrange(self) -> None:
        self.setGeometry(self._page.rect())
        panel, edge = self._panel, self._theme.px(EDGE)
        if panel is None:
            return
        high = min(panel.sizeHint().height(), self.height() - 2 * edge)
        left = edge if self.isRightToLeft() else self.width() - panel.width() - edge
        panel.setGeometry(QRect(left, edge, panel.width(), high))

    def event(self, event: QEvent) -> bool:
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_I):
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._panel is not None and not self._panel.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._arrange()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._panel is not None:
            paint.shadow(self._theme, QPainter(self), QRectF(self._panel.geometry()), 3)
