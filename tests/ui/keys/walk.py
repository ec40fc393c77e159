"""The whole window over a believable search, walked by keys alone; what a person would then see."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtCore import QItemSelectionModel, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QMenu, QWidget

from tests.models.services.house_at import House
from ui.context import Context
from ui.letters.page import LettersPage
from ui.main_window import MainWindow
from ui.widgets.finding import FindByName
from ui.widgets.popover import PopOver

W = TypeVar("W", bound=QWidget)
WAIT_MS, TRIES = 10, 1000


@dataclass
class Walk:
    window: MainWindow
    ctx: Context
    house: House
    printed: list[str] = field(default_factory=list)
    """What was sent to the printer's dialog, by its title."""

    # going

    def page(self, key: str) -> QWidget:
        """The page, with the keys in its list and rows there."""
        self.tidy()
        # Letters that follow a name's first one belong to it for a second: whoever turns to another page has paused.
        self.until(lambda: not any(one.goes_on for one in self.window.findChildren(FindByName)))
        self.window.enter_page(key)
        page = self.window.page
        assert page is not None
        if isinstance(page, LettersPage) and page.composing:
            page.show_index()
        self.until(lambda: self._ready(page))
        page.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return page

    @staticmethod
    def _ready(page: QWidget) -> bool:
        place = page
        while (inner := place.focusProxy()) is not None:
            place = inner
        if not isinstance(place, QAbstractItemView):
            return place.isVisible()
        return place.isVisible() and place.model().rowCount(place.rootIndex()) > 0

    def press(self, *keys: str, on: QWidget | None = None) -> None:
        for one in keys:
            stroke: QKeyCombination = QKeySequence(one.replace("Enter", "Return"))[0]  # type: ignore[index]
            QTest.keyClick(on or self.focus or self.window, stroke.key(), stroke.keyboardModifiers())
            QTest.qWait(1)

    def shift(self, letter: str, *rest: str) -> None:
        """A letter with Shift, and the next ones without."""
        shift, none = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
        for one, held in ((letter, shift), *((further, none) for further in rest)):
            assert self.focus is not None
            QTest.keyClick(self.focus, Qt.Key(ord(one.upper())), held)
            QTest.qWait(1)

    def write(self, text: str) -> None:
        assert self.focus is not None
        QTest.keyClicks(self.focus, text)
        QTest.qWait(1)

    def until(self, there: Callable[[], bool]) -> None:
        for _ in range(TRIES):
            if there():
                return
            QTest.qWait(WAIT_MS)
        raise AssertionError("what was waited for did not come")

    def tidy(self) -> None:
        """Nothing open but the page."""
        panel = self.window.menus.search.panel
        if panel is not None:
            panel.dismiss()
        for menu in self.of(QMenu):
            menu.close()
        for popover in self.of(PopOver):
            popover.dismiss()
        self.window.debriefs.leave()
        for dialog in self.of(QDialog):
            dialog.done(0)
        self.window.overlay.dismiss()
        QTest.qWait(1)
        self.window.activateWindow()
        self.until(lambda: QApplication.activeWindow() is self.window)

    # looking

    @property
    def focus(self) -> QWidget | None:
        return QApplication.focusWidget()

    def holds(self, pane: QWidget) -> bool:
        """Whether the keys are in it."""
        return self.focus is not None and (pane is self.focus or pane.isAncestorOf(self.focus))

    @property
    def focus_name(self) -> str:
        return self.focus.accessibleName() if self.focus is not None else ""

    def of(self, kind: type[W]) -> list[W]:
        """What is open of a kind, in any window."""
        return [one for one in QApplication.allWidgets() if isinstance(one, kind) and one.isVisible()]

    def line(self, view: QAbstractItemView) -> str:
        """What a reader says of the current line."""
        return str(view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def go(self, view: QAbstractItemView, starts: str = "", holds: str = "") -> None:
        """Make the first line current that begins so and says that."""
        root = view.rootIndex()
        for row in range(view.model().rowCount(root)):
            index = view.model().index(row, 0, root)
            said = str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
            if said.startswith(starts) and holds in said and view.model().flags(index) & Qt.ItemFlag.ItemIsSelectable:
                flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
                view.selectionModel().setCurrentIndex(index, flags)
                view.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return
        raise AssertionError(f"no line begins with “{starts}” and says “{holds}”")
