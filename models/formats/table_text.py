"""Tables as text (CSV, TSV and their kin): bytes to rows, with encoding and delimiter found from the content.

RFC 4180 where files keep to it; programs write semicolons, tabs and bars as well, a mark before the first
character, UTF-16, and Windows' or an old Macintosh's eight-bit letters. Everything is counted while it is
read, so that a file of 64 MB in one line costs no more than a look.
"""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator

from models.domain.errors import FileRefused
from models.domain.said import Said
from models.domain.table import Row, Table
from models.formats.content_lines import tidy

MAX_BYTES = 64_000_000
MAX_ROWS = 25_000
"""Some ten seconds of work and half of the memory that an import may take; nobody has applied so often."""
MAX_COLUMNS = 300
MAX_CELLS = 3_000_000
MAX_CELL = 1_000_000
"""Characters; what is longer is cut, and said."""
_MAX_LINE = 12_000_000
"""Characters of one line: a cell of 10 MB is still read (and cut), a file without line breaks is no table."""
_MAX_RECORD = 12_000_000
_CUT = Said("A cell in row {row} held more than a million characters, so only its beginning is read.")
_OPEN = Said("A quotation mark in row {row} is never closed, so everything behind it was read as one cell.")
TOO_MANY_ROWS = Said("This table has more than {count:,} rows. Please split it.")
_TOO_MANY_CELLS = Said("This table has more than {count} million cells. Please split it, or leave columns out.")
_TOO_WIDE = Said("Row {row} has more than {count} columns, so this is no table of applications or people.")
_TOO_LONG_LINE = Said("One line of this file is longer than {count} million characters, so it is no table.")

DELIMITERS = (",", ";", "\t", "|")
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_BINARY = (
    b"%PDF-",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0",
    b"\x89PNG",
    b"\xff\xd8\xff\xe0",
    b"GIF8",
    b"\x1f\x8b",
    b"SQLite ",
)
_LOOK = 65_536
_STEP = 1_048_576
_SEP = re.compile(r"(?i)^\ufeff?\"?sep=(.)\"?\s*$")
_LINE = re.compile(r"\r\n|\r|\n")
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")

_COMMON = frozenset("äöüßÄÖÜéèêáàâíóôúñçåøæÉÅØ’‘“”–—…€£")
_FREQUENT = frozenset("äöüßÄÖÜéèêáàâíóôúñçåøæ")


def read(data: bytes) -> Table:
    """Every row that is not empty. Raises FileRefused."""
    check_text(data)
    encoding = encoding_of(data)
    delimiter = delimiter_of(data[:_LOOK], encoding)
    lines = _Lines(data, encoding)
    remarks: list[str] = []
    rows: list[Row] = []
    cells = 0
    for row in _rows(lines, delimiter, remarks):
        cells += len(row.cells)
        if len(rows) >= MAX_ROWS:
            raise FileRefused(TOO_MANY_ROWS, count=MAX_ROWS)
        if cells > MAX_CELLS:
            raise FileRefused(_TOO_MANY_CELLS, count=MAX_CELLS // 1_000_000)
        rows.append(row)
    return Table(tuple(rows), encoding, delimiter, lines.count, remarks=tuple(remarks))


def check_text(data: bytes, limit: int = MAX_BYTES) -> None:
    """Raises FileRefused for what is too large, empty or no text."""
    if len(data) > limit:
        raise FileRefused("This table is larger than {most} MB. Please split it.", most=limit // 1_000_000)
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise FileRefused("The file is empty.")
    if data.startswith(_BINARY):
        raise FileRefused("This is not text, so no table can be read from it.")
    if not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) and _wide(data) is None:
        head = data[:_LOOK]
        if head.count(b"\0") > len(head) // 8:
            raise FileRefused("This is not text, so no table can be read from it.")


def _rows(lines: "_Lines", delimiter: str, remarks: list[str]) -> Iterator[Row]:
    csv.field_size_limit(_MAX_RECORD)
    reader = csv.reader(lines, delimiter=delimiter, skipinitialspace=delimiter in (",", ";"))
    number = 0
    try:
        for cells in reader:
            number += 1
            if lines.begin_record() and len(remarks) < 20:
                remarks.append(Said(_OPEN, row=number))
            if number == 1 and len(cells) <= 2 and _SEP.match(delimiter.join(cells)):
                continue  # a spreadsheet's word about its delimiter
            if not any(map(str.strip, cells)):
                continue
            yield Row(number, cells_of(cells, number, remarks))
    except csv.Error as error:
        raise FileRefused(
            "This table cannot be read from row {number} on: a cell is never closed.", number=number + 1
        ) from error


def cells_of(cells: list[str], number: int, remarks: list[str]) -> tuple[str, ...]:
    """The row's cells without edges of blanks, unseen characters and empty cells at its end."""
    while cells and not cells[-1].strip():
        cells.pop()
    if len(cells) > MAX_COLUMNS:
        raise FileRefused(_TOO_WIDE, row=number, count=MAX_COLUMNS)
    return tuple(_cell(cell, number, remarks) for cell in cells)


def _cell(text: str, number: int, remarks: list[str]) -> str:
    if len(text) > MAX_CELL:
        text = text[:MAX_CELL]
        sentence = Said(_CUT, row=number)
        if sentence not in remarks and len(remarks) < 20:
            remarks.append(sentence)
    text = text.strip()
    return text if text.isascii() and text.isprintable() else tidy(_UNSEEN.sub("", text)).strip()


class _Lines:
    """The lines of the file, one by one, each bounded, and so is what csv holds of one row at a time."""

    def __init__(self, data: bytes, encoding: str) -> None:
        self._text = io.TextIOWrapper(io.BytesIO(data), encoding, errors="replace", newline="")
        self.count = 0
        self._record, self._span, self._quotes = 0, 0, 0

    def begin_record(self) -> bool:
        """Told when a row is complete; whether it took several lines without closing all of its quotation marks."""
        never_closed = self._span > 1 and self._quotes % 2 == 1
        self._record, self._span, self._quotes = 0, 0, 0
        return never_closed

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = self._text.readline(_MAX_LINE)
        if not line:
            raise StopIteration
        if len(line) == _MAX_LINE:
            raise FileRefused(_TOO_LONG_LINE, count=_MAX_LINE // 1_000_000)
        self.count += 1
        self._record += len(line)
        self._span += 1
        self._quotes += line.count('"')
        if self._record > _MAX_RECORD * 2:
            raise FileRefused("A row of this table never ends: a quotation mark may be missing.")
        return line


def lines_of(text: str) -> Iterator[str]:
    """Lines without their ends, one at a time: a list of millions of short ones would be far larger than the text."""
    start = 0
    for end in _LINE.finditer(text):
        yield text[start : end.start()]
        start = end.end()
    yield text[start:]


def count_lines(data: bytes, encoding: str) -> int:
    return sum(1 for _ in _Lines(data, encoding))


# Which letters the bytes mean


def encoding_of(data: bytes) -> str:
    """Python's name of the encoding. UTF-8 is called "utf-8-sig", with a mark at its beginning or without."""
    for mark, name in _BOMS:
        if data.startswith(mark):
            return name
    wide = _wide(data)
    if wide is not None:
        return wide
    return "utf-8-sig" if _is_utf8(data) else _eight_bit(data)


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark shows in every other byte being zero."""
    head = data[:4_000]
    if len(head) < 8:
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd > half * 0.7 and even < half * 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.7 and odd < half * 0.05 else None


def _is_utf8(data: bytes) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(data), _STEP):
            decoder.decode(data[start : start + _STEP], final=start + _STEP >= len(data))
    except UnicodeDecodeError:
        return False
    return True


def _eight_bit(data: bytes) -> str:
    """Windows' letters, unless the bytes make words only as an old Macintosh's letters."""
    found = Counter(match[0] for match in re.finditer(rb"[\x80-\xff]", data[: 4 * _STEP]))
    windows = mac = 0
    for byte, count in found.items():
        windows += count * (byte.decode("cp1252", "ignore") in _COMMON)
        mac += count * (byte.decode("mac_roman") in _FREQUENT)
    return "mac_roman" if mac >= 2 and mac > 3 * windows else "cp1252"


# What stands between two cells


def delimiter_of(head: bytes, encoding: str) -> str:
    """The mark that gives the most even rows; a comma where nothing tells."""
    text = head.decode(encoding, "ignore")
    said = _SEP.match(text.splitlines()[0] if text else "")
    if said is not None:
        return said[1]
    text = text[: text.rfind("\n") + 1] or text  # the last line may have been cut through
    scores = [(_score(text, mark), -place, mark) for place, mark in enumerate(DELIMITERS)]
    best, _, mark = max(scores)
    return mark if best > 0 else ","


def _score(text: str, mark: str) -> float:
    """How many cells a row usually has beyond one, less the rows that have another number of them."""
    widths: list[int] = []
    try:
        for cells in csv.reader(io.StringIO(text, newline=""), delimiter=mark):
            if any(map(str.strip, cells)):
                widths.append(len(cells))
            if len(widths) == 60:
                break
    except csv.Error:
        return 0.0
    if not widths:
        return 0.0
    usual, times = Counter(widths).most_common(1)[0]
    share = times / len(widths)
    return (min(usual, 20) - 1) * share * share
