"""The way into the search, from the menu, the keys and the rail; its panel is made when it is first wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from ui.context import Context

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.search.panel import SearchPanel


class SearchDoor(QObject):
    def __init__(self, window: "MainWindow", ctx: Context) -> None:
        super().__init__(window)
        self._window, self._ctx = window, ctx
        self.panel: SearchPanel | None = None
        self.entry: QAction | None = None
        """The menu's own entry, which the search does not offer."""
        window.rail.search_wanted.connect(self.open)

    @property
    def is_open(self) -> bool:
        return self.panel is not None and self.panel.isVisible()

    def open(self) -> None:
        if self.panel is None:
            from ui.search.commands import Commands
            from ui.search.panel import SearchPanel

            commands = Commands(self._ctx, self._window.menuBar(), lambda action: action is self.entry)
            self.panel = SearchPanel(self._ctx, commands, self._window.area)
        self.panel.open()
