"""Everything that a person does goes through here: called, made undoable, made known to every screen.

The rules hear of it from the services themselves.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from models.domain.change import Change
from models.domain.errors import WorldError
from ui.bus import Bus
from ui.commands import ChangeCommand
from ui.wording import in_words, undo_text

if TYPE_CHECKING:
    from models.services.house import Services

GREAT = 1000
"""Entries of a change from which on taking it back would halt the window for more than a blink."""


class Intents(QObject):
    done = Signal(str)
    """The sentence of what was done and can be undone, for the undo bar."""
    trouble = Signal(str)
    """The sentence of what the world refused, for the banner."""
    over = Signal(str)
    """The trouble of that sentence has passed by itself."""

    def __init__(self, services: "Services", bus: Bus, undo: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._bus = bus
        self._undo = undo
        self.turn_great: Callable[[Change], Change | None] | None = None
        """Does what `Services.undo` does with a change of more than `GREAT` entries, and lets the window live on."""

    def do(
        self, origin: object, call: Callable[[], Change], refused: Callable[[str], object] | None = None
    ) -> Change | None:
        """Call a service's intent; None where the world refused it, which the person has then been told.

        `refused` takes the sentence where it belongs beside a field; else it stands in the banner.
        A change without edits is an answer too: nothing was different, so nothing is to be undone.
        """
        try:
            change = call()
        except WorldError as error:
            (refused or self.trouble.emit)(in_words(error.sentence))
            return None
        if not change:
            return change
        text = undo_text(change, self._services.reminders.etiquette().zone)
        self._undo.push(ChangeCommand(change, text, self._reverse))
        self._bus.changed.emit(change, origin)
        self.done.emit(text)
        return change

    def remember(self, change: Change) -> None:
        """What was done in a window that is gone by now can be undone in this one."""
        text = undo_text(change, self._services.reminders.etiquette().zone)
        self._undo.push(ChangeCommand(change, text, self._reverse))
        self.done.emit(text)

    def _reverse(self, change: Change) -> Change | None:
        turn = self._services.undo if self.turn_great is None or len(change.edits) <= GREAT else self.turn_great
        try:
            written = turn(change)
        except WorldError as error:
            self.trouble.emit(in_words(error.sentence))
            return None
        if written is None:
            return None
        self._bus.changed.emit(written, None)
        return written
