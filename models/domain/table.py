"""A table as a file holds it, what its columns were taken for, and what the user says about that.

The same three values serve every table, whatever the file: comma-separated text, a spreadsheet, a Markdown
table, an LDIF address book.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from models.domain.codes import Stage

Cell = str | int | float | bool | date | datetime | time
"""What a cell says; a spreadsheet's dates and numbers come as what they are, everything else as text."""


@dataclass(frozen=True, slots=True)
class Row:
    """`number` is the one that a spreadsheet shows beside it, counted from 1; cells missing at the end are empty."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """`rows` are those that are not empty. `encoding` and `delimiter` are None where the file has none to find."""

    rows: tuple[Row, ...]
    encoding: str | None = None
    delimiter: str | None = None
    lines: int | None = None
    sheets: tuple[str, ...] = ()
    sheet: str | None = None
    has_header: bool | None = None
    """True where the format itself names the columns (LDIF, Markdown), None where it must be concluded."""
    left_alone: tuple[tuple[str, str], ...] = ()
    """What the file holds beside rows, and why it is none."""
    remarks: tuple[str, ...] = ()
    """Sentences about what was cut or could not be read."""

    @property
    def width(self) -> int:
        return max((len(row.cells) for row in self.rows), default=0)


class TableKind(StrEnum):
    APPLICATIONS = "applications"
    PEOPLE = "people"


class DateOrder(StrEnum):
    """What 03/04/2026 means."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


class Field(StrEnum):
    """What a column can become; the codes are those of the documentation (docs/import.md)."""

    LEAVE_OUT = "leave_out"
    NOTES = "notes"
    EXTRA = "extra"
    """Kept as a line of the notes, under the column's own heading."""
    # an application
    COMPANY = "company"
    ROLE = "role"
    STAGE = "stage"
    APPLIED = "applied"
    APPLIED_AT = "applied_at"
    CREATED_AT = "created_at"
    STAGE_AT = "stage_at"
    SCREENING_AT = "screening_at"
    INTERVIEW_AT = "interview_at"
    OFFER_AT = "offer_at"
    REJECTED_AT = "rejected_at"
    SOURCE = "source"
    URL = "url"
    WEBSITE = "website"
    INDUSTRY = "industry"
    LOCATION = "location"
    SALARY = "salary"
    SALARY_FROM = "salary_from"
    SALARY_TO = "salary_to"
    CURRENCY = "currency"
    FIT = "fit"
    DREAM = "dream"
    TAGS = "tags"
    FEEDBACK = "feedback"
    DESCRIPTION = "description"
    """The text of the posting, kept as a note of its own."""
    RECRUITER = "recruiter"
    RECRUITER_EMAIL = "recruiter_email"
    RECRUITER_PHONE = "recruiter_phone"
    CONTACT = "contact"
    CONTACT_EMAIL = "contact_email"
    CONTACT_PHONE = "contact_phone"
    # a person
    NAME = "name"
    GIVEN = "given"
    MIDDLE = "middle"
    FAMILY = "family"
    PREFIX = "prefix"
    SUFFIX = "suffix"
    NICKNAME = "nickname"
    TITLE = "title"
    DEPARTMENT = "department"
    EMAIL = "email"
    PHONE = "phone"
    LINK = "link"
    LINKEDIN = "linkedin"
    ADDRESS = "address"
    STREET = "street"
    POST_BOX = "post_box"
    CITY = "city"
    REGION = "region"
    POSTCODE = "postcode"
    COUNTRY = "country"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading ("" without one), what it becomes, and the first values that it holds.

    `group` tells the addresses of one person apart ("home", "work", "1").
    """

    heading: str
    becomes: Field = Field.LEAVE_OUT
    group: str = ""
    samples: tuple[str, ...] = ()


class Question(StrEnum):
    """What only the person in front of the screen can answer."""

    COLUMNS = "columns"
    """There is no heading row, or none that says where company and role, or the people's names, stand."""
    DATE_ORDER = "date_order"
    STAGES = "stages"


@dataclass(frozen=True, slots=True)
class Mixed:
    """Dates that can be read either way: one of them, and the two days that it may be."""

    written: str
    day_first: date
    month_first: date


@dataclass(frozen=True, slots=True)
class TableOutline:
    """What was found in a table, and what is taken for granted as long as the user says nothing else."""

    kind: TableKind
    has_header: bool
    header_row: int | None
    """The heading's place among the table's rows, counted from 0."""
    columns: tuple[Column, ...]
    order: DateOrder = DateOrder.DAY_FIRST
    mixed: Mixed | None = None
    """Set where no date of the table settles the order."""
    stages: Mapping[str, Stage] = field(default_factory=dict)
    """Every status that the table uses, as written, to what it becomes; unknown ones are in `unknown_stages`."""
    unknown_stages: tuple[tuple[str, int], ...] = ()
    """As written, and how many rows say so."""
    sheets: tuple[str, ...] = ()
    sheet: str | None = None
    rows: int = 0
    """Rows below the heading."""
    asks: frozenset[Question] = frozenset()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TableChoice:
    """What the user says about a table; None and absent places keep what was concluded."""

    kind: TableKind | None = None
    has_header: bool | None = None
    sheet: str | None = None
    fields: tuple[tuple[int, Field], ...] = ()
    """The place of a column, counted from 0, and what it becomes."""
    order: DateOrder | None = None
    stages: tuple[tuple[str, Stage], ...] = ()
    """A status as written, and the stage that it means."""
