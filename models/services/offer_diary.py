"""How each offer came to be what it is: recorded, changed, more time asked for, answered."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from models.domain.offer_views import DiaryEntry, Entry, TermChange
from models.domain.offers_terms import TERMS, terms_of
from models.domain.values import (
    Application,
    ApplicationId,
    Company,
    Interview,
    Letter,
    LetterKind,
    LetterState,
    Offer,
    OfferDecision,
)
from models.services.offer_columns import revisions_of
from models.store.repository import Store


def diary(store: Store) -> tuple[DiaryEntry, ...]:
    """All offers that there ever were, the last entry first."""
    asked = _time_asked(store)
    entries = [entry for offer in store.all(Offer) for entry in _of(store, offer, asked.get(offer.application, ()))]
    return tuple(sorted(entries, key=lambda one: (one.at, one.offer, one.entry), reverse=True))


def _of(store: Store, offer: Offer, asked: Sequence[Letter]) -> Iterator[DiaryEntry]:
    application = store.get(Application, offer.application)
    company = store.get(Company, application.company) if application is not None else None
    if application is None or company is None:
        return
    of = (offer.id, application.id, company.name, application.role)
    until = sorted(revisions_of(store, offer), key=lambda one: (one.at, one.id))
    states = [*(replace(offer, **terms_of(one)) for one in until), offer]
    if offer.recorded_at is not None:
        yield DiaryEntry(offer.recorded_at, Entry.RECORDED, *of, states[0])
    for revision, before, after in zip(until, states, states[1:], strict=False):
        changes = tuple(
            TermChange(name, was, is_)
            for name in TERMS
            if (was := getattr(before, name)) != (is_ := getattr(after, name))
        )
        yield DiaryEntry(revision.at, Entry.REVISED, *of, after, changes)
    for letter in asked:
        at = letter.sent_at
        if at is not None and (offer.recorded_at is None or at >= offer.recorded_at):
            yield DiaryEntry(at, Entry.TIME_ASKED, *of, offer)
    if offer.decision is not None and offer.decided_at is not None:
        entry = Entry.ACCEPTED if offer.decision is OfferDecision.ACCEPTED else Entry.DECLINED
        yield DiaryEntry(offer.decided_at, entry, *of, offer)


def _time_asked(store: Store) -> dict[ApplicationId, list[Letter]]:
    """The letters that asked for more time; one may name its interview alone."""
    found: dict[ApplicationId, list[Letter]] = {}
    for letter in store.find(Letter, kind=LetterKind.DECISION_TIME, state=LetterState.SENT):
        application = letter.application
        if application is None and letter.interview is not None:
            meeting = store.get(Interview, letter.interview)
            application = meeting.application if meeting is not None else None
        if application is not None:
            found.setdefault(application, []).append(letter)
    return found
