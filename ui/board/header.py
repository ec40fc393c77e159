"""The top of the board: its name, how much is live, the search field, and the way to a new card."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui import paint
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label

HEIGHT = 64
PAUSE_MS = 120
"""Typing is answered after so long a pause: a filter over 10,000 cards takes longer than a key stroke."""


class SearchField(QLineEdit):
    """Words that a card must hold. Esc empties it, and then leaves it."""

    searched = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setPlaceholderText(self.tr("Search the board"))
        self.setAccessibleName(self.tr("Search the board"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self.textChanged.connect(lambda _: self._pause.start())
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        for action in self.actions():
            self.removeAction(action)
        self.addAction(self._theme.icon("search", "ink3"), QLineEdit.ActionPosition.LeadingPosition)

    def _on_pause(self) -> None:
        self.searched.emit(self.text())

    # Qt's part

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
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() or self.text():
            return
        p, theme = QPainter(self), self._theme
        wide = paint.key_width(theme, "/")
        left = theme.px(9) if self.isRightToLeft() else self.width() - wide - theme.px(9)
        paint.key(theme, p, left, (self.height() - theme.px(18)) / 2, "/")
        p.end()


class BoardHeader(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        self.title = Label(theme, self.tr("Board"), "title", parent=self)
        self.figures = Label(theme, "", "body", "ink3", parent=self)
        self.search = SearchField(theme, self)
        self.search.setFixedWidth(theme.px(224))
        self.new = Button(theme, self.tr("New application"), "primary", "plus", parent=self)
        row.addWidget(self.title)
        row.addWidget(self.figures)
        row.addStretch(1)
        row.addWidget(self.search)
        row.addWidget(self.new)
        self.setFixedHeight(theme.px(HEIGHT))

    def show_figures(self, live: int, closed: int) -> None:
        self.figures.setText(self.tr("{live} live, {closed} closed").format(live=live, closed=closed))
