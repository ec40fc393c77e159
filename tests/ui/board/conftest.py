from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from tests.models.services.house_at import House
from tests.ui.board.board_at import BoardAt
from ui.board.page import BoardPage
from ui.bus import Bus
from ui.context import Context
from ui.intents import Intents
from ui.jobs import Jobs
from ui.router import Router
from ui.theme import Theme


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path / "data")
    yield house
    house.store.close()


@pytest.fixture
def ctx(house: House, qtbot: QtBot) -> Context:
    bus, undo = Bus(), QUndoStack()
    return Context(
        house.services, Theme(), bus, Intents(house.services, bus, undo), Jobs(), Router(), house.clock, undo
    )


@pytest.fixture
def board(house: House, ctx: Context, qtbot: QtBot) -> Iterator[BoardAt]:
    """A board in a window, not shown yet: put applications into the house, then `show`."""
    window = QMainWindow()
    qtbot.addWidget(window)
    page = BoardPage(ctx)
    window.setCentralWidget(page)
    window.resize(1364, 900)
    yield BoardAt(page, ctx, house, qtbot)
    for top in QApplication.topLevelWidgets():
        if top is not window:
            top.close()
