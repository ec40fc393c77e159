"""The sample tables, each imported into an empty folder: the facts of their MANIFEST come out, and only once."""

import csv
import json
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from models.domain.change import Edit
from models.domain.table import Question
from models.domain.values import Application, Company, Contact, Settings, Stage
from models.services import exports, imports
from models.services.import_plan import Outcome, Plan
from models.store.repository import Store
from tests.models.ready_store import ready

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(os.environ.get("AFTERVIEW_SAMPLES", ROOT.parent / "shared" / "samples"))
NOW = datetime(2026, 11, 23, 4, 30, tzinfo=UTC)

pytestmark = pytest.mark.samples

APPLICATIONS = {"santifer-applications.md": 6, "santifer-applications~2.md": 6}
PEOPLE = {
    "mozilla-basic_addressbook.csv": 1, "mozilla-basic_ldif_addressbook.ldif": 1, "mozilla-bug_263304.ldif": 1,
    "mozilla-csv_no_header.csv": 2, "mozilla-import.csv": 1, "mozilla-import.ldif": 1, "mozilla-quote.csv": 1,
    "roundcube-all.csv": 1, "roundcube-email.csv": 4, "roundcube-gmail.csv": 1,
}  # fmt: skip
ASKED = {"santifer-follow-ups.md", "santifer-scan-history.tsv"}
"""The first has no column for the role; the second has no headings and nobody's company."""
NO_ROWS = {"LinerSu-applications.example.csv"}


def rows() -> list[Any]:
    manifest = FOLDER / "csv" / "MANIFEST.tsv"
    if not manifest.exists():
        return [pytest.param("", {}, id="no csv")]
    with manifest.open(encoding="utf-8", newline="") as opened:
        found = csv.DictReader(opened, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [pytest.param(row["file"], json.loads(row["expected_facts_json"]), id=row["file"]) for row in found]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = ready(tmp_path / "data")
    opened.write([Edit(opened.settings(), Settings(timezone="Europe/Berlin"))], "test")
    yield opened
    opened.close()


def bring_twice(store: Store, file: Path) -> Plan:
    plan = imports.plan(store, file, NOW)
    imports.carry_out(store, plan)
    assert imports.plan(store, file, NOW).edits == ()
    return plan


@pytest.mark.parametrize(("file", "expected"), rows())
def test_tables(store: Store, samples: Path, file: str, expected: dict[str, Any]) -> None:
    plan = bring_twice(store, samples / "csv" / file)
    assert plan.facts is not None
    assert {name: plan.facts.get(name) for name in expected} == expected
    assert len(store.all(Application)) == APPLICATIONS.get(file, 0)
    assert len(store.all(Contact)) == PEOPLE.get(file, 0)
    assert bool(plan.refused) == (file in ASKED)
    assert file in {*APPLICATIONS, *PEOPLE, *ASKED, *NO_ROWS}


def test_what_a_tracker_says(store: Store, samples: Path) -> None:
    bring_twice(store, samples / "csv" / "santifer-applications.md")
    names = {one.id: one.name for one in store.all(Company)}
    found = {names[one.company]: one for one in store.all(Application)}
    assert {name: one.stage for name, one in found.items()} == {
        "Acme": Stage.APPLIED,
        "Globex": Stage.INTERVIEWING,
        "Initech": Stage.WITHDRAWN,
        "Umbrella Cloud": Stage.WISHLIST,
        "Hooli": Stage.REJECTED,
        "Stark Industries": Stage.APPLIED,
    }
    globex = found["Globex"]
    assert (globex.role, globex.source, globex.fit) == ("Staff DevOps Engineer", "Hays", 5)
    assert globex.applied_at == datetime(2026, 6, 25, 10, tzinfo=UTC)
    assert found["Umbrella Cloud"].applied_at is None


def test_what_an_address_book_says(store: Store, samples: Path) -> None:
    bring_twice(store, samples / "csv" / "roundcube-gmail.csv")
    (one,) = store.all(Contact)
    assert one.name == "Prefix Firstname Middle Lastname Suffix"
    assert one.emails == ("home@aaa.pl", "work@email.pl", "unknown@email.com", "other@email.com")
    assert (one.title, one.notes) == ("jobtitle", 'note"note')
    assert one.phones == ("mainphone", "homephone", "mobile", "workphone")  # neither pager nor fax


def test_one_date_settles_the_others(store: Store, samples: Path) -> None:
    plan = bring_twice(store, samples / "malformed" / "csv-ambiguous-dates.csv")
    assert [f"{one.applied_at:%d %B}" for one in store.all(Application)] in (
        ["03 April", "13 April"], ["13 April", "03 April"],
    )  # fmt: skip
    assert plan.table is not None
    assert plan.table.mixed is None


def test_formulas_stay_words(store: Store, samples: Path) -> None:
    bring_twice(store, samples / "malformed" / "csv-formulas.csv")
    assert {one.name for one in store.all(Company)} == {"=cmd|'/c calc'!A1", "@SUM(1)"}
    cells = [cell for row in csv.reader(exports.export(store, "csv", NOW).decode().splitlines()) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


def test_a_table_without_headings_asks(store: Store, samples: Path) -> None:
    plan = bring_twice(store, samples / "malformed" / "csv-no-header.csv")
    assert plan.table is not None
    assert Question.COLUMNS in plan.table.asks
    assert plan.refused
    assert not [entry for entry in plan.entries if entry.outcome is Outcome.ADDED]
