"""The top of the board: its name, how much is live, the search field, and the way to a new card."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
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
