"""A labelled line of text, with room below for what is wrong with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.hearing import describe
from ui.widgets.inert import as_words
from ui.widgets.label import Label


class Field(QWidget):
    committed = Signal(str)
    """The text, trimmed, when the person has finished with it and it is another than before."""

    def __init__(
        self, theme: Theme, label: str, placeholder: str = "", parent: QWidget | None = None, bare: bool = False
    ) -> None:
        """`bare` leaves the label to readers alone: it stands elsewhere on the screen."""
        super().__init__(parent)
        self._settled = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        self.edit = QLineEdit(self)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setToolTip(as_words(placeholder))  # the field may be shorter than the hint
        self.edit.setAccessibleName(label)
        self._title = Label(theme, label, "small", "ink2", 500, parent=self)
        self._title.setBuddy(self.edit)
        self._title.setVisible(not bare)
        column.addWidget(self._title)
        column.addWidget(self.edit)
        self._message = Label(theme, "", "small", "clay", wrap=True, parent=self)
        self._message.hide()
        column.addWidget(self._message)
        self.edit.editingFinished.connect(self._on_finished)
        self.edit.textEdited.connect(self._on_edited)

    def set_label(self, label: str) -> None:
        self._title.setText(label)
        self.edit.setAccessibleName(label)

    def text(self) -> str:
        return self.edit.text().strip()

    def set_text(self, text: str) -> None:
        """Show a text without telling anybody."""
        self._settled = text
        self.edit.setText(text)
        self.error("")

    def error(self, sentence: str) -> None:
        """Say what is wrong and how to mend it; an empty sentence takes it away."""
        self._message.setText(sentence)
        # A grid asks no wrapped line how tall it is, and would cut the second one off.
        self._message.setMinimumHeight(self._message.heightForWidth(self.edit.width()) if sentence else 0)
        self._message.setVisible(bool(sentence))
        describe(self.edit, sentence)
        self.edit.setProperty("wrong", bool(sentence))
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)

    def message(self) -> str:
        return self._message.text()

    def _on_edited(self) -> None:
        if self._message.text():
            self.error("")

    def _on_finished(self) -> None:
        text = self.text()
        if text != self._settled:
            self._settled = text
            self.committed.emit(text)
