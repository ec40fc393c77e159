"""Nothing here yet: one drawing, one sentence, one next step."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.drawings import Drawing
from ui.widgets.label import Label


class EmptyState(QWidget):
    def __init__(
        self,
        theme: Theme,
        drawing: str,
        head: str,
        sentence: str,
        buttons: Sequence[Button] = (),
        parent: QWidget | None = None,
    ) -> None:
        """At most two buttons; the caller connects them."""
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(8))
        column.addStretch(1)
        column.addWidget(Drawing(theme, drawing, self), 0, Qt.AlignmentFlag.AlignHCenter)
        self._head = Label(theme, head, "head", "ink", parent=self)
        self._head.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence = Label(theme, sentence, "body", "ink2", wrap=True, parent=self)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence.setFixedWidth(theme.px(360))
        self._sentence.setMinimumHeight(self._sentence.heightForWidth(theme.px(360)))
        column.addWidget(self._head)
        column.addWidget(self._sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addStretch(1)
        for button in buttons:
            button.setParent(self)
            row.addWidget(button)
        row.addStretch(1)
        column.addSpacing(theme.px(4))
        column.addLayout(row)
        column.addStretch(1)

    def say(self, head: str, sentence: str) -> None:
        self._head.setText(head)
        self._sentence.setText(sentence)
        self._sentence.setMinimumHeight(self._sentence.heightForWidth(self._sentence.width()))
