"""Dates that clash: one sentence, what is fine to do, and the two letters that do it."""

from datetime import date, tzinfo

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.domain.offer_views import DateClash
from ui import paint
from ui.offers import words
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.panel import Panel

RULE_FROM = 1240
"""Width from which the rule of etiquette has room beside the sentence."""


class Icon(QWidget):
    def __init__(self, theme: Theme, name: str, size: int, token: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._name, self._size, self._token = theme, name, size, token
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(self._size), self._theme.px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        paint.icon(self._theme, QPainter(self), 0, rect.center().y(), self._name, self._size, self._token)


class ClashHint(Panel):
    """Shows the nearest clash; hidden where there is none, or where both letters were written."""

    time_wanted = Signal(object)
    tell_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._clash: DateClash | None = None
        px = theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(12), px(12), px(14))
        row.setSpacing(px(12))
        row.addWidget(Icon(theme, "calendar-clock", 20, "due", self))
        text = QVBoxLayout()
        text.setSpacing(px(2))
        self.sentence = Label(theme, "", "body", "ink", 500, wrap=True, parent=self)
        self.advice = Label(theme, "", "small", "ink2", wrap=True, parent=self)
        text.addWidget(self.sentence)
        text.addWidget(self.advice)
        row.addLayout(text, 1)
        self._book = Icon(theme, "book-open", 14, "accent", self)
        self.rule = Label(
            theme, self.tr("Tell other companies only once you hold an offer"), "small", "accent", parent=self
        )
        row.addWidget(self._book)
        row.addWidget(self.rule)
        row.addSpacing(px(8))
        self.time = Button(theme, "", "secondary", "pen-line", 28, parent=self)
        self.tell = Button(theme, "", "secondary", "pen-line", 28, parent=self)
        row.addWidget(self.time)
        row.addWidget(self.tell)
        row.setAlignment(self.time, Qt.AlignmentFlag.AlignVCenter)
        self.time.clicked.connect(lambda: self.time_wanted.emit(self._clash))
        self.tell.clicked.connect(lambda: self.tell_wanted.emit(self._clash))
        self.hide()

    def show_clash(self, clash: DateClash | None, zone: tzinfo, today: date) -> None:
        self._clash = clash
        self.setVisible(clash is not None)
        if clash is None:
            return
        self.sentence.setText(words.clash(clash, zone, today))
        self.advice.setText(words.clash_advice(clash))
        self.setAccessibleName(self.sentence.text())
        self.time.setVisible(not clash.time_asked)
        self.tell.setVisible(not clash.told)
        self.time.set_look(self.tr("Ask {company} for time").format(company=short(clash.company)))
        self.tell.set_look(self.tr("Tell {company}").format(company=short(clash.other_company)))
        self.fit()

    def fit(self) -> None:
        """The rule steps back where the sentence needs the room."""
        wide = self.width() >= self._theme.px(RULE_FROM)
        self.rule.setVisible(wide)
        self._book.setVisible(wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


def short(company: str) -> str:
    """The first word of a company's name, where it is one to be known by."""
    first = company.split()[0] if company.split() else company
    return first if len(first) > 3 else company
