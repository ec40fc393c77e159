"""The words that an ending still owes, or has given: one row each, with what can be done about it."""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.domain.outcome_views import Ending, Step, StepState
from ui.application.boxes import ChipLabel
from ui.outcomes import words
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label

MOST = 6
"""Rows that are shown; what is left stands in Today."""


class Steps(QWidget):
    write_wanted = Signal(object)
    """A `Step` whose letter is to be written, or gone on with."""
    done_wanted = Signal(object)
    """A `Step` that was said another way."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._body: QWidget | None = None

    def show_steps(self, ending: Ending, now: datetime, zone: tzinfo) -> None:
        """What is open first, as the ending has them."""
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        steps = sorted(ending.steps, key=lambda step: step.state is StepState.DONE)
        self._body = body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(8))
        for step in steps[:MOST]:
            self._row(step, ending, now, zone, column)
        self._rest(steps[MOST:], column)
        self._column.addWidget(body)
        self.setVisible(bool(steps))

    def _rest(self, steps: Sequence[Step], column: QVBoxLayout) -> None:
        count = len(steps)
        if count:
            text = self.tr("and %n more, in Today", "", count)
            column.addWidget(Label(self._theme, text, "small", "ink3", parent=self._body))

    def _row(self, step: Step, ending: Ending, now: datetime, zone: tzinfo, column: QVBoxLayout) -> None:
        theme, body = self._theme, self._body
        row = QHBoxLayout()
        row.setSpacing(theme.px(6))
        said = QVBoxLayout()
        said.setSpacing(0)
        title = words.title(step, ending)
        done = step.state is StepState.DONE
        said.addWidget(Label(theme, title, "body", "ink2" if done else "ink", 500, wrap=True, parent=body))
        detail = words.detail(step, ending)
        if detail and not done:
            said.addWidget(Label(theme, detail, "small", "ink3", wrap=True, parent=body))
        row.addLayout(said, 1)
        if step.state in (StepState.DONE, StepState.ON_ITS_WAY):
            icon = "check" if done else "clock"
            row.addWidget(ChipLabel(theme, words.state(step, now, zone), icon, "accent", body))
        else:
            self._buttons(step, title, row)
        column.addLayout(row)

    def _buttons(self, step: Step, title: str, row: QHBoxLayout) -> None:
        begun = step.state is StepState.BEGUN
        text = self.tr("Go on") if begun else self.tr("Write")
        write = Button(self._theme, text, "secondary", "pen-line", 28, parent=self._body)
        write.setAccessibleName(self.tr("{verb}: {title}").format(verb=text, title=title))
        write.clicked.connect(lambda: self.write_wanted.emit(step))
        row.addWidget(write)
        if step.rule is not None:
            done = Button(self._theme, "", "quiet", "check", 28, parent=self._body)
            done.setAccessibleName(self.tr("Said another way: {title}").format(title=title))
            done.setToolTip(self.tr("Said another way"))
            done.clicked.connect(lambda: self.done_wanted.emit(step))
            row.addWidget(done)
