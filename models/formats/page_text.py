"""The words of a page (HTML) as lines of text: what a mail looks like to whoever reads it.

Blocks end lines, scripts and styles are no text, and each level of a quotation puts "> " before its lines, so that
what is quoted in a page is told apart as it is in plain text.
"""

from html.parser import HTMLParser

_BLOCK_NAMES = (
    "address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr "
    "html li main nav ol p pre section table tbody td tfoot th thead tr ul title"
)
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_SILENT = frozenset({"script", "style", "head", "template", "noscript"})
_MAX_DEPTH = 20


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self._words: list[str] = []
        self._silent = 0
        self._quoted = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in _SILENT
        if tag == "body":
            self._silent = 0
        if tag == "br":
            self.end_line(even_if_empty=True)
        elif tag in _BLOCKS:
            self.end_line()
        if tag == "p":
            self.lines.append("")
        if tag == "blockquote":
            self._quoted = min(self._quoted + 1, _MAX_DEPTH)

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT and self._silent:
            self._silent -= 1
        if tag in _BLOCKS:
            self.end_line()
        if tag == "blockquote" and self._quoted:
            self._quoted -= 1

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._words.append(data)

    def end_line(self, *, even_if_empty: bool = False) -> None:
        line = " ".join("".join(self._words).split())
        self._words.clear()
        if line or even_if_empty:
            self.lines.append("> " * self._quoted + line)


def text_of_page(page: str) -> str:
    """Lines without edges, at most one empty one between two; "" for what cannot be read at all."""
    reader = _Reader()
    try:
        reader.feed(page)
        reader.close()
    except (ValueError, AssertionError, RecursionError):
        return ""
    reader.end_line()
    lines = [line.rstrip() for line in reader.lines]
    kept = (line for line, before in zip(lines, ["", *lines], strict=False) if line or before)
    return "\n".join(kept).strip()
