"""The one question before an offer is accepted: what is still open, by name."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.frame import Dialog
from ui.theme import Theme


class Accepting(Dialog):
    accepted_anyway = Signal()
    ask_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget, company: str, named: str) -> None:
        say = QCoreApplication.translate
        question = say("Offers", "Accept the offer of {company}?").format(company=company)
        sentence = say(
            "Offers", "Still open: {points}. What is settled before you say yes is easier to get than afterwards."
        ).format(points=named)
        super().__init__(theme, question, parent, sentence, 480)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.later = self.add_button(self.tr("Not yet"))
        self.anyway = self.add_button(self.tr("Accept all the same"))
        self.first = self.add_button(self.tr("Ask first"), "primary")
        self.later.clicked.connect(self.close)
        self.anyway.clicked.connect(self._on_anyway)
        self.first.clicked.connect(self._on_first)
        self.first.setFocus()

    def _on_anyway(self) -> None:
        self.close()
        self.accepted_anyway.emit()

    def _on_first(self) -> None:
        self.close()
        self.ask_wanted.emit()
