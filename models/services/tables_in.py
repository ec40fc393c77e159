"""Tables into the draft: what file it is, what its columns are, and each row on its way.

A table of applications becomes applications, one of people goes the way of every card. What only the user can say
(columns without headings, the order of dates, a status that nobody knows) comes in as a `TableChoice`; where it is
missing, the day comes first, an unknown status goes into the notes, and a table without headings is refused unless
it is plainly an address book.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path, PurePath
from zoneinfo import ZoneInfo

from models.domain.card import Card
from models.domain.columns import outline as outline_of
from models.domain.errors import FileRefused
from models.domain.said import Counted, Said
from models.domain.table import Field, Question, Row, Table, TableChoice, TableKind, TableOutline
from models.domain.table_rows import RowRead, RowReader
from models.domain.table_values import text_of
from models.formats import table_ldif, table_markdown, table_sheet, table_text
from models.services.draft import Draft
from models.services.etiquette import etiquette_of
from models.services.files import read_bytes
from models.services.import_plan import Choice, Entry, Outcome, Progress
from models.services.table_people import card_of

_FIRST_CELLS = 14
_EXAMPLES = 30
"""Rows among which a complete one is looked for, to show what it would become."""
_SHEETS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
_NOBODY = Said("It names nobody.")
_NO_HEADING = Said(
    "This table has no row of headings, so its columns cannot be told apart. Open it in the window and say what they "
    "are, or add a first row such as Company, Role, Status, Date applied."
)
_MISSING = Said(
    "No column of this table says {what}. Open it in the window and say which one it is, or give it a heading such "
    "as {heading}."
)
_EITHER_WAY = Said(
    "Dates such as {written} can be read either way: the day was taken to come first, so that this one is {day}. In "
    "the window you can say otherwise."
)
_UNSAID = re.compile(r"(?:^|\W)type$|^(?:dn|id|index|nr|no)$", re.IGNORECASE)
"""Headings of columns that nobody misses: what another column is, a number of the row."""
_EMPTY = Said("There is no row below its headings.")
_LEFT_OUT = Said("Left out, since nothing here corresponds to them: {columns}.")


@dataclass(frozen=True, slots=True)
class TableTaken:
    """What became of a table; `facts` are the file's own (delimiter, rows), for `import --json`."""

    entries: tuple[Entry, ...]
    outline: TableOutline
    facts: Mapping[str, object]
    refused: tuple[str, ...] = ()
    left_alone: tuple[tuple[str, str], ...] = ()
    notices: tuple[str, ...] = ()


def _unwatched(_done: int, _of: int) -> None:
    """The progress of what nobody watches."""


def read_table(data: bytes, name: str, sheet: str | None = None) -> Table:
    """By what the contents are, else by the ending of the name. Raises FileRefused."""
    ending = PurePath(name).suffix.lower()
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0")) or ending in _SHEETS:
        if data.lstrip()[:1] == b"<":
            raise FileRefused(
                "This is a web page that is called a spreadsheet. Save it as .xlsx or CSV, and try again."
            )
        return table_sheet.read(data, sheet)
    if ending in (".ldif", ".ldi") or data.lstrip(b"\xef\xbb\xbf \r\n")[:4] in (b"dn: ", b"dn::"):
        return table_ldif.read(data)
    if ending in (".md", ".markdown"):
        return table_markdown.read(data)
    if data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<":
        raise FileRefused("This is a web page, not a table.")
    return table_text.read(data)


@dataclass(frozen=True, slots=True)
class Looked:
    """What a table was taken for, and the first of its rows that is complete as it would be read."""

    outline: TableOutline
    row: int | None = None
    said: RowRead | None = None
    card: Card | None = None


class Looking:
    """A file that is looked at again with every answer of the user; it is read once for each of its sheets."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._tables: dict[str | None, Table] = {}

    def look(self, choice: TableChoice, now: datetime, zone: ZoneInfo) -> Looked:
        """Nothing is planned yet. Raises FileRefused."""
        if choice.sheet not in self._tables:
            data = read_bytes(self.path, table_text.MAX_BYTES)
            self._tables = {choice.sheet: read_table(data, self.path.name, choice.sheet)}
        table = self._tables[choice.sheet]
        today = now.astimezone(zone).date()
        outline = outline_of(table, choice, today)
        body = _body(table, outline)
        if outline.kind is TableKind.PEOPLE:
            cards = ((row.number, card_of(outline.columns, row)) for row in body[:_EXAMPLES])
            number, card = next(((number, card) for number, card in cards if card is not None), (None, None))
            return Looked(outline, number, card=card)
        reader = RowReader(outline, body, today)
        rows = ((row.number, reader.read(row)) for row in body[:_EXAMPLES])
        number, said = next(((number, said) for number, said in rows if said.company and said.role), (None, None))
        return Looked(outline, number, said)


def _body(table: Table, outline: TableOutline) -> Sequence[Row]:
    """The rows below the heading."""
    return table.rows if outline.header_row is None else table.rows[outline.header_row + 1 :]


def take_table(
    draft: Draft,
    data: bytes,
    name: str,
    table_choice: TableChoice | None,
    choices: Mapping[int, Choice],
    now: datetime,
    progress: Progress = _unwatched,
) -> TableTaken:
    """The rows of the table into the draft. Raises FileRefused, and Cancelled where `progress` says so."""
    choice = table_choice or TableChoice()
    zone = ZoneInfo(etiquette_of(draft.store.settings()).zone_name)
    today = now.astimezone(zone).date()
    table = read_table(data, name, choice.sheet)
    outline = outline_of(table, choice, today)
    facts = _facts(table)
    if Question.COLUMNS in outline.asks:
        return TableTaken((), outline, facts, refused=(_why_unclear(outline),), left_alone=table.left_alone)
    body = _body(table, outline)
    if outline.kind is TableKind.APPLICATIONS:
        take = _applications(draft, RowReader(outline, body, today), zone, now, len(body))
    else:
        take = _people(draft, outline, now)
    entries: list[Entry] = []
    for number, row in enumerate(body, 1):
        entries.append(take(row, choices.get(len(entries), Choice())))
        progress(number, len(body))
    return TableTaken(tuple(entries), outline, facts, (), table.left_alone, tuple(_notices(table, outline)))


Take = Callable[[Row, Choice], Entry]


def _applications(draft: Draft, reader: RowReader, zone: ZoneInfo, now: datetime, rows: int) -> Take:
    from models.services.table_applications import Applications

    applications = Applications(draft, zone, now, rows)
    return lambda row, choice: applications.take(row, reader.read(row), choice)


def _people(draft: Draft, outline: TableOutline, now: datetime) -> Take:
    from models.services.cards_in import take_card

    def take(row: Row, choice: Choice) -> Entry:
        card = card_of(outline.columns, row)
        if card is None:
            return Entry("without a name", Outcome.REFUSED, _NOBODY, row=row.number)
        return replace(take_card(draft, card, choice, now), row=row.number)

    return take


def _why_unclear(outline: TableOutline) -> str:
    if not outline.has_header:
        return _NO_HEADING
    fields = {column.becomes for column in outline.columns}
    if outline.kind is TableKind.PEOPLE:
        return Said(_MISSING, what=Said("who is meant"), heading="Name")
    if Field.COMPANY not in fields:
        return Said(_MISSING, what=Said("the company"), heading="Company")
    return Said(_MISSING, what=Said("the role"), heading="Role")


def _notices(table: Table, outline: TableOutline) -> Iterator[str]:
    yield from table.remarks
    if not outline.rows:
        yield _EMPTY
    mixed = outline.mixed
    if mixed is not None and Question.DATE_ORDER in outline.asks:
        day = mixed.day_first
        yield Said(_EITHER_WAY, written=mixed.written, day=day)
    for written, count in outline.unknown_stages:
        rows = Counted("%Ln rows", "1 row", count)
        yield Said(
            "The status “{written}” ({rows}) is not known here; in the window you can say what it means.",
            written=written[:80],
            rows=rows,
        )
    left = [column.heading for column in outline.columns if column.becomes is Field.LEAVE_OUT and column.samples]
    named = [heading for heading in left if heading and not _UNSAID.search(heading)]
    if named:
        yield Said(_LEFT_OUT, columns=", ".join(named[:40]))


def _facts(table: Table) -> dict[str, object]:
    """Under the names that a plain reader of tables would give them; the first row as the file has it."""
    facts: dict[str, object] = {}
    if table.encoding is not None:
        facts["encoding"] = table.encoding
    if table.lines is not None:
        facts["lines"] = table.lines
    if table.delimiter is not None:
        facts["delimiter"] = table.delimiter
    if table.sheet is not None:
        facts["sheet"] = table.sheet
    facts["rows_incl_header"] = len(table.rows)
    facts["first_row"] = [text_of(cell) for cell in table.rows[0].cells[:_FIRST_CELLS]] if table.rows else []
    return facts
