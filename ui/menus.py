"""The menus and the keys that work anywhere. Every entry does something."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from models.domain.values import Stage
from ui import pages
from ui.context import Context
from ui.help.door import HelpDoor
from ui.search.door import SearchDoor

if TYPE_CHECKING:
    from ui.main_window import MainWindow

PAGE_KEYS = {
    "today": "Ctrl+1",
    "board": "Ctrl+2",
    "people": "Ctrl+3",
    "notes": "Ctrl+4",
    "letters": "Ctrl+5",
    "offers": "Ctrl+6",
    "insights": "Ctrl+7",
    "settings": "Ctrl+,",
}


class Menus(QObject):
    def __init__(self, window: "MainWindow", ctx: Context) -> None:
        super().__init__(window)
        self._window, self._ctx = window, ctx
        self.search = SearchDoor(window, ctx)
        self.help = HelpDoor(window, ctx)
        ctx.router.import_wanted.connect(self._import)
        ctx.router.keys_wanted.connect(self.show_keys)
        self._file()
        self._edit()
        self._view()
        self._help()

    def _action(self, text: str, call: Callable[[], object], *keys: str) -> QAction:
        action = QAction(text, self._window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        # The signal brings `checked` along, which no entry here has a use for.
        action.triggered.connect(lambda _checked=False: call())
        self._window.addAction(action)
        return action

    def _file(self) -> None:
        router = self._ctx.router
        menu = self._window.menuBar().addMenu(self.tr("&File"))
        new = lambda: router.new_application_wanted.emit(Stage.WISHLIST.value)  # noqa: E731
        menu.addAction(self._action(self.tr("New application"), new, "Ctrl+Shift+N"))
        menu.addAction(self._action(self.tr("New person"), router.new_person_wanted.emit))
        debrief = lambda: router.debrief_wanted.emit("")  # noqa: E731
        menu.addAction(self._action(self.tr("Start a debrief"), debrief, "Ctrl+Shift+D"))
        menu.addAction(self._action(self.tr("I just came out of an interview…"), router.just_out_wanted.emit))
        menu.addAction(self._action(self.tr("New note"), lambda: router.new_note_wanted.emit("")))
        menu.addAction(
            self._action(self.tr("Write the letter that is due first"), self._window.letters.write_first, "Ctrl+L")
        )
        menu.addAction(self._action(self.tr("Quick add"), lambda: router.quick_add_wanted.emit(""), "Ctrl+N"))
        menu.addSeparator()
        menu.addAction(self._action(self.tr("Import…"), self._import, "Ctrl+O"))
        menu.addAction(self._action(self.tr("Export…"), self._export))
        menu.addSeparator()
        menu.addAction(self._action(self.tr("Print…"), self._print, "Ctrl+P"))
        menu.addSeparator()
        menu.addAction(self._action(self.tr("Quit"), self._window.quit_wanted.emit, "Ctrl+Q"))

    def _edit(self) -> None:
        menu = self._window.menuBar().addMenu(self.tr("&Edit"))
        undo = self._ctx.undo.createUndoAction(self._window, self.tr("Undo"))
        undo.setShortcut(QKeySequence("Ctrl+Z"))
        redo = self._ctx.undo.createRedoAction(self._window, self.tr("Redo"))
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        for action in (undo, redo):
            self._window.addAction(action)
            menu.addAction(action)
        menu.addAction(self._action(self.tr("Paste to import"), self._window.paste, "Ctrl+V"))
        menu.addAction(self._action(self.tr("Undo history…"), self._history))
        menu.addSeparator()
        menu.addAction(self._action(self.tr("Bin…"), self._bin))

    def _view(self) -> None:
        menu = self._window.menuBar().addMenu(self.tr("&View"))
        for place in pages.PLACES:
            show = lambda key=place.key: self._window.enter_page(key)  # noqa: E731
            menu.addAction(self._action(pages.title(place.key), show, PAGE_KEYS[place.key]))
        menu.addSeparator()
        search = self._action(self.tr("Search…"), self.search.open, "Ctrl+K", "F3")
        commands = self._action(self.tr("Commands…"), self.search.open_commands, "Ctrl+Shift+P")
        self.search.entries = [search, commands]
        menu.addActions(self.search.entries)
        menu.addAction(self._action(self.tr("Next pane"), self._window.next_pane, "F6"))
        menu.addAction(self._action(self.tr("Menu of the current row"), self._row_menu))
        menu.addAction(self._action(self.tr("Back"), self._window.go_back, "Escape"))
        menu.addAction(self._action(self.tr("Full screen"), self._full_screen, "F11"))

    def _help(self) -> None:
        menu = self._window.menuBar().addMenu(self.tr("&Help"))
        menu.addAction(self._action(self.tr("Help"), self.help.open, "Shift+F1"))
        menu.addAction(self._action(self.tr("First steps"), lambda: self.help.open("first-steps")))
        menu.addAction(self._action(self.tr("The etiquette, rule by rule"), lambda: self.help.open("rules")))
        menu.addAction(self._action(self.tr("Where the articles disagree"), lambda: self.help.open("disagree")))
        menu.addSeparator()
        menu.addAction(self._action(self.tr("Keys of this screen"), self.show_keys, "F1"))
        menu.addSeparator()
        menu.addAction(self._action(self.tr("Report a fault…"), self._window.report_wanted.emit))
        menu.addAction(self._action(self.tr("About Afterview"), self._about))

    # -- what they do ------------------------------------------------------------------------------

    def _import(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        from models.services.file_kinds import ENDINGS, FileKind

        words = {
            FileKind.CALENDAR: self.tr("Invitations"),
            FileKind.MAIL: self.tr("Mail"),
            FileKind.OUTLOOK: self.tr("Mail of Outlook"),
            FileKind.CARDS: self.tr("Address cards"),
            FileKind.TABLE: self.tr("Tables"),
            FileKind.POSTING: self.tr("Saved job postings"),
            FileKind.PICTURE: self.tr("Pictures of business cards"),
            FileKind.ARCHIVE: self.tr("Afterview"),
        }
        every = " ".join(f"*{ending}" for endings in ENDINGS.values() for ending in endings)
        known = self.tr("Everything that can be read")
        kinds = [f"{known} ({every})"]
        kinds += [f"{name} ({' '.join(f'*{ending}' for ending in ENDINGS[kind])})" for kind, name in words.items()]
        kinds.append(self.tr("All files (*)"))
        title = self.tr("Import files")
        names, _kind = QFileDialog.getOpenFileNames(self._window, title, "", ";;".join(kinds))
        if names:
            self._window.import_files([Path(name) for name in names])

    def _export(self) -> None:
        from ui.exporting import export

        export(self._ctx, self._window)

    def _row_menu(self) -> None:
        """As the menu key does, for whoever has none; once the menu that it was chosen in has gone."""
        QTimer.singleShot(0, self._window, self._press_menu)

    def _press_menu(self) -> None:
        focus = self._window.focusWidget()
        if focus is not None:
            press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(focus, press)

    def _history(self) -> None:
        from ui.dialogs.history import HistoryDialog

        HistoryDialog(self._ctx, self._window).show()

    def _bin(self) -> None:
        from ui.dialogs.bin import BinDialog

        BinDialog(self._ctx, self._window).show()

    def show_keys(self, key: str = "") -> None:
        """Of a screen by its key in the key map; empty for the one that one is on."""
        from ui.dialogs.keys import KeysDialog
        from ui.search.screens import ScreenCommands

        KeysDialog(self._ctx, self._window, key or ScreenCommands(self._window).here()).show()

    def _print(self) -> None:
        """The sheet of its own that a page has, else what it lists."""
        shown = self._window.overlay.panel or self._window.page
        if shown is None:
            return
        if hasattr(shown, "print_"):
            shown.print_()
            return
        from ui.printing import print_page

        if not print_page(shown, self._window, self._ctx.intents.trouble.emit):
            self._ctx.intents.trouble.emit(self.tr("There is nothing to print here yet."))

    def _about(self) -> None:
        from ui.dialogs.about import AboutDialog

        AboutDialog(self._ctx, self._window).show()

    def _full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()
