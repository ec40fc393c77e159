"""The words of one line of Markdown: read into spans, and written back to the very same bytes.

The dialect is the part of CommonMark (with GitHub's strike-through) that stays within a line: emphasis, code, links,
automatic links and escapes. Whoever reads a line asks `emit` for its source again: where that differs by a byte
(`read_inline` sees to it), the line is one span that is shown and kept as it stands.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

LONGEST = 20_000
"""Characters of a line that is looked into; a longer one is shown as it stands."""
_DEEPEST = 8
_PUNCTUATION = r"!-/:-@\[-`{-~"
_SPECIAL = re.compile(r"[\\`*_~\[\]<>!&]")
_ESCAPE = re.compile(rf"\\([{_PUNCTUATION}])")
_TICKS = re.compile(r"`+")
_AUTO = re.compile(r"<((?:https?://|mailto:|tel:)[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<!--.*?-->")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_LABEL = r"\[((?:[^\[\]\\`]|\\.)*)\]"
_LINK = re.compile(
    _LABEL + r"(\((?:<[^<>\n]*>|[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)(?:[ ]+(?:\"[^\"]*\"|'[^']*'))?\))"
)
_IMAGE = re.compile("!" + _LINK.pattern)
_TARGET = re.compile(r"\((?:<([^<>]*)>|([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*))")
_MARKS = ("**", "__", "~~", "*", "_")
_FIELDS = {"**": "bold", "__": "bold", "~~": "strike", "*": "italic", "_": "italic"}


@dataclass(frozen=True, slots=True)
class Span:
    """Words that look alike. Each mark is the Markdown that asks for it, empty where it does not apply."""

    text: str
    bold: str = ""
    """`**` or `__`."""
    italic: str = ""
    """`*` or `_`."""
    strike: str = ""
    code: str = ""
    """As many backticks as stand around it."""
    link: str = ""
    """What follows the words in square brackets, parentheses included; `<>` for an address that is a link by itself."""
    number: int = 0
    """Which link of the line: two that lead to one place are still two."""
    escaped: bool = False
    """Its punctuation has a backslash in front."""
    raw: bool = False
    """Shown and kept as it stands in the source."""

    def like(self) -> "Span":
        """Without its words."""
        return replace(self, text="")

    @property
    def target(self) -> str:
        """Where its link leads."""
        if self.link == "<>":
            plain = self.text
            return plain if ":" in plain.split("@", 1)[0] else f"mailto:{plain}"
        return target_of(self.link)


def target_of(link: str) -> str:
    """The address within what follows a link's words."""
    found = _TARGET.match(link)
    return (found[1] if found[1] is not None else found[2]) if found else ""


def link_to(target: str) -> str:
    """What follows the words of a link to that address."""
    safe = target.replace("<", "%3C").replace(">", "%3E").replace("\n", "")
    if re.fullmatch(r"[^\s()<>]+", safe):
        return f"({safe})"
    return f"(<{safe}>)"


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Neighbours that look alike are one, and nothing is empty."""
    found: list[Span] = []
    for span in spans:
        if not span.text:
            continue
        if found and _alike(found[-1], span):
            found[-1] = replace(span, text=found[-1].text + span.text)
        else:
            found.append(span)
    return tuple(found)


def _alike(one: Span, other: Span) -> bool:
    return (
        one.bold == other.bold
        and one.italic == other.italic
        and one.strike == other.strike
        and one.code == other.code
        and one.link == other.link
        and one.number == other.number
        and one.escaped == other.escaped
        and one.raw == other.raw
    )


def _marked(span: Span, name: str, mark: str) -> Span:
    """With this mark for what `name` says: bold, italic or strike."""
    if name == "bold":
        return replace(span, bold=mark)
    return replace(span, italic=mark) if name == "italic" else replace(span, strike=mark)


def _worded(style: Span, text: str) -> Span:
    return Span(text, style.bold, style.italic, style.strike, style.code, style.link, style.number)


def read_inline(text: str) -> tuple[Span, ...]:
    """The spans of a line; `emit` of them is `text` again, whatever it holds."""
    if not text:
        return ()
    if not _SPECIAL.search(text):
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
            special = _SPECIAL.search(self._text, at, end)
            if special is None:
                break
            at = special.start()
            taken = self._special(at, end, style, depth)
            if taken is None:
                at += self._run(at, end)
                continue
            spans, after = taken
            if at > plain:
                found.append(_worded(style, self._text[plain:at]))
            found += spans
            at = plain = after
        found.append(_worded(style, self._text[plain:end]))
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
                inside = _marked(style, _FIELDS[mark], mark)
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
            elif (one == "<" and (passed := _AUTO.match(text, here, end) or _TAG.match(text, here, end))) or (
                one == "[" and (passed := _LINK.match(text, here, end))
            ):
                here = passed.end()
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


# Writing


def emit(spans: Sequence[Span]) -> str:
    """The spans as they say it, each mark opened where it begins and closed where it ends."""
    written: list[str] = []
    stack: list[Mark] = []
    marks = [_marks(span) for span in spans]
    for place, span in enumerate(spans):
        wanted = marks[place]
        keep = 0
        while keep < len(stack) and stack[keep] in wanted:
            keep += 1
        while len(stack) > keep:
            written.append(_close(stack.pop()))
        if len(wanted) > keep:
            fresh = [mark for mark in wanted if mark not in stack]
            fresh.sort(key=lambda mark: (-_reach(marks, place, mark), _ORDER[mark[0]]))
            for mark in fresh:
                written.append(_open(mark))
                stack.append(mark)
        written.append(_words(span))
    while stack:
        written.append(_close(stack.pop()))
    return "".join(written)


Mark = tuple[str, str, int]
"""Field, Markdown, and the number of a link."""
_ORDER = {"link": 0, "strike": 1, "bold": 2, "italic": 3, "code": 4}
_NONE: tuple[Mark, ...] = ()


def _marks(span: Span) -> tuple[Mark, ...]:
    if not (span.bold or span.italic or span.code or span.link or span.strike):
        return _NONE
    said = (span.link, span.number), (span.strike, 0), (span.bold, 0), (span.italic, 0), (span.code, 0)
    return tuple((name, mark, number) for name, (mark, number) in zip(_ORDER, said, strict=True) if mark)


def _reach(marks: Sequence[Sequence[Mark]], place: int, mark: Mark) -> int:
    """How many spans from here on have this mark."""
    at = place
    while at < len(marks) and mark in marks[at]:
        at += 1
    return at - place


def _open(mark: Mark) -> str:
    if mark[0] != "link":
        return mark[1]
    return "<" if mark[1] == "<>" else "["


def _close(mark: Mark) -> str:
    if mark[0] != "link":
        return mark[1]
    return ">" if mark[1] == "<>" else "]" + mark[1]


def _words(span: Span) -> str:
    if not span.escaped or span.raw or span.code:
        return span.text
    return re.sub(rf"([{_PUNCTUATION}])", r"\\\1", span.text)


def write_inline(spans: Sequence[Span]) -> str:
    """Markdown that reads back as these spans.

    The plainest first: marks as they are, then stars for underscores, then every special character escaped.
    """
    wanted = joined(_tidied(spans))
    if len(wanted) == 1 and wanted[0] == Span(wanted[0].text) and not _SPECIAL.search(wanted[0].text):
        return wanted[0].text
    sounds = _sound(wanted)
    for way in (wanted, _starred(wanted), joined(_escaped(wanted)), joined(_escaped(_starred(wanted)))):
        written = emit(way)
        if _sound(read_inline(written)) == sounds:
            return written
    return emit(joined(_escaped(_starred(wanted))))


def _sound(spans: Iterable[Span]) -> tuple[Span, ...]:
    """What a person sees of them: which mark was used, and whether something was escaped, does not matter."""
    return joined(
        replace(
            span,
            bold="x" if span.bold else "",
            italic="x" if span.italic else "",
            strike="x" if span.strike else "",
            code="x" if span.code else "",
            number=0,
            escaped=False,
        )
        for span in spans
    )


def _starred(spans: Iterable[Span]) -> tuple[Span, ...]:
    return tuple(replace(span, bold="**" if span.bold else "", italic="*" if span.italic else "") for span in spans)


def _escaped(spans: Iterable[Span]) -> list[Span]:
    """Every special character of plain text on its own, with a backslash."""
    found: list[Span] = []
    for span in spans:
        if span.raw or span.code or span.link == "<>" or span.escaped:
            found.append(span)
            continue
        parts = re.split(r"([\\`*_~\[\]<>!&])", span.text)
        found.extend(replace(span, text=part, escaped=bool(_SPECIAL.fullmatch(part))) for part in parts)
    return found


def _tidied(spans: Sequence[Span]) -> list[Span]:
    """Emphasis never begins or ends with a space (it would not be read as emphasis), code has ticks that hold it."""
    found = [_ticked(span) for span in spans if span.text]
    for name in ("bold", "italic", "strike"):
        found = _trimmed(found, name)
    return found


def _ticked(span: Span) -> Span:
    if not span.code:
        return span
    inside = {len(run) for run in _TICKS.findall(span.text)}
    ticks = len(span.code)
    while ticks in inside:
        ticks += 1
    return replace(span, code="`" * ticks)


def _trimmed(spans: list[Span], name: str) -> list[Span]:
    found: list[Span] = []
    for place, span in enumerate(spans):
        if not getattr(span, name) or span.code or span.raw:
            found.append(span)
            continue
        first = place == 0 or not getattr(spans[place - 1], name)
        last = place == len(spans) - 1 or not getattr(spans[place + 1], name)
        text = span.text
        lead = text[: len(text) - len(text.lstrip())] if first else ""
        text = text[len(lead) :]
        tail = text[len(text.rstrip()) :] if last else ""
        text = text[: len(text) - len(tail)]
        plain = _marked(span, name, "")
        found += [replace(plain, text=lead), replace(span, text=text), replace(plain, text=tail)]
    return [span for span in found if span.text]
