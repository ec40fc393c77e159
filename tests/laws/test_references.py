"""PySide6 must not lose references to None.

6.12.0 under Python 3.11 dropped one at every void call: after as many calls as None had references the interpreter
aborted. The release in the lock is clean; this holds for the next one too.
"""

import sys

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

CALLS = 10_000
SLACK = 500  # references that the rest of the process may gain or lose meanwhile


def test_void_calls_leave_none_alone(qtbot: QtBot) -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("name")
    # From 3.12 on None is immortal, and its count never moves.
    assert abs(sys.getrefcount(None) - before) < SLACK
