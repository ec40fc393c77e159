"""A list of rows under heads: notes under their weeks, letters under what is to be done with them."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QWidget

from ui.theme import Theme
from ui.widgets.finding import FindByName
from ui.widgets.focus import BY_KEYBOARD, KEPT

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")


class Roles(IntEnum):
    ENTRY = Qt.ItemDataRole.UserRole + 1
    KEY = Qt.ItemDataRole.UserRole + 2


class HeadedModel(QAbstractListModel, Generic[Row]):
    """It renders what it is given and never asks. An entry is a row or, as a `str`, the head of a group."""

    def __init__(
        self,
        key: Callable[[Row], str],
        name: Callable[[Row], str],
        speak: Callable[[Row], str],
        parent: QObject | None = None,
    ) -> None:
        """`key` stays the same while a row changes, `name` is what it is called, `speak` its whole sentence."""
        super().__init__(parent)
        self._key, self._name, self._speak = key, name, speak
        self._entries: list[Row | str] = []
        self._places: dict[str, int] = {}

    def show(self, entries: Sequence[Row | str]) -> None:
        """These, in this order; where the same rows stand in the same places they are only painted anew."""
        fresh = list(entries)
        if list(map(self._mark, fresh)) == list(map(self._mark, self._entries)):
            changed = [at for at, entry in enumerate(fresh) if entry != self._entries[at]]
            self._entries = fresh
            for at in changed:
                self.dataChanged.emit(self.index(at), self.index(at))
            return
        self.beginResetModel()
        self._entries = fresh
        self._places = {self._key(entry): at for at, entry in enumerate(fresh) if not isinstance(entry, str)}
        self.endResetModel()

    def _mark(self, entry: Row | str) -> tuple[bool, str]:
        return (True, entry) if isinstance(entry, str) else (False, self._key(entry))

    def place(self, key: str) -> QModelIndex:
        """Where a row stands; invalid where it does not."""
        at = self._places.get(key)
        return self.index(at) if at is not None else QModelIndex()

    def first(self) -> str | None:
        """The key of the first row."""
        return next(iter(self._places), None)

    def entry(self, index: Index) -> Row | str | None:
        return self._entries[index.row()] if index.isValid() and index.row() < len(self._entries) else None

    def row(self, index: Index) -> Row | None:
        entry = self.entry(index)
        return None if isinstance(entry, str) else entry

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
                return self._key(entry)
            case Qt.ItemDataRole.DisplayRole:
                return self._name(entry)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._speak(entry)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.row(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class RingingDelegate(QStyledItemDelegate):
    rings = False
    """Whether the current row has the focus ring; its list says so before each paint."""


class HeadedList(QListView):
    """Keys, focus ring and the wish for a menu; `command_of` says what a key asks for, None where it is not one."""

    commanded = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(
        self,
        theme: Theme,
        name: str,
        rows: HeadedModel[Any],
        delegate: RingingDelegate,
        command_of: Callable[[QKeyEvent], str | None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._rows, self._ringing, self._command_of = rows, delegate, command_of
        self._rings = False
        self.setObjectName("bare")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(rows)
        self.setItemDelegate(delegate)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self.doItemsLayout)
        FindByName(self)

    # Qt's part

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._command_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._rings = True
        command, first = self._command_of(event), self._rows.first()
        if command is not None:
            self.commanded.emit(str(command))
        elif event.key() == Qt.Key.Key_Home and not event.modifiers() and first is not None:
            # The very first entry is a head, which Qt would try in vain.
            self.setCurrentIndex(self._rows.place(first))
            self.scrollToTop()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        reason = event.reason()
        self._rings = reason in BY_KEYBOARD or (self._rings and reason in (*KEPT, Qt.FocusReason.OtherFocusReason))
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._rings = False
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        if by_mouse and self._rows.row(self.indexAt(event.pos())) is not None:
            self.menu_wanted.emit(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        self._ringing.rings = self._rings and self.hasFocus()
        super().paintEvent(event)
