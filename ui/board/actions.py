"""What a person does with cards, by pointer, key or menu: each becomes one intent, and then one question at most."""

from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QWidget

from models.domain.change import Change
from models.domain.stages import neighbour
from models.domain.values import ApplicationId, Stage
from models.domain.views import Card
from ui.board import menus
from ui.board.bulk import Bulk
from ui.board.card_list import CardList
from ui.board.columns import Columns
from ui.board.keys import Command
from ui.board.model import Order
from ui.board.question import Answer, Question, is_asked
from ui.context import Context
from ui.outcomes.door import Door, owes_a_word


class Actions(QObject):
    """`shown` is called with every Change of our own, `by_hand` before a card is put to a place of its own."""

    def __init__(
        self,
        ctx: Context,
        page: QWidget,
        columns: Columns,
        zone: tzinfo,
        shown: Callable[[Change], None],
        by_hand: Callable[[], None],
        bulk: Bulk,
    ) -> None:
        super().__init__(page)
        self._ctx, self._page, self._columns, self._zone = ctx, page, columns, zone
        self._shown, self._by_hand = shown, by_hand
        self._to_ask: Card | None = None
        self.bulk = bulk
        self.endings = Door(ctx, page)
        self.dragging = False
        """While a card still hangs from the pointer the question waits."""

    # moving

    def drop(self, cards: CardList, ids: Sequence[ApplicationId], row: int) -> None:
        """Cards let go in a column, before this row of its model."""
        if len(ids) != 1:
            self.move_many(ids, cards.stage)
            return
        found = self._columns.look_up(ids[0])
        if found is None:
            return
        model = cards.cards.column
        place = model.hand_place(row, ids)
        if found[0].stage is cards.stage and model.order is not Order.BY_HAND:
            self._by_hand()
        self.move(found[0], cards.stage, place)

    def move(self, card: Card, to: Stage, place: int) -> None:
        now = self._now()
        change = self._do(lambda: self._ctx.services.board.move(card.application, to, place, now))
        if change:
            self.follow(card.application)
            if card.stage is not to:
                self._ask(card.application, to)

    def welcome(self, application: ApplicationId) -> None:
        """A card that was just made is gone to, and asked what a card that comes to its column is asked."""
        found = self._columns.look_up(application)
        if found is not None:
            self.follow(application)
            self._ask(application, found[0].stage)

    def move_many(self, ids: Sequence[ApplicationId], to: Stage) -> None:
        """Several go to the end of the column, as one step that is undone as one; one alone is asked about."""
        if len(ids) == 1:
            found = self._columns.look_up(ids[0])
            if found is not None and found[0].stage is not to:
                self.move(found[0], to, self._count(to))
            return
        now = self._now()
        if self._do(lambda: self._ctx.services.board.move_many(ids, to, now)) and ids:
            self.follow(ids[-1])

    def _count(self, stage: Stage) -> int:
        """A place behind all: of a folded stage only the services know how many there are."""
        column = self._columns.of_stage(stage)
        if column is not None:
            return column.list.cards.column.rowCount()
        return self._ctx.services.board.closed_counts().get(stage, 0)

    def follow(self, application: ApplicationId) -> None:
        """The moved card is current, selected and in sight where it has landed."""
        found = self._columns.look_up(application)
        if found is None:
            return
        cards = found[1].list
        row = cards.cards.row_of(application)
        if row >= 0:
            self._columns.clear_others(cards)
            self._columns.reveal(cards)
            cards.go_to(row, by_keys=not self.dragging)

    # keys and menus

    def command(self, cards: CardList, command: Command) -> None:
        card = cards.current_card()
        if command is Command.NEW:
            stage = cards.stage if not cards.stage.closed else Stage.WISHLIST
            self._ctx.router.new_application_wanted.emit(str(stage))
        elif command in (Command.LEFT, Command.RIGHT):
            self._sideways(cards, -1 if command is Command.LEFT else 1)
        elif card is None:
            return
        elif command is Command.OPEN:
            self.open(card.application)
        elif command is Command.EDIT:
            self._ctx.router.edit_wanted.emit(card.application)
        elif command is Command.OUTCOMES:
            ids = self._meant(card)
            menu = menus.outcomes(self._ctx.theme, self._page, lambda to: self.move_many(ids, to))
            menu.popup(self._at_card(cards))
        elif command is Command.MENU:
            self.menu(cards, None)
        elif command is Command.BIN:
            self.bin(self._meant(card))
        elif command in (Command.STAGE_LEFT, Command.STAGE_RIGHT):
            self._stage_step(cards, card, -1 if command is Command.STAGE_LEFT else 1)
        elif command in (Command.HIGHER, Command.LOWER):
            self._place_step(cards, card, -1 if command is Command.HIGHER else 1)

    def open(self, application: str) -> None:
        self._ctx.router.application_wanted.emit(application, "")

    def menu(self, cards: CardList, at: QPoint | None) -> None:
        """The context menu: at a point of the screen, or at the current card when it was asked for by key."""
        card = cards.current_card()
        if card is None:
            return
        ids = self._meant(card)
        menu = menus.card(
            self._ctx.theme,
            self._page,
            card.stage,
            len(ids),
            lambda to: self.move_many(ids, to),
            lambda command: self.command(cards, command),
        )
        self.bulk.add_to(menu, ids)
        menu.popup(at if at is not None else self._at_card(cards))

    def _meant(self, card: Card) -> list[ApplicationId]:
        """All that are selected when the current one is among them, else that one alone."""
        chosen = self._columns.chosen()
        return chosen if card.application in chosen else [card.application]

    def _at_card(self, cards: CardList) -> QPoint:
        """The lower corner of the current card, on the screen."""
        return cards.viewport().mapToGlobal(cards.visualRect(cards.currentIndex()).bottomLeft())

    def _sideways(self, cards: CardList, step: int) -> None:
        """To the neighbouring column, at about the same height."""
        lists = self._columns.lists()
        wanted = lists.index(cards) + (-step if cards.isRightToLeft() else step)
        if not 0 <= wanted < len(lists):
            return
        target = lists[wanted]
        here = cards.visualRect(cards.currentIndex()).center().y() if cards.currentIndex().isValid() else 0
        y = target.content_y(here)
        row = target.rows.at(y)
        self._columns.clear_others(target)
        self._columns.reveal(target)
        target.go_to(row if row >= 0 else target.rows.landing(y))

    def _stage_step(self, cards: CardList, card: Card, step: int) -> None:
        to = neighbour(card.stage, -step if cards.isRightToLeft() else step)
        if to is None:
            return
        ids = self._meant(card)
        if len(ids) > 1:
            self.move_many(ids, to)
            return
        target = self._columns.open[to].list
        row = min(cards.currentIndex().row(), target.cards.rowCount())
        source = target.cards.column.rowCount()
        if row < target.cards.rowCount():
            source = target.cards.column.row_of(target.cards.card(row).application)
        self.move(card, to, target.cards.column.hand_place(source, ids))

    def _place_step(self, cards: CardList, card: Card, step: int) -> None:
        """One card up or down among those that are shown."""
        row = cards.currentIndex().row()
        if not 0 <= row + step < cards.cards.rowCount() or card.stage.closed:
            return
        model = cards.cards.column
        beside = model.row_of(cards.cards.card(row + step).application)
        place = model.hand_place(beside if step < 0 else beside + 1, [card.application])
        if model.order is not Order.BY_HAND:
            self._by_hand()
        self.move(card, card.stage, place)

    def bin(self, ids: Sequence[ApplicationId]) -> None:
        now, many = self._now(), len(ids) > 1
        if many:
            self._ctx.undo.beginMacro(self.tr("Moved {count} to the bin").format(count=len(ids)))
        for application in ids:
            self._do(partial(self._ctx.services.applications.delete, application, now))
        if many:
            self._ctx.undo.endMacro()

    # the question

    def _ask(self, application: ApplicationId, to: Stage) -> None:
        card = self._ctx.services.board.card(application, self._now())
        if card is None or not (is_asked(card, to) or owes_a_word(self._ctx, application, to)):
            return
        self._to_ask = card
        if not self.dragging:
            QTimer.singleShot(0, self, self.ask_now)

    def ask_now(self) -> None:
        """At the card where it has landed; a card that is folded away is asked about at its strip."""
        card, self._to_ask = self._to_ask, None
        if card is None or not self._page.isVisible():
            return
        place = self._place_of(card)
        if place is None:
            return
        if not is_asked(card, card.stage):
            self.endings.open(card.application, *place)
            return
        asked = Question(self._ctx.theme, self._page.window(), card, card.stage, self._now(), self._zone)
        asked.answered.connect(lambda answer: self._answer(card, answer))
        asked.more_wanted.connect(lambda: self.endings.open(card.application, *place))
        asked.closed.connect(asked.deleteLater)
        asked.open_at(*place)

    def _place_of(self, card: Card) -> tuple[QWidget, QRect | None, bool] | None:
        """Where a question about it belongs, and whether the person came there by keys."""
        found, lists = self._columns.look_up(card.application), self._columns.lists()
        row = found[1].list.cards.row_of(card.application) if found else -1
        if found is not None and row >= 0:
            return found[1].list.viewport(), found[1].list.card_rect(row), found[1].list.by_keys
        if card.stage.closed:
            return self._columns.strips.strips[card.stage], None, any(one.by_keys for one in lists)
        return None

    def _answer(self, card: Card, answer: Answer) -> None:
        services, now, application = self._ctx.services, self._now(), card.application
        if answer.reason is not None:
            self._do(lambda: services.board.reason(application, answer.reason, now))
        elif answer.day is not None:
            self._do(lambda: services.board.promised(application, answer.day, now))
        elif answer.at is not None and card.stage is Stage.OFFER:
            self._do(lambda: services.board.offer_deadline(application, answer.at, now))
        elif answer.at is not None:
            at = answer.at
            self._do(lambda: services.interviews.book(application, at, now))

    def _do(self, call: Callable[[], Change]) -> Change | None:
        change = self._ctx.intents.do(self._page, call)
        if change:
            self._shown(change)
        return change

    def _now(self) -> datetime:
        return self._ctx.clock.now()
