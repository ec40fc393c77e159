"""Text in a vCard: out of whatever character set it was written in, and out of its escapes (RFC 6350, 3.4 and 4.1)."""

import codecs
import re

_BACKSLASH = re.compile(r"\\(.)", re.DOTALL)
_ITEM = re.compile(r"(?:[^\\,]|\\.)+", re.DOTALL)
_COMPONENT = re.compile(r"(?:[^\\;]|\\.|\\\Z)*", re.DOTALL)
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff\ud800-\udfff]")
_TURNS = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
"""Control characters, and those that turn the direction of what follows (phones put them around numbers)."""
_RAW = re.compile("[\udc80-\udcff]")
_CODECS = re.compile(
    r"utf-?8|(?:windows|cp)-?(?:125\d|437|85\d|932|936|949|950|874|31j)|iso-?8859-?\d{1,2}|latin-?1|(?:us-)?ascii"
    r"|shift[_-]?jis|sjis|euc-?(?:jp|kr|cn)|iso-2022-(?:jp|kr)|gb2312|gbk|gb18030|big5|koi8-?[ru]|mac(?:intosh|-?roman)"
    r"|tis-?620",
    re.IGNORECASE,
)
"""Only these are asked for by name: Python has codecs that are no character sets, and some that take for ever."""
_EASTERN = re.compile(r"shift|sjis|euc|iso-2022|gb|big5|(?:windows|cp)-?(?:9\d\d|31j|874)|tis", re.IGNORECASE)


def decoded(text: str, charset: str) -> str:
    """`text` with its undecoded bytes (U+DC80 to U+DCFF) in `charset`, else UTF-8, else Windows-1252.

    Valid UTF-8 is taken for that even where a Western charset is named: programs say Windows-1252 of it, and no text
    in Windows-1252 looks like it by chance. The charsets of East Asia are believed.
    """
    eastern = bool(charset) and _EASTERN.match(charset) is not None
    if not eastern and (text.isascii() or not _RAW.search(text)):
        return text
    data = text.encode("utf-8", "surrogateescape")
    for name in (charset, "utf-8") if eastern else ("utf-8", charset):
        if _CODECS.fullmatch(name):
            try:
                return data.decode(codecs.lookup(name).name)
            except (UnicodeDecodeError, LookupError):
                continue
    return data.decode("cp1252", "replace")


def printable(text: str) -> str:
    """Without the characters that may not stand in a card; line breaks are not among them, for they become `\\n`."""
    return text if text.isprintable() else _UNSEEN.sub("", text)


def plain(value: str) -> str:
    """A text value without its escapes, tidy, its line breaks kept."""
    if "\\" in value:
        value = _BACKSLASH.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)
    return value if value.isascii() else _TURNS.sub("", value)


def one_line(value: str) -> str:
    """A text value as a name or a number wants it: one line, single blanks."""
    if "\\" in value or not value.isascii():
        value = plain(value)
    return " ".join(value.split())


def components(value: str) -> list[str]:
    """A structured value at its semicolons, each part as one tidy line (N, ORG)."""
    return [one_line(part) for part in raw_components(value)]


def raw_components(value: str) -> list[str]:
    """A structured value at its semicolons, the parts with their escapes."""
    if "\\" not in value:
        return value.split(";")
    parts, at = [], 0
    while True:
        found = _COMPONENT.match(value, at)
        end = found.end() if found else len(value)
        parts.append(value[at:end])
        if end >= len(value):
            return parts
        at = end + 1


def items(value: str) -> list[str]:
    """A list at its commas, without the empty ones."""
    return [found for part in _ITEM.findall(value) if (found := one_line(part))]
