"""The letter's text: plain words in paragraphs, gaps to fill, and where the checks found something."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDragMoveEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from models.domain.letters.drafting import GAP
from ui.letters.editor_paint import LetterPainter
from ui.letters.editor_places import BREAK, LINE, Places, body_of, raw_of
from ui.letters.editor_typing import LetterTyping, plain
from ui.theme import Theme
from ui.widgets.escape import claims_escape

MARGIN, WIDEST, END = 68, 720, 32
"""Before the words (the numbers stand there), the longest line, and after it: logical pixels at 100 %."""
AFTER = 15
"""Between two paragraphs."""
INGREDIENT = "application/x-afterview-ingredient"
LONGEST_ID = 200
_KEEP = QTextCursor.MoveMode.KeepAnchor


@dataclass(slots=True)
class Mark:
    """Characters of the document under which a wave stands, and the finding's place in the review."""

    start: int
    end: int
    finding: int


class LetterText(QTextEdit):
    typed = Signal()
    """The text is another than a moment ago."""
    mark_wanted = Signal(int)
    """The words of this finding were clicked."""
    dropped = Signal(str, int)
    """An ingredient, by its id, was let go at this place of the body."""
    left = Signal()
    """Esc: back to where one came from."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.gaps: list[tuple[int, int]] = []
        self.marks: list[Mark] = []
        self.numbers: list[tuple[int, int]] = []
        """Where a paragraph begins in the document, and its number."""
        self.lit: tuple[int, int] | None = None
        """What is spoken of at the moment."""
        self.fresh: tuple[int, int] | None = None
        """What was just put in."""
        self._quiet, self._factor = False, theme.factor
        self._places: Places | None = None
        self._painter = LetterPainter(theme, self)
        self.typing = LetterTyping(self)
        self.setObjectName("bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setAutoFormatting(QTextEdit.AutoFormattingFlag.AutoNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Text of the letter"))
        self.viewport().setMouseTracking(True)
        self.document().contentsChange.connect(self._on_change)
        self.document().contentsChanged.connect(self._on_changed)
        theme.changed.connect(self._dress)
        self.set_body("")

    # showing and telling

    def set_body(self, body: str) -> None:
        """Show another text; what was typed before can no longer be undone here."""
        self._quiet, self._factor = True, self._theme.factor
        document = self.document()
        document.setUndoRedoEnabled(False)
        document.clear()
        document.setDefaultFont(self._theme.font("letter"))
        document.setDocumentMargin(0)
        frame = document.rootFrame().frameFormat()
        px = self._theme.px
        frame.setLeftMargin(px(MARGIN))
        frame.setTopMargin(px(28))
        frame.setBottomMargin(px(40))
        document.rootFrame().setFrameFormat(frame)
        cursor = QTextCursor(document)
        cursor.setBlockFormat(self._block_format())
        cursor.insertText(raw_of(body))
        document.setUndoRedoEnabled(True)
        self.marks, self.numbers, self.lit, self.fresh = [], [], None, None
        self._quiet = False
        self._on_text()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def body(self) -> str:
        return body_of(self.document().toRawText())

    def replace_body(self, body: str) -> None:
        """Another text in one step that can be undone: only what differs is touched."""
        before, after = self.document().toRawText(), raw_of(body)
        start = _common(before, after)
        end = min(_common(before[::-1], after[::-1]), len(before) - start, len(after) - start)
        if start == len(before) == len(after):
            return
        places = Places(before)
        self._edit(places.of_raw(start), places.of_raw(len(before) - end), after[start : len(after) - end])

    def replace_at(self, start: int, end: int, words: str) -> None:
        """Other words for `body[start:end]`, one step; the caret stands behind them."""
        places = self.places
        self._edit(places.in_document(start), places.in_document(end), raw_of(words))

    def _edit(self, start: int, end: int, raw: str) -> None:
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.setPosition(start)
        cursor.setPosition(end, _KEEP)
        cursor.insertText(raw)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    @property
    def places(self) -> Places:
        if self._places is None:
            self._places = Places(self.document().toRawText())
        return self._places

    def select(self, start: int, end: int) -> None:
        """By places of the document."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, _KEEP)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def select_body(self, start: int, end: int) -> None:
        self.select(self.places.in_document(start), self.places.in_document(end))

    def show_fresh(self, start: int, end: int) -> None:
        """By places of the body: the caret stands behind what was just put in, which shows until the next key."""
        self.fresh = (self.places.in_document(start), self.places.in_document(end))
        cursor = self.textCursor()
        cursor.setPosition(self.fresh[1])
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self.viewport().update()

    def first_gap(self) -> bool:
        """Select the first gap; False where none is open."""
        if not self.gaps:
            return False
        self.select(*self.gaps[0])
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    # what the checks found

    def show_marks(self, found: Sequence[tuple[int, int, int]]) -> None:
        """Start and end in the body as it stands, and which finding it is."""
        places = self.places
        self.marks = [Mark(places.in_document(start), places.in_document(end), which) for start, end, which in found]
        self.viewport().update()

    def show_numbers(self, found: Sequence[tuple[int, int]]) -> None:
        """Where a paragraph begins in the body, and its number."""
        self.numbers = [(self.places.in_document(start), number) for start, number in found]
        self.viewport().update()

    def light(self, finding: int | None) -> None:
        """Put a ground under the words of this finding."""
        mark = next((one for one in self.marks if one.finding == finding), None)
        self.lit = (mark.start, mark.end) if mark is not None else None
        self.viewport().update()

    def rect_of(self, start: int, end: int) -> QRectF | None:
        """Where characters of the document stand in the viewport; the last line of them."""
        found = list(self._painter.rects(start, end))
        return found[-1] if found else None

    def mark_at(self, point: QPoint) -> Mark | None:
        for mark in self.marks:
            if any(rect.adjusted(0, 0, 0, 4).contains(point) for rect in self._painter.rects(mark.start, mark.end)):
                return mark
        return None

    # changing

    def _on_change(self, place: int, removed: int, added: int) -> None:
        """What stands further on moves along; what was written in is no longer what was found."""
        self._places = None
        if self._quiet:
            return
        kept = []
        for mark in self.marks:
            if mark.start >= place + removed and (removed or mark.start > place or not added):
                kept.append(Mark(mark.start + added - removed, mark.end + added - removed, mark.finding))
            elif mark.end <= place:
                kept.append(mark)
        self.marks, self.lit, self.fresh = kept, None, None
        self.numbers = [(at + added - removed if at > place else at, number) for at, number in self.numbers]

    def _on_changed(self) -> None:
        if not self._quiet:
            self._on_text()
            self.typed.emit()

    def _on_text(self) -> None:
        raw = self.document().toRawText()
        if "[" not in raw and not self.gaps:
            return
        text = raw.replace(BREAK, "\n").replace(LINE, "\n")
        places = self.places
        self.gaps = [(places.of_raw(one.start()), places.of_raw(one.end())) for one in GAP.finditer(text)]
        self._paint_gaps()

    def _paint_gaps(self) -> None:
        """Amber words; the painter covers their brackets, which give the pill its ends."""
        color = self._theme.color("due")
        self.setExtraSelections([self._colored(start, end, color) for start, end in self.gaps])

    def _colored(self, start: int, end: int, color: QColor) -> QTextEdit.ExtraSelection:
        selection, made = QTextEdit.ExtraSelection(), QTextCharFormat()
        made.setForeground(color)
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, _KEEP)
        selection.cursor = cursor
        selection.format = made
        return selection

    def _block_format(self) -> QTextBlockFormat:
        made = QTextBlockFormat()
        made.setLineHeight(self._theme.line_height("letter"), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        made.setBottomMargin(self._theme.px(AFTER))
        return made

    def _dress(self) -> None:
        """Other colours; at another size of type it is laid out afresh, with the caret where it was."""
        if self._factor != self._theme.factor:
            place, marks, numbers = self.textCursor().position(), self.marks, self.numbers
            self.set_body(self.body())
            self.marks, self.numbers = marks, numbers
            cursor = self.textCursor()
            cursor.setPosition(place)
            self.setTextCursor(cursor)
        self._paint_gaps()
        self.viewport().update()

    # Qt's part

    def event(self, event: QEvent) -> bool:
        """Esc is ours; undo only while there is something to undo here, else it is the program's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if claims_escape(event):
                return True
            document = self.document()
            if event.matches(QKeySequence.StandardKey.Undo) and not document.isUndoAvailable():
                event.ignore()
                return True
            if event.matches(QKeySequence.StandardKey.Redo) and not document.isRedoAvailable():
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        if not self.isReadOnly() and self.typing.takes(event):
            return
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab and not event.modifiers())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click into a gap selects it; one on a wave asks what it is about."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        place = self.textCursor().position()
        for start, end in self.gaps:
            if start < place < end:
                self.select(start, end)
                return
        mark = self.mark_at(event.position().toPoint())
        if mark is not None:
            self.mark_wanted.emit(mark.finding)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(body_of(self.textCursor().selectedText()))
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not self.isReadOnly() and (source.hasFormat(INGREDIENT) or source.hasText())

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasFormat(INGREDIENT):
            ingredient = bytes(source.data(INGREDIENT).data())[:LONGEST_ID].decode("utf-8", "replace")
            place = self.places.in_body(self.textCursor().position())
            # Qt is still in the midst of its own edit.
            QTimer.singleShot(0, self, lambda: self.dropped.emit(ingredient, place))
        elif source.hasText():
            self.textCursor().insertText(plain(source.text()))
            self.ensureCursorVisible()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if event.mimeData().hasFormat(INGREDIENT):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        px = self._theme.px
        beside = max(px(END), self.width() - px(MARGIN) - px(WIDEST))
        margins = (beside, 0, 0, 0) if self.isRightToLeft() else (0, 0, beside, 0)
        if self.viewportMargins().right() + self.viewportMargins().left() != beside:
            self.setViewportMargins(*margins)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        visible = QRectF(event.rect())
        p = QPainter(self.viewport())
        self._painter.under(p, visible)
        p.end()
        super().paintEvent(event)
        p = QPainter(self.viewport())
        self._painter.over(p, visible)
        p.end()


def _common(one: str, other: str) -> int:
    """How many characters both begin with."""
    for place, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return place
    return min(len(one), len(other))
