"""Earlier better answers: how many there are, what they said, and back to one of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.notes import bank_words as words
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.panel import Panel


class Versions(QWidget):
    wanted = Signal(str)
    """The text that is to be the better answer again."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._versions: tuple[str, ...] = ()
        self.toggle = Button(theme, "", "link", "history", 28, parent=self)
        self._list = QWidget(self)
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, theme.px(4), 0, 0)
        self._column.setSpacing(theme.px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(4), 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._list)
        self._list.hide()
        self.toggle.clicked.connect(lambda: self._open(self._list.isHidden()))
        self.hide()

    def show_versions(self, versions: tuple[str, ...]) -> None:
        """Oldest first, as they are kept; the newest shows first."""
        self.setVisible(bool(versions))
        if versions == self._versions:
            return
        self._versions = versions
        self._say()
        if not self._list.isHidden():
            self._fill()

    def close_list(self) -> None:
        self._open(False)

    def _open(self, open_: bool) -> None:
        if open_:
            self._fill()
        self._list.setVisible(open_)
        self._say()

    def _say(self) -> None:
        count = len(self._versions)
        if self._list.isHidden():
            self.toggle.set_look(self.tr("%n earlier answers", "", count))
        else:
            self.toggle.set_look(self.tr("Hide the earlier answers", "", count))

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for version in reversed(self._versions):
            self._column.addWidget(self._one(version))

    def _one(self, version: str) -> QWidget:
        theme, px = self._theme, self._theme.px
        panel = Panel(theme, self._list)
        column = QVBoxLayout(panel)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(8))
        text = Label(theme, version, "body", "ink2", wrap=True, parent=panel)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(text)
        row = QHBoxLayout()
        row.addWidget(Label(theme, words.spoken(version), "small", "ink3", parent=panel), 1)
        back = Button(theme, self.tr("Use this one again"), "link", "undo-2", 24, parent=panel)
        back.setAccessibleDescription(version[:200])
        back.clicked.connect(lambda: self.wanted.emit(version))
        row.addWidget(back)
        column.addLayout(row)
        return panel
