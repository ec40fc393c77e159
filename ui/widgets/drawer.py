"""Where a pane lies that has no place beside its page, for the window is too narrow: over it, along its far edge."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui import paint
from ui.theme import Theme
from ui.widgets.escape import claims_escape


class Drawer(QWidget):
    """Esc, I or a click beside it closes it; the focus goes back to where it was.

    `name` is what a reader hears of it; the pane keeps its own width.
    """

    def __init__(self, theme: Theme, host: QWidget, name: str) -> None:
        super().__init__(host)
        self._theme, self._host = theme, host
        self._panel: QWidget | None = None
        self._back: QWidget | None = None
        self.setAccessibleName(name)
        host.installEventFilter(self)
        self.hide()

    def hold(self, panel: QWidget | None) -> None:
        """Take the pane in, or give it up."""
        self._panel = panel
        if panel is None:
            self.dismiss()
        else:
            panel.setParent(self)
            panel.show()

    def open(self, focus: QWidget | None = None) -> None:
        """The focus goes into the pane, to `focus` where that is somewhere else in it."""
        if self._panel is None:
            return
        self._back = QApplication.focusWidget()
        self.show()
        self.raise_()
        self._arrange()
        (focus or self._panel).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dismiss(self) -> None:
        if self.isHidden():
            return
        self.hide()
        if self._back is not None and self._back.isVisible():
            self._back.setFocus(Qt.FocusReason.PopupFocusReason)

    def _arrange(self) -> None:
        self.setGeometry(self._host.rect())
        if self._panel is not None:
            self._panel.setGeometry(self._place(self._panel))

    def _place(self, panel: QWidget) -> QRect:
        """Where the pane lies within the page."""
        left = 0 if self.isRightToLeft() else self.width() - panel.width()
        return QRect(left, 0, panel.width(), self.height())

    # Qt's part

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
        p = QPainter(self)
        p.fillRect(self.rect(), self._theme.color("scrim"))
        if self._panel is not None:
            paint.shadow(self._theme, p, QRectF(self._panel.geometry()), 3)
