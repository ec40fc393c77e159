"""A window to be walked by keys alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication

from models.services.sample import fill
from tests.models.services.house_at import House
from tests.ui.keys.walk import Walk
from tests.ui.letters.composer_at import Reader
from ui import printing
from ui.bus import Bus
from ui.context import Context
from ui.intents import Intents
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.router import Router
from ui.theme import Theme


@pytest.fixture(scope="module")
def walk(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Walk]:
    """One window for the whole walk: a person does not start afresh for every key either."""
    folder = tmp_path_factory.mktemp("walk")
    house = House(folder / "data")
    fill(house.store, house.now, 24, None)
    house.services.checking._proofreader = Reader()  # type: ignore[assignment]
    bus, undo, theme = Bus(), QUndoStack(), Theme()
    theme.reduced_motion = True
    ctx = Context(house.services, theme, bus, Intents(house.services, bus, undo), Jobs(), Router(), house.clock, undo)
    window = MainWindow(ctx, QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
    window.resize(1440, 900)
    window.show_page("today")
    window.show()
    walk = Walk(window, ctx, house)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(printing, "ask_printer", lambda _paper, title, _window, _complain: walk.printed.append(title))
        yield walk
    walk.tidy()
    window.lives_on = window.lives_in_tray = False
    window.leave()
    window.deleteLater()
    house.store.close()
