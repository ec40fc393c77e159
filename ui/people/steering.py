"""Where each key, button and entry of a menu leads: whom it is about, and which deed it means."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from models.domain.values import ContactId
from ui.people.deeds import Deeds
from ui.people.header import GRID, LIST
from ui.people.keys import Command

if TYPE_CHECKING:
    from ui.people.page import PeoplePage


class Steering(QObject):
    def __init__(self, page: "PeoplePage", deeds: Deeds) -> None:
        super().__init__(page)
        self._page, self._deeds = page, deeds

    def do(self, command: Command) -> None:
        """With keys it is about the selected ones, in the pane about whom it shows."""
        page, deeds = self._page, self._deeds
        meant = page.crowd.meant()
        one = meant[0] if len(meant) == 1 else None
        match command:
            case Command.GRID | Command.LIST:
                page.set_look(GRID if command is Command.GRID else LIST)
            case Command.NEW:
                deeds.new()
            case Command.SEARCH:
                page.header.search.setFocus()
                page.header.search.selectAll()
            case Command.OPEN | Command.PANE:
                page.open_pane()
            case Command.LEAVE:
                page.crowd.choose(page.crowd.current())
            case Command.MENU:
                rect = page.crowd.at_current()
                self.menu(rect.bottomLeft() if rect.isValid() else page.mapToGlobal(QPoint(0, 0)))
            case Command.BIN if meant:
                deeds.delete(meant)
            case Command.MERGE if meant:
                deeds.merge(meant)
            case _ if one is not None:
                self._about_one(command, one)

    def _about_one(self, command: Command, contact: ContactId) -> None:
        match command:
            case Command.EDIT:
                self._deeds.edit(contact)
            case Command.WRITE:
                self._deeds.write(contact)
            case Command.QR:
                self._deeds.qr(contact)
            case Command.CONFIRM:
                self._confirm(contact)

    def _confirm(self, contact: ContactId) -> None:
        """Asked where it stands in the pane, else at the card or line itself."""
        face, crowd = self._page.pane.face, self._page.crowd
        shown = self._page.pane.panel
        at: QWidget = crowd.viewport()
        if face is not None and shown is not None and shown.contact.id == contact and face.spelling.isVisible():
            at = face.spelling
        self._deeds.confirm(contact, at, by_keys=True)

    def leave_pane(self) -> None:
        """Esc in the pane: it closes where it lies over the page, else the keys are the people's again."""
        if self._page.drawer.isVisible():
            self._page.drawer.dismiss()
        else:
            self._page.crowd.take_focus()

    def menu(self, at: QPoint) -> None:
        page = self._page
        rows = [row for contact in page.crowd.meant() if (row := page.sieve.get(contact)) is not None]
        self._deeds.menu(rows, at, self.do)

    def of_pane(self, call: Callable[[ContactId], object]) -> None:
        """About whom the pane shows."""
        shown = self._page.pane.panel
        if shown is not None:
            call(shown.contact.id)
