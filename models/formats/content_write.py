"""Writing content lines as vCard and iCalendar share them (RFC 6350, 3.2 and RFC 5545, 3.1)."""

import re

_WIDTH = 75
"""Octets in a line, without its end."""

_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_BREAK = re.compile(r"\r\n|\r|\n")
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,"})


def escaped(text: str) -> str:
    """A text value: backslash, comma, semicolon and line breaks escaped, control characters left out."""
    return _BREAK.sub(r"\\n", _UNSEEN.sub("", text).translate(_ESCAPED))


def one_line(text: str) -> str:
    """A value that is no text (an address, a link): nothing in it may begin a line of its own."""
    return " ".join(_UNSEEN.sub("", text).split())


def parameter(text: str) -> str:
    """A parameter's value in quotes, with RFC 6868's carets for what may not stand there."""
    plain = _UNSEEN.sub("", text).replace("^", "^^").replace('"', "^'")
    return '"' + _BREAK.sub("^n", plain) + '"'


def folded(line: str) -> bytes:
    """The line with its CRLF, cut at 75 octets and never within a character."""
    data = line.encode()
    pieces = []
    start, width = 0, _WIDTH
    while len(data) - start > width:
        cut = start + width
        while data[cut] & 0xC0 == 0x80:
            cut -= 1
        pieces.append(data[start:cut])
        start, width = cut, _WIDTH - 1
    pieces.append(data[start:])
    return b"\r\n ".join(pieces) + b"\r\n"


def file_of(lines: list[str]) -> bytes:
    return b"".join(folded(line) for line in lines)
