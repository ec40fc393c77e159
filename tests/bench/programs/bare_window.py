"""The baseline: the least that a window with a list can be in PySide6.

    python tests/bench/programs/bare_window.py [frames FILE | hidden]

Tells when its first paint was over and what memory it has a second later. `frames` tells instead how long its list
takes to scroll, and to move a row that is written to a database in FILE as well; `hidden` hides its window after the
first paint and lives on.
"""

import sys

from PySide6.QtCore import QModelIndex, QStringListModel, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QListView, QMainWindow

from tests.bench.programs import told

ROWS = 1000


class List(QListView):
    painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            QTimer.singleShot(0, on_painted)


def on_painted() -> None:
    told.painted()
    if mode == "frames":
        QTimer.singleShot(200, frames)
    elif mode == "hidden":
        window.hide()
    else:
        told.memory_later(app.quit)


def frames() -> None:
    import sqlite3
    from contextlib import closing

    from tests.bench.programs.frames import MOVES, frame, scroll_through

    told.frames("scroll", scroll_through(rows.viewport(), rows.verticalScrollBar()))
    with closing(sqlite3.connect(sys.argv[2], isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode = wal")
        database.execute("PRAGMA synchronous = full")
        database.execute("CREATE TABLE places (row INTEGER)")

        def move() -> None:
            database.execute("INSERT INTO places VALUES (1)")
            model.moveRow(QModelIndex(), 0, QModelIndex(), 5)

        rows.scrollToTop()
        told.frames("move", [frame(move) for _ in range(MOVES)])
    app.quit()


mode = sys.argv[1] if len(sys.argv) > 1 else ""
app = QApplication(sys.argv[:1])
app.setQuitOnLastWindowClosed(False)
window = QMainWindow()
window.setWindowTitle("Bare")
window.resize(1440, 860)
rows = List(window)
model = QStringListModel([f"Row {row}" for row in range(ROWS)], rows)
rows.setModel(model)
window.setCentralWidget(rows)
window.show()
sys.exit(app.exec())
