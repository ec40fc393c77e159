"""Open menus in the tree that a screen reader walks: Qt leaves those out that belong to no menu bar.

A reader that follows the keys hears them all the same; one that looks around, or a voice control, finds them here, as
children of the window that they belong to. Nothing of this is made where no reader listens.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QDialog, QMainWindow, QMenu, QMenuBar, QWidget

_ROLES = {"QMainWindow": QAccessible.Role.Window, "QDialog": QAccessible.Role.Dialog}
_CLOSES = "closes once something in it was pressed from the tree"
"""By keys or pointer a menu has gone by then; pressed by a reader it would stay, and keep the keys."""


class _Window(QAccessibleWidget):
    """As Qt has it, and behind its own children the menus that are open."""

    def __init__(self, window: QWidget, role: QAccessible.Role) -> None:
        super().__init__(window, role)
        self._window = window

    def _menus(self) -> list[QMenu]:
        shown = [one for one in self._window.findChildren(QMenu) if one.isVisible() and not _in_bar(one)]
        for menu in shown:
            if not menu.property(_CLOSES):
                menu.setProperty(_CLOSES, True)
                menu.triggered.connect(menu.close)
            around = menu.parentWidget()
            if around is not None and not menu.title() and not menu.accessibleName():
                menu.setAccessibleName(around.accessibleName())
        return shown

    def childCount(self) -> int:
        return super().childCount() + len(self._menus())

    def child(self, index: int) -> QAccessibleInterface:
        behind = index - super().childCount()
        menus = self._menus()
        if 0 <= behind < len(menus):
            return QAccessible.queryAccessibleInterface(menus[behind])
        return super().child(index)


def _in_bar(menu: QMenu) -> bool:
    """Whether the bar or another menu holds it, and so the tree does."""
    return any(isinstance(one, QMenuBar | QMenu) and one is not menu for one in menu.menuAction().associatedObjects())


_made: dict[int, _Window] = {}
"""Kept, for Qt does not: by the identity of the window."""


def _of(name: str, held: QObject) -> QAccessibleInterface | None:
    role = _ROLES.get(name)
    if role is None or not isinstance(held, QMainWindow | QDialog):
        return None
    key = id(held)
    _made[key] = made = _Window(held, role)
    held.destroyed.connect(lambda: _made.pop(key, None))
    return made


def install() -> None:
    """Before the first window is shown, for Qt asks once for each."""
    QAccessible.installFactory(_of)
