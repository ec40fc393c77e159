"""The quiet line on the page when some may be the same as others."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.people.rows import Glyph
from ui.theme import Theme
from ui.today.sentences import number, opened
from ui.widgets.buttons import Button
from ui.widgets.label import Label


class AlikeLine(QWidget):
    look_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(32), theme.px(8), theme.px(24), 0)
        row.setSpacing(theme.px(6))
        icon = Glyph(theme, "users", 14, "ink3", self)
        self._text = Label(theme, "", "small", "ink2", parent=self)
        self.look = Button(theme, self.tr("Look"), "link", height=24, parent=self)
        self.look.clicked.connect(self.look_wanted)
        for widget in (icon, self._text, self.look):
            row.addWidget(widget)
        row.addStretch(1)
        self.hide()

    def show_counts(self, people: int, companies: int) -> None:
        """How many pairs of each there are; nothing where there are none."""
        self.setVisible(people + companies > 0)
        who = []
        if people:
            who.append(self.tr("{count} people", "", people).format(count=number(people)))
        if companies:
            who.append(self.tr("{count} companies", "", companies).format(count=number(companies)))
        if len(who) > 1:
            said = self.tr("{people} and {companies} may be the same as others.")
            self._text.setText(opened(said.format(people=who[0], companies=who[1])))
        elif who:
            self._text.setText(opened(self.tr("{who} may be the same as others.").format(who=who[0])))
        self.look.setAccessibleName(self.tr("Look at those who may be the same"))

    def text(self) -> str:
        return self._text.text()
