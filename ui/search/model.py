"""The rows of the search; the model renders what it is given and never asks."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.search.rows import Row
from ui.wording import keys_in_words

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1


class SearchModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row_at(self, index: Index) -> Row | None:
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def step(self, start: int, by: int) -> int:
        """The next row that can be chosen, round the ends; -1 where there is none."""
        count = len(self._rows)
        for far in range(1, count + 1):
            at = (start + by * far) % count
            if not self._rows[at].is_head:
                return at
        return -1

    # Qt's part

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None or row.is_head:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.title, row.detail, row.kind, keys_in_words(row.keys))))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and row.deed is not None:
            more = self.tr("Tab shows what else can be done") if row.more is not None else ""
            return ", ".join(filter(None, (self.tr("Enter: {verb}").format(verb=row.deed.verb), more)))
        return None
