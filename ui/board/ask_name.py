"""One field in a pop-over: what something is to be called."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.popover import PopOver

LONGEST = 60
WIDTH = 280


class AskName(PopOver):
    named = Signal(str)

    def __init__(self, theme: Theme, window: QWidget, title: str, sentence: str, verb: str) -> None:
        super().__init__(theme, window, title)
        self.body.addWidget(Label(theme, title, "head", "ink", parent=self))
        if sentence:
            about = Label(theme, sentence, "small", "ink3", wrap=True, parent=self)
            about.setFixedWidth(theme.px(WIDTH))
            self.body.addWidget(about)
        self.field = QLineEdit(self)
        self.field.setMaxLength(LONGEST)
        self.field.setMinimumWidth(theme.px(WIDTH - 90))
        self.field.setAccessibleName(title)
        self.keep = Button(theme, verb, "primary", height=32, parent=self)
        self.keep.setEnabled(False)
        self.keep.clicked.connect(self._on_kept)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.field, 1)
        row.addWidget(self.keep)
        self.body.addLayout(row)
        self.field.textChanged.connect(lambda text: self.keep.setEnabled(bool(text.strip())))
        self.first = self.field
        self.closed.connect(self.deleteLater)

    def _on_kept(self) -> None:
        name = " ".join(self.field.text().split())
        if name:
            self.dismiss()
            self.named.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_kept()
        else:
            super().keyPressEvent(event)
