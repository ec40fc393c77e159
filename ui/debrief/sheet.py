"""The fields of the debrief, one below the other, and the keys that lead through them."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from models.domain.values import Contact, Interest, Participant
from models.services.debriefs import Words
from ui import paint
from ui.debrief.chips import INTEREST, Topics
from ui.debrief.lines import ELSEWHERE, Lines
from ui.debrief.lone import LoneLetters
from ui.debrief.people import PeopleRow
from ui.debrief.steps import StepsRow
from ui.debrief.tiles import Tiles
from ui.theme import Theme
from ui.widgets.focus import REACH, holds
from ui.widgets.label import Label

LABELS = 124
TOPIC, NAME, DAY = "topic", "name", "day"
"""What is half typed, in `Words.loose`."""


class Row(QWidget):
    """A field with its name at the left; the one that has the keys lies on a tinted ground."""

    def __init__(self, theme: Theme, name: str, under: str, field: QWidget, parent: QWidget, top: int = 10) -> None:
        super().__init__(parent)
        self._theme = theme
        self._here = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("row", True)
        label = Label(theme, name, "body", "ink", 500, wrap=True, parent=self)
        label.leads_to(field)
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addSpacing(theme.px(5))
        side.addWidget(label)
        if under:
            side.addWidget(Label(theme, under, "micro", "ink3", 400, wrap=True, parent=self))
        side.addStretch(1)
        holder = QWidget(self)
        holder.setLayout(side)
        row = QHBoxLayout(self)
        reach = 0 if isinstance(field, Lines) else REACH  # room for rings, which the field itself keeps clear
        row.setContentsMargins(theme.px(20), theme.px(top) - reach, theme.px(20) - reach, theme.px(top) - reach)
        row.setSpacing(0)
        side.setContentsMargins(0, reach, 0, 0)
        holder.setFixedWidth(theme.px(LABELS) - reach)
        row.addWidget(holder)
        row.addWidget(field, 1)
        field.setParent(self)

    def mark(self, here: bool) -> None:
        if here != self._here:
            self._here = here
            self.update()

    def sizeHint(self) -> QSize:
        """As high as it is at its width: a layout would ask for room for chips below each other."""
        size = super().sizeHint()
        return QSize(size.width(), self.heightForWidth(self.width())) if self.hasHeightForWidth() else size

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        if self._here:
            paint.fill(painter, rect, theme.color("accentSofter"))
            edge = theme.px(3)
            left = rect.right() - edge if self.isRightToLeft() else rect.left()
            painter.fillRect(QRectF(left, rect.top(), edge, rect.height()), theme.color("accent"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.color("line"))


class Sheet(QScrollArea):
    changed = Signal()

    def __init__(self, theme: Theme, steps: StepsRow, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Debrief"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._inside = QWidget(self)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.steps = steps
        self._build()
        self._column.addStretch(1)
        self.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)  # the area has set it; the window is the ground
        self.rows = self._inside.findChildren(Row)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def _build(self) -> None:
        theme, inside = self._theme, self._inside
        tones = [self.tr("Cold"), self.tr("Formal"), self.tr("Neutral"), self.tr("Friendly"), self.tr("Warm")]
        self.tone = Tiles(theme, self.tr("Tone"), [(str(n), str(n), text) for n, text in enumerate(tones, 1)], inside)
        self.topics = Topics(theme, self.tr("Questions on"), self.tr("Add a topic"), inside)
        self.well = Lines(theme, self.tr("Went well"), "well", "plus", "accent", self.tr("What landed?"), inside)
        hint = self.tr("What would you do differently?")
        self.badly = Lines(theme, self.tr("Went badly"), "badly", "minus", "clay", hint, inside)
        hint = self.tr("Which question caught you out?")
        self.fumbled = Lines(theme, self.tr("Fumbled"), "fumbled", "message-circle-question", "due", hint, inside)
        self.people = PeopleRow(
            theme, self.tr("Who was there"), self.tr("Add somebody"), self.tr("Name, or “name, front desk”"), inside
        )
        answers = [
            (Interest.YES.value, "Y", self.tr("Yes")),
            (Interest.UNSURE.value, "U", self.tr("Not sure")),
            (Interest.NO.value, "N", self.tr("No")),
        ]
        self.interest = Tiles(theme, self.tr("Still interested?"), answers, inside)
        for name, under, field in (
            (self.tr("Tone"), "", self.tone),
            (self.tr("Questions on"), "", self.topics),
            (self.tr("Went well"), "", self.well),
            (self.tr("Went badly"), "", self.badly),
            (self.tr("Fumbled"), self.tr("Better answer: later"), self.fumbled),
            (self.tr("Next step"), self.tr("who, how, by when"), self.steps),
            (self.tr("Who was there"), "", self.people),
            (self.tr("Still interested?"), "", self.interest),
        ):
            self._column.addWidget(Row(theme, name, under, field, inside))
        for lines in (self.well, self.badly, self.fumbled):
            lines.typed.connect(self.changed)
            lines.elsewhere.connect(self._to_lines)
        self.tone.chosen.connect(lambda _value: self.changed.emit())
        self.interest.chosen.connect(lambda _value: self.changed.emit())
        self.topics.changed.connect(self.changed)
        self.people.changed.connect(self.changed)
        self.steps.changed.connect(self.changed)
        self._lone = LoneLetters(self.interest, self)
        for row in (self.topics, self.people):
            row.begun.connect(lambda line=row.adder: line.setText(self._lone.word(line.text())))

    # What it holds

    def show_words(self, words: Words, suggested: Sequence[str]) -> None:
        debrief, loose = words.debrief, words.loose
        self.tone.set_value(str(debrief.tone) if debrief.tone is not None else None)
        self.topics.show_topics(debrief.focus, suggested)
        self.well.set_lines(debrief.went_well)
        self.badly.set_lines(debrief.went_badly)
        self.fumbled.set_lines(words.fumbled)
        self.steps.show_steps(words.steps, loose.get(DAY, ""))
        self.interest.set_value(debrief.still_interested.value if debrief.still_interested is not None else None)
        for row, name in ((self.topics, TOPIC), (self.people, NAME)):
            if loose.get(name):
                row.begin(loose[name])

    def show_people(self, people: Sequence[tuple[Participant, Contact]]) -> None:
        self.people.show_people(people)

    def words(self, before: Words) -> Words:
        tone, interest = self.tone.value(), self.interest.value()
        debrief = replace(
            before.debrief,
            tone=int(tone) if tone is not None else None,
            focus=self.topics.topics(),
            went_well=self.well.lines(),
            went_badly=self.badly.lines(),
            still_interested=Interest(interest) if interest is not None else None,
        )
        texts = {TOPIC: self.topics.adder.text(), NAME: self.people.adder.text(), DAY: self.steps.loose()}
        loose = {name: text for name, text in texts.items() if text.strip()}
        return Words(debrief, self.steps.steps(before.steps), self.fumbled.lines(), loose)

    # Where the keys are

    def begin(self) -> None:
        """The first field that is still empty takes the keys."""
        if self.tone.value() is None:
            self.tone.first().setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        for lines in (self.well, self.badly, self.fumbled):
            if not lines.lines():
                lines.begin_line()
                return
        self.well.begin_line()

    def stops(self) -> list[QWidget]:
        """What Tab leads through: one of each field."""
        adding = [growing.adder for growing in (self.topics, self.people)]
        found: list[QWidget | None] = [
            self.tone.first(), self.topics.stop(), adding[0], self.well, self.badly, self.fumbled,
            *self.steps.stops(), self.people.stop(), adding[1], self.interest.first(),
        ]  # fmt: skip
        return [one for one in found if one is not None and one.isVisibleTo(self)]

    def _to_lines(self, name: str) -> None:
        {"well": self.well, "badly": self.badly, "fumbled": self.fumbled}[name].begin_line()

    def take_key(self, event: QKeyEvent) -> bool:
        """The keys that mean the same wherever nothing is being typed; True where this was one."""
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            return False
        text = event.text().lower()
        if text in INTEREST:
            self._lone.answer(event.text())
            self.ensureWidgetVisible(self.interest, 0, self._theme.px(24))
            return True
        if text.isalpha():
            return self._on_word(event.text())
        if text:
            self._lone.forget()
        if text in "12345" and text:
            self.tone.choose(text)
        elif text in ELSEWHERE:
            self._to_lines(ELSEWHERE[text])
        else:
            return False
        return True

    def _on_word(self, letter: str) -> bool:
        """Words that are typed on the tone, where one begins, go on as what went well; an answer may be spelt out."""
        focus = QApplication.focusWidget()
        if holds(self.interest, focus):
            return False
        word = self._lone.word(letter)
        if not holds(self.tone, focus):
            return False
        self.well.begin_line()
        self.well.insertPlainText(word)
        return True

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or new.window() is not self.window():
            return
        for row in self.rows:
            row.mark(row.isAncestorOf(new))
        if self._inside.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, self._theme.px(24))
