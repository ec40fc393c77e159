"""What the keys of the list ask for, and all keys of the page as F1 shows them."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from ui.widgets import page_keys

Key = Qt.Key


class Command(StrEnum):
    OPEN = "open"
    SEARCH = "search"
    BIN = "bin"
    MENU = "menu"
    AGAIN = "again"
    WENT = "went"
    DID_NOT_GO = "did_not_go"
    BACK = "back"


_PLAIN = {
    Key.Key_Return: Command.OPEN,
    Key.Key_Enter: Command.OPEN,
    Key.Key_Delete: Command.BIN,
    Key.Key_Menu: Command.MENU,
    Key.Key_Slash: Command.SEARCH,
    Key.Key_T: Command.AGAIN,
    Key.Key_Y: Command.WENT,
    Key.Key_N: Command.DID_NOT_GO,
    Key.Key_B: Command.BACK,
}


def command_of(event: QKeyEvent) -> Command | None:
    """The command of a key press in the list, None where it is not one of them."""
    return page_keys.command_of(event, _PLAIN, Command.MENU, Command.SEARCH)


def described() -> list[tuple[str, str]]:
    """Key caps and what they do, for "Keys of this screen"."""
    translate = QCoreApplication.translate
    return [
        ("/", translate("Letters", "Search letters")),
        ("Enter", translate("Letters", "Write it, or go on with it")),
        ("T", translate("Letters", "Try again what has not left")),
        ("Y", translate("Letters", "It went, where that is not known")),
        ("N", translate("Letters", "It did not go, where that is not known")),
        ("B", translate("Letters", "Back to draft, while it has not left")),
        ("Del", translate("Letters", "Move a draft to the bin")),
        ("Shift+F10", translate("Letters", "Menu of the letter")),
        ("Ctrl+L", translate("Letters", "The letter that is due first")),
    ]
