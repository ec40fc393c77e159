"""The debrief's window as a person uses it: with keys."""

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.domain.values import Debrief, InterviewId, NextSteps
from tests.models.services.house_at import House
from ui.context import Context
from ui.debrief.dialog import KEEP_MS, DebriefDialog
from ui.debrief.doors import Doors
from ui.debrief.people import PersonPopOver

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@dataclass
class DebriefAt:
    ctx: Context
    house: House
    bot: QtBot
    interview: InterviewId
    window: QWidget = field(default_factory=QWidget)

    def __post_init__(self) -> None:
        self.doors = Doors(self.ctx, self.window)

    def open(self) -> None:
        self.doors.open(self.interview)
        self.bot.waitExposed(self.dialog)
        self.bot.waitUntil(self.dialog.isActiveWindow)

    def shut(self) -> None:
        self.doors.leave()

    @property
    def dialog(self) -> DebriefDialog:
        return self.doors.open_[self.interview]

    @property
    def closed(self) -> bool:
        return self.interview not in self.doors.open_

    @property
    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    @property
    def popover(self) -> PersonPopOver:
        """What is asked of somebody who was there."""
        [shown] = [one for one in self.dialog.findChildren(PersonPopOver) if one.isVisible()]
        return shown

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.focus, key, modifiers)

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClicks(self.focus, letter)

    def kept(self) -> None:
        """Wait as long as a word may take to be kept."""
        self.bot.wait(KEEP_MS + 100)

    def debrief(self) -> Debrief | None:
        return self.house.store.get(Debrief, self.interview)

    def steps(self) -> NextSteps | None:
        return self.house.store.get(NextSteps, self.interview)

    def says(self) -> str:
        return "\n".join(one.text() for one in self.dialog.findChildren(QLabel) if one.isVisible() and one.text())
