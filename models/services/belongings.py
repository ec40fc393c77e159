"""What goes to the bin together: an application or an interview, and everything that points at it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from models.domain.mail import Dispatch
from models.domain.offers_kept import BenefitPoint, Compared, Judgement, OfferRevision, PayFrame
from models.domain.values import (
    Application,
    Debrief,
    Decision,
    Interview,
    InterviewId,
    Invitation,
    Letter,
    Move,
    NextSteps,
    Note,
    Offer,
    Question,
    Reference,
    Reply,
    Value,
)
from models.store.repository import Store

_OF_INTERVIEW: tuple[type[Any], ...] = (Invitation, NextSteps, Debrief, Question, Letter, Note)
_OF_APPLICATION: tuple[type[Any], ...] = (
    Move,
    Reply,
    Reference,
    Offer,
    Letter,
    Note,
    Judgement,
    Compared,
    BenefitPoint,
    PayFrame,
)
_PARTS = re.compile(r"[/#:]")
"""What joins ids in the subject of a reminder (INTERCHANGE, "agenda --json")."""


def of_application(store: Store, application: Application) -> tuple[Value, ...]:
    """The application first, each entry once."""
    interviews = store.find(Interview, application=application.id)
    found: list[Value] = [application, *interviews]
    for kind in _OF_APPLICATION:
        found += store.find(kind, application=application.id)
    found += _of_interviews(store, [interview.id for interview in interviews])
    offers = [value.id for value in found if isinstance(value, Offer)]
    for offer in offers:
        found += store.find(OfferRevision, offer=offer)
    found += _decisions(store, {application.id, *offers, *(interview.id for interview in interviews)})
    return tuple(dict.fromkeys((*found, *dispatches_of(store, found))))


def of_interview(store: Store, interview: Interview) -> tuple[Value, ...]:
    """The interview first, each entry once."""
    found: list[Value] = [interview, *_of_interviews(store, [interview.id]), *_decisions(store, {interview.id})]
    return tuple(dict.fromkeys((*found, *dispatches_of(store, found))))


def dispatches_of(store: Store, values: Iterable[Value]) -> Iterator[Dispatch]:
    """How the letters among these are on their way."""
    for value in values:
        if isinstance(value, Letter) and (dispatch := store.get(Dispatch, value.id)) is not None:
            yield dispatch


def _of_interviews(store: Store, interviews: Sequence[InterviewId]) -> Iterator[Value]:
    for interview in interviews:
        for kind in _OF_INTERVIEW:
            yield from store.find(kind, interview=interview)


def _decisions(store: Store, ids: set[str]) -> Iterator[Decision]:
    """What the user said of reminders about these."""
    return (decision for decision in store.all(Decision) if ids & parts_of(decision.subject))


def parts_of(subject: str) -> set[str]:
    return set(_PARTS.split(subject))
