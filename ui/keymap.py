"""Every key of every screen: what F1 shows, what the palette offers, and what is printed.

A screen's own module says its keys (`described`); it is imported when somebody asks. Here stand those that belong to
no screen, and those of the windows that have no module of keys.
"""

from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

Keys = list[tuple[str, str]]
"""Key caps as they are written ("Ctrl+L", "1 to 5"), and what they do."""


class Screen(NamedTuple):
    key: str
    page: str
    """The page of the rail on which these keys work; empty where a window or panel of its own has them."""
    module: str = ""
    call: str = "described"


ANYWHERE, LISTS = "anywhere", "lists"
SCREENS = (
    Screen(ANYWHERE, ""),
    Screen(LISTS, ""),
    Screen("today", "today", "ui.today.list"),
    Screen("board", "board", "ui.board.keys"),
    Screen("board_list", "board", "ui.board.keys", "described_of_list"),
    Screen("board_calendar", "board", "ui.board.keys", "described_of_calendar"),
    Screen("application", "", "ui.application.keys"),
    Screen("debrief", "", "ui.debrief.keys"),
    Screen("people", "people", "ui.people.keys"),
    Screen("notes", "notes", "ui.notes.keys"),
    Screen("bank", "notes", "ui.notes.bank_keys"),
    Screen("letters", "letters", "ui.letters.index_keys"),
    Screen("composer", "letters", "ui.letters.composer_keys"),
    Screen("offers", "offers", "ui.offers.keys"),
    Screen("insights", "insights", "ui.insights.keys"),
    Screen("prep", ""),
    Screen("search", ""),
)


def title(key: str) -> str:
    say = QCoreApplication.translate
    return {
        ANYWHERE: say("Keymap", "Anywhere"),
        LISTS: say("Keymap", "Lists"),
        "today": say("Keymap", "Today"),
        "board": say("Keymap", "Board"),
        "board_list": say("Keymap", "Board as a list"),
        "board_calendar": say("Keymap", "Board as a calendar"),
        "application": say("Keymap", "Application"),
        "debrief": say("Keymap", "Debrief"),
        "people": say("Keymap", "People"),
        "notes": say("Keymap", "Notes"),
        "bank": say("Keymap", "Question bank"),
        "letters": say("Keymap", "Letters"),
        "composer": say("Keymap", "Letter"),
        "offers": say("Keymap", "Offers"),
        "insights": say("Keymap", "Insights"),
        "prep": say("Keymap", "Prep sheet"),
        "search": say("Keymap", "Search"),
    }[key]


def screen(key: str) -> Screen:
    return next(one for one in SCREENS if one.key == key)


def keys_of(key: str) -> Keys:
    """All keys of a screen, in the order in which they are shown."""
    one = screen(key)
    if one.module:
        described: Callable[[], Keys] = getattr(import_module(one.module), one.call)
        return described()
    return {ANYWHERE: _anywhere, LISTS: _lists, "prep": _prep, "search": _search}[key]()


def screen_of(keys: Keys) -> str:
    """Whose keys these are, as a page or panel has told them; "anywhere" where nobody's."""
    return next((one.key for one in SCREENS if one.module and keys and keys_of(one.key) == keys), ANYWHERE)


def _anywhere() -> Keys:
    say = QCoreApplication.translate
    return [
        ("Ctrl+1", say("Keymap", "Today")),
        ("Ctrl+2", say("Keymap", "Board")),
        ("Ctrl+3", say("Keymap", "People")),
        ("Ctrl+4", say("Keymap", "Notes")),
        ("Ctrl+5", say("Keymap", "Letters")),
        ("Ctrl+6", say("Keymap", "Offers")),
        ("Ctrl+7", say("Keymap", "Insights")),
        ("Ctrl+,", say("Keymap", "Settings")),
        ("Ctrl+K", say("Keymap", "Search, as F3 does; > then shows commands alone")),
        ("Ctrl+Shift+P", say("Keymap", "Commands")),
        ("Ctrl+N", say("Keymap", "Quick add")),
        ("Ctrl+Shift+N", say("Keymap", "New application")),
        ("Ctrl+Shift+D", say("Keymap", "Start a debrief")),
        ("Ctrl+L", say("Keymap", "Write the letter that is due first")),
        ("Ctrl+O", say("Keymap", "Import files")),
        ("Ctrl+V", say("Keymap", "Import what was copied, where no field has the keys")),
        ("Ctrl+Z", say("Keymap", "Undo")),
        ("Ctrl+Shift+Z", say("Keymap", "Redo, as Ctrl+Y does")),
        ("Ctrl+P", say("Keymap", "Print what is shown")),
        ("F1", say("Keymap", "Keys of this screen")),
        ("Shift+F1", say("Keymap", "Help")),
        ("F6", say("Keymap", "Next pane")),
        ("Tab", say("Keymap", "Next control, with Shift the one before")),
        ("Esc", say("Keymap", "Back")),
        ("F11", say("Keymap", "Full screen")),
        ("Alt+F", say("Keymap", "The menus, by their underlined letters")),
        ("Ctrl+Q", say("Keymap", "Quit")),
    ]


def _lists() -> Keys:
    say = QCoreApplication.translate
    return [
        ("Up", say("Keymap", "The line above")),
        ("Down", say("Keymap", "The line below")),
        ("Home", say("Keymap", "The first line")),
        ("End", say("Keymap", "The last line")),
        ("Shift+letters", say("Keymap", "Find by the beginning of a name; the next letters need no Shift")),
        ("Space", say("Keymap", "Select, where several can be")),
        ("Enter", say("Keymap", "Open")),
        ("/", say("Keymap", "Search here")),
        ("Shift+F10", say("Keymap", "Menu of the line, as the menu key does")),
        ("Del", say("Keymap", "Move to the bin; Ctrl+Z brings it back")),
    ]


def _prep() -> Keys:
    say = QCoreApplication.translate
    return [
        ("Ctrl+P", say("Keymap", "Print")),
        ("Ctrl+S", say("Keymap", "Save as PDF")),
        ("Esc", say("Keymap", "Close")),
    ]


def _search() -> Keys:
    say = QCoreApplication.translate
    return [
        ("Up", say("Keymap", "The line above")),
        ("Down", say("Keymap", "The line below")),
        ("Enter", say("Keymap", "Open, or do it")),
        ("Tab", say("Keymap", "What else can be done with it; Tab again goes back")),
        (">", say("Keymap", "Typed first: commands only, of every screen")),
        ("Esc", say("Keymap", "Close")),
    ]
