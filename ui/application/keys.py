"""The keys of the application's panel as F1 shows them; the panel itself takes them."""

from PySide6.QtCore import QCoreApplication


def described() -> list[tuple[str, str]]:
    """Key caps and what they do, for "Keys of this screen"."""
    say = QCoreApplication.translate
    return [
        ("1", say("Application", "Timeline")),
        ("2", say("Application", "Impressions, round by round")),
        ("3", say("Application", "Letters")),
        ("4", say("Application", "Notes")),
        ("5", say("Application", "Documents")),
        ("6", say("Application", "People")),
        ("W", say("Application", "Write a letter, among the letters")),
        ("A", say("Application", "Add an event")),
        ("P", say("Application", "Add a person")),
        ("N", say("Application", "Next application")),
        ("E", say("Application", "Edit")),
        ("Enter", say("Application", "Open the entry of the timeline")),
        ("Shift+F10", say("Application", "Menu of the entry")),
        ("Ctrl+P", say("Application", "Print the timeline")),
        ("Ctrl+Enter", say("Application", "Open as a page, or as a panel")),
        ("Esc", say("Application", "Close")),
    ]
