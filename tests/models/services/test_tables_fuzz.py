"""Any bytes under any name are a table or a sentence, and any table can be looked at and taken."""

import csv
import io
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from models.domain.columns import outline
from models.domain.errors import FileRefused
from models.domain.table import Cell, Row, Table, TableChoice, TableKind
from models.services.draft import Draft
from models.services.tables_in import read_table, take_table
from models.store.repository import Store

NOW = datetime(2026, 11, 23, tzinfo=UTC)
NAMES = st.sampled_from(["a.csv", "a.tsv", "a.txt", "a.xlsx", "a.ods", "a.md", "a.ldif", "a"])
PIECES = st.sampled_from(
    [
        "Company", "Role", "Status", "Applied", "Name", "E-mail", ",", ";", "\t", "|", "\n", "\r", '"', "'", "-",
        "|-|-|\n", "dn: x\n", "mail:: YQ==\n", "\n ", "03/04/2026", "13/4", "£45k", "[a](b)", "\\|", "\0", "é",
        "\ufeff", "😀", "=1+1", "cn: x\n",
    ]
)  # fmt: skip


@given(st.binary(max_size=400) | st.lists(PIECES, max_size=60).map(lambda parts: "".join(parts).encode()), NAMES)
def test_any_bytes_are_a_table_or_a_sentence(data: bytes, name: str) -> None:
    try:
        table = read_table(data, name)
    except FileRefused:
        return
    for choice in (TableChoice(), TableChoice(TableKind.PEOPLE, has_header=True), TableChoice(has_header=False)):
        assert len(outline(table, choice, NOW.date()).columns) >= table.width


CELLS = st.one_of(
    st.sampled_from(["Company", "Role", "Status", "Applied on", "Interview date", "Salary", "Rating", "Email", "Name"]),
    st.text(max_size=20),
    st.integers(-(10**12), 10**12),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.dates(date(1900, 1, 1), date(2999, 12, 31)),
)  # fmt: skip


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store.open(Path(tmp_path_factory.mktemp("fuzz")) / "data")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    rows=st.lists(st.lists(CELLS, min_size=1, max_size=6), min_size=1, max_size=8),
    kind=st.sampled_from(list(TableKind)),
)
def test_any_table_can_be_looked_at(rows: list[list[Cell]], kind: TableKind) -> None:
    table = Table(tuple(Row(number, tuple(cells)) for number, cells in enumerate(rows, 1)))
    for choice in (TableChoice(), TableChoice(kind, has_header=True)):
        found = outline(table, choice, NOW.date())
        assert found.rows <= len(rows)


VALUES = st.lists(st.text(st.characters(codec="utf-8"), max_size=16), min_size=8, max_size=8)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=60)
@given(rows=st.lists(VALUES, min_size=1, max_size=6))
def test_any_row_of_a_tracker_is_taken_or_refused_and_only_once(store: Store, rows: list[list[str]]) -> None:
    out = io.StringIO(newline="")
    csv.writer(out).writerows(
        [["Company", "Role", "Status", "Applied on", "Salary", "Interview date", "Recruiter", "Tags"], *rows]
    )
    data = out.getvalue().encode("utf-8-sig")
    draft = Draft(store)
    first = take_table(draft, data, "a.csv", None, {}, NOW)
    edits = draft.edits()
    again = take_table(draft, data, "a.csv", None, {}, NOW)
    assert len(first.entries) == len(again.entries)
    assert len(draft.edits()) == len(edits)
