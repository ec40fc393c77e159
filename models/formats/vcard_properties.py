"""One line of a vCard as a property in the syntax of vCard 4.0 (RFC 6350), whatever version it was written in.

What 4.0 has no place for is said in its words: CHARSET and quoted-printable become UTF-8, bare types `TYPE=`, the type
PREF the parameter PREF=1, ENCODING=B a `data:` link. Everything else stays as it was written, for it goes back.
"""

import binascii
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from models.domain.said import Said
from models.formats.content_write import escaped
from models.formats.vcard_media import MEDIA, base64_bytes, media_subtype, media_value
from models.formats.vcard_text import decoded, printable

_MAX_LINE = 4_000_000
"""Characters in one property: more than a picture of 2 MB takes in base64."""
_MAX_HEAD = 20_000
_MAX_CACHED = 400

_HEAD = re.compile(r'[^":]*(?:"[^"]*"[^":]*)*')
_PARAMETER = re.compile(r';[ \t]*([^=;"]*)(?:=((?:"[^"]*"|[^";])*))?')
_ODD = re.compile(r"[^A-Za-z0-9-]+")
_LIST = re.compile(r"[^;:\"]*")
_NEEDS_QUOTES = re.compile(r"[;:,]")
_SEMICOLON = re.compile(r"(?<!\\);")
_BEGIN = re.compile(r"\s*BEGIN\s*:\s*VCARD\s*", re.IGNORECASE)
"""The value of an AGENT that holds nothing: as a line of its own it would begin a card."""
_COLON = re.compile(r"(\\\\)|\\(?=:)")
_COMMA = re.compile(r"\\.|,", re.DOTALL)
_ESCAPE_21 = re.compile(r"\\([;,:])")
_BREAK = re.compile(r"\r\n|\r|\n")
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?")
_PLACE = re.compile(r"\s*(-?\d{1,3}(?:\.\d+)?)\s*[;,]\s*(-?\d{1,3}(?:\.\d+)?)\s*")

_STRUCTURED = frozenset({"N", "ORG", "ADR"})
_TEXTS = frozenset({"FN", "NOTE", "TITLE", "ROLE", "LABEL", "MAILER", "SORT-STRING"})
_ONE_TEXT = _TEXTS | {"ORG"}
_LISTS = frozenset({"CATEGORIES", "NICKNAME"})
_DATES = frozenset({"BDAY", "ANNIVERSARY", "DEATHDATE", "REV"})
_EDGES = frozenset({"BEGIN", "END", "VERSION"})
_NOT_PLAIN = MEDIA | _DATES | _EDGES | {"GEO", "AGENT"}

_ENCODINGS = frozenset({"QUOTED-PRINTABLE", "BASE64", "7BIT", "8BIT"})
_VALUES = frozenset({"INLINE", "URL", "CID", "CONTENT-ID"})

NO_LINE = "no line"
TOO_LONG = Said("A line of this card is longer than 4 MB and was left out.")


class Head(NamedTuple):
    """What stands before the colon: `line` is how 4.0 writes it, `name` is in upper case, `types` in lower case."""

    line: str
    name: str
    group: str = ""
    params: tuple[tuple[str, str], ...] = ()
    types: frozenset[str] = frozenset()
    encoding: str = ""
    charset: str = ""
    media: str = ""
    plain: bool = True
    """Whether the value of a 3.0 or 4.0 card needs no second look."""

    def param(self, key: str) -> str:
        return next((value for name, value in self.params if name == key), "")

    def in_group(self, group: str) -> "Head":
        return self._replace(line=_written(group, self.name, self.params), group=group)

    def with_params(self, *params: tuple[str, str]) -> "Head":
        return self._replace(line=_written(self.group, self.name, params), params=params)


Entry = tuple[Head, str]


def entries_of(lines: Iterable[str], version: int) -> tuple[list[Entry], list[str]]:
    """All of a card but its edges, and for each line that cannot be kept the sentence why (NO_LINE for no property).

    The plainest lines are by far the most, and taken here without another call.
    """
    entries: list[Entry] = []
    refused: list[str] = []
    take, is_new = entries.append, version != 2
    for line in lines:
        text, colon, value = line.partition(":")
        if colon and len(text) < _MAX_CACHED and line.isascii() and is_new and "\\" not in value and "," not in value:
            head = _cached_head(text)
            if head is not None and head.plain and len(value) < _MAX_LINE:
                take((head, value))
                continue
        entry = entry_of(line, version)
        if isinstance(entry, str):
            if line and not line.isspace():
                refused.append(entry)
        elif entry[0].name not in _EDGES:
            take(entry)
    return entries, refused


def entry_of(line: str, version: int) -> Entry | str:
    """The line as 4.0 has it, or the sentence why it cannot be kept (NO_LINE where it is no property)."""
    colon = line.find(":")
    if colon < 0:
        return NO_LINE
    text = line[:colon]
    if '"' in text:
        colon = _end_of_head(line, colon)
        text = line[:colon]
    head = _cached_head(text) if colon < _MAX_CACHED else head_of(text) if colon < _MAX_HEAD else None
    if head is None:
        return NO_LINE
    value = line[colon + 1 :]
    if head.plain and version != 2 and line.isascii() and "\\:" not in value and len(value) < _MAX_LINE:
        return head, _commas_escaped(value) if "," in value and head.name in _ONE_TEXT else value
    return _looked_at(head, value, version)


def _end_of_head(line: str, colon: int) -> int:
    """The first colon that is not within quotes; the very first where the quotes are not closed."""
    found = _HEAD.match(line, 0, _MAX_HEAD)
    end = found.end() if found else colon
    return end if line[end : end + 1] == ":" else colon


def _looked_at(head: Head, value: str, version: int) -> Entry | str:
    if head.name in MEDIA or (head.encoding == "B" and head.name.startswith("X-")):
        return _medium(head, value)
    if len(value) > _MAX_LINE:
        return TOO_LONG
    if version == 2:
        return head, _value_of_21(head, value)
    value = _without_escaped_colons(_BREAK.sub(r"\\n", _decoded(head, value)))
    if head.name in _ONE_TEXT:
        value = _commas_escaped(value)
    elif head.name == "AGENT" and _BEGIN.fullmatch(value):
        value = ""
    return head, _in_words_of_4(head, value) if version != 4 else value


def _without_escaped_colons(value: str) -> str:
    """iPhones write `http\\://`, which no version of vCard asks for."""
    return _COLON.sub(r"\1", value) if "\\:" in value else value


def _commas_escaped(value: str) -> str:
    """A bare comma in a text would make two of it for a strict reader (RFC 6350, 4.1)."""
    return _COMMA.sub(lambda found: "\\," if found[0] == "," else found[0], value)


def _value_of_21(head: Head, value: str) -> str:
    """vCard 2.1 knows no escape but that of the semicolon; what stands in quoted-printable is no separator."""
    if head.name in _STRUCTURED:
        return ";".join(escaped(_ESCAPE_21.sub(r"\1", _decoded(head, part))) for part in _SEMICOLON.split(value))
    text = _decoded(head, value)
    if head.name in _TEXTS:
        return escaped(_ESCAPE_21.sub(r"\1", text))
    if head.name in _LISTS:
        return ",".join(escaped(_ESCAPE_21.sub(r"\1", part)) for part in text.split(","))
    return _in_words_of_4(head, _without_escaped_colons(_BREAK.sub(r"\\n", text)))


def _decoded(head: Head, value: str) -> str:
    if head.encoding == "Q":
        data = binascii.a2b_qp(value.rstrip("=").encode("utf-8", "surrogateescape"))
        value = data.decode("utf-8", "surrogateescape")
    elif head.encoding == "B" and (found := base64_bytes(value)):
        value = found.decode("utf-8", "surrogateescape")
    return printable(decoded(value, head.charset))


def _in_words_of_4(head: Head, value: str) -> str:
    """Dates without hyphens, a place as a `geo:` link (RFC 6350, 4.3 and 6.5.2); what is neither stays."""
    if head.name == "GEO":
        place = _PLACE.fullmatch(value)
        return f"geo:{place[1]},{place[2]}" if place else value
    if head.name not in _DATES:
        return value
    date = _DATE.fullmatch(value.strip())
    if date is None:
        return value
    year = "--" if head.param("X-APPLE-OMIT-YEAR") == date[1] else date[1]
    zone = (date[7] or "").replace(":", "")
    return f"{year}{date[2]}{date[3]}" + (f"T{date[4]}{date[5]}{date[6]}{zone}" if date[4] else "")


def _medium(head: Head, value: str) -> Entry | str:
    """A picture, a sound or a key: within the card it is a `data:` link, elsewhere a link that is never followed."""
    text = _decoded(head, value) if head.encoding != "B" else printable(decoded(value, head.charset))
    value = "".join(text.splitlines()) if "\n" in text or "\r" in text else text
    value = value.replace("http\\:", "http:").replace("https\\:", "https:")
    found = media_value(head.name, head.media, head.encoding == "B", value)
    if found.remark:
        return found.remark
    if len(found.value) > _MAX_LINE:
        return TOO_LONG
    params = head.params
    if found.inside and head.name not in MEDIA:
        params = (*params, ("VALUE", "uri"))
    if not found.inside and head.media and not head.param("MEDIATYPE"):
        params = (*params, ("MEDIATYPE", head.media))
    return head.with_params(*params), found.value


def head_of(text: str) -> Head | None:
    """A head, its parameters as 4.0 writes them; None where it holds no name."""
    before, semicolon, rest = text.partition(";")
    group, _, name = before.strip(" \t\ufeff").rpartition(".")
    group, name = _ODD.sub("-", group.strip()), _ODD.sub("-", name.strip()).upper()
    if not name.strip("-"):
        return None
    if rest:
        return _with_parameters(group, name, semicolon + rest)
    return Head(_written(group, name, ()), name, group, plain=name not in _NOT_PLAIN)


def _with_parameters(group: str, name: str, rest: str) -> Head:
    kept: list[tuple[str, str]] = []
    types: list[str] = []
    encoding = charset = ""
    for key, value in _parameters(rest):
        if key == "ENCODING":
            encoding = {"QUOTED-PRINTABLE": "Q", "Q": "Q", "BASE64": "B", "B": "B"}.get(value.upper(), encoding)
        elif key == "CHARSET":
            charset = value
        elif key == "TYPE":
            types += [each for part in value.split(",") if (each := part.strip())]
        elif key != "VALUE":
            kept.append((key, value))
        elif value.lower() not in ("inline", "binary"):
            kept.append((key, "uri" if value.lower() in ("url", "cid", "content-id") else value))
    media = ""
    if name in MEDIA or encoding == "B":
        media = next((found for each in types if (found := media_subtype(each))), "")
        types = [each for each in types if not media_subtype(each)]
    known = frozenset(each.lower() for each in types)
    if "pref" in known:
        types = [each for each in types if each.lower() != "pref"]
        if all(key != "PREF" for key, _ in kept):
            kept.append(("PREF", "1"))
    params = (*((("TYPE", ",".join(types)),) if types else ()), *kept)
    plain = not encoding and not charset and name not in _NOT_PLAIN and '"' not in rest
    return Head(_written(group, name, params), name, group, params, known, encoding, charset, media, plain)


def _parameters(rest: str) -> Iterator[tuple[str, str]]:
    """Names in upper case, values out of their quotes; a bare value of 2.1 with the name that it stands for."""
    for found in _PARAMETER.finditer(rest):
        key, value = _ODD.sub("-", found[1].strip()).upper(), found[2]
        if value is not None:
            if key.strip("-"):
                yield key, printable(decoded(value.replace('"', ""), "")).strip()
        elif key in _ENCODINGS:
            yield "ENCODING", key
        elif key in _VALUES:
            yield "VALUE", key
        elif key.strip("-"):
            yield "TYPE", printable(decoded(found[1], "")).strip()


def _written(group: str, name: str, params: tuple[tuple[str, str], ...]) -> str:
    line = f"{group}.{name}" if group else name
    for key, value in params:
        line += f";{key}=" + (value if key == "TYPE" and _LIST.fullmatch(value) else _quoted(value))
    return line


def _quoted(value: str) -> str:
    return f'"{value}"' if _NEEDS_QUOTES.search(value) else value


_cached_head = lru_cache(maxsize=4096)(head_of)
