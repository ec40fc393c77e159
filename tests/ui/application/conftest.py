from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from tests.models.services.house_at import House
from tests.ui.application.panel_at import PanelAt
from ui.application.panel import ApplicationPanel
from ui.bus import Bus
from ui.context import Context
from ui.intents import Intents
from ui.jobs import Jobs
from ui.overlay import Overlay
from ui.router import Router
from ui.theme import Theme


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path / "data")
    yield house
    house.store.close()


@pytest.fixture
def ctx(house: House, qtbot: QtBot) -> Context:
    bus, undo, theme = Bus(), QUndoStack(), Theme()
    theme.reduced_motion = True
    return Context(house.services, theme, bus, Intents(house.services, bus, undo), Jobs(), Router(), house.clock, undo)


@pytest.fixture
def at(house: House, ctx: Context, qtbot: QtBot) -> Iterator[PanelAt]:
    """A panel over a window, not shown yet: put something into the house, then `show` one application."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(1364, 900)
    overlay = Overlay(ctx.theme, window)
    panel = ApplicationPanel(ctx, overlay)
    panel.closed.connect(overlay.dismiss)
    with qtbot.waitExposed(window):
        window.show()
    yield PanelAt(panel, overlay, ctx, house, qtbot)
    for top in QApplication.topLevelWidgets():
        if top is not window:
            top.close()
    window.close()
