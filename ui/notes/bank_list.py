"""The list of questions: a row says the question, where it was asked and how it stands."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from models.domain.question_views import QuestionRow
from models.domain.values import QuestionId
from ui import paint
from ui.notes import bank_words as words
from ui.notes.bank_keys import command_of, rating_of
from ui.notes.bank_model import BankModel, Index, Roles
from ui.notes.bank_sieve import Heading, Line
from ui.theme import Theme
from ui.widgets.finding import FindByName
from ui.widgets.focus import BY_KEYBOARD, KEPT

ROW_HEIGHT, HEADING_HEIGHT = 59, 32
State = QStyle.StateFlag
Flag = QItemSelectionModel.SelectionFlag


class Faces(QObject):
    """What each line says, on the day that it is."""

    def __init__(self, zone: tzinfo, now: datetime, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zone, self.now = zone, now

    def sentence(self, line: Line) -> str:
        if isinstance(line, Heading):
            return self.name(line)
        return words.sentence(line, self.now.astimezone(self.zone).date(), self.zone)

    def second_line(self, row: QuestionRow) -> str:
        return words.second_line(row, self.now.astimezone(self.zone).date(), self.zone)

    def name(self, line: Line) -> str:
        if isinstance(line, QuestionRow):
            return line.text
        if line.topic is None:
            return words.state(line.state)
        return line.topic[:1].upper() + line.topic[1:] if line.topic else self.tr("Without a topic")


class BankDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, faces: Faces, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._faces = theme, faces

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        is_heading = isinstance(index.data(Roles.LINE), Heading)
        return QSize(0, self._theme.px(HEADING_HEIGHT if is_heading else ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, theme, px = index.data(Roles.LINE), self._theme, self._theme.px
        place = QRectF(option.rect)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        if isinstance(line, Heading):
            room = place.adjusted(px(20), px(6), -px(20), 0)
            paint.text(theme, painter, room, self._faces.name(line), "small", "ink3", paint.LEFT, 500)
        elif isinstance(line, QuestionRow):
            self._ground(painter, option, place, rtl)
            self._content(painter, line, bool(option.state & State.State_Selected), place, rtl)

    def _ground(self, p: QPainter, option: QStyleOptionViewItem, place: QRectF, rtl: bool) -> None:
        theme = self._theme
        if option.state & State.State_Selected:
            paint.fill(p, place, theme.color("accentSofter"))
            bar = theme.px(2)
            p.fillRect(QRectF(place.right() - bar if rtl else place.left(), place.top(), bar, place.height()),
                       theme.color("accent"))  # fmt: skip
        elif option.state & State.State_MouseOver:
            p.fillRect(place, theme.color("hover"))
        p.fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1), theme.color("line"))

    def _content(self, p: QPainter, row: QuestionRow, selected: bool, place: QRectF, rtl: bool) -> None:
        theme, px = self._theme, self._theme.px
        icon, ink = words.ICONS[row.state]
        x = place.right() - px(20 + 16) if rtl else place.left() + px(20)
        paint.icon(theme, p, x, place.top() + px(20), icon, 16, ink)
        left, wide = place.left() + px(16 if rtl else 46), place.width() - px(62)
        text = QRectF(left, place.top() + px(10), wide, px(20))
        paint.text(theme, p, text, row.text, "body", "ink", paint.LEFT, 600 if selected else 500)
        said = QRectF(left, place.top() + px(31), wide, px(16))
        paint.text(theme, p, said, self._faces.second_line(row), "small", "ink3", paint.LEFT)


class BankList(QListView):
    commanded = Signal(str)
    """A `Command`."""
    rated = Signal(int)
    menu_wanted = Signal(QPoint)
    current_changed = Signal()
    entered = Signal()
    """The focus has come here."""

    def __init__(self, theme: Theme, model: BankModel, faces: Faces, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._bank, self.rings = theme, model, False
        self.setAccessibleName(self.tr("Questions"))
        self.setObjectName("bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(model)
        self.setItemDelegate(BankDelegate(theme, faces, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setUniformItemSizes(True)
        theme.changed.connect(self.scheduleDelayedItemsLayout)
        FindByName(self)

    def current(self) -> QuestionId | None:
        found = self.currentIndex().data(Roles.QUESTION) if self.currentIndex().isValid() else None
        return QuestionId(found) if found is not None else None

    def choose(self, question: QuestionId | None) -> bool:
        """Make it the current one; False where it is not shown."""
        at = self._bank.place(question) if question is not None else -1
        if at < 0:
            self.selectionModel().clear()
            return False
        index = self._bank.index(at)
        if index != self.currentIndex() or not self.selectionModel().isSelected(index):
            self.selectionModel().setCurrentIndex(index, Flag.ClearAndSelect)
            self.scrollTo(index)
        return True

    def take_focus(self, by_keys: bool = True) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason if by_keys else Qt.FocusReason.OtherFocusReason)

    # Qt's part

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def event(self, event: QEvent) -> bool:
        # What is a key of the bank must not be a shortcut of the window first.
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and (command_of(event) or rating_of(event)):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.rings = True
        command, rating = command_of(event), rating_of(event)
        if command is not None:
            self.commanded.emit(command.value)
        elif rating is not None:
            self.rated.emit(rating)
        else:
            super().keyPressEvent(event)
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        came_by_keys = event.reason() in BY_KEYBOARD
        self.rings = came_by_keys or (self.rings and event.reason() in KEPT)
        before = self.currentIndex()
        super().focusInEvent(event)
        if not before.isValid():
            self.choose(self._bank.near(0))
        self.viewport().update()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.rings = False
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse and self.indexAt(event.pos()).isValid():
            self.menu_wanted.emit(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        current = self.currentIndex()
        if self.rings and self.hasFocus() and current.isValid():
            place = QRectF(self.visualRect(QModelIndex(current))).adjusted(3, 3, -3, -4)
            p = QPainter(self.viewport())
            paint.focus_ring(self._theme, p, place, self._theme.px(6))
            p.end()
