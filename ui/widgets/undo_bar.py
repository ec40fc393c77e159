"""What was just done, and the way back: eight seconds at the bottom of the window."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, QRect, QRectF, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from ui import paint
from ui.theme import Theme
from ui.widgets.hearing import announce
from ui.widgets.label import Label

SHOWN_MS = 8000
MARGIN = 24
WIDEST_TEXT = 440


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
        beside = width + theme.px(8)
        x = rect.width() - beside - paint.key_width(theme, self._keys) if self.isRightToLeft() else beside
        paint.key(theme, painter, x, rect.center().y() - theme.px(9), self._keys, "bar")
        if self.hasFocus():
            paint.rounded(painter, rect, theme.px(4), None, theme.color("barLink"), 1.5)


class UndoBar(QWidget):
    """Lies over its parent, bottom centre of the room that `page` has for it; only the newest thing is offered here."""

    undo_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget, page: Callable[[], QWidget | None] = lambda: None) -> None:
        super().__init__(parent)
        self._theme, self._over, self._page = theme, parent, page
        self._said = ""
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
        # What was done may have opened something beneath the bar; with it the keys go elsewhere.
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._settle)
        self.hide()

    def offer(self, text: str) -> None:
        self._said = text
        self._text.setAccessibleName(text)
        self._fit()
        self.show()
        self.raise_()
        place = self._place()
        self._rise.stop()
        self._rise.setDuration(self._theme.ms(120))
        self._rise.setStartValue(place + QPoint(0, 4))
        self._rise.setEndValue(place)
        self._rise.start()
        self._timer.start(SHOWN_MS)
        QTimer.singleShot(0, self, self._settle)
        announce(self, text)

    def text(self) -> str:
        return self._text.accessibleName()

    def _room(self) -> QRect:
        """In the parent's coordinates. A page with something along its bottom has an `undo_room()` in its own."""
        page = self._page()
        asked = getattr(page, "undo_room", None)
        room: QRect | None = asked() if asked is not None else None
        if page is None or room is None or not page.isVisible():
            return self._over.rect()
        return QRect(page.mapTo(self._over, room.topLeft()), room.size())

    def _fit(self) -> None:
        """As wide as what it says, as far as there is room for it."""
        px = self._theme.px
        beside = self._button.width() + px(14 + 14 + 10 + 2 * 8)
        self._text.setText(
            self._theme.elided(self._said, "body", None, min(px(WIDEST_TEXT), self._room().width() - beside))
        )
        self.adjustSize()

    def _place(self) -> QPoint:
        room = self._room()
        bottom = room.top() + room.height() - self._theme.px(MARGIN)
        return QPoint(room.left() + (room.width() - self.width()) // 2, bottom - self.height())

    def _settle(self) -> None:
        if not self.isVisible():
            return
        self._fit()
        place = self._place()
        if self._rise.endValue() != place or self._rise.state() != QPropertyAnimation.State.Running:
            self._rise.stop()
            self.move(place)

    def _on_clicked(self) -> None:
        self.hide()
        self.undo_wanted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._settle()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        paint.rounded(painter, QRectF(self.rect()), theme.px(8), theme.color("bar"))
