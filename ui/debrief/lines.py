"""A few lines of text with a sign before each: what went well, what went badly, what was fumbled."""

import math

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from ui import paint
from ui.theme import Theme

GAP = 8
TOP = 6
"""Between two lines."""
GUTTER = 28
MOST_LINES = 6
"""Beyond, the list scrolls."""
ELSEWHERE = {"+": "well", "-": "badly", "−": "badly", "?": "fumbled"}
"""Typed at the beginning of an empty line it leads to that list."""


class _Gutter(QWidget):
    def __init__(self, lines: "Lines") -> None:
        super().__init__(lines)
        self._lines = lines
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._lines.paint_signs(QPainter(self))


class Lines(QTextEdit):
    """Plain text; Enter begins a new line, Tab goes to the next field."""

    typed = Signal()
    elsewhere = Signal(str)
    """The list that a sign at the beginning of a line has named."""

    def __init__(self, theme: Theme, name: str, own: str, icon: str, token: str, hint: str, parent: QWidget) -> None:
        """`own` is the name of this list in `ELSEWHERE`."""
        super().__init__(parent)
        self._theme, self._own, self._icon, self._token = theme, own, icon, token
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._gutter = _Gutter(self)
        mirrored = self.isRightToLeft()
        self.setViewportMargins(0 if mirrored else theme.px(GUTTER), 0, theme.px(GUTTER) if mirrored else 0, 0)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._gutter.update())
        theme.changed.connect(self._gutter.update)
        self.set_lines(())
        self.textChanged.connect(self._on_changed)

    # What it holds

    def lines(self) -> tuple[str, ...]:
        return tuple(line for text in self.toPlainText().split("\n") if (line := " ".join(text.split())))

    def set_lines(self, lines: tuple[str, ...]) -> None:
        blocked = self.blockSignals(True)
        self.setPlainText("\n".join(lines))
        spacing = QTextBlockFormat()
        spacing.setLineHeight(self._theme.px(GAP), QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)
        frame = self.document().rootFrame().frameFormat()
        frame.setTopMargin(self._theme.px(TOP))
        frame.setBottomMargin(0)  # the last line has its distance below it
        self.document().rootFrame().setFrameFormat(frame)
        self.document().clearUndoRedoStacks()
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.blockSignals(blocked)
        self._grow()

    def begin_line(self) -> None:
        """The caret in an empty line at the end."""
        self.moveCursor(QTextCursor.MoveOperation.End)
        if self.textCursor().block().text().strip():
            self.insertPlainText("\n")
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_changed(self) -> None:
        self._gutter.update()
        self.typed.emit()

    # Its size

    def _wanted(self) -> int:
        around = self.height() - self.viewport().height() if self.isVisible() else self._theme.px(14)
        step = self._theme.metrics("body").lineSpacing() + self._theme.px(GAP)
        most = round(MOST_LINES * step + self._theme.px(TOP))
        return min(math.ceil(self.document().size().height()), most) + around

    def _grow(self) -> None:
        wanted = self._wanted()
        if wanted != self.minimumHeight():
            self.setFixedHeight(wanted)
        fits = self.document().size().height() <= self.viewport().height() + 1
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(off if fits else needed)
        self._gutter.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._wanted())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._wanted())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self._theme.px(GUTTER)
        self._gutter.setGeometry(self.width() - wide if self.isRightToLeft() else 0, 0, wide, self.height())
        self._grow()

    # Signs and keys

    def paint_signs(self, painter: QPainter) -> None:
        """One before the first row of each line that has words, and before the line that is being written."""
        side, top = self._theme.px(14), self.viewport().y()
        height = self._theme.metrics("body").height()
        block = self.document().begin()
        while block.isValid():
            here = self.hasFocus() and block == self.textCursor().block()
            if block.text().strip() or here or self.document().blockCount() == 1:
                caret = self.cursorRect(QTextCursor(block))
                place = QRectF(self._theme.px(10), top + caret.top(), side, height)
                token = self._token if block.text().strip() or here else "ink3"
                paint.icon(self._theme, painter, place.left(), place.center().y(), self._icon, 14, token)
            block = block.next()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            event.ignore()
            return
        wanted = ELSEWHERE.get(event.text())
        if wanted is not None and not self.textCursor().block().text():
            if wanted != self._own:
                self.elsewhere.emit(wanted)
            return
        super().keyPressEvent(event)
