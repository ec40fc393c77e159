"""The ways into a debrief: named, meant by a shortcut, or by itself when an interview ends."""

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from models.domain.change import Change
from models.domain.errors import WorldError
from models.domain.reminder import Reminder
from models.domain.values import ApplicationId, Interview, InterviewId
from models.services.debriefs import Candidate
from ui.context import Context
from ui.debrief.choice import Choice
from ui.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.debrief.dialog import DebriefDialog
    from ui.debrief.just_out import JustOut

BY_ITSELF = timedelta(minutes=15)
"""So long after an interview's end its debrief opens by itself; later it is only asked for."""


class Doors(QObject):
    """One window for each interview: a second wish for it brings the first one forward."""

    def __init__(self, ctx: Context, window: QWidget) -> None:
        super().__init__(window)
        self._ctx, self._window = ctx, window
        self.open_: dict[str, DebriefDialog] = {}
        self._choice: Choice | None = None
        self.just_out_: JustOut | None = None
        self._line = ""
        """What was typed of an interview and left again."""
        self._closing: list[QWidget | None] = []
        ctx.bus.changed.connect(self._on_changed)

    def open(self, interview: str) -> None:
        """Empty: the one that is on or ended last; where several may be meant, one is chosen; with none it is noted."""
        if interview:
            self._show(interview)
            return
        meant = self._ctx.services.debriefs.meant(self._ctx.clock.now())
        if len(meant) == 1:
            self._show(meant[0].interview.id)
        else:
            self._choose(meant)

    def just_out(self) -> None:
        """Somebody has just left an interview: one that is known and not written about yet, else one to be noted."""
        meant = self._ctx.services.debriefs.meant(self._ctx.clock.now())
        self._choose([one for one in meant if not one.saved])

    def _choose(self, candidates: "Sequence[Candidate]") -> None:
        if not candidates:
            self._note_one()
            return
        if self._choice is not None:
            self._choice.close()
        choice = self._choice = Choice(self._ctx, candidates)
        choice.finished.connect(self._on_choice_gone)
        choice.chosen.connect(self._show)
        choice.another_wanted.connect(self._note_one)
        _bring_forward(choice)

    def _note_one(self) -> None:
        from ui.debrief.just_out import JustOut

        if self.just_out_ is None:
            self.just_out_ = JustOut(self._ctx, self._window if self._window.isVisible() else None, self._line)
            self.just_out_.finished.connect(self._on_just_out_gone)
            self.just_out_.noted.connect(self._show)
        _bring_forward(self.just_out_)

    def _on_just_out_gone(self) -> None:
        if self.just_out_ is not None:
            self._line = self.just_out_.line.text()
        self._hold(self.just_out_)
        self.just_out_ = None

    def _on_changed(self, change: Change, _origin: object) -> None:
        """An interview was taken back or binned: its debrief has nothing left to be about."""
        gone = {edit.before.id for edit in change.edits if isinstance(edit.before, Interview) and edit.after is None}
        for interview in gone & set(self.open_):
            self.open_[interview].drop()

    def _on_choice_gone(self) -> None:
        self._hold(self._choice)
        self._choice = None

    def _on_left(self, interview: str) -> None:
        self._hold(self.open_.pop(interview, None))

    def _hold(self, closing: QWidget | None) -> None:
        """It is in the midst of closing: it must not go with the last that refers to it."""
        self._closing.append(closing)
        QTimer.singleShot(0, self, self._closing.clear)

    def by_itself(self, reminder: Reminder) -> None:
        """An interview has ended: shown, and given the keys only where they are ours and nothing is being typed."""
        interview, now = reminder.interview, self._ctx.clock.now()
        if (
            interview is None
            or interview in self.open_
            or reminder.since is None
            or now - reminder.since > BY_ITSELF
            or self._is_typing()
        ):
            return
        self._show(interview, activate=QApplication.activeWindow() is not None)

    @staticmethod
    def _is_typing() -> bool:
        """In a window of ours; what other programs do is not looked at, and their focus is left alone."""
        focus = QApplication.focusWidget()
        asked = QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None
        return asked or (focus is not None and isinstance(focus, (QLineEdit, QTextEdit, QPlainTextEdit)))

    def _show(self, interview: str, activate: bool = True) -> None:
        dialog = self.open_.get(interview)
        if dialog is None:
            try:
                dialog = self._built(interview)
            except WorldError as error:
                self._ctx.intents.trouble.emit(in_words(error.sentence))
                return
            dialog.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not activate)
            dialog.sheet.begin()
        if dialog.isMinimized():
            dialog.showNormal()
        dialog.show()
        if activate:
            dialog.raise_()
            dialog.activateWindow()

    def _built(self, interview: str) -> "DebriefDialog":
        from ui.debrief.dialog import DebriefDialog

        dialog = DebriefDialog(self._ctx, self._ctx.services.debriefs.open(InterviewId(interview)))
        self.open_[interview] = dialog
        dialog.left.connect(lambda: self._on_left(interview))
        return dialog

    def applications(self) -> frozenset[ApplicationId]:
        """What is being written about."""
        return frozenset(dialog.opened.application.id for dialog in self.open_.values())

    def leave(self) -> None:
        """The record is about to be closed: every window keeps what stands in it."""
        for asked in (self._choice, self.just_out_):
            if asked is not None:
                asked.close()
        for dialog in list(self.open_.values()):
            dialog.leave()


def _bring_forward(asked: QWidget) -> None:
    asked.show()
    asked.raise_()
    asked.activateWindow()
