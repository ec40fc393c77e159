"""What the invitation said and what it left open: answered in place, so that nobody has to ask twice."""

from dataclasses import replace
from datetime import datetime, tzinfo

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QWidget

from models.domain.open_questions import Asked, Ready, answered, asked_at, open_questions
from models.domain.values import Interview, InterviewKind, InterviewStatus, Role
from models.domain.views import Panel
from ui import wording
from ui.application import waiting, words
from ui.application.boxes import Box
from ui.application.growing import Growing
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.inert import as_words
from ui.widgets.label import Label

LABEL, LONGEST = 92, 112
"""Least width of mark and grey words, and the most that the words take; logical pixels at 100 %."""
LEAST_LETTERS = 6


class OpenQuestionsBox(Box):
    """Hidden unless an interview is ahead. The rows stay while one types, so that no word is lost to a refresh."""

    changed = Signal(object)
    """The Interview with another format."""
    typed = Signal(object)
    """The Interview with the answer as it stands at a pause in typing."""
    left = Signal()
    """The person has finished with the field that they typed in."""
    people_wanted = Signal(str)
    """The interview whose people are to be named."""
    sheet_wanted = Signal(str)
    """The interview whose prep sheet is to be shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Invitation"), parent)
        self._interview: Interview | None = None
        self._marks: dict[Asked, Label] = {}
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(theme.px(8))
        self._rows.setVerticalSpacing(theme.px(6))
        self._rows.setColumnMinimumWidth(1, theme.px(LABEL - 22))
        self._rows.setColumnStretch(2, 1)
        self._column.addLayout(self._rows)
        self._build()
        self.hide()

    def _build(self) -> None:
        theme = self.theme
        self.kind = QComboBox(self)
        self.kind.addItem(self.tr("Not said"), "")
        for one in InterviewKind:
            self.kind.addItem(words.kind(one), one.value)
        # It stands in a narrow pane: what is longer than its place is whole in its list, and where the pointer rests.
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(LEAST_LETTERS)
        self.kind.currentTextChanged.connect(lambda text: self.kind.setToolTip(as_words(text)))
        self.kind.activated.connect(self._on_kind)
        self.kind.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._row(Asked.FORMAT, self.tr("Format"), self.kind)
        who = QWidget(self)
        line = QHBoxLayout(who)
        line.setContentsMargins(0, 0, 0, 0)
        self.names = Label(theme, "", "body", "ink", wrap=True, parent=who)
        self.name_them = Button(theme, self.tr("Add"), "link", height=24, parent=who)
        self.name_them.may_shrink()
        self.name_them.clicked.connect(lambda: self._wish(self.people_wanted))
        line.addWidget(self.names, 1)
        line.addWidget(self.name_them, 0, Qt.AlignmentFlag.AlignTop)
        self._row(Asked.WHO, self.tr("Who"), who)
        self.texts: dict[Asked, Growing] = {}
        for asked, label in (
            (Asked.PREPARE, self.tr("To prepare")),
            (Asked.BRING, self.tr("To bring")),
            (Asked.EXPECTATIONS, self.tr("They expect")),
        ):
            field = self.texts[asked] = Growing(theme, label, self)
            field.setPlaceholderText(self.tr("Not said"))
            field.paused.connect(lambda asked=asked: self._on_paused(asked))
            field.left.connect(lambda asked=asked: self._on_left(asked))
            self._row(asked, label, field)
        self.asked = Label(theme, "", "small", "ink3", wrap=True, parent=self)
        self._column.addWidget(self.asked)
        self.sheet = Button(theme, self.tr("Prep sheet"), "secondary", "file-text", 28, parent=self)
        self.sheet.clicked.connect(lambda: self._wish(self.sheet_wanted))
        self._column.addWidget(self.sheet, 0, Qt.AlignmentFlag.AlignLeading)

    def _row(self, asked: Asked, label: str, control: QWidget) -> None:
        theme = self.theme
        row = self._rows.rowCount()
        mark = self._marks[asked] = Label(theme, parent=self)
        mark.setFixedSize(theme.px(14), theme.px(30))
        word = Label(theme, theme.elided(label, "small", None, theme.px(LONGEST)), "small", "ink3", parent=self)
        word.setToolTip(as_words(label) if word.text() != label else "")
        word.setFixedHeight(theme.px(30))
        for column, one in enumerate((mark, word)):
            one.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
            self._rows.addWidget(one, row, column, Qt.AlignmentFlag.AlignTop)
        control.setAccessibleName(label)
        self._rows.addWidget(control, row, 2)

    def show_panel(self, panel: Panel, now: datetime, zone: tzinfo) -> None:
        one = waiting.meeting_ahead(panel, now)
        ahead = one is not None and one.starts_at > now and one.status in (None, InterviewStatus.SCHEDULED)
        if one is None or not ahead or panel.application.stage.closed:
            self.keep()
            self._interview = None
            self.hide()
            return
        if self._interview is not None and self._interview.id != one.id:
            self.keep()
        self._interview = one
        self._show(one, panel)
        sent = asked_at(one, panel.letters)
        left = open_questions(one)
        if sent is not None and left:
            day = wording.day(sent.astimezone(zone).date(), now.astimezone(zone).date())
            self.asked.setText(self.tr("You asked on {day}. The answers go here.").format(day=day))
        else:
            self.asked.setText(self.tr("What is open may be asked in the reply to the invitation.") if left else "")
        self.asked.setVisible(bool(left))
        self.say(self.tr("{count} open").format(count=len(left)) if left else self.tr("All answered"))
        self.show()

    def _show(self, one: Interview, panel: Panel) -> None:
        self.kind.setCurrentIndex(max(0, self.kind.findData(one.kind.value if one.kind is not None else "")))
        met = [
            panel.contacts[part.contact].name
            for part in one.people
            if part.contact in panel.contacts and part.role is not Role.FRONT_DESK
        ]
        self.names.setText(words.names(met) or self.tr("Not said"))
        self.names.set_token("ink" if met else "ink3")
        self.name_them.set_look(self.tr("Change") if met else self.tr("Add"))
        self.name_them.setAccessibleName(
            self.tr("Change whom you will meet") if met else self.tr("Say whom you will meet")
        )
        ready = Ready.of(one.to_prepare)
        for asked, field in self.texts.items():
            # A blank or a line's end in what is being typed is no other answer.
            if not field.hasFocus() or answered(one, asked, field.toPlainText()) != one:
                field.show_text(getattr(ready, asked.value))
        left = open_questions(one)
        for asked, mark in self._marks.items():
            icon, token, said = ("circle-dashed", "due", self.tr("Open")) if asked in left else (
                "check", "accent", self.tr("Answered"))  # fmt: skip
            mark.setPixmap(self.theme.pixmap(icon, 14, token, self.devicePixelRatioF()))
            mark.setAccessibleName(said)
            mark.setToolTip(as_words(said))

    # answers

    def _on_kind(self, _place: int) -> None:
        code = str(self.kind.currentData() or "")
        if self._interview is not None:
            self._offer(replace(self._interview, kind=InterviewKind(code) if code else None), self.changed)

    def _on_paused(self, asked: Asked) -> None:
        field = self.texts[asked]
        if self._interview is not None and field.settle():
            self._offer(answered(self._interview, asked, field.toPlainText()), self.typed)

    def _on_left(self, asked: Asked) -> None:
        self._on_paused(asked)
        self.left.emit()

    def _wish(self, signal: SignalInstance) -> None:
        if self._interview is not None:
            signal.emit(self._interview.id)

    def keep(self) -> None:
        """What stands typed is kept before another interview is shown."""
        for asked in self.texts:
            self._on_left(asked)

    def _offer(self, after: Interview, told: SignalInstance) -> None:
        if after != self._interview:
            self._interview = after
            told.emit(after)

    def controls(self) -> list[QWidget]:
        return [self.kind, self.name_them, *self.texts.values(), self.sheet]
