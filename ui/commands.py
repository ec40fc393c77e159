"""Undoable intents. The service has been called before the command is pushed, so the first redo does nothing.

A command holds the Change (ids, before and after) and never a row. Where the row has moved on the store
refuses; an exception must not leave `redo` or `undo`, since Qt would keep a command that did nothing.
"""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from models.domain.change import Change

Reverse = Callable[[Change], Change | None]
"""Writes the reverse of a change and answers with what it wrote; None where it was refused (and told)."""


Put = Callable[[Callable[[bool], object], bool], bool]
"""Puts something outside of the record on or off; False where that was refused (and told)."""


class ChangeCommand(QUndoCommand):
    def __init__(self, change: Change, text: str, reverse: Reverse) -> None:
        super().__init__(text)
        self._change = change
        self._reverse = reverse
        self._pushed = False

    @property
    def change(self) -> Change:
        """What was written last: what was done, or while it is undone the undoing."""
        return self._change

    def _turn(self) -> None:
        written = self._reverse(self._change)
        if written is None:
            self.setObsolete(True)
        else:
            self._change = written

    def undo(self) -> None:
        self._turn()

    def redo(self) -> None:
        if self._pushed:
            self._turn()
        self._pushed = True


class SwitchCommand(QUndoCommand):
    """`say` is the sentence of what was done, in the language that the window speaks when it is asked."""

    def __init__(self, say: Callable[[], str], put: Callable[[bool], object], on: bool, carefully: Put) -> None:
        super().__init__(say())
        self.say, self.put, self.on = say, put, on
        self._carefully = carefully
        self._pushed = False

    def _put(self, on: bool) -> None:
        if not self._carefully(self.put, on):
            self.setObsolete(True)

    def undo(self) -> None:
        self._put(not self.on)

    def redo(self) -> None:
        if self._pushed:
            self._put(self.on)
        self._pushed = True
