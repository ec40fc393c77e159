"""The pages of the rail, by key. A page's module is imported when it is first shown."""

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.context import Context


class Place(NamedTuple):
    key: str
    icon: str
    module: str
    name: str
    at_foot: bool = False


PLACES = (
    Place("today", "sun", "ui.today.page", "TodayPage"),
    Place("board", "square-kanban", "ui.board.page", "BoardPage"),
    Place("people", "contact-round", "ui.people.page", "PeoplePage"),
    Place("notes", "notebook-pen", "ui.notes.page", "NotesPage"),
    Place("letters", "mail", "ui.letters.page", "LettersPage"),
    Place("offers", "scale", "ui.offers.page", "OffersPage"),
    Place("insights", "chart-line", "ui.insights.page", "InsightsPage"),
    Place("settings", "settings-2", "ui.settings.page", "SettingsPage", at_foot=True),
)


def title(key: str) -> str:
    """As the rail and the window's title say it."""
    return {
        "today": QCoreApplication.translate("Pages", "Today"),
        "board": QCoreApplication.translate("Pages", "Board"),
        "people": QCoreApplication.translate("Pages", "People"),
        "notes": QCoreApplication.translate("Pages", "Notes"),
        "letters": QCoreApplication.translate("Pages", "Letters"),
        "insights": QCoreApplication.translate("Pages", "Insights"),
        "offers": QCoreApplication.translate("Pages", "Offers"),
        "settings": QCoreApplication.translate("Pages", "Settings"),
    }[key]


def build(key: str, context: "Context", parent: QWidget) -> QWidget:
    place = next(one for one in PLACES if one.key == key)
    page = getattr(import_module(place.module), place.name)
    return cast(QWidget, page(context, parent))
