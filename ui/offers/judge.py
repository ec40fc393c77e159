"""Small frames at a cell: how it is judged, in dots and words; and the name of a point that is still open."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.application.forms.fields import FitField, LineField
from ui.theme import Theme
from ui.widgets.label import Label
from ui.widgets.popover import PopOver

WIDE = 340


class Judge(PopOver):
    """Each is told as it is said: the dots at once, the words with Enter or when the frame closes."""

    scored = Signal(object)
    """1 to 5, or None for no judgement of one's own."""
    worded = Signal(str)

    def __init__(
        self, theme: Theme, window: QWidget, title: str, score: int | None, words: str | None, aside: str = ""
    ) -> None:
        """No field for words where `words` is None; `aside` says where what stands there comes from."""
        super().__init__(theme, window, title)
        self.body.addWidget(Label(theme, title, "head", "ink", parent=self.frame))
        self.dots = FitField(theme, self.tr("From 1 to 5"), self.frame)
        room = theme.px(5)
        self.dots.column.setContentsMargins(room, 0, room, room)  # for the ring around the dots
        self.dots.dots.chosen.connect(self.scored)
        self.dots.set_text(str(score or ""))
        self.body.addWidget(self.dots)
        self.words: LineField | None = None
        self._before = words or ""
        if words is not None:
            self.words = LineField(theme, self.tr("In your words"), "", self.frame)
            self.words.set_text(words)
            self.words.edit.returnPressed.connect(self.dismiss)
            self.words.setMinimumWidth(theme.px(WIDE))
            self.body.addWidget(self.words)
        if aside:
            self.body.addWidget(Label(theme, aside, "small", "ink2", parent=self.frame))
        self.first = self.dots.dots
        self.closed.connect(self._on_closed)

    def _on_closed(self) -> None:
        text = self.words.text() if self.words is not None else ""
        if self.words is not None and text != self._before:
            self.worded.emit(text)
        self.deleteLater()


class NamePoint(PopOver):
    """A benefit to ask for, or one that they are known to have."""

    named = Signal(str)

    def __init__(self, theme: Theme, window: QWidget, title: str, prompt: str) -> None:
        super().__init__(theme, window, title)
        self.field = LineField(theme, title, prompt, self.frame)
        self.field.setMinimumWidth(theme.px(WIDE))
        edit: QLineEdit = self.field.edit
        edit.returnPressed.connect(self._on_named)
        self.body.addWidget(self.field)
        self.body.addWidget(Label(theme, self.tr("Enter keeps it."), "small", "ink2", parent=self.frame))
        self.first = edit
        self.closed.connect(self.deleteLater)

    def _on_named(self) -> None:
        text = self.field.text()
        self.dismiss()
        if text:
            self.named.emit(text)
