"""The list of letters under its heads."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from models.domain.letter_views import LetterRow
from ui.widgets.headed import HeadedModel, Roles as Roles

Entry = LetterRow | str
"""A letter, or the head of a group."""


def key_of(row: LetterRow) -> str:
    """What stays the same while a letter goes on; one that is still to be written is known by its reminder."""
    if row.letter is not None:
        return row.letter
    if row.reminder is not None:
        return f"{row.reminder.rule}:{row.reminder.subject}"
    return ":".join((row.kind, row.application or "", row.interview or "", row.to or ""))


class LettersModel(HeadedModel[LetterRow]):
    def __init__(
        self, name: Callable[[LetterRow], str], speak: Callable[[LetterRow], str], parent: QObject | None = None
    ) -> None:
        super().__init__(key_of, name, speak, parent)
