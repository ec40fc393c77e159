"""The six columns beside each other, a seventh for what has ended while it is unfolded, and the strips."""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QScrollArea, QWidget

from models.domain.values import ApplicationId, Stage
from models.domain.views import Card
from ui.board.card_list import CardList
from ui.board.closed_strips import ClosedStrips
from ui.board.column import Column
from ui.board.delegate import CardDelegate
from ui.board.filters import FilterProxy
from ui.board.model import ColumnModel
from ui.board.stages import OPEN
from ui.theme import Theme

GAP = 8


class Columns(QWidget):
    dropped = Signal(object, list, int)
    """A `CardList`, ids of applications, and the row of its column model before which they were let go."""

    def __init__(
        self, theme: Theme, delegate: CardDelegate, speak: Callable[[Card], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._delegate, self._speak = theme, delegate, speak
        self._closed: Column | None = None
        self._added: Callable[[Column], None] = lambda column: None
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget(self.area)
        self._inside.setObjectName("page")
        lanes = QHBoxLayout(self._inside)
        lanes.setContentsMargins(0, 0, 0, 0)
        lanes.setSpacing(theme.px(GAP))
        self.open = {stage: self._column(stage, self._inside) for stage in OPEN}
        for column in self.open.values():
            lanes.addWidget(column, 1)
        self.area.setWidget(self._inside)
        self.strips = ClosedStrips(theme, self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(GAP))
        self._row.addWidget(self.area, 1)
        self._row.addWidget(self.strips)

    def _column(self, stage: Stage, parent: QWidget, closable: bool = False) -> Column:
        model = ColumnModel(stage, self._speak)
        proxy = FilterProxy(model)
        column = Column(proxy, self._theme, self._delegate, closable, parent)
        proxy.setParent(column)
        model.setParent(column)
        model.dropped.connect(lambda ids, row, column=column: self.dropped.emit(column.list, ids, row))
        return column

    @property
    def unfolded(self) -> Column | None:
        """The closed stage whose cards are shown, if any."""
        return self._closed

    def unfold(self, stage: Stage | None) -> Column | None:
        """Show the cards of a closed stage beside the strips; None folds them again."""
        if self._closed is not None:
            self._row.removeWidget(self._closed)
            self._closed.hide()
            self._closed.deleteLater()
            self._closed = None
        if stage is not None:
            self._closed = self._column(stage, self, closable=True)
            self._closed.setFixedWidth(self._theme.px(208))
            self._row.insertWidget(1, self._closed)
            self._closed.show()
        self.strips.show_open(stage)
        return self._closed

    def all(self) -> Iterator[Column]:
        yield from self.open.values()
        if self._closed is not None:
            yield self._closed

    def lists(self) -> list[CardList]:
        return [column.list for column in self.all()]

    def of_stage(self, stage: Stage) -> Column | None:
        return next((column for column in self.all() if column.stage is stage), None)

    def look_up(self, application: str) -> tuple[Card, Column] | None:
        """A card and its column, whether the filter shows it or not."""
        for column in self.all():
            model = column.list.cards.column
            row = model.row_of(application)
            if row >= 0:
                return model.card(row), column
        return None

    def chosen(self) -> list[ApplicationId]:
        return [application for cards in self.lists() for application in cards.chosen()]

    def clear_others(self, keep: CardList) -> None:
        for cards in self.lists():
            if cards is not keep:
                cards.selectionModel().clearSelection()

    def go_to_found(self, cards: QAbstractItemView, index: QModelIndex) -> None:
        """The card that was typed for, in whichever column it stands."""
        if isinstance(cards, CardList):
            self.clear_others(cards)
            cards.go_to(index.row())

    def put(self, card: Card) -> None:
        """Show the card where it stands now, and nowhere else."""
        for column in self.all():
            if column.stage is not card.stage:
                column.list.cards.column.take(card.application)
        home = self.of_stage(card.stage)
        if home is not None:
            home.list.cards.column.put(card)

    def take(self, application: str) -> None:
        for column in self.all():
            column.list.cards.column.take(application)

    def fill(self, cards: Iterable[Card]) -> None:
        """All open cards at once; what was current stays current, and only what was selected stays selected."""
        by_stage: dict[Stage, list[Card]] = {stage: [] for stage in OPEN}
        for card in cards:
            by_stage[card.stage].append(card)
        for stage, column in self.open.items():
            current, chosen = column.list.current_card(), column.list.chosen()
            scrolled = column.list.verticalOffset()
            column.list.cards.column.fill(by_stage[stage])
            column.list.doItemsLayout()
            column.list.verticalScrollBar().setValue(scrolled)
            column.list.take_up(current.application if current else None, chosen)

    def reveal(self, cards: CardList) -> None:
        """Scroll sideways until this column is in sight."""
        column = next((one for one in self.open.values() if one.list is cards), None)
        if column is not None:
            self.area.ensureWidgetVisible(column, self._theme.px(GAP), 0)
