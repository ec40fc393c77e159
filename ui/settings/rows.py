"""A panel of settings: a label on the left, a word of explanation, the control on the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.label import Label
from ui.widgets.panel import Hairline, Panel


class Rows(Panel):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2, 1, 2, 3)
        self._column.setSpacing(0)
        self._theme = theme

    def add(self, label: str, control: QWidget | None, note: str = "") -> Label:
        """Add a row; gives its note, which may change later."""
        theme = self._theme
        if self._column.count():
            self._column.addWidget(Hairline(theme, self))
        row = QWidget(self)
        row.setMinimumHeight(theme.px(44))
        line = QHBoxLayout(row)
        line.setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(6))
        line.setSpacing(theme.px(12))
        title = Label(theme, label, "body", "ink", parent=row)
        line.addWidget(title)
        line.addStretch(1)
        words = Label(theme, note, "small", "ink3", parent=row)
        line.addWidget(words)
        if control is not None:
            title.setBuddy(control)
            line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column.addWidget(row)
        return words

    def add_wide(self, control: QWidget) -> None:
        """A row that is all control."""
        theme = self._theme
        if self._column.count():
            self._column.addWidget(Hairline(theme, self))
        row = QWidget(self)
        line = QVBoxLayout(row)
        line.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        line.addWidget(control)
        self._column.addWidget(row)


class Section(QWidget):
    """A head, a sentence, and what belongs to it, from the top down."""

    def __init__(self, theme: Theme, head: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(head)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(theme.px(32), theme.px(24), theme.px(32), theme.px(32))
        self.column.setSpacing(theme.px(4))
        self.column.addWidget(Label(theme, head, "head", "ink", parent=self))
        words = Label(theme, sentence, "body", "ink2", wrap=True, parent=self)
        self.column.addWidget(words)
        self.column.addSpacing(theme.px(12))

    def refresh(self) -> None:
        """Show what is kept now; a section that shows nothing of it has nothing to do."""

    def finish(self) -> None:
        self.column.addStretch(1)
