"""The sheet of one ending: why, what they said, what to learn, who is to hear of it. Each part may be left out.

There is nothing to confirm: closing it in any way keeps what was said, as one step that can be taken back.
"""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from models.domain.outcome_views import Ending
from models.domain.values import Reason, Stage
from models.services.questions import LONGEST_TEXT
from ui.application.growing import Growing
from ui.outcomes import words
from ui.outcomes.steps import Steps
from ui.theme import Theme
from ui.widgets.buttons import Button, ChipButton
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.popover import PopOver

WIDTH = 460
LEARNS = frozenset({Stage.REJECTED, Stage.WITHDRAWN, Stage.NO_REPLY})


@dataclass(frozen=True, slots=True)
class Said:
    """What stands in the sheet as it closes."""

    reason: Reason | None
    feedback: str
    lesson: str


class EndingSheet(PopOver):
    kept = Signal(object)
    """What was said, once, as it closes."""
    practise_wanted = Signal(str)
    """The id of a question from there."""
    revive_wanted = Signal()
    close_others_wanted = Signal()
    """Those who were told after a yes go to Withdrawn."""

    def __init__(self, theme: Theme, window: QWidget, ending: Ending, now: datetime, zone: tzinfo) -> None:
        super().__init__(theme, window, words.head(ending))
        self.ending = ending
        self._given = False
        self.reasons: dict[Reason, ChipButton] = {}
        self.feedback: Growing | None = None
        self.lesson: QLineEdit | None = None
        self.frame.setFixedWidth(theme.px(WIDTH))
        self.body.addWidget(Label(theme, words.head(ending), "head", "ink", wrap=True, parent=self.frame))
        said = f"{words.about(ending, now, zone)} {words.comfort(ending)}"
        self.body.addWidget(Label(theme, said, "small", "ink3", wrap=True, parent=self.frame))
        if ending.stage is Stage.REJECTED:
            self._add_reasons()
            self._add_feedback()
        if ending.stage in LEARNS:
            self._add_lesson()
        self.steps = Steps(theme, self.frame)
        self.show_ending(ending, now, zone)
        self.body.addSpacing(theme.px(4))
        self.body.addWidget(self.steps)
        self._add_foot()

    def show_ending(self, ending: Ending, now: datetime, zone: tzinfo) -> None:
        """The steps anew; what is being typed stays."""
        self.steps.show_steps(ending, now, zone)
        if self.isVisible():
            self.frame.setFixedHeight(self.body.totalHeightForWidth(self.frame.width()))
            self.update()

    def said(self) -> Said:
        reason = next((reason for reason, chip in self.reasons.items() if chip.isChecked()), None)
        return Said(
            reason if self.reasons else self.ending.reason,
            self.feedback.toPlainText() if self.feedback is not None else self.ending.feedback,
            self.lesson.text() if self.lesson is not None else "",
        )

    # building

    def _label(self, text: str) -> Label:
        self.body.addSpacing(self._theme.px(4))
        label = Label(self._theme, text, "small", "ink2", 500, wrap=True, parent=self.frame)
        self.body.addWidget(label)
        return label

    def _add_reasons(self) -> None:
        self._label(self.tr("What was the reason?"))
        chips = QWidget(self.frame)
        row = Flow(chips, self._theme.px(6))
        for reason, text in words.reasons():
            chip = ChipButton(self._theme, text, parent=chips)
            chip.setChecked(reason is self.ending.reason)
            chip.toggled.connect(lambda on, reason=reason: self._one_reason(reason, on))
            self.reasons[reason] = chip
            self.first = self.first or chip
            row.addWidget(chip)
        self.body.addWidget(chips)

    def _one_reason(self, reason: Reason, on: bool) -> None:
        for other, chip in self.reasons.items():
            if on and other is not reason:
                chip.setChecked(False)

    def _add_feedback(self) -> None:
        name = self.tr("What they said")
        label = self._label(name)
        self.feedback = Growing(self._theme, name, self.frame, lines=2, most=2)
        self.feedback.setPlaceholderText(self.tr("Their own words, as far as you remember them"))
        self.feedback.show_text(self.ending.feedback)
        label.setBuddy(self.feedback)
        self.body.addWidget(self.feedback)

    def _add_lesson(self) -> None:
        name = self.tr("A question to answer better next time")
        label = self._label(name)
        self.lesson = QLineEdit(self.frame)
        self.lesson.setAccessibleName(name)
        self.lesson.setPlaceholderText(self.tr("It goes into the question bank"))
        self.lesson.setMaxLength(LONGEST_TEXT)
        self.lesson.returnPressed.connect(self.dismiss)
        label.setBuddy(self.lesson)
        self.body.addWidget(self.lesson)
        if self.ending.practise:
            row = QHBoxLayout()
            waiting = words.practise(len(self.ending.practise))
            row.addWidget(Label(self._theme, waiting, "small", "ink3", wrap=True, parent=self.frame), 1)
            practise = Button(self._theme, self.tr("See it in the bank"), "link", height=24, parent=self.frame)
            practise.clicked.connect(lambda: self.practise_wanted.emit(self.ending.practise[0]))
            row.addWidget(practise)
            self.body.addLayout(row)

    def _add_foot(self) -> None:
        foot = QWidget(self.frame)
        row = Flow(foot, self._theme.px(6))
        if self.ending.stage is not Stage.ACCEPTED:
            back = Button(self._theme, words.revive(self.ending), "quiet", "undo-2", 28, parent=foot)
            back.may_shrink()
            back.clicked.connect(self.revive_wanted)
            row.addWidget(back)
        if self.ending.to_close:
            text = words.close_others(len(self.ending.to_close))
            withdraw = Button(self._theme, text, "quiet", "undo-2", 28, parent=foot)
            withdraw.clicked.connect(self.close_others_wanted)
            row.addWidget(withdraw)
        close = Button(self._theme, self.tr("Close"), "primary", height=28, parent=foot)
        close.clicked.connect(self.dismiss)
        self.first = self.first or self.lesson or close
        row.addWidget(close)
        self.body.addSpacing(self._theme.px(4))
        self.body.addWidget(foot)

    # Qt's part

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous() and not self._given:
            self._given = True
            self.kept.emit(self.said())
