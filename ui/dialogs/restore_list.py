"""The list of backups that were found: when each was made, why, and how large it is."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from models.domain.backups import BackupFile
from ui import backup_words as words, paint
from ui.theme import Theme
from ui.widgets.inert import as_words

_FILE = Qt.ItemDataRole.UserRole
_SECOND = Qt.ItemDataRole.UserRole + 1
WIDTH = 248


class BackupList(QListView):
    chosen = Signal(object)
    """The Path of the one that is shown now."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Backups"))
        self.setFixedWidth(theme.px(WIDTH))
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(theme, self))
        theme.changed.connect(self.viewport().update)
        self.selectionModel().currentChanged.connect(self._on_current)

    def show_files(self, files: Sequence[BackupFile], now: datetime) -> None:
        """`now` is in the zone to be shown; the newest that can be read is chosen."""
        self._model.clear()
        for one in files:
            first = words.when(one.made.astimezone(now.tzinfo), now)
            self._add(Path(one.file), first, f"{words.why(one)} · {words.size(one.size)}")
        sound = next((place for place, one in enumerate(files) if one.sound), None)
        if sound is not None:
            self.setCurrentIndex(self._model.index(sound, 0))

    def add_file(self, file: Path, size: int) -> None:
        """One that the person chose, above the others; chosen once more it is the same."""
        for place in range(self._model.rowCount()):
            if self._model.index(place, 0).data(_FILE) == file:
                self.setCurrentIndex(self._model.index(place, 0))
                return
        chosen = self.tr("Chosen by you")
        self._add(file, file.name, f"{chosen} · {words.size(size)}", 0)
        self.setCurrentIndex(self._model.index(0, 0))

    def count(self) -> int:
        return self._model.rowCount()

    def file(self) -> Path | None:
        found: Path | None = self.currentIndex().data(_FILE)
        return found

    def _add(self, file: Path, first: str, second: str, place: int | None = None) -> None:
        item = QStandardItem(first)
        item.setData(file, _FILE)
        item.setData(second, _SECOND)
        item.setData(f"{first}, {second}", Qt.ItemDataRole.AccessibleTextRole)
        item.setToolTip(as_words(str(file)))
        self._model.insertRow(self._model.rowCount() if place is None else place, item)

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(_FILE))


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._theme.px(WIDTH - 20), self._theme.px(52))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, rect = self._theme, QRectF(option.rect).adjusted(1, 1, -1, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            edge = theme.color("accent" if focused else "line")
            paint.rounded(painter, rect, theme.px(6), theme.color("surface"), edge)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint.rounded(painter, rect, theme.px(6), theme.color("track"))
        align = paint.LEFT
        inside = rect.adjusted(theme.px(12), theme.px(6), -theme.px(12), -theme.px(6))
        half = inside.height() / 2
        paint.text(theme, painter, inside.adjusted(0, 0, 0, -half), index.data(), "body", "ink", align, 500)
        paint.text(theme, painter, inside.adjusted(0, half, 0, 0), index.data(_SECOND), "small", "ink2", align)
