"""A QListView that is laid out by `Rows`: cards of four heights, and a free slot between them.

QListView would measure 3,000 cards anew for each one that comes or goes; here a running sum lays them
out in a few milliseconds. Everything that Qt asks about places is answered from there.
"""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from ui.board.delegate import MARGIN, CardDelegate
from ui.board.filters import FilterProxy
from ui.board.rows import Rows
from ui.theme import Theme
from ui.widgets.stepping import row_after

GAP, SIDE, TOP = 8, 4, 5
"""Between cards, beside them, and above the first (room for its focus ring); logical pixels at 100 %."""
BAR = 8
RING = 4
"""How far the focus ring stands out beyond its card."""

Index = QModelIndex | QPersistentModelIndex
Flag = QItemSelectionModel.SelectionFlag


class LaidOutList(QListView):
    def __init__(self, cards: FilterProxy, theme: Theme, delegate: CardDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = cards
        self.rows = Rows()
        self._theme = theme
        self._delegate = delegate
        self.setModel(cards)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalScrollBar().setFixedWidth(theme.px(BAR))

    def lay_out(self) -> None:
        """Take the heights anew; they change with the cards and with the theme's scale."""
        height, cards = self._delegate.height, self.cards
        self.rows.lay(self._theme.px(GAP), [height(cards.card(row)) for row in range(cards.rowCount())])

    def card_rect(self, row: int) -> QRect:
        """The card in the viewport, without its shadow."""
        top = self.rows.top(row) + self._theme.px(TOP) - self.verticalOffset()
        return QRect(self.card_left(), top, self.card_width(), self.rows.height(row))

    def card_left(self) -> int:
        far = self.viewport().width() - self._theme.px(SIDE) - self.card_width()
        return far if self.isRightToLeft() else self._theme.px(SIDE)

    def card_width(self) -> int:
        """A scroll bar is room enough on its side."""
        beside = 2 if self.verticalScrollBar().isVisible() else self._theme.px(SIDE)
        return max(40, self.viewport().width() - self._theme.px(SIDE) - beside)

    def content_y(self, y: int) -> int:
        """A height in the viewport as `Rows` counts it."""
        return y + self.verticalOffset() - self._theme.px(TOP)

    def rows_in(self, rect: QRect) -> range:
        """The rows that show in this part of the viewport, shadows and rings included."""
        return self.rows.between(self.content_y(rect.top()) - RING, self.content_y(rect.bottom()) + RING)

    def repaint_row(self, row: int) -> None:
        if 0 <= row < len(self.rows):
            room = max(MARGIN, RING)
            self.viewport().update(self.card_rect(row).adjusted(-room, -room, room, room))

    # Qt's part: places

    def visualRect(self, index: Index) -> QRect:
        row = index.row()
        return self.card_rect(row) if index.isValid() and row < len(self.rows) else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.rows.at(self.content_y(point.y()))
        if row < 0 or row >= self.cards.rowCount() or not self.card_rect(row).contains(point):
            return QModelIndex()
        return self.cards.index(row, 0)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid() or index.row() >= len(self.rows):
            return
        rect, height, room = self.card_rect(index.row()), self.viewport().height(), self._theme.px(TOP)
        bar, by = self.verticalScrollBar(), 0
        if hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            by = rect.center().y() - height // 2
        elif rect.top() - room < 0 or hint is QAbstractItemView.ScrollHint.PositionAtTop:
            by = rect.top() - room
        elif rect.bottom() + room > height or hint is QAbstractItemView.ScrollHint.PositionAtBottom:
            by = rect.bottom() + room - height
        bar.setValue(bar.value() + by)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def doItemsLayout(self) -> None:
        self.lay_out()
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(self._theme.px(40))
        bar.setPageStep(height)
        bar.setRange(0, max(0, self.rows.total + 2 * self._theme.px(TOP) - height))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Pixels that stay are moved, not painted again."""
        self.scrollDirtyRegion(dx, dy)
        self.viewport().scroll(dx, dy)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        last, row = self.cards.rowCount() - 1, self.currentIndex().row()
        if last < 0:
            return QModelIndex()
        if row < 0:
            return self.cards.index(0, 0)
        page = max(1, len(self.rows_in(self.viewport().rect())) - 1)
        return self.cards.index(row_after(action, row, last, page), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        found = [row for row in self.rows_in(rect) if self.card_rect(row).intersects(rect)]
        selection = QItemSelection()
        if found:
            selection.select(self.cards.index(found[0], 0), self.cards.index(found[-1], 0))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region, shown = QRegion(), self.rows_in(self.viewport().rect())
        room = max(MARGIN, RING)
        for part in selection:  # type: ignore[attr-defined]
            for row in range(max(part.top(), shown.start), min(part.bottom() + 1, shown.stop)):
                region += self.card_rect(row).adjusted(-room, -room, room, room)
        return region

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        for index in (previous, current):
            if index.isValid():
                self.repaint_row(index.row())
