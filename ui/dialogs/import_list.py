"""The entries of the files as a list: one line each, painted, so that ten thousand weigh no more than ten."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import paint
from ui.dialogs import import_words as words
from ui.dialogs.import_words import Moment
from ui.theme import Theme
from ui.widgets.focus import BY_KEYBOARD, KEPT

if TYPE_CHECKING:
    from models.services.import_plan import Choice, Entry

Index = QModelIndex | QPersistentModelIndex
ROW = 52


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list: an entry of a file, the name of a file, or a sentence about one."""

    part: int
    """Which file, by its place."""
    place: int = -1
    """Which entry of its plan; below 0 for a line that is none."""
    text: str = ""
    is_head: bool = False


Look = Callable[[Line], "tuple[Entry, Choice] | None"]


class EntryModel(QAbstractListModel):
    def __init__(self, look: Look, moment: Moment, parent: QWidget | None = None) -> None:
        """`look` gives the entry of a line as it is planned now, with what was chosen for it."""
        super().__init__(parent)
        self._look, self._moment = look, moment
        self.lines: Sequence[Line] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def refresh(self) -> None:
        """The same lines, another word on them."""
        if self.lines:
            self.dataChanged.emit(self.index(0), self.index(len(self.lines) - 1))

    def entry(self, index: Index) -> "tuple[Entry, Choice] | None":
        return self._look(self.lines[index.row()]) if index.isValid() and index.row() < len(self.lines) else None

    def line(self, index: Index) -> Line | None:
        return self.lines[index.row()] if index.isValid() and index.row() < len(self.lines) else None

    def ticked(self, index: Index) -> bool | None:
        """None for a line that has nothing to bring in."""
        found = self.entry(index)
        if found is None:
            return None
        entry, choice = found
        return not choice.leave_out if words.takes(entry) or choice.leave_out else None

    def second(self, index: Index) -> str:
        found = self.entry(index)
        return words.second_line(found[0], self._moment) if found is not None else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index)
        if line is None:
            return None
        found = self._look(line)
        if role == Qt.ItemDataRole.DisplayRole:
            return words.title(found[0]) if found is not None else line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.sentence(*found, self._moment) if found is not None else line.text
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = self.ticked(index)
            return None if ticked is None else (Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return super().flags(index)
        flags = super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren
        return flags if self.ticked(index) is None else flags | Qt.ItemFlag.ItemIsUserCheckable


class EntryDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: "EntryList") -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), self._theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, model = self._theme, self._view.rows
        line, found = model.line(index), model.entry(index)
        if line is None:
            return
        rect, state = QRectF(option.rect), option.state
        if state & QStyle.StateFlag.State_Selected:
            paint.fill(painter, rect, theme.color("accentSofter"))
        elif state & QStyle.StateFlag.State_MouseOver and not line.is_head:
            painter.fillRect(rect, theme.color("hover"))
        if found is None:
            self._note(painter, rect, line)
        else:
            self._entry(painter, rect, index, found)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.color("line"))
        if state & QStyle.StateFlag.State_HasFocus and self._view.by_keyboard:
            paint.focus_ring(theme, painter, rect.adjusted(2, 2, -2, -3), theme.px(6))

    def _entry(self, painter: QPainter, rect: QRectF, index: Index, found: "tuple[Entry, Choice]") -> None:
        theme, (entry, choice), model = self._theme, found, self._view.rows
        mirrored = self._view.isRightToLeft()
        self._box(painter, self._view.box_of(rect.toRect()), model.ticked(index))
        text, tone = words.chip(entry, choice)
        width = paint.chip_width(theme, text)
        inside = rect.adjusted(theme.px(44), 0, -theme.px(16), 0)
        if mirrored:
            inside = rect.adjusted(theme.px(16), 0, -theme.px(44), 0)
        x = inside.left() if mirrored else inside.right() - width
        paint.chip(theme, painter, x, rect.center().y() - theme.px(11), text, tone=tone)
        gap = width + theme.px(12)
        lines = inside.adjusted(gap if mirrored else 0, theme.px(7), 0 if mirrored else -gap, 0)
        align = paint.LEFT
        second = model.second(index)
        height = theme.px(20) if second else rect.height() - theme.px(15)
        head = QRectF(lines.left(), lines.top(), lines.width(), height)
        ink = "ink3" if choice.leave_out or not words.takes(entry) else "ink"
        paint.text(theme, painter, head, words.title(entry), "body", ink, align, 600)
        below = QRectF(lines.left(), head.bottom(), lines.width(), theme.px(18))
        paint.text(theme, painter, below, second, "small", "ink3", align)

    def _box(self, painter: QPainter, box: QRect, ticked: bool | None) -> None:
        if ticked is None:
            return
        theme, place = self._theme, QRectF(box)
        if ticked:
            paint.rounded(painter, place, theme.px(4), theme.color("accent"))
            left = place.left() + (place.width() - theme.px(12)) / 2
            paint.icon(theme, painter, left, place.center().y(), "check", 12, "onAccent")
        else:
            paint.rounded(painter, place, theme.px(4), theme.color("surface"), theme.color("control"), 1.5)

    def _note(self, painter: QPainter, rect: QRectF, line: Line) -> None:
        theme = self._theme
        align = paint.LEFT
        if line.is_head:
            place = rect.adjusted(theme.px(16), theme.px(14), -theme.px(16), 0)
            paint.text(theme, painter, place, line.text, "small", "ink2", align, 600)
            return
        side = theme.px(16)
        x = rect.right() - theme.px(32) if self._view.isRightToLeft() else rect.left() + side
        paint.icon(theme, painter, x, rect.center().y(), "info", 16, "ink3")
        place = rect.adjusted(theme.px(44), 0, -side, 0)
        if self._view.isRightToLeft():
            place = rect.adjusted(side, 0, -theme.px(44), 0)
        paint.text(theme, painter, place, line.text, "body", "ink2", align)


class EntryList(QListView):
    """Space ticks, a click on the box does so too; Enter belongs to the dialog."""

    toggled = Signal(object)
    """A Line whose tick was asked to turn."""
    moved_to = Signal(object)
    """The Line that is current now, or None."""

    def __init__(self, theme: Theme, model: EntryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self.rows = theme, model
        self.by_keyboard = False
        self.setObjectName("bare")
        self.setModel(model)
        self.setItemDelegate(EntryDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("What it becomes"))
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.doItemsLayout)

    def box_of(self, row: QRect) -> QRect:
        side = self._theme.px(16)
        x = row.right() - self._theme.px(16) - side if self.isRightToLeft() else row.left() + self._theme.px(16)
        return QRect(x, row.center().y() - side // 2, side, side)

    def go_to(self, place: int) -> None:
        index = self.rows.index(place)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def currentChanged(self, current: QModelIndex | QPersistentModelIndex, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.moved_to.emit(self.rows.line(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.rows.line(self.currentIndex())
        if event.key() == Qt.Key.Key_Space and not event.modifiers() and line is not None:
            if self.rows.ticked(self.currentIndex()) is not None:
                self.toggled.emit(line)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)
        self.by_keyboard = True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.by_keyboard = False
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        line = self.rows.line(index)
        if line is None or self.rows.ticked(index) is None or event.button() != Qt.MouseButton.LeftButton:
            return
        reach = self._theme.px(10)
        if (
            self.box_of(self.visualRect(index))
            .adjusted(-reach, -reach, reach, reach)
            .contains(event.position().toPoint())
        ):
            self.toggled.emit(line)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in KEPT:
            self.by_keyboard = event.reason() in BY_KEYBOARD
        super().focusInEvent(event)
