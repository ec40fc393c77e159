"""What this person could say in this letter: their own words by the four Rs, and what others have been told."""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.domain.letters.briefs import BRIEFS, FOUR_RS, Part
from models.domain.letters.drafting import Draft, Ingredient, Told
from models.domain.letters.situation import Situation
from ui import paint
from ui.letters import ingredients_words as words
from ui.letters.icon_mark import IconMark
from ui.letters.ingredient_row import IngredientRow
from ui.theme import Theme
from ui.widgets.label import Label
from ui.widgets.panel import Hairline

WIDTH = 312
BADGE = 18


class _Number(QWidget):
    """The same number that stands beside the paragraph."""

    def __init__(self, theme: Theme, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._number = theme, number
        self.setFixedSize(theme.px(BADGE), theme.px(BADGE))

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        paint.rounded(p, rect, theme.px(4), theme.color("accentSoft"))
        paint.text(theme, p, rect, f"{self._number}", "micro", "accentInk", paint.CENTER, 600, elide=False)


class IngredientsPane(QFrame):
    chosen = Signal(str)
    """Add this one, by its id."""
    shown = Signal(str)
    """Show where this one stands in the letter."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[IngredientRow] = []
        self._counts: dict[Part, Label] = {}
        self._situation: Situation | None = None
        self.setAccessibleName(self.tr("Ingredients"))
        self.setFixedWidth(theme.px(WIDTH))
        self.area = QScrollArea(self)
        self.area.setObjectName("bare")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.viewport().setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 1, 0)
        outer.addWidget(self.area)
        theme.changed.connect(self.update)

    # showing

    def show_draft(self, situation: Situation, draft: Draft, now: datetime, zone: tzinfo) -> None:
        """Everything anew: another letter, or the record says something else."""
        self._situation = situation
        theme, px = self._theme, self._theme.px
        had_focus = next((row.ingredient.id for row in self.rows if row.hasFocus()), None)
        inside = QWidget()
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(20), px(12), px(15), px(20))
        column.setSpacing(px(8))
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(Label(theme, self.tr("Ingredients"), "head", "ink", parent=inside))
        head.addWidget(Label(theme, words.whence(situation, now, zone), "small", "ink2", wrap=True, parent=inside))
        column.addLayout(head)
        column.addSpacing(px(8))
        self.rows, self._counts = [], {}
        parts = BRIEFS[situation.kind].parts
        for part in parts:
            offered = [one for one in draft.offered if one.part is part]
            if part is Part.ASK:
                self._add_questions(inside, column, offered)
            else:
                self._add_part(inside, column, part, offered)
        for told in draft.told:
            self._add_told(inside, column, told)
        column.addStretch(1)
        old = self.area.takeWidget()
        self.area.setWidget(inside)
        if old is not None:
            old.deleteLater()
        for row in self.rows:
            row.moved.connect(lambda step, row=row: self._move(row, step))
        if self.rows:
            self.setFocusProxy(self.rows[0])
        if had_focus is not None:
            self._focus(had_focus)

    def _focus(self, ingredient: str) -> None:
        row = next((row for row in self.rows if row.ingredient.id == ingredient), None)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_part(self, inside: QWidget, column: QVBoxLayout, part: Part, offered: Sequence[Ingredient]) -> None:
        theme, px = self._theme, self._theme.px
        head = QHBoxLayout()
        head.setSpacing(px(8))
        if part in FOUR_RS:
            head.addWidget(_Number(theme, FOUR_RS.index(part) + 1, inside))
        head.addWidget(Label(theme, words.part_name(part), "body", "ink", 600, wrap=True, parent=inside), 1)
        self._counts[part] = Label(theme, "", "small", "ink2", parent=inside)
        head.addWidget(self._counts[part])
        column.addLayout(head)
        if not offered:
            column.addWidget(Label(theme, words.nothing(part), "small", "ink3", wrap=True, parent=inside))
        self._add_rows(inside, column, offered)
        column.addSpacing(px(8))

    def _add_questions(self, inside: QWidget, column: QVBoxLayout, offered: Sequence[Ingredient]) -> None:
        if offered:
            column.addWidget(Hairline(self._theme, inside))
            column.addSpacing(self._theme.px(4))
            column.addLayout(self._icon_head(inside, "message-circle-question", words.part_name(Part.ASK)))
            self._add_rows(inside, column, offered)
            column.addSpacing(self._theme.px(8))

    def _add_told(self, inside: QWidget, column: QVBoxLayout, told: Told) -> None:
        theme, px = self._theme, self._theme.px
        column.addLayout(self._icon_head(inside, "copy", words.told_head(told)))
        said = Label(theme, words.told_words(told), "small", "ink2", wrap=True, parent=inside)
        said.setContentsMargins(px(24), 0, 0, 0)
        column.addWidget(said)
        column.addSpacing(px(4))

    def _icon_head(self, inside: QWidget, icon: str, text: str) -> QHBoxLayout:
        theme = self._theme
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(IconMark(theme, icon, "ink2", inside))
        head.addWidget(Label(theme, text, "body", "ink", 600, wrap=True, parent=inside), 1)
        return head

    def _add_rows(self, inside: QWidget, column: QVBoxLayout, offered: Sequence[Ingredient]) -> None:
        for ingredient in offered:
            row = IngredientRow(self._theme, ingredient, inside)
            row.clicked.connect(lambda _=False, row=row: self._on_clicked(row))
            self.rows.append(row)
            column.addWidget(row)

    def show_used(self, used: frozenset[str]) -> None:
        """Tick what the letter has."""
        for row in self.rows:
            if row.used != (row.ingredient.id in used):
                row.set_used(not row.used)
                row.updateGeometry()
        for part, label in self._counts.items():
            mine = [row for row in self.rows if row.ingredient.part is part]
            label.setText(words.counted(sum(row.used for row in mine), len(mine)) if mine else "")

    # using

    def next_of(self, number: int) -> Ingredient | None:
        """The first of this R that is not in the letter; where the letter has no Rs, the n-th that is not."""
        parts = BRIEFS[self._situation.kind].parts if self._situation is not None else ()
        open_ = [row.ingredient for row in self.rows if not row.used]
        if not set(FOUR_RS) & set(parts):
            return open_[number - 1] if number <= len(open_) else None
        part = FOUR_RS[number - 1]
        return next((one for one in open_ if one.part is part), None)

    def _on_clicked(self, row: IngredientRow) -> None:
        (self.shown if row.used else self.chosen).emit(row.ingredient.id)

    def _move(self, row: IngredientRow, step: int) -> None:
        place = self.rows.index(row) + step
        if 0 <= place < len(self.rows):
            self.rows[place].setFocus(Qt.FocusReason.TabFocusReason)
            self.area.ensureWidgetVisible(self.rows[place])

    # Qt's part

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme = QPainter(self), self._theme
        p.fillRect(self.rect(), theme.color("window"))
        p.fillRect(0 if self.isRightToLeft() else self.width() - 1, 0, 1, self.height(), theme.color("line"))
