"""One entry of a file with all that it says: what may be wrong stands in fields, what is proposed waits for a tick."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.domain.bidi import apart
from models.domain.values import ApplicationId
from ui import paint
from ui.context import Context
from ui.dialogs import import_words as words
from ui.dialogs.import_person import PersonBeside
from ui.dialogs.import_words import Moment
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.inert import as_words
from ui.widgets.label import Label
from ui.widgets.switch import Check

if TYPE_CHECKING:
    from models.services.import_plan import Choice, Entry

MOST_TEXT = 6_000
"""Characters of a posting that are shown; all of it is kept."""


class Tag(QWidget):
    """A chip as a widget."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._text, self._tone = theme, "", "neutral"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str, tone: str, said: str = "") -> None:
        """`said` is for readers, and under the pointer, where the words alone are too few."""
        self._text, self._tone = text, tone
        self.setAccessibleName(said or text)
        self.setToolTip(as_words(said))
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(paint.chip_width(self._theme, self._text)) + 1, self._theme.px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.chip(self._theme, QPainter(self), 0, QRectF(self.rect()).top(), self._text, tone=self._tone)


class EntryDetail(QWidget):
    """`applications` gives id and words of those that a message may belong to; asked only for a message."""

    changed = Signal(object)
    """The Choice for this entry."""

    def __init__(
        self,
        ctx: Context,
        found: "tuple[Entry, Choice]",
        moment: Moment,
        applications: Callable[[], Sequence[tuple[str, str]]],
        parent: QWidget,
        alone: bool = False,
    ) -> None:
        super().__init__(parent)
        self._ctx, self._moment, self._applications = ctx, moment, applications
        self.entry, self.choice = found
        self._column = QVBoxLayout(self)
        pad = ctx.theme.px(20)
        self._column.setContentsMargins(pad, ctx.theme.px(14), pad, ctx.theme.px(16))
        self._column.setSpacing(ctx.theme.px(8))
        self.take: Check | None = None
        self.company: Field | None = None
        self.role: Field | None = None
        self.keep: Button | None = None
        self.application: QComboBox | None = None
        self.proposals: list[Check] = []
        self.person: PersonBeside | None = None
        self._build(alone)

    def _build(self, alone: bool) -> None:
        self._head(alone)
        entry = self.entry
        self._say(self._time_and_place())
        self._say(self._with())
        self._say(words.application_of(entry))
        if entry.reply is not None and entry.reply.summary:
            self._say(apart(entry.reply.summary))
        fresh = entry.outcome.value == "added" and entry.contact is None and entry.reply is None
        if (fresh and entry.application is not None and entry.row is None) or entry.asks is not None:
            self._where()
        if self._may_be_attached():
            self._attach()
        if entry.contact is not None or entry.card is not None:
            self.person = PersonBeside(self._ctx, entry, self.choice, self)
            self.person.changed.connect(self._choose)
            self._column.addWidget(self.person)
        for proposal in entry.proposals:
            self._propose(proposal.code.value, words.proposal(proposal))
        if entry.note is not None and entry.note.body:
            self._folded(entry.note.body)
        self._say(words.reason(entry), "small", "ink3")
        self._column.addStretch(1)

    def _head(self, alone: bool) -> None:
        theme, row = self._ctx.theme, QHBoxLayout()
        row.setSpacing(theme.px(10))
        if alone and (words.takes(self.entry) or self.choice.leave_out):
            self.take = Check(theme, "", self)
            self.take.setAccessibleName(self.tr("Bring in {what}").format(what=words.title(self.entry)))
            self.take.setChecked(not self.choice.leave_out)
            self.take.clicked.connect(lambda on: self._choose(replace(self.choice, leave_out=not on)))
            row.addWidget(self.take, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(theme, words.title(self.entry), "head", "ink", 600, wrap=True, parent=self), 1)
        tag = Tag(theme, self)
        tag.show_text(*words.chip(self.entry, self.choice))
        row.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)

    def _say(self, text: str, style: str = "body", token: str = "ink2") -> None:
        if text:
            self._column.addWidget(Label(self._ctx.theme, text, style, token, wrap=True, parent=self))

    def _choose(self, choice: "Choice") -> None:
        self.choice = choice
        self.changed.emit(choice)

    # -- where it belongs --------------------------------------------------------------------------

    def _where(self) -> None:
        """Company and role: fields where they are guesses or new, as they may be wrong."""
        from models.services.import_plan import Guess

        theme, grid, entry, choice = self._ctx.theme, QGridLayout(), self.entry, self.choice
        grid.setHorizontalSpacing(theme.px(12))
        company, role = entry.asks or (
            entry.company.name if entry.company else "",
            entry.application.role if entry.application else "",
        )
        company = choice.company if choice.company is not None else company
        role = choice.role if choice.role is not None else role
        self.company = Field(theme, self.tr("Company"), parent=self)
        self.role = Field(theme, self.tr("Role"), parent=self)
        guess, said = self.tr("A guess"), self.tr("A guess: change it if it is another")
        pairs = ((self.company, company, Guess.COMPANY, choice.company), (self.role, role, Guess.ROLE, choice.role))
        for place, (field, text, which, chosen) in enumerate(pairs):
            field.set_text(text)
            field.edit.setCursorPosition(0)
            tag = Tag(theme, self)
            if which in entry.guesses and chosen is None:
                tag.show_text(guess, "due", said)
            else:
                tag.hide()
            grid.addWidget(field, 0, place)
            grid.addWidget(tag, 1, place)
            grid.setColumnStretch(place, 1)
        self.company.committed.connect(lambda text: self._choose(replace(self.choice, company=text or None)))
        self.role.committed.connect(lambda text: self._choose(replace(self.choice, role=text or None)))
        self._column.addLayout(grid)
        if entry.asks is not None and all(entry.asks):
            self.keep = Button(theme, self.tr("Keep it as a posting"), height=28, parent=self)
            self.keep.clicked.connect(self._keep_as_it_stands)
            self._column.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)

    def _keep_as_it_stands(self) -> None:
        if self.company is not None and self.role is not None:
            typed = replace(self.choice, company=self.company.text() or None, role=self.role.text() or None)
            self._choose(typed)

    def _may_be_attached(self) -> bool:
        """A message of a person that cannot be told which application it is about, or that was told so here."""
        entry = self.entry
        if self.choice.leave_out:
            return False
        if self.choice.application is not None:
            return True
        message = entry.facts is not None and "subject" in entry.facts and entry.event is None
        return message and entry.reply is None and entry.outcome.value == "left_alone" and bool(self._applications())

    def _attach(self) -> None:
        question = self.tr("Which application is it about?")
        label = Label(self._ctx.theme, question, "small", "ink2", 500, parent=self)
        self.application = box = QComboBox(self)
        box.setAccessibleName(question)
        box.addItem(self.tr("None: leave it alone"), "")
        for identifier, name in self._applications():
            box.addItem(name, identifier)
        box.setCurrentIndex(max(0, box.findData(self.choice.application or "")))
        box.activated.connect(self._on_attached)
        label.setBuddy(box)
        self._column.addWidget(label)
        self._column.addWidget(box)

    def _on_attached(self) -> None:
        chosen = self.application.currentData() if self.application is not None else ""
        self._choose(replace(self.choice, application=ApplicationId(chosen) if chosen else None))

    # -- what is proposed, and what lies folded ----------------------------------------------------

    def _propose(self, code: str, text: str) -> None:
        theme = self._ctx.theme
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        check = Check(theme, "", self)
        check.setAccessibleName(text)
        check.setChecked(code in self.choice.accepted)
        check.clicked.connect(lambda on: self._accept(code, on))
        label = Label(theme, text, "body", "ink", 500, wrap=True, parent=self)
        label.setBuddy(check)
        row.addWidget(check, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        self.proposals.append(check)
        self._column.addLayout(row)

    def _accept(self, code: str, on: bool) -> None:
        accepted = self.choice.accepted | {code} if on else self.choice.accepted - {code}
        self._choose(replace(self.choice, accepted=frozenset(accepted)))

    def _folded(self, text: str) -> None:
        theme = self._ctx.theme
        shown = Label(theme, apart(text[:MOST_TEXT]), "body", "ink2", wrap=True, parent=self)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown.hide()
        open_, close = self.tr("Show the text that is kept"), self.tr("Hide the text")
        button = Button(theme, open_, "link", height=28, parent=self)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        def turn() -> None:
            shown.setVisible(shown.isHidden())
            button.set_look(text=open_ if shown.isHidden() else close)

        button.clicked.connect(turn)
        self._column.addWidget(button)
        self._column.addWidget(shown)

    # -- what it says ------------------------------------------------------------------------------

    def _time_and_place(self) -> str:
        entry = self.entry
        if entry.interview is None:
            application = entry.application
            if entry.contact is None and entry.reply is None and application is not None and application.location:
                return apart(application.location)
            return ""
        when = words.when_of(entry.interview.starts_at, self._moment)
        belongs = "" if entry.outcome.value == "added" or entry.company is None else entry.company.name
        return " · ".join(apart(part) for part in (when, entry.interview.location or "", belongs) if part)

    def _with(self) -> str:
        if self.entry.contact is not None:
            return ""
        names = ", ".join(apart(person.name) for person in self.entry.people)
        said = (self.entry.facts or {}).get("from")
        if self.entry.event is None and (self.entry.reply is not None or isinstance(said, str)):
            names = names or apart(str(said or ""))
            return self.tr("From {names}").format(names=names) if names else ""
        return self.tr("With {names}").format(names=names) if names else ""
