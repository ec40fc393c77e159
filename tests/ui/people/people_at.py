"""The page of people as a person sees and uses it."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from models.domain.values import Contact, ContactId, ContactKind
from tests.models.services.house_at import House
from ui.context import Context
from ui.people.merge_dialog import MergeDialog
from ui.people.model import MET, OTHERS
from ui.people.page import PeoplePage
from ui.people.person_form import PersonForm
from ui.today.choices import ChoicesPopOver

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@dataclass
class PeopleAt:
    page: PeoplePage
    ctx: Context
    house: House
    bot: QtBot

    # the people

    def somebody(self, name: str, company: str = "", kind: ContactKind | None = None, **more: Any) -> ContactId:
        kinds = (kind,) if kind is not None else ()
        fields = {"name": name, "kinds": kinds, **more}
        change = self.house.services.people.save(None, company, self.house.now, **fields)
        return ContactId(change.about["contact"])

    def met(self, name: str, company: str = "Quillmark", hours: float = -48) -> ContactId:
        """Somebody met at an interview, so many hours from now."""
        application = self.house.application(company)
        interview = self.house.interview(application, hours=hours)
        self.house.met(interview, name)
        return self.house.services.people.by_name(name)[0].id

    def contact(self, contact: ContactId) -> Contact:
        found = self.house.services.people.get(contact)
        assert found is not None
        return found

    # looking

    def show(self) -> "PeopleAt":
        with self.bot.waitExposed(self.page.window()):
            self.page.window().show()
        self.bot.waitUntil(lambda: self.page._read)
        self.settle()
        return self

    def wall(self) -> list[str]:
        return [row.name for row in self.page.people.rows(MET)]

    def table(self) -> list[str]:
        return [row.name for row in self.page.people.rows(OTHERS)]

    def current(self) -> str | None:
        current = self.page.crowd.current()
        row = self.page.sieve.get(current) if current is not None else None
        return row.name if row is not None else None

    def pane(self) -> str:
        """All the words of the pane, and what its lines say."""
        pane = self.page.pane
        texts = [one.text() for one in pane.findChildren(QLabel) if one.isVisible() and one.text()]
        texts += [one.accessibleName() for one in pane.findChildren(QAbstractButton) if one.isVisible()]
        return "\n".join(texts)

    def says(self, widget: QWidget) -> str:
        return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible() and one.text())

    # doing

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """On whatever has the focus."""
        focus: QWidget | None = self.page.window().focusWidget()
        QTest.keyClick(self.page if focus is None else focus, key, modifiers)
        self.settle()

    def click(self, name: str) -> None:
        """The one button that a reader calls by this name."""
        tops = [self.page.window(), *(top for top in QApplication.topLevelWidgets() if top.isVisible())]
        found = {one for top in tops for one in top.findChildren(QAbstractButton) if one.accessibleName() == name}
        there = [one for one in found if one.isVisible()]
        assert len(there) == 1, (name, len(there))
        there[0].click()
        self.settle()

    def search(self, text: str) -> None:
        self.page.header.search.setText(text)
        self.bot.waitUntil(lambda: self.page.wanted.text == text)
        self.settle()

    def choose(self, contact: ContactId, *others: ContactId) -> None:
        self.page.crowd.choose(contact, list(others))
        self.page.crowd.take_focus()
        if others:
            self.page.crowd.choose(contact, list(others))
        self.settle()

    def form(self) -> PersonForm:
        form = self.page.deeds.open_form
        assert isinstance(form, PersonForm)
        return form

    def question(self) -> ChoicesPopOver:
        open_ = [one for one in self.page.window().findChildren(ChoicesPopOver) if one.isVisible()]
        assert len(open_) == 1
        return open_[0]

    def merging(self) -> MergeDialog:
        open_ = [one for one in QApplication.topLevelWidgets() if isinstance(one, MergeDialog) and one.isVisible()]
        assert len(open_) == 1
        return open_[0]

    def menu(self) -> QMenu:
        open_ = [one for one in self.page.findChildren(QMenu) if one.isVisible()]
        assert len(open_) == 1
        return open_[0]

    def undo(self) -> None:
        self.ctx.undo.undo()
        self.settle()

    def settle(self) -> None:
        """The pane follows a moment later."""
        self.bot.wait(70)
