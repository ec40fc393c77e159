"""The way into the help, from the menu, the keys, the search and the reminders; its window is made when wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.context import Context

if TYPE_CHECKING:
    from ui.help.window import HelpWindow
    from ui.main_window import MainWindow


class HelpDoor(QObject):
    def __init__(self, window: "MainWindow", ctx: Context) -> None:
        super().__init__(window)
        self._window, self._ctx = window, ctx
        self.window: HelpWindow | None = None
        ctx.router.help_wanted.connect(self.open)

    def open(self, place: str = "") -> None:
        """A page, and behind a # a heading on it; empty for the page that was read last."""
        from ui.help.window import HelpWindow

        if self.window is None:
            self.window = HelpWindow(self._ctx, self._window)
        self.window.show()  # first: a heading is at the top only where lines are as wide as they stay
        self.window.show_place(place)
        self.window.raise_()
        self.window.activateWindow()
