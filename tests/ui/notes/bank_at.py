"""The question bank as a person sees and uses it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from models.domain.question_views import QuestionRow
from models.domain.values import InterviewId, Question, QuestionId
from tests.models.services.house_at import House
from ui.context import Context
from ui.notes.bank import BankView
from ui.notes.bank_sieve import Heading, Line

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier


@dataclass
class BankAt:
    view: BankView
    ctx: Context
    house: House
    bot: QtBot

    # the record

    def asked(self, text: str, company: str = "", hours: float = -24, **more: object) -> QuestionId:
        interview = self.interview(company, hours) if company else None
        change = self.house.services.questions.create(text, interview=interview, **more)  # type: ignore[arg-type]
        return QuestionId(change.about["id"])

    def interview(self, company: str, hours: float) -> InterviewId:
        return self.house.interview(self.house.application(company), hours=hours)

    def answered(self, question: QuestionId, better: str) -> None:
        self.house.services.questions.keep(question, "", better, self.house.now)
        self.house.services.questions.settle(question)

    def kept(self, question: QuestionId) -> Question:
        found = self.house.services.questions.get(question)
        assert found is not None
        return found

    # looking

    def show(self) -> "BankAt":
        with self.bot.waitExposed(self.view.window()):
            self.view.window().show()
        self.bot.waitUntil(lambda: self.view._read)
        self.view.list.setFocus()
        return self

    def lines(self) -> list[str]:
        return [self._said(line) for line in self.view.model.lines()]

    def _said(self, line: Line) -> str:
        return f"[{self.view.faces.name(line)}]" if isinstance(line, Heading) else line.text

    def row(self) -> QuestionRow:
        row = self.view.sieve.get(self.view.list.current())
        assert row is not None
        return row

    def spoken_row(self, at: int) -> str:
        return str(self.view.model.index(at).data(Qt.ItemDataRole.AccessibleTextRole))

    def says(self, widget: QWidget) -> str:
        texts = [one.text() for one in widget.findChildren(QLabel) if one.isVisible() and one.text()]
        texts += [one.accessibleName() for one in widget.findChildren(QAbstractButton) if one.isVisible()]
        return "\n".join(texts)

    # doing

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """On whatever has the focus."""
        QTest.keyClick(self._focus(), key, modifiers)

    def type(self, text: str) -> None:
        QTest.keyClicks(self._focus(), text)

    def _focus(self) -> QWidget:
        focus: QWidget | None = self.view.window().focusWidget()
        return self.view if focus is None else focus

    def click(self, name: str) -> None:
        there = [
            one for one in self.view.findChildren(QAbstractButton) if one.isVisible() and one.accessibleName() == name
        ]
        assert len(there) == 1, (name, len(there))
        there[0].click()

    def choose(self, question: QuestionId) -> None:
        self.view.list.choose(question)
        self.view.list.setFocus()

    def search(self, text: str) -> None:
        self.view.side.search.setText(text)
        self.bot.waitUntil(lambda: self.view.wanted.text == text)

    def menu(self) -> QMenu:
        open_ = [one for one in self.view.findChildren(QMenu) if one.isVisible()]
        assert len(open_) == 1
        return open_[0]

    def pause(self) -> None:
        """As long as it takes until what was typed is kept."""
        self.bot.wait(380)
