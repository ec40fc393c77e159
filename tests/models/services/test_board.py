"""Moving cards: where they land, what is noted, what is asked afterwards."""

import tempfile
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from models.domain.change import Edit
from models.domain.errors import WorldError
from models.domain.reminder import Rule
from models.domain.values import (
    Application,
    ApplicationId,
    Contact,
    ContactId,
    Letter,
    LetterId,
    LetterKind,
    LetterState,
    Move,
    NextSteps,
    Offer,
    Reason,
    Stage,
)
from tests.models.services.house_at import House


def moves_of(house: House, application: ApplicationId) -> list[tuple[Stage | None, Stage]]:
    return [(move.from_stage, move.to) for move in house.store.find(Move, application=application)]


def test_a_card_lands_where_it_is_dropped(house: House) -> None:
    for company in ("Cedar", "Birch", "Alder"):
        house.application(company, stage=Stage.WAITING)
    assert house.column(Stage.WAITING) == ["Alder", "Birch", "Cedar"]
    moved = house.application("Quillmark", stage=Stage.INTERVIEWING)
    change = house.services.board.move(moved, Stage.WAITING, 1, house.now)
    assert house.column(Stage.WAITING) == ["Alder", "Quillmark", "Birch", "Cedar"]
    assert house.column(Stage.INTERVIEWING) == []
    assert (change.intent, change.about["company"], change.about["stage"]) == (
        "application.moved",
        "Quillmark",
        "waiting",
    )


def test_an_order_in_one_column_is_kept_and_is_no_move(house: House) -> None:
    alder = house.application("Alder")
    for company in ("Birch", "Cedar"):
        house.application(company)
    change = house.services.board.move(alder, Stage.APPLIED, 1, house.now)
    assert house.column(Stage.APPLIED) == ["Cedar", "Alder", "Birch"]
    assert change.intent == "application.reordered"
    assert moves_of(house, alder) == [(None, Stage.APPLIED)]


def test_a_card_put_back_where_it_was_changes_nothing(house: House) -> None:
    alder = house.application("Alder")
    house.application("Birch")
    revision = house.store.revision
    assert not house.services.board.move(alder, Stage.APPLIED, 1, house.now)
    assert not house.services.board.move(alder, Stage.APPLIED, 99, house.now)
    assert house.store.revision == revision


def test_every_move_is_in_the_history(house: House) -> None:
    application = house.application("Quillmark", stage=Stage.WISHLIST)
    for stage in (Stage.APPLIED, Stage.SCREENING, Stage.APPLIED):
        house.services.board.move(application, stage, 0, house.now)
    assert moves_of(house, application) == [
        (None, Stage.WISHLIST),
        (Stage.WISHLIST, Stage.APPLIED),
        (Stage.APPLIED, Stage.SCREENING),
        (Stage.SCREENING, Stage.APPLIED),
    ]


def test_a_move_can_be_made_for_an_earlier_day(house: House) -> None:
    application = house.application("Quillmark", stage=Stage.WISHLIST)
    last_week = house.now - timedelta(days=7)
    house.services.board.move(application, Stage.APPLIED, 0, house.now, at=last_week)
    panel = house.services.applications.panel(application, house.now)
    assert panel is not None
    assert panel.application.applied_at == last_week
    assert panel.moves[0].to is Stage.APPLIED, "the earlier day stands first in the history"


def test_a_move_cannot_lie_in_the_future(house: House) -> None:
    application = house.application()
    with pytest.raises(WorldError, match="future"):
        house.services.board.move(application, Stage.SCREENING, 0, house.now, at=house.now + timedelta(days=1))
    assert house.column(Stage.APPLIED) == ["Halden & Rowe"]


def test_a_day_chosen_without_an_hour_may_be_today(house: House) -> None:
    application = house.application()
    house.later(minutes=1)
    house.services.board.move(application, Stage.SCREENING, 0, house.now, at=house.now + timedelta(hours=4))
    assert house.store.find(Move, application=application)[-1].at == house.now


def test_redating_the_move_to_applied_takes_the_day_of_applying_along(house: House) -> None:
    application = house.application()
    move = house.store.find(Move, application=application)[0]
    earlier = house.now - timedelta(days=12)
    change = house.services.board.redate(move, earlier, house.now)
    card = house.services.board.card(application, house.now)
    assert card is not None
    assert card.applied_at == earlier
    assert card.wait is not None
    assert card.wait.days == 12
    house.services.undo(change)
    assert house.store.find(Move, application=application) == [move]


def test_several_cards_go_together_and_those_already_there_are_named(house: House) -> None:
    going = [house.application("Alder"), house.application("Birch")]
    staying = house.application("Cedar", stage=Stage.REJECTED)
    change = house.services.board.move_many([going[0], staying, going[1], going[0]], Stage.REJECTED, house.now)
    assert house.column(Stage.REJECTED) == ["Cedar", "Alder", "Birch"]
    assert (change.about["count"], change.about["skipped"]) == ("2", "Cedar")
    house.services.undo(change)
    assert house.column(Stage.APPLIED) == ["Birch", "Alder"]


def test_no_reply_can_be_revived(house: House) -> None:
    application = house.application("Quillmark")
    house.services.board.move(application, Stage.NO_REPLY, 0, house.now)
    assert house.services.board.closed_counts()[Stage.NO_REPLY] == 1
    house.services.board.move(application, Stage.SCREENING, 0, house.now)
    assert house.services.board.closed_counts()[Stage.NO_REPLY] == 0
    assert house.column(Stage.SCREENING) == ["Quillmark"]


def test_cards_of_an_imported_file_without_places_can_be_put_in_order(house: House) -> None:
    applications = [house.application(company, position=None) for company in ("Alder", "Birch", "Cedar")]
    before = house.column(Stage.APPLIED)
    house.services.board.move(applications[0], Stage.APPLIED, 1, house.now)
    rest = [company for company in before if company != "Alder"]
    assert house.column(Stage.APPLIED) == [rest[0], "Alder", rest[1]]
    cards = house.services.board.cards(house.now)
    assert [card.position for card in cards] == sorted(card.position for card in cards)
    assert [house.services.board.card(card.application, house.now) for card in cards] == list(cards)


def test_the_promised_day_is_kept_with_the_last_interview(house: House) -> None:
    application = house.application()
    house.interview(application, hours=-200)
    last = house.interview(application, hours=-20)
    house.interview(application, hours=70)
    house.services.board.promised(application, date(2026, 6, 26), house.now)
    steps = house.store.get(NextSteps, last)
    assert steps is not None
    assert (steps.promised_by, steps.recorded_at) == (date(2026, 6, 26), house.now)


def test_a_promised_day_needs_an_interview(house: House) -> None:
    with pytest.raises(WorldError, match="interview"):
        house.services.board.promised(house.application(), date(2026, 6, 26), house.now)


def test_a_promise_that_is_taken_back_leaves_nothing(house: House) -> None:
    application = house.application()
    house.interview(application, hours=-20)
    assert not house.services.board.promised(application, None, house.now)
    house.services.board.promised(application, date(2026, 6, 26), house.now)
    house.services.board.promised(application, None, house.now)
    assert house.store.all(NextSteps) == []


def test_the_gauge_shows_the_promised_day_until_they_answer(house: House) -> None:
    application = house.application(stage=Stage.WAITING)
    house.interview(application, hours=-50)
    house.services.board.promised(application, date(2026, 6, 26), house.now)
    card = house.services.board.card(application, house.now)
    assert card is not None
    assert card.wait is not None
    assert (card.wait.promised_on, card.wait.days, card.wait.typical, card.wait.own) == (
        date(2026, 6, 26),
        2,
        23.8,
        False,
    )


def test_a_reason_is_noted_and_taken_back(house: House) -> None:
    application = house.application(stage=Stage.REJECTED)
    change = house.services.board.reason(application, Reason.FIT, house.now)
    kept = house.store.get(Application, application)
    assert kept is not None
    assert kept.reason is Reason.FIT
    house.services.undo(change)
    kept = house.store.get(Application, application)
    assert kept is not None
    assert kept.reason is None


def test_the_answer_by_makes_the_offer_and_then_moves_its_deadline(house: House) -> None:
    application = house.application(stage=Stage.OFFER)
    friday, monday = house.now + timedelta(days=3), house.now + timedelta(days=6)
    house.services.board.offer_deadline(application, friday, house.now)
    card = house.services.board.card(application, house.now)
    assert card is not None
    assert card.offer_deadline == friday
    house.services.board.offer_deadline(application, monday, house.now)
    (offer,) = house.store.find(Offer, application=application)
    assert (offer.deadline, offer.recorded_at, offer.more_time_asked) == (monday, house.now, None)


def test_a_moved_deadline_outweighs_the_letter_that_asked_for_more_time(house: House) -> None:
    application = house.application(stage=Stage.OFFER)
    person = ContactId("con-1")
    letter = Letter(
        LetterId("let-1"), LetterKind.DECISION_TIME, person, application, state=LetterState.SENT, sent_at=house.now
    )
    house.services.board.offer_deadline(application, house.later(days=1), house.now)
    house.store.write([Edit(None, Contact(person, "Jane Okafor")), Edit(None, letter)], "test")
    house.services.reminders.forget()
    assert "offer_decision" not in {reminder.rule for reminder in house.services.reminders.agenda(house.now).due}
    house.services.board.offer_deadline(application, house.later(days=2), house.now)
    assert "offer_decision" in {reminder.rule for reminder in house.services.reminders.agenda(house.now).due}


def test_a_card_says_what_comes_next(house: House) -> None:
    application = house.application(stage=Stage.INTERVIEWING, fit=4, tags=("remote",))
    house.interview(application, hours=-100)
    interview = house.interview(application, hours=50)
    card = house.services.board.card(application, house.now)
    assert card is not None
    assert (card.round, card.next_interview) == (2, house.now + timedelta(hours=50))
    assert (card.fit, card.tags, card.agency) == (4, ("remote",), False)
    assert card.wait is None, "with an interview ahead nobody is being waited for"
    house.services.interviews.cancel(interview, house.now)
    card = house.services.board.card(application, house.now)
    assert card is not None
    assert (card.round, card.next_interview) == (1, None)


def test_the_gauge_is_the_users_turn_only_while_a_step_of_theirs_is_open(house: House) -> None:
    application = house.application(stage=Stage.WAITING)
    interview = house.interview(application, hours=-24)
    house.met(interview)
    card = house.services.board.card(application, house.now)
    assert card is not None
    assert card.wait is not None
    assert card.wait.user_turn
    assert card.reminder is not None
    for reminder in house.services.reminders.agenda(house.now).due:
        house.services.reminders.done(reminder.rule, reminder.subject, house.now)
    card = house.services.board.card(application, house.now)
    assert card is not None
    assert card.wait is not None
    assert not card.wait.user_turn


def test_somebody_elses_step_is_said_by_name(house: House) -> None:
    application = house.application(stage=Stage.WAITING)
    house.met(house.interview(application, hours=-3), "Jane Okafor")
    debrief = next(one for one in house.services.reminders.agenda(house.now).due if one.rule == Rule.DEBRIEF)
    house.services.reminders.done(debrief.rule, debrief.subject, house.now)
    card = house.services.board.card(application, house.now)
    assert card is not None
    assert card.person == "Jane Okafor"


def test_one_card_is_the_same_as_among_all(house: House) -> None:
    for number, stage in enumerate((Stage.APPLIED, Stage.WAITING, Stage.WAITING, Stage.OFFER, Stage.WISHLIST)):
        application = house.application(f"Company {number}", stage=stage)
        house.interview(application, hours=-30 * number - 1)
    cards = house.services.board.cards(house.now)
    assert len(cards) == 5
    assert [house.services.board.card(card.application, house.now) for card in cards] == list(cards)


def test_what_is_gone_is_said_calmly(house: House) -> None:
    assert house.services.board.card(ApplicationId("app-none"), house.now) is None
    with pytest.raises(WorldError, match="bin"):
        house.services.board.move(ApplicationId("app-none"), Stage.OFFER, 0, house.now)


@settings(max_examples=30)
@given(st.lists(st.tuples(st.integers(0, 5), st.sampled_from(Stage), st.integers(0, 7)), max_size=25))
def test_every_column_reads_as_it_was_dropped(drops: list[tuple[int, Stage, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        house = House(Path(folder) / "data")
        applications = [house.application(f"Company {number}", stage=Stage.WISHLIST) for number in range(6)]
        expected: dict[Stage, list[str]] = {stage: [] for stage in Stage}
        expected[Stage.WISHLIST] = [f"Company {number}" for number in reversed(range(6))]
        for number, stage, place in drops:
            house.services.board.move(applications[number], stage, place, house.now)
            name = f"Company {number}"
            for column in expected.values():
                if name in column:
                    column.remove(name)
            expected[stage].insert(min(place, len(expected[stage])), name)
        assert {stage: house.column(stage) for stage in Stage} == expected
        house.store.close()
