"""Offers as a person works with them: recorded, changed, settled, answered; and all of it taken back."""

from dataclasses import replace
from datetime import timedelta

import pytest

from models.domain.errors import WorldError
from models.domain.offer_views import Benefit
from models.domain.offers_kept import (
    BenefitPoint,
    Criterion,
    Judgement,
    OfferRevision,
    PayFrame,
    Period,
    Terms,
)
from models.domain.values import (
    Decision,
    Move,
    Offer,
    OfferDecision,
    OfferId,
    OfferItem,
    Stage,
)
from tests.models.services.house_at import House
from tests.models.services.offers_at import (
    TERMS,
    column,
    columns,
    likely,
    offer_of,
    offered,
    undone,
)

# Recording and changing


def test_recording_an_offer_moves_its_application_there_in_one_step(house: House) -> None:
    application = house.application("Tidewell", stage=Stage.WAITING)
    before = house.store.archive()
    change = house.services.offers.record(
        application, replace(TERMS, currency=" eur ", benefits=("27 days  leave", "", "27 Days leave")), house.now
    )
    offer = offer_of(house, OfferId(change.about["offer"]))
    assert (offer.base, offer.currency, offer.benefits) == (51500, "EUR", ("27 days leave",))
    assert offer.recorded_at == house.now
    assert house.column(Stage.OFFER) == ["Tidewell"]
    assert [move.to for move in house.store.find(Move, application=application)][-1] is Stage.OFFER
    undone(house, change)
    assert house.store.archive() == before


def test_an_offer_on_what_was_closed_leaves_the_stage_alone(house: House) -> None:
    application = house.application("Tidewell", stage=Stage.REJECTED)
    house.services.offers.record(application, TERMS, house.now)
    assert house.column(Stage.REJECTED) == ["Tidewell"]


def test_a_changed_offer_keeps_what_it_was(house: House) -> None:
    application, offer = offered(house)
    was = offer_of(house, offer)
    house.later(days=1)
    change = house.services.offers.revise(offer, replace(TERMS, base=53000, deadline=was.deadline), house.now)
    assert offer_of(house, offer).base == 53000
    (kept,) = column(house, application).revisions
    assert (kept.base, kept.at, kept.benefits) == (51500, house.now, TERMS.benefits)
    undone(house, change)
    assert offer_of(house, offer) == was
    assert house.store.all(OfferRevision) == []


def test_a_deadline_that_is_moved_on_the_board_keeps_what_it_was_too(house: House) -> None:
    application, offer = offered(house)
    was = offer_of(house, offer).deadline
    change = house.services.board.offer_deadline(application, house.now + timedelta(days=9), house.now)
    (kept,) = column(house, application).revisions
    assert (kept.deadline, kept.base) == (was, TERMS.base)
    house.services.board.offer_deadline(application, house.now + timedelta(days=9), house.now)
    assert len(column(house, application).revisions) == 1
    undone(house, change)
    assert column(house, application).revisions == ()


def test_saying_the_same_again_is_no_revision(house: House) -> None:
    _, offer = offered(house)
    same = replace(TERMS, deadline=offer_of(house, offer).deadline)
    assert not house.services.offers.revise(offer, same, house.now)
    assert house.store.all(OfferRevision) == []


def test_a_new_deadline_starts_the_asking_for_time_again(house: House) -> None:
    application, offer = offered(house)
    house.services.offers.time_asked(offer, asked=True)
    assert column(house, application).more_time_asked
    house.services.offers.revise(offer, replace(TERMS, deadline=house.now + timedelta(days=9)), house.now)
    assert not column(house, application).more_time_asked
    assert offer_of(house, offer).more_time_asked is None


def test_what_was_known_of_a_likely_offer_is_in_the_form_that_records_it(house: House) -> None:
    application = likely(house, currency="CHF")
    offers = house.services.offers
    offers.add_point(application, "Rail pass", open_=False)
    offers.add_point(application, "Pension")
    offers.describe(application, Criterion.SCHEDULE, "35 hours")
    begun = offers.terms_to_begin_with(application)
    assert (begun.currency, begun.schedule, begun.benefits) == ("CHF", "35 hours", ("Rail pass",))
    offers.record(application, replace(begun, schedule="37 hours"), house.now)
    assert column(house, application).schedule.words == "37 hours"
    assert column(house, application).benefits[:2] == (Benefit("Rail pass", open=False), Benefit("Pension", open=True))
    assert [one.name for one in house.store.all(BenefitPoint)] == ["Pension"]


@pytest.mark.parametrize("terms", [replace(TERMS, base=-1), replace(TERMS, bonus=-0.5)])
def test_pay_below_zero_is_refused_and_nothing_written(house: House, terms: Terms) -> None:
    application = house.application("Tidewell", stage=Stage.WAITING)
    before = house.store.archive()
    with pytest.raises(WorldError, match="from 0 on"):
        house.services.offers.record(application, terms, house.now)
    assert house.store.archive() == before


# Settling, deciding


def test_points_of_the_checklist_are_settled_and_open_again(house: House) -> None:
    application, offer = offered(house)
    offers = house.services.offers
    offers.settle(offer, OfferItem.START_DATE, settled=True)
    offers.settle(offer, OfferItem.PAY, settled=True)
    assert column(house, application).open_items == (OfferItem.SCHEDULE, OfferItem.BENEFITS)
    assert offer_of(house, offer).settled == (OfferItem.PAY, OfferItem.START_DATE)
    assert not offers.settle(offer, OfferItem.PAY, settled=True)
    offers.settle(offer, OfferItem.PAY, settled=False)
    assert OfferItem.PAY in column(house, application).open_items


def test_a_settled_benefit_of_an_offer_is_one_of_its_benefits(house: House) -> None:
    application, offer = offered(house)
    offers = house.services.offers
    offers.add_point(application, "Pension")
    settled = offers.settle_point(application, "Pension", settled=True)
    assert offer_of(house, offer).benefits == (*TERMS.benefits, "Pension")
    assert house.store.all(BenefitPoint) == []
    offers.settle_point(application, "pension", settled=False)
    assert offer_of(house, offer).benefits == TERMS.benefits
    assert [one.open for one in column(house, application).benefits if one.name.lower() == "pension"] == [True]
    undone(house, offers.settle_point(application, "pension", settled=True))
    assert offer_of(house, offer).benefits == TERMS.benefits
    assert settled.about["point"] == "Pension"


def test_a_settled_benefit_of_a_likely_offer_stays_a_point(house: House) -> None:
    application = likely(house)
    offers = house.services.offers
    offers.add_point(application, "Pension")
    offers.settle_point(application, "Pension", settled=True)
    assert column(house, application).benefits == (Benefit("Pension", open=False),)
    offers.remove_point(application, "Pension")
    assert column(house, application).benefits == ()


def test_accepting_names_what_is_open_before_it_does_anything(house: House) -> None:
    application, offer = offered(house)
    offers = house.services.offers
    offers.settle(offer, OfferItem.PAY, settled=True)
    offers.add_point(application, "Pension")
    named = offers.open_before_accepting(offer)
    assert named == (OfferItem.SCHEDULE, OfferItem.BENEFITS, OfferItem.START_DATE, "Pension")


@pytest.mark.parametrize(
    ("decision", "stage"), [(OfferDecision.ACCEPTED, Stage.ACCEPTED), (OfferDecision.DECLINED, Stage.WITHDRAWN)]
)
def test_an_answer_moves_the_application_with_it(house: House, decision: OfferDecision, stage: Stage) -> None:
    _, offer = offered(house)
    before = house.store.archive()
    change = house.services.offers.decide(offer, decision, house.now)
    assert (offer_of(house, offer).decision, offer_of(house, offer).decided_at) == (decision, house.now)
    assert house.column(stage) == ["Tidewell"]
    assert columns(house) == (["Tidewell"] if stage is Stage.ACCEPTED else [])
    with pytest.raises(WorldError, match="answered already"):
        house.services.offers.revise(offer, TERMS, house.now)
    undone(house, change)
    assert house.store.archive() == before


def test_an_answer_can_be_taken_back_weeks_later(house: House) -> None:
    application, offer = offered(house)
    house.services.offers.decide(offer, OfferDecision.DECLINED, house.now)
    house.later(days=30)
    house.services.offers.reopen(offer, house.now)
    assert house.column(Stage.OFFER) == ["Tidewell"]
    assert column(house, application).offer == replace(offer_of(house, offer), decision=None, decided_at=None)


def test_accepting_one_proposes_to_withdraw_from_the_others(house: House) -> None:
    other = likely(house)
    house.later(hours=1)
    _, offer = offered(house)
    house.later(hours=1)
    house.services.offers.decide(offer, OfferDecision.ACCEPTED, house.now)
    assert f"withdraw_others {other}" in house.due()


def test_a_deleted_offer_comes_back_from_the_bin_with_all_that_was_its_own(house: House) -> None:
    application, offer = offered(house)
    house.services.offers.revise(offer, replace(TERMS, base=53000), house.now)
    house.services.reminders.snooze("offer_thanks", offer, house.now + timedelta(hours=3), house.now)
    before = house.store.archive(), house.store.all(OfferRevision)
    house.services.offers.delete(offer, house.now)
    assert (house.store.all(Offer), house.store.all(OfferRevision), house.store.all(Decision)) == ([], [], [])
    (entry,) = house.services.bin.list()
    assert (entry.kind, entry.title) == ("offers", "Tidewell")
    house.services.bin.restore(entry.id, house.now)
    assert (house.store.archive(), house.store.all(OfferRevision)) == before
    assert column(house, application).revisions


def test_a_deleted_application_takes_what_was_thought_of_it_along_and_back(house: House) -> None:
    application, offer = offered(house)
    offers = house.services.offers
    offers.judge(application, Criterion.CULTURE, 4)
    offers.add_point(application, "Pension")
    offers.frame(PayFrame(application, Period.MONTH))
    offers.show(application)
    offers.revise(offer, replace(TERMS, base=53000), house.now)
    before = offers.view(house.now)
    change = house.services.applications.delete(application, house.now)
    for kind in (Judgement, BenefitPoint, PayFrame, OfferRevision):
        assert house.store.all(kind) == []
    undone(house, change)
    assert offers.view(house.now) == before
    house.services.applications.delete(application, house.now)
    (entry,) = house.services.bin.list()
    house.services.bin.restore(entry.id, house.now)
    assert offers.view(house.now) == before
