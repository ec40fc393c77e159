"""The baseline: the least that a window with a list can be in PySide6.

    python tests/bench/programs/bare_window.py [scroll | hidden]

Tells when its first paint was over and what memory it has a second later; `scroll` tells how long the frames of its
list take instead, `hidden` hides its window after the first paint and lives on.
"""

import sys

from PySide6.QtCore import QStringListModel, QTimer
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
    if mode == "scroll":
        QTimer.singleShot(200, scroll)
    elif mode == "hidden":
        window.hide()
    else:
        told.memory_later(app.quit)


def scroll() -> None:
    from tests.bench.programs.frames import scroll_through

    told.frames("scroll", scroll_through(rows.viewport(), rows.verticalScrollBar()))
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
