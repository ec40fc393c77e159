"""What the keys of the table ask for, and all keys of the page as F1 shows them."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from ui.widgets import page_keys

Key = Qt.Key


class Command(StrEnum):
    OPEN = "open"
    SETTLE = "settle"
    ASK = "ask"
    EDIT = "edit"
    MENU = "menu"
    HIDE = "hide"
    WEIGH_1 = "weigh_1"
    WEIGH_2 = "weigh_2"
    WEIGH_3 = "weigh_3"
    WEIGH_4 = "weigh_4"
    WEIGH_5 = "weigh_5"

    @property
    def weight(self) -> int | None:
        return int(self.value[-1]) if self.value.startswith("weigh") else None


_PLAIN = {
    Key.Key_Return: Command.OPEN,
    Key.Key_Enter: Command.OPEN,
    Key.Key_Space: Command.SETTLE,
    Key.Key_A: Command.ASK,
    Key.Key_E: Command.EDIT,
    Key.Key_Menu: Command.MENU,
    Key.Key_Delete: Command.HIDE,
    Key.Key_1: Command.WEIGH_1,
    Key.Key_2: Command.WEIGH_2,
    Key.Key_3: Command.WEIGH_3,
    Key.Key_4: Command.WEIGH_4,
    Key.Key_5: Command.WEIGH_5,
}


def command_of(event: QKeyEvent) -> Command | None:
    """The command of a key press in the table, None where it is not one of them."""
    return page_keys.command_of(event, _PLAIN, Command.MENU)


def described() -> list[tuple[str, str]]:
    """Key caps and what they do, for "Keys of this screen"."""
    say = QCoreApplication.translate
    return [
        ("1 to 5", say("Offers", "How much this line matters")),
        ("Space", say("Offers", "Settled, or open again")),
        ("A", say("Offers", "Ask what is still open, in a letter")),
        ("Enter", say("Offers", "Change what stands here")),
        ("E", say("Offers", "Change the offer, or record it")),
        ("Del", say("Offers", "Take the column away")),
        ("Shift+F10", say("Offers", "Menu of the column")),
        ("Ctrl+P", say("Offers", "Print, or save as a PDF")),
    ]
