"""One column's cards: painted from finished pixmaps, moved by keys, and a place to drop others on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from models.domain.values import ApplicationId, Stage
from models.domain.views import Card
from ui import paint
from ui.board import drag, places
from ui.board.delegate import MARGIN, CardDelegate
from ui.board.filters import FilterProxy
from ui.board.keys import Command, command_of
from ui.board.laid_out_list import RING, TOP, Flag, LaidOutList
from ui.theme import Theme
from ui.widgets.focus import KEPT

MOVES = {
    Qt.Key.Key_Up: QAbstractItemView.CursorAction.MoveUp,
    Qt.Key.Key_Down: QAbstractItemView.CursorAction.MoveDown,
    Qt.Key.Key_Home: QAbstractItemView.CursorAction.MoveHome,
    Qt.Key.Key_End: QAbstractItemView.CursorAction.MoveEnd,
    Qt.Key.Key_PageUp: QAbstractItemView.CursorAction.MovePageUp,
    Qt.Key.Key_PageDown: QAbstractItemView.CursorAction.MovePageDown,
}


@dataclass(frozen=True, slots=True)
class Slot:
    """The free place at which a card would land, and what it says."""

    row: int
    height: int
    head: str
    text: str


class CardList(LaidOutList):
    commanded = Signal(str)
    """A `Command`, asked for by a key of this column."""
    opened = Signal(str)
    """The application whose card was double-clicked."""
    touched = Signal()
    """A card was chosen here alone: what is selected in other columns no longer counts."""
    menu_wanted = Signal(QPoint)
    """A context menu, at this global point."""
    lift_wanted = Signal(QPoint)
    """A drag begins; the point of the viewport that was pressed."""
    targeted = Signal(bool)
    """A card hangs above this column, or does no longer."""

    def __init__(
        self, cards: FilterProxy, theme: Theme, delegate: CardDelegate, hint: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(cards, theme, delegate, parent)
        self._hint = hint
        self._slot: Slot | None = None
        self._ground = "lane"
        self._keyboard = False
        self._pressed = QPoint()
        self.lifted: frozenset[str] = frozenset()
        self.slot_at: Callable[[CardList, int], Slot | None] = lambda _, __: None
        """What the free place in front of that row says; None where nothing would move."""
        self.has_more_to_leave: Callable[[], bool] = lambda: False
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.doubleClicked.connect(self._on_double_clicked)

    @property
    def stage(self) -> Stage:
        return self.cards.column.stage

    def current_card(self) -> Card | None:
        index = self.currentIndex()
        return self.cards.card(index.row()) if index.isValid() else None

    @property
    def by_keys(self) -> bool:
        """Whether the person moves about here with the keys just now."""
        return self._keyboard

    def chosen(self) -> list[ApplicationId]:
        """The selected cards from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.cards.card(row).application for row in rows]

    def go_to(self, row: int, by_keys: bool = True) -> None:
        """Make this row the current one, select it and show it; the focus ring is for those who came by keys."""
        self.executeDelayedItemsLayout()
        self._keyboard = by_keys
        if self.cards.rowCount():
            index = self.cards.index(max(0, min(row, self.cards.rowCount() - 1)), 0)
            self.selectionModel().setCurrentIndex(index, Flag.ClearAndSelect)
            self.scrollTo(index)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.viewport().update()

    def take_up(self, current: str | None, chosen: Sequence[str]) -> None:
        """After other cards were put in: what was current is so again without being selected by that."""
        selection = self.selectionModel()
        row = self.cards.row_of(current) if current is not None else -1
        selection.setCurrentIndex(self.cards.index(row, 0) if row >= 0 else QModelIndex(), Flag.NoUpdate)
        for row in (self.cards.row_of(application) for application in chosen):
            if row >= 0:
                selection.select(self.cards.index(row, 0), Flag.Select)

    def set_ground(self, token: str) -> None:
        if token != self._ground:
            self._ground = token
            self.viewport().update()

    def show_lifted(self, ids: frozenset[str]) -> None:
        """These hang from the pointer; a dashed ghost keeps the place of those that are of this column."""
        changed, self.lifted = self.lifted ^ ids, ids
        for application in changed:
            self.repaint_row(self.cards.row_of(application))

    # the free slot

    @property
    def slot(self) -> Slot | None:
        return self._slot

    def set_slot(self, slot: Slot | None) -> None:
        """Show the free place there; only what comes to stand higher or lower is painted again."""
        if slot == self._slot:
            return
        before = self._slot_rect()
        same_size = slot is not None and self._slot is not None and slot.height == self._slot.height
        self._slot = slot
        self.rows.slot = slot.row if slot else None
        self.rows.slot_height = slot.height if slot else 0
        after = self._slot_rect()
        dirty = before.united(after) if same_size else (before if before.isValid() else after)
        if not same_size:
            dirty = dirty.united(after)
            dirty.setBottom(self.viewport().height())
            self.updateGeometries()
        self.viewport().update(dirty.adjusted(-RING, -RING, RING, RING))

    def _slot_rect(self) -> QRect:
        if self._slot is None:
            return QRect()
        top = self.rows.slot_top() - self.content_y(0)
        return QRect(self.card_left(), top, self.card_width(), self._slot.height)

    # painting

    def card_pixmap(self, row: int) -> QPixmap:
        """The card alone, without its shadow, to be carried by a drag."""
        dpr, card = self.devicePixelRatioF(), self.cards.card(row)
        whole = self._delegate.pixmap(card, self.card_width(), dpr)
        inner = QRectF(MARGIN * dpr, MARGIN * dpr, self.card_width() * dpr, self.rows.height(row) * dpr).toRect()
        return whole.copy(inner)

    def _paint_rows(self, p: QPainter, area: QRect) -> None:
        dpr, width, selection = self.devicePixelRatioF(), self.card_width(), self.selectionModel()
        hovered = self._hovered_row()
        for row in self.rows_in(area):
            rect, card = self.card_rect(row), self.cards.card(row)
            if card.application in self.lifted:
                places.dashed(self._theme, p, rect, "line2")
                continue
            selected = selection.isSelected(self.cards.index(row, 0))
            pixmap = self._delegate.pixmap(card, width, dpr, selected, row == hovered)
            p.drawPixmap(rect.x() - MARGIN, rect.y() - MARGIN, pixmap)
        current = self.currentIndex()
        if self._keyboard and self.hasFocus() and current.isValid() and not self.lifted:
            ring = QRectF(self.card_rect(current.row())).adjusted(-RING, -RING, RING, RING)
            paint.focus_ring(self._theme, p, ring, self._theme.px(11))

    def _hovered_row(self) -> int:
        if self.lifted or not self.viewport().underMouse():
            return -1
        return self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())).row()

    # Qt's part

    def paintEvent(self, event: QPaintEvent) -> None:
        p, area = QPainter(self.viewport()), event.rect()
        p.fillRect(area, self._theme.color(self._ground))
        self._paint_rows(p, area)
        if self._slot is not None:
            places.slot(self._theme, p, self._slot_rect(), self._slot.head, self._slot.text)
        elif self._hint and not self.cards.column.rowCount():
            place = QRect(self.card_left(), self._theme.px(TOP), self.card_width(), self._theme.px(80))
            places.hint(self._theme, p, place, self._hint, self._keyboard and self.hasFocus())
        p.end()

    def event(self, event: QEvent) -> bool:
        # What is a key of the board must not be a shortcut of the window first.
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._takes(command_of(event)):
            event.accept()
            return True
        return super().event(event)

    def _takes(self, command: Command | None) -> bool:
        """Escape only while there is something to step back from."""
        return command is not None and (command is not Command.LEAVE or self.has_more_to_leave())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._keyboard = True
        command = command_of(event)
        if command is not None:
            self.commanded.emit(str(command))
        elif event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.selectionModel().select(self.currentIndex(), Flag.Toggle)
        elif event.key() in MOVES and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._walk(MOVES[Qt.Key(event.key())], event.modifiers())
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        else:
            event.ignore()

    def _walk(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> None:
        """Up and down. What Space has selected stays selected, so that several can be gathered by keys."""
        index = self.moveCursor(action, modifiers)
        if not index.isValid():
            return
        gathered = len(self.selectionModel().selectedIndexes())
        alone = (gathered <= 1 and self.selectionModel().isSelected(self.currentIndex())) or not gathered
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.selectionModel().setCurrentIndex(index, Flag.Select)
        else:
            self.selectionModel().setCurrentIndex(index, Flag.ClearAndSelect if alone else Flag.NoUpdate)
            if alone:
                self.touched.emit()
        self.scrollTo(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        came_by_keys = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        self._keyboard = self._keyboard or came_by_keys
        if not self.currentIndex().isValid() and self.cards.rowCount() and self._keyboard:
            self.selectionModel().setCurrentIndex(self.cards.index(0, 0), Flag.NoUpdate)
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._keyboard = self._keyboard and event.reason() in KEPT
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._keyboard = False
        self._pressed = event.position().toPoint()
        index = self.indexAt(self._pressed)
        already = index.isValid() and self.selectionModel().isSelected(index)
        gathers = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        super().mousePressEvent(event)
        if not already and not gathers:
            self.touched.emit()

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self.cards.card(index.row()).application)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Sideways is the board's."""
        turned = event.angleDelta()
        if abs(turned.x()) > abs(turned.y()):
            event.ignore()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Mouse and index.isValid():
            self.menu_wanted.emit(event.globalPos())

    def startDrag(self, actions: Qt.DropAction) -> None:
        if self.indexAt(self._pressed).isValid():
            self.lift_wanted.emit(self._pressed)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if drag.unpack(event.mimeData()):
            event.acceptProposedAction()
            self.targeted.emit(True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.hover(event.position().toPoint().y())
        event.acceptProposedAction()

    def hover(self, y: int) -> None:
        """A card hangs above this height of the viewport."""
        self.set_slot(self.slot_at(self, self.rows.landing(self.content_y(y))))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.set_slot(None)
        self.targeted.emit(False)

    def dropEvent(self, event: QDropEvent) -> None:
        row = self._slot.row if self._slot else self.rows.landing(self.content_y(event.position().toPoint().y()))
        self.set_slot(None)
        self.targeted.emit(False)
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self.cards.dropMimeData(event.mimeData(), Qt.DropAction.MoveAction, row, 0, QModelIndex())
