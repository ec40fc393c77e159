"""Which interview is meant, where more than one may be."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from models.services.debriefs import Candidate
from ui.context import Context
from ui.debrief.about import about
from ui.dialogs.frame import Dialog
from ui.widgets.buttons import Button


class Choice(Dialog):
    """Up and Down go along, Enter chooses, Esc leaves it."""

    chosen = Signal(str)
    another_wanted = Signal()
    """None of them: one that is not noted yet."""

    def __init__(self, ctx: Context, candidates: Sequence[Candidate]) -> None:
        super().__init__(ctx.theme, self.tr("Which interview was it?"), None, width=460)
        zone, now = ctx.services.reminders.etiquette().zone, ctx.clock.now()
        self.buttons: list[Button] = []
        for one in candidates:
            text = self.tr("{company}, {about}").format(company=one.company, about=about(one.interview, now, zone))
            button = Button(ctx.theme, text, "secondary", "check" if one.saved else "notebook-pen", parent=self)
            button.clicked.connect(lambda _=False, interview=one.interview.id: self._choose(interview))
            self.body.addWidget(button)
            self.buttons.append(button)
        another = Button(ctx.theme, self.tr("Another one, not noted yet"), "quiet", "plus", parent=self)
        another.clicked.connect(self._on_another)
        self.body.addWidget(another)
        self.buttons.append(another)
        self.add_close()
        self.buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose(self, interview: str) -> None:
        self.close()
        self.chosen.emit(interview)

    def _on_another(self) -> None:
        self.close()
        self.another_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        place = next((n for n, button in enumerate(self.buttons) if button.hasFocus()), -1)
        if step and 0 <= place + step < len(self.buttons):
            self.buttons[place + step].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)
