"""Whom or what a note belongs to, found by typing."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QWidget

from models.domain.names import fold
from models.domain.note_views import Named
from ui.application.forms.fields import LineField
from ui.dialogs.frame import Dialog
from ui.theme import Theme

MOST = 50


class Choose(Dialog):
    chosen = Signal(str)
    """The id of the one that was chosen."""

    def __init__(self, theme: Theme, parent: QWidget, title: str, label: str, known: Sequence[Named]) -> None:
        super().__init__(theme, title, parent, width=440)
        self._known = known
        self._found: dict[str, str] = {}
        self.field = LineField(theme, label, "", self)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(8)
        self.field.edit.setCompleter(completer)
        if (completions := self.field.completions()) is not None:
            completions.setObjectName("completions")
        self.field.edit.textEdited.connect(self._on_typed)
        completer.activated.connect(self._on_chosen)
        self.field.edit.returnPressed.connect(lambda: self._on_chosen(self.field.edit.text()))
        self.body.addWidget(self.field)
        self.add_button(self.tr("Cancel")).clicked.connect(self.close)
        self.add_button(self.tr("Link"), "primary").clicked.connect(lambda: self._on_chosen(self.field.edit.text()))
        self._on_typed("")

    def ask(self) -> None:
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.open()
        self.field.edit.setFocus()

    def _on_typed(self, text: str) -> None:
        words = fold(text).split()
        self._found = {}
        for one in self._known:
            if all(word in one.haystack for word in words):
                self._found.setdefault(f"{one.name}, {one.beside}" if one.beside else one.name, one.id)
            if len(self._found) == MOST:
                break
        self._names.setStringList(list(self._found))
        self.field.error("")

    def _on_chosen(self, text: str) -> None:
        found = self._found.get(text)
        if found is None and len(self._found) == 1 and text.strip():
            found = next(iter(self._found.values()))
        if found is None:
            self.field.error(self.tr("Choose one from the list."))
            return
        self.close()
        self.chosen.emit(found)
