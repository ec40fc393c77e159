"""Who is here already and may be the person of the card: said with the reason, merged only when it is chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.domain.values import Contact, ContactId
from ui.theme import Theme
from ui.widgets.buttons import ChipButton
from ui.widgets.label import Label

if TYPE_CHECKING:
    from models.services.pictures import Planned

MOST = 3


class Alikes(QWidget):
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chosen: ContactId | None = None
        self._told: tuple[object, ...] = ()
        self._rows: list[QWidget] = []
        self._chips: list[ChipButton] = []
        self._notes: list[Label] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))
        self.hide()

    def chosen(self) -> ContactId | None:
        """Whom the card is merged into, where the user said so."""
        return self._chosen

    def stops(self) -> list[ChipButton]:
        return self._chips

    def notes(self) -> list[Label]:
        return self._notes

    def show_nobody(self) -> None:
        self._chosen, self._told = None, ()
        self._clear()
        self.hide()

    def show_planned(self, planned: "Planned") -> None:
        """Rebuilt only where there is something else to say, so that the focus stays."""
        found = [(one.contact, one.why) for one in planned.alike[:MOST]]
        if self._chosen is not None and planned.before is not None and planned.before.id == self._chosen:
            self._say_notes(planned.notes)
            return
        told = (planned.before, *found)
        if told == self._told:
            return
        self._chosen, self._told = None, told
        self._clear()
        if planned.before is not None:
            sentence = self.tr("{name} is here already. Saving adds what is new on the card.")
            self._add(Label(self._theme, sentence.format(name=planned.before.name), "body", "wait", 500, True, self))
            self._say_notes(planned.notes)
        for contact, why in found:
            self._add_choice(contact, why)
        self.setVisible(bool(self._rows))

    def _add_choice(self, contact: Contact, why: str) -> None:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self._theme.px(8))
        sentence = self.tr("{name} is here already: {why}.").format(name=contact.name, why=why.rstrip("."))
        line.addWidget(Label(self._theme, sentence, "body", "wait", 500, wrap=True, parent=row), 1)
        chip = ChipButton(self._theme, self.tr("Merge"), parent=row)
        chip.setAccessibleName(self.tr("Merge with {name}").format(name=contact.name))
        chip.toggled.connect(lambda on: self._on_chosen(contact.id, chip, on))
        line.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        self._chips.append(chip)
        self._add(row)

    def _on_chosen(self, contact: ContactId, chip: ChipButton, on: bool) -> None:
        if on:
            for other in self._chips:
                if other is not chip:
                    other.setChecked(False)
        self._chosen = contact if on else None
        if not on:
            self._say_notes(())
        self.changed.emit()

    def _say_notes(self, notes: tuple[str, ...]) -> None:
        """What stays as it is here although the card says it differently."""
        for label in self._notes:
            self._column.removeWidget(label)
            label.hide()
            label.deleteLater()
            self._rows.remove(label)
        self._notes = [Label(self._theme, note, "small", "ink2", wrap=True, parent=self) for note in notes]
        for label in self._notes:
            self._add(label)

    def _add(self, row: QWidget) -> None:
        row.setParent(self)
        self._rows.append(row)
        self._column.addWidget(row)
        row.show()

    def _clear(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self._chips, self._notes = [], [], []
