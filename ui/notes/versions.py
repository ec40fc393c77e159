"""Earlier texts of a note: looked at, and taken back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QWidget

from models.domain.values import Note
from ui.dialogs.frame import Dialog
from ui.notes.markdown_view import MarkdownView
from ui.theme import Theme


class VersionsDialog(Dialog):
    wanted = Signal(str)
    """This text again."""

    def __init__(self, theme: Theme, note: Note, parent: QWidget) -> None:
        sentence = self.tr("The text as it was before each sitting. Taking one back keeps the present one as well.")
        super().__init__(theme, self.tr("Earlier versions"), parent, sentence, 760)
        self._versions = tuple(reversed(note.versions))
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Versions, the latest first"))
        self.list.setFixedWidth(theme.px(200))
        for place, text in enumerate(self._versions):
            number = len(self._versions) - place
            said = self.tr("Version {number}, {words} words").format(number=number, words=len(text.split()))
            self.list.addItem(said)
        self.text = MarkdownView(theme, self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the version"))
        self.text.setMinimumHeight(theme.px(320))
        row.addWidget(self.list)
        row.addWidget(self.text, 1)
        self.body.addLayout(row)
        self.add_close()
        self.take = self.add_button(self.tr("Take it back"), "primary")
        self.take.clicked.connect(self._on_take)
        self.list.currentRowChanged.connect(self._on_current)
        self.list.setCurrentRow(0)

    def ask(self) -> None:
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.open()
        self.list.setFocus()

    def _on_current(self, row: int) -> None:
        if 0 <= row < len(self._versions):
            self.text.show_source(self._versions[row])

    def _on_take(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._versions):
            self.close()
            self.wanted.emit(self._versions[row])
