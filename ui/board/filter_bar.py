"""The chips that combine, the tags behind "Filter", and the order of the columns."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from ui.board.filters import Filter
from ui.board.model import Order
from ui.board.tally import Tally
from ui.theme import Theme
from ui.widgets.buttons import Button, ChipButton
from ui.wording import grouped

ICONS = {
    "due_this_week": "calendar-clock",
    "my_turn": "hand",
    "agency": "handshake",
    "good_fit": "target",
    "remote": "globe",
}
COUNTED = frozenset({"due_this_week", "my_turn", "agency"})


class FilterBar(QWidget):
    """A chip stands here while it would show something, or while it is on."""

    filtered = Signal(object)
    """The `Filter` that the chips say; the words of the search field are not theirs."""
    ordered = Signal(object)
    """The `Order` that was chosen."""
    left = Signal()
    """Esc: back to the cards."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._filter = Filter()
        self._order = Order.BY_HAND
        self._tally: Tally | None = None
        self._tags: dict[str, ChipButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(8))
        self.all_live = ChipButton(theme, self.tr("All live"), parent=self)
        self.all_live.setChecked(True)
        self.all_live.clicked.connect(self.clear)
        self._row.addWidget(self.all_live)
        self.only = ChipButton(theme, "", parent=self)
        self.only.clicked.connect(lambda: self.choose(replace(self._filter, only=None, only_name="")))
        self.only.hide()
        self._row.addWidget(self.only)
        self.chips = {name: self._chip(name, icon) for name, icon in ICONS.items()}
        self.more = Button(theme, self.tr("Filter"), "quiet", "plus", 24, parent=self)
        self.more.clicked.connect(self._on_more)
        self._row.addWidget(self.more)
        self._row.addStretch(1)
        self.views = Button(theme, self.tr("Views"), "quiet", "eye", 24, parent=self)
        self._row.addWidget(self.views)
        self.sort = Button(theme, "", "quiet", "arrow-up-down", 24, parent=self)
        self.sort.clicked.connect(self._on_sort)
        self._row.addWidget(self.sort)
        self.show_order(Order.BY_HAND)

    def _chip(self, name: str, icon: str) -> ChipButton:
        chip = ChipButton(self._theme, "", icon, parent=self)
        chip.clicked.connect(lambda on, name=name: self.choose(replace(self._filter, **{name: on})))
        chip.hide()
        self._row.addWidget(chip)
        return chip

    @property
    def order(self) -> Order:
        return self._order

    @property
    def filter(self) -> Filter:
        return self._filter

    def clear(self) -> None:
        self.choose(Filter())

    def choose_only(self, name: str, applications: Iterable[str]) -> None:
        """These alone, under this name; its chip lets go of them again."""
        self.choose(Filter(only=frozenset(applications), only_name=name))

    def show_tally(self, tally: Tally) -> None:
        self._tally = tally
        texts = self._texts()
        for name, chip in self.chips.items():
            count, on = tally.chips[name], bool(getattr(self._filter, name))
            text = texts[name]
            if name in COUNTED:
                text = self.tr("{chip} {count}").format(chip=text, count=grouped(count))
            if text != chip.text():
                chip.setText(text)
                chip.setAccessibleName(text)
                chip.updateGeometry()
            chip.setVisible(count > 0 or on)
        self.more.setVisible(any(count > 0 for count in tally.tags.values()))

    def show_order(self, order: Order) -> None:
        self._order = order
        self.sort.set_look(self._order_texts()[order])

    def first(self) -> QWidget:
        return self.all_live

    def event(self, event: QEvent) -> bool:
        # Otherwise the window takes Esc before the chips hear it.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_escape(event):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def choose(self, wanted: Filter) -> None:
        self._filter = wanted
        self.all_live.setChecked(not wanted)
        for name, chip in self.chips.items():
            chip.setChecked(bool(getattr(wanted, name)))
        self._show_only()
        self._show_tags()
        if self._tally is not None:
            self.show_tally(self._tally)
        self.filtered.emit(wanted)

    def _show_only(self) -> None:
        self.only.setVisible(self._filter.only is not None)
        self.only.setChecked(True)
        self.only.setText(self._filter.only_name)
        self.only.setAccessibleName(self._filter.only_name)
        self.only.updateGeometry()

    def _show_tags(self) -> None:
        for tag in [tag for tag in self._tags if tag not in self._filter.tags]:
            chip = self._tags.pop(tag)
            chip.hide()
            chip.deleteLater()
        for tag in sorted(self._filter.tags - self._tags.keys()):
            chip = ChipButton(self._theme, tag, "tag", parent=self)
            chip.clicked.connect(lambda _, tag=tag: self._toggle(tag))
            self._row.insertWidget(self._row.indexOf(self.more), chip)
            self._tags[tag] = chip
        for chip in self._tags.values():
            chip.setChecked(True)
            chip.show()

    def _toggle(self, tag: str) -> None:
        self.choose(replace(self._filter, tags=self._filter.tags ^ {tag}))

    def _on_more(self) -> None:
        menu = QMenu(self.tr("Tags"), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for tag, count in sorted(self._tally.tags.items() if self._tally else ()):
            if count > 0 or tag in self._filter.tags:
                action = menu.addAction(tag)
                action.setCheckable(True)
                action.setChecked(tag in self._filter.tags)
                action.triggered.connect(lambda _, tag=tag: self._toggle(tag))
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _on_sort(self) -> None:
        menu = QMenu(self.tr("Order of the cards"), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for order, text in self._order_texts().items():
            action = QAction(text, group)
            action.setCheckable(True)
            action.setChecked(order is self._order)
            action.triggered.connect(lambda _, order=order: self.ordered.emit(order))
            menu.addAction(action)
        menu.popup(self.sort.mapToGlobal(QPoint(0, self.sort.height())))

    def _texts(self) -> dict[str, str]:
        return {
            "due_this_week": self.tr("Due this week"),
            "my_turn": self.tr("My turn"),
            "agency": self.tr("Agency"),
            "good_fit": self.tr("Fit 4 and up"),
            "remote": self.tr("Remote"),
        }

    def _order_texts(self) -> dict[Order, str]:
        return {
            Order.BY_HAND: self.tr("Sorted by hand"),
            Order.NEXT_STEP: self.tr("Sorted by next step"),
            Order.NEWEST: self.tr("Sorted newest first"),
        }


def _is_escape(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape and not event.modifiers()
