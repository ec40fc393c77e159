"""Where each key of the list, each button above and each link leads."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from models.domain.note_links import CONTACT, named
from models.domain.values import ContactId
from ui.context import Context
from ui.notes import bank_keys
from ui.notes.keys import Command, command_of
from ui.opening import open_link

if TYPE_CHECKING:
    from ui.notes.page import NotesPage


class Steering(QObject):
    def __init__(self, ctx: Context, page: "NotesPage") -> None:
        super().__init__(page)
        self._ctx, self._page = ctx, page

    def takes(self, event: QKeyEvent) -> bool:
        """The keys that need no row work from the switch above the list too: a click on it leaves the focus there."""
        page, focus = self._page, QApplication.focusWidget()
        if focus is None or not page.top.isAncestorOf(focus):
            return False
        if (bank := page.shown_bank) is None:
            command = command_of(event)
            if command in (Command.NEW, Command.SEARCH, Command.PANE):
                self.do(command)
                return True
        elif not bank.rounds.running:
            asked = bank_keys.command_of(event)
            if asked in (bank_keys.Command.NEW, bank_keys.Command.SEARCH, bank_keys.Command.PRACTISE):
                bank.do(asked)
                return True
        return False

    def do(self, command: Command) -> None:
        page = self._page
        match command:
            case Command.OPEN:
                page.editor.take_focus()
            case Command.NEW:
                page.begin()
            case Command.SEARCH:
                page.list.search.setFocus()
                page.list.search.selectAll()
            case Command.BIN:
                page.deeds.delete()
            case Command.PANE:
                page.beside.open()
            case Command.MENU:
                rect = page.list.list.visualRect(page.list.list.currentIndex())
                page.deeds.menu(page.list.list.viewport().mapToGlobal(rect.bottomLeft()))

    def more(self) -> None:
        button = self._page.editor.toolbar.more
        self._page.deeds.menu(button.mapToGlobal(QPoint(0, button.height())))

    def new(self) -> None:
        """A note or a question, whichever is in sight."""
        if (bank := self._page.shown_bank) is not None:
            bank.new_question()
        else:
            self._page.begin()

    def follow(self, target: str) -> None:
        """Open a link: within the program, or where the system takes it."""
        ours = named(target)
        if ours is None:
            open_link(target)
        elif ours[0] == CONTACT:
            person = self._ctx.services.notes.person(ContactId(ours[1]))
            if person is not None:
                self._ctx.router.person_wanted.emit(person.id)
        else:
            self._ctx.router.application_wanted.emit(ours[1], "")
