"""Spreadsheets (XLSX, XLSM, ODS): one sheet as rows; dates and numbers come as what they are.

python-calamine does the reading, in Rust and all at once, so whatever could make it large is counted before
(`table_archive`). The binary formats (XLS, XLSB) cannot be counted like that, and are refused.
"""

import io
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from models.domain.errors import FileRefused
from models.domain.said import Said
from models.domain.table import Cell, Row, Table
from models.formats.content_lines import tidy
from models.formats.table_archive import BROKEN, look_inside
from models.formats.table_text import MAX_BYTES, MAX_CELL, MAX_CELLS, MAX_COLUMNS, MAX_ROWS

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_OLE = b"\xd0\xcf\x11\xe0"
_OLD = Said(
    "Spreadsheets in the old binary formats (.xls, .xlsb) are not read. Save it as .xlsx or CSV, and try again."
)
_TOO_MANY = Said("This sheet has more than {rows:,} rows or {columns} columns. Please keep only the table in it.")
_PASSWORD = Said("This spreadsheet is protected with a password. Save it without one, and try again.")


def read(data: bytes, sheet: str | None = None) -> Table:
    """The named sheet, else the first that holds anything. Raises FileRefused."""
    if len(data) > MAX_BYTES:
        raise FileRefused("This spreadsheet is larger than {most} MB. Please split it.", most=MAX_BYTES // 1_000_000)
    if data.startswith(_OLE) or _is_binary(data):
        raise FileRefused(_OLD)
    if not data.startswith(b"PK"):
        raise FileRefused("This is not a spreadsheet, whatever its name says.")
    look_inside(data)
    return _read(data, sheet)


def _is_binary(data: bytes) -> bool:
    return data.startswith(b"PK") and b"xl/workbook.bin" in data


def _read(data: bytes, sheet: str | None) -> Table:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        return _table(book, sheet)
    except PasswordError as error:
        raise FileRefused(_PASSWORD) from error
    except (CalamineError, OSError, ValueError, OverflowError) as error:
        raise FileRefused(BROKEN) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # a bug in the library, told as one of the file
            raise
        raise FileRefused(BROKEN) from error


def _table(book: "CalamineWorkbook", wanted: str | None) -> Table:
    names = tuple(book.sheet_names)
    if not names:
        raise FileRefused("There is no sheet in this spreadsheet.")
    if wanted in names:
        rows = _rows_of(book.get_sheet_by_name(wanted))
        return Table(rows, sheets=names, sheet=wanted)
    for name in names[:50]:
        rows = _rows_of(book.get_sheet_by_name(name))
        if rows:
            return Table(rows, sheets=names, sheet=name)
    return Table((), sheets=names, sheet=names[0])


def _rows_of(sheet: "CalamineSheet") -> tuple[Row, ...]:
    first = sheet.start[0] + 1 if sheet.start is not None else 1
    found: list[Row] = []
    cells = 0
    for number, values in enumerate(_values(sheet), first):
        row = _cells(values)
        cells += len(row)
        if len(row) > MAX_COLUMNS or len(found) >= MAX_ROWS or cells > MAX_CELLS:
            raise FileRefused(_TOO_MANY, rows=MAX_ROWS, columns=MAX_COLUMNS)
        if any(cell != "" for cell in row):
            found.append(Row(number, row))
    return tuple(found)


def _values(sheet: "CalamineSheet") -> Iterator[list[object]]:
    """The rows from the first that holds anything; the columns always from the first one on."""
    left = sheet.start[1] if sheet.start is not None else 0
    for values in sheet.to_python():
        yield [""] * left + list(values) if 0 < left < MAX_COLUMNS else list(values)


def _cells(values: list[object]) -> tuple[Cell, ...]:
    while values and (values[-1] is None or values[-1] == ""):
        values.pop()
    return tuple(_cell(value) for value in values)


def _cell(value: object) -> Cell:
    if isinstance(value, bool | datetime | date | time):
        return value
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return int(value)
    if isinstance(value, int | float):
        return value
    if isinstance(value, timedelta):
        return str(value)
    return tidy(str(value)[:MAX_CELL]).strip() if value is not None else ""
