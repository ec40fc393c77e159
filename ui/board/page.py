"""The board: shows what the services say, and turns what a person does into intents."""

import gc
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from models.domain.change import Change
from models.domain.reminder import Rule
from models.domain.values import ApplicationId, Stage
from models.domain.views import Card
from models.services.intent import Intent
from ui.board.actions import Actions
from ui.board.bulk import Bulk
from ui.board.card_list import CardList
from ui.board.column import Column
from ui.board.columns import Columns
from ui.board.delegate import CardDelegate
from ui.board.dragging import Dragging
from ui.board.egg_hint import EggHint
from ui.board.faces import Faces
from ui.board.filter_bar import FilterBar
from ui.board.filters import Filter, week_end
from ui.board.header import LIST, BoardHeader
from ui.board.keys import Command
from ui.board.loading import AFTER_MS, LoadingBlocks
from ui.board.model import Order
from ui.board.modes import Modes
from ui.board.question import is_asked
from ui.board.stages import OPEN
from ui.board.tally import Tally
from ui.board.touched import touched_by
from ui.context import Context
from ui.widgets.buttons import Button
from ui.widgets.empty import EmptyState
from ui.widgets.finding import FindByName
from ui.widgets.seen import Seen

MINUTE_MS = 60_000
EGG_RESTS = timedelta(days=7)
MANY = 1000
ASKED = 50
"""Of so many applications it is looked up how they ended, to unfold what most of them are in."""


class BoardPage(Seen):
    """`refresh` reads everything, a Change only the rows it names; nothing is read before the page is first shown."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Board"))
        now = ctx.clock.now()
        self._zone: tzinfo = ctx.services.reminders.etiquette().zone
        self._faces = Faces(self._zone, now, self)
        self._delegate = CardDelegate(ctx.theme, self._faces, self)
        self._filter = Filter()
        self._tally = Tally(now, week_end(now, self._zone))
        self._closed = 0
        self._read = False
        self._build()
        bulk = Bulk(ctx, self, self.show_change, self._tally, self.bar)
        self.actions_ = Actions(ctx, self, self.columns, self._zone, self.show_change, self._sort_by_hand, bulk)
        self.modes = Modes(ctx, self, self._faces)
        self.dragging = Dragging(ctx.theme, self.columns.lists, self.columns.area, self._asks, self)
        self._connect()
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._minute.timeout.connect(self._on_minute)
        QTimer.singleShot(AFTER_MS, self, self._on_still_reading)

    def _build(self) -> None:
        theme = self._ctx.theme
        self.header = BoardHeader(theme, self)
        self.bar = FilterBar(theme, self)
        self.egg = EggHint(theme, self)
        self.egg.hide()
        self.columns = Columns(theme, self._delegate, self._faces.sentence, self)
        self.blocks = LoadingBlocks(theme, self)
        new = Button(theme, self.tr("New application"), "primary", "plus")
        new.clicked.connect(self._on_new)
        read = Button(theme, self.tr("Import invitation"), "secondary")
        read.clicked.connect(self._ctx.router.import_wanted)
        sentence = self.tr("One application is enough to begin. Two or three keep you calmer.")
        self.nothing = EmptyState(theme, "cards", self.tr("Your first card goes here"), sentence, [new, read], self)
        clear = Button(theme, self.tr("Clear filter"), "secondary")
        clear.clicked.connect(self.clear_filter)
        sentence = self.tr("Every card is still there, only out of sight.")
        self.no_match = EmptyState(theme, "glass", self.tr("No card fits."), sentence, [clear], self)
        self.body = QStackedWidget(self)
        self.blank = QWidget(self.body)
        for state in (self.blank, self.blocks, self.columns, self.nothing, self.no_match):
            self.body.addWidget(state)
        page = QVBoxLayout(self)
        page.setContentsMargins(theme.px(20), 0, theme.px(20), theme.px(20))
        page.setSpacing(0)
        page.addWidget(self.header)
        page.addWidget(self.bar)
        page.addSpacing(theme.px(16))
        page.addWidget(self.egg)
        page.addWidget(self.body, 1)

    def _connect(self) -> None:
        self.came_into_sight.connect(self._on_sight)
        self.went_out_of_sight.connect(self._on_out_of_sight)
        ctx, act = self._ctx, self.actions_
        self.header.search.searched.connect(lambda _text: self.refilter())
        self.header.search.left.connect(self._on_head_left)
        self.header.new.clicked.connect(self._on_new)
        self.bar.filtered.connect(lambda _filter: self.refilter())
        self.bar.ordered.connect(self.set_order)
        self.bar.left.connect(self._on_head_left)
        self.egg.pick_wanted.connect(self._on_pick)
        self.egg.dismissed.connect(self._on_egg_dismissed)
        self.columns.dropped.connect(act.drop)
        self.columns.strips.dropped.connect(act.move_many)
        self.columns.strips.open_wanted.connect(self.unfold)
        self.dragging.finished.connect(self._on_drag_finished)
        for column in self.columns.all():
            self._listen(column)
        ctx.bus.changed.connect(self._on_changed)
        ctx.router.board_wanted.connect(self.show_only)
        ctx.theme.changed.connect(self._on_theme_changed)
        slash = QShortcut(QKeySequence("/"), self)
        slash.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        slash.activated.connect(lambda: self.header.search.setFocus(Qt.FocusReason.ShortcutFocusReason))

    def _listen(self, column: Column) -> None:
        cards, act = column.list, self.actions_
        cards.slot_at = self.dragging.slot_at
        cards.has_more_to_leave = lambda: len(self.columns.chosen()) > 1 or self.columns.unfolded is not None
        cards.commanded.connect(lambda command: self._on_command(cards, Command(command)))
        cards.opened.connect(act.open)
        cards.touched.connect(lambda: self.columns.clear_others(cards))
        cards.menu_wanted.connect(lambda at: act.menu(cards, at))
        cards.lift_wanted.connect(lambda pressed: self._on_lift(cards, pressed))
        column.close_wanted.connect(lambda: self.unfold(None))
        FindByName(cards, self.columns.lists, self.columns.go_to_found)

    def panes(self) -> list[QWidget]:
        """What F6 goes through, in the order of reading."""
        return [self.header, self.bar, self.body]

    def keys(self) -> list[tuple[str, str]]:
        """For F1."""
        return self.modes.keys()

    # showing

    def refresh(self) -> None:
        """Read everything and show it; what was current stays current."""
        now = self._later()
        cards = self._ctx.services.board.cards(now)
        self._read = True
        self._tally.fill(cards, now, week_end(now, self._zone))
        self.columns.fill(cards)
        unfolded = self.columns.unfolded
        if unfolded is not None:
            unfolded.list.cards.column.fill(self._ctx.services.board.closed(unfolded.stage, now))
        self._show_figures()
        self.refilter()
        self._show_egg(now)
        if len(cards) > MANY:
            # All this stays; walking through it for garbage would take a tenth of a second in the midst of a scroll.
            gc.freeze()
        filled = (one for one in self.columns.lists() if one.cards.rowCount())
        self.setFocusProxy(self.modes.view() or next(filled, self.header.new))

    def show_change(self, change: Change) -> None:
        """Only the rows that the change names are read and painted again."""
        if not self._read:
            return
        touched = touched_by(change)
        if touched.everything:
            self._zone = self._faces.zone = self._ctx.services.reminders.etiquette().zone
            self.refresh()
            return
        now = self._later()
        for column in self.columns.all():
            column.list.cards.column.renumber(touched.positions)
        for application in touched.rows:
            card = self._ctx.services.board.card(application, now)
            if card is None or card.stage.closed:
                self._tally.take(application)
            else:
                self._tally.put(card)
            if card is None:
                self.columns.take(application)
            else:
                self.columns.put(card)
        self._show_figures()
        self.modes.refilter()
        self.show_state()
        self._show_egg(now)

    def unfold(self, stage: Stage | None) -> None:
        """Show the cards of a closed stage, from where they can be moved back; None folds them."""
        column = self.columns.unfold(stage)
        self.modes.stale = True
        if column is not None and stage is not None:
            self._listen(column)
            column.list.cards.column.fill(self._ctx.services.board.closed(stage, self._later()))
            self.refilter()
            column.list.doItemsLayout()
            self.columns.clear_others(column.list)
            column.list.go_to(0)

    def set_order(self, order: Order) -> None:
        for column in self.columns.open.values():
            column.list.cards.column.set_order(order)
        self.bar.show_order(order)

    def show_only(self, name: str, applications: Sequence[str]) -> None:
        """These alone, as they were chosen elsewhere; where most of them have ended, what has ended is unfolded."""
        if not self._read:
            self.refresh()
        self.header.search.clear()
        self.bar.choose_only(name, applications)
        now = self._later()
        ended = [one for one in applications if self.columns.look_up(one) is None][:ASKED]
        cards = [self._ctx.services.board.card(ApplicationId(one), now) for one in ended]
        stages = Counter(card.stage for card in cards if card is not None and card.stage.closed)
        self.unfold(stages.most_common(1)[0][0] if stages else None)

    def clear_filter(self) -> None:
        self.header.search.clear()
        self.bar.clear()

    def _later(self) -> datetime:
        """The present moment, which the cards are told of as well."""
        self._faces.now = self._ctx.clock.now()
        self._delegate.now_is_later()
        return self._faces.now

    def refilter(self) -> None:
        """The columns wait while the list hides them: ten thousand cards are not asked twice for one letter."""
        wanted = self.bar.filter.with_text(self.header.search.text())
        for column in self.columns.all() if self.modes.mode != LIST else ():
            column.list.cards.set_filter(wanted, self._tally.now, self._tally.week_ends)
        self._filter = wanted
        self.modes.refilter()
        self.show_state()

    def filtering(self) -> tuple[Filter, datetime, datetime]:
        """What is to be shown, now, and when the week ends."""
        return self._filter, self._tally.now, self._tally.week_ends

    def show_state(self) -> None:
        """Cards, or why there are none."""
        if not self._read:
            return
        self.bar.setVisible(bool(len(self._tally) or self._closed))
        if self.bar.isHidden():
            self.body.setCurrentWidget(self.nothing)
        elif self._filter and not self.modes.shows_any():
            self.body.setCurrentWidget(self.no_match)
        else:
            self.body.setCurrentWidget(self.modes.view() or self.columns)

    def _show_figures(self) -> None:
        self.modes.stale = True
        counts = self._ctx.services.board.closed_counts()
        self._closed = sum(counts.values())
        self.columns.strips.set_counts(counts)
        self.header.show_figures(len(self._tally), self._closed)
        self.bar.show_tally(self._tally)

    def _show_egg(self, now: datetime) -> None:
        due = self._ctx.services.reminders.agenda(now).due
        hint = next((one for one in due if one.rule is Rule.KEEP_SEARCHING), None)
        self.egg.setVisible(hint is not None)
        if hint is None:
            return
        under_way = [card for stage in OPEN[1:] for card in self.columns.open[stage].list.cards.column.cards]
        days = (now - hint.since).days if hint.since is not None else 0
        wishlist = self.columns.open[Stage.WISHLIST].list.cards.column.rowCount()
        self.egg.say(under_way[0].company if len(under_way) == 1 else None, days, wishlist)

    # what a person does

    def _on_command(self, cards: CardList, command: Command) -> None:
        if command is Command.FILTER:
            self.bar.first().setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif command is Command.LEAVE:
            self._on_escape()
        else:
            self.actions_.command(cards, command)

    def _on_escape(self) -> None:
        """One step back: the selection, then what is unfolded."""
        if len(self.columns.chosen()) > 1:
            for cards in self.columns.lists():
                cards.selectionModel().clearSelection()
        elif self.columns.unfolded is not None:
            stage = self.columns.unfolded.stage
            self.unfold(None)
            self.columns.strips.strips[stage].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_lift(self, cards: CardList, pressed: QPoint) -> None:
        self.actions_.dragging = True
        self.dragging.lift(cards, pressed)

    def _on_drag_finished(self) -> None:
        self.actions_.dragging = False
        self.actions_.ask_now()

    def _asks(self, card: Card, cards: CardList) -> bool:
        return is_asked(card, cards.stage)

    def _sort_by_hand(self) -> None:
        self.set_order(Order.BY_HAND)

    def _on_new(self) -> None:
        self._ctx.router.new_application_wanted.emit(str(Stage.WISHLIST))

    def _on_pick(self) -> None:
        wishlist = self.columns.open[Stage.WISHLIST].list
        if not wishlist.cards.column.rowCount():
            self._on_new()
            return
        self.clear_filter()
        self.columns.reveal(wishlist)
        wishlist.go_to(0)

    def _on_egg_dismissed(self) -> None:
        now = self._ctx.clock.now()
        hint = next(one for one in self._ctx.services.reminders.agenda(now).due if one.rule is Rule.KEEP_SEARCHING)
        until = now + EGG_RESTS
        reminders = self._ctx.services.reminders
        change = self._ctx.intents.do(self, lambda: reminders.snooze(hint.rule, hint.subject, until, now))
        if change:
            self.show_change(change)

    def _on_head_left(self) -> None:
        """From the search field or the chips back to the card that was selected, or to the first there is."""
        if self.modes.take_focus():
            return
        filled = [cards for cards in self.columns.lists() if cards.cards.rowCount()]
        found = next((cards for cards in filled if cards.chosen()), filled[0] if filled else None)
        if found is not None:
            found.go_to(max(0, found.currentIndex().row()))

    # what happens elsewhere

    def _on_changed(self, change: Change, origin: object) -> None:
        if origin is not self:
            self.show_change(change)
            if self.isVisible() and change.intent == Intent.APPLICATION_CREATED.value:
                self.actions_.welcome(ApplicationId(change.about["application"]))

    def _on_theme_changed(self) -> None:
        for cards in self.columns.lists():
            cards.doItemsLayout()

    def _on_minute(self) -> None:
        """Time alone changes what cards say; a new day changes all of them."""
        before = self._faces.now
        now = self._later()
        if not self._read or before.astimezone(self._zone).date() != now.astimezone(self._zone).date():
            self.refresh()
            return
        for column in self.columns.open.values():
            for card in column.list.cards.column.cards:
                if card.reminder is not None and before < card.reminder.due <= now:
                    fresh = self._ctx.services.board.card(card.application, now)
                    if fresh is not None:
                        self._tally.put(fresh)
                        self.columns.put(fresh)
            column.list.viewport().update()
        self.modes.repaint()
        self.bar.show_tally(self._tally)
        self._show_egg(now)

    def _on_shown(self) -> None:
        """The arrows are for the cards at once; the search field is asked for with its key."""
        self._on_minute()
        if self.focusWidget() is self.header.search and not self.header.search.text():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_still_reading(self) -> None:
        if not self._read:
            self.body.setCurrentWidget(self.blocks)

    def _on_sight(self) -> None:
        self._minute.start()
        QTimer.singleShot(0, self, self._on_shown)

    def _on_out_of_sight(self) -> None:
        self._minute.stop()
