"""Where the pane on the right lies: beside the question, or over the page where the window is narrow."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.notes.bank_context import BankContext
from ui.theme import Theme
from ui.widgets.drawer import Drawer

BESIDE_FROM = 1240
"""Width of the window, in logical pixels at 100 %, from which the pane has a place of its own."""


class Beside:
    def __init__(self, theme: Theme, view: QWidget, pane: BankContext, row: QHBoxLayout) -> None:
        """The drawer lies over all of the page around `view`, its head too."""
        self._theme, self._view, self._pane, self._row = theme, view, pane, row
        self._beside: bool | None = None
        self._anything = False
        parent: QWidget | None = view.parentWidget()
        around = parent.parentWidget() if parent is not None else None
        self._drawer = Drawer(theme, around or view, pane.accessibleName())

    @property
    def is_open(self) -> bool:
        return self._drawer.isVisible()

    def fit(self) -> bool:
        """To the width that there is now; whether the pane stands beside."""
        beside = self._view.window().width() >= BESIDE_FROM * self._theme.factor
        if beside != self._beside:
            self._beside = beside
            if beside:
                self._drawer.hold(None)
                self._row.addWidget(self._pane)
                self._pane.setVisible(self._anything)
            else:
                self._row.removeWidget(self._pane)
                self._drawer.hold(self._pane)
        return beside

    def show(self, anything: bool) -> None:
        """Whether there is a question at all that it could say something about."""
        self._anything = anything
        self._pane.setVisible(anything)
        if not anything:
            self._drawer.dismiss()

    def turn(self) -> None:
        """By its key: into the pane, or open it, or close it again."""
        if self._beside:
            self._pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.is_open:
            self._drawer.dismiss()
        elif self._anything:
            self._drawer.open()

    def dismiss(self) -> None:
        self._drawer.dismiss()
