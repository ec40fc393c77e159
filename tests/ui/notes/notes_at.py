"""Notes as a person sees and writes them."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.domain.markdown import write_line
from models.domain.values import Note, NoteId
from tests.models.services.house_at import House
from ui.context import Context
from ui.notes.looks import line_of
from ui.notes.page import NotesPage
from ui.notes.rich import RichText

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@dataclass
class Writing:
    rich: RichText

    def begin(self, source: str = "") -> None:
        self.rich.show_source(source)
        self.rich.fill_now()

    def type(self, text: str) -> None:
        """Line by line, with Enter in between."""
        for place, line in enumerate(text.split("\n")):
            if place:
                self.press(Key.Key_Return)
            QTest.keyClicks(self.rich, line)

    def press(self, key: Qt.Key, with_: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.rich, key, with_)

    def select(self, words: str) -> None:
        cursor = self.rich.document().find(words)
        assert not cursor.isNull(), words
        self.rich.setTextCursor(cursor)

    def end(self) -> None:
        self.rich.moveCursor(QTextCursor.MoveOperation.End)

    @property
    def source(self) -> str:
        return self.rich.source()

    def anew(self) -> str:
        """The source with every line written from what the document shows, none from what was read."""
        document = self.rich.document()
        lines = [line_of(document.findBlockByNumber(at)) for at in range(document.blockCount())]
        return "\n".join(map(write_line, lines)) + self.rich._tail


@dataclass
class NotesAt:
    page: NotesPage
    ctx: Context
    house: House
    bot: QtBot

    def note(self, title: str = "", body: str = "", **links: Any) -> NoteId:
        self.house.later(minutes=1)
        change = self.house.services.notes.create(self.house.now, title, body, **links)
        return NoteId(change.about["note"])

    def kept(self, note: NoteId) -> Note:
        found = self.house.services.notes.get(note)
        assert found is not None
        return found

    def show(self) -> None:
        window = self.page.window()
        with self.bot.waitExposed(window):
            window.show()
        self.bot.waitUntil(lambda: self.page._read and not self.page.reading.under_way)
        self.page.list.list.setFocus()
        QApplication.processEvents()

    @property
    def writing(self) -> Writing:
        return Writing(self.page.editor.rich)

    def titles(self) -> list[str]:
        model = self.page.list.model
        return [str(model.index(row).data()) for row in range(model.rowCount())]

    def press(self, key: Qt.Key, with_: Qt.KeyboardModifier = NONE, on: QWidget | None = None) -> None:
        target = on or QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, with_)
        QApplication.processEvents()

    def type_title(self, text: str) -> None:
        QTest.keyClicks(self.page.editor.title, text)

    def wait_kept(self) -> None:
        self.bot.waitUntil(lambda: not self.page.keeper._timer.isActive())

    def wait_pane(self) -> None:
        self.bot.waitUntil(lambda: not self.page.beside._settle.isActive())
        QApplication.processEvents()

    def says(self, inside: QWidget) -> str:
        shown = [one.text() for one in inside.findChildren(QLabel) if one.isVisible() and one.text()]
        shown += [one.accessibleName() for one in inside.findChildren(QAbstractButton) if one.isVisible()]
        return "\n".join(shown)

    def click(self, name: str) -> None:
        found = [one for one in self.page.findChildren(QAbstractButton) if one.accessibleName() == name]
        there = [one for one in found if one.isVisible()]
        assert len(there) == 1, (name, len(there))
        QTest.mouseClick(there[0], Qt.MouseButton.LeftButton)
        QApplication.processEvents()
