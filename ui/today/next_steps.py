"""What to ask before one leaves the room: more rounds, who, how, by when, meanwhile; and the names (P, A)."""

from dataclasses import dataclass
from datetime import date, datetime, time

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from models.domain import spoken_dates
from models.domain.values import ContactChannel, InterviewId, NextSteps
from ui import paint, wording
from ui.people.words import CARD, TYPED
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.escape import claims_escape
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented
from ui.widgets.switch import Check

NOON = time(12)


@dataclass(frozen=True, slots=True)
class Answer:
    steps: NextSteps
    read: NextSteps
    """What the form began with."""
    interviewer: str
    """Somebody else who was there; empty where nobody was named."""
    front_desk: str
    spelled: str | None = None
    """Where the names of all who are there were checked."""
    thanked: bool = False
    """Each of them, in person."""


class NextStepsForm(QWidget):
    """Nothing is kept before it is saved with the button or Ctrl+Enter; Esc leaves it to the list."""

    saved = Signal(object)
    """An `Answer`."""
    left = Signal()

    def __init__(
        self, theme: Theme, before: NextSteps, people: tuple[str, ...], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._before, self._today = theme, before, today
        self.setAccessibleName(self.tr("Before you leave"))
        self._build(people)
        self._show(before)

    @property
    def interview(self) -> InterviewId:
        return self._before.interview

    def is_touched(self) -> bool:
        """Whether anything has been typed or chosen that is not kept yet."""
        answer = self.answer()
        unread = self._day() is None and self.by_when.text().strip()
        said = answer.interviewer or answer.front_desk or answer.spelled or answer.thanked
        return answer.steps != self._before or bool(said or unread)

    def renew(self, steps: NextSteps) -> None:
        """What the debrief's window wrote meanwhile shows here too, while nothing is being filled in."""
        if steps != self._before and not self.is_touched():
            self._before = steps
            self._show(steps)

    def begin(self) -> None:
        """The keys are for the first question, at the answer it has."""
        self.rounds.part(self.rounds.value() or "").setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self, people: tuple[str, ...]) -> None:
        theme, px = self._theme, self._theme.px
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        rounds = [("yes", self.tr("Yes"), None), ("no", self.tr("No"), None), ("", self.tr("Not said"), None)]
        self.rounds = Segmented(theme, rounds, self.tr("Are there more rounds?"), 28, self)
        channels = [
            (ContactChannel.EMAIL.value, self.tr("Email"), None),
            (ContactChannel.PHONE.value, self.tr("Phone"), None),
            (ContactChannel.POST.value, self.tr("Post"), None),
            ("", self.tr("Not said"), None),
        ]
        self.channel = Segmented(theme, channels, self.tr("How will they be in touch?"), 28, self)
        self.contact = self._edit(self.tr("Who will be in touch?"), self.tr("They, or I"))
        self.by_when = self._edit(self.tr("By when?"), self.tr("next Friday, in two weeks"))
        self.meanwhile = self._edit(self.tr("What may I do meanwhile?"), "")
        known = ", ".join(people)
        hint = self.tr("{people}, and whom else?").format(people=known) if known else self.tr("Name and title")
        self.name = self._edit(self.tr("Who was there?"), hint)
        self.desk = self._edit(self.tr("Who was at the front desk?"), self.tr("Thank them too"))
        checked = [
            (CARD, self.tr("By card"), None),
            (TYPED, self.tr("Asked"), None),
            ("", self.tr("Not yet"), None),
        ]
        self.spelled = Segmented(theme, checked, self.tr("Names and titles right?"), 28, self)
        self.spelled.set_value("")
        self.thanked = Check(theme, self.tr("Handshake, eyes, thanks to each"), self)
        parts: tuple[tuple[QWidget, int, int], ...] = (
            (self.rounds, 0, 0), (self.channel, 0, 1), (self.contact, 1, 0), (self.by_when, 1, 1),
            (self.meanwhile, 2, 0), (self.name, 2, 1), (self.desk, 3, 0),
            (self.spelled, 3, 1),
        )  # fmt: skip
        for part, row, column in parts:
            label = Label(theme, part.accessibleName(), "small", "ink2", 500, parent=self)
            label.setBuddy(part)
            grid.addWidget(label, row, 2 * column)
            grid.addWidget(part, row, 2 * column + 1)
        foot = QHBoxLayout()
        foot.setSpacing(px(12))
        foot.addWidget(self.thanked)
        self.understood = Label(theme, "", "small", "ink3", parent=self)
        foot.addWidget(self.understood, 1)
        self.save = Button(
            theme, self.tr("Keep the next steps"), "primary", "check", 28, ("Ctrl", "Enter"), parent=self
        )
        self.save.clicked.connect(self._on_saved)
        for sequence in ("Ctrl+Return", "Ctrl+Enter"):
            # A shortcut: the chosen part of a question would take Enter for a press of its own.
            QShortcut(
                QKeySequence(sequence), self, self._on_saved, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
        foot.addWidget(self.save)
        grid.addLayout(foot, 4, 0, 1, 4)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(px(14), px(12), px(14), px(12))
        column_.addLayout(grid)
        self.by_when.textChanged.connect(self._on_day_typed)

    def _edit(self, name: str, hint: str) -> QLineEdit:
        edit = QLineEdit(self)
        edit.setAccessibleName(name)
        edit.setPlaceholderText(hint)
        return edit

    def _show(self, steps: NextSteps) -> None:
        self.rounds.set_value({True: "yes", False: "no", None: ""}[steps.more_rounds])
        channel = steps.channel.value if steps.channel in list(ContactChannel)[:3] and steps.channel else ""
        self.channel.set_value(channel)
        self.contact.setText(steps.contact_by or "")
        self.by_when.setText(wording.day(steps.promised_by) if steps.promised_by is not None else "")
        self.meanwhile.setText(steps.meanwhile or "")

    def answer(self) -> Answer:
        channel = self.channel.value()
        before = self._before
        other = before.channel if before.channel is ContactChannel.OTHER else None
        steps = NextSteps(
            before.interview,
            {"yes": True, "no": False}.get(self.rounds.value() or ""),
            self.contact.text().strip() or None,
            ContactChannel(channel) if channel else other,
            self._day(),
            self.meanwhile.text().strip() or None,
            before.recorded_at,
        )
        spelled = self.spelled.value() or None
        return Answer(
            steps, before, self.name.text().strip(), self.desk.text().strip(), spelled, self.thanked.isChecked()
        )

    def _day(self) -> date | None:
        promised = self._before.promised_by
        if promised is not None and self.by_when.text() == wording.day(promised):
            return promised  # also one that has passed
        return spoken_dates.read(self.by_when.text(), datetime.combine(self._today, NOON))

    def _on_day_typed(self, text: str) -> None:
        day = self._day()
        if not text.strip():
            said, wrong = "", False
        elif day is None:
            said, wrong = self.tr("Write a day, such as next Friday or 26 June."), True
        else:
            said, wrong = wording.day(day, self._today), False
        self.understood.set_token("due" if wrong else "ink3")
        self.understood.setText(said)
        self.by_when.setAccessibleDescription(said)

    def _on_saved(self) -> None:
        if self.by_when.text().strip() and self._day() is None:
            self.by_when.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._before == NextSteps(self.interview) and not self.is_touched():
            self.understood.set_token("due")
            self.understood.setText(self.tr("Nothing is answered yet; one answer is enough."))
            self.begin()
            return
        self.saved.emit(self.answer())

    # Qt's part

    def event(self, event: QEvent) -> bool:
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        paint.rounded(QPainter(self), QRectF(self.rect()), theme.px(8), theme.color("sunken"), theme.color("line"))
