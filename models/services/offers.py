"""Offers: recorded, changed with what they were kept, settled point by point, weighed, and answered.

An offer is the record's own entry; what one thinks of it, and how its pay is to be read, is kept here alone.
"""

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import datetime

from models.domain.change import Change, Edit
from models.domain.errors import WorldError
from models.domain.etiquette.offer import asked_anew, more_time_letters
from models.domain.ids import new_id
from models.domain.names import fold
from models.domain.offer_views import DiaryEntry, OffersView
from models.domain.offers import open_items
from models.domain.offers_kept import BenefitPoint, Criterion, PayFrame, Terms
from models.domain.offers_terms import superseded
from models.domain.said import Said
from models.domain.stages import free_moment, moved, place
from models.domain.values import (
    Application,
    ApplicationId,
    Decision,
    Interview,
    Letter,
    LetterKind,
    Move,
    Offer,
    OfferDecision,
    OfferId,
    OfferItem,
    Stage,
    Value,
)
from models.services.belongings import parts_of
from models.services.bin import delete
from models.services.desk import Desk
from models.services.intent import Intent
from models.services.offer_columns import revisions_of, view
from models.services.offer_diary import diary
from models.services.offer_judging import Judging
from models.services.reminders import Reminders
from models.store import reading

_DECIDED = {OfferDecision.ACCEPTED: Intent.OFFER_ACCEPTED, OfferDecision.DECLINED: Intent.OFFER_DECLINED}
_STAGES = {OfferDecision.ACCEPTED: Stage.ACCEPTED, OfferDecision.DECLINED: Stage.WITHDRAWN}


class Offers(Judging):
    def __init__(self, desk: Desk, reminders: Reminders) -> None:
        super().__init__(desk)
        self._reminders = reminders

    # Looking

    def view(self, now: datetime) -> OffersView:
        return view(self._desk.store, self._reminders.etiquette(), now)

    def diary(self) -> tuple[DiaryEntry, ...]:
        """Everything that happened to offers, the last first."""
        return diary(self._desk.store)

    def get(self, offer: OfferId) -> Offer | None:
        return self._desk.store.get(Offer, offer)

    def terms_to_begin_with(self, application: ApplicationId) -> Terms:
        """What is known of a likely offer already, for the form that records it."""
        found = self._desk.application(application)
        settled = [one.name for one in self._points(application) if not one.open]
        hours = self._judgement(application, Criterion.SCHEDULE)
        words = hours.words if hours is not None else None
        return Terms(currency=found.currency, schedule=words, benefits=tuple(settled))

    def open_before_accepting(self, offer: OfferId) -> tuple[OfferItem | str, ...]:
        """What is not settled, item by item and benefit by benefit: accepting asks once, and names these."""
        found = self._offer(offer)
        return (*open_items(found), *(one.name for one in self._points(found.application) if one.open))

    # The offer

    def record(self, application: ApplicationId, terms: Terms, now: datetime, frame: PayFrame | None = None) -> Change:
        """A new offer; an open application moves to that stage with it. Its id is in the Change's `about`."""
        found = self._desk.application(application)
        terms = _tidy(terms)
        offer = Offer(OfferId(new_id("off")), application, recorded_at=now, **asdict(terms))
        edits = [Edit(None, offer), *self._framed(application, frame)]
        kept = {fold(one) for one in terms.benefits}
        edits += [Edit(one, None) for one in self._points(application) if fold(one.name) in kept]
        if not found.stage.closed and found.stage is not Stage.OFFER:
            edits += self._step(found, Stage.OFFER, now)
        return self._desk.write(edits, Intent.OFFER_RECORDED, self._about(offer))

    def revise(self, offer: OfferId, terms: Terms, now: datetime, frame: PayFrame | None = None) -> Change:
        """Other terms; what they were until now is kept. A new deadline starts the asking for time again."""
        before = self._undecided(offer)
        after = replace(before, **asdict(_tidy(terms)))
        edits = self._framed(before.application, frame)
        if after != before:
            after = asked_anew(before, after, asked_in_a_letter=self._asked_in_a_letter(before.application))
            edits += [Edit(before, after), Edit(None, superseded(before, now))]
        return self._desk.write(edits, Intent.OFFER_REVISED, self._about(before))

    def impression(self, offer: OfferId, text: str) -> Change:
        """What one thinks of it, in one's own words."""
        before = self._offer(offer)
        after = replace(before, impressions=text.strip() or None)
        return self._desk.write([Edit(before, after)], Intent.OFFER_JUDGED, self._about(before))

    def settle(self, offer: OfferId, item: OfferItem, settled: bool) -> Change:
        """One point of the checklist, settled or open again."""
        before = self._undecided(offer)
        there = {*before.settled, item} if settled else set(before.settled) - {item}
        after = replace(before, settled=tuple(one for one in OfferItem if one in there))
        if set(after.settled) == set(before.settled):
            return Change(Intent.OFFER_SETTLED.value, ())
        return self._desk.write([Edit(before, after)], Intent.OFFER_SETTLED, self._about(before, item=item.value))

    def time_asked(self, offer: OfferId, asked: bool) -> Change:
        """More time was asked for in another way than by a letter from here; or it was not."""
        before = self._undecided(offer)
        after = replace(before, more_time_asked=asked)
        about = self._about(before, asked="yes" if asked else "no")
        return self._desk.write([Edit(before, after)], Intent.OFFER_TIME_ASKED, about)

    def decide(self, offer: OfferId, decision: OfferDecision, now: datetime) -> Change:
        """The answer, and the application's stage with it. Open points are asked about before, by the screen."""
        before = self._undecided(offer)
        application = self._desk.application(before.application)
        edits = [Edit(before, replace(before, decision=decision, decided_at=now))]
        if application.stage is not _STAGES[decision]:
            edits += self._step(application, _STAGES[decision], now)
        return self._desk.write(edits, _DECIDED[decision], self._about(before))

    def reopen(self, offer: OfferId, now: datetime) -> Change:
        """The answer is taken back, later than an undo could: the application stands at the offer again."""
        before = self._offer(offer)
        application = self._desk.application(before.application)
        edits = [Edit(before, replace(before, decision=None, decided_at=None))]
        if application.stage is not Stage.OFFER:
            edits += self._step(application, Stage.OFFER, now)
        return self._desk.write(edits, Intent.OFFER_REOPENED, self._about(before))

    def delete(self, offer: OfferId, now: datetime) -> Change:
        """To the bin, with what it was before and what was said of its reminders."""
        before = self._offer(offer)
        about = self._about(before)
        store = self._desk.store
        decisions = (one for one in store.all(Decision) if offer in parts_of(one.subject))
        values: list[Value] = [before, *revisions_of(store, before), *decisions]
        return delete(self._desk, values, Intent.OFFER_DELETED, about, "offers", about["company"], now)

    # Open benefits

    def settle_point(self, application: ApplicationId, name: str, settled: bool) -> Change:
        """An open benefit that is promised now, or one of theirs that is open again.

        What a recorded offer has stands in the offer; of a likely one it stays a point.
        """
        found = self._undecided_of(application)
        points = self._points(application)
        point = next((one for one in points if fold(one.name) == fold(name)), None)
        edits: list[Edit] = []
        if found is None:
            after = replace(point or BenefitPoint(application, name, open=True), open=not settled)
            edits.append(Edit(point, after))
        elif settled:
            edits += [Edit(point, None)] if point is not None else []
            if fold(name) not in map(fold, found.benefits):
                edits.append(Edit(found, replace(found, benefits=(*found.benefits, name))))
        else:
            left = tuple(one for one in found.benefits if fold(one) != fold(name))
            edits.append(Edit(found, replace(found, benefits=left)))
            after = BenefitPoint(application, name, open=True, place=_behind(points))
            edits.append(Edit(point, replace(point, open=True) if point is not None else after))
        return self._desk.write(edits, Intent.OFFER_POINTS, self._about_point(application, name))

    # What all of them need

    def _offer(self, offer: OfferId) -> Offer:
        found = self.get(offer)
        if found is None:
            raise WorldError("This offer is no longer here. If it was deleted, the bin still has it.")
        return found

    def _undecided(self, offer: OfferId) -> Offer:
        found = self._offer(offer)
        if found.decision is not None:
            raise WorldError("This offer is answered already. Open it again first, if there is still something to say.")
        return found

    def _undecided_of(self, application: ApplicationId) -> Offer | None:
        found = [one for one in self._desk.store.find(Offer, application=application) if one.decision is None]
        return max(found, key=lambda one: (one.recorded_at is not None, one.recorded_at, one.id), default=None)

    def _asked_in_a_letter(self, application: ApplicationId) -> bool:
        store = self._desk.store
        letters = store.find(Letter, kind=LetterKind.DECISION_TIME)
        return application in more_time_letters(letters, store.find(Interview, application=application))

    def _step(self, before: Application, to: Stage, now: datetime) -> list[Edit]:
        """The move to a stage, to the top of its column."""
        column = [slot for slot in reading.slots(self._desk.store, to) if slot.application != before.id]
        where = place(column, 0)
        aside = [(self._desk.application(one), position) for one, position in where.moved_aside.items()]
        edits = [Edit(one, replace(one, position=position)) for one, position in aside]
        at = free_moment(now, [move.at for move in self._desk.store.find(Move, application=before.id)])
        return [
            *edits,
            Edit(before, moved(before, to, where.position, now)),
            Edit(None, Move(before.id, to, at, from_stage=before.stage)),
        ]

    def _about(self, offer: Offer, **more: str) -> dict[str, str]:
        return self._desk.about(self._desk.application(offer.application), offer=offer.id, **more)


def _behind(points: Sequence[BenefitPoint]) -> int:
    return max((one.place for one in points if one.place is not None), default=-1) + 1


def _tidy(terms: Terms) -> Terms:
    """As the record has it: no empty texts, no benefit twice, the currency as a code is written."""
    for amount, what in ((terms.base, Said("The pay")), (terms.bonus, Said("The bonus"))):
        if amount is not None and amount < 0:
            raise WorldError("{what} is a number from 0 on.", what=what)
    named = {fold(one): " ".join(one.split()) for one in reversed(terms.benefits) if one.strip()}
    equity = terms.equity.strip() or None if isinstance(terms.equity, str) else terms.equity
    return replace(
        terms,
        currency=(terms.currency or "").strip().upper() or None,
        schedule=(terms.schedule or "").strip() or None,
        equity=equity,
        benefits=tuple(reversed(named.values())),
    )
