from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from tests.models.services.house_at import House
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
    theme = Theme()
    theme.reduced_motion = True
    return Context(house.services, theme, bus, Intents(house.services, bus, undo), Jobs(), Router(), house.clock, undo)
