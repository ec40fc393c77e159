"""A phone call: a tick for each line, the number to dial, and three ways in which it can end."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.models.services.letters_at import LetterHouse
from ui.context import Context
from ui.letters.call import CallDialog, script_lines

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SCRIPT = "Has it been decided?\n\nIf not\n- Am I still under consideration?\n- May I answer anything more?\n"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[LetterHouse]:
    house = LetterHouse(tmp_path / "data").furnish()
    yield house
    house.store.close()


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """What the dialog belongs to; it goes with it."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def call(house: LetterHouse, ctx: Context, host: QWidget) -> CallDialog:
    jane = house.services.people.get(house.jane)
    assert jane is not None
    house.services.people.edit(replace(jane, phones=("+31 20 555 0148",)), house.now)
    letter = house.begun(house.jane)
    house.services.letters.keep(letter, "", SCRIPT, house.now)
    opened = house.services.letters.opened(letter, house.now)
    shown = CallDialog(ctx, host, opened.letter, opened.situation)
    shown.show()
    return shown


def test_each_line_of_the_script_is_ticked_by_itself_and_a_head_is_not() -> None:
    assert script_lines(SCRIPT) == [
        ("Has it been decided?", False),
        ("If not", True),
        ("Am I still under consideration?", False),
        ("May I answer anything more?", False),
    ]
    assert script_lines("\n - \n") == []


def test_a_line_is_ticked_with_the_space_bar_or_a_click_on_its_words(call: CallDialog) -> None:
    first, second, _third = call.lines
    QTest.keyClick(first.tick, Qt.Key.Key_Space)
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert [line.tick.isChecked() for line in call.lines] == [True, True, False]
    assert first.tick.accessibleName() == "Has it been decided?"


def test_the_number_is_dialled_by_the_program_for_it(call: CallDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    dialled: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", dialled.append)
    call.dial.click()
    assert [url.scheme() for url in dialled] == ["tel"]


def test_who_was_reached_said_something_that_is_recorded(call: CallDialog, qtbot: QtBot) -> None:
    call.talked.click()
    assert call.said.hasFocus()
    call.said.setPlainText("  Friday.  ")
    with qtbot.waitSignal(call.reached) as said:
        call.talked.click()
    assert said.args == ["Friday."]
    assert not call.isVisible()
