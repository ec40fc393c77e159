"""A panel of settings: a label on the left, a word of explanation, the control on the right."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.label import Label
from ui.widgets.panel import Hairline, Panel
from ui.widgets.seen import Seen

LABEL_WIDE = 72
"""The least that a label is left beside its control; what is longer goes on in the next line."""


class Row(QWidget):
    def __init__(self, theme: Theme, below_another: bool, parent: QWidget) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        if below_another:
            outer.addWidget(Hairline(theme, self))
        self.column = QVBoxLayout()
        self.column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        outer.addLayout(self.column)

    def slim(self, theme: Theme) -> None:
        """As high as a row with a label and a control."""
        self.setMinimumHeight(theme.px(44))
        self.column.setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(6))


def whole(control: QWidget) -> None:
    """Never narrower than what it says, whatever else is in its row."""
    policy = control.sizePolicy()
    if policy.horizontalPolicy() is not QSizePolicy.Policy.Fixed:
        policy.setHorizontalPolicy(QSizePolicy.Policy.Minimum)
        control.setSizePolicy(policy)


class _Line(QWidget):
    """Label, note and control side by side; where that is too wide, the note goes below its label."""

    def __init__(
        self, theme: Theme, label: str, note: str, control: QWidget | None, parent: QWidget, token: str = "ink3"
    ) -> None:
        super().__init__(parent)
        self._theme, self._control = theme, control
        self.setMinimumHeight(theme.px(44))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(6))
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._title = Label(theme, label, "body", "ink", wrap=True, parent=self)
        self.note = Label(theme, note, "small", token, wrap=True, parent=self)
        self._below: bool | None = None
        if control is not None:
            self._title.setBuddy(control)
            self.note.leads_to(control)
            whole(control)
            self._grid.addWidget(control, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        self._arrange(False)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the note below its label allows."""
        control = self._control.sizeHint().width() if self._control is not None else 0
        return QSize(control + self._theme.px(LABEL_WIDE), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        around = self._grid.contentsMargins()
        taken = around.left() + around.right() + 2 * self._grid.horizontalSpacing()
        if self._control is not None:
            taken += self._control.sizeHint().width()
        wanted = self._theme.text_width(self._title.text(), "body") + self._theme.text_width(self.note.text(), "small")
        self._arrange(bool(self.note.text()) and taken + wanted > self.width())

    def _arrange(self, below: bool) -> None:
        if below is self._below:
            return
        self._below = below
        for label in (self._title, self.note):
            self._grid.removeWidget(label)
        middle = Qt.AlignmentFlag.AlignVCenter
        if below:
            self._grid.addWidget(self._title, 0, 0, 1, 2, Qt.AlignmentFlag.AlignBottom)
            self._grid.addWidget(self.note, 1, 0, 1, 2, Qt.AlignmentFlag.AlignTop)
        else:
            self._grid.addWidget(self._title, 0, 0, 2, 1, middle)
            self._grid.addWidget(self.note, 0, 1, 2, 1, middle)
        self.note.setWordWrap(below)
        self._grid.activate()  # at once, not with the next event: the control may be clicked before


class Rows(Panel):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2, 1, 2, 3)
        self._column.setSpacing(0)
        self._theme = theme
        self._rows: list[QWidget] = []

    def rows(self) -> list[QWidget]:
        """From the top down, the hidden ones too."""
        return self._rows

    def add(self, label: str, control: QWidget | None, note: str = "", token: str = "ink3") -> Label:
        """Add a row; gives its note, which may change later. `token` is the note's colour from the start: one that is
        given before the row is first shown is taken back by the style sheet.
        """
        theme = self._theme
        if self._column.count():
            self._column.addWidget(Hairline(theme, self))
        row = _Line(theme, label, note, control, self, token)
        self._column.addWidget(row)
        self._rows.append(row)
        return row.note

    def add_wide(self, control: QWidget) -> Row:
        """A row that is all control; gives the row, which may be hidden together with its hairline."""
        row = Row(self._theme, bool(self._column.count()), self)
        row.column.addWidget(control)
        self._column.addWidget(row)
        self._rows.append(row)
        return row


class Section(Seen):
    """A head, a sentence, and what belongs to it, from the top down."""

    def __init__(self, theme: Theme, head: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(head)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(theme.px(32), theme.px(24), theme.px(32), theme.px(32))
        self.column.setSpacing(theme.px(4))
        self._head = QHBoxLayout()
        self._title = Label(theme, head, "head", "ink", parent=self)
        self._head.addWidget(self._title, 1)
        self.column.addLayout(self._head)
        self._sentence = Label(theme, sentence, "body", "ink2", wrap=True, parent=self)
        self.column.addWidget(self._sentence)
        self._below_head = QSpacerItem(0, theme.px(12))
        self.column.addSpacerItem(self._below_head)

    def without_head(self) -> None:
        """Within something that has said already what this is."""
        self._title.hide()
        self._sentence.hide()
        self._below_head.changeSize(0, 0)
        self.column.setContentsMargins(0, 0, 0, 0)

    def beside_head(self, widget: QWidget) -> None:
        self._head.addWidget(widget)

    def keywords(self) -> str:
        """Other words by which a person may look for this section."""
        return ""

    def show_place(self, place: str) -> QWidget | None:
        """What stands for a place that another screen leads to; None where this section has no such places."""
        return None

    def refresh(self) -> None:
        """Show what is kept now; a section that shows nothing of it has nothing to do."""

    def finish(self) -> None:
        self.column.addStretch(1)
