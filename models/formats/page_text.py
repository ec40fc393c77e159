"""The words of a page (HTML) as lines of text: what a mail looks like to whoever reads it.

Blocks end lines, scripts and styles are no text, and each level of a quotation puts "> " before its lines, so that
what is quoted in a page is told apart as it is in plain text. A mailbox may hold fifty megabytes of pages, for which
the standard parser takes most of a minute; tags are only passed over here, each character once.
"""

import re
from html import unescape

_VALUES = r"(?:\"[^\"<]*+\"|'[^'<]*+'|[^\"'<>])*+"
_INLINE = r"(?:a|abbr|b|big|code|em|font|i|img|o:p|s|small|span|strong|sub|sup|u)"
_TOKEN = re.compile(
    r"(?P<words>[^<]++|<(?![A-Za-z!?/]))"
    r"|<!--(?:(?!-->)[\s\S])*+(?:-->|\Z)"
    rf"|(?:</?{_INLINE}(?:\s{_VALUES})?/?>)++"
    rf"|</?(?P<tag>[A-Za-z][A-Za-z0-9]*+){_VALUES}>"
    r"|</?(?P<tag_too>[A-Za-z][A-Za-z0-9]*+)[^<>]*+>"
    r"|<[!?/][^<>]*+>?"
    r"|<",
    re.IGNORECASE,
)
"""Words, a comment, tags that break no line, a tag, one with a quotation mark too many, what is no tag."""
_BLOCK_NAMES = (
    "address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr "
    "html li main nav ol p pre section table tbody td tfoot th thead tr ul title"
)
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_SILENT = frozenset({"script", "style", "head", "template", "noscript"})
_MAX_DEPTH = 20


class _Lines:
    def __init__(self) -> None:
        self.done: list[str] = []
        self._words: list[str] = []
        self._silent: str | None = None
        self._quoted = 0

    def words(self, words: str) -> None:
        if self._silent is None:
            self._words.append(words)

    def begin(self, tag: str) -> None:
        if self._silent is not None and not (self._silent == "head" and tag == "body"):
            return
        self._silent = tag if tag in _SILENT else None
        if tag == "br":
            self.end_line(even_if_empty=True)
        elif tag in _BLOCKS:
            self.end_line()
        if tag == "p":
            self.done.append("")
        if tag == "blockquote":
            self._quoted = min(self._quoted + 1, _MAX_DEPTH)

    def end(self, tag: str) -> None:
        if self._silent is not None:
            self._silent = None if tag == self._silent else self._silent
            return
        if tag in _BLOCKS:
            self.end_line()
        if tag == "blockquote" and self._quoted:
            self._quoted -= 1

    def end_line(self, *, even_if_empty: bool = False) -> None:
        line = " ".join(unescape("".join(self._words)).split())
        self._words.clear()
        if line or even_if_empty:
            self.done.append("> " * self._quoted + line)


def text_of_page(page: str) -> str:
    """Lines without edges, at most one empty one between two."""
    lines = _Lines()
    for token in _TOKEN.finditer(page):
        kind = token.lastgroup
        if kind == "words":
            lines.words(token[0])
        elif kind is not None:
            (lines.end if token[0][1] == "/" else lines.begin)(token[kind].lower())
    lines.end_line()
    found = [line.rstrip() for line in lines.done]
    kept = (line for line, before in zip(found, ["", *found], strict=False) if line or before)
    return "\n".join(kept).strip()
