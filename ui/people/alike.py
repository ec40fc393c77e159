"""Who may be the same as somebody else: looked for beside the window, told quietly, merged by the person alone."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from models.domain.change import Change
from models.domain.duplicates import Likeness
from models.domain.errors import WorldError
from models.domain.values import CompanyId, ContactId
from ui.context import Context
from ui.people.merge_dialog import MergeDialog, pair_of_companies, pair_of_people

Found = tuple[tuple[Likeness, ...], tuple[Likeness, ...]]
REST_MS = 800
"""Changes that come together are looked through once."""
AT_ONCE = 60
"""Pairs that one dialog goes through; the line on the page tells of those that are left."""


class Alike(QObject):
    found = Signal(int, int)
    """How many pairs of people, and of companies."""

    def __init__(self, ctx: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._pairs: Found = ((), ())
        self._under_way = self._again = False
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._look)

    def look_soon(self) -> None:
        self._rest.start()

    def rest(self) -> None:
        """Out of sight nothing is looked for; the next showing looks again."""
        self._rest.stop()

    def _look(self) -> None:
        if self._under_way:
            self._again = True
            return
        self._under_way, self._again = True, False
        self._ctx.jobs.run(self._ctx.services.people.likenesses_apart, done=self._on_found, failed=self._on_failed)

    def _on_found(self, pairs: Found) -> None:
        self._under_way, self._pairs = False, pairs
        self.found.emit(len(pairs[0]), len(pairs[1]))
        if self._again:
            self._again = False
            self._rest.start()

    def _on_failed(self, error: Exception) -> None:
        """A record that cannot be read just now, while a long import is written for instance: later again."""
        self._under_way = False
        if not isinstance(error, WorldError):
            raise error
        self._rest.start()

    def look(self, origin: QWidget, shown: Callable[[Change], object]) -> None:
        """One pair after the other, side by side."""
        people, companies = self._pairs
        pairs = [
            pair_of_people(self._ctx, ContactId(one.one), ContactId(one.other), one.why) for one in people[:AT_ONCE]
        ]
        room = AT_ONCE - len(pairs)
        pairs += [
            pair_of_companies(self._ctx, CompanyId(one.one), CompanyId(one.other), one.why) for one in companies[:room]
        ]
        there = [pair for pair in pairs if pair is not None]
        if there:
            MergeDialog.ask(self._ctx, origin, there, shown)
        else:
            self.look_soon()
