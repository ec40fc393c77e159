"""When a bubble comes and when it does not (Read exactly so, 14), on a real folder with a clock moved by hand."""

from datetime import UTC, datetime, timedelta

import pytest

from models.domain.errors import WorldError
from models.domain.values import ApplicationId, InterviewId
from models.services.house import Services
from models.services.sweep import Sweep
from models.store.repository import Store
from tests.models.services.house_at import House

MORNING = datetime(2026, 6, 16, 8, 0, tzinfo=UTC)
"""Tuesday, 10:00 in Berlin."""


def said(sweep: Sweep) -> list[str]:
    return [f"{reminder.rule} {reminder.subject}" for reminder in sweep.bubbles]


def sweep(house: House, looking_at: frozenset[ApplicationId] = frozenset()) -> Sweep:
    return house.services.reminders.sweep(house.now, looking_at)


def quiet(house: House) -> None:
    """Let everything that is due by now have been said."""
    sweep(house)


@pytest.fixture
def booked(house: House) -> InterviewId:
    """An interview from 13:00 to 14:00 in Berlin with one interviewer; what its booking made due has been said."""
    application = house.application()
    interview = house.interview(application, hours=3)
    house.met(interview)
    quiet(house)
    return interview


def test_a_bubble_comes_once(house: House, booked: InterviewId) -> None:
    house.later(hours=4)
    assert said(sweep(house)) == [f"debrief {booked}"]
    assert said(sweep(house)) == []
    house.later(minutes=10)
    assert said(sweep(house)) == []


def test_what_another_start_has_claimed_is_not_said_again(house: House, booked: InterviewId) -> None:
    house.later(hours=4)
    assert said(sweep(house)) == [f"debrief {booked}"]
    other = Store.open(house.store.folder)
    try:
        assert said(Services(other, house.clock).reminders.sweep(house.now)) == []
    finally:
        other.close()


def test_in_the_hour_after_the_end_only_the_debrief_speaks(house: House, booked: InterviewId) -> None:
    house.later(hours=4, minutes=59)
    assert said(sweep(house)) == [f"debrief {booked}"]
    house.later(minutes=1)
    assert [line.split("/")[0] for line in said(sweep(house))] == [f"thank_you {booked}"]


def test_nothing_is_said_during_an_interview(house: House, booked: InterviewId) -> None:
    other = house.application("Quillmark")
    house.later(hours=3)  # the interview begins
    ended = house.interview(other, hours=-1)  # one that has just ended elsewhere
    assert said(sweep(house)) == []
    house.later(hours=1)
    assert said(sweep(house)) == [f"debrief {ended}", f"debrief {booked}"]


def test_the_room_is_told_a_quarter_of_an_hour_before_and_not_to_somebody_who_has_left(
    house: House, booked: InterviewId
) -> None:
    house.later(hours=2, minutes=44, seconds=59)
    assert said(sweep(house)) == []
    house.later(seconds=1)
    assert said(sweep(house)) == [f"leave_the_room {booked}"]
    asleep = house.interview(house.application("Quillmark"), hours=1)
    quiet(house)
    house.later(hours=3, minutes=5)  # slept from before its quarter of an hour until an hour after its end
    assert f"leave_the_room {asleep}" in house.due()
    assert f"leave_the_room {asleep}" not in said(sweep(house))


def test_quiet_hours_hold_and_the_morning_does_not_burst(house: House) -> None:
    for number in range(5):
        interview = house.interview(house.application(f"Company {number}"), hours=9)  # 19:00 to 20:00 in Berlin
        house.met(interview, f"Person {number}")
    quiet(house)
    house.later(hours=10)
    debriefs = sweep(house)
    assert (len(debriefs.bubbles), len(debriefs.digest)) == (0, 5)
    house.later(hours=2)  # 22:00: the thank-yous wait for the morning
    assert sweep(house) == ((), (), sweep(house).wake_at)
    house.later(hours=11)
    morning = sweep(house)
    assert not morning.bubbles
    assert {reminder.rule.value for reminder in morning.digest} >= {"thank_you"}
    assert len(morning.digest) > 3
    assert sweep(house).digest == ()


def test_a_debrief_asks_in_the_evening_but_not_at_midnight(house: House) -> None:
    evening = house.interview(house.application(), hours=11)  # 21:00 to 22:00 in Berlin
    quiet(house)
    house.later(hours=12)
    assert said(sweep(house)) == [f"debrief {evening}"]
    missed = house.interview(house.application("Quillmark"), hours=-1.5)  # ended 21:30; noticed at 23:30
    house.later(hours=1, minutes=30)
    assert f"debrief {missed}" in house.due()
    assert said(sweep(house)) == []
    house.later(hours=9, minutes=30)
    assert f"debrief {missed}" in said(sweep(house))


def test_what_is_open_in_front_of_the_person_is_not_announced_later_either(house: House, booked: InterviewId) -> None:
    application = house.services.interviews
    assert application is not None
    house.later(hours=4)
    shown = next(
        reminder.application for reminder in house.services.reminders.agenda(house.now).due if reminder.application
    )
    assert said(sweep(house, frozenset({shown}))) == []
    assert said(sweep(house)) == []
    assert f"debrief {booked}" in house.due()


def test_a_snooze_speaks_again_at_its_end(house: House, booked: InterviewId) -> None:
    house.later(hours=4)
    quiet(house)
    house.services.reminders.snooze("debrief", booked, house.now + timedelta(minutes=10), house.now)
    assert said(sweep(house)) == []
    house.later(minutes=9, seconds=59)
    assert said(sweep(house)) == []
    house.later(seconds=1)
    assert said(sweep(house)) == [f"debrief {booked}"]


def test_a_pause_holds_and_is_remembered_by_the_next_start(house: House, booked: InterviewId) -> None:
    house.services.reminders.pause(house.now + timedelta(hours=5))
    house.later(hours=4)
    assert said(sweep(house)) == []
    assert said(house.another().reminders.sweep(house.now)) == []
    house.later(hours=1)
    assert f"debrief {booked}" in said(sweep(house))


def test_the_deadline_of_an_offer_speaks_three_times(house: House) -> None:
    application = house.application()
    house.services.board.offer_deadline(application, MORNING + timedelta(days=4, hours=5), house.now)
    quiet(house)
    heard = []
    while house.now < MORNING + timedelta(days=5):
        house.later(hours=1)
        heard += [(house.now, reminder.rule.value) for reminder in sweep(house).bubbles]
    days = [moment.date().isoformat() for moment, rule in heard if rule == "offer_decision"]
    assert days == ["2026-06-18", "2026-06-19", "2026-06-20"]


def test_names_and_lessons_stand_in_today_without_a_word(house: House, booked: InterviewId) -> None:
    house.later(days=2)
    heard = sweep(house)
    rules = {reminder.rule.value for reminder in (*heard.bubbles, *heard.digest)}
    assert {"confirm_name", "find_address"} <= {line.split()[0] for line in house.due()}
    assert not {"confirm_name", "find_address"} & rules


def test_the_next_look_is_at_the_next_thing_that_matters(house: House, booked: InterviewId) -> None:
    assert sweep(house).wake_at == MORNING + timedelta(hours=2, minutes=45)
    house.later(hours=3, minutes=30)
    assert sweep(house).wake_at == MORNING + timedelta(hours=4)
    house.later(hours=1)
    assert sweep(house).wake_at == MORNING + timedelta(hours=5)


def test_a_store_that_cannot_be_written_loses_no_bubble(house: House, booked: InterviewId) -> None:
    house.later(hours=4)
    other = Store.open(house.store.folder)
    connection = other.database.connection()  # type: ignore[no-untyped-call]
    connection.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(WorldError):
            sweep(house)
    finally:
        connection.execute("ROLLBACK")
        other.close()
    assert said(sweep(house)) == [f"debrief {booked}"]
