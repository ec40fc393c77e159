"""One line above the checks: what has just been done, or a question that can wait."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.hearing import announce
from ui.widgets.label import Label

STAYS_MS = 6000


class NoteLine(QWidget):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        px = theme.px
        self.label = Label(theme, "", "small", "ink2", wrap=True, parent=self)
        self.button = Button(theme, "", "secondary", height=28, parent=self)
        self.close_ = Button(theme, "", "quiet", "x", 28, name=self.tr("Close"), parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(20), px(6), px(12), px(6))
        row.setSpacing(px(8))
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        row.addWidget(self.close_)
        self._call: Callable[[], object] = lambda: None
        self._timer = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._timer.timeout.connect(self.hide)
        self.close_.clicked.connect(self.hide)
        self.button.clicked.connect(self._on_clicked)
        self.hide()

    def say(self, sentence: str) -> None:
        """For a moment; readers hear it at once."""
        self.label.setText(sentence)
        self.button.hide()
        self.setVisible(bool(sentence))
        self._timer.start()
        announce(self, sentence)

    def offer(self, sentence: str, verb: str, call: Callable[[], object]) -> None:
        """It stays until it is answered or closed."""
        self.say(sentence)
        self._timer.stop()
        self._call = call
        self.button.set_look(verb)
        self.button.show()

    def _on_clicked(self) -> None:
        self.hide()
        self._call()

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme = QPainter(self), self._theme
        p.fillRect(self.rect(), theme.color("sunken"))
        p.fillRect(0, 0, self.width(), 1, theme.color("line"))
