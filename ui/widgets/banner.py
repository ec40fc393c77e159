"""One line across the top: something went wrong outside, or this is only an example."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import paint
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.hearing import announce
from ui.widgets.label import Label

TROUBLE, CLOSE = "triangle-alert", "x"
"""Kept in memory from the start: what is told may be that no file can be opened."""


class Banner(QWidget):
    """`tone` is "due" (something to know) or "accent" (a state one is in)."""

    action_wanted = Signal()
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        tone: str = "due",
        icon: str = "info",
        action: str = "",
        closable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._tone, self._icon = theme, tone, icon
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(48), theme.px(8), theme.px(16), theme.px(8))
        row.setSpacing(theme.px(12))
        self._text = Label(theme, "", "body", "accentInk" if tone == "accent" else "due", 500, wrap=True, parent=self)
        row.addWidget(self._text, 1)
        if action:
            button = Button(theme, action, "secondary", height=28, parent=self)
            button.clicked.connect(self.action_wanted)
            row.addWidget(button)
        if closable:
            close = Button(theme, "", "quiet", CLOSE, 28, name=self.tr("Close this message"), parent=self)
            close.clicked.connect(self._on_closed)
            row.addWidget(close)
        theme.changed.connect(self.update)

    def say(self, sentence: str) -> None:
        """Where it says that already, and what becomes of one's words, it stays as it is."""
        shown = self.text()
        if not self.isHidden() and shown != sentence and shown.startswith(sentence):
            return
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        announce(self, sentence)

    def take_back(self, sentence: str) -> None:
        """What it says is no longer so; anything else that it says stays."""
        if sentence == self.text():
            self.hide()

    def text(self) -> str:
        return self._text.text()

    def _on_closed(self) -> None:
        self.hide()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        paint.fill(painter, rect, theme.color(f"{self._tone}Soft"))
        painter.fillRect(QRectF(0, rect.bottom() - 1, rect.width(), 1), theme.color("line"))
        ink = "accentInk" if self._tone == "accent" else "due"
        x = rect.right() - theme.px(36) if self.isRightToLeft() else theme.px(20)
        paint.icon(theme, painter, x, rect.center().y(), self._icon, 16, ink)
