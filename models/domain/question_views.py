"""What the question bank is handed: frozen values, ready to be shown, with nothing left to look up."""

from dataclasses import dataclass
from datetime import datetime

from models.domain.rehearsal import Practised, Rehearsable
from models.domain.values import (
    ApplicationId,
    AskedBy,
    CompanyId,
    ContactId,
    Interview,
    InterviewId,
    Question,
    QuestionId,
    QuestionState,
)


@dataclass(frozen=True, slots=True)
class Occasion:
    """One time that the question was asked, as far as it is known where; instants are in UTC."""

    question: QuestionId
    interview: InterviewId | None
    application: ApplicationId | None
    company_id: CompanyId | None
    company: str | None
    round: int | None
    at: datetime | None
    """The start of the interview."""
    contact: ContactId | None
    person: str | None
    answer: str | None
    """What was said there."""


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """One line of the bank. The same words asked more than once are one question; the row is named after the one
    of them that has the better answer, and `occasions` has them all, newest first."""

    question: QuestionId
    text: str
    topic: str | None
    asked_by: AskedBy
    state: QuestionState | None
    """None for what I ask them: there is no answer of mine to improve."""
    rating: int | None
    improved: datetime | None
    """When a better answer was last written, where that is known."""
    practised: tuple[Practised, ...]
    """Oldest first, bounded."""
    occasions: tuple[Occasion, ...]
    has_better: bool
    words: str
    """All that can be searched, as it was written; the question's text leads."""

    @property
    def asked(self) -> datetime | None:
        return next((one.at for one in self.occasions if one.at is not None), None)

    @property
    def companies(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(one.company for one in self.occasions if one.company))

    @property
    def ids(self) -> frozenset[QuestionId]:
        return frozenset(one.question for one in self.occasions)

    def rehearsable(self) -> Rehearsable:
        last = self.practised[-1].at if self.practised else None
        return Rehearsable(self.question, self.state, self.rating, last)


@dataclass(frozen=True, slots=True)
class Coming:
    """An interview to come where the question may help."""

    interview: Interview
    company_id: CompanyId
    company: str
    role: str
    on_the_sheet: bool
    """Its prep sheet has the question (`models.domain.prep`); else only its topic has come up there."""


@dataclass(frozen=True, slots=True)
class QuestionPanel:
    row: QuestionRow
    question: Question
    coming: tuple[Coming, ...]
    """Soonest first."""
