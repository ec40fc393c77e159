"""Undoable intents. The service has been called before the command is pushed, so the first redo does nothing.

A command holds the Change (ids, before and after) and never a row. Where the row has moved on the store
refuses; an exception must not leave `redo` or `undo`, since Qt would keep a command that did nothing.
"""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from models.domain.change import Change

Reverse = Callable[[Change], Change | None]
"""Writes the reverse of a change and answers with what it wrote; None where it was refused (and told)."""


class ChangeCommand(QUndoCommand):
    def __init__(self, change: Change, text: str, reverse: Reverse) -> None:
        super().__init__(text)
        self._change = change
        self._reverse = reverse
        self._pushed = False

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
