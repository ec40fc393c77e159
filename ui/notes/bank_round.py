"""One sitting of practice: which question comes next, and what is kept of each."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.domain.change import Change
from models.domain.question_views import QuestionRow
from models.domain.rehearsal import Round, begin
from models.domain.values import Question, QuestionId
from ui.context import Context
from ui.notes.bank_practice import Practice


class Rounds(QObject):
    ended = Signal(object)
    """The question that was asked last, or None."""

    def __init__(
        self,
        ctx: Context,
        parent: QWidget,
        showing: Callable[[Change], None],
        row_of: Callable[[QuestionId], QuestionRow | None],
    ) -> None:
        """`showing` is told of what is written before anybody else; `row_of` is asked for a question as it is then."""
        super().__init__(parent)
        self._row_of = row_of
        self._ctx, self._view, self._showing = ctx, parent, showing
        self._round: Round | None = None
        self._last: QuestionId | None = None
        self.practice = Practice(ctx.theme, parent)
        self.practice.went.connect(self._on_went)
        self.practice.put_off.connect(self._on_put_off)
        self.practice.ended.connect(self.end)

    @property
    def running(self) -> bool:
        return self._round is not None

    def begin(self, rows: Sequence[QuestionRow], first: QuestionId | None) -> None:
        self._round = begin((row.rehearsable() for row in rows), first)
        self._last = None
        self._ask()

    def _ask(self) -> None:
        """The next one that is still there; the end where there is none."""
        while self._round is not None and (question := self._round.current) is not None:
            row, known = self._row_of(question), self._ctx.services.questions.get(question)
            if row is not None and known is not None:
                self._last = question
                self.practice.ask(self._round, row, known)
                return
            self._round = self._round.without(question)
        if self._round is not None:
            self.practice.finish(self._round)

    def _on_went(self, went: int, seconds: int) -> None:
        question = self._round.current if self._round is not None else None
        if self._round is None or question is None:
            return
        services, now = self._ctx.services, self._ctx.clock.now()
        call = lambda: services.questions.practised(question, seconds, went, now)  # noqa: E731
        change = self._ctx.intents.do(self._view, call)
        if change is not None:
            self._showing(change)
            self._round = self._round.answered()
            self._ask()

    def _on_put_off(self) -> None:
        if self._round is not None:
            self._round = self._round.put_off()
            self._ask()

    def heard(self, change: Change) -> None:
        """A question was deleted elsewhere, or its making undone: the next one is asked."""
        gone = {edit.before.id for edit in change.edits if isinstance(edit.before, Question) and edit.after is None}
        current = self._round.current if self._round is not None else None
        if current in gone:
            self._ask()

    def end(self) -> None:
        if self._round is not None:
            self._round = None
            self.practice.rest()
            self.ended.emit(self._last)
