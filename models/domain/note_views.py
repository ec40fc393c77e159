"""What the page of notes shows, as frozen values."""

from dataclasses import dataclass
from datetime import date, datetime

from models.domain.values import ApplicationId, ContactId, InterviewId, Note, NoteId


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One note in the list. `at` is when it was last written, where that is known."""

    note: NoteId
    title: str
    excerpt: str
    at: datetime | None
    application: ApplicationId | None
    company: str | None
    person: str | None
    haystack: str
    """What the search looks in, folded: title, company, person and the first words."""


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody or something that a note can name: a person, or an application by its company."""

    id: str
    name: str
    beside: str
    """The company of a person, the role of an application."""
    haystack: str


@dataclass(frozen=True, slots=True)
class Impression:
    """One line of the debrief: how many of five, said as a code of `ui/notes/words.py`."""

    name: str
    dots: int


@dataclass(frozen=True, slots=True)
class NotePanel:
    """Everything beside a note."""

    note: Note
    company: str | None
    role: str | None
    application: ApplicationId | None
    """The linked one, or the one of the linked interview."""
    interview: InterviewId | None
    """The linked one, else the last one held for the linked application."""
    interview_at: datetime | None
    people: tuple[tuple[ContactId, str, bool], ...]
    """Linked (True), then those whom the text names."""
    promised_by: date | None
    meanwhile: str | None
    """What may be done until then, as the next steps of that interview say."""
    impressions: tuple[Impression, ...]
