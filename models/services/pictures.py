"""A photographed card as the window takes it: opened, read in a worker, corrected by hand, then kept.

Opening and reading touch no record and planning has a connection of its own, so they may run in any thread. Nothing is
written before `keep`.
"""

from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from models.domain.card import Card
from models.domain.change import Change, Edit
from models.domain.errors import WorldError
from models.domain.values import Contact, ContactId
from models.services.desk import Desk
from models.services.files import read_bytes
from models.services.gathering import gathering
from models.services.intent import Intent
from models.store.repository import Store

if TYPE_CHECKING:
    from models.formats.card_picture import Picture
    from models.services.import_plan import Alike
    from models.services.pictures_in import Looked

NAME_SOURCE = "business card"


@dataclass(frozen=True, slots=True)
class Planned:
    """What keeping the card would do: `before` is who takes it over, None for somebody new."""

    contact: Contact | None
    """As they would be kept; None for a card without a name."""
    before: Contact | None = None
    alike: tuple["Alike", ...] = ()
    notes: tuple[str, ...] = ()
    """Sentences about what the two say differently."""
    edits: tuple[Edit, ...] = ()


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
        """Who in the record this may be, by the rules of every import; its name is right as it stands in the form.

        `into` is somebody who is here already and takes over what is new. On a connection of its own, since all of the
        people there are compared: any thread may ask.
        """
        from models.services.cards_in import take_card
        from models.services.draft import Draft
        from models.services.import_plan import Choice
        from models.services.pictures_in import lined

        card = lined(replace(card, doubtful=frozenset()))
        with gathering(kept=True), closing(Store.open(self._desk.store.folder)) as store:
            draft = Draft(store)
            entry = take_card(draft, card, Choice(name=card.name or None, contact=into), now)
            kept = entry.contact if card.name.strip() else None
            if kept is not None:
                kept = draft.put(replace(kept, name_confirmed=True, name_source=NAME_SOURCE))
            return Planned(kept, entry.before, entry.alike, entry.notes, draft.edits() if kept is not None else ())

    def keep(self, planned: Planned) -> Change:
        """Raises WorldError without a name, RowMovedOn where the record has changed since the plan was made."""
        if planned.contact is None:
            raise WorldError("Add the person's name.")
        intent = Intent.CONTACT_CREATED if planned.before is None else Intent.CONTACT_EDITED
        return self._desk.write(planned.edits, intent, {"person": planned.contact.name, "contact": planned.contact.id})
