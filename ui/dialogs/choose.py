"""Somebody or something of the record, found by typing."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QWidget

from models.domain.note_views import Named
from models.domain.people_search import matches, needles
from ui.application.forms.fields import LineField
from ui.dialogs.frame import Dialog
from ui.theme import Theme

MOST = 50


class Choose(Dialog):
    """What fits the words typed stands in a list below the line; `verb` is what the button does with it."""

    chosen = Signal(str)
    """The id of the one that was chosen."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        title: str,
        label: str,
        verb: str,
        known: Sequence[Named],
        sentence: str = "",
        prompt: str = "",
    ) -> None:
        super().__init__(theme, title, parent, sentence, 460)
        self._known = known
        self._found: dict[str, str] = {}
        self.field = LineField(theme, label, prompt, self)
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
        self.go_on = self.add_button(verb, "primary")
        self.go_on.clicked.connect(lambda: self._on_chosen(self.field.edit.text()))
        self._on_typed("")

    def ask(self) -> None:
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.open()
        self.field.edit.setFocus()

    def _on_typed(self, text: str) -> None:
        words = needles(text)
        self._found = {}
        for one in self._known:
            if matches(one.haystack, words):
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
