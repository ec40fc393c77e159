"""What the end of an application leaves to do, ready to be shown: the letters, the people, the lesson."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.domain.reminder import Rule
from models.domain.values import ApplicationId, ContactId, LetterId, LetterKind, QuestionId, Reason, Reference, Stage


class StepState(StrEnum):
    """How far the word to one person is."""

    OPEN = "open"
    BEGUN = "begun"
    """A draft is there."""
    ON_ITS_WAY = "on_its_way"
    DONE = "done"
    """Sent, or said another way."""


@dataclass(frozen=True, slots=True)
class Step:
    """One word that is owed, or that was given."""

    kind: LetterKind
    application: ApplicationId
    company: str
    to: ContactId | None
    """None while nobody is known to write to; the composer asks then."""
    person: str
    state: StepState
    at: datetime | None = None
    """When it was done."""
    letter: LetterId | None = None
    """The draft, or the letter that left."""
    rule: Rule | None = None
    """The reminder that asks for it, for who has said it another way; None where none asks."""
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Vouching:
    """A reference of one application: whether they know that they may be called, and whether they were thanked."""

    reference: Reference
    warned: Step
    thanked: Step | None
    """None while there is nothing to thank for yet."""


@dataclass(frozen=True, slots=True)
class Ending:
    """An application that is closed, and all that belongs to leaving it well."""

    application: ApplicationId
    company: str
    role: str
    stage: Stage
    at: datetime | None
    """When it was closed; None where no move says so."""
    reason: Reason | None
    feedback: str
    answer: Step | None
    """The reply to a no, or the word that one withdraws; None where an ending asks for none."""
    references: tuple[Step, ...]
    others: tuple[Step, ...]
    """After a yes: the open applications whose people are to hear of it."""
    to_close: tuple[ApplicationId, ...]
    """Those of the others that were told, and are open still."""
    recruiters: tuple[Step, ...]
    """Recruiters of other applications who have not heard of this."""
    practise: tuple[QuestionId, ...]
    """Questions from there that still want a better answer."""
    back_to: Stage
    """The open stage that it came from."""

    @property
    def steps(self) -> tuple[Step, ...]:
        answer = () if self.answer is None else (self.answer,)
        return (*answer, *self.others, *self.references, *self.recruiters)

    @property
    def open_steps(self) -> int:
        return sum(1 for step in self.steps if step.state is not StepState.DONE)


@dataclass(frozen=True, slots=True)
class Idea:
    """Something on the wishlist."""

    application: ApplicationId
    company: str
    role: str


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How the search has been going, and what could be next."""

    weeks: tuple[int, ...]
    """Applications sent in each of the last weeks, this one last."""
    ideas: tuple[Idea, ...]
    wishlist: int
    """How many there are in all."""
