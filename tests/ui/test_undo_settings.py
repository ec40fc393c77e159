"""What undo says of a setting, and the history that outlives its window."""

import gc
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import time
from functools import partial

import pytest
from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from models.domain.change import Change
from models.domain.mail import Tone, WritingDesk
from models.domain.preferences import Appearance, BackupPlan, Scheme, WindowLanguage
from models.domain.values import School, Settings, Stage
from models.services.house import Services
from tests.models.services.house_at import House
from ui.bus import Bus
from ui.context import Context
from ui.intents import Intents
from ui.language import speak
from ui.settings.start_at_login import StartAtLogin

Put = Callable[[Services], Change]


SAID: list[tuple[Put, str]] = [
    (lambda s: s.settings.change(Settings(day_starts=time(8), day_ends=time(21))), "Quiet hours changed"),
    (lambda s: s.settings.change(Settings(school=School.PHONE)), "Etiquette changed"),
    (lambda s: s.settings.change(Settings(business_days_only=False)), "Working days alone switched off"),
    (lambda s: s.settings.change(Settings(holiday_country="IE", name="Ada")), "Settings changed"),
    (lambda s: s.preferences.put_appearance(Appearance(scheme=Scheme.DARK)), "Light or dark changed"),
    (lambda s: s.preferences.put_appearance(Appearance(contrast=True)), "High contrast switched on"),
    (lambda s: s.preferences.put_backup_plan(BackupPlan(daily=False)), "Daily backup switched off"),
    (lambda s: s.accounts.put_writing(WritingDesk(tone=Tone.FORMAL)), "Tone of letters changed"),
]


@pytest.mark.parametrize(("put", "said"), SAID)
def test_undo_names_the_setting(ctx: Context, put: Put, said: str) -> None:
    ctx.services.settings.change(replace(ctx.services.settings.read(), timezone=None))
    ctx.intents.do(None, lambda: put(ctx.services))
    assert ctx.undo.undoText() == said


class Entry:
    def __init__(self) -> None:
        self.on = False

    def is_on(self) -> bool:
        return self.on

    def switch(self, on: bool) -> None:
        self.on = on


def test_starting_at_login_is_a_step_in_the_history(ctx: Context, qtbot: QtBot) -> None:
    entry = Entry()
    switch = StartAtLogin(ctx, None, entry)
    qtbot.addWidget(switch)
    with qtbot.waitSignal(ctx.intents.done):
        switch.click()
    assert ctx.undo.undoText() == "Afterview starts when you log in"
    ctx.undo.undo()
    assert (entry.on, switch.isChecked()) == (False, False)
    ctx.undo.redo()
    assert (entry.on, switch.isChecked()) == (True, True)


@pytest.fixture
def english() -> Iterator[None]:
    yield
    speak(WindowLanguage.EN)


def test_the_history_goes_on_in_another_window_and_another_language(ctx: Context, house: House, english: None) -> None:
    entry, services = Entry(), ctx.services
    ctx.intents.do(None, lambda: services.applications.create("Elm", "Analyst", Stage.APPLIED, house.now))
    ctx.undo.beginMacro("Two at once")
    for company in ("Ash", "Birch"):
        ctx.intents.do(None, partial(services.applications.create, company, "Analyst", Stage.APPLIED, house.now))
    ctx.undo.endMacro()
    ctx.intents.switch(lambda: "Switched", entry.switch, True)
    ctx.intents.do(None, lambda: services.preferences.put_appearance(Appearance(contrast=True)))
    ctx.undo.undo()
    kept = ctx.intents.history()
    ctx.undo.clear()
    gc.collect()

    speak(WindowLanguage.DE)
    undo = QUndoStack()
    Intents(services, Bus(), undo).resume(kept)
    gc.collect()

    def companies() -> set[str]:
        return {one.company for one in services.board.cards(house.now)}

    assert (undo.count(), undo.index(), entry.on) == (4, 3, True)
    assert companies() == {"Elm", "Ash", "Birch"}  # going on does nothing by itself
    assert undo.text(0) != "Added Elm to Applied"
    undo.redo()
    assert services.preferences.appearance().contrast
    undo.setIndex(1)
    assert (companies(), entry.on, services.preferences.appearance().contrast) == ({"Elm"}, False, False)
    undo.setIndex(4)
    assert (companies(), entry.on) == ({"Elm", "Ash", "Birch"}, True)
