"""One small question at a row, answered with a click: shall letters go directly, what was the reason."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.popover import PopOver


class ChoicesPopOver(PopOver):
    chosen = Signal(str)
    """The code of the answer."""

    def __init__(
        self, theme: Theme, window: QWidget, question: str, answers: Sequence[tuple[str, str]], foot: str = ""
    ) -> None:
        """`answers`: code and text of each."""
        super().__init__(theme, window, question)
        self.body.addWidget(Label(theme, question, "head", "ink", parent=self.frame))
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self.buttons: dict[str, Button] = {}
        for code, text in answers:
            button = Button(theme, text, "secondary", height=28, parent=self.frame)
            button.clicked.connect(lambda _=False, code=code: self._choose(code))
            self.buttons[code] = button
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        if foot:
            self.body.addWidget(Label(theme, foot, "small", "ink3", parent=self.frame))

    def _choose(self, code: str) -> None:
        self.dismiss()
        self.chosen.emit(code)
