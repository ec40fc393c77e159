"""The menus of the board: what can be done with a card, and how it can end."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from models.domain.values import Stage
from ui.board.keys import Command
from ui.board.stages import CLOSED, ICONS, OPEN
from ui.theme import Theme
from ui.wording import stage_name

translate = QCoreApplication.translate
Move = Callable[[Stage], None]
Do = Callable[[Command], None]


def outcomes(theme: Theme, parent: QWidget, move: Move) -> QMenu:
    menu = _menu(translate("Board", "How did it end?"), parent)
    _add_stages(theme, menu, CLOSED, None, move)
    return menu


def card(theme: Theme, parent: QWidget, stage: Stage, count: int, move: Move, do: Do) -> QMenu:
    """For one card, or for all that are selected."""
    menu = _menu(translate("Board", "Card"), parent)
    if count == 1:
        entry = menu.addAction(translate("Board", "Open"))
        entry.setShortcut(QKeySequence(Qt.Key.Key_Return))
        entry.triggered.connect(lambda: do(Command.OPEN))
    moves = menu.addMenu(translate("Board", "Move %n to", "", count))
    here = stage if count == 1 else None
    _add_stages(theme, moves, OPEN, here, move)
    moves.addSeparator()
    _add_stages(theme, moves, CLOSED, here, move)
    menu.addSeparator()
    entry = menu.addAction(theme.icon("trash-2"), translate("Board", "Move to the bin"))
    entry.setShortcut(QKeySequence(Qt.Key.Key_Delete))
    entry.triggered.connect(lambda: do(Command.BIN))
    return menu


def _menu(title: str, parent: QWidget) -> QMenu:
    menu = QMenu(title, parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(title)
    return menu


def _add_stages(theme: Theme, menu: QMenu, stages: tuple[Stage, ...], here: Stage | None, move: Move) -> None:
    for stage in stages:
        entry = menu.addAction(stage_name(stage))
        if stage in ICONS:
            entry.setIcon(theme.icon(ICONS[stage]))
        entry.setEnabled(stage is not here)
        entry.triggered.connect(lambda _=False, stage=stage: move(stage))
