"""What the timeline asks before anything has happened: when did you apply?"""

from datetime import date, tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.domain.values import Stage
from models.domain.views import Panel
from ui.application import words
from ui.application.forms.fields import DayField
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label


class EmptyTimeline(QWidget):
    applied = Signal(object)
    """The day of applying."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(6), px(4), px(6), px(12))
        column.setSpacing(px(8))
        self.question = Label(theme, "", "row", "ink", parent=self)
        column.addWidget(self.question)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.day = DayField(theme, self.tr("The day you applied"), self, bare=True)
        self.day.setFixedWidth(px(220))
        row.addWidget(self.day)
        self.keep = Button(theme, self.tr("I applied then"), "primary", parent=self)
        self.keep.clicked.connect(self._on_keep)
        self.day.edit.returnPressed.connect(self._on_keep)
        row.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        column.addLayout(row)

    def show_panel(self, panel: Panel, today: date, zone: tzinfo) -> None:
        wanted = panel.application.stage is Stage.WISHLIST and panel.application.applied_at is None
        self.setVisible(wanted)
        if not wanted:
            return
        saved = panel.application.created_at
        when = words.in_days(saved.astimezone(zone).date(), today) if saved is not None else ""
        begins = self.tr("Saved {when}.").format(when=when) if when else ""
        question = self.tr("When did you apply?")
        self.question.setText(f"{begins} {question}".strip())
        if self._today != today:
            self._today = today
            self.day.begin(today, None)

    def _on_keep(self) -> None:
        day = self.day.checked()
        if day is None:
            if not self.day.message():
                self.day.error(self.tr("Say the day, like 12 June."))
            return
        if day > self._today:
            self.day.error(self.tr("That day is still to come. Choose today or an earlier one."))
            return
        self.day.set_text("")
        self.applied.emit(day)
