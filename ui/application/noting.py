"""A field of the panel that is written while one types, and is one step to take back once it is left."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from models.domain.change import Change
from models.domain.errors import WorldError
from models.services.impressions import as_one
from ui.context import Context
from ui.wording import in_words


class Noting(QObject):
    """One for each box, so that a refresh of another box ends nothing here."""

    def __init__(self, ctx: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._pending: list[Change] = []

    def note(self, call: Callable[[], Change]) -> None:
        """Written at once, so that a power cut costs no more than the last pause; no step in the history yet."""
        try:
            change = call()
        except WorldError as error:
            self._ctx.intents.trouble.emit(in_words(error.sentence))
            return
        if change:
            self._pending.append(change)
            self._ctx.bus.changed.emit(change, self)

    def settle(self) -> None:
        """The field is left: all that was noted in it becomes one step."""
        changes, self._pending = self._pending, []
        if changes:
            self._ctx.intents.do(self, lambda: as_one(changes))
