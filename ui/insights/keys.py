"""What the keys of the page ask for; walking over a picture is the picture's own business."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from ui.widgets import page_keys

Key = Qt.Key


class Command(StrEnum):
    TABLE = "table"
    MENU = "menu"
    COPY = "copy"


_PLAIN = {Key.Key_T: Command.TABLE, Key.Key_Menu: Command.MENU}
_CONTROL = {Key.Key_C: Command.COPY}


def command_of(event: QKeyEvent) -> Command | None:
    """The command of a key press, None where it is not one of the page's."""
    return page_keys.command_of(event, _PLAIN, Command.MENU, control=_CONTROL)


def described() -> list[tuple[str, str]]:
    """Key caps and what they do, for "Keys of this screen"."""
    translate = QCoreApplication.translate
    return [
        ("T", translate("Insights", "The card as a table, or all of them")),
        ("Left", translate("Insights", "Back over the picture")),
        ("Right", translate("Insights", "On over the picture")),
        ("Enter", translate("Insights", "Show these applications on the board")),
        ("Ctrl+C", translate("Insights", "Copy the picture of the card")),
        ("Ctrl+S", translate("Insights", "Save the report as PDF")),
        ("Ctrl+P", translate("Insights", "Print the report")),
        ("Shift+F10", translate("Insights", "Menu of the card")),
    ]
