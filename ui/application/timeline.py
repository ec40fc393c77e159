"""The list of the timeline: keys and pointer become wishes for what can be done with an entry."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.application.acts import Act
from ui.application.entries import Entry
from ui.application.timeline_delegate import EntryDelegate
from ui.application.timeline_model import TimelineModel
from ui.theme import Theme
from ui.widgets.finding import FindByName
from ui.widgets.focus import BY_KEYBOARD, KEPT


class TimelineList(QListView):
    acted = Signal(object, object)
    """An Entry, and the Act that was asked for."""
    menu_wanted = Signal(object, QPoint)
    """An Entry, and a global point."""

    def __init__(self, theme: Theme, model: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._rows = theme, model
        self._delegate = EntryDelegate(theme, self)
        self._pressed: tuple[int, Act | None] | None = None
        self.setObjectName("bare")
        self.setAccessibleName(self.tr("Timeline"))
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self.doItemsLayout)
        FindByName(self, slash=True)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """What was current stays current, as long as it is there."""
        before = self.current_entry()
        self._rows.fill(tuple(entries))
        row = self._rows.row_of(before.key) if before is not None else 0
        if row < 0 and before is not None and before.interview is not None:
            row = 0
        self.go_to(max(0, row))

    @property
    def entries(self) -> tuple[Entry, ...]:
        return self._rows.entries

    def current_entry(self) -> Entry | None:
        index = self.currentIndex()
        return self._rows.entries[index.row()] if index.isValid() and self._rows.entries else None

    def go_to(self, row: int) -> None:
        index = self._rows.index(row)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def go_to_key(self, key: tuple[str, ...]) -> bool:
        row = self._rows.row_of(key)
        if row >= 0:
            self.go_to(row)
        return row >= 0

    def place_of(self, row: int) -> QRect:
        return self.visualRect(self._rows.index(row))

    def button_place(self, row: int, act: Act) -> QRect:
        """Where an action of this row is painted, in the viewport."""
        at = self._delegate.places(QRectF(self.place_of(row)), self._rows.entries[row], self.isRightToLeft())
        return next(place for one, place in at.buttons if one is act).toRect()

    def _at(self, point: QPoint) -> tuple[int, Act | None, bool]:
        """Row, the action under the pointer, and whether it is over the three dots."""
        index = self.indexAt(point)
        if not index.isValid():
            return (-1, None, False)
        rect, entry = QRectF(self.visualRect(index)), self._rows.entries[index.row()]
        at = self._delegate.places(rect, entry, self.isRightToLeft())
        spot = QPointF(point)
        act = next((act for act, place in at.buttons if place.contains(spot)), None)
        return (index.row(), act, bool(entry.more) and at.more.contains(spot))

    # Qt's part

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._delegate.ring = True
        self.viewport().update()
        entry, key = self.current_entry(), event.key()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if entry is None:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if entry.first is not None:
                self.acted.emit(entry, entry.first)
        elif key == Qt.Key.Key_Delete and Act.DELETE in entry.more:
            self.acted.emit(entry, Act.DELETE)
        elif key == Qt.Key.Key_Menu or (key == Qt.Key.Key_F10 and shift):
            if entry.more:
                corner = self.visualRect(self.currentIndex()).topLeft() + QPoint(self._theme.px(60), self._theme.px(36))
                self.menu_wanted.emit(entry, self.viewport().mapToGlobal(corner))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the words anew, and so every row takes its height again."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of their own here."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(*self._at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1, None, False)

    def _hover(self, row: int, act: Act | None, more: bool) -> None:
        one = self._delegate
        if (row, act, more) != (one.hovered_row, one.hovered, one.over_more):
            one.hovered_row, one.hovered, one.over_more = row, act, more
            on = act is not None or more
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if on else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._delegate.ring = False
        row, act, more = self._at(event.position().toPoint())
        self._pressed = (row, act) if act is not None or more else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        point = event.position().toPoint()
        row, act, more = self._at(point)
        if pressed is None or event.button() != Qt.MouseButton.LeftButton or (row, act) != pressed:
            return
        entry = self._rows.entries[row]
        if act is not None:
            self.acted.emit(entry, act)
        elif more:
            self.menu_wanted.emit(entry, event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row, act, more = self._at(event.position().toPoint())
        if row >= 0 and act is None and not more and Act.EDIT in self._rows.entries[row].more:
            self.acted.emit(self._rows.entries[row], Act.EDIT)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.indexAt(event.pos()).row()
        if row >= 0 and self._rows.entries[row].more:
            self.menu_wanted.emit(self._rows.entries[row], event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in KEPT:
            self._delegate.ring = event.reason() in BY_KEYBOARD
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in KEPT:
            self._delegate.ring = False
        self.viewport().update()
