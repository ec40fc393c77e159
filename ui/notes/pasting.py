"""Into and out of the clipboard: Markdown as such for those who take it, the words alone for everybody else."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor

from models.domain.markdown import Kind, Line, read, with_spans, write_line
from models.domain.markdown_inline import read_inline
from models.domain.markdown_spans import Span
from ui.notes.looks import line_of, spans_of

if TYPE_CHECKING:
    from ui.notes.rich import RichText

MARKDOWN = "text/markdown"
LONGEST = 1_000_000
"""Characters that one paste may bring."""


def paste(text: "RichText", source: QMimeData) -> None:
    """What is pasted is Markdown: a list that was copied from elsewhere becomes a list."""
    if source.hasFormat(MARKDOWN):
        words = bytes(source.data(MARKDOWN).data()).decode("utf-8", "replace")
    else:
        words = source.text()
    words = words[:LONGEST].replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    cursor = text.textCursor()
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    here = line_of(cursor.block())
    if "\n" not in words.strip("\n") or here.kind in (Kind.CODE, Kind.FENCE):
        _one_line(text, cursor, here, words)
    else:
        _lines(text, cursor, read(words).lines)
    cursor.endEditBlock()
    text.setTextCursor(cursor)
    text.ensureCursorVisible()


def _one_line(text: "RichText", cursor: QTextCursor, here: Line, words: str) -> None:
    verbatim = here.kind in (Kind.CODE, Kind.FENCE, Kind.TABLE, Kind.SOURCE)
    for place, row in enumerate(words.strip("\n").split("\n") if not verbatim else words.split("\n")):
        if place:
            cursor.insertBlock()
        for span in (Span(row, raw=True),) if verbatim else read_inline(row):
            cursor.insertText(span.text, text.looks.chars(here, span))


def _lines(text: "RichText", cursor: QTextCursor, lines: tuple[Line, ...]) -> None:
    empty = not cursor.block().text()
    for place, line in enumerate(lines):
        if place or not empty:
            cursor.insertBlock()
        block = text.looks.block(line)
        cursor.setBlockFormat(block)
        cursor.setBlockCharFormat(text.looks.chars(line, Span("")))
        for span in line.spans:
            cursor.insertText(span.text, text.looks.chars(line, span))


def copy(text: "RichText") -> QMimeData:
    """The selection, as words and as Markdown."""
    cursor = text.textCursor()
    first, last = cursor.selectionStart(), cursor.selectionEnd()
    block = text.document().findBlock(first)
    said: list[str] = []
    plain: list[str] = []
    while block.isValid() and block.position() <= last:
        start, end = max(0, first - block.position()), min(block.length() - 1, last - block.position())
        line = with_spans(line_of(block), spans_of(block, start, end))
        whole = start == 0
        said.append(write_line(line) if whole and said else "".join(_bare(line, whole)))
        plain.append(line.text)
        block = block.next()
    data = QMimeData()
    data.setText("\n".join(plain))
    data.setData(MARKDOWN, "\n".join(said).encode())
    return data


def _bare(line: Line, whole: bool) -> str:
    """The first line of a selection: its marks belong to it only where it is there from its beginning."""
    kept = Line(line.kind, line.prefix if whole else "", line.spans)
    return write_line(kept if whole else Line(Kind.TEXT, "", line.spans))
