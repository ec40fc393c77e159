"""LDIF (RFC 2849), as address books are exported: one row per person, one column per attribute.

Folded lines begin with a blank; `name:: value` is base64, `name:< url` would be fetched and never is.
Several values of one attribute stand in one cell, a line each. Lists of people are left alone, since
everybody in them has an entry of their own.
"""

import base64
import binascii
import re
from collections.abc import Iterator

from models.domain.errors import FileRefused
from models.domain.said import Said
from models.domain.table import Row, Table
from models.formats.content_lines import decode
from models.formats.table_text import (
    MAX_CELLS,
    MAX_COLUMNS,
    MAX_ROWS,
    cells_of,
    check_text,
    count_lines,
    encoding_of,
    lines_of,
)

_MAX_LINE = 2_000_000
_MOST_ATTRIBUTES = 2_000
_ATTRIBUTE = re.compile(r"^([A-Za-z][A-Za-z0-9-]*|[0-9][0-9.]*)((?:;[A-Za-z0-9-]+)*):(:|<)?[ \t]*(.*)$", re.DOTALL)
_LISTS = frozenset({"groupofnames", "groupofuniquenames", "mozillaablist", "posixgroup"})
_FOLDERS = frozenset({"organizationalunit", "organization", "domain", "dcobject"})
_SKIPPED = frozenset({"objectclass", "modifytimestamp", "jpegphoto", "usercertificate", "userpassword", "version"})

MAX_BYTES = 16_000_000

Entry = dict[str, list[str]]


def read(data: bytes) -> Table:
    """Raises FileRefused when it holds no entry."""
    check_text(data, MAX_BYTES)
    encoding = encoding_of(data)
    names: dict[str, None] = {}
    people: list[Entry] = []
    lists: list[tuple[str, str]] = []
    cells = 0
    for entry in _entries(_unfolded(data.decode(encoding, "replace"))):
        classes = {name.casefold() for name in entry.get("objectclass", ())}
        if classes & _LISTS:
            title = next(iter(entry.get("cn", ())), "A list")[:120]
            lists.append((f"“{title}”", Said("It is a list of people, and everybody in it stands for themselves.")))
            continue
        if classes & _FOLDERS and "mail" not in entry and "person" not in classes:
            continue
        kept = {name: values for name, values in entry.items() if name not in _SKIPPED}
        cells += len(kept)
        if len(people) >= MAX_ROWS or cells > MAX_CELLS:
            raise FileRefused("This address book has more than {most:,} entries. Please split it.", most=MAX_ROWS)
        names.update(dict.fromkeys(kept))
        people.append(kept)
    if not people and not lists:
        raise FileRefused("There is nobody in this address book.")
    remarks: list[str] = []
    rows = tuple(_rows(people, list(names)[:MAX_COLUMNS], remarks))
    lines = count_lines(data, encoding)
    return Table(rows, encoding, None, lines, has_header=True, left_alone=tuple(lists), remarks=tuple(remarks))


def _rows(people: list[Entry], names: list[str], remarks: list[str]) -> Iterator[Row]:
    yield Row(1, tuple(names))
    for number, entry in enumerate(people, 2):
        cells = ["\n".join(value.replace("\n", " ") for value in entry[name]) if len(entry.get(name, ())) > 1
                 else entry.get(name, [""])[0] for name in names]  # fmt: skip
        yield Row(number, cells_of(cells, number, remarks))


def _unfolded(text: str) -> Iterator[str]:
    """Whole lines; an empty one stands between two entries (RFC 2849, notes 2 and 3)."""
    waiting: list[str] = []
    length = 0
    for line in lines_of(text):
        if line.startswith((" ", "\t")) and waiting:
            waiting.append(line[1:])
        else:
            if waiting:
                yield "".join(waiting)
            waiting, length = [line], 0
        length += len(line)
        if length > _MAX_LINE:
            raise FileRefused("A line of this address book is far too long.")
    if waiting:
        yield "".join(waiting)


def _entries(lines: Iterator[str]) -> Iterator[Entry]:
    entry: Entry = {}
    for line in lines:
        if not line.strip():
            if "dn" in entry:
                yield entry
            entry = {}
            continue
        found = _ATTRIBUTE.match(line) if not line.startswith("#") else None
        if found is None or found[3] == "<":
            continue
        value = _from_base64(found[4]) if found[3] == ":" else found[4].strip()
        if len(entry) > _MOST_ATTRIBUTES:
            raise FileRefused("One entry of this address book has thousands of attributes, so it is none of a person.")
        if value:
            entry.setdefault(found[1].casefold(), []).append(value)
    if "dn" in entry:
        yield entry


def _from_base64(text: str) -> str:
    try:
        return decode(base64.b64decode(text.strip(), validate=False)).strip()
    except (binascii.Error, ValueError):
        return ""
