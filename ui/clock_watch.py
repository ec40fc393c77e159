"""Says when the computer's clock was set back: reminders go by it, and would stay silent until it has caught up."""

from datetime import datetime

from PySide6.QtCore import QObject

from models.domain.errors import WorldError
from models.services import folder as folders
from ui import wording
from ui.context import Context


class ClockWatch(QObject):
    def __init__(self, ctx: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._said = ""

    def look(self, now: datetime) -> None:
        """At a start, and whenever the clock has moved by itself."""
        services = self._ctx.services
        try:
            used = folders.set_back(services, now)
        except WorldError:
            return  # whoever writes next is told
        if used is None:
            if self._said:
                self._ctx.intents.over.emit(self._said)
                self._said = ""
            return
        zone = services.reminders.etiquette()
        self._said = self.tr(
            "The clock of this computer says {now}, and when Afterview was last in use it said {used}. "
            "Please look whether it is right: reminders go by it. Nothing is lost."
        ).format(now=_with_year(zone.local(now)), used=_with_year(zone.local(used)))
        self._ctx.intents.trouble.emit(self._said)


def _with_year(moment: datetime) -> str:
    return f"{wording.day(moment.date())} {moment.year}"
