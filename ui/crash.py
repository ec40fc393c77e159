"""Bugs of ours: kept in a file without anybody's words in it, and told once.

A traceback names files, lines and functions. The message of an exception may quote what a person wrote, so
only its kind is kept. The world's errors are sentences, and one that comes as far as here is told as such.
"""

import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from models.domain.errors import WorldError

MAX_BYTES = 256 * 1024
"""A file that has grown larger begins anew."""


class Crashes(QObject):
    def __init__(
        self,
        folder: Path,
        parent: QObject | None = None,
        cause: Callable[[], str | None] = lambda: None,
        world: Callable[[str], object] | None = None,
    ) -> None:
        """`cause` gives a sentence where it is the data that is damaged, and no fault of ours.

        `world` tells the sentence of a world's error that nobody nearer told.
        """
        super().__init__(parent)
        self._file = folder / "crashes.txt"
        self._cause, self._world = cause, world
        self._told = False
        self._box: QMessageBox | None = None

    def watch(self) -> None:
        sys.excepthook = self.hear

    def hear(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        if isinstance(error, WorldError) and self._world is not None:
            self._world(error.sentence)
            return
        text = "".join((*traceback.format_tb(trace), f"{kind.__module__}.{kind.__qualname__}\n\n"))
        if sys.stderr is not None:
            sys.stderr.write(text)  # a desktop keeps this in its journal, so no words there either
        kept = self._keep(text)
        if not self._told:
            self._told = True
            self._tell(kept)

    def _keep(self, text: str) -> bool:
        try:
            fresh = not self._file.exists() or self._file.stat().st_size > MAX_BYTES
            how = os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if fresh else os.O_APPEND)
            with open(os.open(self._file, how, 0o600), "w", encoding="utf-8") as opened:
                opened.write(text)
        except OSError:
            return False
        return True

    def _tell(self, kept: bool) -> None:
        words = self.tr("Something in Afterview went wrong, and what you just did may not have happened.")
        safe = self.tr("What was kept before is safe.")
        damaged = self._cause()
        if damaged is not None:
            words, safe = self.tr("Afterview cannot go on with this."), damaged
        where = self.tr("The details, without anything you wrote, are in {file}.").format(file=self._file)
        box = self._box = QMessageBox(
            QMessageBox.Icon.Warning,
            self.tr("Afterview – A fault of ours"),
            " ".join((words, safe, where) if kept else (words, safe)),
            parent=QApplication.activeWindow(),
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
