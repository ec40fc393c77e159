"""The texts that are kept with an application, a saved posting above all: what matters at a glance, all of it to read.

A posting comes from a page on the web. Its text is Markdown without tags; nothing in it is fetched or run, and a
link opens in the browser only when it is clicked.
"""

import re

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from models.domain.bidi import apart
from models.domain.values import Note
from models.domain.views import Panel
from ui.application.boxes import Box
from ui.dialogs.frame import Dialog
from ui.theme import Theme
from ui.widgets.buttons import Button

_FACT = re.compile(r"^- \*\*(?:Pay|Apply by|Employment):\*\* (.+)$", re.MULTILINE)
_ESCAPE = re.compile(r"\\([\\`*_\[\]<#+>.)-])")
_SAFE = ("http", "https", "mailto")
HEIGHT = 420
"""Of the text; logical pixels at 100 %."""


class PostingBox(Box):
    read_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Kept texts"), parent)

    def show_panel(self, panel: Panel) -> None:
        self.setVisible(bool(panel.notes))

        def build(column: QVBoxLayout, body: QWidget) -> None:
            for note in panel.notes:
                self._note(note, column, body)

        self.fill(build)

    def _note(self, note: Note, column: QVBoxLayout, body: QWidget) -> None:
        name = self.title_of(note)
        shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, self.theme.px(300))
        button = Button(self.theme, shown, "link", height=28, parent=body)
        button.setAccessibleName(self.tr("Read: {title}").format(title=name))
        button.setToolTip(name if shown != name else "")
        button.clicked.connect(lambda _=False: self.read_wanted.emit(note))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        said = glance(note)
        if said:
            column.addWidget(self.small(said, body, "ink2"))

    def title_of(self, note: Note) -> str:
        return apart(note.title) if note.title else self.tr("A text without a title")


def glance(note: Note) -> str:
    """Pay, deadline and kind of work, where the text begins with them."""
    head = (note.body or "").partition("\n\n")[0]
    return " · ".join(apart(_ESCAPE.sub(r"\1", found)) for found in _FACT.findall(head))


class Reading(QTextBrowser):
    """Markdown to read and copy. It fetches nothing: not a picture, not a page, not a file."""

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setFont(theme.font("body"))
        self.document().setDefaultFont(theme.font("body"))
        self.setMinimumHeight(theme.px(HEIGHT))
        github = QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        self.document().setMarkdown(text, github | QTextDocument.MarkdownFeature.MarkdownNoHTML)
        self.anchorClicked.connect(self.follow)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None

    def follow(self, link: QUrl) -> None:
        """Web pages and mail go to the programs for them; anything else goes nowhere."""
        if link.scheme().lower() in _SAFE:
            QDesktopServices.openUrl(link)


class ReadingDialog(Dialog):
    def __init__(self, theme: Theme, title: str, note: Note, parent: QWidget) -> None:
        super().__init__(theme, title, parent, glance(note), 640)
        self.text = Reading(theme, note.body or "", self)
        self.text.setAccessibleName(title)
        self.body.addWidget(self.text, 1)
        self.add_close().setDefault(True)
        self.text.setFocus(Qt.FocusReason.PopupFocusReason)
