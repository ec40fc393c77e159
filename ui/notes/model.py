"""The list of notes under the heads of their weeks and months. It renders what it is given and never asks."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from models.domain.note_views import NoteRow
from models.domain.values import NoteId

Index = QModelIndex | QPersistentModelIndex
Entry = NoteRow | str
"""A note, or the head of a group."""


class Roles(IntEnum):
    ENTRY = Qt.ItemDataRole.UserRole + 1
    NOTE = Qt.ItemDataRole.UserRole + 2


class NotesModel(QAbstractListModel):
    def __init__(
        self, name: Callable[[NoteRow], str], speak: Callable[[NoteRow], str], parent: QObject | None = None
    ) -> None:
        """`name` is what a row is called, `speak` its whole sentence."""
        super().__init__(parent)
        self._name, self._speak = name, speak
        self._entries: list[Entry] = []
        self._places: dict[NoteId, int] = {}

    def show(self, entries: Sequence[Entry]) -> None:
        """These, in this order; where the same notes stand in the same places they are only painted anew."""
        fresh = list(entries)
        if list(map(_key, fresh)) == list(map(_key, self._entries)):
            changed = [at for at, entry in enumerate(fresh) if entry != self._entries[at]]
            self._entries = fresh
            for at in changed:
                self.dataChanged.emit(self.index(at), self.index(at))
            return
        self.beginResetModel()
        self._entries = fresh
        self._places = {entry.note: at for at, entry in enumerate(fresh) if isinstance(entry, NoteRow)}
        self.endResetModel()

    def place(self, note: NoteId) -> QModelIndex:
        """Where a note stands; invalid where it does not."""
        at = self._places.get(note)
        return self.index(at) if at is not None else QModelIndex()

    def first(self) -> NoteId | None:
        return next(iter(self._places), None)

    def entry(self, index: Index) -> Entry | None:
        return self._entries[index.row()] if index.isValid() and index.row() < len(self._entries) else None

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
            case Roles.NOTE:
                return entry.note
            case Qt.ItemDataRole.DisplayRole:
                return self._name(entry)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._speak(entry)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not isinstance(self.entry(index), NoteRow):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


def _key(entry: Entry) -> str:
    return entry.note if isinstance(entry, NoteRow) else f"\n{entry}"
