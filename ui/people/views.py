"""The wall of cards and the table: two looks at the branches of one model, with one selection between them.

Both are as tall as what they hold and scroll with the page around them; what shows is painted, nothing else.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QListView, QTableView, QWidget

from ui import paint
from ui.people.delegates import CARD_HEIGHT, GAP, LEAST_CARD, MARGIN, ROW_HEIGHT, CardDelegate, RowDelegate
from ui.people.keys import Command, command_of
from ui.people.model import Column, Index, PeopleModel
from ui.theme import Theme
from ui.widgets.focus import BY_KEYBOARD, KEPT
from ui.widgets.stepping import row_after

Flag = QItemSelectionModel.SelectionFlag
Move = QAbstractItemView.CursorAction
if TYPE_CHECKING:
    _Base = QAbstractItemView
else:
    _Base = object
HEADER_HEIGHT = 32
SHARES = (292, 208, 140, 146, 102)
"""Of the width of the table, in the order of its columns."""


class _Look(_Base):
    """What wall and table have in common; mixed in before Qt's own view."""

    commanded = Signal(str)
    """A `Command`, asked for by a key."""
    menu_wanted = Signal(QPoint)
    """A context menu, at this global point."""
    left_at = Signal(int)
    """The arrows lead out of this view: -1 above it, 1 below it."""

    typed = Signal(str)
    """A letter of a name that is looked for."""

    branch: int
    page_height: Callable[[], int]
    finding: Callable[[], bool]
    """Whether letters belong to a name that is being typed just now, and are no keys of the page."""
    rings: bool

    def begin(self) -> None:
        self.rings = False
        self.page_height = lambda: 600
        self.finding = lambda: False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("bare")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.viewport().setAutoFillBackground(False)

    def own(self, index: Index) -> bool:
        """Whether this is a row that shows here."""
        return index.isValid() and int(index.internalId()) == self.branch + 1

    def count(self) -> int:
        return int(self.model().rowCount(self.rootIndex()))

    def go_to(self, row: int, by_keys: bool = True) -> None:
        """Make this row the current one, select it and take the focus."""
        if self.count():
            at = self.model().index(max(0, min(row, self.count() - 1)), 0, self.rootIndex())
            self.rings = by_keys
            self.selectionModel().setCurrentIndex(at, Flag.ClearAndSelect | Flag.Rows)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason if by_keys else Qt.FocusReason.OtherFocusReason)

    # Qt's part

    def event(self, event: QEvent) -> bool:
        # What is a key of the page must not be a shortcut of the window first.
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._takes(command_of(event)):
            event.accept()
            return True
        return super().event(event)

    def _takes(self, command: Command | None) -> bool:
        """Escape only while there is something to step back from."""
        many = len({(index.internalId(), index.row()) for index in self.selectionModel().selectedIndexes()}) > 1
        return command is not None and (command is not Command.LEAVE or many)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.rings = True
        command = command_of(event)
        if event.text().isalpha() and self.finding():
            self.typed.emit(event.text())
        elif self._takes(command):
            self.commanded.emit(str(command))
        elif event.key() == Qt.Key.Key_Space and self.own(self.currentIndex()):
            self.selectionModel().select(self.currentIndex(), Flag.Toggle | Flag.Rows)
        elif not self._leaves(event):
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Both views are looked through, and any word of a name counts: that is the page's to do."""
        self.typed.emit(search)

    def _leaves(self, event: QKeyEvent) -> bool:
        """An arrow at the edge leads on to the other view."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if not step or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        here = self.currentIndex()
        if self.own(here) and self.moveCursor(Move.MoveDown if step > 0 else Move.MoveUp, event.modifiers()) == here:
            self.left_at.emit(step)
            return True
        return False

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """What happens in the other view is none of this one's: it would tell readers of rows that it does not have."""
        super().selectionChanged(self._own_part(selected), self._own_part(deselected))

    def _own_part(self, selection: QItemSelection) -> QItemSelection:
        part, root = QItemSelection(), self.rootIndex()
        for one in selection:  # type: ignore[attr-defined]
            if one.parent() == root:
                part.append(one)
        return part

    def currentChanged(self, current: Index, previous: Index) -> None:
        mine, before = (index if self.own(index) else QModelIndex() for index in (current, previous))
        if mine.isValid() or before.isValid():
            super().currentChanged(mine, before)

    def focusInEvent(self, event: QFocusEvent) -> None:
        came_by_keys = event.reason() in BY_KEYBOARD
        self.rings = came_by_keys or (self.rings and event.reason() in (*KEPT, Qt.FocusReason.OtherFocusReason))
        super().focusInEvent(event)
        if came_by_keys and not self.own(self.currentIndex()) and self.count():
            self.go_to(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.rings = False
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse and self.indexAt(event.pos()).isValid():
            self.menu_wanted.emit(event.globalPos())


class Wall(_Look, QListView):
    """The cards, as many side by side as there is room for."""

    def __init__(self, theme: Theme, people: PeopleModel, branch: int, delegate: CardDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._cards, self.branch = theme, delegate, branch
        self.begin()
        self.setAccessibleName(self.tr("Met this fortnight"))
        self.setModel(people)
        self.setItemDelegate(delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionRectVisible(False)
        self.setDragEnabled(True)
        self.setRootIndex(people.branch(branch))

    def height_for(self, width: int) -> int:
        """Lay the cards out for this width; how tall they are together."""
        theme = self._theme
        gap = theme.px(GAP)
        columns = max(1, (width + gap) // (theme.px(LEAST_CARD) + gap))
        cell = QSize((width + gap) // columns, theme.px(CARD_HEIGHT) + gap)
        if cell != self.gridSize():
            self._cards.cell = cell
            self.setGridSize(cell)
        return -(-self.count() // columns) * cell.height() + 2 * MARGIN

    def paintEvent(self, event: QPaintEvent) -> None:
        self._cards.rings = self.rings and self.hasFocus()
        super().paintEvent(event)


class Table(_Look, QTableView):
    """A line for each; the head sorts."""

    def __init__(self, theme: Theme, people: PeopleModel, branch: int, delegate: RowDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self.branch = theme, branch
        self.begin()
        self.setAccessibleName(self.tr("Everyone else"))
        self.setModel(people)
        self.setItemDelegate(delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.head = TableHead(theme, self)
        self.setHorizontalHeader(self.head)
        self.setRootIndex(people.branch(branch))
        theme.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self._theme.px(ROW_HEIGHT))

    def full_height(self) -> int:
        return self._theme.px(HEADER_HEIGHT) + self.count() * self._theme.px(ROW_HEIGHT)

    def share(self, width: int) -> None:
        """Give each column its part of the width."""
        whole, left = sum(SHARES), width
        for column, share in enumerate(SHARES):
            part = left if column == len(SHARES) - 1 else width * share // whole
            self.setColumnWidth(column, part)
            left -= part

    # Qt's part

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """By rows; a page is what shows of the page around."""
        last, here = self.count() - 1, self.currentIndex()
        if last < 0:
            return QModelIndex()
        row = here.row() if self.own(here) else 0
        page = max(1, self.page_height() // self._theme.px(ROW_HEIGHT) - 1)
        return self.model().index(row_after(action, row, last, page), 0, self.rootIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        current = self.currentIndex()
        if self.rings and self.hasFocus() and self.own(current):
            row = self.visualRect(current)
            ring = QRectF(2, row.top() + 2, self.viewport().width() - 4, row.height() - 3)
            p = QPainter(self.viewport())
            paint.focus_ring(self._theme, p, ring, self._theme.px(6))
            p.end()


class TableHead(QHeaderView):
    """Names of the columns; a click sorts by one, a second click turns it round."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFixedHeight(theme.px(HEADER_HEIGHT))
        self.setAccessibleName(self.tr("Sort by"))
        self.viewport().setAutoFillBackground(False)
        self.setObjectName("bare")
        self.sorted_by: tuple[Column, bool] | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """All of it at once: Qt's own sections are boxes with edges, which the design has none of."""
        theme, px = self._theme, self._theme.px
        p = QPainter(self.viewport())
        for column in Column:
            left, wide = self.sectionViewportPosition(column), self.sectionSize(column)
            begin = px(54) if column is Column.NAME else 0
            room = QRectF(left + begin, 0, wide - begin - px(4), self.height())
            rtl = self.isRightToLeft()
            if rtl:
                room = QRectF(left + px(4), 0, wide - begin - px(4), self.height())
            name = str(self.model().headerData(column, Qt.Orientation.Horizontal))
            taken = paint.text(theme, p, room, name, "small", "ink3", paint.LEFT)
            if self.sorted_by is not None and self.sorted_by[0] is column:
                icon = "field-up" if self.sorted_by[1] else "field-down"
                x = room.right() - taken - px(16) if rtl else room.left() + taken + px(4)
                paint.icon(theme, p, x, room.center().y(), icon, 12, "ink3")
        p.fillRect(0, self.height() - 1, self.width(), 1, theme.color("line"))
        p.end()
