"""The questions that show, with their headings between them. The model renders what it is given and never asks."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from models.domain.question_views import QuestionRow
from models.domain.values import QuestionId
from ui.notes.bank_sieve import Heading, Line

Index = QModelIndex | QPersistentModelIndex
Key = tuple[str, str]


class Roles(IntEnum):
    LINE = Qt.ItemDataRole.UserRole + 1
    QUESTION = Qt.ItemDataRole.UserRole + 2


class BankModel(QAbstractListModel):
    """`speak` is the sentence of a line, `name` the text that it is found by."""

    def __init__(
        self, speak: Callable[[Line], str], name: Callable[[Line], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._speak, self._name = speak, name
        self._lines: list[Line] = []

    def lines(self) -> Sequence[Line]:
        return self._lines

    def line_at(self, row: int) -> Line | None:
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def place(self, question: QuestionId | None) -> int:
        """The row of this question; -1 where it is not shown."""
        for at, line in enumerate(self._lines):
            if isinstance(line, QuestionRow) and question in line.ids:
                return at
        return -1

    def near(self, row: int) -> QuestionId | None:
        """The question in that row, or the next one to it."""
        for at in sorted(range(len(self._lines)), key=lambda at: (abs(at - row), at < row)):
            line = self._lines[at]
            if isinstance(line, QuestionRow):
                return line.question
        return None

    def show(self, lines: Sequence[Line]) -> None:
        """These and no others, in this order; what stays in its place is only painted anew where it has changed."""
        before, after = [_key(line) for line in self._lines], [_key(line) for line in lines]
        first = 0
        while first < min(len(before), len(after)) and before[first] == after[first]:
            first += 1
        rest = 0
        while rest < min(len(before), len(after)) - first and before[-1 - rest] == after[-1 - rest]:
            rest += 1
        if len(before) - rest > first:
            self.beginRemoveRows(QModelIndex(), first, len(before) - rest - 1)
            del self._lines[first : len(before) - rest]
            self.endRemoveRows()
        if len(after) - rest > first:
            self.beginInsertRows(QModelIndex(), first, len(after) - rest - 1)
            self._lines[first:first] = lines[first : len(after) - rest]
            self.endInsertRows()
        for at, line in enumerate(lines):
            if self._lines[at] is not line and self._lines[at] != line:
                self._lines[at] = line
                self.dataChanged.emit(self.index(at), self.index(at))

    def touch(self) -> None:
        """A new day: the same lines are painted anew."""
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    # Qt's part

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line_at(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == Roles.LINE:
            return line
        if role == Roles.QUESTION:
            return line.question if isinstance(line, QuestionRow) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(line)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._speak(line)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.line_at(index.row()) if index.isValid() else None
        if line is None or isinstance(line, Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


def _key(line: Line) -> Key:
    if isinstance(line, Heading):
        return "heading", f"{line.state} {line.topic}"
    return "question", line.question
