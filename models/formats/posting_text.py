"""The text of a page as Markdown: headings, lists, bold words and links, and nothing that runs or is fetched.

nh3 takes out what does not belong (scripts, pictures, links other than http, https and mailto); what is
left is written anew, so that no tag of the page reaches the note.
"""

import html
import re
from collections.abc import Iterable

from models.formats.content_lines import tidy
from models.formats.posting_scan import Depth, Kind, Token, tokens

MAX_TEXT = 100_000
"""Characters of a posting that are kept."""
_MAX_SOURCE = 2_000_000
_MAX_LINK = 2_000
_DEEPEST_LIST = 6

_SILENT_WORDS = "script style noscript template svg math iframe object select button nav head title"
_SILENT = frozenset(_SILENT_WORDS.split())
"""What stands in them is not the text of the page."""
_BLOCK_WORDS = (
    "address article aside blockquote dd div dl dt fieldset figcaption figure footer form header hr main ol p pre"
    " section table tbody thead tr ul"
)
_BLOCKS = frozenset(_BLOCK_WORDS.split())
_HEADINGS = {"h1": "## ", "h2": "## ", "h3": "### ", "h4": "### ", "h5": "### ", "h6": "### "}
_KEPT = frozenset({*_BLOCKS, *_HEADINGS, "a", "b", "br", "em", "i", "li", "strong", "td", "th"})
_MARKS = {"b": "**", "strong": "**", "em": "*", "i": "*"}
_LINK = re.compile(r"(?:https?://|mailto:)[^\s<>()\[\]\\\"]+", re.IGNORECASE)
_ESCAPED = re.compile(r"([\\`*\[\]<]|(?<!\w)_|_(?!\w))")
_LINE_START = re.compile(r"^(?:(#{1,6}|[-+>])(?=\s)|(\d{1,9})([.)])(?=\s))")
_BLANK = re.compile(r"[\s\u00a0\u200b]+")
_BULLET = re.compile(r"[•·●▪◦‣–]\s*")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,500}>")
_ENTITY_TAG = re.compile(r"&(?:amp;)*lt;/?[a-zA-Z]", re.IGNORECASE)


def markdown_of(source: str) -> str:
    """HTML as Markdown; plain text, and HTML whose tags are written as entities, are taken for what they are."""
    source = tidy(source[:_MAX_SOURCE].replace("\r\n", "\n").replace("\r", "\n"))
    for _ in range(2):
        if not _ENTITY_TAG.search(source):
            break
        source = html.unescape(source)
    if not _TAG.search(source):
        return _plain(html.unescape(source))
    return written(tokens(cleaned(source)))


def cleaned(source: str) -> str:
    """What nh3 leaves of it; a page too deep for a tree is given back as it is, since `written` keeps no tag."""
    depth = Depth()
    for token in tokens(source):
        depth.see(token)
    if not depth.tame:
        return source
    import nh3

    return nh3.clean(
        source,
        tags=set(_KEPT),
        clean_content_tags=set(_SILENT),
        attributes={"a": {"href"}},
        url_schemes={"http", "https", "mailto"},
        link_rel=None,
    )


def _plain(text: str) -> str:
    """Text without tags; its lines stay lines, and its bullets become a list."""
    lines = []
    for line in tidy(text).splitlines():
        bare = _BLANK.sub(" ", line).strip()
        bullet = _BULLET.match(bare) or re.match(r"[-*]\s+", bare)
        lines.append(f"- {escaped(bare[bullet.end() :])}" if bullet else escaped(bare))
    return _joined(lines)


def escaped(text: str) -> str:
    """Words that mean themselves, not Markdown."""
    return _LINE_START.sub(_kept_back, _ESCAPED.sub(r"\\\1", text))


def written(page: Iterable[Token]) -> str:
    """The Markdown of a stream of tags; nothing but text, headings, lists, emphasis and links comes out."""
    writer = _Writer()
    for token in page:
        writer.take(token)
        if writer.full:
            break
    return writer.text()


class _Writer:
    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line = ""
        self._prefix = ""
        self._lists: list[int | None] = []
        """The open lists: the number of the last entry, None where they are not numbered."""
        self._silent: dict[str, int] = {}
        self._link = ""
        self._link_text = ""
        self._mark = ""
        self._length = 0

    @property
    def full(self) -> bool:
        return self._length > MAX_TEXT

    def text(self) -> str:
        self._break()
        return _joined(self._lines)

    def take(self, token: Token) -> None:
        name = token.name
        if name in _SILENT:
            step = {Kind.START: 1, Kind.END: -1}.get(token.kind, 0)
            self._silent[name] = max(0, self._silent.get(name, 0) + step)
        elif any(self._silent.values()):
            return
        elif token.kind is Kind.TEXT:
            self._say(_BLANK.sub(" ", html.unescape(token.text[: MAX_TEXT * 2])))
        elif token.kind is Kind.START:
            self._start(token)
        elif token.kind is Kind.END:
            self._end(name)

    def _start(self, token: Token) -> None:
        name = token.name
        if name in _HEADINGS:
            self._break(paragraph=True)
            self._prefix = _HEADINGS[name]
        elif name in ("ul", "ol"):
            self._break(paragraph=not self._lists)
            if len(self._lists) < _DEEPEST_LIST:
                self._lists.append(0 if name == "ol" else None)
        elif name == "li":
            self._break()
            self._prefix = self._bullet()
        elif name == "br":
            self._break()
        elif name in _BLOCKS:
            # A paragraph within an entry of a list goes on in its line.
            self._break(paragraph=name != "tr" and not self._lists)
        elif name in ("td", "th"):
            self._say(" ")
        elif name in _MARKS and not self._mark:
            self._mark = _MARKS[name]
            self._line += "\x01"
        elif name == "a":
            self._close_link()
            self._open_link(token)

    def _end(self, name: str) -> None:
        if name == "a":
            self._close_link()
        elif name in _MARKS:
            self._close_mark()
        elif name in ("ul", "ol"):
            self._break(paragraph=len(self._lists) < 2)
            if self._lists:
                self._lists.pop()
        elif name == "li":
            self._break()
        elif name in _HEADINGS or name in _BLOCKS:
            self._break(paragraph=not self._lists)

    def _bullet(self) -> str:
        if not self._lists:
            return "- "
        indent = "  " * (len(self._lists) - 1)
        number = self._lists[-1]
        if number is None:
            return f"{indent}- "
        self._lists[-1] = number + 1
        return f"{indent}{number + 1}. "

    def _open_link(self, token: Token) -> None:
        address = token.attributes().get("href", "").strip()
        if len(address) <= _MAX_LINK and _LINK.fullmatch(address):
            self._link, self._link_text = address, "\x02"
            self._length += len(address)
            self._line += "\x02"

    def _close_link(self) -> None:
        if self._link and self._link_text in self._line:
            before, _, said = self._line.rpartition("\x02")
            self._line = f"{before}[{said.strip()}]({self._link})" if said.strip() else before + said
        self._link = self._link_text = ""

    def _close_mark(self) -> None:
        if self._mark and "\x01" in self._line:
            before, _, said = self._line.rpartition("\x01")
            bare = said.strip()
            if bare and "\x02" not in bare:
                space = " " if said[:1] == " " and before[-1:] not in ("", " ") else ""
                self._line = f"{before}{space}{self._mark}{bare}{self._mark}" + (" " if said[-1:] == " " else "")
            else:
                self._line = before + said
        self._mark = ""

    def _say(self, text: str) -> None:
        said = _ESCAPED.sub(r"\\\1", tidy(text))
        if said[:1] == " " and (not self._line.strip("\x01\x02") or self._line[-1:] == " "):
            said = said.lstrip()
        self._line += said
        self._length += len(said)

    def _break(self, paragraph: bool = False) -> None:
        """The line ends here; a paragraph has an empty line before the next."""
        self._close_link()
        self._close_mark()
        line = self._line.replace("\x01", "").replace("\x02", "").strip()
        if line:
            line = line.strip("*").strip() if self._prefix.startswith("#") else line
            self._lines.append(self._prefix + (line if self._prefix else _LINE_START.sub(_kept_back, line)))
            self._prefix = ""
        elif paragraph:
            self._prefix = ""
        self._line = ""
        if paragraph and self._lines and self._lines[-1]:
            self._lines.append("")


def _kept_back(found: re.Match[str]) -> str:
    return f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}"


def _joined(lines: list[str]) -> str:
    """Lines as Markdown has them: one that only ends ends with two blanks; no two empty lines follow each other."""
    out: list[str] = []
    for at, line in enumerate(lines):
        if not line and (not out or not out[-1]):
            continue
        following = lines[at + 1] if at + 1 < len(lines) else ""
        breaks = line and following and not _is_special(line) and not _is_special(following)
        if line and following and _is_entry(following) and not _is_special(line):
            out += [line, ""]
        else:
            out.append(line + "  " if breaks else line)
    return "\n".join(out).strip()[:MAX_TEXT]


def _is_entry(line: str) -> bool:
    return re.match(r"\s*(?:- |\d+\. )", line) is not None


def _is_special(line: str) -> bool:
    return line.startswith("#") or _is_entry(line)
