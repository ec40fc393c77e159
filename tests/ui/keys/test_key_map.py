"""Every key of the design's map does its thing on its screen; the table is walked row by row."""

import traceback
from pathlib import Path

import pytest

from tests.ui.keys import around, screens
from tests.ui.keys.cases import CASES
from tests.ui.keys.design import DEPARTURES, ROWS
from tests.ui.keys.walk import Walk

# The offscreen platform has no other window to be in front of.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
PLAYED = (around, screens)
"""Importing them fills CASES."""


def test_every_key_does_what_the_table_says(walk: Walk) -> None:
    """One walk in the order of the table: each key finds the window as the one before has left it."""
    failed: dict[str, str] = {}
    for (row, said), act in CASES.items():
        try:
            act(walk)
        except AssertionError as error:
            at = traceback.extract_tb(error.__traceback__)[-1]
            failed[f"{row}: {said}"] = f"{error} ({Path(at.filename).name}, line {at.lineno}: {at.line})"
    assert failed == {}


def test_no_key_of_the_table_is_left_out() -> None:
    for row, text in ROWS.items():
        rest = text
        for known in (*CASES, *DEPARTURES):
            if known[0] == row:
                assert known[1] in rest, known
                rest = rest.replace(known[1], "", 1)
        assert rest.strip(" ,") == "", f"{row}: {rest}"


def test_the_table_is_the_designs_own(root: Path) -> None:
    design = root.parent / "shared" / "design" / "DESIGN-LANGUAGE.md"
    if not design.exists():
        pytest.skip("the design language is not here (shared/design beside the project)")
    text = design.read_text("utf-8")
    assert [f"| {row} | {said} |" for row, said in ROWS.items() if f"| {row} | {said} |" not in text] == []
