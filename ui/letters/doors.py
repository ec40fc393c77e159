"""The ways to the letters from anywhere in the window, and the grey count of those that were begun."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.context import Context

if TYPE_CHECKING:
    from ui.main_window import MainWindow

PAGE = "letters"


class LettersDoor(QObject):
    def __init__(self, window: "MainWindow", ctx: Context) -> None:
        super().__init__(window)
        self._window, self._ctx = window, ctx
        router = ctx.router
        router.letter_wanted.connect(lambda letter: window.to_page(PAGE, lambda: router.letter_wanted.emit(letter)))
        router.write_wanted.connect(lambda *wanted: window.to_page(PAGE, lambda: router.write_wanted.emit(*wanted)))

    def write_first(self) -> None:
        """Ctrl+L: the letter that is due first, in the composer."""
        from ui.letters.page import LettersPage

        self._window.to_page(PAGE, None)
        if isinstance(self._window.page, LettersPage):
            self._window.page.open_due_first()

    def refresh_badge(self) -> None:
        drafts = self._ctx.services.letters.drafts()
        self._window.rail.set_badge(PAGE, drafts, self.tr("{count} begun").format(count=drafts), quiet=True)
