"""What a spreadsheet's archive would unpack to, found out before anything opens it as a spreadsheet.

The library that reads sheets lays out every cell between the first and the last, and copies a shared text for each
cell that points at it. So a file of a few hundred bytes can ask for more memory than there is: by a part that
swells, by two cells at opposite corners, by rows that are "repeated" a million times, by one long text in every
cell. All four are counted here, on the bytes themselves.
"""

import io
import itertools
import re
import zipfile
import zlib
from collections.abc import Iterator

from models.domain.errors import FileRefused
from models.domain.said import Said

MAX_ENTRIES = 2_000
MAX_UNPACKED = 60_000_000
"""Bytes of all parts together."""
MAX_PART = 40_000_000
MAX_RATIO = 120
"""Of one part, where it is of any size: XML of real tables packs to a tenth, seldom to a fiftieth."""
MAX_SPAN = 4_000_000
"""Cells between the first and the last of a sheet, empty ones included."""
MAX_SPREAD = 150_000_000
"""Bytes of all cells' texts, each copied wherever it is shown."""
_SMALL_PART = 2_000_000
_MAX_CELLS = 1_500_000
_EASILY = 40_000_000
_LOOK = 1_048_576
_FAR = 1 << 40

BOMB = Said("This spreadsheet unpacks to far more than a table holds, so it was not opened.")
BROKEN = Said("This spreadsheet cannot be read. Save it anew, or as CSV, and try again.")

_ATTRIBUTES = rb"((?:\s+[\w:.-]+\s*=\s*(?:\"[^\"<]*+\"|'[^'<]*+'))*+)\s*(/?)>"
"""All of a tag behind its name, as XML 1.0 (3.1) has it: a `>` may stand within quotation marks, a `<` may not."""
_ATTRIBUTE = re.compile(rb"([\w:.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_PLACED = rb"<(?:[^\s<>:]*+:)?(c|row)(?=[\s/>])"
"""A cell or a row of a sheet, under whatever prefix."""
_PLACED_TAG = re.compile(_PLACED + _ATTRIBUTES)
_PLACED_NAME = re.compile(_PLACED)
_CELL_PLACE = re.compile(rb"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")
_ROW_PLACE = re.compile(rb"[0-9]{1,7}")
_SHARED = re.compile(rb"\bt\s*=\s*[\"']s[\"']")
_POINTER = re.compile(rb"\bt\s*=\s*[\"']s[\"'][^<>]*>\s*<(?:\w+:)?v>\s*(\d{1,9})\s*<")
_ODS = rb"<(/?)table:(table-row|table-cell|covered-table-cell)(?=[\s/>])"
_ODS_TAG = re.compile(_ODS + _ATTRIBUTES)
_ODS_NAME = re.compile(_ODS)
_TIMES = re.compile(rb"\s*[0-9]{1,7}\s*")


def look_inside(data: bytes) -> None:
    """Unpacks every part once, piece by piece: what the directory says may be a lie. Raises FileRefused."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if len(parts) > MAX_ENTRIES or sum(part.file_size for part in parts) > MAX_UNPACKED:
                raise FileRefused(BOMB)
            _weigh(archive, parts)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, NotImplementedError, ValueError) as error:
        raise FileRefused(BROKEN) from error


def _weigh(archive: zipfile.ZipFile, parts: list[zipfile.ZipInfo]) -> None:
    room, cells, pointers = MAX_UNPACKED, 0, 0
    texts: list[int] = [0]
    for part in parts:
        content = _unpacked(archive, part, room)
        room -= len(content)
        if content.startswith((b"\xff\xfe", b"\xfe\xff")):
            raise FileRefused(BROKEN)  # XML of another encoding would not be counted below
        if b"</si>" in content or b":si>" in content:
            texts = [len(text) for text in re.split(rb"</(?:\w+:)?si>", content)]
        cells += _span(content)
        pointers += len(_SHARED.findall(content))
        if cells > MAX_SPAN:
            raise FileRefused(BOMB)
    if max(texts) * pointers > _EASILY:
        _check_spread(archive, parts, texts, pointers)


def _unpacked(archive: zipfile.ZipFile, part: zipfile.ZipInfo, room: int) -> bytes:
    pieces: list[bytes] = []
    size = 0
    with archive.open(part) as opened:
        while piece := opened.read(_LOOK):
            size += len(piece)
            swollen = size > _SMALL_PART and size > MAX_RATIO * max(part.compress_size, 1)
            if size > room or size > MAX_PART or swollen:
                raise FileRefused(BOMB)
            pieces.append(piece)
    return b"".join(pieces)


def _span(content: bytes) -> int:
    """The cells that one part would be laid out to, 0 for a part that is no sheet."""
    if b"<table:table-row" in content:
        return _repeated(content)
    first_row = first_column = _FAR
    last_row = last_column = row = column = count = 0
    for found in _tags(_PLACED_TAG, _PLACED_NAME, content):
        place = _attribute(found[2], b"r")
        if found[1] == b"row":
            row, column = _row_of(place, row), 0
            continue
        count += 1
        if count > _MAX_CELLS:
            raise FileRefused(BOMB)
        row, column = _cell_of(place, max(row, 1), column)
        first_row, last_row = min(first_row, row), max(last_row, row)
        first_column, last_column = min(first_column, column), max(last_column, column)
    return max(count, (last_row - first_row + 1) * (last_column - first_column + 1)) if count else 0


def _tags(whole: re.Pattern[bytes], name: re.Pattern[bytes], content: bytes) -> list[re.Match[bytes]]:
    """Every such tag. Raises FileRefused where one is not as XML has it: what it says then is anybody's guess."""
    found = list(itertools.islice(whole.finditer(content), 2 * _MAX_CELLS))
    if len(found) == 2 * _MAX_CELLS:
        raise FileRefused(BOMB)
    if sum(1 for _ in name.finditer(content)) != len(found):
        raise FileRefused(BROKEN)
    return found


def _attribute(attributes: bytes, name: bytes) -> bytes | None:
    """Raises FileRefused for one that stands there twice."""
    if name not in attributes:
        return None
    said = [
        found[2] if found[2] is not None else found[3] for found in _ATTRIBUTE.finditer(attributes) if found[1] == name
    ]
    if len(said) > 1:
        raise FileRefused(BROKEN)
    return said[0] if said else None


def _row_of(place: bytes | None, before: int) -> int:
    """The row's number: said, else the next. Raises FileRefused for one that no sheet has."""
    if place is None:
        return before + 1
    if _ROW_PLACE.fullmatch(place) is None:
        raise FileRefused(BROKEN)
    return int(place)


def _cell_of(place: bytes | None, row: int, column: int) -> tuple[int, int]:
    """Row and column of a cell: said, else the next column. Raises FileRefused for a place that no sheet has."""
    if place is None:
        return row, column + 1
    said = _CELL_PLACE.fullmatch(place)
    if said is None:
        raise FileRefused(BROKEN)
    return int(said[2]), _column(said[1])


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def _repeated(content: bytes) -> int:
    """ODS: rows times columns, without those at the end that hold nothing (a sheet is filled up with them).

    A row or cell of which nobody knows where it ends is counted all the same, only too high.
    """
    widest = height = empty = width = filled = 0
    times = 1
    tags = _tags(_ODS_TAG, _ODS_NAME, content)
    for found, following in itertools.zip_longest(tags, tags[1:]):
        closing, name, attributes, alone = found.groups()
        if name == b"table-row":
            if not closing:
                times, width, filled = _times(attributes, b"table:number-rows-repeated"), 0, 0
            if closing or alone:
                height, empty = (height + empty + times, 0) if filled else (height, empty + times)
                widest = max(widest, filled)
        elif not closing:
            width += _times(attributes, b"table:number-columns-repeated")
            between = content[found.end() : following.start() if following is not None else len(content)]
            if b"office:" in attributes or (not alone and b"<text:" in between):
                filled = width
    return widest * height


def _times(attributes: bytes, name: bytes) -> int:
    said = _attribute(attributes, name)
    if said is not None and _TIMES.fullmatch(said) is None:
        raise FileRefused(BROKEN)
    return int(said) if said is not None else 1


def _check_spread(archive: zipfile.ZipFile, parts: list[zipfile.ZipInfo], texts: list[int], pointers: int) -> None:
    """Exactly how much text the cells would hold, where a glance could not rule out that it is too much."""
    spread = found = 0
    for place in _pointers(archive, parts):
        found += 1
        spread += texts[place] if place < len(texts) else 0
        if spread > MAX_SPREAD:
            raise FileRefused(BOMB)
    if found != pointers:
        raise FileRefused(BOMB)


def _pointers(archive: zipfile.ZipFile, parts: list[zipfile.ZipInfo]) -> Iterator[int]:
    for part in parts:
        for found in _POINTER.finditer(_unpacked(archive, part, MAX_UNPACKED)):
            yield int(found[1])
