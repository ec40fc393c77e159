"""Every text, and all that shows where and what a control is, stands out from what it really stands on, in each look:
measured on pictures of the windows.

4.5 to 1 is asked for text, 3 to 1 for boxes, switches, dots, icons and focus rings, and where contrast is high for
edges of fields (WCAG 2.2, 1.4.3 and 1.4.11); a twentieth less allows for the rounding of colours to 256 steps.
"""

from dataclasses import dataclass, field

import pytest
from PySide6.QtTest import QTest

from models.domain.values import Stage
from tests.ui.access.inks import Seen
from tests.ui.access.stops import A_MOMENT, STOPS, in_front, leave, shown
from tests.ui.keys import places
from tests.ui.keys.walk import Walk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TEXT, CONTROL = 4.45, 2.95
LOOKS = {"dark": (True, False), "light": (False, False), "high contrast": (False, True), "dark high": (True, True)}
OFTEN = ("today", "letters", "settings, reminders")
"""What each run of the tests looks at; `make walked` looks at everything."""
IN_WORDS = {
    "ColumnHeader": "the dot repeats the name of the stage beside it",
    "Bars": "“Step 1 of 3” stands below them",
    "Legend": "the usual range: its figures stand beside every gauge, and are read out with it",
    "A steady rhythm": "how much was done on a day is told for each, and stands in the table",
}
"""Shapes that may be fainter, for what they show stands there in words."""
EDGE = "edge of "
"""Of a field: its ground, its words and its place tell of it too; whoever wants to see edges asks for high contrast."""


@dataclass
class Found:
    """What is too faint at each stop, and how much was looked at."""

    faint: dict[str, list[str]] = field(default_factory=dict)
    dull: dict[str, list[str]] = field(default_factory=dict)
    texts: int = 0
    marks: int = 0


def dressed(walk: Walk, look: str) -> None:
    dark, high = LOOKS[look]
    walk.ctx.theme.dress(1.0, not dark, high)
    walk.ctx.theme.dress(1.0, dark, high)


def measured(walk: Walk, look: str, names: tuple[str, ...]) -> Found:
    dressed(walk, look)
    _dark, high = LOOKS[look]
    found = Found()
    for name in names:
        STOPS[name](walk)
        QTest.qWait(A_MOMENT)  # a page that was made just now has no size yet
        for window in shown(walk):
            seen = Seen(window, in_front(walk, window))
            found.texts += len(seen.runs)
            found.marks += len(seen.marks)
            if said := list(seen.faint(TEXT)):
                found.faint[name] = said
            if said := [line for line in seen.dull(CONTROL) if not _may_be_faint(line, high)]:
                found.dull[name] = said
        leave(walk)
    return found


def _may_be_faint(line: str, high: bool) -> bool:
    return (line.startswith(EDGE) and not high) or any(one in line for one in IN_WORDS)


@pytest.mark.parametrize("look", ["dark", "light", "high contrast"])
def test_the_busiest_pages_can_be_read(walk: Walk, look: str) -> None:
    found = measured(walk, look, OFTEN)
    assert (found.faint, found.dull) == ({}, {})
    assert found.texts > 100
    assert found.marks > 50


@pytest.mark.parametrize("look", ["light", "dark high"])
def test_where_a_card_may_be_dropped_can_be_seen(walk: Walk, look: str) -> None:
    dressed(walk, look)
    page, _cards = places.board(walk)
    column = page.columns.open[Stage.APPLIED]
    column.set_targeted(True)
    try:
        QTest.qWait(A_MOMENT)
        assert Seen(walk.window, walk.window).edge(column) > CONTROL
    finally:
        column.set_targeted(False)
        leave(walk)


@pytest.mark.walked
@pytest.mark.parametrize("look", list(LOOKS))
def test_everything_on_every_screen_can_be_read(walk: Walk, look: str) -> None:
    found = measured(walk, look, tuple(STOPS))
    faint, dull = sum(map(len, found.faint.values())), sum(map(len, found.dull.values()))
    print(f"{look}, {len(STOPS)} screens: {found.texts} pieces of text, {faint} too faint; "
          f"{found.marks} icons and shapes besides edges and rings, {dull} too faint")  # fmt: skip
    assert (found.faint, found.dull) == ({}, {})
