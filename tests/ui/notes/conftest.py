from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from tests.models.services.house_at import House
from tests.ui.notes.notes_at import NotesAt, Writing
from ui.bus import Bus
from ui.context import Context
from ui.intents import Intents
from ui.jobs import Jobs
from ui.notes.page import NotesPage
from ui.notes.rich import RichText
from ui.router import Router
from ui.theme import Theme


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path / "data")
    yield house
    house.store.close()


@pytest.fixture
def ctx(house: House, qtbot: QtBot) -> Iterator[Context]:
    bus, undo, theme = Bus(), QUndoStack(), Theme()
    theme.reduced_motion = True
    jobs = Jobs()
    yield Context(house.services, theme, bus, Intents(house.services, bus, undo), jobs, Router(), house.clock, undo)
    assert jobs.finish()


@pytest.fixture
def writing(qtbot: QtBot) -> Iterator[Writing]:
    """The writing surface alone, in a window."""
    rich = RichText(Theme())
    qtbot.addWidget(rich)
    rich.resize(740, 600)
    with qtbot.waitExposed(rich):
        rich.show()
    yield Writing(rich)
    rich.hide()


@pytest.fixture
def at(house: House, ctx: Context, qtbot: QtBot) -> Iterator[NotesAt]:
    """The page in a window, not shown yet: put notes into the house, then `show`."""
    window = QMainWindow()
    qtbot.addWidget(window)
    page = NotesPage(ctx)
    window.setCentralWidget(page)
    window.resize(1364, 900)
    yield NotesAt(page, ctx, house, qtbot)
    window.hide()
    for top in QApplication.topLevelWidgets():
        if top is not window:
            top.close()
