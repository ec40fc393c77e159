"""Everything that is kept, as one value: what an export writes and an import brings."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from models.domain.change import Edit
from models.domain.values import (
    Application,
    Company,
    Contact,
    Debrief,
    Decision,
    Interview,
    Letter,
    Move,
    NextSteps,
    Note,
    Offer,
    Question,
    Reference,
    Reply,
    Settings,
    Value,
)

LISTS: dict[str, type[Value]] = {
    "companies": Company,
    "contacts": Contact,
    "applications": Application,
    "moves": Move,
    "interviews": Interview,
    "next_steps": NextSteps,
    "debriefs": Debrief,
    "questions": Question,
    "letters": Letter,
    "replies": Reply,
    "references": Reference,
    "offers": Offer,
    "notes": Note,
    "decisions": Decision,
}
"""The lists of the interchange file in its own order; the fields of `Archive` bear their names."""


@dataclass(frozen=True, slots=True)
class Archive:
    """All values in the order of an export: by id or key, moves oldest first.

    The order depends on the values alone, so that two folders that hold the same give the same bytes.
    """

    settings: Settings = field(default_factory=Settings)
    companies: tuple[Company, ...] = ()
    contacts: tuple[Contact, ...] = ()
    applications: tuple[Application, ...] = ()
    moves: tuple[Move, ...] = ()
    interviews: tuple[Interview, ...] = ()
    next_steps: tuple[NextSteps, ...] = ()
    debriefs: tuple[Debrief, ...] = ()
    questions: tuple[Question, ...] = ()
    letters: tuple[Letter, ...] = ()
    replies: tuple[Reply, ...] = ()
    references: tuple[Reference, ...] = ()
    offers: tuple[Offer, ...] = ()
    notes: tuple[Note, ...] = ()
    decisions: tuple[Decision, ...] = ()

    def values(self) -> Iterator[Value]:
        """Every entry but the settings, parents before what points at them."""
        for name in LISTS:
            yield from getattr(self, name)


@dataclass(frozen=True, slots=True)
class BinEntry:
    """Something deleted, kept for thirty days with all that went with it.

    `values` starts with the thing itself; `kind` is its list's name in the interchange file, and
    `id` is given by the store (None until it is there). `loosened` are the entries that named the thing and
    stay without it, so that what comes back finds its places again.
    """

    kind: str
    title: str
    deleted_at: datetime
    values: tuple[Value, ...]
    id: int | None = None
    loosened: tuple[Edit, ...] = ()
