"""A note as Markdown: the source itself, in letters of one width. What is not touched keeps its bytes."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase, QResizeEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from ui.notes.rich import LEAST_MARGIN, WIDEST
from ui.notes.source_rows import SourceRows
from ui.theme import Theme

_CANNOT_HOLD = str.maketrans(dict.fromkeys("\r\x00\u2028\u2029\ufdd0\ufdd1￼\ufffe\uffff", "�"))


class MarkdownView(QPlainTextEdit):
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._quiet = False
        self.setObjectName("bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Markdown of the note"))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.rows = SourceRows(self.document(), self._row)
        self._ends = ""
        self.textChanged.connect(self._on_changed)
        theme.changed.connect(self._dress)
        self._dress()

    def _row(self, block: QTextBlock) -> str:
        return block.text() + self._ends

    def show_source(self, source: str) -> None:
        self._quiet = True
        self.rows.begin()
        rows = source.split("\n")
        # A file of another system ends its lines with a carriage return: new ones do so as well.
        self._ends = "\r" if len(rows) > 1 and all(row.endswith("\r") for row in rows[:-1]) else ""
        self.setPlainText(source.replace("\r\n", "\n").translate(_CANNOT_HOLD))
        for row in rows:
            self.rows.put(row)
        self.rows.follow()
        self._quiet = False

    def source(self) -> str:
        return "\n".join(self.rows.rows())

    def source_line(self) -> int:
        return self.textCursor().blockNumber()

    def go_to_source_line(self, wanted: int) -> None:
        block = self.document().findBlockByNumber(min(wanted, self.document().blockCount() - 1))
        self.setTextCursor(QTextCursor(block))
        self.centerCursor()

    def _on_changed(self) -> None:
        if not self._quiet:
            self.changed.emit()

    def _dress(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(self._theme.px(14))
        self.setFont(font)

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = self._theme.px(LEAST_MARGIN)
        right = max(side, self.width() - side - self._theme.px(WIDEST))
        self.setViewportMargins(side, 0, right, 0)
        super().resizeEvent(event)
