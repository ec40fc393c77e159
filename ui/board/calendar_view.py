"""The calendar of the board: interviews, promised days and answers, by month or by week."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from models.domain.calendar_views import DAYS_OF_A_WEEK, WEEKS_OF_A_MONTH, Entry, first_of_month, monday, months_on
from ui import wording
from ui.board.calendar_model import CalendarModel, DayRoles
from ui.board.calendar_paint import DayDelegate, WeekHead, sentence
from ui.board.faces import Faces
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.focus import BY_KEYBOARD, KEPT
from ui.widgets.inert import as_words
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented

MONTH, WEEK = "month", "week"
Key = Qt.Key
Read = Callable[[date, int], Sequence[Entry]]


class DayGrid(QTableView):
    """The days; where the arrows lead beyond the sheet, the next one is turned to."""

    day_wanted = Signal(object)
    turn_wanted = Signal(int)
    span_wanted = Signal(str)
    today_wanted = Signal()
    opened = Signal(object)
    """An `Entry`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.days = CalendarModel(sentence, self)
        self.delegate = DayDelegate(theme, self)
        self.setModel(self.days)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(self.tr("Calendar"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.head = WeekHead(theme, self)
        self.setHorizontalHeader(self.head)
        self.setMouseTracking(True)
        theme.changed.connect(self.head.measure)

    def day(self) -> date:
        return self.days.day_at(self.currentIndex())

    def go_to(self, day: date) -> None:
        self.selectionModel().setCurrentIndex(self.days.place(day), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def open_current(self) -> None:
        """The one thing of the day; where there are several, a menu asks which."""
        entries = self.days.entries(self.day())
        if len(entries) == 1:
            self.opened.emit(entries[0])
        elif entries:
            menu = QMenu(wording.long_day(self.day()), self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for entry in entries:
                action = menu.addAction(sentence(entry).replace("&", "&&"))
                action.triggered.connect(lambda _=False, entry=entry: self.opened.emit(entry))
            menu.setActiveAction(menu.actions()[0])
            menu.popup(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft()))

    def entry_at(self, at: QPoint) -> Entry | None:
        index: QModelIndex = self.indexAt(at)
        if not index.isValid():
            return None
        return self.delegate.entry_at(index.data(DayRoles.ENTRIES), QRectF(self.visualRect(index)), at)

    # Qt's part

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, day = Key(event.key()), self.day()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
            return
        near = -1 if self.isRightToLeft() else 1
        steps = {Key.Key_Left: -near, Key.Key_Right: near, Key.Key_Up: -DAYS_OF_A_WEEK, Key.Key_Down: DAYS_OF_A_WEEK}
        pages = {Key.Key_PageUp: -1, Key.Key_PageDown: 1}
        spans = {Key.Key_M: MONTH, Key.Key_W: WEEK}
        self.delegate.rings = True
        if key in steps:
            self.day_wanted.emit(day + timedelta(days=steps[key]))
        elif key in pages:
            self.turn_wanted.emit(pages[key])
        elif key in spans:
            self.span_wanted.emit(spans[key])
        elif key in (Key.Key_Home, Key.Key_End):
            begin = monday(day)
            self.day_wanted.emit(begin if key == Key.Key_Home else begin + timedelta(days=DAYS_OF_A_WEEK - 1))
        elif key == Key.Key_T:
            self.today_wanted.emit()
        elif key in (Key.Key_Return, Key.Key_Enter):
            self.open_current()
        else:
            event.ignore()
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.delegate.rings = False
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        entry = self.entry_at(event.position().toPoint())
        if entry is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(entry)
        elif event.button() == Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self.day_wanted.emit(self.day())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        entry = self.entry_at(event.position().toPoint())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if entry else Qt.CursorShape.ArrowCursor)
        self.viewport().setToolTip(as_words(sentence(entry) if entry else ""))

    def focusInEvent(self, event: QFocusEvent) -> None:
        came_by_keys = event.reason() in BY_KEYBOARD
        self.delegate.rings = came_by_keys or (self.delegate.rings and event.reason() in KEPT)
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.delegate.rings = self.delegate.rings and event.reason() in KEPT
        self.viewport().update()


class CalendarView(QWidget):
    """`read` answers with what stands on so many days from a day on."""

    opened = Signal(object)

    def __init__(self, theme: Theme, faces: Faces, read: Read, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._faces, self._read = theme, faces, read
        self.span, self.day = MONTH, self._today()
        self.title = Label(theme, "", "head", "ink", parent=self)
        self.before = Button(theme, "", "quiet", "chevron-left", 28, name=self.tr("Before"), parent=self)
        self.after = Button(theme, "", "quiet", "chevron-right", 28, name=self.tr("After"), parent=self)
        self.now = Button(theme, self.tr("Today"), "secondary", height=28, parent=self)
        spans = [(MONTH, self.tr("Month"), None), (WEEK, self.tr("Week"), None)]
        self.spans = Segmented(theme, spans, self.tr("Month or week"), 28, self)
        self.spans.set_value(MONTH)
        self.grid = DayGrid(theme, self)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        for widget in (self.before, self.after, self.title):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.now)
        row.addWidget(self.spans)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addLayout(row)
        column.addWidget(self.grid, 1)
        self.setFocusProxy(self.grid)
        self._connect()

    def _connect(self) -> None:
        self.before.clicked.connect(lambda: self.turn(-1))
        self.after.clicked.connect(lambda: self.turn(1))
        self.now.clicked.connect(lambda: self.go_to(self._today()))
        self.spans.chosen.connect(self.set_span)
        self.grid.day_wanted.connect(self.go_to)
        self.grid.turn_wanted.connect(self.turn)
        self.grid.span_wanted.connect(self.set_span)
        self.grid.today_wanted.connect(lambda: self.go_to(self._today()))
        self.grid.opened.connect(self.opened)

    def _today(self) -> date:
        now: datetime = self._faces.now
        return now.astimezone(self._faces.zone).date()

    def refresh(self) -> None:
        """Read the sheet that shows and show it anew."""
        month = self.span == MONTH
        first = first_of_month(self.day) if month else monday(self.day)
        weeks = WEEKS_OF_A_MONTH if month else 1
        look = self.grid.delegate
        look.today, look.tiles, look.month = self._today(), not month, self.day.month if month else 0
        self.grid.days.fill(first, weeks, self._read(first, weeks * DAYS_OF_A_WEEK))
        self.grid.go_to(self.day)
        self.title.setText(self._title(first))

    def go_to(self, day: date) -> None:
        same = self.grid.days.holds(day) and (self.span == WEEK or day.month == self.day.month)
        self.day = day
        if same:
            self.grid.go_to(day)
        else:
            self.refresh()

    def turn(self, sheets: int) -> None:
        if self.span == MONTH:
            self.go_to(months_on(self.day, sheets))
        else:
            self.go_to(self.day + timedelta(days=sheets * DAYS_OF_A_WEEK))

    def set_span(self, span: str) -> None:
        self.span = span
        self.spans.set_value(span)
        self.refresh()

    def _title(self, first: date) -> str:
        if self.span == MONTH:
            return f"{wording.months()[self.day.month - 1]} {self.day.year}"
        last = first + timedelta(days=DAYS_OF_A_WEEK - 1)
        text = self.tr("{first} to {last} {year}")
        return text.format(first=wording.day_month(first), last=wording.day_month(last), year=last.year)
