"""The page of offers: side by side by what matters to the user, and the diary of how the decision came to be."""

from datetime import tzinfo
from itertools import pairwise

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.domain.change import Change
from models.domain.offer_views import Obstacle, OfferColumn, OffersView
from models.domain.offers import MOST_COLUMNS
from models.domain.values import OfferItem, Stage
from ui.context import Context
from ui.offers import words
from ui.offers.cells import Hit
from ui.offers.deeds import OfferDeeds
from ui.offers.diary import Diary
from ui.offers.hint import ClashHint
from ui.offers.keys import Command, described
from ui.offers.model import OffersModel, Sayings
from ui.offers.printing import Printing
from ui.offers.rows import Row, judged_of
from ui.offers.table import OffersTable
from ui.widgets.buttons import Button
from ui.widgets.empty import EmptyState
from ui.widgets.hearing import announce
from ui.widgets.label import Label
from ui.widgets.popover import PopOver
from ui.widgets.seen import Seen
from ui.widgets.segmented import Segmented

HEADER, SIDE = 64, 32
MINUTE_MS = 60_000
COMPARE, DIARY = "compare", "diary"


class OffersPage(Seen):
    """Asks the services when something changed, and hands the values to the table or the diary."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._stale = True
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Offers"))
        sayings = Sayings(
            lambda view, row, column: words.cell(view, row, column, self.table.cells.today),
            lambda column: words.head(column, self.table.heads.zone, self.table.heads.today),
            words.row_said,
        )
        self.model = OffersModel(sayings, self)
        self.table = OffersTable(ctx.theme, self.model, self)
        self.diary = Diary(ctx.theme, self)
        self.hint = ClashHint(ctx.theme, self)
        self.deeds = OfferDeeds(ctx, self)
        self.printing = Printing(ctx, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        theme, px = self._ctx.theme, self._ctx.theme.px
        head = QHBoxLayout()
        head.setContentsMargins(px(SIDE), px(16), px(SIDE), px(16))
        head.setSpacing(px(12))
        head.addWidget(Label(theme, self.tr("Offers"), "title", "ink", parent=self))
        self.standing = Label(theme, "", "body", "ink2", parent=self)
        head.addWidget(self.standing)
        head.addStretch(1)
        views = [(COMPARE, self.tr("Compare"), None), (DIARY, self.tr("Decision diary"), None)]
        self.look = Segmented(theme, views, self.tr("What is shown"), 32, self)
        self.look.set_value(COMPARE)
        self.print = Button(theme, self.tr("Print"), "secondary", "printer", parent=self)
        self.add = Button(theme, self.tr("Add column"), "secondary", "plus", parent=self)
        beside: tuple[QWidget, ...] = (self.look, self.print, self.add)
        for one in beside:
            head.addWidget(one)
        self.new = Button(theme, self.tr("New application"), "secondary", "plus", parent=self)
        self.choose = Button(theme, self.tr("Choose a process"), "primary", "plus", parent=self)
        sentence = self.tr(
            "Once an interview is held or an offer comes, it stands here beside the others: pay, hours, benefits, "
            "people, and what you thought on the way home."
        )
        self.empty = EmptyState(
            theme, "scales", self.tr("Compare two companies"), sentence, (self.choose, self.new), self
        )
        self._beside = QWidget(self)
        around = QHBoxLayout(self._beside)
        around.setContentsMargins(px(SIDE), 0, px(SIDE), px(8))
        around.addWidget(self.table)
        self.stack = QStackedWidget(self)
        states: tuple[QWidget, ...] = (self._beside, self.diary, self.empty)
        for state in states:
            self.stack.addWidget(state)
        hints = QHBoxLayout()
        hints.setContentsMargins(px(SIDE), 0, px(SIDE), px(12))
        hints.addWidget(self.hint)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(head)
        page.addLayout(hints)
        page.addWidget(self.stack, 1)
        self.setFocusProxy(self.table)
        head_first = (self.look.part(DIARY), self.print, self.add, self.hint.time, self.hint.tell, self.table)
        for before, after in pairwise((self.look.part(COMPARE), *head_first)):
            self.setTabOrder(before, after)
        self._minute = QTimer(self, interval=MINUTE_MS)

    def _connect(self) -> None:
        self.came_into_sight.connect(self._on_sight)
        self.went_out_of_sight.connect(self._on_out_of_sight)
        ctx, table = self._ctx, self.table
        self.look.chosen.connect(lambda _key: self._show())
        self.print.clicked.connect(self.ask_print)
        self.add.clicked.connect(self.deeds.add_column)
        self.choose.clicked.connect(self.deeds.add_column)
        self.new.clicked.connect(lambda: ctx.router.new_application_wanted.emit(Stage.OFFER.value))
        self.hint.time_wanted.connect(self.deeds.ask_for_time)
        self.hint.tell_wanted.connect(self.deeds.tell)
        self.diary.open_wanted.connect(lambda one: ctx.router.application_wanted.emit(one, ""))
        table.commanded.connect(lambda command: self.do(Command(command)))
        table.clicked_in.connect(self._on_clicked)
        table.menu_wanted.connect(self.deeds.menu)
        table.heads.open_wanted.connect(self._on_head)
        table.weights.weighed.connect(lambda row, weight: self.deeds.weigh(Row(row), weight))
        table.weights.floor_wanted.connect(self.deeds.say_aim)
        self.printing.saved.connect(self._on_saved)
        self._minute.timeout.connect(self.refresh)
        ctx.bus.changed.connect(self._on_changed)

    def panes(self) -> list[QWidget]:
        """What F6 goes through, in the order of reading."""
        return [self.look, self.hint, self.table, self.diary, self.empty]

    def keys(self) -> list[tuple[str, str]]:
        """For F1."""
        return described()

    # showing

    def refresh(self) -> None:
        """Read everything anew; out of sight, the next showing will."""
        self._stale = True
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        self._stale = False
        now, etiquette = self._ctx.clock.now(), self._ctx.services.reminders.etiquette()
        today = etiquette.day(now)
        self.table.cells.today = self.table.heads.today = today
        self.table.heads.zone = etiquette.zone
        view = self._ctx.services.offers.view(now)
        self.model.fill(view)
        self.standing.setText(words.standing(view) if view.columns else "")
        self._show_clash(view, etiquette.zone)
        self._show()

    def _show_clash(self, view: OffersView, zone: tzinfo) -> None:
        """The nearest one that still has a letter to be written."""
        open_ = [one for one in view.clashes if not (one.time_asked and one.told)]
        clash = open_[0] if open_ and self.look.value() == COMPARE else None
        self.hint.show_clash(clash, zone, self.table.heads.today)

    def _show(self) -> None:
        view = self.model.view
        if view is None:
            return
        zone = self.table.heads.zone
        compares = self.look.value() == COMPARE
        self._show_clash(view, zone)
        self.add.setVisible(bool(view.columns) and compares)
        self.add.setEnabled(len(view.columns) < MOST_COLUMNS)
        self.print.setVisible(bool(view.columns) and compares)
        self.choose.setVisible(bool(view.candidates))
        if not compares:
            self.diary.show_entries(self._ctx.services.offers.diary(), zone, self.table.heads.today)
            self.stack.setCurrentWidget(self.diary)
        else:
            self.stack.setCurrentWidget(self._beside if view.columns else self.empty)
        self.setFocusProxy(self.diary if not compares else self.table if view.columns else self.new)

    def open_at_cell(self, frame: PopOver) -> None:
        self.table.scrollTo(self.table.currentIndex())
        frame.open_at(self.table.viewport(), self.table.place_of_current(), by_keys=True)

    # doing

    def do(self, command: Command) -> None:
        row, column, deeds = self.table.row(), self.table.column(), self.deeds
        if row is None or column is None:
            return
        if command.weight is not None:
            deeds.weigh(row, command.weight)
            return
        match command:
            case Command.OPEN:
                self._open(row, column)
            case Command.SETTLE:
                self._settle(row, column)
            case Command.ASK:
                deeds.ask(column)
            case Command.EDIT:
                deeds.edit(column)
            case Command.HIDE:
                deeds.hide(column)
            case Command.MENU:
                deeds.menu(self.table.currentIndex().column(), self._below_current())

    def _open(self, row: Row, column: OfferColumn) -> None:
        """What stands in the cell, to be changed."""
        own, deeds = judged_of(column, row), self.deeds
        if row is Row.PAY:
            self._open_pay(column)
        elif row is Row.BENEFITS:
            self._points(column)
        elif row is Row.TO_ASK:
            deeds.ask(column)
        elif row is Row.SCORE:
            deeds.menu(self.table.currentIndex().column(), self._below_current())
        elif own is not None:
            deeds.judge(column, own, row)

    def _open_pay(self, column: OfferColumn) -> None:
        view, pay = self.model.view, column.pay
        if view is not None and pay.obstacle is Obstacle.NO_RATE and pay.currency and view.line.currency:
            self.deeds.say_rate(pay.currency, view.line.currency)
        elif column.offer is None:
            self.deeds.say_ask(column)
        else:
            self.deeds.edit(column)

    def _settle(self, row: Row, column: OfferColumn) -> None:
        item = {Row.PAY: OfferItem.PAY, Row.SCHEDULE: OfferItem.SCHEDULE}.get(row)
        if item is not None:
            self.deeds.settle(column, item)
        elif row is Row.BENEFITS:
            self._points(column)

    def _points(self, column: OfferColumn) -> None:
        from ui.offers.menus import points_menu

        points_menu(self.deeds, self, column).popup(self._below_current())

    def _below_current(self) -> QPoint:
        place = self.table.place_of_current()
        inside = place.intersected(self.table.viewport().rect())
        return self.table.viewport().mapToGlobal((inside if inside.isValid() else place).center())

    def _on_clicked(self, hit: Hit) -> None:
        row, column = self.table.row(), self.table.column()
        if row is None or column is None:
            return
        own = judged_of(column, row)
        if hit.benefit is not None:
            self.deeds.turn_point(column, hit.benefit)
        elif hit.ask is not None:
            if hit.ask.question is not None:
                self._ctx.router.question_wanted.emit(hit.ask.question)
            else:
                self.deeds.ask(column)
        elif hit.score is not None and own is not None:
            self.deeds.score(column, own, hit.score)

    def _on_head(self, place: int) -> None:
        column = self.model.column(place)
        if column is not None:
            self.deeds.open_application(column)

    def print_(self) -> None:
        """Ctrl+P."""
        self.ask_print()

    def ask_print(self) -> None:
        view = self.model.view
        if view is not None and view.columns:
            self.printing.menu(view, self.print)

    def _on_saved(self, name: str) -> None:
        self.standing.setText(self.tr("Saved as {file}.").format(file=name))
        announce(self.standing, self.standing.text())

    def _on_changed(self, _change: Change, _origin: object) -> None:
        self.refresh()

    def _on_sight(self) -> None:
        self._minute.start()
        if self._stale:
            self._read()

    def _on_out_of_sight(self) -> None:
        self._minute.stop()
        self._stale = True
