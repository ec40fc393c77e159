"""Another program has the letter: whether it went is asked here, in one line, and answered when one knows."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import paint
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label


class After(QWidget):
    went = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(12), px(14), px(12))
        column.setSpacing(px(8))
        self.question = Label(theme, "", "body", "ink", 500, wrap=True, parent=self)
        column.addWidget(self.question)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.yes = Button(theme, self.tr("Yes, it went"), "primary", "check", parent=self)
        self.no = Button(theme, self.tr("Not yet"), "secondary", parent=self)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        row.addStretch(1)
        column.addLayout(row)
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self.hide)
        self.hide()

    def ask(self, question: str) -> None:
        self.question.setText(question)
        self.setAccessibleName(question)
        self.show()
        self.yes.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_yes(self) -> None:
        self.hide()
        self.went.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        paint.rounded(QPainter(self), QRectF(self.rect()), theme.px(10), theme.color("surface"), theme.color("line2"))
