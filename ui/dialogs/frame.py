"""What every dialog has: a title, a head, room for its contents, and buttons at its foot."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.hearing import announce
from ui.widgets.label import Label

ROUND_ABOUT = 60
"""Pixels of the screen that a dialog leaves to its own frame and to the desktop."""


class Dialog(QDialog):
    """Esc closes it. It forgets itself when it is closed."""

    came_into_sight = Signal()
    """As of `ui.widgets.seen.Seen`: a slot of it may raise, a showEvent must not."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None, sentence: str = "", width: int = 560) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(self.tr("Afterview – {title}").format(title=title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        # A least width of the dialog itself would let Qt squeeze what needs more: the buttons of a longer language.
        column.addStrut(theme.px(width - 2 * 24))
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        column.setSpacing(theme.px(8))
        self._headline = Label(theme, title, "title", "ink", wrap=True, parent=self)
        column.addWidget(self._headline)
        self._under_it = Label(theme, sentence, "body", "ink2", wrap=True, parent=self)
        self._under_it.setVisible(bool(sentence))
        column.addWidget(self._under_it)
        column.addSpacing(theme.px(8))
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.px(12))
        column.addLayout(self.body, 1)
        column.addSpacing(theme.px(8))
        self._foot = QHBoxLayout()
        self._foot.setSpacing(theme.px(8))
        self._foot.addStretch(1)
        column.addLayout(self._foot)
        self.came_into_sight.connect(self.grow_to_words)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.came_into_sight.emit()

    def grow_to_words(self) -> None:
        """At least as high as its sentences are at this width: Qt reckons without those that wrap in a row."""
        layout, screen = self.layout(), self.screen()
        needed = layout.totalHeightForWidth(self.width()) if layout is not None and layout.hasHeightForWidth() else 0
        room = screen.availableGeometry().height() - self.theme.px(ROUND_ABOUT)
        if self.height() < min(needed, room):
            self.resize(self.width(), min(needed, room))

    def say(self, title: str, sentence: str = "") -> None:
        """Another title and sentence, where the dialog has come to something else; the window keeps its name."""
        self._headline.setText(title)
        self._under_it.setText(sentence)
        self._under_it.setVisible(bool(sentence))
        announce(self, f"{title}. {sentence}" if sentence else title)

    def add_button(self, text: str, kind: str = "secondary", keys: tuple[str, ...] = ()) -> Button:
        button = Button(self.theme, text, kind, keys=keys, parent=self)
        self._foot.addWidget(button)
        return button

    def add_close(self) -> Button:
        button = self.add_button(self.tr("Close"))
        button.clicked.connect(self.close)
        return button

    def scrolled(self, name: str, height: int) -> QVBoxLayout:
        """A column that scrolls when it grows longer than `height`."""
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(name)
        area.setMinimumHeight(self.theme.px(height))
        inside = QWidget(area)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, self.theme.px(8), 0)
        column.setSpacing(self.theme.px(12))
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self.body.addWidget(area, 1)
        return column
