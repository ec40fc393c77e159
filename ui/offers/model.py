"""The table's model: a line for what matters, a column for each offer; every cell says itself as one sentence."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from models.domain.offer_views import OfferColumn, OffersView
from ui.offers.rows import ROWS, Row
from ui.widgets.inert import as_words

Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole
_SAID = frozenset({ItemRole.DisplayRole, ItemRole.AccessibleTextRole, ItemRole.ToolTipRole})
NOWHERE = QModelIndex()


class Sayings:
    """How cells, heads and lines are said; the page knows the day and the zone."""

    def __init__(
        self,
        cell: Callable[[OffersView, Row, OfferColumn], str],
        head: Callable[[OfferColumn], str],
        row: Callable[[OffersView, Row], str],
    ) -> None:
        self.cell, self.head, self.row = cell, head, row


class OffersModel(QAbstractTableModel):
    def __init__(self, sayings: Sayings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sayings = sayings
        self.view: OffersView | None = None

    def fill(self, view: OffersView) -> None:
        """The same columns are changed in place, so that whoever stands in one stays there."""
        before = [one.application for one in self.view.columns] if self.view is not None else None
        if before != [one.application for one in view.columns] or not view.columns:
            self.beginResetModel()
            self.view = view
            self.endResetModel()
            return
        self.view = view
        self.dataChanged.emit(self.index(0, 0), self.index(len(ROWS) - 1, len(view.columns) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(view.columns) - 1)
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(ROWS) - 1)

    def column(self, place: int) -> OfferColumn | None:
        columns = self.view.columns if self.view is not None else ()
        return columns[place] if 0 <= place < len(columns) else None

    # Qt's part

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() or self.view is None or not self.view.columns else len(ROWS)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() or self.view is None else len(self.view.columns)

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> Any:
        column = self.column(index.column()) if index.isValid() else None
        if column is None or self.view is None or role not in _SAID:
            return None
        said = self._sayings.cell(self.view, ROWS[index.row()], column)
        return as_words(said) if role == ItemRole.ToolTipRole else said

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ItemRole.DisplayRole) -> Any:
        if role not in _SAID or self.view is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self._sayings.row(self.view, ROWS[section]) if 0 <= section < len(ROWS) else None
        column = self.column(section)
        said = self._sayings.head(column) if column is not None else None
        return as_words(said) if said is not None and role == ItemRole.ToolTipRole else said
