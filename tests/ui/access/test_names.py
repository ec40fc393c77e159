"""Whoever hears the window instead of seeing it is told what each control is, on every screen and in every dialog;
whoever wants less motion sees none; whoever moves by keys sees the whole ring around where they are."""

import pytest
from PySide6.QtCore import QAbstractAnimation
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tests.ui.access.heard import everything, nameless
from tests.ui.access.rings import cut
from tests.ui.access.stops import STOPS, leave, shown
from tests.ui.keys.walk import Walk
from ui.board.list_model import column_names

# The offscreen platform has no other window to be in front of.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEAST = 8
"""Things that even the smallest screen has; fewer, and the walk has not seen it."""


def moving(window: QWidget) -> list[str]:
    """The animations of a window that run."""
    return [
        f"{type(one).__name__} of {type(one.parent()).__name__}"
        for one in window.findChildren(QAbstractAnimation)
        if one.state() is QAbstractAnimation.State.Running
    ]


def heard(windows: list[QWidget]) -> tuple[int, list[str]]:
    """How many things a reader meets, and which have no name.

    Nothing of the tree outlives this: PySide would give the next widget at a freed place the wrapper of the node that
    was there.
    """
    nodes = [node for window in windows for node in everything(window)]
    return len(nodes), nameless(nodes)


def test_every_control_has_a_name_and_room_for_its_ring_and_nothing_moves_where_motion_is_reduced(walk: Walk) -> None:
    assert walk.ctx.theme.reduced_motion
    unnamed: dict[str, list[str]] = {}
    moved: dict[str, list[str]] = {}
    ringless: dict[str, list[str]] = {}
    few: dict[str, int] = {}
    for name, opened in STOPS.items():
        opened(walk)
        windows = shown(walk)
        count, said = heard(windows)
        if said:
            unnamed[name] = said
        if running := [line for window in windows for line in moving(window)]:
            moved[name] = running
        if said := [line for window in windows for line in cut(window)]:
            ringless[name] = said
        if count < LEAST:
            few[name] = count
        leave(walk)
    assert (unnamed, moved, ringless, few) == ({}, {}, {}, {})


def test_with_the_usual_motion_a_pop_over_rises(walk: Walk) -> None:
    """What the test above looks for is there to be seen."""
    walk.ctx.theme.reduced_motion = False
    try:
        STOPS["today, why"](walk)
        assert moving(walk.window) == ["QPropertyAnimation of WhyPopOver"]
    finally:
        walk.ctx.theme.reduced_motion = True
        leave(walk)


def test_an_empty_cell_of_the_list_says_so(walk: Walk) -> None:
    STOPS["board, list"](walk)
    wanted = {f"{name}: empty" for name in column_names().values()}
    walk.until(lambda: any(node.text(QAccessible.Text.Name) in wanted for node in everything(walk.window)))
    leave(walk)
