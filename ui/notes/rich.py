"""The writing surface: a note's Markdown as text that looks as it means, line by line (`models.domain.markdown`).

Nothing is ever loaded for it: no picture, no style, from nowhere. Links open only where `ui.people.links` lets them,
or within the program.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from models.domain.markdown import Kind, Line, Reader, source_of, write_line
from models.domain.markdown_spans import Span
from ui.notes import pasting
from ui.notes.looks import LINK, Looks, fits, line_of, shown, span_of
from ui.notes.paint_lines import LinePainter
from ui.notes.source_rows import SourceRows
from ui.notes.typing_rules import TypingRules
from ui.theme import Theme
from ui.widgets.inert import nothing

AT_ONCE = 250
"""Lines that are there before the first look; the rest follow while the window answers."""
SLICE = 400
WIDEST, LEAST_MARGIN = 720, 64


class RichText(QTextEdit):
    changed = Signal()
    """Somebody has typed."""
    link_wanted = Signal(str)
    """A link is to be opened."""
    filled = Signal()
    """All of a long note is there."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.looks = Looks(theme)
        self._reader: Reader | None = None
        self._coming: Iterator[Line] = iter(())
        self._given = ""
        self._tail = ""
        self._quiet = False
        self._links = 1000
        self.held: Callable[[QKeyEvent], bool] = lambda _event: False
        """Keys that somebody else answers, the list of names while it is open."""
        self.take_files: Callable[[QMimeData], bool] = lambda _data: False
        """Files and pictures that are pasted or dropped stand beside the note, not in its text."""
        self.setObjectName("bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setAutoFormatting(QTextEdit.AutoFormattingFlag.AutoNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Text of the note"))
        self.document().setDocumentMargin(0)
        self.document().setUndoRedoEnabled(False)
        self.rows = SourceRows(self.document(), lambda block: write_line(line_of(block)))
        self.rules = TypingRules(self)
        self._lines = LinePainter(theme, self)
        self._more = QTimer(self, interval=0)
        self._more.timeout.connect(self._fill_on)
        self.document().contentsChanged.connect(self._on_changed)
        self.viewport().setMouseTracking(True)
        theme.changed.connect(self._dress)

    # showing and telling

    def show_source(self, source: str) -> None:
        """Another text; long ones come in parts, and can be changed once all of it is there."""
        self._more.stop()
        self._quiet = True
        self.document().setUndoRedoEnabled(False)
        self._given, self._reader = source, Reader(source)
        self._coming = self._reader.lines()
        self.rows.begin()
        self.document().clear()
        self.setReadOnly(True)
        self._put_in(list(islice(self._coming, AT_ONCE)), first=True)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._quiet = False
        self._go_on()

    def _go_on(self) -> None:
        self._ahead = list(islice(self._coming, SLICE))
        if self._ahead:
            self._more.start()
        else:
            self._finish()

    def _fill_on(self) -> None:
        self._more.stop()
        self._quiet = True
        self._put_in(self._ahead)
        self._quiet = False
        self._go_on()

    def fill_now(self) -> None:
        """All of it, without a pause."""
        while self._reader is not None:
            self._fill_on()

    def _finish(self) -> None:
        if self._reader is not None:
            self._tail, self._reader = self._reader.tail, None
        self.rows.follow()
        self.document().setUndoRedoEnabled(True)
        self.document().setModified(False)
        self.setReadOnly(False)
        self.filled.emit()

    def _put_in(self, lines: Sequence[Line], first: bool = False) -> None:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        for line in lines or ([Line()] if first else []):
            self.rows.put(source_of(line))
            held = fits(line)
            block, plain = self.looks.block(held), self.looks.chars(held, Span(""))
            if first:
                cursor.setBlockFormat(block)
                cursor.setBlockCharFormat(plain)
                first = False
            else:
                cursor.insertBlock(block, plain)
            for span in held.spans:
                cursor.insertText(shown(held, span), self.looks.chars(held, span))
        cursor.endEditBlock()

    def source(self) -> str:
        """The Markdown as it is now."""
        if self._reader is not None:
            return self._given
        return "\n".join(self.rows.rows()) + self._tail

    def source_line(self) -> int:
        """The line of the source that the caret is in, from 0."""
        return self.rows_above(self.textCursor().blockNumber())

    def rows_above(self, block: int) -> int:
        rows = self.rows.rows()
        lead = len(rows[block]) - len(rows[block].lstrip("\n\r \t")) if block < len(rows) else 0
        return sum(row.count("\n") + 1 for row in rows[:block]) + rows[block][:lead].count("\n")

    def go_to_source_line(self, wanted: int) -> None:
        """The caret into the block of this line of the source."""
        at = 0
        for place, row in enumerate(self.rows.rows()):
            at += row.count("\n") + 1
            if at > wanted:
                self.setTextCursor(QTextCursor(self.document().findBlockByNumber(place)))
                self.ensureCursorVisible()
                return

    # changing lines

    def put(self, block: QTextBlock, line: Line) -> None:
        """Make a block show this line instead; the caret keeps its place among the words, one undo step."""
        line = fits(line)
        cursor = self.textCursor()
        there = cursor.block() == block and not cursor.hasSelection()
        offset = cursor.position() - block.position()
        edit = QTextCursor(block)
        edit.beginEditBlock()
        edit.setBlockFormat(self.looks.block(line))
        edit.setBlockCharFormat(self.looks.chars(line, Span("")))
        edit.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        edit.removeSelectedText()
        for span in line.spans:
            edit.insertText(shown(line, span), self.looks.chars(line, span))
        edit.endEditBlock()
        if there:
            cursor = self.textCursor()
            cursor.setPosition(block.position() + max(0, min(offset, block.length() - 1)))
            self.setTextCursor(cursor)
        if not line.spans:
            self.setCurrentCharFormat(self.looks.chars(line, Span("")))

    def insert_spans(self, spans: Sequence[Span], instead_of: int = 0) -> None:
        """At the caret, in place of so many characters before it."""
        cursor = self.textCursor()
        line = line_of(cursor.block())
        cursor.beginEditBlock()
        for _ in range(instead_of):
            cursor.deletePreviousChar()
        for span in spans:
            cursor.insertText(span.text, self.looks.chars(line, span))
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.setCurrentCharFormat(self.looks.chars(line, Span("")))

    def next_number(self) -> int:
        """For a link that must stay apart from its neighbours."""
        self._links += 1
        return self._links

    def tick(self, block: QTextBlock) -> None:
        from models.domain.markdown import ticked

        line = line_of(block)
        if line.kind is Kind.TASK and not self.isReadOnly():
            self.put(block, ticked(line))

    def link_at(self, cursor: QTextCursor) -> str:
        """The address of the link that the caret is in, or behind."""
        made = cursor.charFormat()
        if not made.stringProperty(LINK):
            return ""
        return made.anchorHref() or span_of(made, self._words_of(cursor)).target

    @staticmethod
    def _words_of(cursor: QTextCursor) -> str:
        each = cursor.block().begin()
        while not each.atEnd():
            fragment = each.fragment()
            if fragment.isValid() and fragment.contains(cursor.position() - 1):
                return fragment.text()
            each += 1
        return ""

    def _on_changed(self) -> None:
        if not self._quiet and self._reader is None:
            self.changed.emit()

    def _dress(self) -> None:
        """Another theme: every format is made anew, the text stays."""
        if self.document().isEmpty() and not self._given:
            return
        line, filled = self.textCursor().blockNumber(), self._reader is None
        source = self.source()
        self.show_source(source)
        if filled:
            self.fill_now()
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(line)))

    # Qt's part

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing is loaded, from nowhere."""
        return nothing(kind)

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self.rules.takes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.held(event):
            event.ignore()
        elif self.isReadOnly() or not self.rules.key(event):
            super().keyPressEvent(event)
            if not self.isReadOnly():
                self.rules.after(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasUrls() or source.hasImage()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not self.isReadOnly() and not self.take_files(source):
            pasting.paste(self, source)

    def createMimeDataFromSelection(self) -> QMimeData:
        return pasting.copy(self)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = event.position().toPoint()
        hand = self._lines.box_at(at) is not None or (
            bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier) and bool(self.anchorAt(at))
        )
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor)
        self.viewport().setToolTip(self.tr("Ctrl+click opens it") if self.anchorAt(at) else "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        box = self._lines.box_at(at)
        if box is not None and event.button() == Qt.MouseButton.LeftButton:
            self.tick(box)
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if with_ctrl and event.button() == Qt.MouseButton.LeftButton:
            cursor = self.cursorForPosition(event.position().toPoint())
            target = self.anchorAt(event.position().toPoint()) or self.link_at(cursor)
            if target:
                self.link_wanted.emit(target)
                return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        target = self.anchorAt(event.pos()) or self.link_at(self.textCursor())
        if target:
            menu.addSeparator()
            menu.addAction(self.tr("Open the link")).triggered.connect(lambda: self.link_wanted.emit(target))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = self._theme.px(LEAST_MARGIN)
        right = max(side, self.width() - side - self._theme.px(WIDEST))
        self.setViewportMargins(side, 0, right, 0)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._lines.below(painter, event.rect())
        painter.end()
        super().paintEvent(event)

    def visible_blocks(self, within: QRect) -> Iterator[tuple[QTextBlock, QRect]]:
        """The blocks in a part of what shows, with their places in the viewport."""
        layout, shift = self.document().documentLayout(), self.verticalScrollBar().value()
        block = self.cursorForPosition(QPoint(0, within.top())).block()
        if block.previous().isValid():
            block = block.previous()
        while block.isValid():
            rect = layout.blockBoundingRect(block).translated(0, -shift)
            if rect.top() > within.bottom():
                return
            yield block, rect.toAlignedRect()
            block = block.next()

    def with_kind(self, line: Line, kind: Kind, prefix: str) -> Line:
        """The same words as another kind of line."""
        spans = line.spans
        if line.text and line.kind in (Kind.CODE, Kind.SOURCE, Kind.TABLE, Kind.FENCE, Kind.RULE):
            spans = (Span(line.text),)
        return replace(line, kind=kind, prefix=prefix, spans=spans)
