"""Saved ways of looking: what is kept of one, and the menu that brings them back."""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from models.domain.change import Change
from models.domain.saved_views import SavedView
from ui.board.ask_name import AskName
from ui.board.filters import Filter
from ui.board.header import BOARD, CALENDAR, LIST
from ui.board.model import Order
from ui.context import Context

if TYPE_CHECKING:
    from ui.board.page import BoardPage

CHIPS = ("due_this_week", "my_turn", "agency", "good_fit", "remote")


def query_of(page: "BoardPage") -> str:
    """Chips, tags, words, the way of looking and its order; cards picked by hand elsewhere are no part of a view."""
    chosen, words = page.bar.filter, page.header.search.text()
    kept: dict[str, Any] = {
        "mode": page.modes.mode,
        "chips": [name for name in CHIPS if getattr(chosen, name)],
        "tags": sorted(chosen.tags),
        "words": words,
        "order": page.bar.order.value,
    }
    if page.modes.list is not None:
        column, backwards = page.modes.list.list.sorted_by
        kept |= {"column": int(column), "backwards": backwards}
    return json.dumps(kept, ensure_ascii=False)


def show(page: "BoardPage", query: str) -> None:
    """What cannot be read of it, as from a later version, is left as it is."""
    try:
        found = json.loads(query)
    except ValueError:
        found = None
    kept: dict[str, Any] = found if isinstance(found, dict) else {}
    chips: dict[str, Any] = {name: True for name in CHIPS if name in _texts(kept.get("chips"))}
    page.header.search.setText(str(kept.get("words", "")))
    page.bar.choose(Filter(tags=frozenset(_texts(kept.get("tags"))), **chips))
    if kept.get("order") in tuple(Order):
        page.set_order(Order(kept["order"]))
    mode = kept.get("mode")
    page.modes.choose(mode if mode in (BOARD, LIST, CALENDAR) else BOARD)
    column = kept.get("column")
    if mode == LIST and isinstance(column, int):
        page.modes.sort(column, kept.get("backwards") is True)


def _texts(value: object) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


class ViewsMenu(QObject):
    def __init__(self, ctx: Context, page: "BoardPage") -> None:
        super().__init__(page)
        self._ctx, self._page = ctx, page
        page.bar.views.clicked.connect(self.open)

    def open(self) -> None:
        page, button = self._page, self._page.bar.views
        menu = QMenu(self.tr("Views"), page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        known = self._ctx.services.views.all()
        for view in known:
            entry = menu.addAction(view.name.replace("&", "&&"))
            entry.triggered.connect(lambda _=False, view=view: show(page, view.query))
        if known:
            menu.addSeparator()
        menu.addAction(self.tr("Save this view")).triggered.connect(self._ask)
        if known:
            remove = menu.addMenu(self.tr("Remove a view"))
            for view in known:
                entry = remove.addAction(view.name.replace("&", "&&"))
                entry.triggered.connect(lambda _=False, view=view: self._remove(view))
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _ask(self) -> None:
        page = self._page
        sentence = self.tr("The filter, the order and the way of looking are kept under this name.")
        asked = AskName(self._ctx.theme, page.window(), self.tr("Name of the view"), sentence, self.tr("Save"))
        asked.named.connect(lambda name: self._do(lambda: self._ctx.services.views.save(name, query_of(page))))
        asked.open_at(page.bar.views, by_keys=True)

    def _remove(self, view: SavedView) -> None:
        self._do(lambda: self._ctx.services.views.remove(view))

    def _do(self, call: Callable[[], Change]) -> None:
        self._ctx.intents.do(self._page, call)
