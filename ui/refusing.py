"""A start that comes to no window: its files are handed over, its data is mended first, or it is said why not."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from models.adapters.system_clock import SystemClock
from models.domain.errors import WorldError
from models.domain.preferences import WindowLanguage
from models.domain.said import Said
from models.services import folder as folders
from ui.language import speak
from ui.single import LOCK, MAX_FILES
from ui.theme import Theme
from ui.wording import in_words

DONE, REFUSED, UNUSABLE = 0, 1, 2


def handed_over(files: Sequence[Path]) -> int:
    if len(files) <= MAX_FILES:
        return DONE
    sys.stderr.write(f"The first {MAX_FILES} files were handed over. Name the others in another start.\n")
    return REFUSED


def why_locked(folder: Path) -> str:
    """Nobody answers behind the lock: a folder that cannot be written to keeps the lock of a program long gone."""
    try:
        folders.close(folders.open_folder(folder, SystemClock()))
    except WorldError as error:
        return error.sentence
    return Said(
        "Afterview is running already but does not answer. Wait a moment and start it again. "
        "Where none is running, delete “{file}” first. Nothing is lost.",
        file=folder / LOCK,
    )


def refuse(sentence: str) -> int:
    """The window cannot open: say so on the screen and on standard error."""
    sys.stderr.write(f"{sentence}\n")
    speak(WindowLanguage.SYSTEM)  # which one was chosen stands in the data
    box = QMessageBox(QMessageBox.Icon.Warning, "Afterview", in_words(sentence))
    box.setTextFormat(Qt.TextFormat.PlainText)  # a folder's name is no HTML
    box.exec()
    return UNUSABLE


def mended(theme: Theme, folder: Path, refusal: str) -> bool | None:
    """Whether another try is worth it; None where nothing is damaged, False where the person left it as it is."""
    from ui.mending import offered

    speak(WindowLanguage.SYSTEM)
    found = offered(theme, folder)
    if found is not None:
        sys.stderr.write(f"{refusal}\n")
    return found
