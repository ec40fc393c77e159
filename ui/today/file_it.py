"""The button at the end of the line that takes anything: what Enter does, for whoever has no keys.

A voice control, a switch or a screen reader sets the text of the line, and then needs something to press.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLineEdit

from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.inert import as_words

HEIGHT = 28


class FileIt(Button):
    """There while the line holds something. Pressed, it gives the keys back to the line."""

    def __init__(self, theme: Theme, line: QLineEdit) -> None:
        super().__init__(theme, "", "quiet", "corner-down-left", HEIGHT, parent=line)
        self._line = line
        name = self.tr("File it")
        self.setAccessibleName(name)
        self.setToolTip(as_words(name))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()
        line.installEventFilter(self)
        line.textChanged.connect(lambda text: self.setVisible(bool(text.strip())))
        self.pressed.connect(lambda: line.setFocus(Qt.FocusReason.OtherFocusReason))
        theme.changed.connect(self._place)

    def _place(self) -> None:
        """At the end of reading, in the middle of the line's height."""
        size, line = self.sizeHint(), self._line
        gap = (line.height() - size.height()) // 2
        left = gap if line.isRightToLeft() else line.width() - gap - size.width()
        self.setGeometry(left, gap, size.width(), size.height())

    # Qt's part

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._place()
        return False
