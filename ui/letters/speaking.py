"""Sentences of the letters' domain in the person's language."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from models.domain.bidi import apart
from models.domain.phrases import Fill, Phrase
from ui import wording

CONTEXT = "Letters"


def spoken(phrase: Phrase, zone: tzinfo) -> str:
    """The sentence with its gaps filled as a person reads names, days and times."""
    text = QCoreApplication.translate(CONTEXT, phrase.text)
    return text.format(**{name: _filled(fill, zone) for name, fill in phrase.fills.items()})


def _filled(fill: Fill, zone: tzinfo) -> str:
    if isinstance(fill, datetime):
        return wording.day_and_time(fill.astimezone(zone))
    return apart(fill) if isinstance(fill, str) else str(fill) if isinstance(fill, int) else wording.day(fill)
