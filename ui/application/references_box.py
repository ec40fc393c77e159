"""Who may be called about this application, what they should stress, and whether they were warned."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.domain.values import LetterKind, LetterState, Reference
from models.domain.views import Panel
from ui.application import words
from ui.application.boxes import Box, ChipLabel
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label


class ReferencesBox(Box):
    add_wanted = Signal()
    edit_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("References"), parent)
        self.add = Button(theme, "", "quiet", "plus", 28, name=self.tr("Add a reference"), parent=self)
        self.add.clicked.connect(self.add_wanted)
        self.add_to_head(self.add)

    def show_panel(self, panel: Panel) -> None:
        def build(column: QVBoxLayout, body: QWidget) -> None:
            for one in panel.references:
                self._reference(one, panel, column, body)
            if not panel.references:
                column.addWidget(self.small(self.tr("Nobody may be called yet."), body))

        self.fill(build)

    def _reference(self, one: Reference, panel: Panel, column: QVBoxLayout, body: QWidget) -> None:
        theme = self.theme
        contact = panel.contacts.get(one.contact)
        name = contact.name if contact is not None else ""
        row = QHBoxLayout()
        row.setSpacing(theme.px(6))
        row.addWidget(Label(theme, name, "body", "ink", 500, parent=body))
        row.addStretch(1)
        row.addWidget(self._warned(one, panel, body))
        for icon, said, signal in (
            ("pencil", self.tr("Edit the reference {name}"), self.edit_wanted),
            ("x", self.tr("Remove the reference {name}"), self.remove_wanted),
        ):
            button = Button(theme, "", "quiet", icon, 24, parent=body)
            button.setAccessibleName(said.format(name=name))
            button.setToolTip(button.accessibleName())
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(one))
            row.addWidget(button)
        column.addLayout(row)
        if one.stress:
            text = self.tr("To stress: {points}").format(points=words.names(one.stress))
            column.addWidget(self.small(text, body))

    def _warned(self, one: Reference, panel: Panel, body: QWidget) -> ChipLabel:
        warned = any(
            letter.kind is LetterKind.REFERENCE_HEADS_UP
            and letter.to == one.contact
            and letter.state is LetterState.SENT
            for letter in panel.letters
        )
        if warned:
            return ChipLabel(self.theme, self.tr("Knows"), "check", "accent", body)
        return ChipLabel(self.theme, self.tr("Not told yet"), None, "neutral", body)
