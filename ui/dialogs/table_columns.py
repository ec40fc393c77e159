"""The first step of the wizard: what each column becomes, with what stands in it, and the questions beside that."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from models.domain.codes import Stage
from models.domain.table import Column, DateOrder, Field, TableKind, TableOutline
from ui.dialogs import table_words as words
from ui.dialogs.table_pick import Pick, look_of_lists, pick_line
from ui.theme import Theme
from ui.widgets.label import Label
from ui.widgets.panel import Hairline, Panel
from ui.widgets.segmented import Segmented
from ui.widgets.switch import Check
from ui.wording import stage_name

MOST_STAGES = 30
"""Unknown statuses that are asked for; the rest go into the notes, which is said."""
TO_NOTES = ""


class ColumnsStep(QWidget):
    """Shows an outline; every answer is told, and the next outline shows what became of it."""

    kind_chosen = Signal(str)
    header_chosen = Signal(bool)
    sheet_chosen = Signal(str)
    field_chosen = Signal(int, str)
    order_chosen = Signal(str)
    stage_chosen = Signal(str, str)
    """A status as written, and the stage's code; empty for the notes."""
    entered = Signal()
    """Enter was pressed on something that would else take it for a click."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shape: tuple[object, ...] = ()
        self.setStyleSheet(look_of_lists(theme))
        self.picks: list[Pick] = []
        self.stages: dict[str, Pick] = {}
        self.order: Segmented | None = None
        self.sheet: Pick | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addLayout(self._head())
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setAccessibleName(self.tr("Columns"))
        self._area.viewport().setAutoFillBackground(False)
        column.addWidget(self._area, 1)
        self.example = Label(theme, "", "body", "ink2", wrap=True, parent=self)
        column.addWidget(self.example)

    def _head(self) -> QHBoxLayout:
        theme, row = self._theme, QHBoxLayout()
        row.setSpacing(theme.px(16))
        kinds = [
            (TableKind.APPLICATIONS.value, self.tr("Applications"), None),
            (TableKind.PEOPLE.value, self.tr("People"), None),
        ]
        self.kind = Segmented(theme, kinds, self.tr("What the rows are"), parent=self)
        self.kind.chosen.connect(self.kind_chosen)
        self.header = Check(theme, self.tr("The first row holds the headings"), self)
        self.header.clicked.connect(self.header_chosen)
        for control in (self.header, *self.kind.findChildren(QAbstractButton)):
            control.installEventFilter(self)
        row.addWidget(self.kind)
        row.addWidget(self.header)
        row.addStretch(1)
        self._sheets = row
        return row

    # -- showing an outline ------------------------------------------------------------------------

    def show_outline(self, outline: TableOutline, example: str) -> None:
        """Built anew only where there are other columns or other questions, so that the focus stays where it is."""
        self.kind.set_value(outline.kind.value)
        self.header.setChecked(outline.has_header)
        self._offer_sheets(outline)
        shape = (outline.kind, outline.sheet, tuple(column.heading for column in outline.columns), outline.has_header,
                 outline.mixed, tuple(self._asked(outline)))  # fmt: skip
        if shape != self._shape:
            self._build(outline, shape)
        for pick, column in zip(self.picks, outline.columns, strict=True):
            pick.show_code(column.becomes.value)
        if self.order is not None:
            self.order.set_value(outline.order.value)
        for written, pick in self.stages.items():
            stage = outline.stages.get(written)
            pick.show_code(stage.value if stage is not None else TO_NOTES)
        self.example.setText(example)

    def _asked(self, outline: TableOutline) -> list[str]:
        """Statuses that nobody knew: those that are open still, and those that the user has answered."""
        open_still = [written for written, _count in outline.unknown_stages]
        answered = [written for written in self.stages if written in outline.stages]
        return sorted({*open_still, *answered}, key=str.casefold)[:MOST_STAGES]

    def _offer_sheets(self, outline: TableOutline) -> None:
        if self.sheet is None and len(outline.sheets) > 1:
            self.sheet = Pick(self._theme, self.tr("Sheet"), [(name, name) for name in outline.sheets], self)
            self.sheet.picked.connect(self.sheet_chosen)
            self._sheets.addWidget(self.sheet)
        if self.sheet is not None:
            self.sheet.show_code(outline.sheet or "")

    def _build(self, outline: TableOutline, shape: tuple[object, ...]) -> None:
        focused = self._focused_name() if self._shape else ""
        at = self._area.verticalScrollBar().value()
        self._shape = shape
        asked = self._asked(outline)
        theme, holder = self._theme, QWidget(self._area)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, theme.px(8), 0)
        column.setSpacing(theme.px(12))
        self.picks, self.stages, self.order = [], {}, None
        remarks = list(outline.remarks[:5])
        if not outline.has_header:
            remarks.append(self.tr("There is no row of headings, so this is guessed from what stands in the columns."))
        for remark in remarks:
            column.addWidget(Label(theme, remark, "body", "ink2", wrap=True, parent=holder))
        if outline.mixed is not None:
            column.addWidget(self._order_question(outline, holder))
        if asked:
            column.addWidget(self._stage_questions(outline, asked, holder))
        column.addWidget(self._columns(outline, holder))
        column.addStretch(1)
        self._area.setWidget(holder)
        holder.setAutoFillBackground(False)
        self._area.verticalScrollBar().setValue(at)
        there = holder.findChildren(QWidget) if focused else []
        same = [one for one in there if one.accessibleName() == focused]
        for again in same[:1]:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused_name(self) -> str:
        focus: QWidget | None = self.window().focusWidget()
        return focus.accessibleName() if focus and self._area.isAncestorOf(focus) else ""

    def _order_question(self, outline: TableOutline, parent: QWidget) -> QWidget:
        mixed = outline.mixed
        panel, column = _panel(self._theme, parent)
        if mixed is None:
            return panel
        said = self.tr("“{date}” can be read either way, and no other date says which. Which day is meant?")
        column.addWidget(Label(self._theme, said.format(date=mixed.written), "body", "ink", 500, True, panel))
        parts = [(order.value, words.order_name(order, mixed), None) for order in DateOrder]
        self.order = Segmented(self._theme, parts, self.tr("Which day is meant"), parent=panel)
        self.order.chosen.connect(self.order_chosen)
        for control in self.order.findChildren(QAbstractButton):
            control.installEventFilter(self)
        line = QHBoxLayout()
        line.addWidget(self.order)
        line.addStretch(1)
        column.addLayout(line)
        return panel

    def _stage_questions(self, outline: TableOutline, asked: Sequence[str], parent: QWidget) -> QWidget:
        theme = self._theme
        panel, column = _panel(theme, parent)
        said = self.tr("These words for a status are not known here. What do they mean?")
        column.addWidget(Label(theme, said, "body", "ink", 500, True, panel))
        counts = dict(outline.unknown_stages)
        offers = [(TO_NOTES, self.tr("Put it into the notes"))]
        offers += [(stage.value, stage_name(stage)) for stage in Stage]
        for written in asked:
            name = self.tr("“{status}” means").format(status=written[:80])
            pick = Pick(theme, name, offers, panel)
            pick.picked.connect(partial(self.stage_chosen.emit, written))
            rows = counts.get(written, 0)
            times = self.tr("%Ln rows", "", rows) if rows > 1 else ""
            column.addLayout(pick_line(theme, f"“{written[:80]}”", times, pick, panel))
            self.stages[written] = pick
        return panel

    def _columns(self, outline: TableOutline, parent: QWidget) -> QWidget:
        theme = self._theme
        panel = Panel(theme, parent)
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(2, theme.px(4), 2, theme.px(6))
        inside.setSpacing(0)
        offers = [(field.value, words.field_name(field)) for field in words.fields_of(outline.kind)]
        for place, column in enumerate(outline.columns):
            if place:
                inside.addWidget(Hairline(theme, panel))
            name = column.heading or self.tr("Column {number}").format(number=place + 1)
            pick = Pick(theme, self.tr("{column} becomes").format(column=name), offers, panel)
            pick.setAccessibleDescription(" · ".join(column.samples))
            pick.picked.connect(partial(self.field_chosen.emit, place))
            row = QWidget(panel)
            row.setLayout(pick_line(theme, name, _samples(column, self.tr("empty")), pick, row, theme.px(14)))
            inside.addWidget(row)
            self.picks.append(pick)
        return panel

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Desktops of the GTK family press a button with Enter; here Enter goes on, and Space presses.
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return True
        return super().eventFilter(watched, event)

    def first(self) -> QWidget:
        """Where the focus begins: the first question, else the first column that is not known."""
        if self.order is not None:
            return self.order.part(self.order.value() or DateOrder.DAY_FIRST.value)
        open_stage = next((pick for pick in self.stages.values() if pick.code() == TO_NOTES), None)
        left_out = (pick for pick in self.picks if pick.code() == Field.LEAVE_OUT.value)
        unknown = next((pick for pick in left_out if pick.accessibleDescription()), None)
        return open_stage or unknown or (self.picks[0] if self.picks else self.kind)


def _samples(column: Column, empty: str) -> str:
    return " · ".join(column.samples) or empty


def _panel(theme: Theme, parent: QWidget) -> tuple[Panel, QVBoxLayout]:
    panel = Panel(theme, parent)
    column = QVBoxLayout(panel)
    column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(14))
    column.setSpacing(theme.px(8))
    return panel, column
