"""The table: what matters down the side, an offer in each column; both edges stay where they are."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFrame,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from models.domain.offer_views import OfferColumn
from ui import paint
from ui.offers.cells import NOTHING, Cells, Hit
from ui.offers.heads import TIGHT, OffersHead, WeightsHead
from ui.offers.keys import command_of
from ui.offers.model import OffersModel
from ui.offers.rows import ROWS, Row
from ui.theme import Theme
from ui.widgets.finding import FindByName
from ui.widgets.focus import BY_KEYBOARD, KEPT
from ui.widgets.label import Label

NARROWEST, WIDEST = 252, 520
Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, cells: Cells, model: OffersModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._cells, self._model = theme, cells, model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        column, view, theme = self._model.column(index.column()), self._model.view, self._theme
        if column is None or view is None:
            return
        rect = QRectF(option.rect)
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, theme.color("surface"))
        line = theme.color("line")
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), line)
        painter.fillRect(QRectF(rect.right() - 1, rect.top(), 1, rect.height()), line)
        if index.column() == 0:
            painter.fillRect(QRectF(rect.left(), rect.top(), 1, rect.height()), line)
        self._cells.paint(painter, rect, view, ROWS[index.row()], column)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As the table has laid it out; nothing asks for more."""
        return option.rect.size()


class OffersTable(QTableView):
    commanded = Signal(str)
    """A command of the keys, for the current cell."""
    clicked_in = Signal(object)
    """A `Hit` in the current cell."""
    menu_wanted = Signal(int, QPoint)

    def __init__(self, theme: Theme, model: OffersModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self.cells = Cells(theme)
        self._ringed = False
        self.setObjectName("bare")
        self.setAccessibleName(self.tr("Offers side by side"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(model)
        self.setItemDelegate(CellDelegate(theme, self.cells, model, self))
        self.weights = WeightsHead(theme, model, self)
        self.heads = OffersHead(theme, model, self)
        self.setVerticalHeader(self.weights)
        self.setHorizontalHeader(self.heads)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        # A reader or a voice makes a cell current by choosing it (ui/heard.py); chosen cells look like the others.
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        self.setCornerWidget(QWidget(self))  # between the scroll bars; else the style paints one there
        self.corner = Label(theme, "", "small", "ink2", wrap=True, parent=self)
        self.corner.setText(self.tr("What matters to you\nSet the weight with 1 to 5"))
        self.corner.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading)
        model.modelReset.connect(self._on_reset)
        model.dataChanged.connect(lambda *_: self.lay_out())
        self.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self.heads.menu_wanted.connect(self._on_head_menu)
        theme.changed.connect(self.lay_out)
        FindByName(self, slash=True)

    # where things are

    def row(self) -> Row | None:
        index = self.currentIndex()
        return ROWS[index.row()] if index.isValid() else None

    def column(self) -> OfferColumn | None:
        return self._model.column(self.currentIndex().column())

    def choose(self, place: int) -> None:
        """Make a column current, in the line that was."""
        row = max(0, self.currentIndex().row())
        self.setCurrentIndex(self._model.index(row, place))

    def place_of_current(self) -> QRect:
        """Of the cell, in the viewport's coordinates."""
        return self.visualRect(self.currentIndex())

    def lay_out(self) -> None:
        """Columns share the width; a line is as tall as its tallest cell."""
        view, px = self._model.view, self._theme.px
        if view is None or not view.columns:
            return
        room = self.viewport().width()
        wide = max(px(NARROWEST), min(px(WIDEST), room // len(view.columns)))
        for place in range(len(view.columns)):
            left_over = room - wide * len(view.columns) if wide < px(WIDEST) and wide > px(NARROWEST) else 0
            self.setColumnWidth(place, wide + (left_over if place == len(view.columns) - 1 else 0))
        self.heads.set_tight(wide < px(TIGHT))
        for place, row in enumerate(ROWS):
            tall = [self.cells.height(view, row, one, wide) for one in view.columns]
            beside = px(72) if self.weights.aside(row) else px(54)
            self.setRowHeight(place, round(max(*tall, beside if row is not Row.TO_ASK else 0, px(46))))
        self.viewport().update()
        self.weights.viewport().update()
        self.heads.viewport().update()

    def _on_reset(self) -> None:
        self.lay_out()
        if self._model.columnCount() and not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(0, 0))

    def _show_current(self) -> None:
        self.weights.current = self.currentIndex().row() if self.hasFocus() else -1
        self.weights.viewport().update()
        self.viewport().update()

    def _on_head_menu(self, section: int, at: QPoint) -> None:
        self.choose(section)
        self.menu_wanted.emit(section, at)

    # Qt's part

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = command_of(event)
        self._ringed = True
        if command is not None and self.currentIndex().isValid():
            self.commanded.emit(command.value)
            event.accept()
        else:
            super().keyPressEvent(event)
            self.viewport().update()

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._ringed = False
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            hit = self.hit(event.position())
            if hit != NOTHING:
                self.clicked_in.emit(hit)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid() and self.hit(event.position()) == NOTHING:
            self.commanded.emit("open")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        here = self.hit(event.position()) != NOTHING
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if here else Qt.CursorShape.ArrowCursor)

    def hit(self, at: QPointF) -> Hit:
        index = self.indexAt(at.toPoint())
        column = self._model.column(index.column()) if index.isValid() else None
        if column is None:
            return NOTHING
        return self.cells.hit(QRectF(self.visualRect(index)), ROWS[index.row()], column, at)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            return  # the key has asked for the menu of the current cell already
        index = self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_wanted.emit(index.column(), event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = event.reason() in BY_KEYBOARD or (self._ringed and event.reason() in KEPT)
        if not self.currentIndex().isValid() and self._model.columnCount():
            self.setCurrentIndex(self._model.index(0, 0))
        super().focusInEvent(event)
        self._show_current()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_current()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        button = self.findChild(QAbstractButton)
        if button is not None:
            button.hide()  # Qt's own corner, which shows itself again with every layout
        if hasattr(self, "corner"):
            pad = self._theme.px(10)
            wide, tall = self.weights.width(), self.heads.height()
            left = self.width() - wide if self.isRightToLeft() else 0
            self.corner.setGeometry(left + pad, 0, wide - pad, tall - pad)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._ringed and self.hasFocus() and self.currentIndex().isValid():
            p = QPainter(self.viewport())
            ring = QRectF(self.visualRect(self.currentIndex())).adjusted(3, 3, -4, -4)
            paint.focus_ring(self._theme, p, ring, self._theme.px(6))
            p.end()
