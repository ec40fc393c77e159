"""The text of a message that has only its rich form: Outlook's compressed RTF ([MS-OXRTFCP]), read bounded.

HTML that was wrapped into RTF on its way ([MS-OXRTFEX]) comes out as the words between its tags.
"""

import re
import struct

from models.formats.content_lines import tidy
from models.formats.page_text import text_of_page

_DICTIONARY = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans Serif"
    rb"SymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
_WINDOW = 4096
_COMPRESSED, _PLAIN = b"LZFu", b"MELA"
_MAX_RTF = 1_000_000

_TOKEN = re.compile(
    r"\\'([0-9a-fA-F]{2})|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)"
)
_SILENT_WORDS = (
    "fonttbl colortbl stylesheet info pict object themedata datastore generator listtable listoverridetable xmlnstbl "
    "rsidtbl mmathPr latentstyles colorschememapping header footer fldinst pntext mhtmltag"
)
_SILENT = frozenset(_SILENT_WORDS.split())
_BREAKS = {"par": "\n", "line": "\n", "row": "\n", "cell": "\t", "tab": "\t", "page": "\n", "sect": "\n"}
_LETTERS = {"emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“",
            "rdblquote": "”", "emspace": " ", "enspace": " "}  # fmt: skip


def decompressed(data: bytes) -> bytes:
    """The RTF inside, at most a million bytes of it; empty when it is none. What the header claims is not believed."""
    if len(data) < 16:
        return b""
    body, wanted = data[16:], min(struct.unpack_from("<I", data, 4)[0], _MAX_RTF)
    if data[8:12] == _PLAIN:
        return body[:wanted]
    return _unpacked(body, wanted) if data[8:12] == _COMPRESSED else b""


def _unpacked(body: bytes, wanted: int) -> bytes:
    """Runs of eight items, each a byte or a reference (offset, length) into the last 4,096 bytes written."""
    out = bytearray(_DICTIONARY)
    end = len(_DICTIONARY) + wanted
    at = 0
    while at < len(body) and len(out) < end:
        flags = body[at]
        at += 1
        for bit in range(8):
            if at >= len(body) or len(out) >= end:
                break
            if not flags >> bit & 1:
                out.append(body[at])
                at += 1
                continue
            if at + 1 >= len(body):
                return bytes(out[len(_DICTIONARY) : end])
            reference = body[at] << 8 | body[at + 1]
            at += 2
            back = (len(out) - (reference >> 4)) % _WINDOW
            if back == 0 or back > len(out):  # a reference to the place of writing ends the text
                return bytes(out[len(_DICTIONARY) : end])
            for _ in range((reference & 15) + 2):
                out.append(out[-back])
    return bytes(out[len(_DICTIONARY) : end])


def text_of_rtf(rtf: bytes, letters: str | None) -> str:
    """What a person would read, without recursion; `letters` is the code page of what is written as bytes."""
    from_page = b"\\fromhtml" in rtf[:10_000]
    words = _words(rtf.replace(b"\0", b"").decode("latin-1"), letters, tags=from_page)
    return text_of_page(words) if from_page else words.strip()


def _words(rtf: str, letters: str | None, *, tags: bool) -> str:
    """The words; with `tags` also those of the page that was wrapped, which stand in groups of their own."""
    out: list[str] = []
    silent: list[bool] = []
    here = False
    skip, width = 0, 1
    for token in _TOKEN.finditer(rtf):
        escaped, word, argument, symbol, brace, plain = token.groups()
        if brace == "{":
            silent.append(here)
        elif brace:
            here = silent.pop() if silent else False
        elif symbol == "*" or word in _SILENT:
            here = True
        elif word == "htmltag" and tags:
            here = bool(silent and silent[-1])
        elif word == "htmlrtf":  # what stands in RTF only, where HTML was wrapped
            here = argument != "0"
        elif word == "uc":
            width = min(int(argument or 1), 9)
        elif here:
            continue
        elif word == "u" and argument:
            out.append(_character(int(argument)))
            skip = width
        elif escaped or plain:
            piece = bytes.fromhex(escaped).decode("latin-1") if escaped else plain
            piece, skip = piece[skip:], max(0, skip - len(piece))
            out.append(_narrow(piece, letters) if not escaped else "\0" + piece if piece else "")
        else:
            out.append(_BREAKS.get(word or "", "") or _LETTERS.get(word or "", "") or _symbol(symbol))
    return tidy(_joined("".join(out), letters))


def _symbol(symbol: str | None) -> str:
    return {"~": " ", "_": "-", "-": ""}.get(symbol or "", symbol if symbol in ("\\", "{", "}") else "") or ""


def _character(code: int) -> str:
    code %= 0x10000
    return "" if 0xD800 <= code < 0xE000 or code == 0 else chr(code)


def _narrow(piece: str, letters: str | None) -> str:
    return piece if piece.isascii() else piece.encode("latin-1").decode(_known(letters), "replace")


def _joined(text: str, letters: str | None) -> str:
    """Escaped bytes (marked by a NUL each) together, since two of them may be one letter."""
    found = re.compile(r"(?:\0[\s\S])+")
    return found.sub(lambda run: run[0][1::2].encode("latin-1").decode(_known(letters), "replace"), text)


def _known(letters: str | None) -> str:
    return letters or "cp1252"
