"""A saved web page as text, and what its head and tags say: the letters it is written in, MHTML, titles, JSON-LD."""

import binascii
import codecs
import html
import re
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import Message
from urllib.parse import urlsplit

from models.domain.errors import FileRefused
from models.formats.content_lines import decode, tidy
from models.formats.posting_scan import Depth, Kind, Token, tokens

MAX_BYTES = 12_000_000
_MAX_PARTS = 2_000
_MAX_NESTED = 4
_MAX_HEAD = 20_000
_MAX_SCRIPT = 2_000_000
_MAX_SCRIPTS = 60
_MAX_TREE = 3_000_000
_MAX_ATTRIBUTES = 4_000
_MAX_TITLE = 300
_MAX_ADDRESS = 2_000

_LOOKED_AT = 4_096
_DECLARED = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([a-zA-Z0-9_-]{3,30})", re.IGNORECASE)
_KNOWN_LETTERS = re.compile(
    r"windows-125\d|cp125\d|windows-874|iso-?8859-\d+|latin-?1|us-ascii|koi8-[ru]|macintosh|ibm866"
    r"|shift[_-]?jis|sjis|euc-jp|iso-2022-jp|gb2312|gbk|gb18030|big5|euc-kr|ks_c_5601-1987",
    re.IGNORECASE,
)
_WIDER = {"iso-8859-1": "cp1252", "iso8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "gb2312": "gb18030"}
"""What browsers read where a page names the narrower one (WHATWG Encoding)."""
_BINARY = (b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"RIFF")
_MAIL_HEAD = re.compile(rb"(?:\s*[A-Za-z-]{2,40}:[^\n]*\n)", re.IGNORECASE)
_MIME = re.compile(rb"^content-type[ \t]*:", re.IGNORECASE | re.MULTILINE)
_SAVED_FROM = re.compile(r"\s*saved from url=\(\d+\)(\S{1,2000})")
_LD_JSON = "ld+json"


@dataclass(slots=True)
class Page:
    """What a page says beside its text; `address` is where it was saved from, if it says so."""

    source: str = ""
    """Its tags and texts, without scripts, styles and comments."""
    title: str = ""
    headings: dict[str, str] = field(default_factory=dict)
    """The first of h1 and of h2."""
    metas: dict[str, str] = field(default_factory=dict)
    """By name or property, in lower case: og:title, og:site_name, og:url, description."""
    canonical: str = ""
    address: str = ""
    scripts: list[str] = field(default_factory=list)
    """The JSON-LD blocks, as they are written."""
    described: bool = False
    """Microdata or RDFa on it speaks of a job posting."""
    tame: bool = True
    """It may be made a tree of."""


def read_page(data: bytes) -> Page:
    """Raises FileRefused for what is too large, empty or no page at all."""
    if len(data) > MAX_BYTES:
        raise FileRefused(
            "This page is larger than {most} MB. Please save it without its pictures.", most=MAX_BYTES // 1_000_000
        )
    if not data.strip(b"\0 \t\r\n"):
        raise FileRefused("The file is empty.")
    if data.startswith(_BINARY):
        raise FileRefused("This is not a saved web page, whatever its name says.")
    address = ""
    letters: str | None = None
    if _is_mhtml(data):
        data, letters, address = _unpacked(data)
    return _looked_through(decoded(data, letters), address)


def decoded(data: bytes, letters: str | None = None) -> str:
    """By its mark, what the message or the page itself declares, else UTF-8 or Windows-1252."""
    if not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")) and data[1:2] != b"\0":
        if data[:1] == b"\0" and data[1:2]:
            return data.decode("utf-16-be", "replace")
        declared = _DECLARED.search(data[:_LOOKED_AT])
        name = (letters or (declared[1].decode("ascii") if declared is not None else "")).lower()
        if _KNOWN_LETTERS.fullmatch(name):
            try:
                return data.decode(codecs.lookup(_WIDER.get(name, name)).name, "replace")
            except LookupError:
                return decode(data)
    return decode(data)


# MHTML: a mail message that holds a page and its pictures


def _is_mhtml(data: bytes) -> bool:
    head = data[:_LOOKED_AT].lstrip(b"\xef\xbb\xbf\r\n ")
    return not head.startswith(b"<") and _MAIL_HEAD.match(head) is not None and _MIME.search(head) is not None


def _unpacked(data: bytes) -> tuple[bytes, str | None, str]:
    """The first page in it, the letters it is said to be in, and where it was saved from.

    Its parts are found here, and only their heads are given to the `email` package, which needs minutes for a
    message of a million parts.
    """
    waiting = [(data.replace(b"\r\n", b"\n"), 0)]
    where = ""
    while waiting:
        part, depth = waiting.pop(0)
        head, _, body = part.lstrip(b"\xef\xbb\xbf\n ").partition(b"\n\n")
        message = _head(head)
        where = where or web_address(_said(message, "Snapshot-Content-Location"))
        kind = message.get_content_type()
        if kind in ("text/html", "application/xhtml+xml"):
            letters = message.get_content_charset()
            return _content(message, body), letters, where or web_address(_said(message, "Content-Location"))
        if kind.startswith("multipart/") and depth < _MAX_NESTED:
            boundary = (message.get_boundary() or "").encode("latin-1", "replace")
            pieces = (b"\n" + body).split(b"\n--" + boundary, _MAX_PARTS + 1)[1:] if boundary else []
            if len(pieces) > _MAX_PARTS:
                raise FileRefused("This saved page consists of more parts than any page has, so it was not read.")
            waiting[:0] = [(piece.partition(b"\n")[2], depth + 1) for piece in pieces]
    raise FileRefused("There is no page in this file.")


def _head(head: bytes) -> Message:
    if len(head) > _MAX_HEAD:
        raise FileRefused("A part of this saved page has more headers than any has, so it was not read.")
    try:
        message = message_from_bytes(head + b"\n\n", policy=policy.compat32)
        message.get_content_charset()
        message.get_boundary()
    except (RecursionError, ValueError, LookupError, AttributeError, AssertionError, TypeError, MessageError) as broken:
        raise FileRefused("This saved page is too broken to be read.") from broken
    return message


def _said(message: Message, name: str) -> str:
    return str(message.get(name) or "")


def _content(message: Message, body: bytes) -> bytes:
    how = _said(message, "Content-Transfer-Encoding").strip().lower()
    try:
        if how == "quoted-printable":
            return binascii.a2b_qp(body)
        return binascii.a2b_base64(body) if how == "base64" else body
    except binascii.Error:
        return body


# The page


def _looked_through(source: str, address: str) -> Page:
    page = Page(address=address)
    depth = Depth()
    kept: list[str] = []
    heading, said = "", ""
    wants_script = False
    for token in tokens(source):
        depth.see(token)
        kept.append(_again(token))
        if token.kind is Kind.START:
            wants_script = token.name == "script" and _LD_JSON in token.text.lower()
            if token.name in ("h1", "h2") and token.name not in page.headings:
                heading, said = token.name, ""
            _look_at(page, token)
        elif token.kind is Kind.RAW:
            if wants_script and len(page.scripts) < _MAX_SCRIPTS and len(token.text) <= _MAX_SCRIPT:
                page.scripts.append(token.text)
            elif token.name == "title" and not page.title:
                page.title = line(token.text)
        elif token.kind is Kind.TEXT and heading and len(said) < _MAX_TITLE:
            said += token.text
        elif token.kind is Kind.END and heading and token.name in ("h1", "h2"):
            if line(said):
                page.headings[heading] = line(said)
            heading = ""
        elif token.kind is Kind.COMMENT and not page.address:
            found = _SAVED_FROM.match(token.text)
            page.address = web_address(found[1]) if found is not None else ""
    page.source = "".join(kept)
    page.tame = depth.tame and len(page.source) <= _MAX_TREE
    return page


def _again(token: Token) -> str:
    """The tag or text as it was; attributes that are whole pictures are left out."""
    if token.kind is Kind.TEXT:
        return token.text
    if token.kind is Kind.START:
        return f"<{token.name}{token.text if len(token.text) <= _MAX_ATTRIBUTES else ''}>"
    return f"</{token.name}>" if token.kind is Kind.END else ""


def _look_at(page: Page, token: Token) -> None:
    """A tag whose attributes say something about the page."""
    if token.name == "meta":
        found = token.attributes()
        name = (found.get("property") or found.get("name") or "").lower()
        if name and found.get("content") and len(page.metas) < 200:
            page.metas.setdefault(name[:60], line(found["content"], _MAX_ADDRESS))
    elif token.name == "link" and not page.canonical and "canonical" in token.text.lower():
        page.canonical = web_address(token.attributes().get("href", ""))
    if not page.described and "JobPosting" in token.text:
        found = token.attributes()
        page.described = "JobPosting" in found.get("itemtype", "") or "JobPosting" in found.get("typeof", "")


def line(text: str, limit: int = _MAX_TITLE) -> str:
    """One line of plain words, entities resolved."""
    return " ".join(tidy(html.unescape(text[: limit * 8])).split())[:limit].strip()


def web_address(text: str) -> str:
    """An http or https address with a host, else nothing; the part after `#` is left out."""
    address = text.strip()
    if len(address) > _MAX_ADDRESS or re.search(r"[\s<>\"\\\x00-\x1f\x7f]", tidy(address)) or tidy(address) != address:
        return ""
    try:
        parts = urlsplit(address)
        if parts.scheme.lower() not in ("http", "https") or not parts.hostname or parts.username is not None:
            return ""
    except ValueError:
        return ""
    return address.partition("#")[0]
