"""What the keys of the list ask for, and all keys of the page as F1 shows them."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from ui.widgets import page_keys

Key = Qt.Key


class Command(StrEnum):
    OPEN = "open"
    NEW = "new"
    SEARCH = "search"
    BIN = "bin"
    MENU = "menu"
    PANE = "pane"


_PLAIN = {
    Key.Key_Return: Command.OPEN,
    Key.Key_Enter: Command.OPEN,
    Key.Key_N: Command.NEW,
    Key.Key_I: Command.PANE,
    Key.Key_Delete: Command.BIN,
    Key.Key_Menu: Command.MENU,
    Key.Key_Slash: Command.SEARCH,
}


def command_of(event: QKeyEvent) -> Command | None:
    """The command of a key press in the list, None where it is not one of them."""
    return page_keys.command_of(event, _PLAIN, Command.MENU, Command.SEARCH)


def described() -> list[tuple[str, str]]:
    """Key caps and what they do, for "Keys of this screen"."""
    translate = QCoreApplication.translate
    return [
        ("/", translate("Notes", "Search notes")),
        ("N", translate("Notes", "New note, in the list")),
        ("Enter", translate("Notes", "Write in the note")),
        ("I", translate("Notes", "What belongs to the note, beside or over the page")),
        ("Del", translate("Notes", "Move to the bin, in the list")),
        ("Ctrl+E", translate("Notes", "Text or Markdown")),
        ("@", translate("Notes", "Name a person")),
        ("#", translate("Notes", "Name an application")),
        ("?", translate("Notes", "At the start of a line: a question")),
        ("Ctrl+B", translate("Notes", "Bold")),
        ("Ctrl+I", translate("Notes", "Italic")),
        ("Ctrl+Shift+X", translate("Notes", "Strike through")),
        ("Ctrl+Shift+K", translate("Notes", "Link")),
        ("Ctrl+Enter", translate("Notes", "Tick a task")),
        ("Tab", translate("Notes", "Move an item of a list in, with Shift out")),
        ("Alt+Enter", translate("Notes", "Open the link at the caret")),
    ]
