"""What the keys of the question bank ask for; walking through the list is the list's own business."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from ui.widgets import page_keys

Key = Qt.Key
Modifier = Qt.KeyboardModifier


class Command(StrEnum):
    WRITE = "write"
    NEW = "new"
    EDIT = "edit"
    TOPIC = "topic"
    STATE = "state"
    REHEARSE = "rehearse"
    PRACTISE = "practise"
    PANE = "pane"
    BIN = "bin"
    MENU = "menu"
    SEARCH = "search"


_PLAIN = {
    Key.Key_Return: Command.WRITE,
    Key.Key_Enter: Command.WRITE,
    Key.Key_N: Command.NEW,
    Key.Key_E: Command.EDIT,
    Key.Key_F2: Command.EDIT,
    Key.Key_T: Command.TOPIC,
    Key.Key_S: Command.STATE,
    Key.Key_R: Command.REHEARSE,
    Key.Key_P: Command.PRACTISE,
    Key.Key_I: Command.PANE,
    Key.Key_Delete: Command.BIN,
    Key.Key_Menu: Command.MENU,
    Key.Key_Slash: Command.SEARCH,
}
_DIGITS = {Key.Key_1: 1, Key.Key_2: 2, Key.Key_3: 3, Key.Key_4: 4, Key.Key_5: 5}


def command_of(event: QKeyEvent) -> Command | None:
    """The command of a key press, None where it is not one of the bank's."""
    return page_keys.command_of(event, _PLAIN, Command.MENU, Command.SEARCH)


def rating_of(event: QKeyEvent) -> int | None:
    """1 to 5; some keyboards have the digits above other signs."""
    if event.modifiers() & ~(Modifier.KeypadModifier | Modifier.ShiftModifier):
        return None
    if event.text() in ("1", "2", "3", "4", "5"):
        return int(event.text())
    return _DIGITS.get(Key(event.key())) if not event.modifiers() & Modifier.ShiftModifier else None


def described() -> list[tuple[str, str]]:
    """Key caps and what they do, for "Keys of this screen"."""
    translate = QCoreApplication.translate
    return [
        ("Enter", translate("Bank", "Write a better answer")),
        ("N", translate("Bank", "New question")),
        ("E", translate("Bank", "Edit the question")),
        ("T", translate("Bank", "Edit its topic")),
        ("S", translate("Bank", "To improve, improved, ready: the next of them")),
        ("1 to 5", translate("Bank", "How sure of the answer")),
        ("R", translate("Bank", "Rehearse this question")),
        ("P", translate("Bank", "Practise what shows, the weakest first")),
        ("I", translate("Bank", "Where it was asked, beside or over the page")),
        ("/", translate("Bank", "Search questions")),
        ("Shift+letters", translate("Bank", "Find by the beginning of the question")),
        ("Del", translate("Bank", "Move to the bin")),
        ("Shift+F10", translate("Bank", "Menu of the question")),
        ("Space", translate("Bank", "In practice: pause and go on")),
        ("A", translate("Bank", "In practice: show the better answer")),
        ("L", translate("Bank", "In practice: this one later")),
        ("Esc", translate("Bank", "In practice: end")),
    ]
