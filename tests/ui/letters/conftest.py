from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from tests.ui.letters.composer_at import ComposerAt, WritingHouse
from ui.bus import Bus
from ui.context import Context
from ui.intents import Intents
from ui.jobs import Jobs
from ui.letters.composer import Composer
from ui.letters.editor import LetterText
from ui.router import Router
from ui.theme import Theme


@pytest.fixture
def text(qtbot: QtBot) -> Iterator[LetterText]:
    """The letter's text alone, in a window."""
    text = LetterText(Theme())
    qtbot.addWidget(text)
    text.resize(700, 600)
    with qtbot.waitExposed(text):
        text.show()
    yield text
    text.hide()


@pytest.fixture
def at(tmp_path: Path, qtbot: QtBot) -> Iterator[ComposerAt]:
    """The composer over a house where Jane was met and a draft to her is open."""
    house = WritingHouse(tmp_path / "data")
    house.furnish_for_writing()
    bus, undo, theme = Bus(), QUndoStack(), Theme()
    theme.reduced_motion = True
    jobs = Jobs()
    ctx = Context(house.services, theme, bus, Intents(house.services, bus, undo), jobs, Router(), house.clock, undo)
    composer = Composer(ctx)
    qtbot.addWidget(composer)
    composer.resize(1364, 860)
    at = ComposerAt(composer, ctx, house, qtbot, house.begun(house.jane))
    at.open()
    yield at
    composer.hide()
    assert jobs.finish()
    house.store.close()
