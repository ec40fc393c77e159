"""The list of the board: a line for each application; the head sorts, the keys are those of all lists."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from models.domain.values import ApplicationId
from models.domain.views import Card
from ui import paint
from ui.board.faces import Faces
from ui.board.keys import Command, command_of
from ui.board.list_model import Column, Index, ListModel, column_names
from ui.board.list_paint import ROW_HEIGHT, LineDelegate, ListHead, cell_text
from ui.theme import Theme
from ui.widgets.finding import FindByName
from ui.widgets.focus import BY_KEYBOARD, KEPT
from ui.widgets.stepping import row_after

SHARES = (20, 20, 14, 20, 8, 9, 11)
"""Of the width, by column."""
BAR = 8
Flag = QItemSelectionModel.SelectionFlag
Move = QAbstractItemView.CursorAction
SIDEWAYS = (Command.LEFT, Command.RIGHT, Command.STAGE_LEFT, Command.STAGE_RIGHT, Command.HIGHER, Command.LOWER)
"""What the keys of a column mean that has others beside it; a list has none."""


class ListView(QTableView):
    commanded = Signal(str)
    """A `Command`, asked for by a key."""
    opened = Signal(str)
    menu_wanted = Signal(object)
    """Where on the screen a pointer asked for the menu."""

    def __init__(self, theme: Theme, faces: Faces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rings = False
        self._gathering = False
        """Whether lines are picked one by one with Space: then the arrows only walk."""
        self.list = ListModel(faces.sentence, lambda card, column: cell_text(faces, card, column), self)
        self.setAccessibleName(self.tr("List of applications"))
        self.setModel(self.list)
        self.setItemDelegate(LineDelegate(theme, faces, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.head = ListHead(theme, self.list, self)
        self.setHorizontalHeader(self.head)
        self.head.sectionClicked.connect(lambda column: self.sort_by(Column(column)))
        self.doubleClicked.connect(self._on_double_clicked)
        self.verticalScrollBar().setFixedWidth(theme.px(BAR))
        theme.changed.connect(self._measure)
        self._measure()
        FindByName(self)

    def _measure(self) -> None:
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self._theme.px(ROW_HEIGHT))
        self.head.measure()

    # whom it is about

    def current_card(self) -> Card | None:
        return self.list.card(self.currentIndex().row())

    def chosen(self) -> list[ApplicationId]:
        """All that are selected, as they stand."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [card.application for row in rows if (card := self.list.card(row)) is not None]

    def meant(self) -> list[ApplicationId]:
        """All that are selected when the current one is among them, else that one alone."""
        card, chosen = self.current_card(), self.chosen()
        if card is None:
            return []
        return chosen if card.application in chosen else [card.application]

    def keeping(self, show: Callable[[], object]) -> None:
        """Whatever is shown now, the same lines stay current and selected; one that left gives way to its place."""
        card, chosen, row = self.current_card(), set(self.chosen()), self.currentIndex().row()
        scrolled = self.verticalScrollBar().value()
        show()
        if self.list.rowCount() == 0:
            return
        here = self.list.row_of(card.application) if card is not None else -1
        here = here if here >= 0 else max(0, min(row, self.list.rowCount() - 1))
        if self.currentIndex().row() == here and set(self.chosen()) == chosen:
            return
        select = self.selectionModel()
        select.setCurrentIndex(self.list.index(here, 0), Flag.NoUpdate)
        select.clearSelection()
        for application in chosen:
            place = self.list.row_of(application)
            if place >= 0:
                select.select(self.list.index(place, 0), Flag.Select | Flag.Rows)
        self.verticalScrollBar().setValue(scrolled)

    def sort_by(self, column: Column) -> None:
        """Chosen once more, the same column is turned round."""
        before, backwards = self.list.sorted_by
        self.set_sort(column, before is column and not backwards)

    def set_sort(self, column: Column, backwards: bool) -> None:
        self.keeping(lambda: self.list.sort_by(column, backwards))
        self.head.viewport().update()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def sort_menu(self) -> QMenu:
        menu = QMenu(self.tr("Sort by"), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for column, name in column_names().items():
            action = QAction(name, group)
            action.setCheckable(True)
            action.setChecked(column is self.list.sorted_by[0])
            action.triggered.connect(lambda _, column=column: self.sort_by(column))
            menu.addAction(action)
        return menu

    def go_to(self, row: int) -> None:
        if not 0 <= row < self.list.rowCount():
            return
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._gathering = False
        self.selectionModel().setCurrentIndex(self.list.index(row, 0), Flag.ClearAndSelect | Flag.Rows)
        self.scrollTo(self.list.index(row, 0))

    def at_current(self) -> QPoint:
        """The lower corner of the current line, on the screen."""
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())

    # Qt's part

    def event(self, event: QEvent) -> bool:
        # Otherwise the window takes Esc before the list hears it.
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self._has_more():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = command_of(event)
        if command is Command.LEAVE and not self._has_more():
            event.ignore()
        elif command is not None and command not in SIDEWAYS:
            self.commanded.emit(str(command))
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
            self._gathering = bool(self.chosen())
        elif event.key() == Qt.Key.Key_S and not event.modifiers():
            self.sort_menu().popup(self.head.mapToGlobal(QPoint(0, self.head.height())))
        elif event.key() == Qt.Key.Key_Space:
            self._gather()
        elif command is None:
            self._rings = True
            super().keyPressEvent(event)
        self.viewport().update()

    def _has_more(self) -> bool:
        return self._gathering or len(self.chosen()) > 1

    def _gather(self) -> None:
        """The first Space keeps the current line; from then on each takes one in or leaves it out."""
        self._rings = True
        change = Flag.Toggle if self._gathering else Flag.Select
        self.selectionModel().select(self.currentIndex(), change | Flag.Rows)
        self._gathering = bool(self.chosen())

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here; what is sought is typed into the field, with its key."""

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> Flag:
        """The arrows walk past several that were gathered with Space, as they do on the board."""
        keys = isinstance(event, QKeyEvent) and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if keys and self._gathering:
            return Flag.NoUpdate
        return super().selectionCommand(index, event)

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """By rows; Home and End are the first and the last of all."""
        last, row = self.list.rowCount() - 1, max(0, self.currentIndex().row())
        if last < 0:
            return QModelIndex()
        page = max(1, self.viewport().height() // self._theme.px(ROW_HEIGHT) - 1)
        return self.list.index(row_after(action, row, last, page), 0)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        card = self.list.card(index.row())
        if card is not None:
            self.opened.emit(card.application)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse and self.indexAt(event.pos()).isValid():
            self.menu_wanted.emit(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._rings = self._gathering = False
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        came_by_keys = event.reason() in BY_KEYBOARD
        self._rings = came_by_keys or (self._rings and event.reason() in KEPT)
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.list.rowCount():
            self.selectionModel().setCurrentIndex(self.list.index(0, 0), Flag.NoUpdate)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        whole, left = sum(SHARES), self.viewport().width()
        width = left
        for column, share in enumerate(SHARES):
            part = left if column == len(SHARES) - 1 else width * share // whole
            self.setColumnWidth(column, part)
            left -= part

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        current = self.currentIndex()
        if self._rings and self.hasFocus() and current.isValid():
            row = self.visualRect(current)
            ring = QRectF(2, row.top() + 2, self.viewport().width() - 4, row.height() - 3)
            p = QPainter(self.viewport())
            paint.focus_ring(self._theme, p, ring, self._theme.px(6))
            p.end()
