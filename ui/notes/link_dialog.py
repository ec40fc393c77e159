"""Where a link leads, asked in a small window."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.frame import Dialog
from ui.opening import is_safe
from ui.theme import Theme
from ui.widgets.field import Field


class LinkDialog(Dialog):
    answered = Signal(str, str)
    """Address and words; an empty address takes the link away."""

    def __init__(self, theme: Theme, parent: QWidget, target: str, asks_words: bool) -> None:
        super().__init__(theme, self.tr("Link"), parent, width=460)
        self.target = Field(theme, self.tr("Address"), "https://", self)
        self.target.set_text(target)
        self.body.addWidget(self.target)
        self.words = Field(theme, self.tr("Words"), self.tr("The address itself, if you leave this empty"), self)
        self.words.setVisible(asks_words)
        self.body.addWidget(self.words)
        self.add_button(self.tr("Cancel")).clicked.connect(self.close)
        self.add_button(self.tr("Link"), "primary").clicked.connect(self._on_done)
        for field in (self.target, self.words):
            field.edit.returnPressed.connect(self._on_done)

    def ask(self) -> None:
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.open()
        self.target.edit.setFocus()

    def _on_done(self) -> None:
        target = address(self.target.text())
        if target is None:
            self.target.error(self.tr("Links lead to http, https, mailto or tel: “https://example.org”."))
            return
        self.close()
        self.answered.emit(target, self.words.text())


def address(typed: str) -> str | None:
    """An address that may be opened, made whole where its beginning is missing; None where it may not."""
    typed = typed.strip()
    if not typed:
        return ""
    if ":" not in typed:
        typed = f"mailto:{typed}" if "@" in typed and "/" not in typed else f"https://{typed}"
    url = QUrl(typed, QUrl.ParsingMode.StrictMode)
    return typed if is_safe(url) and len(typed) <= 2000 else None
