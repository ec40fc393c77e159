"""The menus and the keys that work anywhere. Every entry does something."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from models.domain.errors import WorldError
from models.domain.values import Stage
from ui import pages
from ui.context import Context
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
        ctx.router.import_wanted.connect(self._import)
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
        menu.addAction(self._action(self.tr("New note"), lambda: router.new_note_wanted.emit("")))
        menu.addAction(
            self._action(self.tr("Write the letter that is due first"), self._window.letters.write_first, "Ctrl+L")
        )
        menu.addAction(self._action(self.tr("Quick add"), lambda: router.quick_add_wanted.emit(""), "Ctrl+N"))
        menu.addSeparator()
        menu.addAction(self._action(self.tr("Import…"), self._import, "Ctrl+O"))
        menu.addAction(self._action(self.tr("Export…"), self._export))
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
        self.search.entry = self._action(self.tr("Search…"), self.search.open, "Ctrl+K", "F3")
        menu.addAction(self.search.entry)
        menu.addAction(self._action(self.tr("Next pane"), self._window.next_pane, "F6"))
        menu.addAction(self._action(self.tr("Back"), self._window.go_back, "Escape"))
        menu.addAction(self._action(self.tr("Full screen"), self._full_screen, "F11"))

    def _help(self) -> None:
        menu = self._window.menuBar().addMenu(self.tr("&Help"))
        menu.addAction(self._action(self.tr("Keys of this screen"), self._keys, "F1"))
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
        kinds = [f"{self.tr('Everything that can be read')} ({every})"]
        kinds += [f"{name} ({' '.join(f'*{ending}' for ending in ENDINGS[kind])})" for kind, name in words.items()]
        kinds.append(self.tr("All files (*)"))
        title = self.tr("Import files")
        names, _kind = QFileDialog.getOpenFileNames(self._window, title, "", ";;".join(kinds))
        if names:
            self._window.import_files([Path(name) for name in names])

    def _export(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        from models.services.folder import export

        filters = {
            self.tr("Everything, for Afterview (*.json)"): "json",
            self.tr("Applications as a table (*.csv)"): "csv",
            self.tr("People as address cards (*.vcf)"): "vcf",
            self.tr("Interviews and reminders for a calendar (*.ics)"): "ics",
        }
        name, chosen = QFileDialog.getSaveFileName(
            self._window, self.tr("Export"), "afterview.json", ";;".join(filters)
        )
        if not name:
            return
        kind = filters.get(chosen, "json")
        target = Path(name) if Path(name).suffix else Path(f"{name}.{kind}")
        if target.suffix[1:].lower() in filters.values():
            kind = target.suffix[1:].lower()
        try:
            export(self._ctx.services, kind, target, self._ctx.clock.now())
        except WorldError as error:
            self._ctx.intents.trouble.emit(error.sentence)

    def _history(self) -> None:
        from ui.dialogs.history import HistoryDialog

        HistoryDialog(self._ctx, self._window).show()

    def _bin(self) -> None:
        from ui.dialogs.bin import BinDialog

        BinDialog(self._ctx, self._window).show()

    def _keys(self) -> None:
        from ui.dialogs.keys import KeysDialog

        panel = self._window.overlay.panel
        shown = panel or self._window.page
        of_page = shown.keys() if shown is not None and hasattr(shown, "keys") else []
        title = panel.accessibleName() if panel is not None else pages.title(self._window.page_key)
        KeysDialog(self._ctx, self._window, of_page, title).show()

    def _about(self) -> None:
        from ui.dialogs.about import AboutDialog

        AboutDialog(self._ctx, self._window).show()

    def _full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()
