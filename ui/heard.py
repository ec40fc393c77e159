"""What Qt leaves out of the tree that screen readers and voice controls walk. Nothing of it is made where none listens.

Open menus that belong to no menu bar: whoever follows the keys hears them, whoever looks around finds them only here,
as children of their window. And a line that was chosen from the tree becomes the current one, about which its menu is.
"""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAccessibleWidget,
    QDialog,
    QMainWindow,
    QMenu,
    QMenuBar,
    QWidget,
)

_ROLES = {"QMainWindow": QAccessible.Role.Window, "QDialog": QAccessible.Role.Dialog}
_VIEWS = ("QListView", "QTableView", "QTreeView")
_CLOSES = "closes once something in it was pressed from the tree"
"""By keys or pointer a menu has gone by then; pressed by a reader it would stay, and keep the keys."""


class _Window(QAccessibleWidget):
    """As Qt has it, and behind its own children the menus that are open."""

    def __init__(self, window: QWidget, role: QAccessible.Role) -> None:
        super().__init__(window, role)
        self._window = window

    def _menus(self) -> list[QMenu]:
        shown = [one for one in self._window.findChildren(QMenu) if one.isVisible()]
        for menu in shown:
            if not menu.property(_CLOSES):
                menu.setProperty(_CLOSES, True)
                menu.triggered.connect(menu.close)
            around = menu.parentWidget()
            if around is not None and not menu.accessibleName():
                menu.setAccessibleName(menu.title().replace("&", "") or around.accessibleName())
        return [one for one in shown if not _in_bar(one)]

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


def _follow(view: QAbstractItemView) -> None:
    """What is chosen alone is current; with keys and pointer it is so anyway."""
    choices = view.selectionModel()

    def on_chosen(chosen: QItemSelection, _gone: QItemSelection) -> None:
        lines, current = chosen.indexes(), choices.currentIndex()
        elsewhere = len({line.row() for line in lines}) == 1 and current not in lines
        if elsewhere:
            choices.setCurrentIndex(lines[0], QItemSelectionModel.SelectionFlag.NoUpdate)

    if choices is not None:
        choices.selectionChanged.connect(on_chosen)


_made: dict[int, _Window] = {}
"""Kept, for Qt does not: by the identity of the window."""


def _of(name: str, held: QObject) -> QAccessibleInterface | None:
    if name in _VIEWS and isinstance(held, QAbstractItemView):
        QTimer.singleShot(0, held, lambda: _follow(held))  # its model may not be there yet
        return None
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
