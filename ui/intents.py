"""Everything that a person does goes through here: called, made undoable, made known to every screen.

The rules hear of it from the services themselves.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from models.domain.change import Change
from models.domain.errors import WorldError
from ui.bus import Bus
from ui.commands import ChangeCommand, SwitchCommand
from ui.wording import in_words, undo_text

if TYPE_CHECKING:
    from models.services.house import Services

Switched = tuple[Callable[[], str], Callable[[bool], object], bool]
"""How it is said, what switches it, and whether it was switched on."""
Several = tuple[str, tuple[Change, ...]]
"""The sentence of what was done as one step."""
Kept = Change | Switched | Several
GREAT = 1000
"""Entries of a change from which on taking it back would halt the window for more than a blink."""


@dataclass(frozen=True, slots=True)
class History:
    """What was done in a window that is gone by now, the oldest first; from `index` on it was undone."""

    commands: tuple[Kept, ...]
    index: int


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
        self._resuming = False
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
        text = self._text(change)
        self._undo.push(ChangeCommand(change, text, self._reverse))
        self._bus.changed.emit(change, origin)
        self.done.emit(text)
        return change

    def switch(self, say: Callable[[], str], put: Callable[[bool], object], on: bool) -> bool:
        """Put something outside of the record on or off, as a step that can be undone; False where it was refused."""
        if not self._put(put, on):
            return False
        self._undo.push(SwitchCommand(say, put, on, self._put))
        self.done.emit(say())
        return True

    def _put(self, put: Callable[[bool], object], on: bool) -> bool:
        try:
            if not self._resuming:
                put(on)
        except WorldError as error:
            self.trouble.emit(in_words(error.sentence))
            return False
        return True

    def history(self) -> History:
        """All that can be undone and done again, as values: it outlives the window, and is said in any language."""
        commands = [self._undo.command(at) for at in range(self._undo.count())]
        kept = [_kept(command) for command in commands]
        index = sum(one is not None for one in kept[: self._undo.index()])
        return History(tuple(one for one in kept if one is not None), index)

    def resume(self, history: History) -> None:
        """Go on where another window of the same record ended; nothing is done or undone by that."""
        self._resuming = True
        for at, kept in enumerate(history.commands):
            self._take_up(kept, undone=at >= history.index)
        self._undo.setIndex(history.index)
        self._resuming = False
        if history.index and history.index == len(history.commands):
            self.done.emit(self._undo.undoText())

    def _take_up(self, kept: Kept, undone: bool) -> None:
        if isinstance(kept, Change):
            text = self._text(kept.reversed() if undone else kept)
            self._undo.push(ChangeCommand(kept, text, self._reverse))
        elif len(kept) == 3:
            say, put, on = kept
            self._undo.push(SwitchCommand(say, put, on, self._put))
        else:
            text, changes = kept
            self._undo.beginMacro(text)
            for change in changes:
                self._undo.push(ChangeCommand(change, text, self._reverse))
            self._undo.endMacro()

    def _text(self, change: Change) -> str:
        return undo_text(change, self._services.reminders.etiquette().zone)

    def _reverse(self, change: Change) -> Change | None:
        if self._resuming:
            return change
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


def _kept(command: QUndoCommand) -> Kept | None:
    """None for what hangs on the window that it was done in."""
    if isinstance(command, ChangeCommand):
        return command.change
    if isinstance(command, SwitchCommand):
        return command.say, command.put, command.on
    parts = [command.child(at) for at in range(command.childCount())]
    changes = tuple(part.change for part in parts if isinstance(part, ChangeCommand))
    return (command.text(), changes) if changes and len(changes) == len(parts) else None
