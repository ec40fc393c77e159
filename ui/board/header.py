"""The top of the board: its name, how much is live, the search field, how it is looked at, the way to a new card."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.inert import as_words
from ui.widgets.label import Label
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Segmented
from ui.wording import grouped

HEIGHT = 64
PAUSE_MS = 120
"""Typing is answered after so long a pause: a filter over 10,000 cards takes longer than a key stroke."""
BOARD, LIST, CALENDAR = "board", "list", "calendar"
ROOMY, SNUG = 960, 780
"""Widths, in logical pixels at 100 %, from which the search field is as wide as drawn, and figures and words show."""
ROUND_WORDS = 56
"""What a button has besides its words: its icon and its margins."""


class BoardHeader(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        self.title = Label(theme, self.tr("Board"), "title", parent=self)
        self.figures = Label(theme, "", "body", "ink3", parent=self)
        self.search = SearchField(theme, self.tr("Search the board"), PAUSE_MS, self)
        self.search.setFixedWidth(theme.px(224))
        looks = [
            (BOARD, self.tr("Board"), "square-kanban"),
            (LIST, self.tr("List"), "list"),
            (CALENDAR, self.tr("Calendar"), "calendar"),
        ]
        self.look = Segmented(theme, looks, self.tr("Way of looking"), 32, self)
        self.look.set_value(BOARD)
        self.new = Button(theme, self.tr("New application"), "primary", "plus", parent=self)
        row.addWidget(self.title)
        row.addWidget(self.figures)
        row.addStretch(1)
        row.addWidget(self.search)
        row.addWidget(self.look)
        row.addWidget(self.new)
        self.setFixedHeight(theme.px(HEIGHT))

    def show_figures(self, live: int, closed: int) -> None:
        self.figures.setText(self.tr("{live} live, {closed} closed").format(live=grouped(live), closed=grouped(closed)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the field shrinks, and the button shows its icon alone."""
        super().resizeEvent(event)
        px, width = self._theme.px, self.width()
        text = self.tr("New application")
        self.search.setFixedWidth(px(224 if width >= px(ROOMY) else 168))
        words = self._theme.text_width(text, "body", 600) + px(ROUND_WORDS)
        needed = sum(one.sizeHint().width() for one in (self.title, self.look)) + self.search.width() + words
        full = width >= max(px(SNUG), needed + px(4 * 12))
        self.figures.setVisible(full and width >= needed + self.figures.sizeHint().width() + px(5 * 12))
        if (self.new.text() == "") == full:
            self.new.set_look(text if full else "")
            self.new.setAccessibleName(text)
            self.new.setToolTip(as_words("" if full else text))
