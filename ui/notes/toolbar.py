"""Above a note: what the words can look like, and whether one writes text or Markdown."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.segmented import Segmented

HEIGHT = 44
TEXT, MARKDOWN = "text", "markdown"


class Toolbar(QWidget):
    asked = Signal(str)
    """One of the keys of `_parts`, or "heading-1" to "heading-3" and "plain"."""
    mode_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(theme.px(HEIGHT))
        self.setAccessibleName(self.tr("Look of the text"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(30), 0, theme.px(16), 0)
        row.setSpacing(theme.px(4))
        self.buttons: dict[str, Button] = {}
        for key, icon, name in self._parts():
            button = Button(theme, "", "quiet", icon, 32, name=name, parent=self)
            button.setCheckable(True)  # the caret says what is on; a click asks, and the text answers
            button.clicked.connect(lambda _=False, key=key: self._on_clicked(key))
            self.buttons[key] = button
            row.addWidget(button)
        row.addStretch(1)
        modes = [(TEXT, self.tr("Text"), None), (MARKDOWN, self.tr("Markdown"), None)]
        self.mode = Segmented(theme, modes, self.tr("Text or Markdown"), 28, self)
        self.mode.setToolTip(self.tr("Ctrl+E"))
        self.mode.set_value(TEXT)
        self.mode.chosen.connect(self.mode_chosen)
        row.addWidget(self.mode)
        self.beside = Button(theme, "", "quiet", "panel-right", 32, name=self.tr("What belongs to it"), parent=self)
        self.more = Button(theme, "", "quiet", "ellipsis", 32, name=self.tr("More"), parent=self)
        row.addWidget(self.beside)
        row.addWidget(self.more)
        theme.changed.connect(self.update)

    def _parts(self) -> list[tuple[str, str, str]]:
        return [
            ("heading", "heading", self.tr("Heading")),
            ("bold", "bold", self.tr("Bold  Ctrl+B")),
            ("italic", "italic", self.tr("Italic  Ctrl+I")),
            ("strike", "strikethrough", self.tr("Strike through  Ctrl+Shift+X")),
            ("list", "list", self.tr("List")),
            ("tasks", "list-checks", self.tr("Tasks")),
            ("quote", "text-quote", self.tr("Quotation")),
            ("link", "link", self.tr("Link  Ctrl+Shift+K")),
            ("code", "code", self.tr("Code")),
        ]

    def _on_clicked(self, key: str) -> None:
        if key != "heading":
            self.asked.emit(key)
            return
        menu = QMenu(self)
        for what, text in (
            ("heading-1", self.tr("Large heading")),
            ("heading-2", self.tr("Heading")),
            ("heading-3", self.tr("Small heading")),
            ("plain", self.tr("Text")),
        ):
            menu.addAction(text).triggered.connect(lambda _=False, what=what: self.asked.emit(what))
        button = self.buttons["heading"]
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def show_mode(self, mode: str) -> None:
        self.mode.set_value(mode)
        for button in self.buttons.values():
            button.setEnabled(mode == TEXT)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("line"))
