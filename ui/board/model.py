"""The cards of one stage as a list model; it renders what it is given and never asks for more."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from enum import IntEnum, StrEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from models.domain.values import ApplicationId, Stage
from models.domain.views import Card
from ui.board import drag

Index = QModelIndex | QPersistentModelIndex

_FAR = datetime.max.replace(tzinfo=UTC)


class Roles(IntEnum):
    CARD = Qt.ItemDataRole.UserRole + 1
    APPLICATION = Qt.ItemDataRole.UserRole + 2


class Order(StrEnum):
    """How the cards of a column follow each other; only BY_HAND is the order that is kept."""

    BY_HAND = "by_hand"
    NEXT_STEP = "next_step"
    NEWEST = "newest"


def _by_hand(card: Card) -> tuple[Any, ...]:
    return (card.position, card.application)


def _by_next_step(card: Card) -> tuple[Any, ...]:
    due = card.reminder.due if card.reminder else _FAR
    soonest = min(due, card.next_interview or _FAR, card.offer_deadline or _FAR)
    return (soonest, card.position, card.application)


def _newest_first(card: Card) -> tuple[Any, ...]:
    at = card.applied_at or card.created_at
    return (-at.timestamp() if at else 0.0, card.position, card.application)


ORDERS: dict[Order, Callable[[Card], tuple[Any, ...]]] = {
    Order.BY_HAND: _by_hand,
    Order.NEXT_STEP: _by_next_step,
    Order.NEWEST: _newest_first,
}


class ColumnModel(QAbstractListModel):
    """The cards of one stage, in order. A drop is only told: who listens carries it out."""

    dropped = Signal(list, int)
    """Ids of applications, and the row before which they were let go (rowCount: at the end)."""

    def __init__(self, stage: Stage, speak: Callable[[Card], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stage = stage
        self._speak = speak
        self._cards: list[Card] = []
        self._rows: dict[str, int] = {}
        self._order = Order.BY_HAND

    @property
    def order(self) -> Order:
        return self._order

    @property
    def cards(self) -> Sequence[Card]:
        return self._cards

    def card(self, row: int) -> Card:
        return self._cards[row]

    def row_of(self, application: str) -> int:
        return self._rows.get(application, -1)

    def fill(self, cards: Iterable[Card]) -> None:
        self.beginResetModel()
        self._cards = sorted(cards, key=ORDERS[self._order])
        self._count_rows()
        self.endResetModel()

    def set_order(self, order: Order) -> None:
        """Sort anew; selection and current card stay with their cards."""
        if order is self._order:
            return
        self._order = order
        self._resort()

    def put(self, card: Card) -> None:
        """Show this card as it is now: repainted in its place, or taken to its new one."""
        row = self.row_of(card.application)
        key = ORDERS[self._order]
        if row >= 0:
            stays = key(self._cards[row]) == key(card) or self._fits_at(row, card)
            if stays:
                self._cards[row] = card
                self.dataChanged.emit(self.index(row), self.index(row))
                return
            self.take(card.application)
        self._insert(card)

    def take(self, application: str) -> None:
        row = self.row_of(application)
        if row < 0:
            return
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._cards[row]
        self._count_rows()
        self.endRemoveRows()

    def renumber(self, positions: dict[ApplicationId, int]) -> None:
        """Neighbours that only made room: new numbers, and a new order only where it differs."""
        rows = {application: self._rows[application] for application in positions if application in self._rows}
        for application, row in rows.items():
            self._cards[row] = replace(self._cards[row], position=positions[application])
        if not rows:
            return
        key = ORDERS[self._order]
        if any(key(self._cards[i]) > key(self._cards[i + 1]) for i in range(len(self._cards) - 1)):
            self._resort()

    def hand_place(self, row: int, moving: Iterable[str]) -> int:
        """The place in the order by hand for cards let go before this row, themselves not counted.

        In any other order the row's card says the place: before it, or at the end.
        """
        away = set(moving)
        if self._order is Order.BY_HAND:
            return row - sum(self._rows.get(application, row) < row for application in away)
        before = next((card for card in self._cards[row:] if card.application not in away), None)
        by_hand = sorted((card for card in self._cards if card.application not in away), key=_by_hand)
        return next((place for place, card in enumerate(by_hand) if card is before), len(by_hand))

    def _fits_at(self, row: int, card: Card) -> bool:
        key = ORDERS[self._order]
        after_previous = row == 0 or key(self._cards[row - 1]) <= key(card)
        return after_previous and (row + 1 == len(self._cards) or key(card) <= key(self._cards[row + 1]))

    def place_of(self, card: Card) -> int:
        """The row that the order gives to a card which is not here yet."""
        key = ORDERS[self._order]
        return bisect_left(self._cards, key(card), key=key)

    def landing_of(self, card: Card) -> int:
        """The row before which a card of another column would be put: the first of those that the order says equal.

        Its place by hand, which it only gets by being moved, is no part of that.
        """
        key = ORDERS[self._order]
        return bisect_left(self._cards, key(card)[:1], key=lambda one: key(one)[:1])

    def _insert(self, card: Card) -> None:
        row = self.place_of(card)
        self.beginInsertRows(QModelIndex(), row, row)
        self._cards.insert(row, card)
        self._count_rows()
        self.endInsertRows()

    def _resort(self) -> None:
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self._cards[index.row()].application) for index in self.persistentIndexList()]
        self._cards.sort(key=ORDERS[self._order])
        self._count_rows()
        self.changePersistentIndexList(
            [index for index, _ in kept], [self.index(self._rows[application]) for _, application in kept]
        )
        self.layoutChanged.emit()

    def _count_rows(self) -> None:
        self._rows = {card.application: row for row, card in enumerate(self._cards)}

    # Qt's part

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._cards):
            return None
        card = self._cards[index.row()]
        if role == Roles.CARD:
            return card
        if role == Roles.APPLICATION:
            return card.application
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{card.company}, {card.role}"
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._speak(card)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [drag.MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return drag.pack(self._cards[index.row()].application for index in indexes)

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        return bool(drag.unpack(data))

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Only tells: the rows change when the Change says so, never by the drop itself."""
        ids = drag.unpack(data)
        if ids:
            self.dropped.emit(ids, len(self._cards) if row < 0 else row)
        return bool(ids)
