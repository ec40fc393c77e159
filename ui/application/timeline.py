"""The timeline's model, delegate and list: rows of different heights with their actions painted in them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import paint
from ui.application.entries import Act, Entry, act_words
from ui.theme import Theme
from ui.widgets.focus import BY_KEYBOARD, KEPT

Index = QModelIndex | QPersistentModelIndex
DISC, INDENT, GAP, PAD = 28, 42, 18, 6
"""The round mark, where the words begin, the room below an entry, and the room beside it for its focus ring."""
WHEN = 150
"""Kept free for the date on the title's line."""
MORE = 26
TONE_INK = {"neutral": "ink2", "accent": "accent", "due": "due", "wait": "wait", "plum": "plum", "clay": "clay"}


class TimelineModel(QAbstractListModel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def fill(self, entries: tuple[Entry, ...]) -> None:
        if entries != self.entries:
            self.beginResetModel()
            self.entries = entries
            self.endResetModel()

    def row_of(self, key: tuple[str, ...]) -> int:
        return next((row for row, entry in enumerate(self.entries) if entry.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.sentence
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return ", ".join(act_words(act)[0] for act in entry.more)
        return None


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of one row are, in the list's viewport."""

    title: QRectF
    text: QRectF
    debrief: QRectF
    feet: float
    """The top of the line of chips and buttons."""
    buttons: tuple[tuple[Act, QRectF], ...]
    more: QRectF


class EntryDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.hovered_row = -1
        self.hovered: Act | None = None
        self.over_more = False
        self.ring = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = self._entry(index)
        width = option.widget.width() if isinstance(option.widget, QListView) else 560
        if isinstance(option.widget, QListView):
            width = option.widget.viewport().width()
        return QSize(width, round(self._height(entry, width)))

    def _entry(self, index: Index) -> Entry:
        model = index.model()
        assert isinstance(model, TimelineModel)
        return model.entries[index.row()]

    def _text_width(self, width: float) -> float:
        px = self._theme.px
        return max(80.0, width - px(INDENT) - 2 * px(PAD) - px(MORE + 6))

    def _text_height(self, entry: Entry, width: float) -> float:
        return paint.lines_height(self._theme, entry.text, self._text_width(width)) if entry.text else 0

    def _debrief_height(self, entry: Entry, width: float) -> float:
        if not entry.well and not entry.badly:
            return 0
        px, half = self._theme.px, self._debrief_text(width)
        sides = [
            sum(paint.lines_height(self._theme, line, half) for line in lines) for lines in (entry.well, entry.badly)
        ]
        return max(sides) + px(24) + px(24)

    def _debrief_text(self, width: float) -> float:
        px = self._theme.px
        return (width - px(INDENT) - 2 * px(PAD)) / 2 - px(24) - px(18)

    def _height(self, entry: Entry, width: float) -> float:
        px = self._theme.px
        height = px(PAD) + px(20) + self._text_height(entry, width)
        debrief = self._debrief_height(entry, width)
        height += debrief + px(8) if debrief else 0
        height += px(32) if entry.chips or entry.buttons else 0
        return max(height, px(PAD) + px(DISC)) + px(GAP) + px(2)

    def places(self, rect: QRectF, entry: Entry) -> Places:
        px, theme = self._theme.px, self._theme
        left, right = rect.left() + px(INDENT) + px(PAD), rect.right() - px(PAD)
        top = rect.top() + px(PAD) + px(2)
        title = QRectF(left, top, right - left, px(20))
        text = QRectF(left, title.bottom(), self._text_width(rect.width()), self._text_height(entry, rect.width()))
        debrief = QRectF(left, text.bottom() + px(6), right - left, self._debrief_height(entry, rect.width()))
        feet = text.bottom() + (debrief.height() + px(8) if debrief.height() else 0) + px(6)
        x = left + sum(paint.chip_width(theme, chip[0], chip[1]) + px(8) for chip in entry.chips)
        buttons = []
        for act in entry.buttons:
            width = theme.text_width(act_words(act)[0], "small", 500) + px(20)
            buttons.append((act, QRectF(x, feet - px(1), width, px(24))))
            x += width + px(8)
        side = px(MORE - 2)
        more = QRectF(right - side + px(4), title.bottom() - px(1), side, side)
        return Places(title, text, debrief, feet, tuple(buttons), more)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, theme, px = self._entry(index), self._theme, self._theme.px
        rect = QRectF(option.rect)
        painter.save()
        at = self.places(rect, entry)
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if current and self.ring:
            row = rect.adjusted(0, px(1), 0, -px(GAP) + px(6))
            paint.focus_ring(theme, painter, row, px(8))
        self._paint_mark(painter, rect, entry, index)
        width = paint.text(
            theme, painter, at.title, entry.when, "body", "ink3", Qt.AlignmentFlag.AlignRight | paint.CENTER
        )
        words = QRectF(at.title).adjusted(0, 0, -width - px(16), 0)
        paint.text(theme, painter, words, entry.title, "body", "ink3" if entry.gone else "ink", weight=600)
        if entry.text:
            paint.text_lines(theme, painter, at.text, entry.text, "body", "ink3" if entry.gone else "ink2")
        if at.debrief.height():
            self._paint_debrief(painter, at.debrief, entry)
        x = at.title.left()
        for text, icon, tone in entry.chips:
            x = paint.chip(theme, painter, x, at.feet, text, icon, tone).right() + px(8)
        here = index.row() == self.hovered_row
        for act, place in at.buttons:
            over = here and self.hovered is act
            ground = theme.color("hover" if over else "surface")
            paint.rounded(painter, place, px(6), ground, theme.color("line2"))
            paint.text(theme, painter, place, act_words(act)[0], "small", "ink", paint.CENTER, 500, elide=False)
        if entry.more and (here or current):
            if here and self.over_more:
                paint.rounded(painter, at.more, px(6), theme.color("track"))
            paint.icon(theme, painter, at.more.center().x() - px(8), at.more.center().y(), "ellipsis", 16, "ink2")
        painter.restore()

    def _paint_mark(self, painter: QPainter, rect: QRectF, entry: Entry, index: Index) -> None:
        """The round mark, and the line that joins it with what came before."""
        theme, px = self._theme, self._theme.px
        disc = QRectF(rect.left() + px(PAD), rect.top() + px(PAD), px(DISC), px(DISC))
        if index.row() + 1 < index.model().rowCount():
            painter.fillRect(
                QRectF(disc.center().x() - 0.75, disc.bottom() + px(3), 1.5, rect.bottom() - disc.bottom() + px(3)),
                theme.color("line"),
            )
        ground, ink = paint.TONES[entry.tone]
        paint.rounded(painter, disc, disc.width() / 2, theme.color(ground))
        mark = px(14) / 2
        paint.icon(theme, painter, disc.center().x() - mark, disc.center().y(), entry.icon, 14, ink)

    def _paint_debrief(self, painter: QPainter, box: QRectF, entry: Entry) -> None:
        theme, px = self._theme, self._theme.px
        box = box.adjusted(0, px(2), 0, 0)
        paint.rounded(painter, box, px(8), theme.color("surface"), theme.color("line"))
        middle = box.center().x()
        painter.fillRect(QRectF(middle, box.top(), 1, box.height()), theme.color("line"))
        for left, head, token, icon, lines in (
            (box.left(), self.tr("Went well"), "accent", "plus", entry.well),
            (middle, self.tr("Went badly"), "clay", "minus", entry.badly),
        ):
            head_place = QRectF(left + px(12), box.top() + px(8), box.width() / 2 - px(24), px(20))
            paint.text(theme, painter, head_place, head, "small", token, weight=500)
            y = head_place.bottom()
            width = box.width() / 2 - px(24) - px(18)
            for line in lines:
                paint.icon(theme, painter, left + px(12), y + px(10), icon, 12, token)
                place = QRectF(left + px(30), y, width, px(20))
                y += paint.text_lines(theme, painter, place, line, "body", "ink")


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

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """What was current stays current, as long as it is there."""
        before = self.current_entry()
        self._rows.fill(tuple(entries))
        row = self._rows.row_of(before.key) if before is not None else 0
        if row < 0 and before is not None and before.interview is not None:
            row = 0
        self.go_to(max(0, row))

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

    def _at(self, point: QPoint) -> tuple[int, Act | None, bool]:
        """Row, the action under the pointer, and whether it is over the three dots."""
        index = self.indexAt(point)
        if not index.isValid():
            return (-1, None, False)
        rect, entry = QRectF(self.visualRect(index)), self._rows.entries[index.row()]
        at = self._delegate.places(rect, entry)
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
