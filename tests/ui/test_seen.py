"""What a page reads when it comes into sight may fail, and takes nothing of the window along."""

import sys

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.domain.errors import WorldError
from ui.widgets.seen import Seen

# The offscreen platform has no other window to be in front of.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TIMES = 20


class Broken(Seen):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.came_into_sight.connect(self._on_sight)
        self.went_out_of_sight.connect(self._on_sight)

    def _on_sight(self) -> None:
        raise WorldError("The data is damaged.")


def references() -> list[int]:
    return [sys.getrefcount(vars(Seen)[name]) for name in ("showEvent", "hideEvent")]


def test_a_page_that_cannot_read_may_be_shown_and_hidden_again_and_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: heard.append(kind))
    window = Seen()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(Broken(window))
    before = references()
    for _ in range(TIMES):
        window.show()
        window.hide()
    assert heard == [WorldError] * (2 * TIMES)
    # Where the exception leaves the override each time loses one, until the program falls over.
    assert all(now >= was for now, was in zip(references(), before, strict=True))
