"""Which of the addresses on an invitation is the user's: asked once, and only where nothing says it."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.label import Label


class WhoQuestion(QWidget):
    answered = Signal()
    entered = Signal()
    """Enter was pressed on it."""

    def __init__(self, theme: Theme, addresses: Iterable[str], parent: QWidget) -> None:
        super().__init__(parent)
        question = self.tr("Which of these addresses is you? It is asked once.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        label = Label(theme, question, "body", "ink", 500, parent=self)
        self.box = QComboBox(self)
        self.box.setAccessibleName(question)
        self.box.addItem(self.tr("None of them"), "")
        for address in addresses:
            self.box.addItem(address, address)
        label.setBuddy(self.box)
        self.box.activated.connect(lambda _place: self.answered.emit())
        self.box.installEventFilter(self)
        column.addWidget(label)
        column.addWidget(self.box)

    def address(self) -> str:
        """Empty for none of them."""
        return str(self.box.currentData() or "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Desktops of the GTK family open a list with Enter; here Enter brings the files in, and Space opens the list.
        pressed = watched is self.box and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return True
        return super().eventFilter(watched, event)
