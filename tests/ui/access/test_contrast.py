"""Every text stands out from what it really stands on, in each look: measured on pictures of the windows.

4.5 to 1 is asked for; 4.45 allows for the rounding of colours to 256 steps.
"""

import pytest
from PySide6.QtTest import QTest

from tests.ui.access.inks import faint, runs
from tests.ui.access.stops import A_MOMENT, STOPS, in_front, leave, shown
from tests.ui.keys.walk import Walk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEAST = 4.45
LOOKS = {"dark": (True, False), "light": (False, False), "high contrast": (False, True), "dark high": (True, True)}
OFTEN = ("today", "letters", "settings, reminders")
"""What each run of the tests looks at; `make walked` looks at everything."""


def measured(walk: Walk, look: str, names: tuple[str, ...]) -> tuple[dict[str, list[str]], int]:
    """What is too faint at each stop, and how many pieces of text were looked at."""
    dark, high = LOOKS[look]
    walk.ctx.theme.dress(1.0, not dark, high)
    walk.ctx.theme.dress(1.0, dark, high)
    found: dict[str, list[str]] = {}
    count = 0
    for name in names:
        STOPS[name](walk)
        QTest.qWait(A_MOMENT)  # a page that was made just now has no size yet
        for window in shown(walk):
            top = in_front(walk, window)
            count += len(runs(top))
            if said := list(faint(window, LEAST, top)):
                found[name] = said
        leave(walk)
    return found, count


@pytest.mark.parametrize("look", ["dark", "light"])
def test_the_texts_of_the_busiest_pages_can_be_read(walk: Walk, look: str) -> None:
    found, count = measured(walk, look, OFTEN)
    assert found == {}
    assert count > 100


@pytest.mark.walked
@pytest.mark.parametrize("look", list(LOOKS))
def test_every_text_of_every_screen_can_be_read(walk: Walk, look: str) -> None:
    found, count = measured(walk, look, tuple(STOPS))
    print(f"{look}: {count} pieces of text on {len(STOPS)} screens, {sum(map(len, found.values()))} too faint")
    assert found == {}
