"""Somebody else, found by typing: whom to merge with."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QWidget

from models.domain.people_search import matches, needles
from models.domain.people_views import PersonRow
from ui.application.forms.fields import LineField
from ui.dialogs.frame import Dialog
from ui.theme import Theme

MOST = 50


class ChoosePerson(Dialog):
    """Names and companies that fit what is typed, as a list below the line."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget, name: str, rows: Sequence[PersonRow]) -> None:
        sentence = self.tr("Both cards are shown side by side before anything happens.")
        super().__init__(theme, self.tr("Merge {name} with").format(name=name), parent, sentence, 460)
        self._rows = rows
        self._found: dict[str, str] = {}
        self.field = LineField(theme, self.tr("Who is the same person?"), self.tr("Name, company or address"), self)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(8)
        self.field.edit.setCompleter(completer)
        if (completions := self.field.completions()) is not None:
            completions.setObjectName("completions")
        self.field.edit.textEdited.connect(self._on_typed)
        completer.activated.connect(self._on_chosen)
        self.body.addWidget(self.field)
        self.add_button(self.tr("Cancel")).clicked.connect(self.close)
        self.go_on = self.add_button(self.tr("Compare"), "primary")
        self.go_on.clicked.connect(lambda: self._on_chosen(self.field.edit.text()))
        self.field.edit.returnPressed.connect(lambda: self._on_chosen(self.field.edit.text()))
        self._on_typed("")

    def ask(self) -> None:
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.open()
        self.field.edit.setFocus()

    def _on_typed(self, text: str) -> None:
        words = needles(text)
        self._found = {}
        for row in self._rows:
            if matches(row.haystack, words):
                self._found.setdefault(", ".join(part for part in (row.name, row.company) if part), row.contact)
            if len(self._found) == MOST:
                break
        self._names.setStringList(list(self._found))
        self.field.error("")

    def _on_chosen(self, text: str) -> None:
        contact = self._found.get(text)
        if contact is None and len(self._found) == 1 and text.strip():
            contact = next(iter(self._found.values()))
        if contact is None:
            self.field.error(self.tr("Choose somebody from the list."))
            return
        self.close()
        self.chosen.emit(contact)
