"""Every command of every screen for the palette: found by its words, shown with its keys, done as if a key was pressed.

A command of the screen one is on is done there. One of another page leads to that page and is done as soon as the page
shows something. What needs a window or panel that is not open (a debrief, a letter, an application) shows its keys.
"""

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from models.domain.search_words import Bold, bold, matches, typed_words, words
from ui import keymap
from ui.search.fuzzy import Match, match
from ui.search.rows import Deed, Row

if TYPE_CHECKING:
    from ui.main_window import MainWindow

translate = QCoreApplication.translate
LEFT_OUT = frozenset({keymap.ANYWHERE, keymap.LISTS, "search"})
"""Menus and lists have these already; of the search's own keys one has no use in the search."""
IN_A_WINDOW = frozenset({"application", "debrief", "prep", "composer"})
ICONS = {
    "today": "sun", "board": "square-kanban", "board_list": "list", "board_calendar": "calendar",
    "application": "briefcase", "debrief": "clipboard-list", "people": "contact-round", "notes": "notebook-pen",
    "bank": "message-circle-question", "letters": "mail", "composer": "pen-line", "offers": "scale",
    "insights": "chart-line", "prep": "file-text",
}  # fmt: skip
MODES = {"board": "board", "board_list": "list", "board_calendar": "calendar"}
PARTS = {"notes": "notes", "bank": "bank"}
PAUSE_MS, TRIES = 50, 40
"""A page that was just entered may still be reading its rows."""
_RUNS = re.compile(
    r"(?:(?:Ctrl|Alt|Shift)\+)*(?:F\d{1,2}|[A-Z0-9]|Del|/)|(?:Ctrl|Alt)\+(?:Enter|Left|Right|Up|Down)|Enter"
)
_TYPED_INTO = (QLineEdit, QTextEdit, QPlainTextEdit)


def runs(keys: str) -> bool:
    """Whether a key is a command; arrows, Tab and signs that are typed are ways to move and to write."""
    return _RUNS.fullmatch(keys) is not None


class ScreenCommands(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def here(self) -> str:
        """The screen one is on, by its key in the key map."""
        shown = self._shown()
        return keymap.screen_of(shown.keys()) if shown is not None and hasattr(shown, "keys") else keymap.ANYWHERE

    def _shown(self) -> QWidget | None:
        return self._window.overlay.panel or self._window.page

    def rows(self, typed: str, taken: frozenset[str]) -> Iterator[tuple[int, str, Row]]:
        """Score, screen and row of what answers, the screen one is on first; `taken` are keys that the menus have."""
        here = self.here()
        ordered = sorted(keymap.SCREENS, key=lambda one: one.key != here)
        for one in ordered:
            if one.key in LEFT_OUT:
                continue
            for keys, said in keymap.keys_of(one.key):
                if not runs(keys) or keys in taken:
                    continue
                found = match(typed, said)
                if found is None and matches(words(f"{keymap.title(one.key)} {said}"), typed_words(typed)):
                    found = Match(0, bold(said, typed_words(typed)))
                if found is not None:
                    row = self._row(one, here, keys, said, found.bold)
                    yield found.score + (4 if one.key == here else 0), one.key, row

    def _row(self, one: keymap.Screen, here: str, keys: str, said: str, strong: Bold) -> Row:
        name = keymap.title(one.key)
        show = Deed(translate("Search", "Show the keys of this screen"), lambda: self._show_keys(one.key), "info")
        if one.key == here:
            do = Deed(said, lambda: self._do_here(keys))
        elif one.key in IN_A_WINDOW:
            do = show
        else:
            do = Deed(said, lambda: self._do_there(one, keys))
        return Row(
            said, strong, name, icon=ICONS[one.key], keys=keys, kind=translate("Search", "command"), deed=do,
            more=lambda: (do, show) if do is not show else (do,),
        )  # fmt: skip

    def _show_keys(self, key: str) -> None:
        self._window.menus.show_keys(key)

    # doing

    def _do_here(self, keys: str) -> None:
        shown = self._shown()
        if shown is not None:
            QTimer.singleShot(0, shown, lambda: press(shown, keys))

    def _do_there(self, one: keymap.Screen, keys: str) -> None:
        self._window.overlay.dismiss()
        self._window.enter_page(one.page)
        page = self._window.page
        if page is None:
            return
        self._when_ready(page, lambda: self._in_part(page, one.key, keys), TRIES)

    def _in_part(self, page: QWidget, key: str, keys: str) -> None:
        """A page that was built just now shows its first part once it has read; only then another one."""
        _show_part(page, key)
        self._when_ready(page, lambda: press(page, keys), TRIES)

    def _when_ready(self, page: QWidget, then: Callable[[], object], tries: int) -> None:
        place = _place(page)
        empty = isinstance(place, QAbstractItemView) and not place.model().rowCount(place.rootIndex())
        if tries and (not place.isVisible() or empty):
            QTimer.singleShot(PAUSE_MS, page, lambda: self._when_ready(page, then, tries - 1))
        else:
            then()


def _show_part(page: QWidget, key: str) -> None:
    """Board and notes have several ways of looking, each with keys of its own."""
    if key in MODES and hasattr(page, "modes"):
        page.modes.choose(MODES[key])
    elif key in PARTS and hasattr(page, "show_part"):
        page.show_part(PARTS[key])


def _place(page: QWidget) -> QWidget:
    """What has the keys of a page when nothing else on it has."""
    bank: QWidget | None = getattr(page, "shown_bank", None)
    place = bank or page
    while (inner := place.focusProxy()) is not None and inner is not place:
        place = inner
    return place


def press(page: QWidget, keys: str) -> None:
    """As if the key was pressed where one was on the page; plain letters never go into a field."""
    sequence = QKeySequence(keys.replace("Enter", "Return"))
    for shortcut in page.findChildren(QShortcut):
        owner, known = shortcut.parent(), list(shortcut.keys())
        if sequence in known and isinstance(owner, QWidget) and owner.isVisible() and owner.isEnabled():
            shortcut.activated.emit()
            return
    focus = QApplication.focusWidget()
    inside = focus is not None and (focus is page or page.isAncestorOf(focus))
    with_control = "Ctrl+" in keys or "Alt+" in keys or keys.startswith("F")
    if focus is None or not inside or (isinstance(focus, _TYPED_INTO) and not with_control):
        focus = _place(page)
        focus.setFocus(Qt.FocusReason.ShortcutFocusReason)
    stroke: QKeyCombination = sequence[0]  # type: ignore[index]
    text = keys if len(keys) == 1 else ""
    event = QKeyEvent(QEvent.Type.KeyPress, stroke.key(), stroke.keyboardModifiers(), text.lower())
    QApplication.sendEvent(focus, event)
