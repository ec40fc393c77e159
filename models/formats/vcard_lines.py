"""The bytes of a vCard file as cards, and a card as its unfolded lines, the way phones and mail programs write them.

Read so that what is broken costs only itself: folds may cut through a character (they are undone before the bytes
are decoded), lines end in CR, LF or both, an END may be missing, and a quoted-printable or base64 value runs over
its lines as vCard 2.1 lets it. Nothing here recurses or looks at a byte more than a fixed number of times.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from models.domain.errors import FileRefused
from models.formats.content_write import escaped

MAX_BYTES = 64_000_000
MAX_CARDS = 15_000
"""Each is compared with everybody who is known: so many take less than ten seconds."""
_MAX_DEPTH = 5
_MAX_EDGES = 4 * MAX_CARDS
_MAX_PHYSICAL = 400_000
"""Lines of one card before they are joined: a picture of 20 MB has them, and is then too large to be taken."""
_HEAD = 400
"""Octets before the colon of a BEGIN, an END or an AGENT."""

_EDGE = re.compile(rb":[ \t]*VCARD[ \t]*(?=\n|\Z)", re.IGNORECASE)
_BEGIN = re.compile(rb"(?:[\w-]{1,80}\.)?BEGIN[ \t]*", re.IGNORECASE)
_END = re.compile(rb"(?:[\w-]{1,80}\.)?END[ \t]*", re.IGNORECASE)
_AGENT_BEGIN = re.compile(rb"(?:[\w-]{1,80}\.)?AGENT[^\n:]*:[ \t]*BEGIN[ \t]*", re.IGNORECASE)
_AGENT_OPEN = re.compile(rb"(?:\A|\n)(?:[\w-]{1,80}\.)?AGENT[^\n:]*:\s*\Z", re.IGNORECASE)
_AGENT = re.compile(r"(?:[\w-]{1,80}\.)?AGENT[^:]{0,300}:[ \t]*(BEGIN[ \t]*:[ \t]*VCARD[ \t]*)?", re.IGNORECASE)
_NESTED = re.compile(r"(?:BEGIN|(END))[ \t]*:[ \t]*VCARD[ \t]*", re.IGNORECASE)
_VERSION = re.compile(rb"^VERSION[^\n:]{0,80}:[ \t]*([0-9]{1,4})", re.IGNORECASE | re.MULTILINE)
_QUOTED = re.compile(rb"QUOTED-PRINTABLE", re.IGNORECASE)
_ENCODING = r";[ \t]*(?:ENCODING[ \t]*=[ \t]*)?"
_BASE64 = re.compile(_ENCODING + r"(?:BASE64|B)[ \t]*[;:]", re.IGNORECASE)
_QUOTED_HEAD = re.compile(_ENCODING + r"(?:QUOTED-PRINTABLE|Q)[ \t]*[;:]", re.IGNORECASE)
_BASE64_LINE = re.compile(r"[ \t]*[A-Za-z0-9+/_-]+={0,2}[ \t]*")
_IN_QUOTES = re.compile(r'"[^"]*"')
_CONTROLS = bytes(set(range(32)) - {9, 10, 13, 27}) + b"\x7f"
"""Escape (27) stays in the file, for ISO-2022-JP is written with it; it goes when the line is decoded."""


class Chunk(NamedTuple):
    """The lines between a BEGIN and its END, joined by `\\n`; `ended` is False where the END is missing."""

    body: bytes
    ended: bool
    odd: bool
    """Whether the file it is in has quoted-printable or an AGENT anywhere; most have neither."""


class Unfolded(NamedTuple):
    """A card's lines; a byte that is no UTF-8 is a surrogate (U+DC80 to U+DCFF), as `surrogateescape` has it.

    `version` is the number before the dot: 2, 3, 4, or 0 where the card does not say.
    """

    lines: list[str]
    version: int
    is_cut: bool
    """Whether there are more lines than are looked at."""


def chunks(data: bytes) -> Iterator[Chunk]:
    """The cards of a file in their order, one that is nested in an AGENT within its card. Raises FileRefused."""
    text = _plain(data)
    upper = text.upper()
    odd = b"QUOTED-PRINTABLE" in upper or b"AGENT" in upper
    del upper
    edges, count, depth, start = 0, 0, 0, 0
    for found in _EDGE.finditer(text):
        edges += 1
        if edges > _MAX_EDGES:
            raise FileRefused("Too many lines of this file begin or end a card for all of them to be cards.")
        first = max(0, found.start() - _HEAD)
        line = text.rfind(b"\n", first, found.start()) + 1
        if not line and first:
            continue
        head = text[line : found.start()]
        if head == b"END" or _END.fullmatch(head):
            if depth == 1:
                yield Chunk(text[start:line], True, odd)
            depth = max(0, depth - 1)
        elif depth and depth < _MAX_DEPTH and _is_nested(text, head, line, found.end()):
            depth += 1
        elif head == b"BEGIN" or _BEGIN.fullmatch(head):
            if depth:
                yield Chunk(text[start:line], False, odd)
            depth, start, count = 1, found.end() + 1, count + 1
            if count > MAX_CARDS:
                raise FileRefused(
                    "This file has more than {most:,} cards. Please divide it into smaller ones.", most=MAX_CARDS
                )
    if not count:
        raise FileRefused("There is no card in this file.")
    if depth:
        yield Chunk(text[start:], False, odd)


def _is_nested(text: bytes, head: bytes, line: int, end: int) -> bool:
    """Whether a card begins here within another one, as the value of its AGENT (vCard 2.1, 2.4.3)."""
    if _AGENT_BEGIN.fullmatch(head):
        return text[end + 1 : end + 2] not in (b" ", b"\t")  # else it is folded, and one line with what follows
    return _BEGIN.fullmatch(head) is not None and _AGENT_OPEN.search(text, max(0, line - _HEAD), line) is not None


def _plain(data: bytes) -> bytes:
    """UTF-8 as far as the file is that, one kind of line end, no control characters. Raises FileRefused."""
    if len(data) > MAX_BYTES:
        raise FileRefused(
            "This file is larger than {most} MB. Please divide it into smaller ones.", most=MAX_BYTES // 1_000_000
        )
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        raise FileRefused("The file is empty.")
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = data.decode("utf-16", "replace").encode("utf-8")
    elif data[:1] != b"\0" and data[1:2] == b"\0":
        data = data.decode("utf-16-le", "replace").encode("utf-8")
    elif data[:1] == b"\0" and data[1:2] != b"\0":
        data = data.decode("utf-16-be", "replace").encode("utf-8")
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return data.translate(None, _CONTROLS).removeprefix(b"\xef\xbb\xbf")


def unfolded(chunk: Chunk) -> Unfolded:
    """The lines of a card without their folds."""
    body = chunk.body
    found = _VERSION.search(body)
    version = int(found[1]) if found else 0
    if version == 2 or (chunk.odd and _QUOTED.search(body)):
        physical, is_cut = _split(body)
        lines = list(_joined(physical, version))
    else:
        if b"\n " in body or b"\n\t" in body:
            body = body.replace(b"\n ", b"").replace(b"\n\t", b"")
        lines, is_cut = _split(body)
    if b"\x1b" in body:
        lines = [line if "2022" in line[:_HEAD].partition(":")[0] else line.replace("\x1b", "") for line in lines]
    return Unfolded(list(_with_agents(lines)) if chunk.odd else lines, version, is_cut)


def _split(body: bytes) -> tuple[list[str], bool]:
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        text = body.decode("utf-8", "surrogateescape")
    lines = text.split("\n", _MAX_PHYSICAL)
    if len(lines) <= _MAX_PHYSICAL:
        return lines, False
    return lines[:_MAX_PHYSICAL], True


def _joined(physical: list[str], version: int) -> Iterator[str]:
    """Lines of a card with values in quoted-printable, or of a 2.1 card: the line before says how it goes on.

    A blank that begins a line is a fold, and in vCard 2.1 part of the text as well (2.1.3), unless that is base64.
    """
    parts: list[str] = []
    quoted = base64 = False
    for line in physical:
        if parts and quoted and parts[-1].endswith("="):
            parts[-1] = parts[-1][:-1]
            parts.append(line)
        elif parts and line[:1] in (" ", "\t") and (version != 2 or line.strip()):
            parts.append(line.strip() if base64 else line if version == 2 else line[1:])
        else:
            if parts:
                yield "".join(parts)
            parts = [line]
            head = _head_of(line)
            quoted, base64 = _QUOTED_HEAD.search(head) is not None, _BASE64.search(head) is not None
    if parts:
        yield "".join(parts)


def _head_of(line: str) -> str:
    """What stands before the value, with the colon and without quoted parameters; empty where no value is in sight."""
    head = line[:_HEAD]
    if '"' in head:
        head = _IN_QUOTES.sub("", head)
    return head[: head.find(":") + 1]


def continued(lines: list[str]) -> Iterator[str]:
    """Base64 that runs on without a blank before each line, as vCard 2.1 has it, up to the first that is none."""
    parts: list[str] = []
    encoded = False
    for line in lines:
        if encoded and _BASE64_LINE.fullmatch(line):
            parts.append(line.strip())
            continue
        if parts:
            yield "".join(parts)
        parts = [line]
        head = _head_of(line)
        encoded = bool(head) and (_BASE64.search(head) is not None or ":data:" in line[:_HEAD])
    if parts:
        yield "".join(parts)


def _with_agents(lines: list[str]) -> Iterator[str]:
    """The lines of nested cards become the one value of their AGENT, as vCard 3.0 writes it (RFC 2426, 3.5.4)."""
    waiting = iter(lines)
    for line in waiting:
        found = _AGENT.fullmatch(line) if len(line) < _HEAD else None
        if found is None:
            yield line
            continue
        begin = found[1] or next((line for line in waiting if line.strip()), None)
        if begin is None or not _NESTED.fullmatch(begin):
            yield from (line,) if begin is None else (line, begin)
            continue
        nested, depth = [begin], 1
        for line in waiting:
            nested.append(line)
            edge = _NESTED.fullmatch(line)
            depth += 0 if edge is None else -1 if edge[1] else 1
            if depth == 0:
                break
        head = found[0] if found[1] is None else found[0][: found.start(1)]
        yield head + escaped("\n".join(nested) if len(nested) > 1 else "")
