"""An offer: thanked for, settled point by point, decided in time (A); the others told."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from models.domain.etiquette.hours import Etiquette
from models.domain.facts import ALL_ITEMS, Person, Process, Proposal, correspondent
from models.domain.reminder import Reminder, Rule
from models.domain.values import (
    ApplicationId,
    ContactId,
    Interview,
    Letter,
    LetterKind,
    LetterState,
    Offer,
)

Acceptance = tuple[datetime, ApplicationId]
"""A move to accepted, and of which application."""


def offers(process: Process, people: dict[ContactId, Person], etiquette: Etiquette) -> Iterator[Reminder]:
    thanked = bool(process.sent(LetterKind.OFFER_THANKS))
    for offer in process.offers:
        if offer.recorded_at is not None and not thanked:
            yield Reminder(
                Rule.OFFER_THANKS,
                offer.id,
                etiquette.wake(offer.recorded_at),
                late=offer.recorded_at + timedelta(hours=24),
                application=process.id,
                contact=_hiring_side(process, people),
                since=offer.recorded_at,
            )
        if not offer.decided and not process.stage.closed:
            yield from _open_items(process, offer, etiquette)
            yield from _decision(process, offer, etiquette)


def _open_items(process: Process, offer: Proposal, etiquette: Etiquette) -> Iterator[Reminder]:
    if offer.recorded_at is not None and not offer.settled >= ALL_ITEMS:
        yield Reminder(
            Rule.OFFER_OPEN_ITEMS,
            offer.id,
            etiquette.wake(offer.recorded_at),
            late=None if offer.deadline is None else etiquette.plus_days(offer.deadline, -1),
            application=process.id,
            since=offer.recorded_at,
        )


def _decision(process: Process, offer: Proposal, etiquette: Etiquette) -> Iterator[Reminder]:
    """Two days before, one day before, and on the morning of the deadline's day."""
    if offer.deadline is None or _more_time_asked(process, offer):
        return
    yield Reminder(
        Rule.OFFER_DECISION,
        offer.id,
        etiquette.wake(etiquette.plus_days(offer.deadline, -2)),
        late=offer.deadline,
        application=process.id,
        since=offer.deadline,
        moments=(
            etiquette.wake(etiquette.plus_days(offer.deadline, -1)),
            etiquette.day_start(etiquette.day(offer.deadline)),
        ),
    )


def _more_time_asked(process: Process, offer: Proposal) -> bool:
    if offer.more_time_asked is not None:
        return offer.more_time_asked
    return bool(process.sent(LetterKind.DECISION_TIME))


def asked_anew(before: Offer, after: Offer, *, asked_in_a_letter: bool) -> Offer:
    """A changed deadline starts the count again: that more time was asked for belonged to the old one.

    False, said expressly, outweighs a `decision_time` letter that was sent; where there is none, nothing
    is said, so that one sent later is not outweighed.
    """
    if before.deadline is None or after.deadline == before.deadline:
        return after
    return replace(after, more_time_asked=False if asked_in_a_letter else None)


def more_time_letters(letters: Iterable[Letter], interviews: Iterable[Interview]) -> set[ApplicationId]:
    """The applications for which a letter has asked for more time; one may name its interview alone."""
    sent = [one for one in letters if one.kind is LetterKind.DECISION_TIME and one.state is LetterState.SENT]
    if not sent:
        return set()
    of = {interview.id: interview.application for interview in interviews}
    named = (one.application or (of.get(one.interview) if one.interview else None) for one in sent)
    return {application for application in named if application is not None}


def withdrawal(
    process: Process, acceptances: Sequence[Acceptance], people: dict[ContactId, Person], etiquette: Etiquette
) -> Iterator[Reminder]:
    """Once another application was accepted, this one is taken back gracefully (our own advice)."""
    if not process.stage.open_past_wishlist or process.sent(LetterKind.WITHDRAWAL):
        return
    for at, application in acceptances:
        if application != process.id and (process.created_at is None or process.created_at < at):
            yield Reminder(
                Rule.WITHDRAW_OTHERS,
                process.id,
                etiquette.wake(at),
                late=etiquette.plus_days(at, 3),
                application=process.id,
                contact=_hiring_side(process, people),
                since=at,
            )
            return


def _hiring_side(process: Process, people: dict[ContactId, Person]) -> ContactId | None:
    return correspondent(process, people, process.meetings[-1] if process.meetings else None)
