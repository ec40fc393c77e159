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
        self.entries: list[QAction] = []
        """The menu's own entries, which the search does not offer."""
        window.rail.search_wanted.connect(self.open)

    @property
    def is_open(self) -> bool:
        return self.panel is not None and self.panel.isVisible()

    def open(self) -> None:
        self._built().open()

    def open_commands(self) -> None:
        """The same line with the sign for commands in it."""
        self._built().open(">")

    def _built(self) -> "SearchPanel":
        if self.panel is None:
            from ui.search.commands import Commands
            from ui.search.panel import SearchPanel
            from ui.search.screens import ScreenCommands

            screens = ScreenCommands(self._window)
            commands = Commands(self._ctx, self._window.menuBar(), lambda action: action in self.entries, screens)
            self.panel = SearchPanel(self._ctx, commands, self._window.area)
        return self.panel
