"""A widget that says when it comes into sight and when it goes out of it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget


class Seen(QWidget):
    """For what reads or writes when it is shown or hidden, and may therefore fail.

    An exception must not leave a showEvent or hideEvent: PySide 6.11 skips the next Python override that Qt wants to
    call meanwhile and loses a reference to it, until that function is freed while it is in use. A slot's exception goes
    to `sys.excepthook` at once, and harms nothing (tests/ui/test_seen.py).
    """

    came_into_sight = Signal()
    went_out_of_sight = Signal()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.came_into_sight.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.went_out_of_sight.emit()
