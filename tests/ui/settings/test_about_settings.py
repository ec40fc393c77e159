"""About and the switch for the login: what a person reads, copies and switches."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListView, QPlainTextEdit
from pytestqt.qtbot import QtBot

from models.domain.errors import WorldError
from ui.context import Context
from ui.dialogs.licences import LicencesDialog
from ui.settings.about import AboutSection
from ui.settings.start_at_login import StartAtLogin

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
