"""What is due here, with done, snooze and why; and what comes next."""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.domain.reminder import Reminder, Rule
from models.domain.views import Line
from ui import reminder_words, wording
from ui.application.boxes import Box, CountPill
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.label import Label

MOST_COMING = 3


class DueBox(Box):
    done_wanted = Signal(object)
    snooze_wanted = Signal(object, object)
    """A reminder, and the button to open at."""
    why_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Due"), parent)
        self.pill = CountPill(theme, self)
        self._head.addWidget(self.pill)

    def show_lines(self, lines: Sequence[Line], now: datetime, zone: tzinfo) -> None:
        """The reminders of one application with their names, soonest first."""
        told = [(one.reminder, self._title(one.reminder, one, zone)) for one in lines if one.reminder is not None]
        due = [(one, title) for one, title in told if one.due <= now]
        coming = [(one, title) for one, title in told if one.due > now][:MOST_COMING]
        self.pill.set_count(len(due))
        self.title.setText(self.tr("Due") if due else self.tr("Coming up"))
        self.setVisible(bool(due or coming))

        def build(column: QVBoxLayout, body: QWidget) -> None:
            for reminder, title in due:
                self._due(reminder, title, now, column, body)
            for reminder, title in coming:
                day = wording.day_and_time(reminder.due.astimezone(zone), now.astimezone(zone).date())
                text = self.tr("{day}: {title}").format(day=day, title=title)
                column.addWidget(self.small(text, body))

        self.fill(build)

    @staticmethod
    def _title(reminder: Reminder, line: Line, zone: tzinfo) -> str:
        return reminder_words.title(reminder, line.person, line.company, zone)

    def _due(self, reminder: Reminder, title: str, now: datetime, column: QVBoxLayout, body: QWidget) -> None:
        theme = self.theme
        column.addWidget(Label(theme, title, "body", "ink", 500, wrap=True, parent=body))
        left = wording.left(now, reminder.late)
        advice = reminder_words.advice(Rule(reminder.rule)).name
        text = self.tr("{left}. {advice}").format(left=left, advice=advice) if left else advice
        column.addWidget(self.small(text, body, "due" if left else "ink3"))
        buttons = QWidget(body)
        row = Flow(buttons, theme.px(6))
        done = Button(theme, self.tr("Done"), "secondary", "check", 24, parent=body)
        done.clicked.connect(lambda: self.done_wanted.emit(reminder))
        snooze = Button(theme, self.tr("Snooze"), "secondary", "clock", 24, parent=body)
        snooze.clicked.connect(lambda: self.snooze_wanted.emit(reminder, snooze))
        why = Button(theme, self.tr("Why?"), "quiet", "book-open", 24, parent=body)
        why.clicked.connect(lambda: self.why_wanted.emit(reminder))
        for button, said in (
            (done, self.tr("Done: {title}")),
            (snooze, self.tr("Snooze: {title}")),
            (why, self.tr("Why: {title}")),
        ):
            button.setAccessibleName(said.format(title=title))
            row.addWidget(button)
        column.addWidget(buttons)
        column.addSpacing(theme.px(4))
