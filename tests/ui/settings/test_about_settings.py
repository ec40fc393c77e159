"""About and the switch for the login: what a person reads, copies and switches."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QUndoStack
from PySide6.QtWidgets import QListView, QPlainTextEdit
from pytestqt.qtbot import QtBot

from models.domain.errors import WorldError
from models.services import folder as folders
from tests.models.services.house_at import HandClock
from ui.bus import Bus
from ui.context import Context
from ui.dialogs.licences import LicencesDialog
from ui.intents import Intents
from ui.jobs import Jobs
from ui.router import Router
from ui.settings import start_at_login
from ui.settings.about import AboutSection
from ui.settings.start_at_login import StartAtLogin
from ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Entry:
    def __init__(self, why: str = "") -> None:
        self.on, self.why = False, why

    def is_on(self) -> bool:
        return self.on

    def switch(self, on: bool) -> None:
        if self.why:
            raise WorldError(self.why)
        self.on = on


def test_the_versions_are_copied_for_a_report(ctx: Context, qtbot: QtBot) -> None:
    section = AboutSection(ctx)
    qtbot.addWidget(section)
    section.copy.click()
    assert QGuiApplication.clipboard().text().startswith("Afterview 0.")


def test_each_part_shows_its_own_licence(ctx: Context, qtbot: QtBot) -> None:
    section = AboutSection(ctx)
    qtbot.addWidget(section)
    section.licences.click()
    dialog = section.window().findChild(LicencesDialog)
    assert dialog is not None
    text, parts = dialog.findChild(QPlainTextEdit), dialog.findChild(QListView)
    assert text is not None
    assert parts is not None
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text.toPlainText()
    row = next(row for row in range(parts.model().rowCount()) if parts.model().index(row, 0).data() == "Inter")
    parts.setCurrentIndex(parts.model().index(row, 0))
    assert "SIL OPEN FONT LICENSE" in text.toPlainText()
    dialog.close()


def test_the_switch_is_the_entry_and_the_entry_is_the_switch(ctx: Context, qtbot: QtBot) -> None:
    entry = Entry()
    switch = StartAtLogin(ctx, None, entry)
    qtbot.addWidget(switch)
    assert not switch.isChecked()
    switch.click()
    assert entry.on
    entry.on = False  # in the desktop’s own list
    switch.refresh()
    assert not switch.isChecked()


def test_an_entry_that_cannot_be_written_leaves_the_switch_off_and_says_why(ctx: Context, qtbot: QtBot) -> None:
    switch = StartAtLogin(ctx, None, Entry("The folder cannot be written."))
    qtbot.addWidget(switch)
    with qtbot.waitSignal(ctx.intents.trouble) as told:
        switch.click()
    assert told.args == ["The folder cannot be written."]
    assert not switch.isChecked()


def test_in_the_example_the_login_is_still_that_of_ones_own_data(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []

    def of_this_system(folder: Path) -> Entry:
        asked.append(folder)
        return Entry()

    monkeypatch.setattr(start_at_login, "of_this_system", of_this_system)
    services = folders.open_example(tmp_path, HandClock())
    bus, undo = Bus(), QUndoStack()
    intents = Intents(services, bus, undo)
    switch = StartAtLogin(Context(services, Theme(), bus, intents, Jobs(), Router(), HandClock(), undo), None)
    qtbot.addWidget(switch)
    assert asked == [tmp_path]
    folders.close(services)
