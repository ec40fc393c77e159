"""The page of insights: five sentences with their pictures, for a month, the search so far or any days."""

from datetime import date
from itertools import pairwise

from PySide6.QtCore import QSizeF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from models.domain.insight_views import SO_FAR, InsightsView, Span
from ui.context import Context
from ui.insights.card import Card
from ui.insights.contents import Content, contents
from ui.insights.grid import least_height, places
from ui.insights.keys import Command, command_of, described
from ui.insights.period import MONTH, PICKED, SO_FAR_KEY, PickDates, last_month
from ui.insights.plot import Spot
from ui.insights.reading import Reading
from ui.insights.states import AFTER_MS, CardBlocks
from ui.insights.taking import Taking
from ui.insights.words import said
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.elided import Elided
from ui.widgets.empty import EmptyState
from ui.widgets.label import Label
from ui.widgets.seen import Seen
from ui.widgets.segmented import Segmented

HEAD = 64
TOLD_MS = 6000
"""What was done with a picture stands so long where the note was."""


class Cards(QWidget):
    """The five where the grid puts them; made when there is first something to show."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cards: dict[str, Card] = {}
        theme.changed.connect(self.place)

    def place(self) -> None:
        size = QSizeF(self.size())
        for key, rect in places(size, self._theme.factor).items():
            if key in self.cards:
                self.cards[key].setGeometry(rect.toRect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()


class Scroller(QScrollArea):
    """As high as the window where that is enough, else as high as the cards need."""

    def __init__(self, theme: Theme, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._inside = theme, inside
        self.setObjectName("bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        theme.changed.connect(self._fit)

    def _fit(self) -> None:
        width = self.viewport().width()
        self._inside.setMinimumHeight(round(least_height(width, self._theme.factor)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)


class InsightsPage(Seen):
    """Asks when it is shown and something has changed; a worker counts, and what it found is shown until then."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._stale = True
        self._span = SO_FAR
        self._picked: Span | None = None
        self.pick: PickDates | None = None
        self.view: InsightsView | None = None
        self.contents: tuple[Content, ...] = ()
        self._to_fill: list[Content] = []
        self.reading = Reading(ctx, self)
        self.taking = Taking(self, lambda: (self.contents, self._note()))
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Insights"))
        self._build()
        self._connect()

    def _build(self) -> None:
        theme, px = self._ctx.theme, self._ctx.theme.px
        self.title = Label(theme, self.tr("Insights"), "title", parent=self)
        self.note = Elided(theme, "row", "ink3", 400, parent=self)
        parts = [
            (MONTH, self.tr("Month"), None),
            (SO_FAR_KEY, self.tr("Search so far"), None),
            (PICKED, self.tr("Pick dates"), None),
        ]
        self.period = Segmented(theme, parts, self.tr("Of which time"), 32, self)
        self.period.set_value(SO_FAR_KEY)
        self.export = Button(theme, self.tr("Export"), "secondary", "download", parent=self)
        self.head = QWidget(self)
        row = QHBoxLayout(self.head)
        row.setContentsMargins(px(32), 0, px(24), 0)
        row.setSpacing(px(12))
        row.addWidget(self.title)
        row.addWidget(self.note, 1)
        row.addWidget(self.period)
        row.addWidget(self.export)
        self.head.setFixedHeight(px(HEAD))
        self.cards = Cards(theme, self)
        self.scroller = Scroller(theme, self.cards, self)
        debrief = Button(theme, self.tr("Start a debrief"), "primary", "notebook-pen", parent=self)
        debrief.clicked.connect(lambda: self._ctx.router.debrief_wanted.emit(""))
        self.few = EmptyState(theme, "curve", self.tr("Too early for insights"), " ", [debrief], self)
        self.blank, self.blocks = QWidget(self), CardBlocks(theme, self)
        self.body = QStackedWidget(self)
        for state in (self.blank, self.blocks, self.scroller, self.few):
            self.body.addWidget(state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, px(20))
        column.setSpacing(0)
        column.addWidget(self.head)
        inside = QHBoxLayout()
        inside.setContentsMargins(px(32), 0, px(24), 0)
        inside.addWidget(self.body)
        column.addLayout(inside, 1)

    def _connect(self) -> None:
        self.came_into_sight.connect(self._on_sight)
        ctx = self._ctx
        self.period.chosen.connect(self._on_period)
        self.export.clicked.connect(lambda: self.taking.open_menu(self.export, self._in_order()))
        self.taking.said.connect(self._tell)
        self.taking.trouble.connect(ctx.intents.trouble)
        self.reading.done.connect(self.show_view)
        ctx.bus.changed.connect(self._on_changed)
        save = QShortcut(QKeySequence("Ctrl+S"), self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self.taking.ask_report)
        self._late = QTimer(self, interval=AFTER_MS, singleShot=True)
        self._late.timeout.connect(self._on_late)
        self.setFocusProxy(self.period.part(SO_FAR_KEY))
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(self._fill_next)
        self._told = QTimer(self, interval=TOLD_MS, singleShot=True)
        self._told.timeout.connect(lambda: self.note.setText(self._note()))

    def panes(self) -> list[QWidget]:
        """What F6 goes through, in the order of reading."""
        return [self.period, *(card.stack for card in self._in_order()), self.few]

    def print_(self) -> None:
        """Ctrl+P."""
        self.taking.ask_printer()

    def keys(self) -> list[tuple[str, str]]:
        """For F1."""
        return described()

    def _in_order(self) -> list[Card]:
        return [self.cards.cards[content.key] for content in self.contents if content.key in self.cards.cards]

    # showing

    def refresh(self) -> None:
        """Count anew where something has changed; out of sight, the next showing will."""
        self._stale = True
        if self.isVisible():
            self._stale = False
            self.reading.begin(self._span)
            if self.reading.under_way and self.view is None:
                self._late.start()

    def show_view(self, view: InsightsView) -> None:
        same = view is self.view
        self.view = view
        self._late.stop()
        if same:
            return
        self.note.setText(self._note())
        if not view.enough:
            self.contents, self._to_fill = (), []
            self.few.say(self.tr("Too early for insights"), said(view.enough_note))
        else:
            self._fill(view)
        self.body.setCurrentWidget(self.scroller if view.enough else self.few)
        for widget in (self.period, self.export):
            widget.setVisible(view.enough)

    def _fill(self, view: InsightsView) -> None:
        """Card by card, so that the window answers between two of them."""
        self.contents = contents(view)
        self._to_fill = list(self.contents)
        self._filling.start()
        self._fill_next()

    @property
    def filling(self) -> bool:
        """Some of the cards still show what was before."""
        return self._filling.isActive()

    def _fill_next(self) -> None:
        if not self._to_fill:
            self._filling.stop()
            self._chain()
            return
        content = self._to_fill.pop(0)
        card = self.cards.cards.get(content.key)
        if card is None:
            card = self.cards.cards[content.key] = Card(self._ctx.theme, content, self.cards)
            self._listen(card)
            self.cards.place()
            card.show()
        card.fill(content, self._note())

    def _chain(self) -> None:
        """Tab goes as one reads; cards were made long after what comes behind the page."""
        order: list[QWidget] = [self.period.part(PICKED), self.export]
        for card in self._in_order():
            order += card.controls()
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _listen(self, card: Card) -> None:
        card.chosen.connect(self._on_chosen)
        card.link_wanted.connect(self._on_question)
        card.said.connect(self._tell)
        card.trouble.connect(self._ctx.intents.trouble)

    def _note(self) -> str:
        return said(self.view.note) if self.view is not None else ""

    def _tell(self, sentence: str) -> None:
        self.note.setText(sentence)
        self._told.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.note, sentence))

    def _on_late(self) -> None:
        if self.view is None:
            self.body.setCurrentWidget(self.blocks)

    def _on_changed(self, _change: object, _origin: object) -> None:
        self.refresh()

    # what a person does

    def _on_period(self, key: str) -> None:
        if key == PICKED:
            self._pick_dates()
        else:
            self._show_span(last_month(self._today()) if key == MONTH else SO_FAR)

    def _today(self) -> date:
        return self._ctx.services.reminders.etiquette().day(self._ctx.clock.now())

    def _pick_dates(self) -> None:
        pick = self.pick = PickDates(self._ctx.theme, self.window(), self._picked or self._span, self._today())
        pick.picked.connect(self._on_picked)
        pick.closed.connect(self._on_pick_closed)
        pick.closed.connect(pick.deleteLater)
        pick.open_at(self.period.part(PICKED))

    def _on_picked(self, span: Span) -> None:
        self._picked = span
        self._show_span(span)

    def _on_pick_closed(self) -> None:
        """What is shown is what is chosen: a choice given up leaves the one before."""
        usual = {SO_FAR: SO_FAR_KEY, last_month(self._today()): MONTH}
        self.period.set_value(PICKED if self._span == self._picked else usual.get(self._span, PICKED))

    def _show_span(self, span: Span) -> None:
        self._span = span
        self.reading.begin(span)

    def _on_chosen(self, spot: Spot) -> None:
        router = self._ctx.router
        if spot.applications:
            router.board_wanted.emit(spot.name, list(spot.applications))
        elif spot.people:
            router.person_wanted.emit(spot.people[0])

    def _on_question(self) -> None:
        if self.view is not None and self.view.rounds.question is not None:
            self._ctx.router.question_wanted.emit(self.view.rounds.question)

    def _card_of_focus(self) -> Card | None:
        focus = QApplication.focusWidget()
        return next((one for one in self._in_order() if focus is not None and one.isAncestorOf(focus)), None)

    def _command(self, command: Command) -> None:
        card = self._card_of_focus()
        if command is Command.TABLE:
            cards = [card] if card is not None else self._in_order()
            wanted = not all(one.as_table for one in cards)
            for one in cards:
                one.show_table(wanted)
        elif card is not None and command is Command.COPY:
            card.copy()
        elif card is not None and command is Command.MENU:
            card.open_menu(card.mapToGlobal(card.rect().center()))

    def _on_sight(self) -> None:
        if self._stale:
            self.refresh()

    # Qt's part

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = command_of(event)
        if command is not None:
            self._command(command)
        else:
            super().keyPressEvent(event)
