"""What a spreadsheet's archive would unpack to, found out before anything opens it as a spreadsheet.

The library that reads sheets lays out every cell between the first and the last, and copies a shared text for each
cell that points at it. So a file of a few hundred bytes can ask for more memory than there is: by a part that
swells, by two cells at opposite corners, by rows that are "repeated" a million times, by one long text in every
cell. All four are counted here, on the bytes themselves.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator

from models.domain.errors import FileRefused

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

BOMB = "This spreadsheet unpacks to far more than a table holds, so it was not opened."
BROKEN = "This spreadsheet cannot be read. Save it anew, or as CSV, and try again."

_CELL = re.compile(rb"<(?:\w+:)?c\s([^<>]*[^<>/])>")
_PLACE = re.compile(rb"\br\s*=\s*[\"']\$?([A-Za-z]{1,7})\$?([0-9]{1,9})[\"']")
_SHARED = re.compile(rb"\bt\s*=\s*[\"']s[\"']")
_POINTER = re.compile(rb"\bt\s*=\s*[\"']s[\"'][^<>]*>\s*<(?:\w+:)?v>\s*(\d{1,9})\s*<")
_ROW = re.compile(rb"<table:table-row\b([^<>]*)>(.*?)</table:table-row>", re.DOTALL)
_ODS_CELL = re.compile(rb"<table:(?:covered-)?table-cell\b([^<>]*?)(/?)>")
_REPEATED = re.compile(rb"repeated\s*=\s*[\"'](\d{1,12})[\"']")


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
    rows: list[int] = []
    columns: list[int] = []
    count = 0
    for found in _CELL.finditer(content):
        count += 1
        if count > _MAX_CELLS:
            raise FileRefused(BOMB)
        place = _PLACE.search(found[1])
        if place is not None:
            rows.append(int(place[2]))
            columns.append(_column(place[1]))
    if not rows:
        return count
    return max(count, (max(rows) - min(rows) + 1) * (max(columns) - min(columns) + 1))


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def _repeated(content: bytes) -> int:
    """ODS: rows times columns, without those that hold nothing (a sheet is filled up with them to its end)."""
    widest = height = 0
    for row in _ROW.finditer(content):
        if b"office:" not in row[2] and b"<text:" not in row[2]:
            continue
        cells = list(_ODS_CELL.finditer(row[2]))
        while cells and cells[-1][2] and b"office:" not in cells[-1][1]:
            cells.pop()  # what stands empty at the end
        widest = max(widest, sum(_times(cell[1]) for cell in cells))
        height += _times(row[1])
    return widest * height


def _times(attributes: bytes) -> int:
    said = _REPEATED.search(attributes)
    return int(said[1]) if said is not None else 1


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
