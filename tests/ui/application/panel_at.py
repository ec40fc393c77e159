"""A panel as a person sees and uses it."""

from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from models.domain.values import Application
from models.domain.views import Panel
from tests.models.services.house_at import House
from ui.application.acts import Act
from ui.application.entries import Entry
from ui.application.forms.form import Form
from ui.application.panel import ApplicationPanel
from ui.context import Context
from ui.overlay import Overlay

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
F = TypeVar("F", bound=Form)


@dataclass
class PanelAt:
    panel: ApplicationPanel
    overlay: Overlay
    ctx: Context
    house: House
    bot: QtBot

    def show(self, application: str, interview: str = "") -> "PanelAt":
        assert self.panel.show_application(application, interview)
        self.overlay.open(self.panel)
        self.settle()
        return self

    @property
    def shown(self) -> Panel:
        assert self.panel.panel is not None
        return self.panel.panel

    def application(self) -> Application:
        return self.shown.application

    @property
    def entries(self) -> tuple[Entry, ...]:
        return self.panel.timeline.entries

    def entry(self, title: str) -> Entry:
        return next(one for one in self.entries if one.title.startswith(title))

    def act(self, title: str, act: Act) -> None:
        self.panel.timeline.acted.emit(self.entry(title), act)
        self.settle()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, on: QWidget | None = None) -> None:
        QTest.keyClick(on or self.panel, key, modifiers)
        self.settle()

    def click(self, name: str) -> None:
        """The button that a reader calls by this name."""
        found = [one for one in self.panel.findChildren(QAbstractButton) if one.accessibleName() == name]
        there = [one for one in found if one.isVisible()]
        assert len(there) == 1, (name, len(there))
        there[0].click()
        self.settle()

    def menu(self) -> QMenu:
        open_ = [one for one in self.panel.findChildren(QMenu) if one.isVisible()]
        assert len(open_) == 1
        return open_[0]

    def choose(self, text: str) -> None:
        """An entry of the menu that is open."""
        menu = self.menu()
        next(one for one in menu.actions() if one.text() == text).trigger()
        menu.close()
        self.settle()

    def form(self, kind: type[F]) -> F:
        form = self.panel.deeds.forms.open_form
        assert isinstance(form, kind)
        return form

    def no_form(self) -> bool:
        return self.panel.deeds.forms.open_form is None

    def says(self, box: QWidget) -> str:
        """All the words of a box."""
        return "\n".join(one.text() for one in box.findChildren(QLabel) if one.isVisible() and one.text())

    def names(self, box: QWidget) -> list[str]:
        """What a reader calls the buttons of a box."""
        return [one.accessibleName() for one in box.findChildren(QAbstractButton) if one.isVisible()]

    def undo(self) -> None:
        self.ctx.undo.undo()
        self.settle()

    def settle(self) -> None:
        self.bot.wait(1)
