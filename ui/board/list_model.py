"""The cards of the board as lines: sorted by one column, filtered, ten thousand of them within a blink.

The model renders what it is given and never asks; sorting and filtering are done on plain values beforehand, for a
proxy would call back for each of ten thousand rows.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from models.domain.values import Stage
from models.domain.views import Card
from ui.board.filters import Filter
from ui.board.model import Roles

Index = QModelIndex | QPersistentModelIndex
_FAR = datetime.max.replace(tzinfo=UTC)
_STAGES = {stage: place for place, stage in enumerate(Stage)}
translate = QCoreApplication.translate


class Column(IntEnum):
    COMPANY = 0
    ROLE = 1
    STAGE = 2
    NEXT = 3
    FIT = 4
    SINCE = 5
    PLACE = 6


def since(card: Card) -> datetime | None:
    """When it was sent; for what is only saved, when that was."""
    return card.applied_at or card.created_at


def _next(card: Card) -> datetime:
    due = card.reminder.due if card.reminder else _FAR
    return min(due, card.next_interview or _FAR, card.offer_deadline or _FAR)


def _since(card: Card) -> float:
    at = since(card)
    return -at.timestamp() if at is not None else 1.0


KEYS: dict[Column, Callable[[Card], Any]] = {
    Column.COMPANY: lambda card: card.company.casefold(),
    Column.ROLE: lambda card: card.role.casefold(),
    Column.STAGE: lambda card: (_STAGES[card.stage], card.position),
    Column.NEXT: _next,
    Column.FIT: lambda card: -(card.fit or 0),
    Column.SINCE: _since,
    Column.PLACE: lambda card: (not card.location, (card.location or "").casefold()),
}
"""What comes first where a column is not turned round: the soonest, the newest, the best, the first of the alphabet."""


def column_names() -> dict[Column, str]:
    return {
        Column.COMPANY: translate("BoardList", "Company"),
        Column.ROLE: translate("BoardList", "Role"),
        Column.STAGE: translate("BoardList", "Stage"),
        Column.NEXT: translate("BoardList", "Next step"),
        Column.FIT: translate("BoardList", "Fit"),
        Column.SINCE: translate("BoardList", "Since"),
        Column.PLACE: translate("BoardList", "Place"),
    }


class ListModel(QAbstractTableModel):
    """`speak` is the sentence of a whole row, `say` the text of one of its cells."""

    def __init__(
        self, speak: Callable[[Card], str], say: Callable[[Card, Column], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._speak, self._say = speak, say
        self._named: list[Card] = []
        """All of them by name, from which every other order begins."""
        self._all: list[Card] = []
        self._names: dict[str, tuple[Card, tuple[str, str, str]]] = {}
        self._texts: dict[str, tuple[Card, str]] = {}
        self._cards: list[Card] = []
        self._rows: dict[str, int] = {}
        self.sorted_by = (Column.NEXT, False)
        """The column, and whether it is turned round."""
        self._filter: tuple[Filter, datetime, datetime] | None = None

    @property
    def cards(self) -> Sequence[Card]:
        return self._cards

    def card(self, row: int) -> Card | None:
        return self._cards[row] if 0 <= row < len(self._cards) else None

    def row_of(self, application: str) -> int:
        return self._rows.get(application, -1)

    def fill(self, cards: Iterable[Card], wanted: Filter, now: datetime, week_ends: datetime) -> None:
        """All that could be shown, whether the filter lets it or not."""
        self._named = sorted(cards, key=self._name)
        self._filter = (wanted, now, week_ends) if wanted else None
        self._sort()
        self._show()

    def sort_by(self, column: Column, backwards: bool) -> None:
        self.sorted_by = (column, backwards)
        self._sort()
        self._show()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def set_filter(self, wanted: Filter, now: datetime, week_ends: datetime) -> None:
        self._filter = (wanted, now, week_ends) if wanted else None
        self._show()

    def _sort(self) -> None:
        """Equals stand by name, then role, whichever way round the column is."""
        column, backwards = self.sorted_by
        self._all = sorted(self._named, key=KEYS[column], reverse=backwards)

    def _name(self, card: Card) -> tuple[str, str, str]:
        """Folded once for each card as it is: to fold ten thousand names takes as long as all the rest of a sort."""
        known = self._names.get(card.application)
        if known is None or known[0] is not card:
            key = (card.company.casefold(), card.role.casefold(), card.application)
            known = self._names[card.application] = (card, key)
        return known[1]

    def _show(self) -> None:
        cards = self._fitting()
        if [one.application for one in cards] == [one.application for one in self._cards]:
            before, self._cards = self._cards, cards
            for row, (old, new) in enumerate(zip(before, cards, strict=True)):
                if old is not new:
                    self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
            return
        self.beginResetModel()
        self._cards = cards
        self._rows = {card.application: row for row, card in enumerate(cards)}
        self.endResetModel()

    def _fitting(self) -> list[Card]:
        if self._filter is None:
            return list(self._all)
        wanted, now, week_ends = self._filter
        rest, words = replace(wanted, words=()), wanted.words
        found = [card for card in self._all if rest.fits(card, now, week_ends)] if rest else self._all
        for word in words:
            found = [card for card in found if word in self._text(card)]
        return list(found)

    def _text(self, card: Card) -> str:
        """What words are looked for in; folded once for each card as it is."""
        known = self._texts.get(card.application)
        if known is None or known[0] is not card:
            text = "\n".join((card.company, card.role, card.location or "", *card.tags)).casefold()
            known = self._texts[card.application] = (card, text)
        return known[1]

    # Qt's part

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._cards)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        card = self.card(index.row()) if index.isValid() else None
        if card is None:
            return None
        if role == Roles.CARD:
            return card
        if role == Roles.APPLICATION:
            return card.application
        if role == Qt.ItemDataRole.DisplayRole:
            return self._say(card, Column(index.column()))
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._speak(card) if index.column() == 0 else self._spoken(card, Column(index.column()))
        return None

    def _spoken(self, card: Card, column: Column) -> str:
        """A reader says “empty” instead of nothing at all, which would be no place to be."""
        said = self._say(card, column)
        return said or translate("BoardList", "{column}: empty").format(column=column_names()[column])

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | int | None:
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) or section not in tuple(
            Column
        ):
            return None
        name = column_names()[Column(section)]
        if role == Qt.ItemDataRole.DisplayRole or section != self.sorted_by[0]:
            return name
        if self.sorted_by[1]:
            return translate("BoardList", "{column}, sorted, last first").format(column=name)
        return translate("BoardList", "{column}, sorted").format(column=name)
