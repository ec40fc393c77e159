"""The list of notes under the heads of their weeks and months."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from models.domain.note_views import NoteRow
from models.domain.values import NoteId
from ui.widgets.headed import HeadedModel

Entry = NoteRow | str
"""A note, or the head of a group."""


class NotesModel(HeadedModel[NoteRow]):
    def __init__(
        self, name: Callable[[NoteRow], str], speak: Callable[[NoteRow], str], parent: QObject | None = None
    ) -> None:
        super().__init__(lambda row: row.note, name, speak, parent)

    def first(self) -> NoteId | None:
        found = super().first()
        return NoteId(found) if found is not None else None
