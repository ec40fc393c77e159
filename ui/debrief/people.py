"""Who was there: a chip for each, new ones typed in their place, and what one wants to remember of somebody."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from models.domain.values import Contact, ContactId, Participant, Role
from ui import paint
from ui.application import words as application_words
from ui.debrief.chips import Growing
from ui.people.words import CARD, SIGNATURE, TYPED
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.focus import ring
from ui.widgets.inert import as_words
from ui.widgets.label import Label
from ui.widgets.popover import PopOver
from ui.widgets.segmented import Segmented
from ui.widgets.switch import Check
from ui.wording import within

HEIGHT, LEAST = 32, 160


class PersonChip(QAbstractButton):
    """Portrait, name, and whether the name is known to be right."""

    def __init__(self, theme: Theme, part: Participant, contact: Contact, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self.part, self.contact = theme, part, contact
        self.sure = bool(contact.name_confirmed)
        role = part.role if part.role is not Role.INTERVIEWER else None
        shown = self.tr("{name}, {part}")
        said = within(application_words.role(role)) if role is not None else ""
        self.setText(shown.format(name=contact.name, part=said) if said else contact.name)
        doubt = "" if self.sure else ", " + self.tr("spelling not confirmed")
        self.setAccessibleName(self.text() + doubt)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        ring(theme, self, HEIGHT // 2)

    @property
    def _asked(self) -> str:
        """The front desk gets no letter, so nobody is asked how they are spelled."""
        return "" if self.sure or self.part.role is Role.FRONT_DESK else self.tr("spelling?")

    def sizeHint(self) -> QSize:
        theme = self._theme
        width = theme.px(5 + 24 + 8 + 14) + theme.text_width(self.text(), "body")
        if self.sure:
            width += theme.px(8 + 14)
        elif self._asked:
            width += theme.px(8) + theme.text_width(self._asked, "small", 500)
        return QSize(round(width), theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint().boundedTo(QSize(self._theme.px(LEAST), self._theme.px(HEIGHT)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A name that has not the room stands whole where the pointer rests."""
        super().resizeEvent(event)
        self.setToolTip(as_words(self.text()) if self.width() < self.sizeHint().width() else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        ground = theme.color("hover" if self.underMouse() else "surface")
        paint.rounded(painter, rect, rect.height() / 2, ground, theme.color("line2"))
        side, gap = theme.px(24), theme.px(8)
        if self.isRightToLeft():
            painter.translate(rect.width(), 0)
        x = float(theme.px(5))
        x = self._span(painter, x, side, lambda at: paint.monogram(theme, painter, at, self.contact.name, True)) + gap
        name = theme.text_width(self.text(), "body") - max(0, self.sizeHint().width() - rect.width())
        x = self._span(painter, x, name + 1, lambda at: paint.text(theme, painter, at, self.text())) + gap
        if self.sure:
            mark = theme.px(14)
            self._span(
                painter, x, mark,
                lambda at: paint.icon(theme, painter, at.left(), at.center().y(), "badge-check", 14, "accent"),
            )  # fmt: skip
        elif self._asked:
            asked, width = self._asked, theme.text_width(self._asked, "small", 500) + 1
            self._span(
                painter, x, width,
                lambda at: paint.text(theme, painter, at, asked, "small", "due", weight=500, elide=False),
            )  # fmt: skip

    def _span(self, painter: QPainter, x: float, width: float, draw: Callable[[QRectF], object]) -> float:
        """Draws into so much of the width; from the right where the layout is mirrored."""
        left = -x - width if self.isRightToLeft() else x
        height = min(self.height(), width) if width == self._theme.px(24) else self.height()
        draw(QRectF(left, (self.height() - height) / 2, width, height))
        return x + width


@dataclass(frozen=True, slots=True)
class Said:
    """What was said of one person who was there."""

    contact: Contact
    part: Participant
    name: str
    source: str | None = None
    """Where the name was seen written; None where it is not confirmed by this."""
    there: bool = True


class PersonPopOver(PopOver):
    """The name and where it was seen, the part, a moment to remember, thanks in person."""

    said = Signal(object)
    """A `Said`, when it closes."""
    onward = Signal(int)
    """Tab went past its end (1) or before its start (-1): on to who stands there."""

    def __init__(self, theme: Theme, window: QWidget, chip: PersonChip) -> None:
        super().__init__(theme, window, chip.contact.name)
        self._chip = chip
        self._there = True
        self._source: str | None = None
        self._build(theme)
        self.closed.connect(self._tell)

    def _build(self, theme: Theme) -> None:
        """The moment last: it is what most come for, and from there Tab goes on to the next person."""
        chip, frame = self._chip, self.frame
        asked = self.tr("Is this how the name is written?")
        self._question = Label(theme, asked, "small", "ink2", 500, parent=frame)
        self._question.setVisible(not chip.sure)
        self.body.addWidget(self._question)
        self.name = self._line(self.tr("Name"), chip.contact.name)
        self._sources = QWidget(frame)
        if chip.sure:
            self.name.setReadOnly(True)
            self._sources.hide()
        else:
            self._build_sources(theme)
        parts = [(one.value, application_words.role(one), None) for one in Role]
        self.role = Segmented(theme, parts, self.tr("Part"), 28, frame)
        self.role.set_value((chip.part.role or Role.INTERVIEWER).value)
        self.body.addWidget(self.role)
        foot = QHBoxLayout()
        self.thanked = Check(theme, self.tr("Thanked in person"), frame)
        self.thanked.setChecked(bool(chip.part.thanked_in_person))
        foot.addWidget(self.thanked)
        foot.addStretch(1)
        off = Button(theme, self.tr("Was not there"), "link", height=24, parent=frame)
        off.clicked.connect(self._take_off)
        foot.addWidget(off)
        self.body.addLayout(foot)
        self.moment = self._line(self.tr("A moment you shared"), chip.part.moment or "")
        self.first = self.name if not chip.sure else self.moment

    def _build_sources(self, theme: Theme) -> None:
        row = QHBoxLayout(self._sources)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        for source, text, after in (
            (CARD, self.tr("Yes, on their card"), self.tr("Confirmed, as on their card")),
            (SIGNATURE, self.tr("In a signature"), self.tr("Confirmed, as in a signature")),
            (TYPED, self.tr("Spelled by them"), self.tr("Confirmed, as they spelled it")),
        ):
            button = Button(theme, text, height=28, parent=self._sources)
            button.clicked.connect(lambda _=False, source=source, after=after: self._confirm(source, after))
            row.addWidget(button)
        self.body.addWidget(self._sources)

    def _line(self, name: str, text: str) -> QLineEdit:
        edit = QLineEdit(text, self.frame)
        edit.setAccessibleName(name)
        edit.setPlaceholderText(name)
        edit.setCursorPosition(0)
        edit.returnPressed.connect(self.dismiss)
        self.body.addWidget(edit)
        return edit

    def _confirm(self, source: str, said: str) -> None:
        """It stays open: a moment may be typed as well."""
        self._source = source
        self._question.setText(said)
        self.moment.setFocus(Qt.FocusReason.TabFocusReason)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through it, and from its end to the next person."""
        focus = QApplication.focusWidget()
        if focus is (self.moment if next else self.name):
            self.onward.emit(1 if next else -1)
            return True
        return super().focusNextPrevChild(next)

    def _take_off(self) -> None:
        self._there = False
        self.dismiss()

    def _tell(self) -> None:
        part = self._chip.part
        thanked = self.thanked.isChecked() or (False if part.thanked_in_person is not None else None)
        role = Role(self.role.value() or Role.INTERVIEWER)
        after = Participant(
            part.contact,
            part.role if role is (part.role or Role.INTERVIEWER) else role,
            " ".join(self.moment.text().split()) or None,
            thanked,
        )
        name = " ".join(self.name.text().split()) or self._chip.contact.name
        self.said.emit(Said(self._chip.contact, after, name, self._source, self._there))


class PeopleRow(Growing):
    opened = Signal(object)
    """A `PersonChip` that was pressed."""
    named = Signal(str)
    """A name that was typed."""

    def __init__(self, theme: Theme, name: str, adding: str, hint: str, parent: QWidget) -> None:
        super().__init__(theme, name, adding, hint, parent)
        self.known: Callable[[], Sequence[str]] = tuple
        """Everybody there is, asked for when somebody is first added."""
        self._asked = False
        self.adder.added.connect(self.named)

    def begin(self, text: str) -> None:
        if not self._asked:
            self._asked = True
            self.adder.complete(self.known())
        super().begin(text)

    def person(self, contact: ContactId, step: int) -> PersonChip | None:
        """Who stands so many places after them."""
        people = [chip for chip in self.chips if isinstance(chip, PersonChip)]
        place = next((at for at, chip in enumerate(people) if chip.contact.id == contact), -1 - step) + step
        return people[place] if 0 <= place < len(people) else None

    def show_people(self, people: Sequence[tuple[Participant, Contact]]) -> None:
        """Anew; the keys stay on the person that they were on."""
        held = next((chip.contact.id for chip in self.chips if isinstance(chip, PersonChip) and chip.hasFocus()), None)
        self.clear()
        for part, contact in people:
            chip = PersonChip(self.theme, part, contact, self)
            chip.clicked.connect(lambda _=False, chip=chip: self.opened.emit(chip))
            self.add(chip)
            if contact.id == held:
                chip.setFocus(Qt.FocusReason.TabFocusReason)
        self.updateGeometry()
