"""The top of the page: its name, how many there are, the filter, the search field, and the ways to a new person."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.people.sieve import Part
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.inert import as_words
from ui.widgets.label import Label
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Segmented
from ui.wording import grouped

HEIGHT = 64
PAUSE_MS = 0
"""A key is answered at once, with those that came together with it: ten thousand people are searched in a blink."""
GRID, LIST = "grid", "list"
ROOMY, SNUG = 1300, 1180
"""Widths of the page from which the search field is as wide as drawn, and the buttons have their words."""


class PeopleHeader(QWidget):
    part_chosen = Signal(object)
    """A `Part`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = Label(theme, self.tr("People"), "title", parent=self)
        self.count = Label(theme, "", "row", "ink3", 400, parent=self)
        parts = [(part.value, text, None) for part, text in self._texts({}).items()]
        self.parts = Segmented(theme, parts, self.tr("Whom to show"), 32, self)
        self.parts.set_value(Part.ALL.value)
        self.search = SearchField(theme, self.tr("Search people"), PAUSE_MS, self)
        looks = [(GRID, self.tr("Cards  G"), "layout-grid"), (LIST, self.tr("List  L"), "rows-3")]
        self.look = Segmented(theme, looks, self.tr("Cards or list"), 32, self, bare=True)
        self.look.set_value(GRID)
        self.photo = Button(theme, self.tr("From photo"), "secondary", "scan-line", parent=self)
        self.new = Button(theme, self.tr("New person"), "primary", "plus", parent=self)
        self._arrange()
        self.parts.chosen.connect(lambda key: self.part_chosen.emit(Part(key)))
        theme.changed.connect(self.update)

    def _arrange(self) -> None:
        px = self._theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(32), 0, px(24), 0)
        row.setSpacing(px(12))
        row.addWidget(self.title)
        row.addWidget(self.count)
        row.addSpacing(px(16))
        row.addWidget(self.parts)
        row.addStretch(1)
        for widget in (self.search, self.look, self.photo, self.new):
            row.addWidget(widget)
        self.setFixedHeight(px(HEIGHT))
        self.fit(ROOMY)

    def fit(self, width: int) -> None:
        """Where there is little room (logical pixels at 100 %), the field shrinks and buttons show their icon alone."""
        px, full = self._theme.px, width >= SNUG
        self.search.setFixedWidth(px(224 if width >= ROOMY else 184 if full else 168))
        for button, text in ((self.photo, self.tr("From photo")), (self.new, self.tr("New person"))):
            if (button.text() == "") == full:
                button.set_look(text if full else "")
                button.setAccessibleName(text)
                button.setToolTip(as_words("" if full else text))

    def show_counts(self, counts: Mapping[Part, int]) -> None:
        self.count.setText(grouped(counts[Part.ALL]))
        self.count.setAccessibleName(self.tr("{count} people").format(count=counts[Part.ALL]))
        for part, text in self._texts(counts).items():
            self.parts.set_text(part.value, text)

    def _texts(self, counts: Mapping[Part, int]) -> dict[Part, str]:
        names = {
            Part.ALL: self.tr("All"),
            Part.INTERVIEWERS: self.tr("Interviewers"),
            Part.RECRUITERS: self.tr("Recruiters"),
            Part.REFERENCES: self.tr("References"),
            Part.FRONT_DESK: self.tr("Front desk"),
        }
        return {
            part: name if part is Part.ALL or not counts.get(part) else f"{name} {grouped(counts[part])}"
            for part, name in names.items()
        }

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("line"))
