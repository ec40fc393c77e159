"""The list itself: keys, the verbs at the end of a row, and its menu."""

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from ui.letters import index_words as words
from ui.letters.index_delegate import LetterDelegate
from ui.letters.index_keys import command_of
from ui.letters.index_model import LettersModel, key_of
from ui.theme import Theme
from ui.widgets.headed import HeadedList


class LettersList(HeadedList):
    """Each key of it is a `Command`."""

    acted = Signal(str)
    """A verb of the current row."""

    def __init__(self, theme: Theme, letters: LettersModel, delegate: LetterDelegate, parent: QWidget) -> None:
        name = QCoreApplication.translate("LettersList", "Letters")
        super().__init__(theme, name, letters, delegate, command_of, parent)
        self._letters, self._delegate = letters, delegate

    def _act_at(self, at: QPoint) -> tuple[QModelIndex, words.Act | None]:
        index = self.indexAt(at)
        row = self._letters.row(index)
        if row is None:
            return index, None
        return index, self._delegate.act_at(QRectF(self.visualRect(index)), row, QPointF(at))

    # Qt's part

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
