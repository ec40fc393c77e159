"""What the buttons above a note do to the words that are selected, or to the lines they stand in."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtGui import QTextBlock, QTextCursor

from models.domain.markdown import VERBATIM, Kind, Line, with_spans
from models.domain.markdown_spans import Span, link_to
from ui.notes.looks import line_of, span_of, spans_of
from ui.notes.rich import RichText

MARKS = {"bold": "**", "italic": "*", "strike": "~~", "code": "`"}
_PREFIXES = {Kind.BULLET: "- ", Kind.TASK: "- [ ] ", Kind.QUOTE: "> ", Kind.QUESTION: "? ", Kind.TEXT: ""}


def toggle(text: RichText, mark: str) -> None:
    """Bold, italic, strike or code: for the selection, else for what is typed next."""
    if text.isReadOnly():
        return
    cursor = text.textCursor()
    if not cursor.hasSelection():
        line = line_of(cursor.block())
        if line.kind not in VERBATIM:
            span = span_of(text.currentCharFormat())
            on = "" if getattr(span, mark) else MARKS[mark]
            text.setCurrentCharFormat(text.looks.chars(line, _with(replace(span, raw=False), mark, on)))
        return
    parts = [spans_of(block, first, last) for block, first, last in _selected(cursor)]
    on = "" if all(getattr(span, mark) for part in parts for span in part) else MARKS[mark]
    _change(text, lambda span: span if span.raw else _with(span, mark, on))


def _with(span: Span, mark: str, on: str) -> Span:
    match mark:
        case "bold":
            return replace(span, bold=on)
        case "italic":
            return replace(span, italic=on)
        case "strike":
            return replace(span, strike=on)
        case _:
            return replace(span, code=on, escaped=False)


def link(text: RichText, target: str, words: str = "") -> None:
    """Make a link of the selection, of the link that the caret is in, or of `words` at the caret; "" takes it away."""
    cursor = text.textCursor()
    tail = link_to(target) if target else ""
    if not cursor.hasSelection() and target:
        line = line_of(cursor.block())
        if line.kind not in VERBATIM:
            text.insert_spans([Span(words or target, link=tail, number=text.next_number())])
        return
    number = text.next_number() if target else 0
    _change(text, lambda span: span if span.raw else replace(span, link=tail, number=number, escaped=False))


def _change(text: RichText, turn: Callable[[Span], Span]) -> None:
    """Every span of the selection, in one step of undo; the selection stays."""
    cursor = text.textCursor()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    edit = QTextCursor(text.document())
    edit.beginEditBlock()
    for block, first, last in list(_selected(cursor)):
        line = line_of(block)
        if line.kind in VERBATIM:
            continue
        turned = map(turn, spans_of(block, first, last))
        text.put(block, with_spans(line, (*spans_of(block, 0, first), *turned, *spans_of(block, last))))
    edit.endEditBlock()
    cursor = text.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)


def _selected(cursor: QTextCursor) -> Iterator[tuple[QTextBlock, int, int]]:
    """Each block of the selection with the part that is selected."""
    first, last = cursor.selectionStart(), cursor.selectionEnd()
    block = cursor.document().findBlock(first)
    while block.isValid() and (block.position() < last or block.position() <= first):
        yield block, max(0, first - block.position()), min(block.length() - 1, last - block.position())
        block = block.next()


def set_kind(text: RichText, kind: Kind, prefix: str | None = None) -> None:
    """The selected lines as this kind; where they are so already, as plain text."""
    if text.isReadOnly():
        return
    cursor = text.textCursor()
    blocks = [block for block, _first, _last in _selected(cursor)]
    wanted = _PREFIXES[kind] if prefix is None else prefix
    if all(line_of(block).kind is kind and (prefix is None or line_of(block).prefix == prefix) for block in blocks):
        kind, wanted = Kind.TEXT, ""
    start, end = cursor.position(), cursor.anchor()
    edit = QTextCursor(text.document())
    edit.beginEditBlock()
    for place, block in enumerate(blocks):
        text.put(block, _as(text, line_of(block), kind, wanted, place == 0, block))
    edit.endEditBlock()
    cursor = text.textCursor()
    cursor.setPosition(end)
    cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    if not cursor.hasSelection() and not cursor.block().text():
        text.setCurrentCharFormat(text.looks.chars(line_of(cursor.block()), Span("")))


def _as(text: RichText, line: Line, kind: Kind, prefix: str, first: bool, block: QTextBlock) -> Line:
    """Lines that become one list need no blank lines between them; text below a list needs one above it."""
    turned = text.with_kind(line, kind, prefix)
    if kind is Kind.TEXT and not turned.lead and block.previous().isValid():
        return replace(turned, lead="\n")
    if not first and kind is not Kind.TEXT and kind is not Kind.HEADING:
        return replace(turned, lead="")
    return turned
