"""The application's own notes: typed in place, kept at each pause; leaving the field ends the step."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.application.boxes import Box
from ui.application.growing import PAUSE_MS, KeptField
from ui.theme import Theme

LEAST, MOST = 72, 220


class NotesBox(Box):
    edited = Signal(str)
    """Another text than the one shown, at a pause in typing."""
    left = Signal()
    """The person has finished with the field."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Notes"), parent)
        self._settled = ""
        self.edit = KeptField(self)
        self.edit.setAccessibleName(self.tr("Notes"))
        self.edit.setPlaceholderText(self.tr("Only for you. Kept while you type."))
        self.edit.setTabChangesFocus(True)
        self.edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.edit.setFont(theme.font("body"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._note)
        self.edit.left.connect(self.keep)
        self.edit.textChanged.connect(self._on_text)
        self._column.addWidget(self.edit)
        self._fit()

    def show_text(self, text: str) -> None:
        """What is being typed right now is never overwritten."""
        if self.edit.hasFocus() and self.edit.toPlainText() != self._settled:
            return
        # A blank at the end of what is being typed is no other text.
        if text.strip() != self.edit.toPlainText().strip() or not self.edit.hasFocus():
            self._settled = text
            if text != self.edit.toPlainText():
                self.edit.setPlainText(text)

    def keep(self) -> None:
        self._note()
        self.left.emit()

    def _on_text(self) -> None:
        self._fit()
        if self.edit.hasFocus():
            self._pause.start()

    def _note(self) -> None:
        self._pause.stop()
        text = self.edit.toPlainText()
        if text.strip() != self._settled.strip():
            self._settled = text
            self.edited.emit(text.strip())

    def _fit(self) -> None:
        lines = self.edit.document().size().height()
        wanted = round(lines * self.edit.fontMetrics().lineSpacing()) + self.theme.px(18)
        self.edit.setFixedHeight(min(max(wanted, self.theme.px(LEAST)), self.theme.px(MOST)))
