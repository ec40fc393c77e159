"""Everybody who shows, as one model with two branches: those met lately, and everyone else.

Wall and table look at a branch each, so model and selection are one. The model renders what it is given and never asks.
"""

from collections.abc import Callable, Sequence
from enum import IntEnum
from itertools import groupby
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, QUrl

from models.domain.people_views import PersonRow
from models.domain.values import ContactId

Index = QModelIndex | QPersistentModelIndex
MET, OTHERS = 0, 1
BRANCHES = (MET, OTHERS)
FEW = 24
"""Up to so many people who come and go are told to the views one by one; beyond, a branch is emptied and filled."""
LONG = 1000
"""In a branch that is longer each of them costs the view's head a walk, so it is emptied and filled at once."""


class Roles(IntEnum):
    ROW = Qt.ItemDataRole.UserRole + 1
    CONTACT = Qt.ItemDataRole.UserRole + 2


class Column(IntEnum):
    NAME = 0
    WHERE = 1
    RELATION = 2
    CONTACT = 3
    LETTERS = 4


class PeopleModel(QAbstractItemModel):
    """`speak` is the sentence of a row, `say` the text of one of its cells."""

    def __init__(
        self,
        speak: Callable[[PersonRow], str],
        say: Callable[[PersonRow, Column], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._speak, self._say = speak, say
        self._rows: tuple[list[PersonRow], list[PersonRow]] = ([], [])
        self._places: dict[ContactId, tuple[int, int]] | None = None
        self.card_of: Callable[[Sequence[PersonRow]], Path] | None = None
        """Writes the address cards of people who are dragged out into a file; None where nothing can be."""

    # what is shown

    def rows(self, branch: int) -> Sequence[PersonRow]:
        return self._rows[branch]

    def branch(self, branch: int) -> QModelIndex:
        return self.createIndex(branch, 0, 0)

    def place(self, contact: ContactId) -> QModelIndex:
        """Where somebody is shown; invalid where they are not."""
        if self._places is None:
            self._places = {
                row.contact: (branch, at) for branch in BRANCHES for at, row in enumerate(self._rows[branch])
            }
        found = self._places.get(contact)
        return self.createIndex(found[1], 0, found[0] + 1) if found is not None else QModelIndex()

    def neighbour(self, branch: int, row: int) -> ContactId | None:
        """Who has come into the place of somebody who is not shown any more, or stands next to it."""
        if branch not in BRANCHES:
            return None
        rows = self._rows[branch] or self._rows[1 - branch]
        return rows[min(row, len(rows) - 1)].contact if rows else None

    def row_at(self, index: Index) -> PersonRow | None:
        branch = index.internalId() - 1 if index.isValid() else -1
        if branch not in BRANCHES or not 0 <= index.row() < len(self._rows[branch]):
            return None
        return self._rows[branch][index.row()]

    def show(self, met: Sequence[PersonRow], others: Sequence[PersonRow]) -> bool:
        """These and no others, in this order; what stays in its place is only painted anew where it has changed.

        False where a branch was emptied and filled: current and selected rows are then the caller's to bring back.
        """
        kept = [self._show_branch(branch, list(rows)) for branch, rows in ((MET, met), (OTHERS, others))]
        return all(kept)

    def touch(self) -> None:
        """Time has passed: the same people are painted anew."""
        for branch in BRANCHES:
            if self._rows[branch]:
                self._changed(branch, 0, len(self._rows[branch]) - 1)

    def _show_branch(self, branch: int, rows: list[PersonRow]) -> bool:
        before = self._rows[branch]
        if [row.contact for row in before] == [row.contact for row in rows]:
            self._repaint(branch, rows)
            return True
        if max(len(before), len(rows)) <= LONG and self._moved_few(branch, before, rows):
            return True
        self._fill(branch, rows)
        return False

    def _moved_few(self, branch: int, before: list[PersonRow], rows: list[PersonRow]) -> bool:
        """Tells the views of each who comes or goes, where they are few and all others keep their order."""
        here, there = {row.contact for row in before}, {row.contact for row in rows}
        gone, come = here - there, there - here
        stay = [row.contact for row in before if row.contact in there]
        if len(gone) + len(come) > FEW or stay != [row.contact for row in rows if row.contact in here]:
            return False
        self._take(branch, gone)
        self._insert(branch, rows, come)
        self._repaint(branch, rows)
        return True

    def _repaint(self, branch: int, rows: list[PersonRow]) -> None:
        before = self._rows[branch]
        different = [at for at, (old, new) in enumerate(zip(before, rows, strict=True)) if old is not new]
        changed = [at for at in different if before[at] != rows[at]]
        for at in different:
            before[at] = rows[at]
        for _, run in groupby(enumerate(changed), lambda pair: pair[1] - pair[0]):
            places = [at for _, at in run]
            self._changed(branch, places[0], places[-1])

    def _changed(self, branch: int, first: int, last: int) -> None:
        self.dataChanged.emit(
            self.createIndex(first, 0, branch + 1), self.createIndex(last, len(Column) - 1, branch + 1)
        )

    def _take(self, branch: int, gone: set[ContactId]) -> None:
        rows = self._rows[branch]
        for at in range(len(rows) - 1, -1, -1):
            if gone and rows[at].contact in gone:
                self.beginRemoveRows(self.branch(branch), at, at)
                gone.discard(rows[at].contact)
                del rows[at]
                self._places = None
                self.endRemoveRows()

    def _insert(self, branch: int, rows: list[PersonRow], come: set[ContactId]) -> None:
        for at, row in enumerate(rows):
            if row.contact in come:
                self.beginInsertRows(self.branch(branch), at, at)
                self._rows[branch].insert(at, row)
                self._places = None
                self.endInsertRows()

    def _fill(self, branch: int, rows: list[PersonRow]) -> None:
        mine = self._rows[branch]
        if mine:
            self.beginRemoveRows(self.branch(branch), 0, len(mine) - 1)
            mine.clear()
            self._places = None
            self.endRemoveRows()
        if rows:
            self.beginInsertRows(self.branch(branch), 0, len(rows) - 1)
            mine.extend(rows)
            self._places = None
            self.endInsertRows()

    # Qt's part

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, column, 0)
        return self.createIndex(row, column, parent.row() + 1)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        if not parent.isValid():
            return len(BRANCHES)
        return len(self._rows[parent.row()]) if parent.internalId() == 0 and parent.column() == 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        if role == Roles.ROW:
            return row
        if role == Roles.CONTACT:
            return row.contact
        if role == Qt.ItemDataRole.DisplayRole:
            return self._say(row, Column(index.column()))
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            if index.column() == Column.NAME:
                return self._speak(row)
            return self._say(row, Column(index.column())) or self.tr("{name}: nothing").format(name=row.name)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return {
            Column.NAME: self.tr("Name"),
            Column.WHERE: self.tr("Where"),
            Column.RELATION: self.tr("Relation"),
            Column.CONTACT: self.tr("Last contact"),
            Column.LETTERS: self.tr("Letters"),
        }[Column(section)]

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if index.internalId() == 0:
            return Qt.ItemFlag.ItemIsEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list", "text/vcard"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """An address card, as a file for folders and mail programs, and as it is for others."""
        rows = {row.contact: row for index in indexes if (row := self.row_at(index)) is not None}
        data = QMimeData()
        if rows and self.card_of is not None:
            file = self.card_of(list(rows.values()))
            data.setData("text/vcard", file.read_bytes())
            data.setUrls([QUrl.fromLocalFile(str(file))])
        return data
