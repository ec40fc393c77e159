"""iCalendar's content lines as a tree of components, read so that one bad line costs only itself.

RFC 5545, 3.1: lines folded at 75 octets, `NAME;PARAM=value:value`, nested BEGIN and END. The
`icalendar` library is stricter and keeps a cache of zones across files, which is why the tree is read
here: nothing in a file raises but `FileRefused`, nesting is counted and never recursed, and the sizes
are looked at before anything else.
"""

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from models.domain.errors import FileRefused

MAX_BYTES = 8_000_000
MAX_LINES = 200_000
MAX_COMPONENTS = 5_000
MAX_DEPTH = 12

_ENTRIES = frozenset({"VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE"})
_FOLD = re.compile(r"\r?\n[ \t]|\r[ \t]")
_LINE = re.compile(r"\r\n|\r|\n")
_NAME = re.compile(r"[A-Za-z0-9-]+")
_PARAMETER = re.compile(r';[ \t]*([A-Za-z0-9-]+)[ \t]*(?:=((?:"[^"]*"|[^";:])*))?')
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_CARET = re.compile(r"\^([n'^])")
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_HIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]")
"""Control characters and those that turn the direction of what follows: none belongs into a name or a title."""


@dataclass(frozen=True, slots=True)
class Property:
    """One line; the value is raw, `text()` takes its escapes away."""

    name: str
    value: str
    params: dict[str, str] = field(default_factory=dict)

    def text(self) -> str:
        value = self.value
        if self.params.get("ENCODING", "").upper() == "QUOTED-PRINTABLE":
            value = decode(quopri.decodestring(value.encode("utf-8")))
        return tidy(_ESCAPE.sub(lambda match: "\n" if match[1] in "nN" else match[1], value))


@dataclass(slots=True)
class Component:
    name: str
    properties: list[Property] = field(default_factory=list)
    children: list["Component"] = field(default_factory=list)
    parent: "Component | None" = field(default=None, repr=False)
    depth: int = 0
    broken_lines: int = 0
    ended: bool = False
    """Whether its own END was there; without, the file may have been cut off within it."""

    def first(self, name: str) -> Property | None:
        return next((each for each in self.properties if each.name == name), None)

    def all(self, name: str) -> list[Property]:
        return [each for each in self.properties if each.name == name]

    def text(self, name: str) -> str | None:
        found = self.first(name)
        return found.text() if found is not None else None

    def walk(self) -> Iterator["Component"]:
        """This component and all below it, in the order of the file."""
        waiting = [self]
        while waiting:
            here = waiting.pop()
            yield here
            waiting.extend(reversed(here.children))


def tidy(text: str) -> str:
    """The text without characters that are not seen (line breaks and tabs stay)."""
    return _HIDDEN.sub("", text)


def decode(data: bytes) -> str:
    """UTF-8, UTF-16 with its mark, else Windows-1252, in which every byte that is left has a meaning."""
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data.decode(name, "replace")
    if data[:1] and data[1:2] == b"\0":
        return data.decode("utf-16-le", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def read_tree(data: bytes) -> Component:
    """The file's components below a root of no name; refuses what is empty, too large or no calendar at all."""
    if len(data) > MAX_BYTES:
        raise FileRefused(
            "This calendar is larger than {most} MB. Please save the one event alone.", most=MAX_BYTES // 1_000_000
        )
    if not data.strip(b"\0 \t\r\n"):
        raise FileRefused("The file is empty.")
    text = decode(data)
    lines = _LINE.split(_FOLD.sub("", text), maxsplit=MAX_LINES)
    if len(lines) > MAX_LINES:
        raise FileRefused(
            "This calendar has more than {most:,} lines. Please save the one event alone.", most=MAX_LINES
        )
    root = _build(lines)
    if not root.children:
        raise FileRefused("There is no calendar in this file.")
    return root


def _build(lines: list[str]) -> Component:
    here = root = Component("")
    count, broken = 0, ""
    for line in lines:
        if not line.strip():
            continue
        found = parse_line(broken + line.strip()) if broken and line.lstrip().startswith(":") else parse_line(line)
        broken = line if found is None else ""
        if found is None:
            here.broken_lines += 1
        elif found.name == "BEGIN":
            here = _opened(_outside(here, found.value.strip().upper()), found.value.strip().upper())
            count += 1
            if count > MAX_COMPONENTS:
                raise FileRefused(
                    "This calendar has more than {most:,} entries. Please save the one alone.", most=MAX_COMPONENTS
                )
        elif found.name == "END":
            here = _closed(here, found.value.strip().upper())
        else:
            here.properties.append(found)
    return root


def _opened(here: Component, name: str) -> Component:
    child = Component(name, parent=here, depth=here.depth + 1)
    if child.depth > MAX_DEPTH:
        raise FileRefused("The entries of this calendar are nested more than {most} deep.", most=MAX_DEPTH)
    here.children.append(child)
    return child


def _outside(here: Component, name: str) -> Component:
    """Where a component of this name may begin: an entry never lies within an entry, so its END was lost."""
    inside = _ENTRIES | {"VCALENDAR"} if name == "VCALENDAR" else _ENTRIES if name in _ENTRIES else frozenset()
    outer: Component | None = here
    while outer is not None and outer.name not in inside:
        outer = outer.parent
    return _outside(outer.parent, name) if outer is not None and outer.parent is not None else here


def _closed(here: Component, name: str) -> Component:
    """The component that goes on after `END:name`: an END that fits none is passed over, one missing is supplied."""
    opened: Component | None = here
    while opened is not None and opened.name != name:
        opened = opened.parent
    if opened is None or opened.parent is None:
        return here
    opened.ended = True
    return opened.parent


def parse_line(line: str) -> Property | None:
    """One unfolded line, or None where no name or no value can be made out."""
    line = line.lstrip("\ufeff \t")
    name = _NAME.match(line)
    if name is None:
        return None
    at = name.end()
    params: dict[str, str] = {}
    while line.startswith(";", at):
        found = _PARAMETER.match(line, at)
        if found is None:
            break
        params.setdefault(found[1].upper(), _parameter(found[2] or ""))
        at = found.end()
    start = line.find(":", at)
    if start < 0 or (line[at:start].strip() and not params):
        return None
    return Property(name[0].upper(), line[start + 1 :], params)


def _parameter(value: str) -> str:
    """A parameter without its quotes, RFC 6868's carets resolved."""
    plain = value.replace('"', "").strip()
    return tidy(_CARET.sub(lambda match: {"n": "\n", "'": '"', "^": "^"}[match[1]], plain))
