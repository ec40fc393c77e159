"""The ways into a debrief: named, meant by a shortcut, or by itself when an interview ends."""

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from models.domain.errors import WorldError
from models.domain.reminder import Reminder
from models.domain.values import InterviewId
from ui.context import Context
from ui.debrief.choice import Choice
from ui.wording import in_words

if TYPE_CHECKING:
    from ui.debrief.dialog import DebriefDialog

BY_ITSELF = timedelta(minutes=15)
"""So long after an interview's end its debrief opens by itself; later it is only asked for."""


class Doors(QObject):
    """One window for each interview: a second wish for it brings the first one forward."""

    def __init__(self, ctx: Context, window: QWidget) -> None:
        super().__init__(window)
        self._ctx, self._window = ctx, window
        self.open_: dict[str, DebriefDialog] = {}
        self._choice: Choice | None = None
        self._closing: list[QWidget | None] = []

    def open(self, interview: str) -> None:
        """Empty: the one that is on or ended last; where several may be meant, one is chosen."""
        if interview:
            self._show(interview)
            return
        meant = self._ctx.services.debriefs.meant(self._ctx.clock.now())
        if len(meant) == 1:
            self._show(meant[0].interview.id)
            return
        if self._choice is not None:
            self._choice.close()
        choice = self._choice = Choice(self._ctx, meant)
        choice.finished.connect(self._on_choice_gone)
        choice.chosen.connect(self._show)
        choice.show()
        choice.raise_()
        choice.activateWindow()

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
        if interview is None or reminder.since is None or now - reminder.since > BY_ITSELF or self._is_typing():
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

    def leave(self) -> None:
        """The record is about to be closed: every window keeps what stands in it."""
        if self._choice is not None:
            self._choice.close()
        for dialog in list(self.open_.values()):
            dialog.leave()
