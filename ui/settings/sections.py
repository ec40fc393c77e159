"""Which sections the settings have, in their order. A section's module is loaded when it is first shown."""

from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple, cast

from PySide6.QtCore import QCoreApplication

from ui.context import Context
from ui.settings.rows import Section


class Place(NamedTuple):
    key: str
    icon: str
    module: str
    name: str
    """Of the class within the module."""


PLACES = (
    Place("you", "user", "ui.settings.you", "YouSection"),
    Place("etiquette", "book-open", "ui.settings.etiquette", "EtiquetteSection"),
    Place("reminders", "bell", "ui.settings.reminders", "RemindersSection"),
    Place("quiet", "moon", "ui.settings.quiet", "QuietSection"),
    Place("mail", "mail", "ui.settings.mail", "MailSection"),
    Place("writing", "pen-line", "ui.settings.writing", "WritingSection"),
    Place("calendar", "calendar", "ui.settings.calendar", "CalendarSection"),
    Place("data", "hard-drive", "ui.settings.data", "DataSection"),
    Place("appearance", "palette", "ui.settings.appearance", "AppearanceSection"),
    Place("language", "globe", "ui.settings.language", "LanguageSection"),
    Place("keyboard", "keyboard", "ui.settings.keyboard", "KeyboardSection"),
    Place("about", "info", "ui.settings.about", "AboutSection"),
)
KEYS = tuple(place.key for place in PLACES)
FIRST = "etiquette"


def title(key: str) -> str:
    say = QCoreApplication.translate
    return {
        "you": say("Settings", "You and signature"),
        "etiquette": say("Settings", "Etiquette"),
        "reminders": say("Settings", "Reminders"),
        "quiet": say("Settings", "Quiet hours"),
        "mail": say("Settings", "Mail account"),
        "writing": say("Settings", "Writing"),
        "calendar": say("Settings", "Calendar"),
        "data": say("Settings", "Data and backup"),
        "appearance": say("Settings", "Appearance"),
        "language": say("Settings", "Language"),
        "keyboard": say("Settings", "Keyboard"),
        "about": say("Settings", "About"),
    }[key]


def build(key: str, ctx: Context) -> Section:
    place = PLACES[KEYS.index(key)]
    make = cast(Callable[[Context], Section], getattr(import_module(place.module), place.name))
    return make(ctx)
