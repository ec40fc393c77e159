"""The one question after a move: asked at the card, answered with a click, ignored with Esc."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from models.domain.values import Reason, Stage
from models.domain.views import Card
from ui import wording
from ui.application.forms import parse
from ui.application.forms.fields import DayField, TimeField
from ui.board.stages import question
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.popover import PopOver

FRIDAY = 4
AROUND = {Stage.OFFER: time(17), Stage.INTERVIEWING: time(10)}
"""The time of day that the field begins with; a promised day needs none."""
TIME_WIDE = 92


@dataclass(frozen=True, slots=True)
class Answer:
    """Exactly one of the three: a day, an instant (aware, UTC), a reason."""

    day: date | None = None
    at: datetime | None = None
    reason: Reason | None = None


def is_asked(card: Card, stage: Stage) -> bool:
    """Whether a card that comes to this stage is asked about; what is known already is not asked again.

    A promised day belongs to an interview that was held: without one there is nothing to keep it with.
    """
    if stage is Stage.WAITING:
        held = card.round is not None and card.next_interview is None
        return held and (card.wait is None or card.wait.promised_on is None)
    if stage is Stage.INTERVIEWING:
        return card.next_interview is None
    if stage is Stage.OFFER:
        return card.offer_deadline is None
    return stage is Stage.REJECTED


class Question(PopOver):
    """Closing it in any way keeps the move. What is typed goes into the field for another day."""

    answered = Signal(object)
    """An `Answer`."""
    more_wanted = Signal()
    """A no has more to it than its reason: the sheet of the ending is wanted."""

    def __init__(self, theme: Theme, window: QWidget, card: Card, stage: Stage, now: datetime, zone: tzinfo) -> None:
        title = question(stage) or ""
        super().__init__(theme, window, title)
        self.application = card.application
        self._stage, self._zone = stage, zone
        self._today = now.astimezone(zone).date()
        self.body.addWidget(Label(theme, title, "head", "ink", parent=self))
        about = self.tr("{company}, {role}").format(company=card.company, role=card.role)
        self.body.addWidget(Label(theme, about, "small", "ink3", parent=self))
        self.day: DayField | None = None
        self.time: TimeField | None = None
        if stage is Stage.REJECTED:
            self._add_buttons(theme, self._reasons())
            more = Button(theme, self.tr("Feedback, a reply, a lesson"), "link", "arrow-right", 28, parent=self)
            more.clicked.connect(self._on_more)
            self.body.addWidget(more)
        else:
            self._add_buttons(theme, self._days())
            self._add_fields(theme)
        foot = self.tr("Esc leaves this open. The card stays where it is.")
        self.body.addWidget(Label(theme, foot, "small", "ink3", parent=self))

    def _reasons(self) -> list[tuple[str, Answer]]:
        return [
            (self.tr("Technical"), Answer(reason=Reason.TECHNICAL)),
            (self.tr("Communication"), Answer(reason=Reason.COMMUNICATION)),
            (self.tr("Fit"), Answer(reason=Reason.FIT)),
            (self.tr("Another, or not said"), Answer(reason=Reason.OTHER)),
        ]

    def _days(self) -> list[tuple[str, Answer]]:
        friday = self._today + timedelta(days=(FRIDAY - self._today.weekday()) % 7 or 7)
        days = sorted({self._today + timedelta(days=1), friday, *(self._today + timedelta(days=n) for n in (7, 14))})
        return [(self._day_text(day), Answer(day=day)) for day in days[:4]]

    def _day_text(self, day: date) -> str:
        if day == self._today + timedelta(days=1):
            return self.tr("Tomorrow")
        return wording.day(day, self._today)

    def _add_buttons(self, theme: Theme, choices: Sequence[tuple[str, Answer]]) -> None:
        grid = QGridLayout()
        grid.setSpacing(theme.px(8))
        for place, (text, answer) in enumerate(choices):
            button = Button(theme, text, "secondary", height=28, parent=self)
            button.clicked.connect(lambda _=False, answer=answer: self._choose(answer))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            grid.addWidget(button, place // 2, place % 2)
            self.first = self.first or button
        self.body.addLayout(grid)

    def _add_fields(self, theme: Theme) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        top = Qt.AlignmentFlag.AlignTop
        self.day = DayField(theme, self.tr("Another day"), self)
        self.day.begin(self._today, self._today + timedelta(days=7))
        row.addWidget(self.day, 1, top)
        if self._stage in AROUND:
            self.time = TimeField(theme, self.tr("Time"), self)
            self.time.setFixedWidth(theme.px(TIME_WIDE))
            self.time.begin(AROUND[self._stage])
            row.addWidget(self.time, 0, top)
        self.body.addLayout(row)
        keep = Button(theme, self.tr("Note it"), "primary", height=32, parent=self)
        keep.clicked.connect(self._on_noted)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(keep)
        self.body.addLayout(foot)
        self.typed_into = self.day.edit

    def _choose(self, answer: Answer) -> None:
        """A day is an answer where no time is asked for; else it goes into the field, and the time is next."""
        if answer.day is not None and self.time is not None and self.day is not None:
            self.day.set_text(parse.day_text(answer.day))
            self.time.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.time.edit.selectAll()
        else:
            self._give(answer)

    def _on_noted(self) -> None:
        """What stands in the fields; a field that names no day or time says so, and nothing is lost."""
        if self.day is None:
            return
        day, at = self.day.checked(), self.time.checked() if self.time is not None else None
        if day is None and not self.day.message():
            self.day.error(self.tr("Write a day, or leave it open with Esc."))
        elif day is not None and day < self._today:
            self.day.error(self.tr("That day has passed. Write today or a later one."))
        elif self.time is not None and at is None and not self.time.message():
            self.time.error(self.tr("Write a time."))
        if self.day.message() or (self.time is not None and self.time.message()):
            self.fit()
        elif day is not None and at is not None:
            self._give(Answer(at=datetime.combine(day, at, self._zone).astimezone(UTC)))
        elif day is not None:
            self._give(Answer(day=day))

    def _on_more(self) -> None:
        self.dismiss()
        self.more_wanted.emit()

    def _give(self, answer: Answer) -> None:
        self.dismiss()
        self.answered.emit(answer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_noted()
        else:
            super().keyPressEvent(event)
