"""What a recruiter is told of other processes: whose employers may be named, and the guide to what is said to whom."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.domain.etiquette.hours import Etiquette
from models.domain.letters.disclosure import Guidance, guide
from models.domain.letters.recruiter_update import to_tell_of
from models.domain.letters.situation import Situation
from models.domain.values import LetterKind
from ui.letters.send_parts import IconLine, heading, roomy
from ui.letters.speaking import spoken
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.switch import Check


class OthersPart(QWidget):
    named = Signal(list)
    """The ids of all applications whose employer may be named now."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._said: tuple[object, ...] = ()
        self.checks: dict[str, Check] = {}
        column = QVBoxLayout(self)
        roomy(theme, column)
        column.setSpacing(theme.px(8))
        column.addWidget(heading(theme, self.tr("Name the employer of"), self))
        self._ticks = QVBoxLayout()
        self._ticks.setSpacing(theme.px(2))
        column.addLayout(self._ticks)
        self.more = Button(theme, self.tr("What to say to whom"), "link", "book-open", 24, parent=self)
        column.addWidget(self.more)
        self.guide = QWidget(self)
        self._rows = QVBoxLayout(self.guide)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.px(4))
        column.addWidget(self.guide)
        self.guide.hide()
        self.more.clicked.connect(lambda: self.guide.setVisible(self.guide.isHidden()))

    def show_situation(self, situation: Situation, etiquette: Etiquette, editable: bool) -> None:
        """Shown beside a recruiter's update alone, while it is written."""
        self.setVisible(editable and situation.kind is LetterKind.RECRUITER_UPDATE)
        said = (tuple(one.application.id for one in to_tell_of(situation)), guide(situation))
        if said != self._said:
            self._said = said
            self._show(situation, etiquette)
        for application, check in self.checks.items():
            check.setChecked(application in situation.named)

    def _show(self, situation: Situation, etiquette: Etiquette) -> None:
        _clear(self._ticks)
        _clear(self._rows)
        self.checks = {}
        for other in to_tell_of(situation):
            check = Check(self._theme, other.company.name, self)
            check.clicked.connect(self._on_ticked)
            self.checks[other.application.id] = check
            self._ticks.addWidget(check)
        if not self.checks:
            none = Label(self._theme, self.tr("There are no others to tell of."), "small", "ink2", parent=self)
            self._ticks.addWidget(none)
        for row in guide(situation):
            self._add(row, etiquette)

    def _add(self, row: Guidance, etiquette: Etiquette) -> None:
        theme, zone = self._theme, etiquette.zone
        head = Label(theme, spoken(row.heading, zone), "small", "ink", 600, wrap=True, parent=self.guide)
        self._rows.addSpacing(theme.px(4))
        self._rows.addWidget(head)
        for icon, phrases in (("check", row.tell), ("minus", row.keep)):
            for phrase in phrases:
                self._rows.addWidget(IconLine(theme, icon, spoken(phrase, zone), "small", "ink2", self.guide))

    def _on_ticked(self) -> None:
        self.named.emit([application for application, check in self.checks.items() if check.isChecked()])


def _clear(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
