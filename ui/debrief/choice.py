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

    def __init__(self, ctx: Context, candidates: Sequence[Candidate]) -> None:
        if candidates:
            sentence = ""
            title = self.tr("Which interview was it?")
        else:
            title = self.tr("There is no interview to write about")
            sentence = self.tr(
                "None has begun within the last seven days. The debrief of an older one opens from its application."
            )
        super().__init__(ctx.theme, title, None, sentence, 460)
        zone, now = ctx.services.reminders.etiquette().zone, ctx.clock.now()
        self.buttons: list[Button] = []
        for one in candidates:
            text = self.tr("{company}, {about}").format(company=one.company, about=about(one.interview, now, zone))
            button = Button(ctx.theme, text, "secondary", "check" if one.saved else "notebook-pen", parent=self)
            button.clicked.connect(lambda _=False, interview=one.interview.id: self._choose(interview))
            self.body.addWidget(button)
            self.buttons.append(button)
        close = self.add_close()
        (self.buttons[0] if self.buttons else close).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose(self, interview: str) -> None:
        self.close()
        self.chosen.emit(interview)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        place = next((n for n, button in enumerate(self.buttons) if button.hasFocus()), -1)
        if step and 0 <= place + step < len(self.buttons):
            self.buttons[place + step].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)
