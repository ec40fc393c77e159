"""Beside a letter: which employers it may name, where it is about others, and what to tell whom."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.domain.letters.disclosure import Guidance, guide
from models.domain.letters.situation import Situation
from models.domain.values import LetterKind
from ui.letters.speaking import spoken
from ui.theme import Theme
from ui.widgets.label import Label
from ui.widgets.switch import Check

ABOUT_OTHERS = (LetterKind.RECRUITER_UPDATE, LetterKind.DECISION_TIME, LetterKind.RECRUITER_DEBRIEF)
"""Kinds that are written because of another process, or in which one is told of."""


class GuidePart(QWidget):
    named = Signal(object)
    """All applications whose employer may be named: a tuple of ids."""

    def __init__(self, theme: Theme, situation: Situation, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._situation = theme, situation
        self.checks: dict[str, Check] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(4), 0, 0)
        column.setSpacing(theme.px(6))
        if situation.kind is LetterKind.RECRUITER_UPDATE and situation.others:
            self._add_employers(column)
        rows = [row for row in guide(situation) if row.now] if situation.kind in ABOUT_OTHERS else []
        for row in rows:
            self._add_guidance(column, row)
        self.has_something = column.count() > 0

    def _add_employers(self, column: QVBoxLayout) -> None:
        theme = self._theme
        column.addWidget(Label(theme, self.tr("Name the employer"), "body", "ink", 600, parent=self))
        column.addWidget(
            Label(theme, self.tr("Nobody is named unless you tick them."), "small", "ink2", wrap=True, parent=self)
        )
        for other in self._situation.others:
            check = Check(theme, other.company.name, self)
            check.setChecked(other.application.id in self._situation.named)
            check.clicked.connect(self._on_clicked)
            self.checks[other.application.id] = check
            column.addWidget(check)

    def _on_clicked(self) -> None:
        self.named.emit(tuple(sorted(one for one, check in self.checks.items() if check.isChecked())))

    def _add_guidance(self, column: QVBoxLayout, row: Guidance) -> None:
        theme, zone = self._theme, self._situation.etiquette.zone
        column.addSpacing(theme.px(4))
        column.addWidget(Label(theme, spoken(row.heading, zone), "body", "ink", 600, wrap=True, parent=self))
        for head, phrases in ((self.tr("Tell"), row.tell), (self.tr("Keep to yourself"), row.keep)):
            if phrases:
                column.addWidget(Label(theme, head, "small", "ink2", 600, parent=self))
            for phrase in phrases:
                column.addWidget(Label(theme, spoken(phrase, zone), "small", "ink2", wrap=True, parent=self))
