"""The left of the page: the wall of those met lately, the table of everyone else, and the scroll bar of both."""

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.domain.values import ContactId
from ui.application.boxes import CountPill
from ui.people.delegates import GAP, MARGIN, CardDelegate, RowDelegate
from ui.people.faces import Faces
from ui.people.model import MET, OTHERS, Column, Index, PeopleModel
from ui.people.sieve import Order
from ui.people.turns import order_texts
from ui.people.views import Flag, Table, Wall
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.panel import Panel

ORDERS = {
    Column.NAME: Order.NAME,
    Column.WHERE: Order.COMPANY,
    Column.RELATION: Order.RELATION,
    Column.CONTACT: Order.CONTACT,
    Column.LETTERS: Order.LETTERS,
}
LEFT, RIGHT = 32, 24
"""Margins of the page, at 100 %."""


class Crowd(QScrollArea):
    """One model and one selection in two views."""

    current_changed = Signal()
    menu_wanted = Signal(QPoint)
    commanded = Signal(str)
    typed = Signal(str)
    sort_wanted = Signal(object)
    """An `Order`, by its column's head."""

    def __init__(self, theme: Theme, people: PeopleModel, faces: Faces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.people = theme, people
        self._moving = self._everybody = self._filtered = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inside = QWidget(self)
        self.wall_head, self.wall_count = Label(theme, self.tr("Met this fortnight"), "head"), CountPill(theme)
        self.table_head, self.table_count = Label(theme, self.tr("Everyone else"), "head"), CountPill(theme)
        self.sorted = Label(theme, self.tr("By last contact"), "body", "ink3")
        self.sort = Button(
            theme, "", "quiet", "arrow-up-down", 28, name=self.tr("Change the order"), parent=self.inside
        )
        self.wall = Wall(theme, people, MET, CardDelegate(theme, faces, self), self.inside)
        self.panel = Panel(theme, self.inside)
        self.table = Table(theme, people, OTHERS, RowDelegate(theme, faces, self), self.panel)
        self.selection = QItemSelectionModel(people, self)
        for view in (self.wall, self.table):
            view.setSelectionModel(self.selection)
            view.page_height = lambda: self.viewport().height()
            view.commanded.connect(self.commanded)
            view.menu_wanted.connect(self.menu_wanted)
            view.typed.connect(self.typed)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self.inside)
        column.setContentsMargins(px(LEFT) - MARGIN, px(16), px(RIGHT) - MARGIN, px(24))
        column.setSpacing(0)
        self._wall_line, self._table_line = QWidget(self.inside), QWidget(self.inside)
        for line, head, pill, more in (
            (self._wall_line, self.wall_head, self.wall_count, None),
            (self._table_line, self.table_head, self.table_count, self.sort),
        ):
            row = QHBoxLayout(line)
            row.setContentsMargins(MARGIN, 0, MARGIN, 0)
            row.setSpacing(px(8))
            row.addWidget(head)
            row.addWidget(pill)
            row.addStretch(1)
            if more is not None:
                row.addWidget(self.sorted)
                row.addWidget(more)
            line.setFixedHeight(px(32))
            column.addWidget(line)
            column.addSpacing(px(6) - (MARGIN if more is None else 0))
            if more is None:
                column.addWidget(self.wall)
                column.addSpacing(max(0, px(12) - MARGIN))
        beside = QHBoxLayout()
        beside.setContentsMargins(MARGIN, 0, MARGIN, 0)
        beside.addWidget(self.panel)
        column.addLayout(beside)
        column.addStretch(1)
        inner = QVBoxLayout(self.panel)
        inner.setContentsMargins(1, 1, 1, 3)
        inner.addWidget(self.table)
        self.setWidget(self.inside)
        self.viewport().setAutoFillBackground(False)
        self.inside.setAutoFillBackground(False)

    def _connect(self) -> None:
        self.selection.currentChanged.connect(self._on_current)
        self.selection.selectionChanged.connect(lambda _on, _off: self._tell())
        self.wall.left_at.connect(lambda step: self._lead(self.table, 0) if step > 0 else None)
        self.table.left_at.connect(lambda step: self._lead(self.wall, -1) if step < 0 else None)
        self.table.head.sectionClicked.connect(lambda column: self.sort_wanted.emit(ORDERS[Column(column)]))
        self._theme.changed.connect(self._on_theme)

    def _on_theme(self) -> None:
        self.lay_out()

    def _lead(self, view: Wall | Table, row: int) -> None:
        if view.isVisible() and view.count():
            view.go_to(row if row >= 0 else view.count() - 1)

    # what shows

    def lay_out(self, everybody: bool | None = None, filtered: bool | None = None) -> None:
        """As tall as what it holds, as wide as there is room for; without a wall `everybody` is in the table."""
        px = self._theme.px
        self._everybody = self._everybody if everybody is None else everybody
        self._filtered = self._filtered if filtered is None else filtered
        alone = self._everybody or not self.wall.count()
        whole = self.tr("Found") if self._filtered else self.tr("Everybody")
        self.table_head.setText(whole if alone else self.tr("Everyone else"))
        self.table.setAccessibleName(self.table_head.text())
        width = self.viewport().width()
        room = width - px(LEFT) - px(RIGHT)
        met, others = self.wall.count(), self.table.count()
        self._wall_line.setVisible(met > 0)
        self.wall.setVisible(met > 0)
        self.wall_count.set_count(met)
        self.table_count.set_count(others)
        self._table_line.setVisible(others > 0)
        self.panel.setVisible(others > 0)
        if met:
            # The gap behind the last card of a line lies beyond the edge, so that the card itself reaches it.
            self.wall.setFixedWidth(room + 2 * MARGIN + px(GAP))
            self.wall.setFixedHeight(self.wall.height_for(room))
        self.table.setFixedHeight(self.table.full_height())
        self.table.share(room - 2)
        self.inside.setFixedWidth(width)
        for inner in (self.panel, self.inside):
            # At once: whoever is gone to next is looked for in the new places.
            if (layout := inner.layout()) is not None:
                layout.activate()
        self.inside.adjustSize()

    def show_sorted(self, order: Order, backwards: bool) -> None:
        column = next(column for column, one in ORDERS.items() if one is order)
        self.table.head.sorted_by = (column, backwards)
        self.table.head.viewport().update()
        self.sorted.setText(order_texts()[order])

    def views(self) -> list[Wall | Table]:
        return [view for view in (self.wall, self.table) if view.count()]

    # who is meant

    def current(self) -> ContactId | None:
        row = self.people.row_at(self.selection.currentIndex())
        return row.contact if row is not None else None

    def place(self) -> tuple[int, int]:
        """Branch and row of the current one; -1 for none."""
        index = self.selection.currentIndex()
        return (int(index.internalId()) - 1, index.row()) if index.isValid() else (-1, -1)

    def chosen(self) -> list[ContactId]:
        """All who are selected, from top to bottom."""
        places = {(index.internalId(), index.row()): index for index in self.selection.selectedIndexes()}
        rows = (self.people.row_at(places[place]) for place in sorted(places))
        return [row.contact for row in rows if row is not None]

    def meant(self) -> list[ContactId]:
        """The selected ones where the current one is among them, else the current one alone."""
        current, chosen = self.current(), self.chosen()
        if current is None or current in chosen:
            return chosen
        return [current]

    def choose(self, contact: ContactId | None, others: list[ContactId] | None = None, reveal: bool = True) -> None:
        """Make somebody the current one (None: nobody), with whoever else is selected; focus stays where it is."""
        place = self.people.place(contact) if contact is not None else None
        self._moving = not reveal
        if place is None or not place.isValid():
            self.selection.clear()
        else:
            self.selection.setCurrentIndex(place, Flag.ClearAndSelect | Flag.Rows)
            self._take_along(self.view_of(place))
            for other in others or []:
                if (also := self.people.place(other)).isValid():
                    self.selection.select(also, Flag.Select | Flag.Rows)
        self._moving = False

    def _take_along(self, view: Wall | Table) -> None:
        """The focus goes along where it was in the other view, also while a dialog is in front."""
        for other in (self.wall, self.table):
            focus: QWidget | None = self.window().focusWidget()
            if other is not view and focus is other:
                view.rings = other.rings
                view.setFocus(Qt.FocusReason.OtherFocusReason)

    def view_of(self, index: Index) -> Wall | Table:
        return self.wall if self.wall.own(index) else self.table

    def take_focus(self) -> None:
        """To the current card or line, else to the first."""
        current = self.selection.currentIndex()
        if current.isValid():
            view = self.view_of(current)
            view.rings = True
            view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.views():
            self.views()[0].go_to(0)

    def at_current(self) -> QRect:
        """The place of the current one on the screen, as far as it shows."""
        current = self.selection.currentIndex()
        view = self.view_of(current)
        rect = view.visualRect(current)
        return QRect(view.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def reveal(self, index: Index) -> None:
        view = self.view_of(index)
        rect = view.visualRect(index)
        top = view.viewport().mapTo(self.inside, rect.topLeft())
        px = self._theme.px
        above = px(56) if index.row() == 0 else px(12)  # the first brings its head along
        bar, high = self.verticalScrollBar(), self.viewport().height()
        if top.y() - above < bar.value():
            bar.setValue(top.y() - above)
        elif top.y() + rect.height() + px(12) > bar.value() + high:
            bar.setValue(top.y() + rect.height() + px(12) - high)

    def find_name(self, typed: str, after: bool) -> None:
        """Go to the next whose name, or any word of it, begins so."""
        rows = [row for branch in (MET, OTHERS) for row in self.people.rows(branch)]
        if not rows or not typed:
            return
        current = self.current()
        here = next((at for at, row in enumerate(rows) if row.contact == current), 0)
        order = rows[here + after :] + rows[: here + after]
        for row in order:
            words = row.haystack.split("\n", 1)[0]
            if words.startswith(typed) or f" {typed}" in words:
                self.view_of(self.people.place(row.contact)).rings = True
                self.choose(row.contact)
                self.take_focus()
                return

    def _on_current(self, current: Index) -> None:
        if current.isValid() and not self._moving:
            self.reveal(current)
        self._tell()

    def _tell(self) -> None:
        if not self._moving:
            self.current_changed.emit()

    # Qt's part

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()
