"""Another program: a small window from which something can be dragged, as from a file manager or a browser.

python tests/desktop/held_out.py files FILE…
python tests/desktop/held_out.py type MIME FILE
python tests/desktop/held_out.py picture FILE
python tests/desktop/held_out.py clipboard FILE…
"""

import sys
from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

PLACE = (1180, 560, 240, 200)
"""Beside a window of the smallest size on a usual screen."""


def held(kind: str, names: list[str]) -> QMimeData:
    mime = QMimeData()
    if kind == "type":
        mime.setData(names[0], QByteArray(Path(names[1]).read_bytes()))
    elif kind == "picture":
        mime.setImageData(QImage(names[0]))
    else:
        mime.setUrls([QUrl.fromLocalFile(name) for name in names])
    return mime


class Source(QLabel):
    def __init__(self, kind: str, names: list[str]) -> None:
        super().__init__("Take it from here")
        self._kind, self._names = kind, names
        self.setWindowTitle("Held out")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setGeometry(*PLACE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        drag = QDrag(self)
        drag.setMimeData(held(self._kind, self._names))
        taken = drag.exec(Qt.DropAction.CopyAction)
        self.setText("Taken" if taken == Qt.DropAction.CopyAction else "Not taken")


app = QApplication(sys.argv[:1])
if sys.argv[1] == "clipboard":
    app.clipboard().setMimeData(held("files", sys.argv[2:]))
source = Source(sys.argv[1], sys.argv[2:])
source.show()
app.exec()
