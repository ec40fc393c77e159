"""What stands there once the debrief is done: what has been kept, and what comes next with its date."""

from collections.abc import Iterator
from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.domain.letters.wanted import KINDS
from models.domain.reminder import Rule
from models.domain.views import Line
from models.services.debriefs import Opened, Words
from ui import reminder_words, wording
from ui.context import Context
from ui.theme import Theme
from ui.today.sentences import number, opened as with_capital
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.panel import Hairline

SHOWN = 6
SOON = timedelta(days=1)
MOST_KEYS = 9
PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class After(QWidget):
    today_wanted = Signal(str, str)
    """Rule and subject of what comes first; both empty where nothing does."""
    close_wanted = Signal()
    letter_wanted = Signal(object)
    """The reminder whose letter is to be written."""

    def __init__(self, ctx: Context, what: Opened, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._ctx = ctx
        now = ctx.clock.now()
        self._zone = ctx.services.reminders.etiquette().zone
        self._today = ctx.services.reminders.etiquette().day(now)
        coming = ctx.services.debriefs.coming(what.interview.id, now)
        # Thanks first: they run out within a day.
        self.lines = sorted(coming, key=lambda line: line.reminder is None or line.reminder.rule is not Rule.THANK_YOU)
        self.writes: list[Button] = []
        self._build(ctx.theme, words)

    def _build(self, theme: Theme, words: Words) -> None:
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(20), px(20), px(20))
        column.setSpacing(px(8))
        self.head = Label(theme, self.conclusion(), "title", "ink", wrap=True, parent=self)
        column.addWidget(self.head)
        for sentence in self.kept(words):
            column.addWidget(Label(theme, sentence, "body", "ink2", wrap=True, parent=self))
        column.addSpacing(px(8))
        column.addWidget(self._list(theme), 1)
        column.addWidget(Label(theme, self.tr("Ctrl Z in Afterview takes it back."), "small", "ink3", parent=self))
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addStretch(1)
        close = Button(theme, self.tr("Close"), "secondary", keys=("Esc",), parent=self)
        close.clicked.connect(self.close_wanted)
        letters = self.letters()
        self.today = Button(theme, self.tr("Show in Today"), "secondary", "sun", parent=self)
        self.today.clicked.connect(self._on_today)
        self.go = self.today
        foot.addWidget(close)
        foot.addWidget(self.today)
        if letters:
            text = self._verb(letters[0])
            self.go = Button(theme, text, "primary", "mail", keys=("Enter",), parent=self)
            self.go.clicked.connect(lambda: self._on_letter(0))
            foot.addWidget(self.go)
        else:
            self.today.set_look(kind="primary")
        column.addLayout(foot)

    def _list(self, theme: Theme) -> QWidget:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(self.tr("What comes next"))
        inside = QWidget(area)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        for line in self.lines[:SHOWN]:
            column.addWidget(Hairline(theme, inside))
            column.addLayout(self._line(theme, line, inside))
        column.addStretch(1)
        area.setWidget(inside)
        inside.setAutoFillBackground(False)
        return area

    def _line(self, theme: Theme, line: Line, inside: QWidget) -> QHBoxLayout:
        """What comes, when, and at its end the key that writes it."""
        title, when = self.said(line)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, title, "row", "ink", wrap=True, parent=inside))
        words.addWidget(Label(theme, when, "small", "ink2", wrap=True, parent=inside))
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addLayout(words, 1)
        letters = self.letters()
        if line in letters and len(self.writes) < MOST_KEYS:
            number = letters.index(line)
            write = Button(theme, self.tr("Write"), "secondary", height=28, keys=(str(number + 1),), parent=inside)
            write.setAccessibleName(self.tr("Write: {title}").format(title=title))
            write.clicked.connect(lambda: self._on_letter(number))
            self.writes.append(write)
            row.addWidget(write)
        return row

    # Words

    @staticmethod
    def _verb(line: Line) -> str:
        """ "Write to Ingrid"."""
        rule = Rule(line.reminder.rule) if line.reminder is not None else Rule.THANK_YOU
        return reminder_words.verb(rule, line.company, line.person)

    def letters(self) -> list[Line]:
        """Those of the lines that a letter answers within a day, as they stand: what is asked next week waits."""
        soon = self._ctx.clock.now() + SOON
        shown = [(line, line.reminder) for line in self.lines[:SHOWN]]
        return [line for line, reminder in shown if reminder and reminder.rule in KINDS and reminder.due <= soon]

    def thanks(self) -> list[Line]:
        return [line for line in self.lines if line.reminder is not None and line.reminder.rule is Rule.THANK_YOU]

    def conclusion(self) -> str:
        """ "Two thank-yous are due by Wed 17 June, 14:30."."""
        thanks = self.thanks()
        by = min((line.reminder.late for line in thanks if line.reminder and line.reminder.late), default=None)
        if not thanks or by is None:
            return self.tr("The debrief is saved.")
        when = wording.day_and_time_within(by.astimezone(self._zone), self._today)
        said = self.tr("Saved. {count} thank-yous are due by {when}.", "", len(thanks))
        return said.format(count=with_capital(number(len(thanks))), when=when)

    def kept(self, words: Words) -> Iterator[str]:
        count = len(words.fumbled)
        if count:
            said = self.tr("{count} fumbled questions are kept, to be put better.", "", count)
            yield said.format(count=with_capital(number(count)))
        if words.steps.promised_by is not None:
            day = wording.day(words.steps.promised_by, self._today)
            yield self.tr("They promised to be in touch by {day}. Until then it is with them.").format(day=day)

    def said(self, line: Line) -> tuple[str, str]:
        reminder = line.reminder
        assert reminder is not None, "asked for lines with a reminder"
        title = reminder_words.title(reminder, line.person, line.company, self._zone)
        due = wording.day_and_time(reminder.due.astimezone(self._zone), self._today)
        if reminder.due <= self._ctx.clock.now():
            due = self.tr("Now")
        if reminder.late is None:
            return title, due
        late = wording.day_and_time_within(reminder.late.astimezone(self._zone), self._today)
        return title, self.tr("{due}; best before {late}").format(due=due, late=late)

    # Going on

    def begin(self) -> None:
        self.go.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_letter(self, number: int) -> None:
        letters = self.letters()
        if number < len(letters):
            self.letter_wanted.emit(letters[number].reminder)

    def _on_today(self) -> None:
        first = self.lines[0].reminder if self.lines else None
        self.today_wanted.emit(first.rule if first else "", first.subject if first else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_1.value
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go.click()
        elif 0 <= number < len(self.writes) and event.modifiers() in PLAIN:
            self._on_letter(number)
        else:
            super().keyPressEvent(event)
