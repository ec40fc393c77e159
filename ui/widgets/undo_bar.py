"""What was just done, and the way back: eight seconds at the bottom of the window."""

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, QRectF, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui import paint
from ui.theme import Theme
from ui.widgets.label import Label

SHOWN_MS = 8000
MARGIN = 24


class _Undo(QPushButton):
    """The word and its keys, on the bar's ground."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(self.tr("Undo"))
        self.setAccessibleName(self.tr("Undo"))
        shortcut = QKeySequence(QKeySequence.StandardKey.Undo).toString(QKeySequence.SequenceFormat.NativeText)
        self._keys = shortcut.replace("+", " ")
        width = theme.text_width(self.text(), "body", 500) + theme.px(8) + paint.key_width(theme, self._keys)
        self.setFixedSize(round(width) + theme.px(4), theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        width = paint.text(theme, painter, rect, self.text(), "body", "barLink", weight=500, elide=False)
        paint.key(theme, painter, width + theme.px(8), rect.center().y() - theme.px(9), self._keys, "bar")
        if self.hasFocus():
            paint.rounded(painter, rect, theme.px(4), None, theme.color("barLink"), 1.5)


class UndoBar(QWidget):
    """Lies over its parent, bottom centre; only the newest thing is offered here."""

    undo_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._over = theme, parent
        self.setAccessibleName(self.tr("Undo"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(14), theme.px(8), theme.px(10), theme.px(8))
        row.setSpacing(theme.px(14))
        self._text = Label(theme, "", "body", "onBar", parent=self)
        self._button = _Undo(theme, self)
        self._button.clicked.connect(self._on_clicked)
        row.addWidget(self._text)
        row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._rise = QPropertyAnimation(self, b"pos", self)
        self._rise.setEasingCurve(QEasingCurve.Type.OutCubic)
        parent.installEventFilter(self)
        self.hide()

    def offer(self, text: str) -> None:
        self._text.setText(self._theme.elided(text, "body", None, self._theme.px(440)))
        self._text.setAccessibleName(text)
        self.adjustSize()
        self.show()
        self.raise_()
        place = self._place()
        self._rise.stop()
        self._rise.setDuration(self._theme.ms(120))
        self._rise.setStartValue(place + QPoint(0, 4))
        self._rise.setEndValue(place)
        self._rise.start()
        self._timer.start(SHOWN_MS)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def text(self) -> str:
        return self._text.accessibleName()

    def _place(self) -> QPoint:
        over = self._over
        return QPoint((over.width() - self.width()) // 2, over.height() - self.height() - self._theme.px(MARGIN))

    def _on_clicked(self) -> None:
        self.hide()
        self.undo_wanted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._rise.stop()
            self.move(self._place())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        paint.rounded(painter, QRectF(self.rect()), theme.px(8), theme.color("bar"))
