"""The list of Today: keys and pointer become wishes, the focused row grows, the checklist lies below its row."""

from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip, QWidget

from ui import paint
from ui.theme import Theme
from ui.today.delegate import RowDelegate
from ui.today.model import Index, TodayModel
from ui.today.places import Part
from ui.today.rows import Key, Kind, Row
from ui.widgets.finding import FindByName
from ui.widgets.focus import BY_KEYBOARD, KEPT
from ui.widgets.inert import as_words

GUTTER = 16
"""Beside the rows, where the scroll bar comes and goes."""

KEYS = {
    Qt.Key.Key_Return: Part.DO,
    Qt.Key.Key_Enter: Part.DO,
    Qt.Key.Key_S: Part.SNOOZE,
    Qt.Key.Key_D: Part.DONE,
    Qt.Key.Key_W: Part.WHY,
}


def described() -> list[tuple[str, str]]:
    """Key caps and what they do, for "Keys of this screen"."""
    say = QCoreApplication.translate
    return [
        ("Enter", say("TodayList", "Do it")),
        ("S", say("TodayList", "Snooze, then 1 to 5 or T")),
        ("D", say("TodayList", "Done")),
        ("W", say("TodayList", "Why?")),
        ("Up", say("TodayList", "The line above")),
        ("Down", say("TodayList", "The line below")),
        ("G", say("TodayList", "Jump to Coming up")),
        ("I", say("TodayList", "What is with other people")),
        ("Shift+F10", say("TodayList", "Menu of the line")),
    ]


class TodayList(QListView):
    acted = Signal(object, object)
    """A row and the Part of it that was pressed, by pointer or key."""
    menu_wanted = Signal(object, QPoint)
    """A row, and a global point."""
    coming_wanted = Signal()
    """G: jump to what is coming up."""
    calm_wanted = Signal()
    """I: what is with other people."""

    def __init__(self, theme: Theme, model: TodayModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._rows = theme, model
        self.delegate = RowDelegate(theme, self)
        self._form: QWidget | None = None
        self._pressed: tuple[Key, Part] | None = None
        self.setObjectName("bare")
        self.setAccessibleName(self.tr("Reminders"))
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.doItemsLayout)
        FindByName(self, slash=True)
        self.verticalScrollBar().valueChanged.connect(self._place_form)

    # where one is

    def current_row(self) -> Row | None:
        index = self.currentIndex()
        return self._rows.rows[index.row()] if index.isValid() else None

    def go_to(self, place: int, at_top: bool = False) -> None:
        """Make this row the current one and show it, without taking the focus."""
        index = self._rows.index(place)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)
        self.executeDelayedItemsLayout()
        hint = QAbstractItemView.ScrollHint
        self.scrollTo(index, hint.PositionAtTop if at_top else hint.EnsureVisible)

    def place_of(self, part: Part, place: int) -> QRect:
        """The part of a row, in the viewport's coordinates."""
        index = self._rows.index(place)
        row = self._rows.rows[place]
        face, current = self._rows.faces.face(row), self._is_current(place)
        at = self.delegate.places(QRectF(self.visualRect(index)), row, face, current)
        return at.rect_of(part).toRect()

    def _is_current(self, place: int) -> bool:
        return place == self.currentIndex().row()

    def _first_line(self, place: int, step: int) -> int:
        """The nearest row from here on that can be current; -1 where there is none."""
        while 0 <= place < len(self._rows.rows):
            row = self._rows.rows[place]
            if row.kind in (Kind.LINE, Kind.MORE) and not row.done:
                return place
            place += step
        return -1

    def nearest(self, place: int) -> int:
        """The row to go on with when the one at `place` is gone."""
        after = self._first_line(place, 1)
        return after if after >= 0 else self._first_line(min(place, len(self._rows.rows) - 1), -1)

    # the checklist below its row

    def show_form(self, form: QWidget | None) -> None:
        """The widget that fills the free place of a ROOM row; None where there is none."""
        if self._form is not None and self._form is not form:
            focus: QWidget | None = self.window().focusWidget()
            if focus is not None and self._form.isAncestorOf(focus):
                # Else it would go to whatever comes first in the window.
                self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._form.hide()
            self._form.deleteLater()
        self._form = form
        if form is not None:
            form.setParent(self.viewport())
            self.delegate.room_height = form.sizeHint().height() + self._theme.px(18)
            form.show()
        self.scheduleDelayedItemsLayout()
        self._place_form()

    @property
    def form(self) -> QWidget | None:
        return self._form

    def _place_form(self) -> None:
        if self._form is None:
            return
        place = next((n for n, row in enumerate(self._rows.rows) if row.kind is Kind.ROOM), -1)
        if place < 0:
            self._form.hide()
            return
        rect = self.delegate.inner(QRectF(self.visualRect(self._rows.index(place)))).toRect()
        px = self._theme.px
        self._form.setGeometry(rect.adjusted(px(96), px(2), -px(16), -px(16)))
        self._form.show()

    # Qt's part

    def updateGeometries(self) -> None:
        super().updateGeometries()
        bar = self.verticalScrollBar()
        taken = bar.width() if bar.isVisible() else 0
        self.delegate.inset = max(2, self._theme.px(GUTTER) - taken)
        self._place_form()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        row = self.current_row()
        self.delegate.current = row.key if row is not None else None
        self.doItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        for top, bottom in self._panels():
            rect = QRectF(self.visualRect(self._rows.index(top)).united(self.visualRect(self._rows.index(bottom))))
            paint.panel(self._theme, painter, self.delegate.inner(rect).adjusted(0, 0, 0, -2))
        painter.end()
        super().paintEvent(event)

    def _panels(self) -> list[tuple[int, int]]:
        """First and last row of each group."""
        found: list[tuple[int, int]] = []
        start = 0
        for place, row in enumerate(self._rows.rows):
            if row.kind is Kind.SECTION:
                start = place + 1
            elif row.last:
                found.append((start, place))
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.delegate.ring = True
        key, row = Qt.Key(event.key()), self.current_row()
        menu = key == Qt.Key.Key_Menu or (
            key == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        )
        if menu and row is not None:
            corner = self.visualRect(self.currentIndex()).topLeft() + QPoint(self._theme.px(96), self._theme.px(40))
            self.menu_wanted.emit(row, self.viewport().mapToGlobal(corner))
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in KEYS and row is not None:
            self.acted.emit(row, KEYS[key])
        elif key == Qt.Key.Key_G:
            self.coming_wanted.emit()
        elif key == Qt.Key.Key_I:
            self.calm_wanted.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            self._step(key)
        else:
            super().keyPressEvent(event)

    def _step(self, key: Qt.Key) -> None:
        here, last = self.currentIndex().row(), len(self._rows.rows) - 1
        target = {
            Qt.Key.Key_Up: lambda: self._first_line(here - 1, -1),
            Qt.Key.Key_Down: lambda: self._first_line(here + 1, 1),
            Qt.Key.Key_Home: lambda: self._first_line(0, 1),
            Qt.Key.Key_End: lambda: self._first_line(last, -1),
        }[key]()
        if target >= 0:
            self.go_to(target)
            if target == self._first_line(0, 1):
                self.scrollToTop()
        self.viewport().update()

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of their own here."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in KEPT:
            self.delegate.ring = event.reason() in BY_KEYBOARD
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in KEPT:
            self.delegate.ring = False
        self.viewport().update()

    def _part_at(self, point: QPoint) -> tuple[Row, Part] | None:
        index = self.indexAt(point)
        if not index.isValid():
            return None
        row = self._rows.rows[index.row()]
        face = self._rows.faces.face(row)
        at = self.delegate.places(QRectF(self.visualRect(index)), row, face, self._is_current(index.row()))
        part = at.part_at(point.toPointF())
        return None if part is None else (row, part)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A button of a row is pressed without the row growing under the pointer."""
        self.delegate.ring = False
        found = self._part_at(event.position().toPoint())
        self._pressed = None
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self._pressed = (found[0].key, found[1])
            return
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._rows.rows[index.row()].kind is Kind.MORE:
            self._pressed = (self._rows.rows[index.row()].key, Part.DO)
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
            return
        point = event.position().toPoint()
        found, index = self._part_at(point), self.indexAt(point)
        row = self._rows.rows[index.row()] if index.isValid() else None
        if row is not None and row.key == pressed[0] and (row.kind is Kind.MORE or (found and found[1] is pressed[1])):
            self.acted.emit(row, pressed[1])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        found = self._part_at(event.position().toPoint())
        self._hover(None if found is None else (found[0].key, found[1]))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, hovered: tuple[Key, Part] | None) -> None:
        if hovered != self.delegate.hovered:
            self.delegate.hovered = hovered
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hovered else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if index.isValid() and self._rows.rows[index.row()].kind is Kind.LINE:
            self.menu_wanted.emit(self._rows.rows[index.row()], event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._part_at(event.pos())
            text = self._tip(found[1]) if found is not None else ""
            QToolTip.showText(event.globalPos(), as_words(text), self)
            return True
        return super().viewportEvent(event)

    def _tip(self, part: Part) -> str:
        return {
            Part.SNOOZE: self.tr("Snooze  S"),
            Part.WHY: self.tr("Why?  W"),
            Part.DONE: self.tr("Done  D"),
        }.get(part, "")
