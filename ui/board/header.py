"""The top of the board: its name, how much is live, the search field, and the way to a new card."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.search_field import SearchField

HEIGHT = 64
PAUSE_MS = 120
"""Typing is answered after so long a pause: a filter over 10,000 cards takes longer than a key stroke."""


class BoardHeader(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        self.title = Label(theme, self.tr("Board"), "title", parent=self)
        self.figures = Label(theme, "", "body", "ink3", parent=self)
        self.search = SearchField(theme, self.tr("Search the board"), PAUSE_MS, self)
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
