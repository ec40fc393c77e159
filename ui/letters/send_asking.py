"""What sending asks once, in the panel itself: the points that were found, or that a letter cannot be called back."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import paint
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.escape import claims_escape
from ui.widgets.label import Label

SHOWN = 4


class Asking(QWidget):
    """Enter confirms, Esc goes back to writing."""

    confirmed = Signal()
    looked = Signal()
    """The points are to be looked at first."""
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(12), px(14), px(12))
        column.setSpacing(px(6))
        self._head = Label(theme, "", "body", "ink", 600, wrap=True, parent=self)
        column.addWidget(self._head)
        self._points = QVBoxLayout()
        self._points.setSpacing(px(4))
        column.addLayout(self._points)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.confirm = Button(theme, "", "primary", "send", 32, ("Enter",), parent=self)
        self.look = Button(theme, self.tr("Look at them"), "secondary", parent=self)
        self.leave = Button(theme, self.tr("Not yet"), "secondary", parent=self)
        for button in (self.confirm, self.look, self.leave):
            row.addWidget(button)
        row.addStretch(1)
        column.addSpacing(px(4))
        column.addLayout(row)
        self.confirm.clicked.connect(self._on_confirmed)
        self.look.clicked.connect(self._on_looked)
        self.leave.clicked.connect(self.dismiss)
        self.hide()

    def ask(self, head: str, points: Sequence[str], verb: str) -> None:
        self.say(head, points, verb)
        self.show()
        self.confirm.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def say(self, head: str, points: Sequence[str], verb: str) -> None:
        """What it asks about, as it stands now; the keys stay where they are."""
        self._clear()
        self._head.setText(head)
        for text in points[:SHOWN]:
            self._points.addWidget(Label(self._theme, text, "small", "ink2", wrap=True, parent=self))
        if len(points) > SHOWN:
            more = self.tr("and {count} more").format(count=len(points) - SHOWN)
            self._points.addWidget(Label(self._theme, more, "small", "ink3", parent=self))
        self.confirm.set_look(verb)
        self.look.setVisible(bool(points))
        self.leave.setVisible(not points)
        self.setAccessibleName(" ".join((head, *points[:SHOWN])))

    def _clear(self) -> None:
        while (item := self._points.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def dismiss(self) -> None:
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def _on_confirmed(self) -> None:
        self.hide()
        self.confirmed.emit()

    def _on_looked(self) -> None:
        self.hide()
        self.looked.emit()

    # Qt's part

    def event(self, event: QEvent) -> bool:
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rect = self._theme, QRectF(self.rect())
        paint.rounded(QPainter(self), rect, theme.px(10), theme.color("surface"), theme.color("dueFill"), 1.0)
