"""Above the list: notes or question bank, and the way to a new one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.inert import as_words
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented
from ui.wording import grouped

NOTES, BANK = "notes", "bank"


class Top(QWidget):
    """Lies over the corner of whatever is shown, so that it stays while that changes."""

    part_chosen = Signal(str)

    def __init__(self, theme: Theme, with_bank: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Notes or question bank"))
        self.title = Label(theme, self.tr("Notes"), "title", parent=self)
        self.count = Label(theme, "", "row", "ink3", 400, parent=self)
        parts = [(NOTES, self.tr("Notes"), None), (BANK, self.tr("Question bank"), None)]
        self.parts = Segmented(theme, parts, self.tr("Notes or question bank"), 32, self)
        self.parts.set_value(NOTES)
        self.new = Button(theme, "", "secondary", "plus", 32, name=self.tr("New note"), parent=self)
        px = theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(20), 0, px(20), 0)
        row.setSpacing(px(8))
        row.addWidget(self.title)
        row.addWidget(self.count)
        row.addWidget(self.parts, 1)
        if not with_bank:
            row.addStretch(1)
        row.addWidget(self.new)
        self.parts.setVisible(with_bank)
        self.title.setVisible(not with_bank)
        self.count.setVisible(not with_bank)
        self.parts.chosen.connect(self._on_chosen)

    def _on_chosen(self, part: str) -> None:
        name = self.tr("New note") if part == NOTES else self.tr("New question")
        self.new.setAccessibleName(name)
        self.new.setToolTip(as_words(name))
        self.part_chosen.emit(part)

    def show_count(self, notes: int) -> None:
        self.count.setText(grouped(notes))
        self.parts.set_text(NOTES, self.tr("Notes {count}").format(count=grouped(notes)) if notes else self.tr("Notes"))

    def show_questions(self, questions: int) -> None:
        said = (
            self.tr("Question bank {count}").format(count=grouped(questions)) if questions else self.tr("Question bank")
        )
        self.parts.set_text(BANK, said)
