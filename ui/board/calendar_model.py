"""The days of a month or a week as a table of weeks; it renders what it is given and never asks."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from models.domain.calendar_views import DAYS_OF_A_WEEK, Entry
from ui import wording

Index = QModelIndex | QPersistentModelIndex


class DayRoles(IntEnum):
    DAY = Qt.ItemDataRole.UserRole + 1
    ENTRIES = Qt.ItemDataRole.UserRole + 2


class CalendarModel(QAbstractTableModel):
    """`speak` puts one entry into words."""

    def __init__(self, speak: Callable[[Entry], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speak = speak
        self.first = date(2000, 1, 3)
        self.weeks = 1
        self._days: dict[date, list[Entry]] = {}

    def fill(self, first: date, weeks: int, entries: Iterable[Entry]) -> None:
        """`first` is a Monday; entries come in order."""
        self.beginResetModel()
        self.first, self.weeks, self._days = first, weeks, {}
        for entry in entries:
            self._days.setdefault(entry.day, []).append(entry)
        self.endResetModel()

    def holds(self, day: date) -> bool:
        return self.first <= day < self.first + timedelta(days=DAYS_OF_A_WEEK * self.weeks)

    def day_at(self, index: Index) -> date:
        return self.first + timedelta(days=index.row() * DAYS_OF_A_WEEK + index.column())

    def place(self, day: date) -> QModelIndex:
        if not self.holds(day):
            return QModelIndex()
        return self.index(*divmod((day - self.first).days, DAYS_OF_A_WEEK))

    def entries(self, day: date) -> Sequence[Entry]:
        return self._days.get(day, ())

    def sentence(self, day: date) -> str:
        """ "Tuesday 16 June. 13:30 interview with Quillmark." """
        parts = [wording.long_day(day), *map(self._speak, self.entries(day))]
        return ". ".join(parts) + "."

    # Qt's part

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self.weeks

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else DAYS_OF_A_WEEK

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        day = self.day_at(index)
        if role == DayRoles.DAY:
            return day
        if role == DayRoles.ENTRIES:
            return self.entries(day)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(day.day)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self.sentence(day)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= section < (DAYS_OF_A_WEEK if orientation == Qt.Orientation.Horizontal else self.weeks):
            return None
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return wording.weekdays()[section]
        if role == Qt.ItemDataRole.AccessibleTextRole and orientation == Qt.Orientation.Horizontal:
            return wording.long_weekdays()[section]
        return None
