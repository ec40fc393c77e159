"""One drag from lift to landing: what is carried, where it would land, what scrolls meanwhile."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QCursor, QDrag
from PySide6.QtWidgets import QAbstractScrollArea

from models.domain.values import ApplicationId
from models.domain.views import Card
from ui.board import drag, places
from ui.board.card_list import CardList, Slot
from ui.board.filters import FilterProxy
from ui.board.model import Order
from ui.board.stages import foretold
from ui.theme import Theme

Asks = Callable[[Card, CardList], bool]


class Dragging(QObject):
    finished = Signal()
    """The card has been let go, or Escape was pressed; every list shows its cards again."""

    def __init__(
        self,
        theme: Theme,
        lists: Callable[[], Sequence[CardList]],
        area: QAbstractScrollArea,
        asks: Asks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._lists, self._area, self._asks = theme, lists, area, asks
        self._edges = drag.EdgeScroll(self)
        self._edges.scrolled.connect(self._on_scrolled)
        self._card: Card | None = None
        self._from: CardList | None = None
        self._ids: tuple[ApplicationId, ...] = ()
        self._height = 0

    def lift(self, source: CardList, pressed: QPoint) -> None:
        """Returns when the drag is over."""
        row = source.indexAt(pressed).row()
        self.begin(source, row)
        held = pressed - source.card_rect(row).topLeft()
        picture, hot = drag.lifted(self._theme, source.card_pixmap(row), len(self._ids), held)
        carried = QDrag(source)
        carried.setMimeData(drag.pack(self._ids))
        carried.setPixmap(picture)
        carried.setHotSpot(hot)
        try:
            carried.exec(Qt.DropAction.MoveAction, Qt.DropAction.MoveAction)
        finally:
            self.end()

    def begin(self, source: CardList, row: int) -> None:
        card = source.cards.card(row)
        chosen = [one for cards in self._lists() for one in cards.chosen()]
        self._ids = tuple(chosen) if card.application in chosen else (card.application,)
        self._card, self._from, self._height = card, source, source.rows.height(row)
        self._show_lifted(frozenset(self._ids))
        upright, level = Qt.Orientation.Vertical, Qt.Orientation.Horizontal
        self._edges.watch(*((cards, upright) for cards in self._lists()), (self._area, level))

    def end(self) -> None:
        self._edges.stop()
        self._show_lifted(frozenset())
        for cards in self._lists():
            cards.set_slot(None)
            cards.targeted.emit(False)
        self._card = self._from = None
        self._ids = ()
        self.finished.emit()

    def slot_at(self, cards: CardList, row: int) -> Slot | None:
        """The free place in front of `row`, None where letting go would change nothing."""
        if self._card is None or self._from is None:
            return None
        home = cards is self._from
        by_hand = cards.cards.column.order is Order.BY_HAND
        if len(self._ids) > 1:
            if home and self._all_from(cards, self._ids):
                return None
            head = self.tr("Move {count} here").format(count=len(self._ids))
            return self._slot(cards, cards.cards.rowCount(), head, self.tr("At the end of the column"))
        if home:
            own = cards.cards.row_of(self._card.application)
            if row in (own, own + 1):
                return None
            text = "" if by_hand else self.tr("The board is sorted by hand from then on")
            return self._slot(cards, row, self.tr("Move here"), text)
        text = foretold(cards.stage) if self._asks(self._card, cards) else ""
        if not by_hand:
            row = landing_row(cards.cards, self._card)
        return self._slot(cards, row, self.tr("Move here"), text)

    def _slot(self, cards: CardList, row: int, head: str, text: str) -> Slot:
        height = places.slot_height(self._theme, cards.card_width(), text, self._height)
        return Slot(row, height, head, text)

    def _all_from(self, cards: CardList, ids: Iterable[str]) -> bool:
        return all(cards.cards.column.row_of(one) >= 0 for one in ids)

    def _show_lifted(self, ids: frozenset[str]) -> None:
        for cards in self._lists():
            cards.show_lifted(ids)

    def _on_scrolled(self) -> None:
        """The columns have moved under a pointer that holds still: the free place follows."""
        for cards in self._lists():
            at = cards.viewport().mapFromGlobal(QCursor.pos())
            if cards.slot is not None and cards.viewport().rect().contains(at):
                cards.hover(at.y())


def landing_row(cards: FilterProxy, card: Card) -> int:
    """Where a card of another column would stand in a sorted one: before the first shown card that follows it."""
    first = cards.column.landing_of(card)
    for row in range(first, cards.column.rowCount()):
        shown = cards.mapFromSource(cards.column.index(row)).row()
        if shown >= 0:
            return shown
    return cards.rowCount()
