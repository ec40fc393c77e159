"""A worker reads and counts; what it found last is there at once for as long as it holds."""

from PySide6.QtCore import QObject, Signal

from models.domain.errors import WorldError
from models.domain.insight_views import InsightsView, Span
from ui.context import Context
from ui.wording import in_words


class Reading(QObject):
    """`begin`, and `done` comes at once or a moment later; beginning again overtakes what is under way."""

    done = Signal(object)
    """An `InsightsView`."""

    def __init__(self, ctx: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._asked = 0
        self.under_way = False

    def begin(self, span: Span) -> None:
        insights, now = self._ctx.services.insights, self._ctx.clock.now()
        self._asked += 1
        ready = insights.ready(now, span)
        if ready is not None:
            self.under_way = False
            self.done.emit(ready)
            return
        self.under_way, number = True, self._asked
        self._ctx.jobs.run(
            insights.look, now, span,
            done=lambda view: self._hear(number, view), failed=lambda error: self._refused(number, error),
        )  # fmt: skip

    def _hear(self, number: int, view: InsightsView) -> None:
        if number == self._asked:
            self.under_way = False
            self.done.emit(view)

    def _refused(self, number: int, error: Exception) -> None:
        if number != self._asked:
            return
        self.under_way = False
        if not isinstance(error, WorldError):
            raise error
        self._ctx.intents.trouble.emit(in_words(error.sentence))
