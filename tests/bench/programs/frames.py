"""Frames of a view, each from the event that causes it until all that it dirtied is painted and flushed.

Two times of each: the work of the thread that lays out and paints, Qt's part in it included, and the time that went
by, in which the screen's server and whatever else runs on the machine have their share.
"""

import time
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QScrollBar, QWidget

NOTCH = 120
"""One step of a wheel, in eighths of a degree."""
STEPS = 3000
MOVES = 60


class Frame(NamedTuple):
    """Milliseconds."""

    work: float
    passed: float


def frame(cause: Callable[[], object]) -> Frame:
    working, begun = time.thread_time(), time.perf_counter()
    cause()
    QCoreApplication.sendPostedEvents()
    QCoreApplication.processEvents()
    return Frame((time.thread_time() - working) * 1000, (time.perf_counter() - begun) * 1000)


def turn_wheel(viewport: QWidget, notches: int) -> None:
    """A person turns the wheel above the middle of this viewport; away from them is up."""
    at = viewport.rect().center()
    event = QWheelEvent(
        QPointF(at), QPointF(viewport.mapToGlobal(at)), QPoint(), QPoint(0, notches * NOTCH),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QCoreApplication.sendEvent(viewport, event)


def scroll_through(viewport: QWidget, bar: QScrollBar) -> list[Frame]:
    """Down to the end, one notch a frame, and up again, until STEPS frames are timed."""
    found: list[Frame] = []
    notches = -1
    while len(found) < STEPS:
        before = bar.value()
        taken = frame(partial(turn_wheel, viewport, notches))
        if bar.value() == before:
            notches = -notches
        else:
            found.append(taken)
    return found
