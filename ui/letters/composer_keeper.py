"""What is typed is kept within a second; undo stays the text's own."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from models.domain.change import Change
from models.domain.values import LetterId
from ui.context import Context
from ui.unkept import Unkept

AFTER_MS = 700


class LetterKeeper(QObject):
    kept = Signal()
    """What stands in the composer is on the disk."""

    def __init__(self, ctx: Context, origin: QObject, said: Callable[[], tuple[str, str]]) -> None:
        """`said` is asked for subject and body; `origin` needs not be told of what it has written itself."""
        super().__init__(origin)
        self._ctx, self._origin, self._said = ctx, origin, said
        self._letter: LetterId | None = None
        self.at: datetime | None = None
        """When it was kept last, in this sitting."""
        self._unkept = Unkept(ctx, self)
        self._timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(self.keep)

    def begin(self, letter: LetterId | None) -> None:
        """The letter that is written on from now on; the one before is kept first."""
        self.keep_now()
        if letter != self._letter:
            self.at = None
        self._letter = letter

    def drop(self) -> None:
        """The letter is gone, or may no longer be written on."""
        self._timer.stop()
        if self._letter is not None:
            self._unkept.drop(self._letter)
        self._letter = None

    def touched(self) -> None:
        """A key was pressed. Those that follow do not put it off."""
        if self._letter is not None and not self._timer.isActive():
            self._timer.start()

    @property
    def waits(self) -> bool:
        return self._timer.isActive()

    def keep_now(self) -> None:
        """Whatever has not been written yet."""
        if self._timer.isActive():
            self.keep()

    def keep(self) -> None:
        self._timer.stop()
        if self._letter is None:
            return
        letter, now, letters = self._letter, self._ctx.clock.now(), self._ctx.services.letters
        subject, body = self._said()
        self._unkept.keep(
            letter, lambda: letters.keep(letter, subject, body, now), lambda change: self._on_kept(letter, change, now)
        )

    def _on_kept(self, letter: LetterId, change: Change, now: datetime) -> None:
        """Also of a letter that the person has left while the disk was full."""
        if change:
            self._ctx.bus.changed.emit(change, self._origin)
        if letter == self._letter:
            self.at = now
            self.kept.emit()
