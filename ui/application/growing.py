"""Fields that are kept by pausing or leaving, and one that grows with its text."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.focus import BY_KEYBOARD

PAUSE_MS = 300


class KeptField(QPlainTextEdit):
    """Kept by leaving it, in whatever way, never by a button."""

    left = Signal()
    """The person has finished with it."""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Escape belongs to the panel; the text is kept by leaving it.
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            event.ignore()
        else:
            super().keyPressEvent(event)


class Growing(KeptField):
    paused = Signal()
    """Something was typed, and then nothing for a moment."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None, lines: int = 1, most: int = 8) -> None:
        super().__init__(parent)
        self._theme, self._lines, self._most = theme, lines, most
        self._shown = ""
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFont(theme.font("body"))
        self.document().setDocumentMargin(theme.px(1))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.paused)
        self.textChanged.connect(self._fit)
        theme.changed.connect(self._dress)
        self._fit()

    def show_text(self, text: str) -> None:
        """What is being typed right now is never overwritten."""
        if self.hasFocus() and self.toPlainText() != self._shown:
            return
        self._shown = text
        if text != self.toPlainText():
            self.setPlainText(text)
            self._pause.stop()

    def settle(self) -> bool:
        """True where another text stands here than was shown or settled before."""
        self._pause.stop()
        changed = self.toPlainText() != self._shown
        self._shown = self.toPlainText()
        return changed

    def _dress(self) -> None:
        self.setFont(self._theme.font("body"))
        self._fit()

    def _fit(self) -> None:
        count = self.document().size().height()
        wanted = min(max(count, self._lines), self._most)
        self.setFixedHeight(round(wanted * self.fontMetrics().lineSpacing()) + self._theme.px(15))
        longer = count > self._most
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if longer else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        if self.hasFocus():
            self._pause.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            QTimer.singleShot(0, self, self._fit)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in BY_KEYBOARD:
            self.moveCursor(QTextCursor.MoveOperation.End)  # one comes to write on
