"""What the page of offers shows: which columns, what each says, dates that clash, weights and pay, and the diary."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from models.domain.errors import WorldError
from models.domain.offer_views import Entry, Obstacle, PayOrigin, Ring, TermChange
from models.domain.offers_kept import (
    Criterion,
    Judgement,
    PayAim,
    PayFrame,
    Period,
    Rate,
)
from models.domain.values import (
    Debrief,
    Decision,
    DecisionState,
    InterviewId,
    LetterKind,
    OfferDecision,
    OfferItem,
    Stage,
)
from tests.models.services.house_at import House
from tests.models.services.offers_at import (
    TERMS,
    column,
    column_interviews,
    columns,
    likely,
    offer_of,
    offered,
    sent,
    undone,
    write,
)

# Which columns


def test_offers_stand_first_by_their_deadlines_then_those_that_are_near(house: House) -> None:
    likely(house, "Fernhill")
    offered(house, "Later", days=9)
    offered(house, "Sooner", days=2)
    likely(house, "Halden")
    assert columns(house)[:2] == ["Sooner", "Later"]
    assert len(columns(house)) == 3
    view = house.services.offers.view(house.now)
    assert (view.in_hand, view.in_sight) == (2, 1)


def test_without_an_offer_the_nearest_stand_there_and_without_interviews_nobody(house: House) -> None:
    house.application("Applied", stage=Stage.APPLIED)
    house.application("Silent", stage=Stage.INTERVIEWING)
    assert columns(house) == []
    likely(house, "Fernhill")
    assert columns(house) == ["Fernhill"]
    assert [one.company for one in house.services.offers.view(house.now).candidates] == ["Silent"]


def test_a_column_is_added_and_taken_away_and_never_a_sixth(house: House) -> None:
    ids = [likely(house, f"Company {number}") for number in range(7)]
    offers = house.services.offers
    assert len(columns(house)) == 3
    for one in ids:
        offers.show(one)
    assert columns(house) == [f"Company {number}" for number in range(5)]
    change = offers.hide(ids[0])
    assert columns(house) == [f"Company {number}" for number in range(1, 6)]
    undone(house, change)
    assert columns(house)[0] == "Company 0"
    house.services.board.move(ids[0], Stage.REJECTED, 0, house.now)
    assert "Company 0" not in columns(house)


# What a column says


def test_the_ring_counts_the_days_to_the_answer_that_is_owed(house: House) -> None:
    application, offer = offered(house, days=4)
    assert column(house, application).ring == Ring(4, 1.0, answer=True)
    house.later(days=3)
    assert column(house, application).ring == Ring(1, 0.25, answer=True)
    house.later(days=2)
    assert column(house, application).ring == Ring(-1, 0.0, answer=True)
    house.services.offers.decide(offer, OfferDecision.ACCEPTED, house.now)
    assert column(house, application).ring is None


def test_the_ring_of_a_likely_offer_counts_to_the_day_that_they_named(house: House) -> None:
    application = likely(house, promised=date(2026, 6, 26))
    ring = column(house, application).ring
    assert ring is not None
    assert (ring.days, ring.answer) == (10, False)
    assert column(house, likely(house, "Halden")).ring is None


def test_debriefs_speak_until_the_user_judges(house: House) -> None:
    application = likely(house)
    first = house.interview(application, hours=-100)
    last = InterviewId(column_interviews(house, application)[-1])
    write(house, Debrief(first, tone=2, role_fit_cultural=3, people_impression="Quiet"))
    write(house, Debrief(last, tone=5, expectations_met=4, people_impression="Everybody says hello"))
    judged = {one.criterion: one for one in column(house, application).judged}
    people = judged[Criterion.PEOPLE]
    assert (people.score, people.words, people.from_debriefs) == (4, "Everybody says hello", True)
    assert (judged[Criterion.CULTURE].score, judged[Criterion.IMPRESSIONS].score) == (3, 4)
    assert judged[Criterion.GROWTH].score is None
    house.services.offers.judge(application, Criterion.PEOPLE, 2)
    house.services.offers.describe(application, Criterion.PEOPLE, " Kind, and few ")
    people = next(one for one in column(house, application).judged if one.criterion is Criterion.PEOPLE)
    assert (people.score, people.words) == (2, "Kind, and few")
    assert not people.from_debriefs
    assert not people.words_from_debriefs
    house.services.offers.judge(application, Criterion.PEOPLE, None)
    house.services.offers.describe(application, Criterion.PEOPLE, "")
    assert house.store.all(Judgement) == []
    people = next(one for one in column(house, application).judged if one.criterion is Criterion.PEOPLE)
    assert people.from_debriefs


def test_what_is_open_is_still_to_ask_and_asked_once(house: House) -> None:
    application, offer = offered(house)
    offers = house.services.offers
    offers.add_point(application, "Pension")
    for item in (OfferItem.PAY, OfferItem.SCHEDULE):
        offers.settle(offer, item, settled=True)
    asks = column(house, application).to_ask
    assert [(one.item, one.point) for one in asks] == [(OfferItem.START_DATE, None), (None, "Pension")]
    change = offers.ask_later(application, "Is the pension matched, and from when?", house.now)
    asks = column(house, application).to_ask
    assert [one.text for one in asks] == ["Is the pension matched, and from when?", "When could I start?"]
    assert asks[0].question == change.about["id"]
    undone(house, change)
    offers.decide(offer, OfferDecision.ACCEPTED, house.now)
    assert column(house, application).to_ask == ()


def test_a_question_needs_an_interview_to_stand_with(house: House) -> None:
    application = house.application("Tidewell", stage=Stage.WAITING)
    with pytest.raises(WorldError, match="Ask in a letter"):
        house.services.offers.ask_later(application, "Pension?", house.now)


def test_of_a_likely_offer_pay_and_day_are_asked(house: House) -> None:
    application = likely(house)
    assert [one.text for one in column(house, application).to_ask] == [
        "What range of pay is the role planned with?",
        "When do you decide?",
    ]
    known = likely(house, "Halden", promised=date(2026, 6, 26), salary_from=49000)
    assert column(house, known).to_ask == ()


def test_what_asks_is_a_letter_that_fits_how_far_it_is(house: House) -> None:
    application, _ = offered(house)
    assert column(house, application).ask_letter is LetterKind.OFFER_THANKS
    write(house, *sent(house, application, LetterKind.OFFER_THANKS))
    assert column(house, application).ask_letter is LetterKind.DECISION_TIME
    assert column(house, likely(house)).ask_letter is LetterKind.FOLLOW_UP


# Dates that clash


def test_an_answer_that_is_owed_before_another_decides_is_said(house: House) -> None:
    application, offer = offered(house, days=3)
    other = likely(house, promised=date(2026, 6, 26))
    likely(house, "Halden", promised=date(2026, 6, 18))
    (clash,) = house.services.offers.view(house.now).clashes
    assert (clash.company, clash.other_company) == ("Tidewell", "Fernhill")
    assert (clash.other_on, clash.days, clash.other_meets) == (date(2026, 6, 26), 7, False)
    assert not clash.time_asked
    assert not clash.told
    write(house, *sent(house, application, LetterKind.DECISION_TIME))
    write(house, *sent(house, other, LetterKind.FOLLOW_UP))
    (clash,) = house.services.offers.view(house.now).clashes
    assert clash.time_asked
    assert clash.told
    house.services.offers.decide(offer, OfferDecision.ACCEPTED, house.now)
    assert house.services.offers.view(house.now).clashes == ()


def test_an_interview_after_the_deadline_clashes_as_well(house: House) -> None:
    offered(house, days=2)
    other = likely(house)
    house.interview(other, hours=24 * 5)
    (clash,) = house.services.offers.view(house.now).clashes
    assert (clash.other_meets, clash.days) == (True, 3)
    house.later(days=3)
    assert house.services.offers.view(house.now).clashes == ()


def test_two_offers_do_not_clash(house: House) -> None:
    offered(house, days=2)
    offered(house, "Fernhill", days=9)
    assert house.services.offers.view(house.now).clashes == ()


# Weights, pay, rates


def test_weights_are_kept_with_the_settings_and_change_the_figure(house: House) -> None:
    application = likely(house)
    offers = house.services.offers
    offers.judge(application, Criterion.CULTURE, 5)
    offers.judge(application, Criterion.GROWTH, 1)
    assert column(house, application).score.value == 60
    change = offers.weigh(Criterion.CULTURE, 5)
    offers.weigh(Criterion.GROWTH, 1)
    assert column(house, application).score.value == 87
    assert house.store.settings().weights == {"culture": 5, "growth": 1}
    assert change.about == {"criterion": "culture", "weight": "5"}
    with pytest.raises(WorldError, match="1 to 5"):
        offers.weigh(Criterion.PAY, 6)


def test_foreign_weights_of_a_file_stay(house: House) -> None:
    house.services.settings.change(replace(house.services.settings.read(), weights={"commute": 2.5}))
    house.services.offers.weigh(Criterion.PAY, 4)
    assert house.store.settings().weights == {"commute": 2.5, "pay": 4}


def test_pay_waits_for_the_users_own_rate_and_says_which(house: House) -> None:
    offered(house)
    swiss = likely(house, "Halden", salary_from=90000, salary_to=95000, currency="CHF")
    offers = house.services.offers
    waiting = column(house, swiss).pay
    assert (waiting.obstacle, waiting.currency, offers.view(house.now).line.currency) == (
        Obstacle.NO_RATE,
        "CHF",
        "EUR",
    )
    offers.name_rate(Rate("eur", "chf", 0.95, date(2026, 6, 1)))
    offers.name_rate(Rate("chf ", "EUR", 1.04, date(2026, 6, 2)))
    view = offers.view(house.now)
    assert column(house, swiss).pay.obstacle is None
    assert view.rates == (Rate("CHF", "EUR", 1.04, date(2026, 6, 2)),)
    pay = column(house, swiss).pay
    assert (pay.origin, pay.rate) == (PayOrigin.THEIR_RANGE, view.rates[0])
    assert pay.year_low == pytest.approx(93600)
    offers.forget_rate("CHF", "EUR")
    assert column(house, swiss).pay.year_low is None


def test_pay_is_weighed_from_the_floor_to_the_wish_by_month_and_by_year(house: House) -> None:
    application, _ = offered(house)
    offers = house.services.offers
    assert column(house, application).score.value is None
    offers.aim(PayAim(4000, 5000, "eur", Period.MONTH))
    view = offers.view(house.now)
    assert (view.line.floor, view.line.wish, view.line.currency) == (48000, 60000, "EUR")
    assert column(house, application).score.value == 43
    offers.frame(PayFrame(application, payments=13, asked_from=54000))
    assert column(house, application).frame.asked_from == 54000
    offers.frame(PayFrame(application))
    assert house.store.all(PayFrame) == []


@pytest.mark.parametrize(
    ("aim", "word"),
    [
        (PayAim(60000, 48000), "above the least"),
        (PayAim(-1), "from 0 on"),
        (PayAim(1, hours_per_week=0), "Hours a week"),
    ],
)
def test_an_aim_that_cannot_be_is_refused(house: House, aim: PayAim, word: str) -> None:
    with pytest.raises(WorldError, match=word):
        house.services.offers.aim(aim)


@pytest.mark.parametrize("rate", [Rate("EUR", "eur", 1, date(2026, 6, 2)), Rate("CHF", "EUR", 0, date(2026, 6, 2))])
def test_a_rate_that_cannot_be_is_refused(house: House, rate: Rate) -> None:
    with pytest.raises(WorldError, match="A rate is"):
        house.services.offers.name_rate(rate)


# The diary


def test_the_diary_tells_how_an_offer_came_to_be(house: House) -> None:
    application, offer = offered(house)
    deadline = offer_of(house, offer).deadline
    start = house.now
    house.later(days=1)
    house.services.offers.revise(offer, replace(TERMS, base=53000, deadline=deadline), house.now)
    write(house, *sent(house, application, LetterKind.DECISION_TIME))
    house.later(days=1)
    house.services.offers.revise(offer, replace(TERMS, base=53000, bonus=None, deadline=deadline), house.now)
    house.later(hours=1)
    house.services.offers.decide(offer, OfferDecision.ACCEPTED, house.now)
    told = house.services.offers.diary()
    assert [one.entry for one in told] == [
        Entry.ACCEPTED, Entry.REVISED, Entry.TIME_ASKED, Entry.REVISED, Entry.RECORDED,
    ]  # fmt: skip
    assert told[1].changes == (TermChange("bonus", 8, None),)
    assert told[3].changes == (TermChange("base", 51500, 53000),)
    assert (told[-1].at, told[-1].terms.base, told[-1].company) == (start, 51500, "Tidewell")


def test_a_snoozed_reminder_of_an_offer_is_no_part_of_another(house: House) -> None:
    _, one = offered(house)
    _, other = offered(house, "Fernhill")
    house.services.reminders.snooze("offer_thanks", other, house.now + timedelta(hours=3), house.now)
    house.services.offers.delete(one, house.now)
    assert [(each.subject, each.state) for each in house.store.all(Decision)] == [(other, DecisionState.SNOOZED)]


def test_a_weight_is_nobodys_reminder(house: House) -> None:
    """A key that sets a weight makes nothing be worked out anew."""
    likely(house)
    due = house.services.reminders.agenda(house.now)
    assert house.services.offers.weigh(Criterion.PAY, 5).applications == frozenset()
    assert house.services.reminders.agenda(house.now) == due
    sooner = replace(house.services.settings.read(), search_gap_days=3)
    assert house.services.settings.change(sooner).applications
