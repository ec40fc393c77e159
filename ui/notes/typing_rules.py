"""What keys do in a note beyond putting letters: lists go on, marks become what they mean, Tab moves an item in."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from models.domain.markdown import LISTS, VERBATIM, Kind, Line, next_prefix, read_line
from models.domain.markdown_inline import read_inline
from models.domain.markdown_spans import Span, emit
from models.domain.note_links import named
from ui.notes.looks import LINK, NUMBER, RAW, length, line_of, spans_of

if TYPE_CHECKING:
    from ui.notes.rich import RichText

Key, Modifier = Qt.Key, Qt.KeyboardModifier
_ENTER = (Key.Key_Return, Key.Key_Enter)
_STARTS = {
    "#": "# ", "##": "## ", "###": "### ", "####": "#### ", "-": "- ", "*": "* ", "+": "+ ", ">": "> ", "?": "? ",
    "[]": "- [ ] ", "[ ]": "- [ ] ", "[x]": "- [x] ",
}  # fmt: skip
_NUMBERED = re.compile(r"\d{1,3}[.)]")
_CLOSING = frozenset("*_~`)>")
APART = "\n"
"""The blank line that stands above a paragraph."""


class TypingRules:
    def __init__(self, text: "RichText") -> None:
        self._text = text

    @staticmethod
    def takes(event: QKeyEvent) -> bool:
        """Keys that are the note's although the window has them as well."""
        return event.modifiers() == Modifier.ControlModifier and event.key() in _ENTER

    def key(self, event: QKeyEvent) -> bool:
        """True where the key has been answered here."""
        modifiers = event.modifiers() & ~Modifier.KeypadModifier
        key = event.key()
        if key in _ENTER and modifiers == Modifier.NoModifier:
            self._enter()
        elif key in _ENTER and modifiers == Modifier.ShiftModifier:
            self._new_line(Kind.TEXT, "", "")
        elif key in _ENTER and modifiers == Modifier.ControlModifier:
            self._text.tick(self._text.textCursor().block())
        elif key == Key.Key_Backspace and modifiers == Modifier.NoModifier:
            return self._backspace()
        elif key in (Key.Key_Tab, Key.Key_Backtab) and not modifiers & Modifier.ControlModifier:
            return self._indent(-1 if key == Key.Key_Backtab else 1)
        elif event.text() == " " and modifiers == Modifier.NoModifier:
            return self._mark_at_start()
        else:
            if event.text() and event.text().isprintable():
                self._leave_link()
            return False
        return True

    def after(self, event: QKeyEvent) -> None:
        """A letter has been put: was it the end of a mark, or has a line lost its look?"""
        if event.text() in _CLOSING and not event.modifiers() & Modifier.ControlModifier:
            self._mark_within()
        elif event.key() in (Key.Key_Backspace, Key.Key_Delete):
            self._dress_again()

    # keys

    def _enter(self) -> None:
        text, cursor = self._text, self._text.textCursor()
        line = line_of(cursor.block())
        empty = not line.text and not cursor.hasSelection()
        if line.kind is Kind.TEXT and re.fullmatch(r"`{3,}[^`]*|~{3,}", line.text) and cursor.atBlockEnd():
            self._open_fence(line)
        elif line.kind in (Kind.CODE, Kind.FENCE):
            self._new_line(self._after_fence(cursor) if line.kind is Kind.FENCE else Kind.CODE, "", "")
        elif line.kind in VERBATIM:
            self._new_line(Kind.TEXT, "", APART)
        elif empty and (line.kind in LISTS or line.kind in (Kind.QUOTE, Kind.QUESTION)):
            text.put(cursor.block(), Line(Kind.TEXT, "", (), line.lead or APART, line.end))
        elif line.kind in LISTS:
            self._new_line(line.kind, next_prefix(line), "")
            self._renumber()
        elif line.kind is Kind.QUOTE:
            self._new_line(Kind.QUOTE, line.prefix, "")
        else:
            self._new_line(Kind.TEXT, "", APART)

    def _after_fence(self, cursor: QTextCursor) -> Kind:
        """Below a fence that opens stands code, below one that closes does not."""
        fences = 0
        block = cursor.block()
        while block.isValid():
            fences += line_of(block).kind is Kind.FENCE
            block = block.previous()
        return Kind.CODE if fences % 2 else Kind.TEXT

    def _open_fence(self, line: Line) -> None:
        text, cursor = self._text, self._text.textCursor()
        mark = line.text.rstrip()
        fence = re.match(r"`+|~+", mark)
        closing = fence[0] if fence else "```"
        cursor.beginEditBlock()
        text.put(cursor.block(), Line(Kind.FENCE, "", (Span(mark, raw=True),), line.lead, line.end))
        self._new_line(Kind.CODE, "", "")
        here = text.textCursor().position()
        self._new_line(Kind.FENCE, "", "")
        below = text.textCursor()
        below.insertText(closing, text.looks.chars(Line(Kind.FENCE), Span("", raw=True)))
        cursor.endEditBlock()
        back = text.textCursor()
        back.setPosition(here)
        text.setTextCursor(back)

    def _new_line(self, kind: Kind, prefix: str, lead: str) -> None:
        """Break the line at the caret; what stands behind it becomes a line of this kind."""
        text, cursor = self._text, self._text.textCursor()
        before = line_of(cursor.block())
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        cursor.insertBlock()
        spans = spans_of(cursor.block())
        if kind not in VERBATIM and before.kind in VERBATIM:
            spans = tuple(Span(span.text) for span in spans)
        text.setTextCursor(cursor)
        text.put(cursor.block(), Line(kind, prefix, spans, lead, before.end))
        cursor.endEditBlock()
        back = text.textCursor()
        back.setPosition(cursor.block().position())
        text.setTextCursor(back)
        if not spans:
            text.setCurrentCharFormat(text.looks.chars(Line(kind, prefix), Span("")))
        text.ensureCursorVisible()

    def _renumber(self) -> None:
        """The items below a new one count on."""
        block = self._text.textCursor().block()
        before = line_of(block)
        block = block.next()
        while block.isValid():
            line = line_of(block)
            if line.kind is not Kind.NUMBER or line.lead or line.level != before.level:
                return
            wanted = next_prefix(before)
            if line.prefix == wanted:
                return
            before = replace(line, prefix=wanted)
            self._text.put(block, before)
            block = block.next()

    def _backspace(self) -> bool:
        text, cursor = self._text, self._text.textCursor()
        if cursor.hasSelection():
            return False
        line = line_of(cursor.block())
        if cursor.atBlockStart() and line.prefix and line.kind not in VERBATIM:
            text.put(cursor.block(), Line(Kind.TEXT, "", line.spans, line.lead, line.end))
            return True
        made = cursor.charFormat()
        if not cursor.atBlockStart() and made.stringProperty(LINK) and named(made.anchorHref()) is not None:
            return self._remove_name(cursor)
        return False

    def _remove_name(self, cursor: QTextCursor) -> bool:
        """A name goes as a whole."""
        number, block = cursor.charFormat().intProperty(NUMBER), cursor.block()
        each = block.begin()
        while not each.atEnd():
            fragment = each.fragment()
            end = fragment.position() + fragment.length()
            if fragment.charFormat().intProperty(NUMBER) == number and end == cursor.position():
                cursor.setPosition(fragment.position(), QTextCursor.MoveMode.KeepAnchor)
                cursor.removeSelectedText()
                self._text.setTextCursor(cursor)
                return True
            each += 1
        return False

    def _indent(self, step: int) -> bool:
        cursor = self._text.textCursor()
        line = line_of(cursor.block())
        if line.kind not in LISTS:
            return False
        by = 3 if line.kind is Kind.NUMBER else 2
        if step > 0 and line.level < 5:
            self._text.put(cursor.block(), replace(line, prefix=" " * by + line.prefix))
        elif step < 0 and line.prefix.startswith(" "):
            bare = line.prefix.lstrip(" ")
            depth = len(line.prefix) - len(bare)
            self._text.put(cursor.block(), replace(line, prefix=" " * max(0, depth - by) + bare))
        return True

    # marks

    def _mark_at_start(self) -> bool:
        """A space behind a mark at the start of a line makes it what the mark means."""
        text, cursor = self._text, self._text.textCursor()
        line = line_of(cursor.block())
        typed = cursor.block().text()[: cursor.positionInBlock()]
        if cursor.hasSelection() or line.kind in VERBATIM or len(typed) > 5:
            self._leave_link()
            return False
        if line.kind is Kind.BULLET and typed in ("[]", "[ ]", "[x]"):
            prefix = f"{line.prefix}[{'x' if 'x' in typed else ' '}] "
        elif line.kind is Kind.TEXT and (typed in _STARTS or _NUMBERED.fullmatch(typed)):
            prefix = _STARTS.get(typed, f"{typed} ")
        else:
            self._leave_link()
            return False
        kind = read_line(f"{prefix}x").kind
        cursor.beginEditBlock()
        for _ in range(len(typed)):
            cursor.deletePreviousChar()
        text.setTextCursor(cursor)
        rest = spans_of(cursor.block())
        text.put(cursor.block(), Line(kind, prefix, rest, line.lead, line.end))
        cursor.endEditBlock()
        return True

    def _mark_within(self) -> None:
        """Where the words between two marks have just been closed, they become what the marks mean."""
        text, cursor = self._text, self._text.textCursor()
        line = line_of(cursor.block())
        if line.kind in VERBATIM or any(span.raw for span in line.spans):
            return
        rest = length(line.text) - cursor.positionInBlock()
        if cursor.charFormat().stringProperty(LINK):
            return
        meant = read_inline(emit(line.spans))
        words = "".join(span.text for span in meant)
        if any(span.raw for span in meant) or len(words) >= len(line.text):
            return
        text.put(cursor.block(), replace(line, spans=meant))
        cursor = text.textCursor()
        cursor.setPosition(cursor.block().position() + max(0, length(words) - rest))
        text.setTextCursor(cursor)
        text.setCurrentCharFormat(text.looks.chars(line, Span("")))

    def _leave_link(self) -> None:
        """What is typed behind a link, or behind source that is shown as such, belongs to neither."""
        text, cursor = self._text, self._text.textCursor()
        made = text.currentCharFormat()
        if cursor.hasSelection() or not (made.stringProperty(LINK) or made.boolProperty(RAW)):
            return
        line = line_of(cursor.block())
        if line.kind in VERBATIM:
            return
        ahead = QTextCursor(cursor)
        inside = ahead.movePosition(QTextCursor.MoveOperation.NextCharacter) and not cursor.atBlockEnd()
        if inside and ahead.charFormat().intProperty(NUMBER) == made.intProperty(NUMBER) and made.stringProperty(LINK):
            return
        if made.boolProperty(RAW) and not made.stringProperty(LINK):
            return
        text.setCurrentCharFormat(text.looks.chars(line, Span("")))

    def _dress_again(self) -> None:
        """Two lines that became one look like the first."""
        text, cursor = self._text, self._text.textCursor()
        line = line_of(cursor.block())
        made = cursor.block().begin()
        while not made.atEnd():
            fragment = made.fragment()
            if fragment.isValid():
                for span in spans_of(cursor.block(), fragment.position() - cursor.block().position(),
                                     fragment.position() - cursor.block().position() + fragment.length()):  # fmt: skip
                    if fragment.charFormat().font().pixelSize() != text.looks.chars(line, span).font().pixelSize():
                        text.put(cursor.block(), line)
                        return
            made += 1
