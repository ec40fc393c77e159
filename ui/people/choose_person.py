"""Somebody else, found by typing: whom to merge with."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.domain.note_views import Named
from models.domain.people_views import PersonRow
from ui.dialogs.choose import Choose
from ui.theme import Theme


def whom_to_merge(theme: Theme, parent: QWidget, name: str, rows: Sequence[PersonRow]) -> Choose:
    translate = QCoreApplication.translate
    return Choose(
        theme,
        parent,
        translate("ChoosePerson", "Merge {name} with").format(name=name),
        translate("ChoosePerson", "Who is the same person?"),
        translate("ChoosePerson", "Compare"),
        [Named(row.contact, row.name, row.company or "", row.haystack) for row in rows],
        translate("ChoosePerson", "Both cards are shown side by side before anything happens."),
        translate("ChoosePerson", "Name, company or address"),
    )
