"""The checks while somebody writes: off the UI thread, a moment after the last key, the last text alone counts.

Until the proofreader has read its dictionary, which takes a second or three, the other checks answer without it.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from models.domain.letters.reviewing import Written
from models.domain.mail import Language
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
        self._asked: tuple[Beside, Written, bool] | None = None
        self._awake: set[Language] = set()
        self._waking: set[Language] = set()
        self._under_way = False
        self._timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(self._ask)

    @property
    def busy(self) -> bool:
        """Something has still to be looked at."""
        waking = self._beside is not None and self._beside.situation.voice.language not in self._awake
        return self._under_way or self._timer.isActive() or waking

    def begin(self, beside: Beside) -> None:
        """Another letter, or it is looked at beside something else now; an answer to before is stale."""
        self._beside = beside
        if not self._under_way:
            self._asked = None
        self._timer.start(0)
        self._wake(beside)

    def _wake(self, beside: Beside) -> None:
        language = beside.situation.voice.language
        if language in self._waking:
            return
        self._waking.add(language)

        def woken(_nothing: object) -> None:
            self._awake.add(language)
            if self._beside is not None:
                self._timer.start(0)

        self._ctx.jobs.run(self._ctx.services.checking.wake, beside, done=woken)

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
        question = self._question(beside)
        if self._asked == question:
            return
        self._under_way, self._asked = True, question
        _, written, proofread = question
        look = self._ctx.services.checking.look
        self._ctx.jobs.run(look, written, beside, proofread, done=self._on_looked, failed=self._on_failed)

    def _question(self, beside: Beside) -> tuple[Beside, Written, bool]:
        return beside, self._written(), beside.situation.voice.language in self._awake

    def _on_looked(self, found: Looked) -> None:
        self._under_way = False
        if self._beside is None:
            return
        if self._asked is None or self._asked[:2] != (self._beside, self._written()):
            self._ask()
        else:
            self.looked.emit(found)
            if found.unfinished:
                self._asked = None
                self._timer.start(AGAIN_MS)
            elif self._asked != self._question(self._beside):
                self._ask()

    def _on_failed(self, error: Exception) -> None:
        self._under_way, self._asked = False, None
        raise error
