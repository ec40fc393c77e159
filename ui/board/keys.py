"""What the keys of a column ask for; moving within the column is the list's own business."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from ui.widgets import page_keys

Key = Qt.Key


class Command(StrEnum):
    """What the keys of a column ask the page for."""

    OPEN = "open"
    EDIT = "edit"
    OUTCOMES = "outcomes"
    FILTER = "filter"
    NEW = "new"
    BIN = "bin"
    MENU = "menu"
    LEFT = "left"
    RIGHT = "right"
    STAGE_LEFT = "stage_left"
    STAGE_RIGHT = "stage_right"
    HIGHER = "higher"
    LOWER = "lower"
    LEAVE = "leave"


PLAIN = {
    Key.Key_Return: Command.OPEN,
    Key.Key_Enter: Command.OPEN,
    Key.Key_E: Command.EDIT,
    Key.Key_X: Command.OUTCOMES,
    Key.Key_F: Command.FILTER,
    Key.Key_N: Command.NEW,
    Key.Key_Delete: Command.BIN,
    Key.Key_Menu: Command.MENU,
    Key.Key_Left: Command.LEFT,
    Key.Key_Right: Command.RIGHT,
    Key.Key_Escape: Command.LEAVE,
}
WITH_CONTROL = {
    Key.Key_Left: Command.STAGE_LEFT,
    Key.Key_Right: Command.STAGE_RIGHT,
    Key.Key_Up: Command.HIGHER,
    Key.Key_Down: Command.LOWER,
}


def command_of(event: QKeyEvent) -> Command | None:
    """The command of a key press, None where it is not one of the board's."""
    return page_keys.command_of(event, PLAIN, Command.MENU, control=WITH_CONTROL)


def described() -> list[tuple[str, str]]:
    """Key caps and what they do, for "Keys of this screen"."""
    translate = QCoreApplication.translate
    return [
        ("Arrows", translate("Board", "Between cards and columns")),
        ("Ctrl+Left", translate("Board", "Back a stage")),
        ("Ctrl+Right", translate("Board", "On a stage")),
        ("Ctrl+Up", translate("Board", "Higher in its column")),
        ("Ctrl+Down", translate("Board", "Lower in its column")),
        ("Enter", translate("Board", "Open")),
        ("E", translate("Board", "Edit")),
        ("N", translate("Board", "New application in this column")),
        ("X", translate("Board", "It has ended: how?")),
        ("Space", translate("Board", "Select")),
        ("Del", translate("Board", "Move to the bin")),
        ("Shift+F10", translate("Board", "Menu of the card")),
        ("F", translate("Board", "Filters")),
        ("/", translate("Board", "Search the board")),
    ]


def described_of_list() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    return [
        ("Up and Down", translate("Board", "Between applications")),
        ("Enter", translate("Board", "Open")),
        ("E", translate("Board", "Edit")),
        ("N", translate("Board", "New application")),
        ("X", translate("Board", "It has ended: how?")),
        ("Space", translate("Board", "Select")),
        ("Ctrl+A", translate("Board", "Select all")),
        ("S", translate("Board", "Sort by")),
        ("Del", translate("Board", "Move to the bin")),
        ("Shift+F10", translate("Board", "Menu of what is selected")),
        ("F", translate("Board", "Filters")),
        ("/", translate("Board", "Search the board")),
    ]


def described_of_calendar() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    return [
        ("Arrows", translate("Board", "Between days")),
        ("Page Up", translate("Board", "The month or week before")),
        ("Page Down", translate("Board", "The month or week after")),
        ("Home", translate("Board", "First day of the week")),
        ("End", translate("Board", "Last day of the week")),
        ("Enter", translate("Board", "Open")),
        ("M", translate("Board", "Month")),
        ("W", translate("Board", "Week")),
        ("T", translate("Board", "Today")),
        ("/", translate("Board", "Search the board")),
    ]
