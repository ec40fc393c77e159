"""The checks while somebody writes: off the UI thread, a moment after the last key, the last text alone counts."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from models.domain.letters.reviewing import Written
from models.services.checking import Beside, Looked
from ui.context import Context

AFTER_MS = 120
AGAIN_MS = 400
"""Until a look that was not finished is taken again; a key asks sooner."""


class Live(QObject):
    looked = Signal(object)
    """`Looked` at the text as it stands now."""

    def __init__(self, ctx: Context, parent: QObject, written: Callable[[], Written]) -> None:
        """`written` is asked for what stands in the composer."""
        super().__init__(parent)
        self._ctx, self._written = ctx, written
        self._beside: Beside | None = None
        self._asked: tuple[Beside, Written] | None = None
        self._under_way = False
        self._timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(self._ask)

    @property
    def busy(self) -> bool:
        """Something has still to be looked at."""
        return self._under_way or self._timer.isActive()

    def begin(self, beside: Beside) -> None:
        """Another letter, or it is looked at beside something else now; an answer to before is stale."""
        self._beside = beside
        if not self._under_way:
            self._asked = None
        self._timer.start(0)

    def touched(self) -> None:
        """The text is another than a moment ago."""
        if self._beside is not None:
            self._timer.start(AFTER_MS)

    def rest(self) -> None:
        """Nobody looks at the letter any more."""
        self._timer.stop()
        self._beside = self._asked = None

    def _ask(self) -> None:
        beside = self._beside
        if self._under_way or beside is None:
            return  # the answer that comes will ask again
        written = self._written()
        if self._asked == (beside, written):
            return
        self._under_way, self._asked = True, (beside, written)
        look = self._ctx.services.checking.look
        self._ctx.jobs.run(look, written, beside, done=self._on_looked, failed=self._on_failed)

    def _on_looked(self, found: Looked) -> None:
        self._under_way = False
        if self._beside is None:
            return
        if self._asked != (self._beside, self._written()):
            self._ask()
        else:
            self.looked.emit(found)
            if found.unfinished:
                self._asked = None
                self._timer.start(AGAIN_MS)

    def _on_failed(self, error: Exception) -> None:
        self._under_way, self._asked = False, None
        raise error
