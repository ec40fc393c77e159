"""The list of letters under its heads. It renders what it is given and never asks."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from models.domain.letter_views import LetterRow

Index = QModelIndex | QPersistentModelIndex
Entry = LetterRow | str
"""A letter, or the head of a group."""


class Roles(IntEnum):
    ENTRY = Qt.ItemDataRole.UserRole + 1
    KEY = Qt.ItemDataRole.UserRole + 2


def key_of(row: LetterRow) -> str:
    """What stays the same while a letter goes on; one that is still to be written is known by its reminder."""
    if row.letter is not None:
        return row.letter
    if row.reminder is not None:
        return f"{row.reminder.rule}:{row.reminder.subject}"
    return ":".join((row.kind, row.application or "", row.interview or "", row.to or ""))


class LettersModel(QAbstractListModel):
    def __init__(
        self, name: Callable[[LetterRow], str], speak: Callable[[LetterRow], str], parent: QObject | None = None
    ) -> None:
        """`name` is what a row is called, `speak` its whole sentence."""
        super().__init__(parent)
        self._name, self._speak = name, speak
        self._entries: list[Entry] = []
        self._places: dict[str, int] = {}

    def show(self, entries: Sequence[Entry]) -> None:
        """These, in this order; where the same letters stand in the same places they are only painted anew."""
        fresh = list(entries)
        if list(map(_key, fresh)) == list(map(_key, self._entries)):
            changed = [at for at, entry in enumerate(fresh) if entry != self._entries[at]]
            self._entries = fresh
            for at in changed:
                self.dataChanged.emit(self.index(at), self.index(at))
            return
        self.beginResetModel()
        self._entries = fresh
        self._places = {key_of(entry): at for at, entry in enumerate(fresh) if isinstance(entry, LetterRow)}
        self.endResetModel()

    def place(self, key: str) -> QModelIndex:
        """Where a letter stands; invalid where it does not."""
        at = self._places.get(key)
        return self.index(at) if at is not None else QModelIndex()

    def first(self) -> str | None:
        return next(iter(self._places), None)

    def entry(self, index: Index) -> Entry | None:
        return self._entries[index.row()] if index.isValid() and index.row() < len(self._entries) else None

    def row(self, index: Index) -> LetterRow | None:
        entry = self.entry(index)
        return entry if isinstance(entry, LetterRow) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index)
        if entry is None:
            return None
        if role == Roles.ENTRY:
            return entry
        if isinstance(entry, str):
            shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return entry if role in shown else None
        match role:
            case Roles.KEY:
                return key_of(entry)
            case Qt.ItemDataRole.DisplayRole:
                return self._name(entry)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._speak(entry)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.row(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


def _key(entry: Entry) -> str:
    return key_of(entry) if isinstance(entry, LetterRow) else f"\n{entry}"
