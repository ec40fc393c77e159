"""Ctrl+Z in a field is the field's while it has something to take back, and the program's otherwise."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.undo_keys import UndoKeys

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

UNDO = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
REDO = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


class Room(QWidget):
    """A window with three fields and keys for undo and redo, which are written down."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.line, self.text, self.number = QLineEdit(self), QPlainTextEdit(self), QSpinBox(self)
        for field in (self.line, self.text, self.number):
            column.addWidget(field)
        self.heard: list[str] = []
        for name, keys in (("undo", "Ctrl+Z"), ("redo", "Ctrl+Shift+Z")):
            action = QAction(name, self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _on=False, name=name: self.heard.append(name))
            self.addAction(action)


@pytest.fixture
def room(qapp: QApplication, qtbot: QtBot) -> Iterator[Room]:
    room = Room()
    qtbot.addWidget(room)
    keys = UndoKeys(qapp)
    with qtbot.waitActive(room):
        room.show()
    yield room
    qapp.focusChanged.disconnect(keys._on_focus)
    keys.deleteLater()


@pytest.mark.parametrize("name", ["line", "text", "number"])
def test_a_field_without_anything_of_its_own_leaves_both_keys_to_the_program(
    room: Room, qtbot: QtBot, name: str
) -> None:
    field = getattr(room, name)
    field.setFocus()
    qtbot.keyClick(field, *UNDO)
    qtbot.keyClick(field, *REDO)
    assert room.heard == ["undo", "redo"]


def test_what_was_typed_is_taken_back_first(room: Room, qtbot: QtBot) -> None:
    room.line.setFocus()
    qtbot.keyClicks(room.line, "Tidewell")
    qtbot.keyClick(room.line, *UNDO)
    assert (room.line.text(), room.heard) == ("", [])
    qtbot.keyClick(room.line, *UNDO)
    assert room.heard == ["undo"]


def test_only_the_field_with_the_cursor_is_watched(room: Room, qtbot: QtBot) -> None:
    room.line.setFocus()
    room.text.setFocus()
    qtbot.keyClicks(room.text, "Tidewell")
    qtbot.keyClick(room.text, *UNDO)
    assert (room.text.toPlainText(), room.heard) == ("", [])
