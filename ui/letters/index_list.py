"""The list itself: keys, the verbs at the end of a row, and its menu."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from ui.letters import index_words as words
from ui.letters.index_delegate import LetterDelegate
from ui.letters.index_keys import command_of
from ui.letters.index_model import LettersModel, key_of
from ui.theme import Theme
from ui.widgets.finding import FindByName
from ui.widgets.focus import BY_KEYBOARD, KEPT


class LettersList(QListView):
    commanded = Signal(str)
    """A `Command`, asked for by a key."""
    acted = Signal(str)
    """A verb of the current row."""
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, letters: LettersModel, delegate: LetterDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self._letters, self._delegate = letters, delegate
        self._rings = False
        self.setObjectName("bare")
        self.setAccessibleName(self.tr("Letters"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(letters)
        self.setItemDelegate(delegate)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self.doItemsLayout)
        FindByName(self)

    def _act_at(self, at: QPoint) -> tuple[QModelIndex, words.Act | None]:
        index = self.indexAt(at)
        row = self._letters.row(index)
        if row is None:
            return index, None
        return index, self._delegate.act_at(QRectF(self.visualRect(index)), row, QPointF(at))

    # Qt's part

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and command_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._rings = True
        command = command_of(event)
        first = self._letters.first()
        if command is not None:
            self.commanded.emit(command.value)
        elif event.key() == Qt.Key.Key_Home and not event.modifiers() and first is not None:
            # The very first entry is a head, which Qt would try in vain.
            self.setCurrentIndex(self._letters.place(first))
            self.scrollToTop()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        reason = event.reason()
        self._rings = reason in BY_KEYBOARD or (self._rings and reason in (*KEPT, Qt.FocusReason.OtherFocusReason))
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._rings = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index, act = self._act_at(event.position().toPoint())
        row = self._letters.row(index)
        pointed = (key_of(row), act) if row is not None and act is not None else None
        if pointed != self._delegate.pointed:
            self._delegate.pointed = pointed
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if pointed else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        index, act = self._act_at(event.position().toPoint())
        if act is not None and index == self.currentIndex():
            self.acted.emit(act.value)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if self._act_at(event.position().toPoint())[1] is None:
            self.acted.emit(words.Act.OPEN.value)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._delegate.pointed = None
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Mouse and self._letters.row(index) is not None:
            self.menu_wanted.emit(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        self._delegate.rings = self._rings and self.hasFocus()
        super().paintEvent(event)
