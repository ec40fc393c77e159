"""What is in one backup, beside what is here: a table of lists and the sentence that sums it up."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from models.domain.backups import ListDifference, Look
from ui import backup_words as words
from ui.theme import Theme
from ui.widgets.label import Label, breakable
from ui.widgets.panel import Hairline, Panel
from ui.wording import grouped


class LookPane(QWidget):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        self._head = Label(theme, "", "head", "ink", wrap=True, parent=self)
        self._about = Label(theme, "", "small", "ink2", wrap=True, parent=self)
        self._words = Label(theme, "", "body", "ink", 500, wrap=True, parent=self)
        column.addWidget(self._head)
        column.addWidget(self._about)
        column.addSpacing(theme.px(8))
        self._room = QVBoxLayout()
        column.addLayout(self._room)
        column.addSpacing(theme.px(8))
        column.addWidget(self._words)
        column.addStretch(1)

    def say(self, head: str, sentence: str, token: str = "ink2") -> None:
        """Instead of a look: that it is being opened, or why it cannot be."""
        self._clear()
        self._head.setText(head)
        self._about.hide()
        self._words.set_token(token)
        self._words.setText(sentence)

    def show_look(self, look: Look, file: Path, now: datetime) -> None:
        """`now` is in the zone to be shown."""
        self._clear()
        zone = now.tzinfo
        self._head.setText(words.when(look.made.astimezone(zone), now))
        about = [self.tr("{size}, in {folder}").format(size=words.size(look.size), folder=breakable(str(file.parent)))]
        if look.changed is not None:
            changed = words.when(look.changed.astimezone(zone), now)
            about.append(self.tr("Last entry in it: {when}").format(when=changed))
        if look.changed_here is not None:
            changed = words.when(look.changed_here.astimezone(zone), now)
            about.append(self.tr("Last entry here: {when}").format(when=changed))
        self._about.setText("\n".join(about))
        self._about.show()
        lists = [one for one in look.lists if one.there or one.here]
        if lists:
            self._shown = self._table(lists, look.beside)
            self._room.addWidget(self._shown)
        self._words.set_token("ink")
        self._words.setText(words.summary(look))

    def sentence(self) -> str:
        return self._words.text()

    def _clear(self) -> None:
        if self._shown is not None:
            self._room.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None

    def _table(self, lists: list[ListDifference], beside: bool) -> Panel:
        theme = self._theme
        panel = Panel(theme, self)
        panel.setAccessibleName(self.tr("What is in it"))
        grid = QGridLayout(panel)
        grid.setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(10))
        grid.setHorizontalSpacing(theme.px(20))
        grid.setVerticalSpacing(theme.px(3))
        grid.setColumnStretch(3, 1)
        heads = ["", self.tr("In it")] + ([self.tr("Here"), self.tr("Going back")] if beside else [])
        for place, head in enumerate(heads):
            align = Qt.AlignmentFlag.AlignTrailing if place in (1, 2) else Qt.AlignmentFlag.AlignLeading
            grid.addWidget(Label(theme, head, "micro", "ink3", parent=panel), 0, place, align)
        grid.addWidget(Hairline(theme, panel), 1, 0, 1, 4)
        for row, one in enumerate(lists, start=2):
            grid.addWidget(Label(theme, words.list_name(one.name), "body", "ink", parent=panel), row, 0)
            numbers = [one.there, one.here] if beside else [one.there]
            for place, number in enumerate(numbers, start=1):
                count = Label(theme, grouped(number), "body", "ink2", parent=panel)
                grid.addWidget(count, row, place, Qt.AlignmentFlag.AlignTrailing)
            if beside:
                token = "due" if one.goes else "ink2"
                grid.addWidget(Label(theme, words.difference(one), "small", token, parent=panel), row, 3)
        return panel
