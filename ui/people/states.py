"""Nobody here yet, and nobody who fits: one drawing, one sentence, one or two next steps."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.domain.people_views import PersonRow
from ui.people.sieve import Wanted
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.empty import EmptyState


class PeopleStates(QObject):
    new_wanted = Signal()
    photo_wanted = Signal()
    import_wanted = Signal()
    clear_wanted = Signal()
    open_wanted = Signal(str)
    """Whom the search may have meant."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._meant: PersonRow | None = None
        type_ = Button(theme, self.tr("New person"), "primary", "plus")
        type_.clicked.connect(self.new_wanted)
        bring = Button(theme, self.tr("Bring in contacts…"), "secondary")
        bring.clicked.connect(self.import_wanted)
        sentence = self.tr("Drop a card, a picture of one or all your contacts here, or type a name.")
        self.nothing = EmptyState(theme, "card", self.tr("Whom did you meet?"), sentence, [type_, bring], parent)
        self._open = Button(theme, "", "primary")
        self._open.clicked.connect(self._on_open)
        clear = Button(theme, self.tr("Clear filter"), "secondary")
        clear.clicked.connect(self.clear_wanted)
        self.no_match = EmptyState(
            theme, "glass", self.tr("Nobody fits."), self.tr("Clear the filter."), [self._open, clear], parent
        )

    def _on_open(self) -> None:
        if self._meant is not None:
            self.open_wanted.emit(self._meant.contact)

    def say_no_match(self, wanted: Wanted, meant: PersonRow | None) -> None:
        self._meant = meant
        text = wanted.text.strip()
        head = self.tr("Nothing for “{text}”").format(text=text[:40]) if text else self.tr("Nobody fits.")
        sentence = self.tr("Everybody is still here, only out of sight.")
        if meant is not None:
            said = self.tr("Did you mean {name} at {company}?") if meant.company else self.tr("Did you mean {name}?")
            sentence = said.format(name=meant.name, company=meant.company)
            self._open.set_look(self.tr("Open {name}").format(name=meant.name))
        self._open.setVisible(meant is not None)
        self.no_match.say(head, sentence)
