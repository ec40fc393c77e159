"""What the user says of a reminder, and that the answer follows record and clock."""

from datetime import timedelta

import pytest

from models.domain.change import Edit
from models.domain.errors import WorldError
from models.domain.reminder import Rule
from models.domain.values import Application, Decision, DecisionState, Stage
from models.store.repository import Store
from tests.models.services.house_at import House


def test_a_snoozed_reminder_is_away_until_its_time(house: House) -> None:
    interview = house.interview(house.application(), hours=-2)
    debrief = f"debrief {interview}"
    assert debrief in house.due()
    change = house.services.reminders.snooze(Rule.DEBRIEF, interview, house.now + timedelta(hours=1), house.now)
    assert debrief not in house.due()
    house.later(minutes=59)
    assert debrief not in house.due()
    house.later(minutes=1)
    assert debrief in house.due()
    assert change.about["rule"] == "debrief"


def test_a_snooze_into_the_past_is_refused(house: House) -> None:
    interview = house.interview(house.application(), hours=-2)
    with pytest.raises(WorldError, match="later"):
        house.services.reminders.snooze(Rule.DEBRIEF, interview, house.now, house.now)


def test_done_and_dismissed_go_away_and_undo_brings_them_back(house: House) -> None:
    interview = house.interview(house.application(), hours=-2)
    before = house.due()
    done = house.services.reminders.done(Rule.DEBRIEF, interview, house.now)
    assert house.due() == before - {f"debrief {interview}"}
    house.services.undo(done)
    assert house.due() == before
    dismissed = house.services.reminders.dismiss(Rule.DEBRIEF, interview, house.now)
    assert house.due() == before - {f"debrief {interview}"}
    house.services.undo(dismissed)
    assert house.due() == before


def test_the_last_word_counts(house: House) -> None:
    interview = house.interview(house.application(), hours=-2)
    house.services.reminders.done(Rule.DEBRIEF, interview, house.now)
    house.services.reminders.snooze(Rule.DEBRIEF, interview, house.now + timedelta(hours=1), house.now)
    (decision,) = house.store.all(Decision)
    assert decision.state is DecisionState.SNOOZED
    house.later(hours=1)
    assert f"debrief {interview}" in house.due()


def test_not_for_this_company_spares_the_others(house: House) -> None:
    alder, birch = house.application("Alder"), house.application("Birch")
    theirs, others = house.interview(alder, hours=-2), house.interview(birch, hours=-3)
    application = house.store.get(Application, alder)
    assert application is not None
    change = house.services.reminders.not_for_company(Rule.DEBRIEF, application.company, house.now)
    assert change.about["company"] == "Alder"
    assert f"debrief {theirs}" not in house.due()
    assert f"debrief {others}" in house.due()
    later = house.interview(alder, hours=-1)
    assert f"debrief {later}" not in house.due()


def test_the_clock_alone_brings_reminders(house: House) -> None:
    application = house.application(stage=Stage.WAITING)
    interview = house.interview(application, hours=1)
    assert f"debrief {interview}" not in house.due()
    house.later(hours=2)
    assert f"debrief {interview}" in house.due()
    house.later(days=9)
    assert f"follow_up {application}#1" in house.due()
    house.later(days=-9)
    assert f"follow_up {application}#1" not in house.due(), "a clock that is set back is believed"


def test_one_answer_is_the_same_object_until_something_changes(house: House) -> None:
    application = house.application()
    agenda = house.services.reminders.agenda(house.now)
    assert house.services.reminders.agenda(house.now) is agenda
    house.services.board.move(application, Stage.OFFER, 0, house.now)
    assert house.services.reminders.agenda(house.now) is not agenda


def test_what_another_connection_wrote_is_seen(house: House) -> None:
    application = house.application(stage=Stage.REJECTED)
    house.later(days=3)
    assert f"record_lesson {application}" in house.due()
    other = Store.open(house.store.folder)
    decision = Decision(Rule.RECORD_LESSON, application, DecisionState.DONE, at=house.now)
    other.write([Edit(None, decision)], "test")
    other.close()
    assert f"record_lesson {application}" not in house.due()


def test_ones_own_usual_time_speaks_from_the_eighth_answer_on(house: House) -> None:
    """And at once: the gauge does not wait for tomorrow."""
    waiting = house.application("Quillmark", at=house.now - timedelta(days=3))
    for number in range(8):
        card = house.services.board.card(waiting, house.now)
        assert card is not None
        assert card.wait is not None
        assert (card.wait.own, card.wait.typical) == (False, 23.8)
        application = house.application(f"Company {number}", at=house.now - timedelta(days=10 + number))
        house.services.board.move(application, Stage.REJECTED, 0, house.now)
    card = house.services.board.card(waiting, house.now)
    assert card is not None
    assert card.wait is not None
    assert (card.wait.own, card.wait.low, card.wait.typical, card.wait.high) == (True, 11, 13, 15)
