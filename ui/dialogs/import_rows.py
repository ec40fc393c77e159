"""One entry of a file as it would be kept: what, when, where it belongs, with whom."""

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import paint
from ui.context import Context
from ui.theme import Theme
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.switch import Check
from ui.wording import day_and_time, translate

if TYPE_CHECKING:
    from models.services.import_plan import Choice, Entry, Plan


def outcome_counts(plan: "Plan") -> Counter[str]:
    """How many entries come to what; the lists of an interchange file count as what they say."""
    counts = Counter(str(entry.outcome.value) for entry in plan.entries)
    counts.update("added" for _head, _name in plan.named)
    counts.pop("refused", None)
    if plan.edits and not counts:
        counts["updated"] = 1
    return counts


class Refusal(QWidget):
    """A sentence about what is not brought in, or only known."""

    def __init__(self, theme: Theme, sentence: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(40), theme.px(6), theme.px(16), theme.px(6))
        line.addWidget(Label(theme, sentence, "body", "ink2", wrap=True, parent=self))

    def paintEvent(self, event: QPaintEvent) -> None:
        x = self.width() - self._theme.px(32) if self.isRightToLeft() else self._theme.px(16)
        paint.icon(self._theme, QPainter(self), x, self._theme.px(15), "info", 16, "ink3")


class Tag(QWidget):
    """A chip as a widget."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._text, self._tone = theme, "", "neutral"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str, tone: str) -> None:
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(paint.chip_width(self._theme, self._text)) + 1, self._theme.px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.chip(self._theme, QPainter(self), 0, QRectF(self.rect()).top(), self._text, tone=self._tone)


def outcome_words(outcome: str) -> tuple[str, str]:
    """What is said of an entry, and its tone."""
    return {
        "added": (translate("Import", "New interview"), "accent"),
        "updated": (translate("Import", "Changes what is here"), "wait"),
        "cancelled": (translate("Import", "Called off"), "clay"),
        "left_alone": (translate("Import", "Left alone"), "neutral"),
        "refused": (translate("Import", "Cannot be read"), "due"),
    }[outcome]


class EntryRow(QWidget):
    changed = Signal()

    def __init__(self, ctx: Context, entry: "Entry", parent: QWidget) -> None:
        super().__init__(parent)
        self._ctx, theme = ctx, ctx.theme
        self._touched = {"company": False, "role": False}
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(12))
        column.setSpacing(theme.px(6))
        head = QHBoxLayout()
        head.setSpacing(theme.px(10))
        self._take = Check(theme, "", self)
        self._take.setAccessibleName(self.tr("Bring in {what}").format(what=entry.what))
        self._take.setChecked(True)
        self._take.clicked.connect(lambda _on: self.changed.emit())
        self._title = Label(theme, entry.what, "row", "ink", 600, wrap=True, parent=self)
        self._outcome = Tag(theme, self)
        head.addWidget(self._take)
        head.addWidget(self._title, 1)
        head.addWidget(self._outcome)
        column.addLayout(head)
        self._when = Label(theme, "", "body", "ink2", wrap=True, parent=self)
        self._people = Label(theme, "", "body", "ink2", wrap=True, parent=self)
        self._why = Label(theme, "", "small", "ink3", wrap=True, parent=self)
        for label in (self._when, self._people, self._why):
            label.setIndent(theme.px(30))
        column.addWidget(self._when)
        column.addWidget(self._people)
        column.addLayout(self._where(entry))
        column.addWidget(self._why)
        self.show_entry(entry)

    def _where(self, entry: "Entry") -> QGridLayout:
        """Company and role: fields where they are guesses or new, as they may be wrong."""
        theme, grid = self._ctx.theme, QGridLayout()
        grid.setContentsMargins(theme.px(30), 2, 0, 2)
        grid.setHorizontalSpacing(theme.px(12))
        self._company = Field(theme, self.tr("Company"), parent=self)
        self._role = Field(theme, self.tr("Role"), parent=self)
        self._guessed_company, self._guessed_role = Tag(theme, self), Tag(theme, self)
        for place, (field, tag, name) in enumerate(
            ((self._company, self._guessed_company, "company"), (self._role, self._guessed_role, "role"))
        ):
            field.committed.connect(lambda _text, which=name: self._on_edited(which))
            grid.addWidget(field, 0, place)
            grid.addWidget(tag, 1, place)
            grid.setColumnStretch(place, 1)
        return grid

    def _on_edited(self, which: str) -> None:
        self._touched[which] = True
        self.changed.emit()

    def choice(self) -> "Choice":
        from models.services.import_plan import Choice

        return Choice(
            leave_out=not self._take.isChecked(),
            company=self._company.text() or None if self._touched["company"] else None,
            role=self._role.text() or None if self._touched["role"] else None,
        )

    def show_entry(self, entry: "Entry") -> None:
        """Show the plan's word on this entry; what the person typed stays."""
        from models.services.import_plan import Guess

        words, tone = outcome_words(entry.outcome.value)
        if entry.outcome.value == "added" and entry.reply is not None:
            words = self.tr("A reply")
        self._outcome.show_text(words, tone)
        fresh = entry.outcome.value == "added" and entry.interview is not None
        if fresh and not self._touched["company"]:
            self._company.set_text(entry.company.name if entry.company is not None else "")
        if fresh and not self._touched["role"]:
            self._role.set_text(entry.application.role if entry.application is not None else "")
        for shown in (self._company, self._role):
            shown.setVisible(fresh)
        guess = QCoreApplication.translate("Import", "A guess: change it if it is another")
        for tag, which in ((self._guessed_company, Guess.COMPANY), (self._guessed_role, Guess.ROLE)):
            touched = self._touched[which.value]
            tag.show_text(guess if fresh and which in entry.guesses and not touched else "", "due")
        self._say(self._when, self._time_and_place(entry))
        self._say(self._people, self._with(entry))
        self._say(self._why, " ".join((entry.why, *entry.notes)).strip())

    @staticmethod
    def _say(label: Label, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _time_and_place(self, entry: "Entry") -> str:
        if entry.interview is None:
            return ""
        zone = self._ctx.services.reminders.etiquette().zone
        today = self._ctx.clock.now().astimezone(zone).date()
        when = day_and_time(entry.interview.starts_at.astimezone(zone), today)
        belongs = "" if entry.outcome.value == "added" or entry.company is None else entry.company.name
        return " · ".join(part for part in (when, entry.interview.location or "", belongs) if part)

    def _with(self, entry: "Entry") -> str:
        names = ", ".join(person.name for person in entry.people)
        return self.tr("With {names}").format(names=names) if names else ""
