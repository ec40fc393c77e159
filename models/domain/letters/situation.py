"""All that a letter may be made of and is looked at beside: frozen values, read once (`services.situations`)."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from models.domain.etiquette.hours import Etiquette
from models.domain.mail import Language, Tone
from models.domain.values import (
    Application,
    Company,
    Contact,
    ContactId,
    Debrief,
    Interview,
    Letter,
    LetterKind,
    NextSteps,
    Note,
    Offer,
    Question,
    Reference,
    Reply,
)


@dataclass(frozen=True, slots=True)
class Voice:
    """How the sender writes; `name` stands under the letter, `signature` after it."""

    name: str = ""
    tone: Tone = Tone.FRIENDLY
    language: Language = Language.EN_GB
    signature: str = ""


@dataclass(frozen=True, slots=True)
class OtherProcess:
    """Another application of the same search, for a recruiter's update and for what must not be named elsewhere."""

    application: Application
    company: Company
    rounds: int = 0
    """Interviews held so far."""
    answer_by: datetime | None = None
    """By when its offer, where there is an open one, is to be answered."""


@dataclass(frozen=True, slots=True)
class Situation:
    kind: LetterKind
    now: datetime
    etiquette: Etiquette
    voice: Voice
    to: Contact | None = None
    """Nobody yet, where the record names nobody: the composer asks."""
    application: Application | None = None
    company: Company | None = None
    interview: Interview | None = None
    """The one that the letter names, else the application's last held one."""
    interviews: tuple[Interview, ...] = ()
    """All that stand, of this application, by start."""
    people: dict[ContactId, Contact] = field(default_factory=dict)
    """Everybody who is named anywhere in it, the recruiter and the references too."""
    debrief: Debrief | None = None
    """Of `interview`."""
    debriefs: tuple[Debrief, ...] = ()
    """Of all its interviews."""
    steps: NextSteps | None = None
    questions: tuple[Question, ...] = ()
    """Of this application's interviews, and those of one's own that were not asked yet."""
    notes: tuple[Note, ...] = ()
    """Linked to this person, interview or application."""
    replies: tuple[Reply, ...] = ()
    offers: tuple[Offer, ...] = ()
    reference: Reference | None = None
    recruiter: Contact | None = None
    letters: tuple[Letter, ...] = ()
    """All others to this person or about this company, drafts too; never the letter itself."""
    others: tuple[OtherProcess, ...] = ()
    named: frozenset[str] = frozenset()
    """Ids of the other applications whose employer the user ticked to be named (`recruiter_update`)."""


class Origin(StrEnum):
    """Where an ingredient's words were found."""

    DEBRIEF = "debrief"
    PERSON = "person"
    QUESTION = "question"
    NEXT_STEPS = "next_steps"
    NOTE = "note"
    INTERVIEW = "interview"
    APPLICATION = "application"
    OFFER = "offer"
    REFERENCE = "reference"
    REPLY = "reply"
