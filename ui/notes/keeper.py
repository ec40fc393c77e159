"""What is typed is kept at once; a whole sitting is one step back.

A third of a second after a key the note is on the disk. When the person goes on to something else, everything the
sitting has changed becomes one entry of the undo history.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from models.domain.change import Change
from models.domain.values import Note
from ui.context import Context
from ui.unkept import Unkept

AFTER_MS = 300
PATIENCE, LATEST_MS = 12, 2000
"""A long note is kept as rarely as it takes that keeping it costs at most a twelfth of the time, within two seconds."""


class Keeper(QObject):
    kept = Signal(str)
    """A note was written; its id."""

    def __init__(self, ctx: Context, origin: QObject, said: Callable[[], tuple[str, str]]) -> None:
        """`said` is asked for title and body."""
        super().__init__(origin)
        self._ctx, self._origin, self._said = ctx, origin, said
        self._began: Note | None = None
        self.was_open: Note | None = None
        """The note that was open when the page went out of sight."""
        self._written = False
        self._unkept = Unkept(ctx, self)
        self._timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(self.keep)

    @property
    def note(self) -> Note | None:
        """The note of this sitting as it was when it began."""
        return self._began

    def begin(self, note: Note) -> None:
        self.end()
        self.was_open = None
        self._began = note

    def drop(self) -> None:
        """The note is another by now, or gone: nothing of this sitting is written any more."""
        self._timer.stop()
        if self._began is not None:
            self._unkept.drop(self._began.id)
        self._began = self.was_open = None
        self._written = False

    def end_of_sight(self) -> None:
        """The page is hidden: the sitting is over, and goes on with the same note when the page comes back."""
        there = self._began or self.was_open
        self.end()
        self.was_open = there

    def touched(self) -> None:
        """A key was pressed. Those that follow do not put it off."""
        if self._began is not None and not self._timer.isActive():
            self._timer.start()

    def keep(self) -> None:
        """Write what is there now."""
        self._timer.stop()
        began = self._began
        if began is None:
            return
        title, body = self._said()
        if not title.strip() and not body.strip() and began.title is None and began.body is None:
            return  # nobody has written anything yet
        started, notes, now = time.perf_counter(), self._ctx.services.notes, self._ctx.clock.now()
        self._unkept.keep(
            began.id, lambda: notes.keep(began, title, body, now), lambda done: self._on_kept(began, done)
        )
        took_ms = (time.perf_counter() - started) * 1000
        self._timer.setInterval(min(LATEST_MS, max(AFTER_MS, round(took_ms * PATIENCE))))

    def _on_kept(self, began: Note, change: Change) -> None:
        """Also of a note that the person has left while the disk was full."""
        if change:
            self._written = self._written or began is self._began
            self.kept.emit(began.id)

    def end(self) -> None:
        """The person goes on to something else."""
        if self._timer.isActive():
            self.keep()
        began, self._began = self._began, None
        if began is not None and self._written:
            self._written = False
            self._ctx.intents.do(self._origin, lambda: self._sat(began))

    def _sat(self, began: Note) -> Change:
        return self._ctx.services.notes.sat(began)
