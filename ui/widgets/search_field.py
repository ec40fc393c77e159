"""The field that searches what is on the screen: a glass in front, its key behind."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui import paint
from ui.theme import Theme
from ui.widgets.inert import as_words


class SearchField(QLineEdit):
    """Words that what is shown must hold. Esc empties it, and then leaves it."""

    searched = Signal(str)
    left = Signal()
    entered = Signal()
    """With Enter, after it was left: for lists in which the first that was found is to be opened at once."""

    def __init__(self, theme: Theme, prompt: str, pause_ms: int, parent: QWidget | None = None) -> None:
        """Typing is answered after a pause of `pause_ms`."""
        super().__init__(parent)
        self._theme = theme
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)
        self.setToolTip(as_words(prompt))  # the field may be shorter than the sentence
        self._pause = QTimer(self, singleShot=True, interval=pause_ms)
        self._pause.timeout.connect(self._on_pause)
        self.textChanged.connect(lambda _: self._pause.start())
        theme.changed.connect(self._make_room)
        self._make_room()

    def _make_room(self) -> None:
        """For the glass in front and the key behind, which are painted: a line edit's own would be buttons."""
        room = self._theme.px(26)
        self.setTextMargins(room, 0, room, 0)

    def _on_pause(self) -> None:
        self.searched.emit(self.text())

    # Qt's part

    def event(self, event: QEvent) -> bool:
        # Escape is a shortcut of the window as well; in the field it empties it.
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(224), self._theme.px(32))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pause.stop()
            self.searched.emit(self.text())
            self.left.emit()
            if event.key() != Qt.Key.Key_Down:
                self.entered.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        p, theme = QPainter(self), self._theme
        left = self.width() - theme.px(26) if self.isRightToLeft() else theme.px(10)
        paint.icon(theme, p, left, self.height() / 2, "search", 16, "ink3")
        if not self.hasFocus() and not self.text():
            self._paint_key(p)
        p.end()

    def _paint_key(self, p: QPainter) -> None:
        theme = self._theme
        wide = paint.key_width(theme, "/")
        left = theme.px(9) if self.isRightToLeft() else self.width() - wide - theme.px(9)
        paint.key(theme, p, left, (self.height() - theme.px(18)) / 2, "/")
