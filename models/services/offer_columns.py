"""The columns of the offers page, read at once: offers in hand, likely ones, and who else could stand there."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from models.domain.etiquette.hours import Etiquette
from models.domain.facts import Process
from models.domain.meetings import end_of
from models.domain.offer_views import Candidate, Judged, OfferColumn, OffersView, PayLine, Weight
from models.domain.offers import (
    MOST_COLUMNS,
    UNASKED_COLUMNS,
    asking_letter,
    benefits_of,
    clashes,
    decides_on,
    open_items,
    ring_of,
    time_asked,
    to_ask,
)
from models.domain.offers_kept import (
    BenefitPoint,
    Compared,
    Criterion,
    Judgement,
    OfferRevision,
    PayAim,
    PayFrame,
    Rate,
)
from models.domain.offers_pay import common_currency, figure_of, line_of, pay_cell, placed
from models.domain.offers_score import score_of, weights_of, worth_of, worth_of_benefits, worth_of_pay
from models.domain.values import (
    Application,
    ApplicationId,
    AskedBy,
    Company,
    Debrief,
    Interview,
    InterviewStatus,
    Offer,
    OfferDecision,
    Question,
    Stage,
)
from models.services.offer_words import judged_of
from models.store import reading, snapshot
from models.store.repository import Store

_NEAR = (Stage.OFFER, Stage.WAITING, Stage.INTERVIEWING)
"""Stages in which a likely offer stands there by itself, the nearest first."""
_COULD = (*_NEAR, Stage.SCREENING)
_JUDGED = tuple(one for one in Criterion if one not in (Criterion.PAY, Criterion.SCHEDULE))


def view(store: Store, etiquette: Etiquette, now: datetime) -> OffersView:
    offers = offers_in_force(store)
    chosen = _chosen(store, offers)
    processes = snapshot.facts_of(store, chosen).processes
    found = [one for one in chosen if one in processes and store.get(Application, one) is not None]
    sources = [_Source(store, one, offers.get(one), processes[one]) for one in found]
    aim, rates = store.get(PayAim) or PayAim(), tuple(store.all(Rate))
    common = common_currency(aim, (figure_of(one.application, one.offer, one.frame)[3] for one in sources))
    weights = weights_of(store.settings().weights)
    columns = [source.column(common, rates, etiquette, now) for source in sources]
    line = line_of((one.pay for one in columns), aim, common)
    columns = [_scored(replace(one, pay=placed(one.pay, line)), line, weights) for one in columns]
    return OffersView(
        now,
        tuple(columns),
        weights,
        line,
        aim,
        rates,
        clashes(columns, [one.process for one in sources], etiquette, now),
        _candidates(store, found),
    )


def offers_in_force(store: Store) -> dict[ApplicationId, Offer]:
    """The offer that counts of each application: the newest that is not answered, else the one that was accepted."""
    found: dict[ApplicationId, Offer] = {}
    for offer in sorted(store.all(Offer), key=_in_force):
        if offer.decision is not OfferDecision.DECLINED:
            found[offer.application] = offer
    return found


def _in_force(offer: Offer) -> tuple[bool, float, str]:
    recorded = offer.recorded_at.timestamp() if offer.recorded_at is not None else 0.0
    return offer.decision is None, recorded, offer.id


def _chosen(store: Store, offers: Mapping[ApplicationId, Offer]) -> list[ApplicationId]:
    """Offers by their deadlines, then likely ones: those that the user put there, else the nearest few."""
    said = {one.application: one for one in store.all(Compared)}
    cards = reading.cards_of(store, {*offers, *(one for one in said if said[one].shown)})
    hidden = {one for one in said if not said[one].shown}
    in_hand = [
        one for one, offer in offers.items() if one in cards and one not in hidden and _in_hand(offer, cards[one].stage)
    ]
    in_hand.sort(key=lambda one: _deadline(offers[one]))
    likely = [one for one in said if one in cards and one not in hidden and one not in offers]
    likely = [one for one in likely if cards[one].stage.open_past_wishlist]
    likely.sort(key=lambda one: (said[one].place is None, said[one].place or 0, one))
    for one in _near(store):
        if len(in_hand) + len(likely) >= UNASKED_COLUMNS:
            break
        if one not in said and one not in in_hand and one not in likely:
            likely.append(one)
    return [*in_hand, *likely][:MOST_COLUMNS]


def _in_hand(offer: Offer, stage: Stage) -> bool:
    """One that was accepted stays as long as the application says so."""
    return stage is Stage.ACCEPTED if offer.decision is not None else not stage.closed


def _deadline(offer: Offer) -> tuple[bool, bool, float, str]:
    deadline = offer.deadline
    return offer.decision is not None, deadline is None, deadline.timestamp() if deadline else 0.0, offer.id


def _near(store: Store) -> Iterable[ApplicationId]:
    """Where an interview was held or is booked; the furthest stage, the most rounds and the last round first."""
    for stage in _NEAR:
        rounds = reading.appointments_in(store, stage)
        yield from sorted(rounds, key=lambda one: (-len(rounds[one]), -rounds[one][-1].starts.timestamp(), one))


def _candidates(store: Store, there: Iterable[ApplicationId]) -> tuple[Candidate, ...]:
    """Live processes without a column, the nearest first."""
    taken = set(there)
    return tuple(
        Candidate(card.application, card.company, card.role, stage)
        for stage in _COULD
        for card in reading.column_cards(store, stage)
        if card.application not in taken
    )


class _Source:
    """What the record has of one column."""

    def __init__(self, store: Store, application: ApplicationId, offer: Offer | None, process: Process) -> None:
        found = store.get(Application, application)
        company = store.get(Company, found.company) if found is not None else None
        if found is None or company is None:
            raise KeyError(application)
        self.application, self.company, self.offer, self.process = found, company, offer, process
        self.frame = store.get(PayFrame, application) or PayFrame(application)
        self.judgements = {one.criterion: one for one in store.find(Judgement, application=application)}
        self.points = store.find(BenefitPoint, application=application)
        self.revisions = tuple(sorted(revisions_of(store, offer), key=lambda one: (one.at, one.id)))
        rounds = [one for one in store.find(Interview, application=application) if stands(one)]
        self.rounds = sorted(rounds, key=lambda one: (one.starts_at, one.id))
        self.debriefs = [debrief for one in self.rounds if (debrief := store.get(Debrief, one.id)) is not None]
        self.questions = [
            question
            for one in self.rounds
            for question in store.find(Question, interview=one.id)
            if question.asked_by is AskedBy.ME and not (question.answer or "").strip()
        ]

    def column(self, common: str | None, rates: tuple[Rate, ...], etiquette: Etiquette, now: datetime) -> OfferColumn:
        """All but its score."""
        offer, decided = self.offer, decides_on(self.process, now) if self.offer is None else None
        pay = pay_cell(self.application, offer, self.frame, self.judgements.get(Criterion.PAY), common, rates)
        benefits = benefits_of(offer, self.points)
        over = offer is not None and offer.decision is not None
        return OfferColumn(
            self.application.id,
            self.company.id,
            self.company.name,
            self.application.role,
            self.application.stage,
            next((one.round for one in reversed(self.rounds) if one.round is not None), len(self.rounds) or None),
            offer,
            self.revisions,
            self.frame,
            offer.deadline if offer is not None else None,
            decided,
            ring_of(offer, self.process, decided, etiquette, now),
            pay,
            self._judged(Criterion.SCHEDULE),
            benefits,
            tuple(self._judged(one) for one in _JUDGED),
            () if over else to_ask(offer, benefits, pay, decided, self._open_questions(now)),
            score_of((), {}),
            open_items(offer),
            time_asked(offer, self.process),
            asking_letter(offer, self.process),
        )

    def _judged(self, criterion: Criterion) -> Judged:
        return judged_of(criterion, self.judgements.get(criterion), self.offer, self.debriefs)

    def _open_questions(self, now: datetime) -> list[Question]:
        """The user's own that nobody has answered, those for a round to come first."""
        ahead = {one.id for one in self.rounds if end_of(one) > now}
        return sorted(self.questions, key=lambda one: one.interview not in ahead)


def _scored(column: OfferColumn, line: PayLine, weights: tuple[Weight, ...]) -> OfferColumn:
    worths = {one.criterion: worth_of(one.score) for one in column.judged}
    worths[Criterion.PAY] = worth_of_pay(column.pay, line)
    worths[Criterion.SCHEDULE] = worth_of(column.schedule.score)
    judged = next(one for one in column.judged if one.criterion is Criterion.BENEFITS)
    worths[Criterion.BENEFITS] = worth_of_benefits(judged, column.benefits)
    return replace(column, score=score_of(weights, worths))


def revisions_of(store: Store, offer: Offer | None) -> list[OfferRevision]:
    return store.find(OfferRevision, offer=offer.id) if offer is not None else []


def stands(interview: Interview) -> bool:
    return interview.status is not InterviewStatus.CANCELLED
