"""Tables inside Markdown: the first one that has a heading and something below it.

GitHub Flavored Markdown, "Tables (extension)": a heading row, a row of dashes, then rows; a bar inside a cell
is written `\\|`. Marks around a cell's words (bold, code, links) are taken away, a link's address is kept
where the words alone would not say it.
"""

import re
from collections.abc import Iterator

from models.domain.errors import FileRefused
from models.domain.table import Row, Table
from models.formats.table_text import MAX_ROWS, TOO_MANY_ROWS, cells_of, check_text, count_lines, encoding_of, lines_of

MAX_BYTES = 16_000_000
_RULE = re.compile(r"^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$")
_BAR = re.compile(r"(?<!\\)\|")
_LONGEST = 2_000_000
_LINK = re.compile(r"\[([^\]\[]{0,500})\]\(\s*<?([^)\s>]{1,2000})>?(?:\s+\"[^\"]{0,200}\")?\s*\)")
_WEB = re.compile(r"https?://", re.IGNORECASE)
_EMPHASIS = re.compile(r"(\*\*|__|~~|`)(?=\S)(.{1,500}?)(?<=\S)\1")


def read(data: bytes) -> Table:
    """Raises FileRefused when there is no table in it."""
    check_text(data, MAX_BYTES)
    encoding = encoding_of(data)
    remarks: list[str] = []
    rows = list(_rows(data.decode(encoding, "replace"), remarks))
    if not rows:
        raise FileRefused("There is no table in this text.")
    lines = count_lines(data, encoding)
    return Table(tuple(rows), encoding, "|", lines, has_header=True, remarks=tuple(remarks))


def _rows(text: str, remarks: list[str]) -> Iterator[Row]:
    """The heading and what follows it; rows are counted as those of a spreadsheet would be, the heading as 1."""
    before, number = "", 0
    for line in lines_of(text):
        if len(line) > _LONGEST:
            raise FileRefused("A line of this text is far too long for a table.")
        if number == 0:
            if _RULE.match(line[:2_000]) and "|" in line and "|" in before:
                number = 1
                yield Row(1, cells_of(_split(before), 1, remarks))
            before = line
        elif "|" not in line:
            return
        else:
            number += 1
            if number > MAX_ROWS:
                raise FileRefused(TOO_MANY_ROWS, count=MAX_ROWS)
            cells = cells_of(_split(line), number, remarks)
            if cells:
                yield Row(number, cells)


def _split(line: str) -> list[str]:
    line = line.strip()
    line = line.removeprefix("|")
    line = line[:-1] if line.endswith("|") and not line.endswith("\\|") else line
    return [_plain(cell.replace("\\|", "|").strip()) for cell in _BAR.split(line)]


def _plain(cell: str) -> str:
    cell = _LINK.sub(lambda found: found[2] if _WEB.match(found[2]) and not _says(found[1]) else found[1], cell)
    return _EMPHASIS.sub(lambda found: found[2], cell)


def _says(words: str) -> bool:
    """Whether a link's words are worth keeping rather than where it leads: a name is, "link" and "1" are not."""
    return re.sub(r"\W|\d", "", words).casefold() not in ("", "link", "job", "url", "posting", "here", "apply", "open")
