"""Files made to hurt: each is refused or bounded in a process of its own, within memory and time."""

import io
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

MOST_MEMORY = 512
"""MiB at the peak, the interpreter and the file itself included."""
MOST_TIME = 10.0
"""Seconds of the processor, since how many others want it is not the reader's doing."""
ROOT = Path(__file__).resolve().parents[3]

LOOK = """
import sys, time
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo
from models.domain.errors import FileRefused
from models.domain.table import TableChoice
from models.services.tables_in import Looking
try:
    found = Looking(Path(sys.argv[1])).look(TableChoice(), datetime(2026, 1, 1, tzinfo=UTC), ZoneInfo("UTC"))
    said = f"{found.outline.rows} rows"
except FileRefused as refused:
    said = refused.sentence
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM")).split()[1]
print(f"{int(peak) // 1024}\\t{time.process_time():.2f}\\t{said}")
"""

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def workbook(sheet: bytes, shared: bytes = b"") -> bytes:
    """The smallest spreadsheet that a reader opens, with these rows and shared texts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPE}.worksheet+xml"/></Types>',
        )
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" Type="{_OFFICE}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>',
        )
        archive.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>'
            "</workbook>",
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" Type="{_OFFICE}/worksheet" '
            f'Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{_OFFICE}/sharedStrings" '
            'Target="sharedStrings.xml"/></Relationships>',
        )
        archive.writestr("xl/sharedStrings.xml", f'<sst xmlns="{_MAIN}">'.encode() + shared + b"</sst>")
        rows = f'<worksheet xmlns="{_MAIN}"><sheetData>'.encode() + sheet + b"</sheetData></worksheet>"
        archive.writestr("xl/worksheets/sheet1.xml", rows)
    return out.getvalue()


def sheet_of_spreadsheets(rows: str) -> bytes:
    """The same for ODS."""
    name = "urn:oasis:names:tc:opendocument:xmlns"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "META-INF/manifest.xml",
            f'<manifest:manifest xmlns:manifest="{name}:manifest:1.0"><manifest:file-entry manifest:full-path="/" '
            'manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>',
        )
        archive.writestr(
            "content.xml",
            f'<office:document-content xmlns:office="{name}:office:1.0" xmlns:table="{name}:table:1.0" '
            f'xmlns:text="{name}:text:1.0"><office:body><office:spreadsheet><table:table table:name="A">{rows}'
            "</table:table></office:spreadsheet></office:body></office:document-content>",
        )
    return out.getvalue()


def _shared_text() -> bytes:
    rows = b"".join(b'<row r="%d"><c r="A%d" t="s"><v>0</v></c></row>' % (row, row) for row in range(1, 100_000))
    return workbook(rows, b"<si><t>" + b"x" * 1_000_000 + b"</t></si>")


_CORNERS = b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
_REPEATED = (
    '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string" '
    'table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>'
)

MONSTERS: dict[str, Callable[[], bytes]] = {
    "one line of 50 MB.csv": lambda: b"x" * 50_000_000,
    "one line of 50 MB with commas.csv": lambda: b"ab," * 17_000_000,
    "a cell of 10 MB.csv": lambda: b'Company,Role\nContoso,"' + b"y" * 10_000_000 + b'"\n',
    "never closed.csv": lambda: b'Company,"Role\n' + b"cc\n" * 10_000_000,
    "only quotation marks.csv": lambda: b'"' * 50_000_000,
    "five million rows.csv": lambda: b"a,b\n" * 5_000_000,
    "too many cells.csv": lambda: (b"," * 290 + b"x\n") * 150_000,
    "zeros.csv": lambda: b"Company,Role\n" + b"\0" * 40_000_000,
    "four bytes a letter.csv": ("Company,Role\n" + "😀,😀\n" * 190_000).encode,
    "folded for ever.ldif": lambda: b"dn: x\n" + b" a\n" * 5_000_000,
    "a million attributes.ldif": lambda: b"dn: x\n" + b"".join(b"a%d: x\n" % each for each in range(1_000_000)),
    "a million people.ldif": lambda: b"dn: x\ncn: x\n\n" * 1_000_000,
    "only bars.md": lambda: b"|a|b|\n|-|-|\n" + b"|" * 15_000_000,
    "only brackets.md": lambda: b"|a|b|\n|-|-|\n" + (b"|" + b"[x" * 300_000 + b"|\n") * 20,
    "zip bomb.xlsx": lambda: workbook(b" " * 200_000_000),
    "two corners.xlsx": lambda: workbook(_CORNERS),
    "one text everywhere.xlsx": _shared_text,
    "repeated.ods": lambda: sheet_of_spreadsheets(_REPEATED),
    "not a spreadsheet.xlsx": lambda: b"PK\x03\x04" + b"\xff" * 1_000_000,
    "zip in zip.xlsx": lambda: workbook(b"") + workbook(_CORNERS),
}
"""The file's name -> its contents."""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak of memory is read from /proc")
@pytest.mark.parametrize("name", MONSTERS)
def test_a_monster_costs_little(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(MONSTERS[name]())
    command = [sys.executable, "-c", LOOK, str(file)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    peak, took, said = done.stdout.strip().split("\t")
    assert int(peak) < MOST_MEMORY, done.stdout
    assert float(took) < MOST_TIME, done.stdout
    assert said.endswith((".", "rows"))
