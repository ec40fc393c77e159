"""How it ended, in the panel of a closed application: what was said of it, and who is still to hear of it."""

from datetime import datetime, tzinfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.domain.outcome_views import Ending
from models.domain.values import Stage
from ui.application import words as said_as
from ui.application.boxes import Box
from ui.outcomes import words
from ui.outcomes.steps import Steps
from ui.theme import Theme
from ui.widgets.buttons import Button


class EndingBox(Box):
    open_wanted = Signal()
    """The sheet, where reason, feedback and lesson are noted."""
    write_wanted = Signal(object)
    done_wanted = Signal(object)
    close_others_wanted = Signal(object)
    """Applications that were told after a yes, and go to Withdrawn."""
    revive_wanted = Signal(str)
    """The application that goes on after all."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("How it ended"), parent)

    def show_ending(self, ending: Ending | None, now: datetime, zone: tzinfo) -> None:
        self.setVisible(ending is not None)
        if ending is None:
            return
        self.title.setText(words.head(ending))

        def build(column: QVBoxLayout, body: QWidget) -> None:
            for text in self._known(ending):
                column.addWidget(self.small(text, body, "ink2"))
            steps = Steps(self.theme, body)
            steps.show_steps(ending, now, zone)
            steps.write_wanted.connect(self.write_wanted)
            steps.done_wanted.connect(self.done_wanted)
            column.addWidget(steps)
            column.addLayout(self._foot(ending, body))

        self.fill(build)

    def _known(self, ending: Ending) -> list[str]:
        if ending.stage is not Stage.REJECTED:
            return [words.comfort(ending)]
        known = []
        if ending.reason is not None:
            known.append(self.tr("Reason: {reason}").format(reason=said_as.reason(ending.reason)))
        if ending.feedback:
            known.append(self.tr("They said: {feedback}").format(feedback=ending.feedback))
        return known or [words.comfort(ending)]

    def _foot(self, ending: Ending, body: QWidget) -> QVBoxLayout:
        """One below the other: a stage has a long name in some languages."""
        foot = QVBoxLayout()
        foot.setSpacing(self.theme.px(4))
        if ending.stage is not Stage.ACCEPTED:
            text = self.tr("Reason and lesson") if ending.stage is Stage.REJECTED else self.tr("Note a lesson")
            note = Button(self.theme, text, "secondary", "pen-line", 28, parent=body)
            note.clicked.connect(self.open_wanted)
            back = Button(self.theme, words.revive(ending), "quiet", "undo-2", 28, parent=body)
            back.may_shrink()
            back.clicked.connect(lambda: self.revive_wanted.emit(ending.application))
            foot.addSpacing(self.theme.px(4))
            foot.addWidget(note)
            foot.addWidget(back)
        elif ending.to_close:
            told = Button(self.theme, words.close_others(len(ending.to_close)), "secondary", height=28, parent=body)
            told.clicked.connect(lambda: self.close_others_wanted.emit(ending.to_close))
            foot.addWidget(told)
        return foot
