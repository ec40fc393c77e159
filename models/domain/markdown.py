"""A note's Markdown as lines that a person can edit, each of which writes back to its very own bytes.

The text itself is the truth: nothing else is stored. To be shown, it is cut into lines, and every line is read on its
own: what kind it is, the marks in front of it (kept as they stand: `* `, `3) `, `>  `), and its words as spans. A line
whose words would not be written back to the same bytes is shown as source instead (`markdown_inline`). So
`write(read(text)) == text` holds for every text, and an edit changes the lines it touches and no others.

What spans lines cannot be shown richly, and is shown and kept as source: HTML, headings that are underlined, reference
links and footnotes, code by indentation, emphasis over a line's end. A table keeps its lines; a fence's lines are code.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from models.domain.markdown_hand import write_inline
from models.domain.markdown_inline import LONGEST, read_inline
from models.domain.markdown_spans import Span, emit, joined

INDENT = 4
"""Spaces from which a line outside of a list is code."""


class Kind(StrEnum):
    TEXT = "text"
    HEADING = "heading"
    BULLET = "bullet"
    NUMBER = "number"
    TASK = "task"
    QUOTE = "quote"
    QUESTION = "question"
    FENCE = "fence"
    CODE = "code"
    TABLE = "table"
    RULE = "rule"
    SOURCE = "source"
    """Shown as it stands."""


LISTS = frozenset({Kind.BULLET, Kind.NUMBER, Kind.TASK})
VERBATIM = frozenset({Kind.FENCE, Kind.CODE, Kind.TABLE, Kind.RULE, Kind.SOURCE})
"""Their words are source: nothing in them is a mark."""


@dataclass(frozen=True, slots=True)
class Line:
    """`lead` are the blank lines above it, each with its newline; `end` is a carriage return, where there is one."""

    kind: Kind = Kind.TEXT
    prefix: str = ""
    spans: tuple[Span, ...] = ()
    lead: str = ""
    end: str = ""

    @property
    def text(self) -> str:
        return "".join(span.text for span in self.spans)

    @property
    def level(self) -> int:
        """Of a heading: 1 to 6. Of anything else: how deep it stands, from 0."""
        if self.kind is Kind.HEADING:
            return len(self.prefix.rstrip())
        indent = len(self.prefix) - len(self.prefix.lstrip(" "))
        return min(6, (indent + 1) // 2)

    @property
    def done(self) -> bool:
        """Of a task: whether it has its tick."""
        return self.kind is Kind.TASK and "[ ]" not in self.prefix

    @property
    def number(self) -> int:
        """Of a numbered item."""
        found = re.search(r"\d+", self.prefix)
        return int(found[0]) if found and self.kind is Kind.NUMBER else 0


@dataclass(frozen=True, slots=True)
class Text:
    """All lines, and the blank ones after the last."""

    lines: tuple[Line, ...]
    tail: str = ""


_HEADING = re.compile(r"( {0,3}#{1,6}[ \t]+)(.*)")
_QUOTE = re.compile(r"((?: {0,3}>[ ]?)+)(.*)")
_TASK = re.compile(r"( *(?:[-*+]|\d{1,9}[.)])[ ]+\[[ xX]\][ ]+)(.*)")
_BULLET = re.compile(r"( *[-*+](?:[ ]+|$))(.*)")
_NUMBER = re.compile(r"( *\d{1,9}[.)](?:[ ]+|$))(.*)")
_QUESTION = re.compile(r"(\?[ ]+)(.*)")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})([^`]*)")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-{2,})[ \t]*")
_HTML = re.compile(r" {0,3}<(?:[A-Za-z!/?])")
_DEFINITION = re.compile(r" {0,3}\[[^\]]+\]:")
_DASHES = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
_STARTS = (
    (Kind.HEADING, _HEADING),
    (Kind.QUOTE, _QUOTE),
    (Kind.TASK, _TASK),
    (Kind.BULLET, _BULLET),
    (Kind.NUMBER, _NUMBER),
    (Kind.QUESTION, _QUESTION),
)


class Reader:
    """Reads as it goes, so that a long text can be shown while it is still being read. `tail` is known at its end."""

    def __init__(self, source: str) -> None:
        self._rows = source.split("\n")
        self._before: Line | None = None
        self._fence = ""
        self.tail = ""

    def lines(self) -> Iterator[Line]:
        lead: list[str] = []
        for place, row in enumerate(self._rows):
            end = "\r" if row.endswith("\r") else ""
            body = row[: len(row) - len(end)]
            if not self._fence and not body.strip(" \t"):
                lead.append(row + "\n")
                continue
            line = self._line(body, bool(lead), place)
            if lead or end:
                line = replace(line, lead="".join(lead), end=end)
                lead = []
            self._before = line
            yield line
        # The last row has no newline of its own: what was counted for it is none.
        rest = "".join(lead)[:-1]
        self.tail = "\n" + rest if lead and self._before is not None else rest

    def _line(self, body: str, apart: bool, place: int) -> Line:
        fence = _FENCE.fullmatch(body)
        if self._fence:
            if fence and fence[1].startswith(self._fence) and not fence[2].strip():
                self._fence = ""
                return _verbatim(Kind.FENCE, body)
            return _verbatim(Kind.CODE, body)
        if fence:
            self._fence = fence[1]
            return _verbatim(Kind.FENCE, body)
        before = self._before
        if self._is_table(body, before, apart, place):
            return _verbatim(Kind.TABLE, body)
        under_text = before is not None and before.kind is Kind.TEXT and not apart
        if under_text and _UNDERLINE.fullmatch(body):
            return _verbatim(Kind.SOURCE, body)
        in_list = before is not None and (before.kind in LISTS or (before.kind is Kind.TEXT and before.prefix != ""))
        return read_line(body, in_list)

    def _is_table(self, body: str, before: Line | None, apart: bool, place: int) -> bool:
        if "|" not in body:
            return False
        if before is not None and before.kind is Kind.TABLE and not apart:
            return True
        below = self._rows[place + 1].rstrip("\r") if place + 1 < len(self._rows) else ""
        return "|" in below and "-" in below and _DASHES.fullmatch(below) is not None


def _verbatim(kind: Kind, body: str) -> Line:
    return Line(kind, "", (Span(body, raw=True),) if body else ())


def read(source: str) -> Text:
    """Every text can be read, and `write` gives it back."""
    reader = Reader(source)
    lines = tuple(reader.lines())
    return Text(lines, reader.tail)


def read_line(body: str, in_list: bool = False) -> Line:
    """One line that stands outside of fences and tables; what is indented belongs to a list above, if there is one."""
    if len(body) > LONGEST:
        return _verbatim(Kind.SOURCE, body)
    if _RULE.fullmatch(body):
        return _verbatim(Kind.RULE, body)
    indent = len(body) - len(body.lstrip(" "))
    if (indent >= INDENT and not in_list) or body.startswith("\t"):
        return _verbatim(Kind.SOURCE, body)
    for kind, pattern in _STARTS:
        found = pattern.fullmatch(body)
        if found:
            return Line(kind, found[1], read_inline(found[2]))
    if _HTML.match(body) and not body.lstrip().startswith(("<http", "<mailto", "<tel")):
        return _verbatim(Kind.SOURCE, body)
    if _DEFINITION.match(body):
        return _verbatim(Kind.SOURCE, body)
    return Line(Kind.TEXT, body[:indent], read_inline(body[indent:]))


def write(text: Text) -> str:
    """The source: unchanged lines byte for byte, others in our own hand."""
    return "\n".join(map(write_line, text.lines)) + text.tail


def source_of(line: Line) -> str:
    """A line just as its spans say it, the blank ones above included."""
    return f"{line.lead}{line.prefix}{emit(line.spans)}{line.end}"


def write_line(line: Line) -> str:
    """With the blank lines above it; text that would be read as something else gets a backslash in front."""
    if line.kind in VERBATIM:
        return f"{line.lead}{line.prefix}{line.text}{line.end}"
    body = f"{line.prefix}{write_inline(line.spans)}"
    if line.kind is Kind.TEXT and _looks_like_more(body, line):
        at = re.search(r"[^\s\d]", body)
        if at is not None and re.match(r"[!-/:-@\[-`{-~]", at[0]):
            body = f"{body[: at.start()]}\\{body[at.start() :]}"
    return f"{line.lead}{body}{line.end}"


def _looks_like_more(body: str, line: Line) -> bool:
    first = body.lstrip(" ")[:1]
    if not first or (first.isalpha() or (line.spans[:1] and (line.spans[0].raw or line.spans[0].escaped))):
        return False
    kind = read_line(body, in_list=True).kind
    return kind is not Kind.TEXT or _FENCE.fullmatch(body) is not None


# What else is asked of a line


def next_prefix(line: Line) -> str:
    """What stands before the line that Enter begins after this one."""
    if line.kind is Kind.NUMBER:
        return re.sub(r"\d+", str(line.number + 1), line.prefix, count=1)
    if line.kind is Kind.TASK:
        return re.sub(r"\[[xX]\]", "[ ]", line.prefix)
    return line.prefix


def ticked(line: Line) -> Line:
    """A task the other way."""
    before, after = ("[ ]", "[x]") if not line.done else ("[x]", "[ ]")
    prefix = line.prefix.replace("[X]", "[x]").replace(before, after)
    return replace(line, prefix=prefix)


def with_spans(line: Line, spans: Iterable[Span]) -> Line:
    return replace(line, spans=joined(spans))
