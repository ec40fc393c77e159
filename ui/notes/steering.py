"""Where each key of the list, each button above and each link leads."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QUrl

from models.domain.note_links import CONTACT, named
from models.domain.values import ContactId
from ui.context import Context
from ui.notes.keys import Command
from ui.people.links import go

if TYPE_CHECKING:
    from ui.notes.page import NotesPage


class Steering(QObject):
    def __init__(self, ctx: Context, page: "NotesPage") -> None:
        super().__init__(page)
        self._ctx, self._page = ctx, page

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
            go(QUrl(target))
        elif ours[0] == CONTACT:
            person = self._ctx.services.notes.person(ContactId(ours[1]))
            if person is not None:
                self._ctx.router.person_wanted.emit(person.id)
        else:
            self._ctx.router.application_wanted.emit(ours[1], "")
