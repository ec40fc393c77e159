"""The real program, watched from outside: `main.py` as it is, and a look at when Today has first painted its rows.

python tests/bench/programs/first_today.py --data FOLDER
"""

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication

from main import main
from tests.bench.programs import told
from ui.main_window import MainWindow


class Watch(QObject):
    """Waits for the first paint of a list with rows in it; what Qt has queued by then is painted with it."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._view.model().rowCount() > 0:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, on_painted)
        return False


def on_painted() -> None:
    told.painted()
    told.memory_later(QApplication.quit)


def show_page(self: MainWindow, key: str) -> None:
    really_show_page(self, key)
    if self.page is not None:
        for view in self.page.findChildren(QAbstractItemView):
            Watch(view)


really_show_page = MainWindow.show_page
MainWindow.show_page = show_page  # type: ignore[method-assign]
sys.exit(main(sys.argv[1:]))
