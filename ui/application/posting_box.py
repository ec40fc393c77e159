"""The texts that are kept with an application, a saved posting above all: what matters at a glance, all of it to read.

A posting comes from a page on the web. Its text is Markdown without tags; nothing in it is fetched or run, and a
link opens in the browser only when it is clicked.
"""

import re

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from models.domain.bidi import apart
from models.domain.values import Note
from models.domain.views import Panel
from ui.application.boxes import Box
from ui.dialogs.frame import Dialog
from ui.opening import open_link
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.inert import as_words, nothing

translate = QCoreApplication.translate

_FACT = re.compile(r"^- \*\*(Pay|Apply by|Employment):\*\* (.+)$", re.MULTILINE)
_ESCAPE = re.compile(r"\\([\\`*_\[\]<#+>.)-])")

POSTING = "Posting: "
"""How the title of a saved posting begins (`models.services.postings_in`, which is too heavy to ask)."""
HEIGHT = 420
"""Of the text; logical pixels at 100 %."""


class PostingBox(Box):
    read_wanted = Signal(object)
    """A posting is to be read, here."""
    note_wanted = Signal(str)
    """A note that was written is to be opened, on the page of notes."""
    new_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Longer notes"), parent)
        self.add = Button(theme, "", "quiet", "plus", 28, name=self.tr("New note"), parent=self)
        self.add.clicked.connect(self.new_wanted)
        self.add_to_head(self.add)

    def show_panel(self, panel: Panel) -> None:

        def build(column: QVBoxLayout, body: QWidget) -> None:
            for note in panel.notes:
                self._note(note, column, body)
            if not panel.notes:
                column.addWidget(self.small(self.tr("Nothing written yet."), body))

        self.fill(build)

    def _note(self, note: Note, column: QVBoxLayout, body: QWidget) -> None:
        name = self.title_of(note)
        shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, self.theme.px(300))
        button = Button(self.theme, shown, "link", height=28, parent=body)
        is_posting = (note.title or "").startswith(POSTING)
        told = self.tr("Read: {title}") if is_posting else self.tr("Open: {title}")
        button.setAccessibleName(told.format(title=name))
        button.setToolTip(as_words(name if shown != name else ""))
        if is_posting:
            button.clicked.connect(lambda _=False: self.read_wanted.emit(note))
        else:
            button.clicked.connect(lambda _=False: self.note_wanted.emit(note.id))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        said = glance(note)
        if said:
            column.addWidget(self.small(said, body, "ink2"))

    def title_of(self, note: Note) -> str:
        return apart(note.title) if note.title else self.tr("A text without a title")


def glance(note: Note) -> str:
    """Pay, deadline and kind of work, where the text begins with them."""
    head = (note.body or "").partition("\n\n")[0]
    until = translate("PostingBox", "apply by {day}")
    said = [(name, apart(_ESCAPE.sub(r"\1", found))) for name, found in _FACT.findall(head)]
    return " · ".join(until.format(day=words) if name == "Apply by" else words for name, words in said)


class Reading(QTextBrowser):
    """Markdown to read and copy. It fetches nothing: not a picture, not a page, not a file."""

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self._theme, self._text = theme, text
        self.setFont(theme.font("body"))
        self.document().setDefaultFont(theme.font("body"))
        self.document().setDocumentMargin(theme.px(12))
        self.document().setIndentWidth(theme.px(20))
        self.setMinimumHeight(theme.px(HEIGHT))
        self.anchorClicked.connect(self.follow)
        theme.changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        """Anew with every theme: links keep the colour that they were laid out with."""
        at = self.verticalScrollBar().value()
        github = QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        self.document().setMarkdown(self._text, github | QTextDocument.MarkdownFeature.MarkdownNoHTML)
        block = self.document().begin()
        while block.isValid():
            self._space(QTextCursor(block))
            block = block.next()
        self.verticalScrollBar().setValue(at)

    def _space(self, cursor: QTextCursor) -> None:
        """Room to read: lines apart, more before a heading and after a paragraph."""
        form, px = cursor.blockFormat(), self._theme.px
        form.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setTopMargin(px(12) if form.headingLevel() else 0 if cursor.currentList() is not None else px(6))
        form.setBottomMargin(px(2) if cursor.currentList() is not None else px(8))
        cursor.setBlockFormat(form)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return nothing(kind)

    def follow(self, link: QUrl) -> None:
        """Web pages and mail go to the programs for them; anything else goes nowhere."""
        open_link(link)


class ReadingDialog(Dialog):
    def __init__(self, theme: Theme, title: str, note: Note, parent: QWidget) -> None:
        super().__init__(theme, title, parent, glance(note), 640)
        self.text = Reading(theme, note.body or "", self)
        self.text.setAccessibleName(title)
        self.body.addWidget(self.text, 1)
        self.add_close().setDefault(True)
        self.text.setFocus(Qt.FocusReason.PopupFocusReason)
