"""The two lists at the left of the settings: the sections, and what was found in them."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import paint
from ui.settings import sections
from ui.theme import Theme

KEY = Qt.ItemDataRole.UserRole
ICON = Qt.ItemDataRole.UserRole + 1
BELOW = Qt.ItemDataRole.UserRole + 2
"""A second, smaller line: the section that something was found in."""
LIST_WIDTH = 228


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(52 if index.data(BELOW) else 38))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, rect = self._theme, QRectF(option.rect).adjusted(1, 1, -1, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            paint.rounded(
                painter, rect, theme.px(6), theme.color("surface"), theme.color("accent" if focused else "line")
            )
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint.rounded(painter, rect, theme.px(6), theme.color("track"))
        ink, gap, side = "ink" if chosen else "ink2", theme.px(12), theme.px(16)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        x = rect.right() - gap - side if mirrored else rect.left() + gap
        paint.icon(theme, painter, x, rect.center().y(), index.data(ICON), 16, ink)
        inset = gap + side + theme.px(10)
        words = rect.adjusted(gap if mirrored else inset, 0, -inset if mirrored else -gap, 0)
        align = paint.LEFT
        below = index.data(BELOW)
        if not below:
            paint.text(theme, painter, words, index.data(), "body", ink, align, 500)
            return
        middle, line = rect.center().y(), theme.px(20)
        upper = QRectF(words.left(), middle - line, words.width(), line)
        paint.text(theme, painter, upper, index.data(), "body", "ink", align, 500)
        paint.text(theme, painter, upper.translated(0, line), below, "small", "ink3", align)


class SideList(QListView):
    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(_Delegate(theme, self))
        theme.changed.connect(self.viewport().update)

    def fill(self, rows: Sequence[tuple[str, object, str, str]]) -> None:
        """Words, what they stand for, icon, and the second line (empty for none)."""
        self._rows.clear()
        for words, key, icon, below in rows:
            item = QStandardItem(words)
            item.setData(key, KEY)
            item.setData(icon, ICON)
            item.setData(below, BELOW)
            item.setData(f"{words}, {below}" if below else words, Qt.ItemDataRole.AccessibleTextRole)
            self._rows.appendRow(item)


def section_rows() -> list[tuple[str, object, str, str]]:
    return [(sections.title(place.key), place.key, place.icon, "") for place in sections.PLACES]
