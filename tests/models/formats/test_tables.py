"""Tables as people and programs really save them: the same rows come out, whatever the encoding and the delimiter."""

import csv
import io
from collections.abc import Sequence
from datetime import date, datetime

import openpyxl
import pytest
from hypothesis import given, strategies as st

from models.domain.errors import FileRefused
from models.domain.table import Cell, Table
from models.formats import table_ldif, table_markdown, table_sheet, table_text

WALL = datetime(2026, 4, 3, 14, 30)  # noqa: DTZ001 - a spreadsheet knows no zones
ROWS = [["Firma", "Stelle", "Notiz"], ["Müller & Söhne", "Größe", "eins, zwei; drei"], ["Łódź", "Dev", "a\nb"]]


def cells(table: Table) -> list[list[Cell]]:
    return [list(row.cells) for row in table.rows]


def written(rows: Sequence[Sequence[str]], delimiter: str = ",", end: str = "\r\n") -> str:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator=end).writerows(rows)
    return out.getvalue()


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_in_every_delimiter(delimiter: str, encoding: str) -> None:
    table = table_text.read(written(ROWS, delimiter).encode(encoding))
    assert cells(table) == ROWS
    assert table.delimiter == delimiter


@pytest.mark.parametrize(("encoding", "word"), [("cp1252", "Müller – “Größe”"), ("mac_roman", "Müller Größe Käse")])
def test_eight_bit_letters_of_windows_and_of_an_old_macintosh(encoding: str, word: str) -> None:
    table = table_text.read(f"Firma;Stelle\r\n{word};Dev\r\n".encode(encoding))
    assert table.encoding == encoding
    assert table.rows[1].cells[0] == word


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_end_of_line(end: str) -> None:
    assert cells(table_text.read(written(ROWS[:2], end=end).encode())) == ROWS[:2]


def test_a_word_about_the_delimiter_is_no_row() -> None:
    table = table_text.read(b"sep=;\r\nCompany;Role\r\nContoso, Ltd;Dev\r\n")
    assert cells(table) == [["Company", "Role"], ["Contoso, Ltd", "Dev"]]


def test_rows_keep_the_number_that_a_spreadsheet_shows() -> None:
    table = table_text.read(b'Company,Role\n\nContoso,"De\nv"\n,\nFabrikam,Ops\n')
    assert [row.number for row in table.rows] == [1, 3, 5]


def test_commas_inside_a_table_of_semicolons_do_not_mislead() -> None:
    table = table_text.read(b"Company;Pay\nContoso;1,5\nFabrikam;2,5\nTailspin;3,5\n")
    assert table.delimiter == ";"


def test_a_long_cell_is_cut_and_said() -> None:
    table = table_text.read(b'Company,Role\nContoso,"' + b"y" * 10_000_000 + b'"\nFabrikam,Ops\n')
    assert len(str(table.rows[1].cells[1])) == table_text.MAX_CELL
    assert "row 2" in table.remarks[0]
    assert table.rows[2].cells == ("Fabrikam", "Ops")


def test_a_quotation_mark_that_is_never_closed_is_said() -> None:
    table = table_text.read(b'Company,Role\nContoso,"Dev\nFabrikam,Ops\n')
    assert any("never closed" in remark for remark in table.remarks)


def test_characters_that_are_not_seen_go_away() -> None:
    assert table_text.read("Com\u202epany,Ro\x07le\nA,B\n".encode()).rows[0].cells == ("Company", "Role")


@pytest.mark.parametrize(
    "data",
    [b"", b"\n\n", b"%PDF-1.7\n1 0 obj", b"\x89PNG\r\n\x1a\n", b"a,b\n" + b"\0" * 5000],
    ids=["nothing", "blank", "pdf", "picture", "zeros"],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(FileRefused):
        table_text.read(data)


word = st.text(st.characters(blacklist_categories=("Cs", "Cc", "Cf", "Zs", "Zl", "Zp")), min_size=1, max_size=12)


@given(st.lists(st.lists(word, min_size=3, max_size=3), min_size=2, max_size=20), st.sampled_from([",", ";", "\t"]))
def test_what_is_written_is_read(rows: list[list[str]], delimiter: str) -> None:
    """Headings first, so that there is something to tell the delimiter by; a mark, so that the letters are certain."""
    rows = [["Company", "Role", "Notes"], *rows]
    assert cells(table_text.read(written(rows, delimiter).encode("utf-8-sig"))) == rows


def workbook(*rows: Sequence[object], before: int = 0) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Empty"
    jobs = book.create_sheet("Jobs")
    for place, row in enumerate(rows, before + 1):
        for column, value in enumerate(row, 1):
            jobs.cell(place, column, value)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_sheet_says_dates_and_numbers_as_what_they_are() -> None:
    data = workbook(["Company", "Applied", "Pay", "Dream"], ["Contoso", WALL, 45000.0, True])
    table = table_sheet.read(data)
    assert table.sheet == "Jobs"
    assert table.sheets == ("Empty", "Jobs")
    assert table.rows[1].cells == ("Contoso", WALL, 45000, True)


def test_a_sheet_that_begins_further_down_keeps_its_numbers() -> None:
    table = table_sheet.read(workbook(["", "Company"], ["", "Contoso"], before=4))
    assert [row.number for row in table.rows] == [5, 6]
    assert table.rows[0].cells == ("", "Company")


def test_the_sheet_can_be_said() -> None:
    assert table_sheet.read(workbook(["Company"]), "Empty").rows == ()


def test_a_date_without_an_hour_stays_a_day() -> None:
    cell = table_sheet.read(workbook(["Applied"], [date(2026, 4, 3)])).rows[1].cells[0]
    assert isinstance(cell, date)
    assert (cell.year, cell.month, cell.day) == (2026, 4, 3)


@pytest.mark.parametrize(
    "data", [b"PK\x03\x04 broken", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, b"Company,Role"]
)
def test_what_is_no_spreadsheet_is_refused(data: bytes) -> None:
    with pytest.raises(FileRefused):
        table_sheet.read(data)


def test_a_table_in_markdown() -> None:
    text = (
        "# Tracker\n\nWords | before.\n\n| Company | Role | Link |\n|:--|---|:-:|\n"
        "| **Acme** | A \\| B | [posting](https://a.example/1) |\n| [Globex](https://g.example) | Dev | — |\n"
        "\n| not | this |\n"
    )
    table = table_markdown.read(text.encode())
    assert cells(table) == [
        ["Company", "Role", "Link"],
        ["Acme", "A | B", "https://a.example/1"],
        ["Globex", "Dev", "—"],
    ]
    assert [row.number for row in table.rows] == [1, 2, 3]


def test_markdown_without_a_table_is_refused() -> None:
    with pytest.raises(FileRefused, match="no table"):
        table_markdown.read(b"# Only words\n\nA | B\n")


LDIF = """version: 1

dn: cn=Ann Lee,
 mail=ann@contoso.example
objectclass: person
cn: Ann Lee
mail: ann@contoso.example
mail: ann.lee@home.example
description:: R3LDvMOfZQpad2VpdGUgWmVpbGU=
jpegPhoto:< file:///etc/passwd

# a word
dn: cn=All
objectclass: groupOfNames
cn: All
member: cn=Ann Lee
"""


def test_ldif_folds_and_base64() -> None:
    table = table_ldif.read(LDIF.encode())
    heading, ann = (row.cells for row in table.rows)
    said = dict(zip(heading, ann, strict=True))
    assert said["mail"] == "ann@contoso.example\nann.lee@home.example"
    assert said["description"] == "Grüße\nZweite Zeile"
    assert "jpegphoto" not in said
    assert table.left_alone[0][0] == "“All”"


def test_an_address_book_with_nobody_in_it_is_refused() -> None:
    with pytest.raises(FileRefused):
        table_ldif.read(b"version: 1\n\nwords\n")
