"""Why a reminder stands here: the advice, where it comes from, the dates that led to it, and how to change it."""

from datetime import datetime

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.domain.etiquette.hours import Etiquette
from models.domain.reminder import Reminder, Rule
from models.domain.views import Line
from ui import paint, reminder_words, wording
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.panel import Hairline
from ui.widgets.popover import PopOver

WIDTH = 432
MOST_FACTS = 4
OF_A_PROMISE = frozenset({Rule.FOLLOW_UP, Rule.ASK_RECRUITER, Rule.NO_REPLY})


def facts(line: Line, now: datetime, etiquette: Etiquette) -> list[tuple[str, str]]:
    """Icon and text of two to four dated facts: what happened, what was promised, when it was due, when it is late."""
    reminder = line.reminder
    if reminder is None:
        return []
    zone, today = etiquette.zone, etiquette.day(now)
    say = wording.translate

    def moment(at: datetime) -> str:
        return wording.day_and_time_within(at.astimezone(zone), today)

    found = [("calendar", reminder_words.why(reminder, line.person, line.company, zone))]
    if line.promised_on is not None and reminder.rule in OF_A_PROMISE:
        day = wording.day(line.promised_on, today)
        found.append(("flag", say("Why", "They had promised {day}").format(day=day)))
    found.append(("clock", _due(reminder, now).format(at=moment(reminder.due))))
    if reminder.late is not None and reminder.late != reminder.due:
        text = say("Why", "Late since {at}") if reminder.is_late(now) else say("Why", "Late from {at} on")
        found.append(("hourglass", text.format(at=moment(reminder.late))))
    if line.deadline is not None and line.deadline != reminder.since:
        found.append(
            ("calendar-clock", say("Why", "They wait for an answer until {at}").format(at=moment(line.deadline)))
        )
    if reminder.until is not None:
        found.append(("moon", say("Why", "It goes away by itself: {at}").format(at=moment(reminder.until))))
    return found[:MOST_FACTS]


def _due(reminder: Reminder, now: datetime) -> str:
    if reminder.due <= now:
        return wording.translate("Why", "It has stood here since {at}")
    return wording.translate("Why", "It is due {at}")


class _Told(QWidget):
    """What the articles say, beside a bar of accent."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(theme.px(14), 0, 0, 0)
        self.column.setSpacing(theme.px(6))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        x = self.width() - 2 if self.isRightToLeft() else 0
        first = self.column.itemAt(0)
        high = first.geometry().height() if first is not None else self.height()
        QPainter(self).fillRect(QRectF(x, 0, 2, high), self._theme.color("accent"))


class _Fact(QWidget):
    def __init__(self, theme: Theme, icon: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icon = theme, icon
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(24), 0, 0, 0)
        row.addWidget(Label(theme, text, "body", "ink", wrap=True, parent=self))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, side = self._theme, self._theme.px(14)
        x = self.width() - side if self.isRightToLeft() else 0
        paint.icon(theme, QPainter(self), x, theme.px(10), self._icon, 14, "ink2")


class WhyPopOver(PopOver):
    rule_wanted = Signal()
    """The setting behind the rule."""
    help_wanted = Signal()
    """The rule as the help explains it."""
    silence_wanted = Signal()
    """No more of this rule for that company."""

    def __init__(self, theme: Theme, window: QWidget, line: Line, now: datetime, etiquette: Etiquette) -> None:
        reminder = line.reminder
        assert reminder is not None, "only a reminder has reasons"
        rule = Rule(reminder.rule)
        words = reminder_words.advice(rule)
        super().__init__(theme, window, self.tr("Why: {name}").format(name=words.name), padding=20)
        px = theme.px
        self.frame.setFixedWidth(px(WIDTH))
        self.body.setSpacing(px(10))
        self.body.addLayout(self._head(words.name))
        told = _Told(theme, self.frame)
        told.column.addWidget(Label(theme, words.text, "row", "ink", 400, wrap=True, parent=told))
        told.column.addWidget(Label(theme, reminder_words.sources(rule), "small", "ink3", wrap=True, parent=told))
        others = reminder_words.other_schools(rule, etiquette.school)
        if others:
            text = self.tr("The articles disagree here. {others}").format(others=others)
            told.column.addWidget(Label(theme, text, "small", "ink3", wrap=True, parent=told))
        self.body.addWidget(told)
        self.body.addWidget(Hairline(theme, self.frame))
        self.body.addWidget(Label(theme, self.tr("Why now"), "body", "ink", 600, parent=self.frame))
        for icon, text in facts(line, now, etiquette):
            self.body.addWidget(_Fact(theme, icon, text, self.frame))
        self.body.addWidget(Hairline(theme, self.frame))
        self.body.addWidget(self._foot(line))

    def _head(self, name: str) -> QHBoxLayout:
        theme = self._theme
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(_Icon(theme, "book-open", self.frame))
        row.addWidget(Label(theme, name, "head", "ink", wrap=True, parent=self.frame), 1)
        close = Button(theme, "", "quiet", "x", 28, name=self.tr("Close"), parent=self.frame)
        close.clicked.connect(self.dismiss)
        # Enter that comes a moment after W must not switch a rule off.
        self.first = close
        row.addWidget(close)
        return row

    def _foot(self, line: Line) -> QWidget:
        theme = self._theme
        foot = QWidget(self.frame)
        row = Flow(foot, theme.px(6))
        self.change = Button(theme, self.tr("Change this rule"), "quiet", "settings-2", 28, parent=foot)
        self.change.clicked.connect(self._on_rule_wanted)
        row.addWidget(self.change)
        self.more = Button(theme, self.tr("Read more"), "quiet", height=28, parent=foot)
        self.more.clicked.connect(self._on_help_wanted)
        row.addWidget(self.more)
        self.silence: Button | None = None
        if line.company_id is not None and line.company:
            name = theme.elided(line.company, "small", 500, theme.px(150))
            text = self.tr("Not for {company}").format(company=name)
            self.silence = Button(theme, text, "secondary", height=28, parent=foot)
            self.silence.clicked.connect(self._on_silence_wanted)
            row.addWidget(self.silence)
        return foot

    def _on_rule_wanted(self) -> None:
        self.dismiss()
        self.rule_wanted.emit()

    def _on_help_wanted(self) -> None:
        self.dismiss()
        self.help_wanted.emit()

    def _on_silence_wanted(self) -> None:
        self.dismiss()
        self.silence_wanted.emit()


class _Icon(QWidget):
    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._name = theme, name
        self.setFixedSize(theme.px(16), theme.px(28))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.icon(self._theme, QPainter(self), 0, self.height() / 2, self._name, 16, "accent")
