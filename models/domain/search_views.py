"""What the search hands to the screen: frozen values with nothing left to look up."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.domain.search_words import Bold
from models.domain.values import ApplicationId, ContactId, InterviewId, Stage


class Kind(StrEnum):
    """By the names that the index has for them."""

    CONTACT = "contact"
    APPLICATION = "application"
    INTERVIEW = "interview"
    LETTER = "letter"
    NOTE = "note"
    QUESTION = "question"
    DEBRIEF = "debrief"


class Part(StrEnum):
    """The groups, in their order."""

    PEOPLE = "people"
    TEXTS = "texts"
    APPLICATIONS = "applications"


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that was found. Instants are in UTC; what a kind does not have is empty."""

    kind: Kind
    id: str
    title: str
    """A person's name, a company, a question, a subject, the title of a note or an invitation; may be empty."""
    bold: Bold = ()
    said: str = ""
    """The place of its text that answers; empty where the title does."""
    application: ApplicationId | None = None
    interview: InterviewId | None = None
    contact: ContactId | None = None
    person: str = ""
    """Who asked, to whom, or who was met, where that is why it was found or belongs to it."""
    company: str = ""
    role: str = ""
    """Of the application; a person's title."""
    stage: Stage | None = None
    round: int | None = None
    state: str = ""
    """A question's or a letter's."""
    at: datetime | None = None
    """When it starts, was sent, or was changed last."""


@dataclass(frozen=True, slots=True)
class Group:
    part: Part
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Meant:
    """The nearest name, where nothing answers what was typed."""

    name: str
    company: str
    contact: ContactId | None = None
    application: ApplicationId | None = None


@dataclass(frozen=True, slots=True)
class SearchResult:
    wanted: tuple[str, ...]
    """The words that were looked for, for whatever else is to be bold."""
    best: Hit | None = None
    groups: tuple[Group, ...] = ()
    meant: Meant | None = None

    @property
    def found(self) -> int:
        return (self.best is not None) + sum(len(group.hits) for group in self.groups)
