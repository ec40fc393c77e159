"""The rows of Today as a list model; it renders what it is given and never asks for more."""

from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.today.faces import Face, Faces
from ui.today.rows import Key, Kind, Row

Index = QModelIndex | QPersistentModelIndex


class Roles(IntEnum):
    ROW = Qt.ItemDataRole.UserRole + 1
    FACE = Qt.ItemDataRole.UserRole + 2
    NOTE = Qt.ItemDataRole.UserRole + 3


class TodayModel(QAbstractListModel):
    """Only rows that come, go or change are told of, so that a selection outlives a refresh."""

    def __init__(self, faces: Faces, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.faces = faces
        self._rows: list[Row] = []
        self._notes: dict[Key, str] = {}

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    def place(self, key: Key) -> int:
        """The row of a key, -1 where it is not shown."""
        return next((place for place, row in enumerate(self._rows) if row.key == key), -1)

    def show(self, rows: Sequence[Row], notes: dict[Key, str]) -> None:
        """`notes` stand at the far end of a section's head, by its key."""
        self._notes = notes
        before, after = [row.key for row in self._rows], [row.key for row in rows]
        steps = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
        for _, start, end, fresh_start, fresh_end in reversed([step for step in steps if step[0] != "equal"]):
            if end > start:
                self.beginRemoveRows(QModelIndex(), start, end - 1)
                del self._rows[start:end]
                self.endRemoveRows()
            if fresh_end > fresh_start:
                self.beginInsertRows(QModelIndex(), start, start + fresh_end - fresh_start - 1)
                self._rows[start:start] = rows[fresh_start:fresh_end]
                self.endInsertRows()
        self._rows = list(rows)
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def mark_done(self, key: Key) -> None:
        """Tick and strike the row through while it is still to be seen."""
        place = self.place(key)
        if place >= 0:
            self._rows[place] = replace(self._rows[place], done=True)
            self.dataChanged.emit(self.index(place), self.index(place))

    # Qt's part

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Roles.ROW:
            return row
        if role == Roles.NOTE:
            return self._notes.get(row.key, "")
        if role == Roles.FACE:
            return self.faces.face(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._face(row).title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        row = self._rows[index.row()]
        if row.kind in (Kind.LINE, Kind.MORE) and not row.done:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def _face(self, row: Row) -> Face:
        return self.faces.face(row)

    def _spoken(self, row: Row) -> str:
        if row.kind is not Kind.SECTION:
            return self._face(row).sentence
        note = self._notes.get(row.key, "")
        head = f"{self.faces.head(row.group)}, {row.count}"
        return f"{head}. {note}" if note else head
