"""Every reader there is, as a function of bytes, and the files to begin with: small real ones, and the monsters."""

import atexit
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from models.domain.errors import FileRefused
from models.domain.values import ContactId
from models.services import imports
from models.store.repository import Store
from tests.fuzz.walls import MORE, whole_archive
from tests.models.formats.calendars import utc
from tests.models.hostile.made import open_document, rows_of, workbook
from tests.models.hostile.monsters import MONSTERS
from tests.samples.manifest import FOLDER, LOCAL

NOW = utc("2026-11-23T04:30:00")
_MOST_SEED = 60_000
_MODEST = ("deep-500", "mixed", "agents", "noise.", "half", "ring", "looping", "nothing", "every", "lone")
"""The monsters that are small."""
_ZONE = ZoneInfo(LOCAL)


@dataclass(frozen=True, slots=True)
class Reader:
    name: str
    read: Callable[[bytes], object]
    endings: tuple[str, ...]
    seeds: tuple[bytes, ...]


def _vcf(data: bytes) -> object:
    from models.domain.values import Contact
    from models.formats.vcard import read_cards
    from models.formats.vcard_write import write_card

    cards = read_cards(data)
    for card in cards[:20]:  # what was kept can be written again, and read
        contact = Contact(ContactId("con-1"), card.name or "x", vcard=card.kept, emails=card.emails, phones=card.phones)
        read_cards(write_card(contact, None))
    return cards


def _ics(data: bytes) -> object:
    from models.formats import ics

    return ics.read(data, _ZONE, NOW)


def _eml(data: bytes) -> object:
    from models.formats import eml, ics

    mails = eml.read(data)
    for mail in mails:
        for calendar in mail.calendars:
            try:
                ics.read(calendar, _ZONE, NOW)
            except FileRefused:
                continue
    return mails


def _msg(data: bytes) -> object:
    from models.formats import msg

    return msg.read(data)


def _html(data: bytes) -> object:
    from models.formats import posting

    return posting.read(data)


def _table(read: str) -> Callable[[bytes], object]:
    def reading(data: bytes) -> object:
        from importlib import import_module

        return import_module(f"models.formats.table_{read}").read(data)

    return reading


def _sheet(data: bytes) -> object:
    """One sheet's XML in a workbook that is sound."""
    from models.formats import table_sheet

    return table_sheet.read(workbook(data))


def _ods(data: bytes) -> object:
    """The table of an ODS that is sound otherwise."""
    from models.formats import table_sheet

    return table_sheet.read(open_document(data.decode("utf-8", "replace")))


def _picture(data: bytes) -> object:
    from models.formats.card_picture import read_codes

    return read_codes(data)


def _mecard(data: bytes) -> object:
    from models.formats.mecard import read_mecard

    return read_mecard(data.decode("utf-8", "replace"))


def _json(data: bytes) -> object:
    from models.domain.errors import FileRefused as Refused
    from models.formats import interchange

    try:
        return interchange.read(data)
    except Refused:
        return None


def _record() -> Callable[[bytes], object]:
    """Any file on its whole way: its kind is told from its bytes, it is planned, said, written, and taken back."""
    kept: list[Store] = []

    def bring(data: bytes) -> object:
        if not kept:
            folder = Path(tempfile.mkdtemp(prefix="afterview-fuzz-"))
            kept.append(Store.open(folder / "data"))
            atexit.register(shutil.rmtree, folder, ignore_errors=True)
            atexit.register(kept[0].close)
        store = kept[0]
        planned = imports.plan_bytes(store, data, Path("file"), NOW)
        change, report = imports.carry_out(store, planned)
        if change is not None:
            store.write(change.reversed().edits, "undo")
        return report

    return bring


_JSON = b"""{"format": "afterview/1", "companies": [{"id": "co-1", "name": "Contoso"}], "contacts": [{"id": "con-1",
"name": "Ann", "emails": ["ann@contoso.example"], "kinds": ["recruiter"]}], "applications": [{"id": "app-1", "company":
"co-1", "role": "Dev", "stage": "applied", "created_at": "2026-03-03T09:00:00+01:00", "salary_from": 1.5}],
"moves": [{"application": "app-1", "to": "applied", "at": "2026-03-03T09:00:00+01:00"}], "interviews": [{"id": "int-1",
"application": "app-1", "starts_at": "2026-03-05T09:00:00Z", "people": [{"contact": "con-1"}]}]}"""
_POSTING = b"""<!doctype html><meta charset=utf-8><title>Dev</title><script type="application/ld+json">{"@type":
"JobPosting", "title": "R&amp;D", "hiringOrganization": {"name": "Contoso"}, "baseSalary": {"currency": "EUR", "value":
{"minValue": "60.000", "maxValue": 7e4, "unitText": "YEAR"}}, "validThrough": "2026-12-31", "description":
"&lt;p&gt;Hi <b>you</b><ul><li>a</ul>"}</script><div itemscope itemtype="http://schema.org/JobPosting">
<b itemprop=title>Dev</b></div><p>Apply <a href="https://a.example">here</a>"""
_SHEET = rows_of(
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Company</t></is></c><c r="B1" t="str"><v>Role</v></c></row>'
    '<row r="2"><c r="A2" t="inlineStr"><is><t>Contoso</t></is></c><c r="B2"><v>46000.5</v></c></row>'
    '<row r="9"><c r="AB9" t="e"><v>#DIV/0!</v></c><c r="AC9" t="d"><v>2026-03-04T09:00:00</v></c></row>'
)
_TABLE = b"""<table:table table:name="A"><table:table-row><table:table-cell office:value-type="string">
<text:p>Company</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Role</text:p>
</table:table-cell></table:table-row><table:table-row table:number-rows-repeated="2">
<table:table-cell office:value-type="float" office:value="4.5"/><table:table-cell table:number-columns-repeated="3"/>
<table:covered-table-cell/></table:table-row><table:table-row table:number-rows-repeated="1048570">
<table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>"""
_LDIF = (
    b"version: 1\ndn: cn=Ann,o=x\nobjectclass: person\ncn: Ann\nmail: ann@contoso.example\nsn:: TcO8bGxlcg==\n o\n\n"
)
_CSV = b'Company;Role;Stage;Applied on;Salary\nContoso;Dev;applied;03.04.2026;60.000\n"A;""B""";Ops;-;N/A;1,5k\n'
_MD = b"# Jobs\n\n| Company | Role | Applied |\n|:---|---:|---|\n| Contoso | Dev \\| Ops | 2026-03-04 |\n"
_MECARD = b"MECARD:N:Smith,Ann;TEL:+49301234;EMAIL:ann@contoso.example;ADR:,,Street 1,Berlin;NOTE:a\\;b;URL:https://a.example;;"


def readers() -> tuple[Reader, ...]:
    """Raises ImportError when one of them is gone: none may be left out in silence."""
    from models.formats import card_picture as _pictures, mecard as _mecards  # noqa: F401 - asked for by name above

    found = (
        ("vcf", _vcf, (".vcf",), ()),
        ("ics", _ics, (".ics",), ()),
        ("eml", _eml, (".eml", ".mbox"), ()),
        ("msg", _msg, (".msg",), ()),
        ("html", _html, (".html", ".mhtml"), (_POSTING,)),
        ("csv", _table("text"), (".csv", ".tsv"), (_CSV,)),
        ("xlsx", _table("sheet"), (".xlsx", ".ods"), (workbook(_SHEET),)),
        ("sheet", _sheet, (), (_SHEET,)),
        ("ods", _ods, (), (_TABLE,)),
        ("md", _table("markdown"), (".md",), (_MD,)),
        ("ldif", _table("ldif"), (".ldif",), (_LDIF,)),
        ("png", _picture, (".png", ".webp", ".jpg", ".gif"), ()),
        ("mecard", _mecard, (), (_MECARD,)),
        ("json", _json, (".json",), (_JSON, whole_archive())),
        ("record", _record(), (".vcf", ".ics", ".eml", ".msg"), (_POSTING, _CSV, _MD, _LDIF, workbook(_SHEET))),
    )
    files = tuple(Reader(name, read, endings, (*_seeds(endings), *more)) for name, read, endings, more in found)
    return (*files, *(Reader(name, read, (), seeds()) for name, read, seeds in MORE))


def _seeds(endings: tuple[str, ...]) -> list[bytes]:
    """The monsters that are small enough, and the samples where they are beside the project."""
    names: list[Path] = sorted(one for one in FOLDER.glob("*/*") if one.suffix in endings)
    small = [data for one in names if len(data := one.read_bytes()) <= _MOST_SEED and data]
    small += [one.make() for one in MONSTERS if one.name.endswith(endings or "-") and one.name.startswith(_MODEST)]
    return [data for data in small if len(data) <= _MOST_SEED]
