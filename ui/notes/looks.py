"""How lines and spans of a note look, and how they are found again in what Qt holds.

A line's kind, its marks and the blank lines above it are properties of its block; a span's marks are properties of its
characters. Formats carry nothing else that matters: whatever Qt copies, splits, merges or undoes stays readable.
"""

import re
from dataclasses import replace

from PySide6.QtGui import QFont, QFontDatabase, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextFormat

from models.domain.markdown import LISTS, VERBATIM, Kind, Line
from models.domain.markdown_spans import Span, joined
from models.domain.note_links import named
from ui.theme import Theme

_FIRST = QTextFormat.Property.UserProperty.value
KIND, PREFIX, LEAD, END, HELD = (_FIRST + place for place in range(1, 6))
BOLD, ITALIC, STRIKE, CODE, LINK, NUMBER, ESCAPED, RAW = (_FIRST + place for place in range(11, 19))

STEP = 22
"""Logical pixels that a level of a list stands further in."""
QUOTE_ROOM = 16
_CANNOT_HOLD = re.compile("[\r\x00\u2028\u2029\ufdd0\ufdd1\ufffc\ufffe\uffff]")
"""Characters that a QTextDocument takes for something else."""
_HEADINGS = {1: ("title", (20, 28)), 2: ("head", (16, 24))}


class Looks:
    """Formats for one theme, made once each."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._blocks: dict[tuple[object, ...], QTextBlockFormat] = {}
        self._chars: dict[tuple[object, ...], QTextCharFormat] = {}
        theme.changed.connect(self.forget)

    def forget(self) -> None:
        self._blocks.clear()
        self._chars.clear()

    # blocks

    def block(self, line: Line) -> QTextBlockFormat:
        held = line.text if line.kind in VERBATIM and _CANNOT_HOLD.search(line.text) else ""
        key = (line.kind, line.prefix, line.lead, line.end, held)
        found = self._blocks.get(key)
        if found is None:
            if len(self._blocks) > 2000:
                self._blocks.clear()
            found = self._blocks[key] = self._make_block(line, held)
        return found

    def _make_block(self, line: Line, held: str) -> QTextBlockFormat:
        made, px = QTextBlockFormat(), self._theme.px
        made.setProperty(KIND, line.kind.value)
        made.setProperty(PREFIX, line.prefix)
        made.setProperty(LEAD, line.lead)
        made.setProperty(END, line.end)
        if held:
            made.setProperty(HELD, held)
        kind, apart = line.kind, bool(line.lead)
        height = 20 if kind in VERBATIM else 24
        top = 10 if apart else 0
        if kind is Kind.HEADING:
            height = _HEADINGS.get(line.level, ("", (15, 24)))[1][1]
            made.setHeadingLevel(line.level)
            top, bottom = (20 if apart else 4), 4
            made.setBottomMargin(px(bottom))
        elif kind in LISTS:
            made.setLeftMargin(px(STEP) * (line.level + 1))
            top = 8 if apart else 2
        elif kind is Kind.QUOTE:
            made.setLeftMargin(px(QUOTE_ROOM))
            top = 10 if apart else 0
        elif kind is Kind.QUESTION:
            made.setLeftMargin(px(26))
            top = 8 if apart else 2
        elif kind is Kind.TEXT and line.prefix:
            made.setLeftMargin(px(STEP) * max(1, line.level))
        elif kind in (Kind.CODE, Kind.FENCE):
            made.setLeftMargin(px(12))
            made.setNonBreakableLines(False)
        made.setTopMargin(px(top))
        made.setLineHeight(px(height), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        return made

    # characters

    def chars(self, line: Line, span: Span) -> QTextCharFormat:
        key = (line.kind, line.level if line.kind is Kind.HEADING else 0, line.done, span.like())
        found = self._chars.get(key)
        if found is None:
            if len(self._chars) > 2000:
                self._chars.clear()
            found = self._chars[key] = self._make_chars(line, span)
        return found

    def _make_chars(self, line: Line, span: Span) -> QTextCharFormat:
        made, theme = QTextCharFormat(), self._theme
        made.setFont(self._font(line, span))
        made.setForeground(theme.color(self._ink(line, span)))
        for key, value in (
            (BOLD, span.bold), (ITALIC, span.italic), (STRIKE, span.strike), (CODE, span.code), (LINK, span.link),
        ):  # fmt: skip
            if value:
                made.setProperty(key, value)
        if span.escaped:
            made.setProperty(ESCAPED, True)
        if span.raw:
            made.setProperty(RAW, True)
        made.setFontStrikeOut(bool(span.strike) or line.done)
        if span.link:
            made.setProperty(NUMBER, span.number)
            target = span.target if span.link != "<>" else ""
            made.setAnchor(True)
            if target:
                made.setAnchorHref(target)
            made.setFontUnderline(named(target) is None)
        if span.code:
            made.setBackground(theme.color("sunken"))
        return made

    def _font(self, line: Line, span: Span) -> QFont:
        theme = self._theme
        if span.code or line.kind in VERBATIM or span.raw:
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            font.setPixelSize(theme.px(13))
            return font
        if line.kind is Kind.HEADING:
            style, (size, _height) = _HEADINGS.get(line.level, ("head", (15, 24)))
            font = QFont(theme.font(style, 600))
        else:
            size = 15
            font = QFont(theme.font("body", 600 if span.bold else 400))
            if span.link and named(span.target) is not None:
                font.setWeight(QFont.Weight.Medium)
        font.setPixelSize(theme.px(size))
        font.setItalic(bool(span.italic))
        return font

    @staticmethod
    def _ink(line: Line, span: Span) -> str:
        if span.link:
            return "wait" if named(span.target) is not None else "accent"
        if line.kind in (Kind.FENCE, Kind.RULE) or line.done:
            return "ink3"
        if line.kind is Kind.QUOTE or line.kind in VERBATIM or span.raw:
            return "ink2"
        return "ink"


def shown(line: Line, span: Span) -> str:
    """The words of a span as a document can hold them."""
    if line.kind in VERBATIM or span.raw:
        return _CANNOT_HOLD.sub("\ufffd", span.text)
    return span.text


def fits(line: Line) -> Line:
    """A line that a document cannot hold as it is becomes one that is kept whole beside what shows."""
    if line.kind in VERBATIM or not _CANNOT_HOLD.search(line.text + line.prefix):
        return line
    from models.domain.markdown import write_line

    bare = write_line(replace(line, lead="", end=""))
    return Line(Kind.SOURCE, "", (Span(bare, raw=True),), line.lead, line.end)


# What a block holds


def line_of(block: QTextBlock) -> Line:
    """The line that a block shows."""
    made = block.blockFormat()
    kind = Kind(made.stringProperty(KIND) or Kind.TEXT)
    prefix, lead, end = (made.stringProperty(key) for key in (PREFIX, LEAD, END))
    if kind in VERBATIM:
        text = block.text()
        held = made.stringProperty(HELD)
        if held and _CANNOT_HOLD.sub("\ufffd", held) == text:
            text = held
        return Line(kind, prefix, (Span(text, raw=True),) if text else (), lead, end)
    return Line(kind, prefix, spans_of(block), lead, end)


def spans_of(block: QTextBlock, first: int = 0, last: int | None = None) -> tuple[Span, ...]:
    """The spans of a block, or of its characters from `first` to `last`."""
    found: list[Span] = []
    start = block.position()
    each = block.begin()
    while not each.atEnd():
        fragment = each.fragment()
        if fragment.isValid():
            at = fragment.position() - start
            text = _utf16(fragment.text(), first - at, None if last is None else last - at)
            if text:
                found.append(span_of(fragment.charFormat(), text))
        each += 1
    return joined(found)


def _utf16(text: str, first: int, last: int | None) -> str:
    """A part of a text counted as Qt counts, in UTF-16."""
    if first <= 0 and last is None:
        return text
    first = max(0, first)
    if last is not None and last <= first:
        return ""
    if text.isascii():
        return text[first:last]
    raw = text.encode("utf-16-le", "surrogatepass")
    return raw[2 * first : None if last is None else 2 * last].decode("utf-16-le", "ignore")


def length(text: str) -> int:
    """How many places a text takes in a document."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def span_of(made: QTextCharFormat, text: str = "") -> Span:
    """A line break that somebody pasted into a line is a space."""
    return Span(
        text.replace("\u2028", " "),
        made.stringProperty(BOLD),
        made.stringProperty(ITALIC),
        made.stringProperty(STRIKE),
        made.stringProperty(CODE),
        made.stringProperty(LINK),
        made.intProperty(NUMBER),
        made.boolProperty(ESCAPED),
        made.boolProperty(RAW),
    )
