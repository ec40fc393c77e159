"""What the keys of the page ask for; walking among people is the views' own business."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from ui.widgets import page_keys

Key = Qt.Key


class Command(StrEnum):
    OPEN = "open"
    GRID = "grid"
    LIST = "list"
    WRITE = "write"
    CONFIRM = "confirm"
    QR = "qr"
    NEW = "new"
    EDIT = "edit"
    MERGE = "merge"
    BIN = "bin"
    MENU = "menu"
    PANE = "pane"
    SEARCH = "search"
    LEAVE = "leave"


_PLAIN = {
    Key.Key_Return: Command.OPEN,
    Key.Key_Enter: Command.OPEN,
    Key.Key_G: Command.GRID,
    Key.Key_L: Command.LIST,
    Key.Key_W: Command.WRITE,
    Key.Key_C: Command.CONFIRM,
    Key.Key_Q: Command.QR,
    Key.Key_N: Command.NEW,
    Key.Key_E: Command.EDIT,
    Key.Key_M: Command.MERGE,
    Key.Key_I: Command.PANE,
    Key.Key_Delete: Command.BIN,
    Key.Key_Menu: Command.MENU,
    Key.Key_Slash: Command.SEARCH,
    Key.Key_Escape: Command.LEAVE,
}


def command_of(event: QKeyEvent) -> Command | None:
    """The command of a key press, None where it is not one of the page's."""
    return page_keys.command_of(event, _PLAIN, Command.MENU, Command.SEARCH)


def described() -> list[tuple[str, str]]:
    """Key caps and what they do, for "Keys of this screen"."""
    translate = QCoreApplication.translate
    return [
        ("G", translate("People", "Cards")),
        ("L", translate("People", "List")),
        ("/", translate("People", "Search people")),
        ("Shift+letters", translate("People", "Find by the beginning of the name")),
        ("Enter", translate("People", "All about this person")),
        ("I", translate("People", "All about this person, beside or over the page")),
        ("N", translate("People", "New person")),
        ("E", translate("People", "Edit")),
        ("W", translate("People", "Write")),
        ("C", translate("People", "Confirm the spelling")),
        ("Q", translate("People", "Large QR code")),
        ("M", translate("People", "Merge with…")),
        ("Space", translate("People", "Select")),
        ("Del", translate("People", "Move to the bin")),
        ("Shift+F10", translate("People", "Menu of the person")),
    ]
