"""A photographed card as the window takes it: opened, read in a worker, corrected by hand, then kept.

Opening and reading touch no record, so they may run in any thread. Nothing is kept before `save`.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from models.domain.card import Card
from models.domain.change import Change
from models.domain.errors import WorldError
from models.domain.values import Contact, ContactId
from models.services.desk import Desk
from models.services.files import read_bytes
from models.services.intent import Intent

if TYPE_CHECKING:
    from models.formats.card_picture import Picture
    from models.services.import_plan import Alike
    from models.services.pictures_in import Looked

NAME_SOURCE = "business card"


@dataclass(frozen=True, slots=True)
class Planned:
    """What saving the card would do: `before` is who takes it over, None for somebody new."""

    before: Contact | None
    alike: tuple["Alike", ...]
    notes: tuple[str, ...] = ()
    """Sentences about what the two say differently."""


class Pictures:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def reads_text(self) -> bool:
        """Whether the optional reader of text is installed."""
        from models.adapters import recogniser

        return recogniser.available()

    def open(self, source: Path | bytes) -> "Picture":
        """The picture and what its codes say. Raises FileRefused."""
        from models.formats import card_picture

        data = read_bytes(source, card_picture.MAX_BYTES) if isinstance(source, Path) else source
        return card_picture.read_codes(data)

    def read(self, picture: "Picture", stop: Event) -> "Looked":
        """What the picture says, by its code or its print; `stop` ends the reading early."""
        from models.adapters import recogniser
        from models.services.pictures_in import look_at

        reader = recogniser.reader()
        return look_at(picture, None if reader is None else partial(recogniser.recognise, stop=stop))

    def plan(self, card: Card, into: ContactId | None, now: datetime) -> Planned:
        """Who in the record this may be; `into` is whom the user has chosen."""
        from models.services.cards_in import take_card
        from models.services.draft import Draft
        from models.services.import_plan import Choice

        entry = take_card(Draft(self._desk.store), card, Choice(contact=into), now)
        return Planned(entry.before, entry.alike, entry.notes)

    def save(self, card: Card, into: ContactId | None, now: datetime) -> Change:
        """Keeps the card by the rules of every import, its name as checked by the person who looked at it.

        `into` is somebody who is here already and takes over what is new. Raises WorldError without a name.
        """
        from models.services.cards_in import take_card
        from models.services.draft import Draft
        from models.services.import_plan import Choice
        from models.services.pictures_in import lined

        if not card.name.strip():
            raise WorldError("Add the person's name.")
        draft = Draft(self._desk.store)
        card = lined(replace(card, doubtful=frozenset()))
        entry = take_card(draft, card, Choice(name=card.name, contact=into), now)
        if entry.contact is None:
            raise WorldError(entry.why or "This card cannot be kept.")
        kept = draft.put(replace(entry.contact, name_confirmed=True, name_source=NAME_SOURCE))
        intent = Intent.CONTACT_CREATED if entry.before is None else Intent.CONTACT_EDITED
        return self._desk.write(draft.edits(), intent, {"person": kept.name, "contact": kept.id})
