"""What the words of a line of Markdown look like, and the source that says so."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

PUNCTUATION = r"!-/:-@\[-`{-~"
"""Characters that a backslash makes plain (CommonMark 2.4), as the inside of a class."""
SPECIAL = re.compile(r"[\\`*_~\[\]<>!&]")
"""What may begin a mark."""
_TARGET = re.compile(r"\((?:<([^<>]*)>|([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*))")


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


def marked(span: Span, name: str, mark: str) -> Span:
    """With this mark for what `name` says: bold, italic or strike."""
    if name == "bold":
        return replace(span, bold=mark)
    return replace(span, italic=mark) if name == "italic" else replace(span, strike=mark)


def worded(style: Span, text: str) -> Span:
    return Span(text, style.bold, style.italic, style.strike, style.code, style.link, style.number)


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
    return re.sub(rf"([{PUNCTUATION}])", r"\\\1", span.text)
