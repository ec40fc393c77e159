"""The tags and texts of a web page, one after the other, in time that grows with its length and no faster.

The standard `html.parser` looks again and again at a tag or comment that never ends, and the libraries that
build a tree never come back from 200,000 tags within each other. So every page goes through here first. Like
the tokenizer of the HTML standard (13.2.5), this never goes back: what is not closed reaches to the end.
"""

import html
import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from models.domain.errors import FileRefused

MAX_TAGS = 300_000
MAX_DEPTH = 250
"""Tags within each other; real pages reach some sixty."""
MAX_FORMATTING = 400_000
"""Times that `<b>` and the like are open where another tag begins: a tree may have to repeat each of them there."""
_MAX_ATTRIBUTES = 20_000

_VOID_WORDS = "area base br col embed hr img input link meta param source track wbr"
VOID = frozenset(_VOID_WORDS.split())
_CLOSED_WORDS = "p li dt dd tr td th option thead tbody tfoot colgroup body html head"
_CLOSED_BY_THE_NEXT = frozenset(_CLOSED_WORDS.split())
"""Many a page leaves their ends out; they lie within each other only where something else lies between."""
_RAW = frozenset({"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"})
_FORMATTING_WORDS = "a b big code em font i nobr s small strike strong tt u"
_FORMATTING = frozenset(_FORMATTING_WORDS.split())
_OPENED = re.compile(r"<(?=[a-zA-Z!?]|/[a-zA-Z])")
_NAME = re.compile(r"[a-zA-Z][^\s/>]{0,60}")
_STOP = re.compile(r">|=\s*[\"']")
_ATTRIBUTE = re.compile(r"([^\s=>\"'/]{1,100})(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']+)))?")
_CLOSING = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in _RAW}


class Kind(Enum):
    START = "start"
    END = "end"
    TEXT = "text"
    RAW = "raw"
    """What stands in a script, a style or a title, as it is written."""
    COMMENT = "comment"


class Token(NamedTuple):
    kind: Kind
    name: str
    """Of the tag, in lower case; of a RAW the tag that it stands in; else empty."""
    text: str
    """What it says; of a START its attributes as written."""

    def attributes(self) -> dict[str, str]:
        """By lower-case name, the first of each, entities resolved."""
        found: dict[str, str] = {}
        for match in _ATTRIBUTE.finditer(self.text[:_MAX_ATTRIBUTES]):
            value = match[2] if match[2] is not None else match[3] if match[3] is not None else match[4] or ""
            found.setdefault(match[1].lower(), html.unescape(value))
        return found


def tokens(page: str) -> Iterator[Token]:
    """All of it, in order. Raises FileRefused for more tags than any page has."""
    at, count, end = 0, 0, len(page)
    while at < end:
        opened = _OPENED.search(page, at)
        stop = opened.start() if opened is not None else end
        if stop > at:
            yield Token(Kind.TEXT, "", page[at:stop])
            at = stop
            continue
        count += 1
        if count > MAX_TAGS:
            raise FileRefused("This page has more than {most:,} tags, so it was not read.", most=MAX_TAGS)
        closing = page.startswith("</", at)
        name = _NAME.match(page, at + 1 + closing)
        if name is None:
            token, at = _comment(page, at)
            yield token
            continue
        tag = name[0].lower()
        stop = _end_of_tag(page, name.end())
        yield Token(Kind.END if closing else Kind.START, tag, page[name.end() : stop])
        at = stop + 1
        if not closing and tag in _RAW:
            found = _CLOSING[tag].search(page, at)
            stop = found.start() if found is not None else end
            yield Token(Kind.RAW, tag, page[at:stop])
            at = stop


def _comment(page: str, at: int) -> tuple[Token, int]:
    """A comment, a doctype or an instruction, and where it ends."""
    mark = "-->" if page.startswith("<!--", at) else ">"
    skip = 4 if mark == "-->" else 2
    stop = page.find(mark, at + skip)
    if stop < 0:
        return Token(Kind.COMMENT, "", page[at + skip :]), len(page)
    return Token(Kind.COMMENT, "", page[at + skip : stop]), stop + len(mark)


def _end_of_tag(page: str, at: int) -> int:
    """Where its `>` stands, which may not be one inside quotes; a tag that never ends reaches to the end."""
    while (stop := _STOP.search(page, at)) is not None:
        if stop[0] == ">":
            return stop.start()
        at = page.find(stop[0][-1], stop.end())
        if at < 0:
            break
        at += 1
    return len(page)


class Depth:
    """Counts whether a page is so deeply nested that it is not to be made a tree of.

    An end without its beginning closes nothing, so each name is counted for itself.
    """

    def __init__(self) -> None:
        self._open: dict[str, int] = {}
        self._depth = self._formatting = self._repeated = 0
        self.tame = True

    def see(self, token: Token) -> None:
        self._repeated += self._formatting
        if token.name in VOID or token.name in _CLOSED_BY_THE_NEXT:
            return
        if token.kind is Kind.START:
            self._count(token.name, 1)
        elif token.kind is Kind.END and self._open.get(token.name, 0):
            self._count(token.name, -1)
        if self._depth > MAX_DEPTH or self._repeated > MAX_FORMATTING:
            self.tame = False

    def _count(self, name: str, step: int) -> None:
        self._open[name] = self._open.get(name, 0) + step
        self._depth += step
        self._formatting += step * (name in _FORMATTING)
