"""The next step: who contacts whom, how, by when in plain words, whether there are more rounds, and what meanwhile."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from models.domain.values import ContactChannel, NextSteps
from ui import paint, wording
from ui.debrief.chips import OneOf
from ui.theme import Theme
from ui.widgets.focus import REACH
from ui.widgets.inert import as_words
from ui.widgets.label import Label

Reader = Callable[[str], date | None]
"""Plain words to a day."""
DAY_WIDTH = 184


class DayLine(QLineEdit):
    """A day in plain words; once left, the day that was understood stands there as a chip does."""

    settled = Signal()

    def __init__(self, theme: Theme, name: str, hint: str, read: Reader, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._read = theme, read
        self.day: date | None = None
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setProperty("bare", True)
        self.setTextMargins(theme.px(26), 0, theme.px(8), 0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.textEdited.connect(self._on_edited)

    def sizeHint(self) -> QSize:
        theme = self._theme
        words = theme.text_width(self.text() or self.placeholderText(), "body") + theme.px(26 + 8 + 12)
        return QSize(max(theme.px(110), min(theme.px(DAY_WIDTH), round(words))), theme.px(26))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_day(self, day: date | None, loose: str = "") -> None:
        self.day = day
        self.setText(loose or (wording.day(day) if day is not None else ""))
        if loose:
            self._on_edited(loose)
        self.updateGeometry()

    @property
    def in_doubt(self) -> bool:
        """Something is written that names no day."""
        return bool(self.text().strip()) and self.day is None

    def _on_edited(self, text: str) -> None:
        self.day = self._read(text) if text.strip() else None
        self.updateGeometry()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.day is not None:
            self.setText(wording.day(self.day))
            self.updateGeometry()
        self.settled.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        settled = self.day is not None and not self.hasFocus()
        line = None if settled else "accent" if self.hasFocus() else "due" if self.in_doubt else "line2"
        ground = "accentSoft" if settled else "surface"
        width = 2.0 if self.hasFocus() else 1.0
        paint.rounded(painter, rect, theme.px(6), theme.color(ground), theme.color(line) if line else None, width)
        side = theme.px(14)
        x = rect.right() - theme.px(8) - side if self.isRightToLeft() else theme.px(8)
        paint.icon(theme, painter, x, rect.center().y(), "calendar", 14, "accentInk" if settled else "ink2")
        painter.end()
        super().paintEvent(event)


class StepsRow(QWidget):
    changed = Signal()

    def __init__(self, theme: Theme, read: Reader, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._today = theme, today
        self._before: NextSteps | None = None
        self.chips = OneOf(theme, self.tr("Next step"), self)
        for group, code, text in (
            ("who", self.tr("They contact me"), self.tr("They contact me")),
            ("who", self.tr("I contact them"), self.tr("I contact them")),
            ("how", ContactChannel.EMAIL.value, self.tr("Email")),
            ("how", ContactChannel.PHONE.value, self.tr("Phone")),
        ):
            self.chips.offer(group, code, text)
        self.by = DayLine(theme, self.tr("By when"), self.tr("By when? next Friday"), read, self)
        self.understood = Label(theme, "", "small", "accentInk", 500, parent=self)
        self.understood.setContentsMargins(0, 0, REACH, 0)
        self.rounds = OneOf(theme, self.tr("More rounds"), self)
        self.rounds.offer("rounds", "more", self.tr("More rounds"))
        self.rounds.offer("rounds", "none", self.tr("Last round"))
        second = QHBoxLayout()
        second.setContentsMargins(REACH, 0, 0, 0)
        second.setSpacing(theme.px(6) - REACH)
        second.addWidget(self.by)
        second.addWidget(self.rounds, 1)
        second.addWidget(self.understood)
        self.asked = Label(theme, "", "small", "due", wrap=True, parent=self)
        self.asked.setContentsMargins(REACH, 0, 0, 0)
        self.asked.hide()
        self.meanwhile = QLineEdit(self)
        self.meanwhile.setAccessibleName(self.tr("Meanwhile"))
        self.meanwhile.setPlaceholderText(self.tr("What may I do in between?"))
        self.meanwhile.setToolTip(as_words(self.meanwhile.placeholderText()))  # the line may be shorter
        row = QHBoxLayout()
        row.setContentsMargins(REACH, 0, REACH, REACH)
        row.setSpacing(theme.px(8))
        row.addWidget(Label(theme, self.tr("Meanwhile"), "small", "ink2", parent=self))
        row.addWidget(self.meanwhile, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addWidget(self.chips)
        column.addLayout(second)
        column.addWidget(self.asked)
        column.addSpacing(theme.px(2))
        column.addLayout(row)
        for chips in (self.chips, self.rounds):
            chips.chosen.connect(lambda _group, _code: self.changed.emit())
        self.by.settled.connect(self._say_day)
        self.by.textEdited.connect(lambda _text: self._on_day())
        self.meanwhile.textEdited.connect(lambda _text: self.changed.emit())

    def show_steps(self, steps: NextSteps, loose: str) -> None:
        self._before = steps
        self.rounds.set_value("rounds", {True: "more", False: "none", None: None}[steps.more_rounds])
        if steps.contact_by and self.chips.value("who") != steps.contact_by:
            self.chips.set_value("who", steps.contact_by)
            if self.chips.value("who") is None:  # as the longer form has it: "Ingrid contacts me"
                self.chips.offer("who", steps.contact_by, steps.contact_by)
                self.chips.set_value("who", steps.contact_by)
        if steps.channel in (ContactChannel.POST, ContactChannel.OTHER):
            text = self.tr("By post") if steps.channel is ContactChannel.POST else self.tr("Another way")
            self.chips.offer("how", steps.channel.value, text)
        self.chips.set_value("how", steps.channel.value if steps.channel is not None else None)
        self.by.show_day(steps.promised_by, loose)
        self.meanwhile.setText(steps.meanwhile or "")
        self.meanwhile.setCursorPosition(0)
        self._say_day()

    def steps(self, before: NextSteps) -> NextSteps:
        how = self.chips.value("how")
        return NextSteps(
            before.interview,
            {"more": True, "none": False}.get(self.rounds.value("rounds") or ""),
            self.chips.value("who"),
            ContactChannel(how) if how is not None else None,
            self.by.day,
            " ".join(self.meanwhile.text().split()) or None,
            before.recorded_at,
        )

    def loose(self) -> str:
        """What is written of the day, where it names none yet."""
        return self.by.text().strip() if self.by.in_doubt else ""

    def _on_day(self) -> None:
        self._say_day()
        self.changed.emit()

    def _say_day(self) -> None:
        """While it is being written: the day that was understood, or how one may be written."""
        day, asked = "", ""
        if self.by.in_doubt:
            asked = self.tr("Write a day: next Friday, in two weeks, 26 June")
        elif self.by.day is not None and self.by.text() != wording.day(self.by.day):
            day = wording.day(self.by.day, self._today)
        self.understood.setText(day)
        self.asked.setText(asked)
        self.asked.setVisible(bool(asked))
        self.by.setAccessibleDescription(day or asked)

    def stops(self) -> list[QWidget | None]:
        return [self.chips.stop(), self.by, self.rounds.stop(), self.meanwhile]
