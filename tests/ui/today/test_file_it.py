"""The line that takes anything, for whoever cannot press Enter: its text is set, and then there is a button."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface

from models.domain.values import Interview, Stage
from tests.ui.access.heard import everything
from tests.ui.today.conftest import TodayAt
from ui.today.file_it import FileIt

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LINE = "Interview Halden & Rowe Thu 15:00"


def button(today: TodayAt) -> FileIt:
    found = today.page.quick_add.findChild(FileIt)
    assert isinstance(found, FileIt)
    return found


def press(today: TodayAt) -> None:
    """As a reader does: found by its name in the tree, and pressed there."""
    (found,) = [one for one in everything(today.page) if one.text(QAccessible.Text.Name) == "File it"]
    action = found.actionInterface()
    assert action is not None
    action.doAction(QAccessibleActionInterface.pressAction())


def test_a_line_that_was_set_in_the_tree_is_filed_there(today: TodayAt) -> None:
    today.house.application("Halden & Rowe", "Analyst", Stage.SCREENING)
    today.show()
    today.page.quick_add.edit.setText(LINE)
    press(today)
    today.qtbot.waitUntil(lambda: len(today.house.store.all(Interview)) == 1)
    assert today.page.quick_add.edit.text() == ""


def test_it_is_there_while_there_is_something_to_file(today: TodayAt) -> None:
    today.show()
    assert not button(today).isVisible()
    today.page.quick_add.edit.setText(LINE)
    assert button(today).isVisible()
    today.page.quick_add.edit.clear()
    assert not button(today).isVisible()


def test_what_cannot_be_filed_yet_says_so_and_the_line_has_the_keys(today: TodayAt) -> None:
    today.show()
    line = today.page.quick_add.edit
    line.setText("Interview Halden & Rowe")
    button(today).setFocus(Qt.FocusReason.TabFocusReason)
    button(today).click()
    assert line.text() == "Interview Halden & Rowe"
    assert today.page.quick_add.chips.hint == "Add a day and a time, such as Thu 15:00."
    assert today.page.window().focusWidget() is line


def test_what_is_missing_is_heard(today: TodayAt, monkeypatch: pytest.MonkeyPatch) -> None:
    today.show()
    told: list[str] = []
    monkeypatch.setattr("ui.today.quick_add.announce", lambda _of, sentence: told.append(sentence))
    today.page.quick_add.edit.setText("Interview Halden & Rowe")
    button(today).click()
    assert told == ["Add a day and a time, such as Thu 15:00."]


def test_it_stands_at_the_end_of_reading(today: TodayAt) -> None:
    today.show()
    line = today.page.quick_add.edit
    line.setText(LINE)
    assert button(today).geometry().center().x() > line.width() - 40
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert button(today).geometry().center().x() < 40
