from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.models.services.house_at import House
from ui.bus import Bus
from ui.context import Context
from ui.intents import Intents
from ui.jobs import Jobs
from ui.router import Router
from ui.theme import RESOURCES, Theme


@pytest.fixture(scope="session", autouse=True)
def _plural_forms(qapp: QApplication) -> Iterator[None]:
    """English has its plural forms from a file, as in the program; nothing else of the language is set."""
    words = QTranslator()
    assert words.load("afterview_en", str(RESOURCES / "i18n")), "make words"
    qapp.installTranslator(words)
    yield
    qapp.removeTranslator(words)


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
