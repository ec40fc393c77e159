"""The real program, watched from outside: `main.py` as it is, and a look at when Today has first painted its rows.

    python tests/bench/programs/first_today.py --data FOLDER

Nothing is imported before the program does it by itself, for the order counts too.
"""

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import find_spec
from types import ModuleType
from typing import TYPE_CHECKING

from main import main

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class OnceLoaded(MetaPathFinder):
    """Waits for the window's module and puts the watch on it."""

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if name != "ui.main_window":
            return None
        sys.meta_path.remove(self)
        spec = find_spec(name)
        if spec is not None and isinstance(spec.loader, SourceFileLoader):
            spec.loader = Watched(spec.loader.name, str(spec.loader.path))
        return spec


class Watched(SourceFileLoader):
    def exec_module(self, module: ModuleType) -> None:
        super().exec_module(module)
        watch(module.MainWindow)


def watch(window: type["MainWindow"]) -> None:
    """Waits for the first paint of a list with rows in it; what Qt has queued by then is painted with it."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QAbstractItemView

    class Watch(QObject):
        def __init__(self, view: QAbstractItemView) -> None:
            super().__init__(view)
            self._view = view
            view.viewport().installEventFilter(self)

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and self._view.model().rowCount() > 0:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, on_painted)
            return False

    really_show_page = window.show_page

    def show_page(self: "MainWindow", key: str) -> None:
        really_show_page(self, key)
        if self.page is not None:
            for view in self.page.findChildren(QAbstractItemView):
                Watch(view)

    window.show_page = show_page  # type: ignore[method-assign]


def on_painted() -> None:
    from PySide6.QtWidgets import QApplication

    from tests.bench.programs import told

    told.painted()
    told.memory_later(QApplication.quit)


sys.meta_path.insert(0, OnceLoaded())
sys.exit(main(sys.argv[1:]))
