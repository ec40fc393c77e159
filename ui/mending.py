"""Damage is found at a start or while one works: what can be done about it is offered, with the record closed."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from models.adapters.system_clock import SystemClock
from models.domain.damage import LostFiles
from models.services import damage, lost_files
from ui.context import Context
from ui.dialogs.frame import Dialog
from ui.theme import Theme
from ui.wording import in_words, translate

LOOK_MS = 5000
"""After the window is there: nobody waits for it then."""


class Looked(NamedTuple):
    """What today's look found: sentences, and what backups have of the lost files."""

    faults: list[str]
    lost: list[str]
    files: LostFiles


def offered(theme: Theme, folder: Path) -> bool | None:
    """Whether the folder can be opened now; None where damage is not what is wrong with it."""
    if not damage.is_beyond_opening(folder):
        return None
    from ui.dialogs.damaged import DamagedDialog

    dialog = DamagedDialog(theme, folder, SystemClock())
    dialog.exec()
    return dialog.mended


class DamageWatch(QObject):
    """Looks at the record once a day, on a worker, some seconds after the window is there."""

    def __init__(self, ctx: Context, folder: Path, window: QWidget, mend: Callable[[], object]) -> None:
        super().__init__(window)
        self._ctx, self._folder, self._window, self._mend = ctx, folder, window, mend
        QTimer.singleShot(LOOK_MS, self, self.look)

    def look(self) -> None:
        if damage.is_over(self._ctx.services):  # the window has left its data, and waits for its own end
            return
        now = self._ctx.clock.now()
        if damage.due(self._ctx.services, now):
            self._ctx.jobs.run(_look, self._folder, now, done=self._on_looked)

    def _on_looked(self, looked: Looked) -> None:
        if damage.is_over(self._ctx.services):
            return
        if looked.faults:
            self.tell(looked.faults[0])
            return
        damage.done(self._ctx.services, self._ctx.clock.now())
        if not damage.first_told(self._ctx.services, looked.lost):
            return
        if looked.files.there or looked.files.sealed:
            self._offer(looked.files)
        else:
            self._ctx.intents.trouble.emit(_lost(looked.lost))

    def _offer(self, files: LostFiles) -> None:
        from ui.dialogs.lost_files import LostFilesDialog

        dialog = LostFilesDialog(self._ctx, self._folder, files, self._window)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.open()

    def tell(self, fault: str) -> None:
        """Once in a run; whoever says later is told again by the next one."""
        dialog = FoundDialog(self._ctx.theme, self._window, in_words(fault))
        dialog.accepted.connect(lambda: QTimer.singleShot(0, self, self._mend))
        dialog.open()


class FoundDialog(Dialog):
    def __init__(self, theme: Theme, parent: QWidget, fault: str) -> None:
        sentence = self.tr(
            "Today's look at your data found damage; a failing disk or a power cut can do that. Nothing has been "
            "changed. The window closes while what can be saved is looked at, and comes back afterwards."
        )
        super().__init__(theme, self.tr("Part of your data is damaged"), parent, f"{sentence}\n\n{fault}")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.add_button(self.tr("Later")).clicked.connect(self.close)
        self.go = self.add_button(self.tr("See what can be done"), "primary")
        self.go.clicked.connect(self.accept)
        self.go.setFocus()


def _look(folder: Path, now: datetime) -> Looked:
    faults, lost = damage.found(folder), damage.lost_files(folder)
    files = lost_files.look(folder, now) if lost and not faults else LostFiles((), frozenset())
    return Looked(faults, lost, files)


def _lost(lost: list[str]) -> str:
    first = in_words(lost[0])
    if len(lost) == 1:
        return first
    more = translate("Damage", "There is %n more such file.", "", len(lost) - 1)
    return f"{first} {more}"
