"""Bugs of ours: kept in a file without anybody's words in it, and told once.

The world's errors are sentences, and one that comes as far as here is told as such. Everything else is a fault of ours:
its place and kind go to `crashes.txt` (models/adapters/fault.py says what is left out), and a dialog says what that
means for the person and offers the report. The same fault is told once in a run, and no two
dialogs lie over each other.
"""

import os
import sys
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from shiboken6 import isValid

from models.domain.errors import WorldError
from models.domain.reasons import trouble
from ui.wording import in_words

if TYPE_CHECKING:
    from models.adapters.log import Log
    from ui.theme import Theme

MAX_BYTES = 256 * 1024
"""A file that has grown larger begins anew."""
MOST_OF_ONE = 5
"""A fault that comes with every paint is written so often and no more."""


class Crashes(QObject):
    beside = Signal(object)
    """An error of a thread of its own, heard again on the UI thread."""

    def __init__(
        self,
        folder: Path,
        parent: QObject | None = None,
        *,
        theme: "Theme",
        log: "Log",
        cause: Callable[[], str | None] = lambda: None,
        world: Callable[[str], object] | None = None,
        leave: Callable[[], object] = QApplication.quit,
    ) -> None:
        """`cause` gives a sentence where it is the data that is damaged, and no fault of ours.

        `world` tells the sentence of a world's error that nobody nearer told; `leave` quits the program.
        """
        super().__init__(parent)
        self._folder, self._file = folder, folder / "crashes.txt"
        self._theme, self._log = theme, log
        self._cause, self._world, self._leave = cause, world, leave
        self._seen: Counter[str] = Counter()
        self._box: QWidget | None = None
        self.beside.connect(self._on_beside, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        sys.excepthook = self.hear
        threading.excepthook = lambda said: self.beside.emit(said.exc_value)

    def hear(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        from models.adapters.fault import fault_text, place_of
        from models.adapters.log import Event

        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        of_the_world = error if isinstance(error, WorldError) else trouble(error)
        if of_the_world is not None and self._world is not None:
            self._world(in_words(of_the_world.sentence))
            return
        place = place_of(error, trace)
        self._seen[place] += 1
        if self._seen[place] > MOST_OF_ONE:
            return
        text = fault_text(error, trace)
        if sys.stderr is not None:
            sys.stderr.write(text)  # a desktop keeps this in its journal, so no words there either
        self._log.note(Event.FAULT, kind=kind, at=place.rpartition(" ")[2].replace("/", "."))
        kept = self._keep(text)
        if self._seen[place] == 1 and not self._is_telling():
            self._tell(text, kept)

    def _on_beside(self, error: BaseException | None) -> None:
        if error is not None:
            self.hear(type(error), error, error.__traceback__)

    def _keep(self, text: str) -> bool:
        try:
            fresh = not self._file.exists() or self._file.stat().st_size > MAX_BYTES
            how = os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if fresh else os.O_APPEND)
            with open(os.open(self._file, how, 0o600), "w", encoding="utf-8") as opened:
                opened.write(f"{text}\n")
        except OSError:
            return False
        return True

    def _tell(self, text: str, kept: bool) -> None:
        try:
            from ui.dialogs.fault import FaultDialog, report

            dialog = FaultDialog(
                self._theme,
                QApplication.activeWindow(),
                report(text, self._log),
                folder=self._folder if kept else None,
                damaged=self._cause(),
            )
            dialog.leaving.connect(self._leave)
            self._show(dialog)
        except Exception:  # noqa: BLE001 - whatever is wrong with the window, the person is told
            self._tell_plainly()

    def _tell_plainly(self) -> None:
        """Where not even our own dialog can be drawn."""
        words = self.tr("Something in Afterview went wrong, and what you just did may not have happened.")
        safe = self.tr("What was kept before is safe.")
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Afterview – A fault of ours"), f"{words} {safe}")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._show(box)

    def _show(self, box: QWidget) -> None:
        self._box = box
        box.setWindowModality(Qt.WindowModality.WindowModal)
        box.show()

    def _is_telling(self) -> bool:
        """A dialog takes itself away when it is closed; what is left of it then is the name."""
        return self._box is not None and isValid(self._box) and self._box.isVisible()
