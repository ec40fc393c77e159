"""Of which time the page tells: the last month, the search so far, or between two days."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit, QGridLayout, QHBoxLayout, QWidget

from models.domain.insight_views import Span
from ui import wording
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.popover import PopOver

MONTH, SO_FAR_KEY, PICKED = "month", "so_far", "picked"
DAYS = 30
"""So many are a month here; picking begins with as many."""


def last_month(today: date) -> Span:
    """Thirty days, today among them."""
    return Span(today - timedelta(days=DAYS - 1), today)


class PickDates(PopOver):
    picked = Signal(object)
    """A `Span`, both days counted."""

    def __init__(self, theme: Theme, window: QWidget, span: Span, today: date) -> None:
        super().__init__(theme, window, "")
        title = self.tr("From which day to which")
        self.setAccessibleName(title)
        self.frame.setAccessibleName(title)
        self.body.addWidget(Label(theme, title, "head", parent=self.frame))
        grid = QGridLayout()
        grid.setSpacing(theme.px(8))
        self.begins = self._field(theme, grid, 0, self.tr("From"), span.first or today - timedelta(days=DAYS - 1))
        self.ends = self._field(theme, grid, 1, self.tr("To"), span.last or today)
        self.begins.dateChanged.connect(self.ends.setMinimumDate)
        self.ends.setMinimumDate(self.begins.date())
        self.body.addLayout(grid)
        row = QHBoxLayout()
        row.addStretch(1)
        self.show_ = Button(theme, self.tr("Show"), "primary", parent=self.frame)
        self.show_.clicked.connect(self._on_show)
        row.addWidget(self.show_)
        self.body.addLayout(row)
        self.first = self.begins

    def _field(self, theme: Theme, grid: QGridLayout, row: int, name: str, day: date) -> QDateEdit:
        field = QDateEdit(QDate(day.year, day.month, day.day), self.frame)
        field.setDisplayFormat(wording.date_format("ddd d MMM yyyy"))
        field.setCalendarPopup(True)
        field.setAccessibleName(name)
        field.setMinimumWidth(theme.px(190))
        label = Label(theme, name, "body", "ink2", parent=self.frame)
        label.setBuddy(field)
        grid.addWidget(label, row, 0)
        grid.addWidget(field, row, 1)
        return field

    def _on_show(self) -> None:
        first, last = (_day(field.date()) for field in (self.begins, self.ends))
        self.picked.emit(Span(first, last))
        self.dismiss()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_show()
        else:
            super().keyPressEvent(event)


def _day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
