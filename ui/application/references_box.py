"""Who may be called about this application, what they should stress, and whether they know and were thanked."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.domain.outcome_views import StepState, Vouching
from models.domain.views import Panel
from ui.application import words
from ui.application.boxes import Box, ChipLabel
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.inert import as_words
from ui.widgets.label import Label


class ReferencesBox(Box):
    add_wanted = Signal()
    edit_wanted = Signal(object)
    remove_wanted = Signal(object)
    write_wanted = Signal(object)
    """A `Step` whose letter is to be written, or gone on with."""
    done_wanted = Signal(object)
    """A `Step` that was said another way."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("References"), parent)
        self.add = Button(theme, "", "quiet", "plus", 28, name=self.tr("Add a reference"), parent=self)
        self.add.clicked.connect(self.add_wanted)
        self.add_to_head(self.add)

    def show_references(self, standing: Sequence[Vouching], panel: Panel) -> None:
        def build(column: QVBoxLayout, body: QWidget) -> None:
            for one in standing:
                self._reference(one, panel, column, body)
            if not standing:
                column.addWidget(self.small(self.tr("Nobody may be called yet."), body))

        self.fill(build)

    def _reference(self, one: Vouching, panel: Panel, column: QVBoxLayout, body: QWidget) -> None:
        theme, reference = self.theme, one.reference
        contact = panel.contacts.get(reference.contact)
        name = contact.name if contact is not None else ""
        row = QHBoxLayout()
        row.setSpacing(theme.px(6))
        row.addWidget(Label(theme, name, "body", "ink", 500, parent=body))
        row.addStretch(1)
        row.addWidget(self._knows(one, body))
        for icon, said, signal in (
            ("pencil", self.tr("Edit the reference {name}"), self.edit_wanted),
            ("x", self.tr("Remove the reference {name}"), self.remove_wanted),
        ):
            button = Button(theme, "", "quiet", icon, 24, parent=body)
            button.setAccessibleName(said.format(name=name))
            button.setToolTip(as_words(button.accessibleName()))
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(reference))
            row.addWidget(button)
        column.addLayout(row)
        if reference.stress:
            text = self.tr("To stress: {points}").format(points=words.names(reference.stress))
            column.addWidget(self.small(text, body))
        self._letter(one, name, panel, column, body)

    def _letter(self, one: Vouching, name: str, panel: Panel, column: QVBoxLayout, body: QWidget) -> None:
        """The word that is next: that they may be called, and afterwards the thanks."""
        step = one.warned if one.thanked is None else one.thanked
        over = one.thanked is None and panel.application.stage.closed
        if over or step.state not in (StepState.OPEN, StepState.BEGUN):
            return
        if one.thanked is None:
            text, said = self.tr("Tell them"), self.tr("Tell {name} that they may be called")
        else:
            text, said = self.tr("Thank them"), self.tr("Thank {name} for vouching")
        if step.state is StepState.BEGUN:
            text = self.tr("Go on with the letter")
        row = QHBoxLayout()
        write = Button(self.theme, text, "secondary", "pen-line", 24, parent=body)
        write.setAccessibleName(said.format(name=name))
        write.clicked.connect(lambda: self.write_wanted.emit(step))
        row.addWidget(write)
        if step.rule is not None:
            done = Button(self.theme, self.tr("Said another way"), "quiet", "check", 24, parent=body)
            done.setAccessibleName(self.tr("{name} knows already").format(name=name))
            if one.thanked is not None:
                done.setAccessibleName(self.tr("{name} was thanked already").format(name=name))
            done.clicked.connect(lambda: self.done_wanted.emit(step))
            row.addWidget(done)
        row.addStretch(1)
        column.addLayout(row)

    def _knows(self, one: Vouching, body: QWidget) -> ChipLabel:
        if one.thanked is not None and one.thanked.state is StepState.DONE:
            return ChipLabel(self.theme, self.tr("Thanked"), "check", "accent", body)
        if one.warned.state is StepState.DONE:
            return ChipLabel(self.theme, self.tr("Knows"), "check", "accent", body)
        if StepState.ON_ITS_WAY in (one.warned.state, one.thanked.state if one.thanked is not None else None):
            return ChipLabel(self.theme, self.tr("On its way"), "clock", "accent", body)
        return ChipLabel(self.theme, self.tr("Not told yet"), None, "neutral", body)
