"""Whatever is done in whatever order: undone in reverse, the record is as it was."""

import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from models.domain.change import Change
from models.domain.errors import RowMovedOn, WorldError
from models.domain.values import (
    Application,
    Contact,
    Interview,
    NextSteps,
    Offer,
    Reason,
    Reference,
    Reply,
    Role,
    Stage,
)
from tests.models.services.house_at import House

COMPANIES = ("Halden & Rowe", "Quillmark", "Tidewell")
STAGES = tuple(Stage)

STEPS = st.lists(st.tuples(st.integers(0, 17), st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=14)
"""What is done, to which of the things there are, and how."""


def act(house: House, what: int, which: int, how: int) -> Change | None:
    """One intent; None where there is nothing yet that it could be about."""
    services, now = house.services, house.later(minutes=how * 37)
    applications = house.store.all(Application)
    interviews = house.store.all(Interview)
    if what <= 1 or not applications:
        return services.applications.create(COMPANIES[which % 3], f"Role {how % 2}", STAGES[how], now)
    one = applications[which % len(applications)]
    meeting = interviews[which % len(interviews)] if interviews else None
    match what:
        case 2 | 3:
            return services.board.move(one.id, STAGES[how], which, now)
        case 4:
            return services.board.move_many([each.id for each in applications], STAGES[how], now)
        case 5 | 6:
            return services.interviews.book(one.id, now + timedelta(hours=9 * how - 50), now)
        case 7:
            return services.applications.edit(replace(one, notes=f"Note {how}"), now, COMPANIES[how % 3])
        case 8:
            return services.applications.delete(one.id, now)
        case 9:
            return services.applications.add_reply(Reply(one.id, now - timedelta(hours=how), summary="Thanks"))
        case 10:
            return services.board.offer_deadline(one.id, now + timedelta(days=how), now)
        case 11:
            return services.board.reason(one.id, list(Reason)[how % 4], now)
    if meeting is None:
        return services.people.create(f"Person {how}", now)
    match what:
        case 12:
            return services.interviews.add_person(meeting.id, f"Person {how}", tuple(Role)[how % 3], now)
        case 13:
            return services.interviews.edit(replace(meeting, starts_at=now + timedelta(hours=how)), now)
        case 14:
            return services.interviews.cancel(meeting.id, now)
        case 15:
            return services.interviews.delete(meeting.id, now)
        case 16:
            return services.interviews.next_steps(NextSteps(meeting.id, contact_by="Jane" if how % 2 else None), now)
        case _:
            return say_something(house, how)


def say_something(house: House, how: int) -> Change | None:
    """The user's word on some reminder that is there."""
    agenda, now = house.services.reminders.agenda(house.now), house.now
    there = (*agenda.due, *agenda.next)
    if not there:
        return None
    reminder = there[how % len(there)]
    if how % 3 == 0:
        return house.services.reminders.snooze(reminder.rule, reminder.subject, now + timedelta(hours=5), now)
    if how % 3 == 1:
        return house.services.reminders.done(reminder.rule, reminder.subject, now)
    return house.services.reminders.dismiss(reminder.rule, reminder.subject, now)


def done(house: House, steps: list[tuple[int, int, int]]) -> list[Change]:
    changes = []
    for what, which, how in steps:
        try:
            change = act(house, what, which, how)
        except WorldError:
            continue  # refused in a sentence, and then nothing was written
        if change:
            changes.append(change)
    return changes


@settings(max_examples=40)
@given(STEPS)
def test_everything_undone_in_reverse_is_as_before(steps: list[tuple[int, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        house = House(Path(folder) / "data")
        house.application("Alder", stage=Stage.INTERVIEWING)
        before = house.store.archive()
        changes = done(house, steps)
        after = house.store.archive()
        undone = [house.services.undo(change) for change in reversed(changes)]
        assert house.store.archive() == before
        for change in reversed(undone):
            house.services.undo(change)
        assert house.store.archive() == after
        house.store.close()


@settings(max_examples=40)
@given(STEPS)
def test_the_agenda_keeps_in_step_with_every_intent(steps: list[tuple[int, int, int]]) -> None:
    """As if everything had been read afresh."""
    with tempfile.TemporaryDirectory() as folder:
        house = House(Path(folder) / "data")
        house.services.reminders.agenda(house.now)
        done(house, steps)
        kept = house.services.reminders.agenda(house.now)
        afresh = house.another().reminders.agenda(house.now)
        assert (kept.due, kept.next) == (afresh.due, afresh.next)
        assert sorted(kept.calm) == sorted(afresh.calm)
        house.store.close()


def test_an_undo_of_what_has_moved_on_is_refused_and_changes_nothing(house: House) -> None:
    application = house.application(stage=Stage.WAITING)
    moved = house.services.board.move(application, Stage.OFFER, 0, house.now)
    house.services.board.move(application, Stage.ACCEPTED, 0, house.now)
    with pytest.raises(RowMovedOn):
        house.services.undo(moved)
    assert house.column(Stage.ACCEPTED) == ["Halden & Rowe"]


def test_a_fact_that_is_undone_brings_its_reminder_back(house: House) -> None:
    application = house.application(stage=Stage.REJECTED)
    assert f"record_lesson {application}" not in house.due()
    house.later(days=2)
    assert f"record_lesson {application}" in house.due()
    change = house.services.board.reason(application, Reason.TECHNICAL, house.now)
    assert f"record_lesson {application}" not in house.due()
    house.services.undo(change)
    assert f"record_lesson {application}" in house.due()


def test_references_come_and_go(house: House) -> None:
    application = house.application()
    person = house.services.people.create("Gareth Pugh-Lewis", house.now).edits[0].after
    assert isinstance(person, Contact)
    named = Reference(application, person.id, stress=("calm under load",))
    change = house.services.applications.add_reference(named)
    assert (change.intent, change.about["person"]) == ("reference.added", "Gareth Pugh-Lewis")
    with pytest.raises(WorldError, match="already"):
        house.services.applications.add_reference(named)
    house.services.undo(change)
    assert house.store.all(Reference) == []


def test_an_offer_that_was_recorded_by_its_deadline_goes_with_the_undo(house: House) -> None:
    application = house.application(stage=Stage.OFFER)
    change = house.services.board.offer_deadline(application, house.now + timedelta(days=3), house.now)
    house.services.undo(change)
    assert house.store.all(Offer) == []
