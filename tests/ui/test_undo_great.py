"""An import of thousands is taken back beside the window, which lives on; whole or not at all."""

import time
from functools import partial

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.domain.change import Change, Edit
from models.domain.values import Contact, ContactId
from models.services.importing import Carried
from models.services.intent import Intent
from models.store.repository import Store
from tests.models.services.house_at import House
from ui.context import Context
from ui.dialogs.import_undo import Standing, turn_apart

MANY = 8000
LONGEST_HALT = 0.25  # seconds; on the thread of the window it were more than one

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Ticks:
    """The longest time that the window did not come to itself."""

    def __init__(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(5)

    def _on_tick(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


@pytest.fixture
def imported(ctx: Context, house: House, qtbot: QtBot) -> Context:
    """A window in which very many people have just come."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    ctx.intents.turn_great = partial(turn_apart, ctx)
    edits = [
        Edit(None, Contact(ContactId(f"con-{n}"), f"Person {n}", emails=(f"p{n}@x.example",))) for n in range(MANY)
    ]
    carried = Carried(house.store.write(edits, Intent.FILE_IMPORTED, {"file": "a.vcf"}))
    ctx.intents.do(None, lambda: ctx.services.imports.heard(carried))
    return ctx


def people(house: House) -> int:
    return len(house.store.all(Contact))


def test_the_window_lives_on_while_an_import_is_taken_back_and_done_again(imported: Context, house: House) -> None:
    ticks = Ticks()
    imported.undo.undo()
    assert people(house) == 0
    imported.undo.redo()
    assert people(house) == MANY
    assert ticks.longest < LONGEST_HALT
    assert not imported.services.imports.held
    QApplication.processEvents()
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, Standing) and one.isVisible()]


def test_it_cannot_be_closed_or_left_half_done(imported: Context, house: House) -> None:
    seen: list[bool] = []

    def try_to_close() -> None:
        for one in QApplication.topLevelWidgets():
            if isinstance(one, Standing):
                one.reject()
                one.close()
                seen.append(one.isVisible())

    QTimer.singleShot(50, try_to_close)
    imported.undo.undo()
    assert seen == [True]
    assert people(house) == 0


def test_where_the_record_has_moved_on_nothing_is_taken_back_and_it_is_said(imported: Context, house: House) -> None:
    other = Store.open(house.store.folder)
    before = other.get(Contact, "con-5")
    assert before is not None
    other.write([Edit(before, Contact(before.id, "Renamed elsewhere"))], "edited")
    other.close()
    told: list[str] = []
    imported.intents.trouble.connect(told.append)
    imported.undo.undo()
    assert told
    assert people(house) == MANY


def test_only_great_changes_go_that_way(imported: Context, house: House) -> None:
    asked: list[Change] = []
    imported.intents.turn_great = asked.append
    one = [Edit(None, Contact(ContactId("con-one"), "One more"))]
    imported.intents.do(None, lambda: imported.services.imports.heard(Carried(house.store.write(one, "imports.file"))))
    imported.undo.undo()
    assert asked == []
    assert house.store.get(Contact, "con-one") is None
