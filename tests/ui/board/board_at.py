"""A board as a person sees and uses it."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from models.domain.values import Stage
from tests.models.services.house_at import House
from ui.board import drag
from ui.board.card_list import CardList
from ui.board.page import BoardPage
from ui.board.question import Question
from ui.context import Context

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@dataclass
class BoardAt:
    page: BoardPage
    ctx: Context
    house: House
    bot: QtBot

    def show(self) -> "BoardAt":
        with self.bot.waitExposed(self.page.window()):
            self.page.window().show()
        self.page.refresh()
        return self

    def cards(self, stage: Stage) -> CardList:
        column = self.page.columns.of_stage(stage)
        assert column is not None
        return column.list

    def shown(self, stage: Stage) -> list[str]:
        """The companies of a column from top to bottom."""
        cards = self.cards(stage).cards
        return [cards.card(row).company for row in range(cards.rowCount())]

    def on(self, stage: Stage, row: int = 0) -> CardList:
        """Make a card the current one."""
        cards = self.cards(stage)
        cards.go_to(row)
        return cards

    def press(self, cards: CardList, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(cards, key, modifiers)
        self.settle()

    def drop(self, stage: Stage, row: int, *ids: str) -> None:
        """Let cards go before a row that is shown."""
        move = Qt.DropAction.MoveAction
        self.cards(stage).cards.dropMimeData(drag.pack(ids), move, row, 0, QModelIndex())
        self.settle()

    def settle(self) -> None:
        """What comes next comes a moment later: the question, a layout."""
        self.bot.wait(1)

    def question(self) -> Question | None:
        open_ = [one for one in self.page.window().findChildren(Question) if one.isVisible()]
        assert len(open_) <= 1
        return open_[0] if open_ else None

    def menu(self) -> QMenu:
        open_ = [one for one in self.page.findChildren(QMenu) if one.isVisible()]
        assert len(open_) == 1
        return open_[0]
