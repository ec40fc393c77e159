"""What is typed into the two answers: kept within a third of a second, one step of the history when it is over."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from models.domain.change import Change
from models.domain.errors import WorldError
from models.domain.values import Question, QuestionId
from ui.context import Context
from ui.notes.bank_detail import BankDetail
from ui.wording import in_words

KEEP_MS = 300


class Answers(QObject):
    """`kept` is told of each keeping; the step itself goes through the intents."""

    def __init__(self, ctx: Context, detail: BankDetail, kept: Callable[[Change], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._ctx, self._detail, self._kept = ctx, detail, kept
        self._question: QuestionId | None = None
        self._dirty = self._open = False
        # Not started anew by the next letter: who types on and on is kept as often.
        self._soon = QTimer(self, interval=KEEP_MS, singleShot=True)
        self._soon.timeout.connect(self._keep)
        detail.typed.connect(self._on_typed)
        detail.settled.connect(self.settle)

    def turn_to(self, question: QuestionId | None) -> None:
        """Another question is shown from now on."""
        if question != self._question:
            self.settle()
            self._question = question

    def _on_typed(self) -> None:
        self._dirty = True
        if not self._soon.isActive():
            self._soon.start()

    def _keep(self) -> None:
        question = self._question
        if not self._dirty or question is None:
            return
        self._soon.stop()
        self._dirty = False
        answer, better = self._detail.answer.text(), self._detail.better.text()
        try:
            change = self._ctx.services.questions.keep(question, answer, better, self._ctx.clock.now())
        except WorldError as error:
            self._dirty = True
            self._ctx.intents.trouble.emit(in_words(error.sentence))
            return
        self._open = True
        if change:
            self._kept(change)

    def settle(self) -> None:
        """All that was typed becomes one step that can be taken back."""
        self._keep()
        question = self._question
        if self._open and question is not None:
            self._open = False
            self._ctx.intents.do(self.parent(), lambda: self._ctx.services.questions.settle(question))

    def heard(self, change: Change) -> None:
        """Somebody else wrote, an undo perhaps: its word stands in the fields, whoever has the focus."""
        for edit in change.edits:
            after = edit.after
            if isinstance(after, Question) and after.id == self._question and not self._dirty:
                self._detail.put_texts(after.answer or "", after.better_answer or "")
