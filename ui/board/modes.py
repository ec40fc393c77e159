"""The other ways of looking at the board; each is made when it is first asked for, over the same cards and filter."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QWidget

from models.domain.values import ApplicationId, Stage
from ui.board import menus
from ui.board.faces import Faces
from ui.board.header import BOARD, CALENDAR, LIST
from ui.board.keys import Command, described, described_of_calendar, described_of_list
from ui.board.views_menu import ViewsMenu
from ui.context import Context

if TYPE_CHECKING:
    from models.domain.calendar_views import Entry
    from ui.board.calendar_view import CalendarView
    from ui.board.list_view import ListView
    from ui.board.page import BoardPage


class Modes(QObject):
    """`board` is the page, whose columns hold every card."""

    def __init__(self, ctx: Context, board: "BoardPage", faces: Faces) -> None:
        super().__init__(board)
        self._ctx, self._board, self._faces = ctx, board, faces
        self.views = ViewsMenu(ctx, board)
        self.mode = BOARD
        self.stale = True
        """Whether the columns hold other cards than were shown last."""
        self.list: ListView | None = None
        self.calendar: CalendarView | None = None
        board.header.look.chosen.connect(self.choose)

    def choose(self, mode: str) -> None:
        """What is current in one way of looking is current in the next."""
        board, before = self._board, self.current()
        self.mode = mode
        board.header.look.set_value(mode)
        board.bar.sort.setVisible(mode == BOARD)
        board.refilter()
        view = self.view()
        board.setFocusProxy(view or board.columns.lists()[0])
        if view is not None and not board.header.look.holds_keys():
            view.setFocus(Qt.FocusReason.OtherFocusReason)
        if before is not None:
            self._go_to(before)

    def current(self) -> ApplicationId | None:
        if self.mode == LIST and self.list is not None:
            card = self.list.current_card()
        else:
            lists = self._board.columns.lists()
            found = next((cards for cards in lists if cards.chosen()), None)
            card = found.current_card() if found is not None else None
        return card.application if card is not None else None

    def view(self) -> QWidget | None:
        """What shows in place of the columns, None where they do."""
        return {LIST: self.list, CALENDAR: self.calendar}.get(self.mode)

    def keys(self) -> list[tuple[str, str]]:
        """For F1, of what shows."""
        return {LIST: described_of_list, CALENDAR: described_of_calendar}.get(self.mode, described)()

    def shows_any(self) -> bool:
        if self.mode == LIST and self.list is not None:
            return self.list.list.rowCount() > 0
        return self.mode == CALENDAR or any(cards.cards.rowCount() for cards in self._board.columns.lists())

    def refilter(self) -> None:
        """What is looked at is shown anew; the rest when it is asked for."""
        if self.mode == CALENDAR:
            self._calendar().refresh()
        if self.mode != LIST:
            return
        view, board = self._list(), self._board
        if self.stale:
            cards = [card for column in board.columns.all() for card in column.list.cards.column.cards]
            view.keeping(lambda: view.list.fill(cards, *board.filtering()))
            self.stale = False
        else:
            view.keeping(lambda: view.list.set_filter(*board.filtering()))

    def sort(self, column: int, backwards: bool) -> None:
        """The list, by one of its columns; a number that is none changes nothing."""
        from ui.board.list_model import Column

        if column in tuple(Column):
            self._list().set_sort(Column(column), backwards)

    def repaint(self) -> None:
        """Time has passed."""
        if self.list is not None:
            self.list.viewport().update()
        if self.calendar is not None:
            self.calendar.grid.viewport().update()

    def take_focus(self) -> bool:
        """Whether the keys are where things are looked at now; the columns look after themselves."""
        view = self.view()
        if view is None:
            return False
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _list(self) -> "ListView":
        if self.list is None:
            from ui.board.list_view import ListView

            self.list = ListView(self._ctx.theme, self._faces, self._board)
            self.list.commanded.connect(lambda command: self._on_command(Command(command)))
            self.list.opened.connect(self._open)
            self.list.menu_wanted.connect(self._menu)
            self._board.body.addWidget(self.list)
        return self.list

    def _calendar(self) -> "CalendarView":
        if self.calendar is None:
            from ui.board.calendar_view import CalendarView

            self.calendar = CalendarView(self._ctx.theme, self._faces, self._entries, self._board)
            self.calendar.opened.connect(lambda one: self._open_entry(one.application, one.interview))
            self._board.body.addWidget(self.calendar)
        return self.calendar

    def _entries(self, first: date, days: int) -> "Sequence[Entry]":
        """With a filter on, only of the cards that it shows."""
        found = self._ctx.services.calendar.entries(first, days, self._faces.zone)
        if not self._board.filtering()[0]:
            return found
        lists = [cards.cards for cards in self._board.columns.lists()]
        fit = {cards.card(row).application for cards in lists for row in range(cards.rowCount())}
        return [entry for entry in found if entry.application in fit]

    def _open_entry(self, application: str, interview: str | None) -> None:
        self._ctx.router.application_wanted.emit(application, interview or "")

    def _go_to(self, application: str) -> None:
        if self.mode == LIST and self.list is not None:
            self.list.go_to(self.list.list.row_of(application))
        elif self.mode == BOARD:
            self._board.actions_.follow(ApplicationId(application))

    # what a person does with the lines of the list

    def _on_command(self, command: Command) -> None:
        view, board = self._list(), self._board
        card, meant = view.current_card(), view.meant()
        if command is Command.FILTER:
            board.bar.first().setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif command is Command.NEW:
            self._ctx.router.new_application_wanted.emit(str(Stage.WISHLIST))
        elif command is Command.LEAVE:
            view.go_to(view.currentIndex().row())
        elif card is None:
            return
        elif command is Command.OPEN:
            self._open(card.application)
        elif command is Command.EDIT:
            self._ctx.router.edit_wanted.emit(card.application)
        elif command is Command.OUTCOMES:
            menus.outcomes(self._ctx.theme, board, partial(self._move, meant)).popup(view.at_current())
        elif command is Command.MENU:
            self._menu(None)
        elif command is Command.BIN:
            board.actions_.bin(meant)

    def _menu(self, at: QPoint | None) -> None:
        view, card = self._list(), self._list().current_card()
        if card is None:
            return
        meant = view.meant()
        menu = menus.card(
            self._ctx.theme, self._board, card.stage, len(meant), partial(self._move, meant), self._on_command
        )
        self._board.actions_.bulk.add_to(menu, meant)
        menu.popup(at if at is not None else view.at_current())

    def _open(self, application: str) -> None:
        self._ctx.router.application_wanted.emit(application, "")

    def _move(self, ids: Sequence[ApplicationId], to: Stage) -> None:
        self._board.actions_.bulk.move(ids, to)
