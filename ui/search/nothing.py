"""Nothing answers: the nearest name, and the way to it. Before a letter is typed: what can be typed."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.domain.search_views import Meant
from ui.search import words
from ui.search.rows import Deed
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.empty import EmptyState


class Nothing(QWidget):
    chosen = Signal(object)
    """The Deed that opens the nearest name."""
    wanted = Signal(str)
    """What is to be looked for instead."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.deed: Deed | None = None
        """Enter's."""
        self.spoken = ""
        self._head = ""
        self._name = ""
        self._open = Button(theme, "", "primary", keys=("Enter",))
        self._too = Button(theme, self.tr("Search letters too"))
        self._state = EmptyState(theme, "glass", words.nothing(""), words.perhaps(None), (self._open, self._too), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._state)
        for button in (self._open, self._too):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys stay in the line; Tab lists both
        self._open.clicked.connect(lambda: self.chosen.emit(self.deed))
        self._too.clicked.connect(lambda: self.wanted.emit(self._name))

    @property
    def title(self) -> str:
        return self._head

    def instead(self, look: Callable[[str], object]) -> Deed:
        name = self._name
        return Deed(self._too.text(), lambda: look(name), "search")

    def say(self, typed: str, meant: Meant | None, deed: Deed | None) -> None:
        self.deed, self._name = deed, meant.name if meant is not None else ""
        if typed.lstrip("> "):
            head, sentence = words.nothing(typed), words.perhaps(meant)
        else:
            head = self.tr("What are you looking for?")
            sentence = self.tr("A name, a company, a word of a note or letter, or something to do.")
        self._head = head
        self.spoken = f"{head}. {sentence}"
        self._state.say(head, sentence)
        self._open.setVisible(deed is not None)
        self._too.setVisible(deed is not None)
        if deed is not None:
            self._open.set_look(deed.verb)
