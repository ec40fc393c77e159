"""No question yet, and none that fits."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.notes.bank_sieve import Wanted
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.empty import EmptyState


class BankStates(QObject):
    new_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.new = Button(theme, self.tr("New question"), "primary", "plus")
        self.new.clicked.connect(self.new_wanted)
        self.nothing = EmptyState(
            theme,
            "bubble",
            self.tr("No question yet"),
            self.tr("Fumbled questions land here after a debrief."),
            [self.new],
            parent,
        )
        clear = Button(theme, self.tr("Clear filter"), "secondary")
        clear.clicked.connect(self.clear_wanted)
        self.no_match = EmptyState(
            theme, "glass", self.tr("No question fits."), self.tr("Every question is still here."), [clear], parent
        )

    def say_no_match(self, wanted: Wanted) -> None:
        text = wanted.text.strip()
        head = self.tr("Nothing for “{text}”").format(text=text[:40]) if text else self.tr("No question fits.")
        self.no_match.say(head, self.tr("Every question is still here, only out of sight."))
