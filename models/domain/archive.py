"""The whole record at once: what a backup in words carries, one tuple for each list of the interchange file."""

from collections.abc import Iterator
from dataclasses import dataclass, field, fields

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


@dataclass(frozen=True, slots=True)
class Archive:
    """Lists stand in the order in which they can be written: nothing points at an entry of a later list."""

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
        """Every entry of every list, without the settings."""
        for each in fields(self):
            if each.name != "settings":
                yield from getattr(self, each.name)
