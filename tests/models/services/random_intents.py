"""Intents of every kind at random, for what must hold after any of them."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import strategies as st

from models.domain.change import Change
from models.domain.errors import WorldError
from models.domain.values import Application, Contact, Interview, NextSteps, Reason, Reply, Role, Stage
from tests.models.services.house_at import House

COMPANIES = ("Halden & Rowe", "Quillmark", "Tidewell")
STAGES = tuple(Stage)

STEPS = st.lists(st.tuples(st.integers(0, 19), st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=14)
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
        case 17:
            return say_something(house, how)
        case _:
            return together_or_out(house, which, how)


def together_or_out(house: House, which: int, how: int) -> Change | None:
    """Two people become one, or one is taken out."""
    people = house.store.all(Contact)
    if not people:
        return None
    one, other = people[which % len(people)], people[how % len(people)]
    if how % 3:
        return house.services.people.merge(one.id, other.id, house.now)
    return house.services.people.delete(one.id, house.now)


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
