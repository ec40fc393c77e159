"""The words of one line of Markdown: read into spans, and written back to the very same bytes.

The dialect is the part of CommonMark (with GitHub's strike-through) that stays within a line: emphasis, code, links,
automatic links and escapes. Whoever reads a line asks `emit` for its source again: where that differs by a byte
(`read_inline` sees to it), the line is one span that is shown and kept as it stands.
"""

import re
from dataclasses import replace

from models.domain.markdown_spans import PUNCTUATION, SPECIAL, Span, emit, joined, marked, worded

LONGEST = 20_000
"""Characters of a line that is looked into; a longer one is shown as it stands."""
_DEEPEST = 8
_ESCAPE = re.compile(rf"\\([{PUNCTUATION}])")
_TICKS = re.compile(r"`+")
_AUTO = re.compile(r"<((?:https?://|mailto:|tel:)[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<!--.*?-->")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_LABEL = r"\[((?:[^\[\]\\`]|\\.)*)\]"
_LINK = re.compile(
    _LABEL + r"(\((?:<[^<>\n]*>|[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)(?:[ ]+(?:\"[^\"]*\"|'[^']*'))?\))"
)
_IMAGE = re.compile("!" + _LINK.pattern)
_MARKS = ("**", "__", "~~", "*", "_")
_FIELDS = {"**": "bold", "__": "bold", "~~": "strike", "*": "italic", "_": "italic"}


def read_inline(text: str) -> tuple[Span, ...]:
    """The spans of a line; `emit` of them is `text` again, whatever it holds."""
    if not text:
        return ()
    if not SPECIAL.search(text):
        return (Span(text),)
    if len(text) > LONGEST:
        return (Span(text, raw=True),)
    spans = joined(_Reader(text).read())
    return spans if emit(spans) == text else (Span(text, raw=True),)


class _Reader:
    """Reads one line from left to right. What opens and is never closed is plain text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._unclosed: dict[str, int] = {}
        self._links = 0

    def read(self) -> list[Span]:
        return self._read(0, len(self._text), Span(""), 0)

    def _read(self, at: int, end: int, style: Span, depth: int) -> list[Span]:
        found: list[Span] = []
        plain = at
        while True:
            special = SPECIAL.search(self._text, at, end)
            if special is None:
                break
            at = special.start()
            taken = self._special(at, end, style, depth)
            if taken is None:
                at += self._run(at, end)
                continue
            spans, after = taken
            if at > plain:
                found.append(worded(style, self._text[plain:at]))
            found += spans
            at = plain = after
        found.append(worded(style, self._text[plain:end]))
        return found

    def _run(self, at: int, end: int) -> int:
        """How many of the same character stand here, at least one; only marks of emphasis come in runs."""
        mark = self._text[at]
        if mark not in "*_~`":
            return 1
        stop = at
        while stop < end and self._text[stop] == mark:
            stop += 1
        return stop - at

    def _special(self, at: int, end: int, style: Span, depth: int) -> tuple[list[Span], int] | None:
        text, mark = self._text, self._text[at]
        if mark in "*_~":
            return self._emphasis(at, end, style, depth)
        if mark == "`":
            return self._code(at, end, style)
        if mark == "[":
            return self._link(at, end, style, depth)
        if mark == "\\":
            found = _ESCAPE.match(text, at, end)
            return ([replace(style, text=found[1], escaped=True)], found.end()) if found else None
        if mark == "<" and (found := _AUTO.match(text, at, end)) and not style.link:
            self._links += 1
            return [replace(style, text=found[1], link="<>", number=self._links)], found.end()
        pattern = {"<": _TAG, "&": _ENTITY, "!": _IMAGE}.get(mark)
        found = pattern.match(text, at, end) if pattern is not None else None
        return ([replace(style, text=found[0], raw=True)], found.end()) if found else None

    def _code(self, at: int, end: int, style: Span) -> tuple[list[Span], int] | None:
        stop = self._code_end(at, end)
        if stop is None:
            return None
        ticks = self._text[at : at + self._run(at, end)]
        inside = self._text[at + len(ticks) : stop - len(ticks)]
        return [replace(style, text=inside, code=ticks)], stop

    def _code_end(self, at: int, end: int) -> int | None:
        ticks = "`" * self._run(at, end)
        if self._unclosed.get(ticks, end + 1) <= at:
            return None
        for found in _TICKS.finditer(self._text, at + len(ticks), end):
            if found[0] == ticks:
                return found.end()
        self._unclosed[ticks] = at
        return None

    def _link(self, at: int, end: int, style: Span, depth: int) -> tuple[list[Span], int] | None:
        found = _LINK.match(self._text, at, end) if not style.link and depth < _DEEPEST else None
        if found is None or not found[1]:
            return None
        self._links += 1
        inside = replace(style, link=found[2], number=self._links)
        return self._read(found.start(1), found.end(1), inside, depth + 1), found.end()

    def _emphasis(self, at: int, end: int, style: Span, depth: int) -> tuple[list[Span], int] | None:
        if depth >= _DEEPEST:
            return None
        for mark in _MARKS:
            if not self._text.startswith(mark, at) or getattr(style, _FIELDS[mark]):
                continue
            stop = self._closing(at, end, mark)
            if stop is not None:
                inside = marked(style, _FIELDS[mark], mark)
                return self._read(at + len(mark), stop, inside, depth + 1), stop + len(mark)
        return None

    def _closing(self, at: int, end: int, mark: str) -> int | None:
        """Where the mark that opens at `at` is closed; code, links and escapes in between are passed over."""
        text, start = self._text, at + len(mark)
        if start >= end or text[start].isspace() or (mark[0] == "_" and at and text[at - 1].isalnum()):
            return None
        if self._unclosed.get(mark, end + 1) <= at:
            return None
        here = start
        while here < end:
            one = text[here]
            if one == "\\":
                here += 2
            elif one == "`":
                here = self._code_end(here, end) or here + self._run(here, end)
            elif one in "<[" and (passed := self._passed(here, end)):
                here = passed
            elif one == mark[0]:
                run = self._run(here, end)
                if self._closes(here, run, end, mark, start):
                    return here + run - len(mark) if run > len(mark) else here
                here += run
            else:
                here += 1
        self._unclosed[mark] = at
        return None

    def _passed(self, at: int, end: int) -> int | None:
        """Where a tag or a link ends that begins here."""
        patterns = (_AUTO, _TAG) if self._text[at] == "<" else (_LINK,)
        return next((found.end() for pattern in patterns if (found := pattern.match(self._text, at, end))), None)

    def _closes(self, here: int, run: int, end: int, mark: str, start: int) -> bool:
        text, after = self._text, here + run
        if here == start or text[here - 1].isspace():
            return False
        if mark[0] == "_" and after < end and text[after].isalnum():
            return False
        return run == len(mark) or run == 3 or (len(mark) == 2 and run > 3)
