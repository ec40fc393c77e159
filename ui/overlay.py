"""Where the side panel opens: over the page, under a scrim, sliding in from the far edge."""

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui import paint
from ui.theme import Theme

WIDTH = 1040
"""Of the panel; never more than the page leaves beside a strip of 48."""
STRIP = 48


class Overlay(QWidget):
    """Lies over `host`. A click on the scrim or Esc closes it, and the focus goes back to where it was."""

    closed = Signal()

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(host)
        self._theme, self._host = theme, host
        self._panel: QWidget | None = None
        self._back: QWidget | None = None
        self._whole = False
        self._slide = QPropertyAnimation(self)
        self._slide.setPropertyName(b"pos")
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.valueChanged.connect(lambda _value: self.update())
        host.installEventFilter(self)
        self.hide()

    @property
    def panel(self) -> QWidget | None:
        return self._panel if self.isVisible() else None

    @property
    def whole(self) -> bool:
        """Whether the panel covers all of the page, as a page of its own."""
        return self._whole

    def set_whole(self, whole: bool) -> None:
        self._whole = whole
        if self._panel is not None and self.isVisible():
            self._slide.stop()
            self._panel.setGeometry(self._place())
            self._panel.update()
            self.update()

    def open(self, panel: QWidget) -> None:
        """Show this panel; it becomes a child of the overlay and is kept when the overlay closes."""
        fresh = self.isHidden() or panel is not self._panel
        if self.isHidden():
            self._back = QApplication.focusWidget()
        if self._panel is not None and self._panel is not panel:
            self._panel.hide()
        self._panel = panel
        panel.setParent(self)
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()
        panel.setGeometry(self._place())
        panel.show()
        if fresh:
            self._slide.stop()
            self._slide.setTargetObject(panel)
            self._slide.setDuration(self._theme.ms(200))
            self._slide.setStartValue(self._outside())
            self._slide.setEndValue(self._place().topLeft())
            self._slide.start()
            panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        if self.isHidden():
            return
        self._slide.stop()
        self.hide()
        if self._back is not None and self._back.isVisible():
            self._back.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def _place(self) -> QRect:
        width = self.width() if self._whole else min(self._theme.px(WIDTH), self.width() - STRIP)
        left = 0 if self.isRightToLeft() else self.width() - width
        return QRect(left, 0, width, self.height())

    def _outside(self) -> QPoint:
        place = self._place()
        return QPoint(-place.width() if self.isRightToLeft() else self.width(), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._panel is not None and not self._panel.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible() and self._panel is not None:
            self._slide.stop()
            self.setGeometry(self._host.rect())
            self._panel.setGeometry(self._place())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("scrim"))
        if self._panel is not None:
            paint.shadow(self._theme, painter, QRectF(self._panel.geometry()), 3)
