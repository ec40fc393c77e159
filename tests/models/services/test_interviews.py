"""Booking, moving and calling off interviews, and who was there."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from models.domain.errors import WorldError
from models.domain.values import (
    ApplicationId,
    Contact,
    ContactKind,
    Interview,
    InterviewId,
    InterviewStatus,
    NextSteps,
    Participant,
    Role,
)
from tests.models.services.house_at import House


def kept(house: House, interview: InterviewId) -> Interview:
    found = house.store.get(Interview, interview)
    assert found is not None
    return found


def test_rounds_are_counted_without_being_asked(house: House) -> None:
    application = house.application()
    first = house.interview(application, hours=10)
    second = house.interview(application, hours=200)
    assert (kept(house, first).round, kept(house, second).round) == (1, 2)
    house.services.interviews.cancel(second, house.now)
    assert house.services.interviews.next_round(application) == 2
    house.interview(application, hours=300, round=5)
    assert house.services.interviews.next_round(application) == 6


def test_a_booking_is_recorded_as_of_now(house: House) -> None:
    interview = kept(house, house.interview(house.application(), hours=40))
    assert (interview.recorded_at, interview.status) == (house.now, InterviewStatus.SCHEDULED)


def test_a_new_time_is_said_as_such_and_the_rules_follow(house: House) -> None:
    interview = house.interview(house.application(), hours=-2)
    assert f"debrief {interview}" in house.due()
    change = house.services.interviews.edit(
        replace(kept(house, interview), starts_at=house.now + timedelta(days=2)), house.now
    )
    assert change.intent == "interview.rescheduled"
    assert f"debrief {interview}" not in house.due()
    house.services.undo(change)
    assert f"debrief {interview}" in house.due()


def test_other_corrections_are_an_edit(house: House) -> None:
    interview = house.interview(house.application(), hours=20)
    change = house.services.interviews.edit(replace(kept(house, interview), location="14 Cask Street"), house.now)
    assert change.intent == "interview.edited"


def test_a_cancelled_interview_stays_in_the_history_and_asks_nothing(house: House) -> None:
    application = house.application()
    interview = house.interview(application, hours=-2)
    house.services.interviews.cancel(interview, house.now)
    assert f"debrief {interview}" not in house.due()
    panel = house.services.applications.panel(application, house.now)
    assert panel is not None
    assert [one.status for one in panel.interviews] == [InterviewStatus.CANCELLED]


@pytest.mark.parametrize(
    "wrong",
    [
        {"ends_at": datetime(2026, 6, 1, tzinfo=UTC)},
        {"timezone": "Mars/Olympus"},
        {"timezone": "../etc/passwd"},
        {"round": 0},
    ],
)
def test_what_cannot_be_is_said_and_not_kept(house: House, wrong: dict[str, object]) -> None:
    application = house.application()
    with pytest.raises(WorldError):
        house.interview(application, hours=20, **wrong)
    assert house.store.all(Interview) == []


def test_an_interview_in_another_zone_keeps_it(house: House) -> None:
    interview = house.interview(house.application(), hours=20, timezone="America/New_York")
    assert kept(house, interview).timezone == "America/New_York"


def test_a_person_at_the_interview_is_known_again_at_the_next(house: House) -> None:
    application = house.application()
    first, second = house.interview(application, hours=-200), house.interview(application, hours=-2)
    house.met(first, "Jane Okafor")
    house.met(second, "jane okafor")
    assert len(house.store.all(Contact)) == 1
    assert kept(house, first).people[0].contact == kept(house, second).people[0].contact


def test_a_namesake_elsewhere_is_another_person(house: House) -> None:
    house.met(house.interview(house.application("Alder")), "Jane Smith")
    house.met(house.interview(house.application("Birch")), "Jane Smith")
    assert len(house.store.all(Contact)) == 2


def test_nobody_is_there_twice(house: House) -> None:
    interview = house.interview(house.application())
    house.met(interview, "Jane Okafor")
    with pytest.raises(WorldError, match="Jane Okafor"):
        house.met(interview, "Jane Okafor", Role.FRONT_DESK)
    person = kept(house, interview).people[0]
    with pytest.raises(WorldError, match="twice"):
        house.services.interviews.set_people(interview, [person, person], house.now)


def test_a_new_person_has_their_part_and_company(house: House) -> None:
    application = house.application()
    interview = house.interview(application)
    change = house.services.interviews.add_person(
        interview, "  Dawn   Achterberg ", Role.FRONT_DESK, house.now, title="Reception"
    )
    (person,) = house.store.all(Contact)
    panel = house.services.applications.panel(application, house.now)
    assert panel is not None
    assert (person.name, person.kinds, person.title) == ("Dawn Achterberg", (ContactKind.FRONT_DESK,), "Reception")
    assert person.company == panel.company.id
    assert kept(house, interview).people == (Participant(person.id, Role.FRONT_DESK),)
    house.services.undo(change)
    assert house.store.all(Contact) == []
    assert kept(house, interview).people == ()


def test_people_can_be_changed_and_left_out(house: House) -> None:
    interview = house.interview(house.application())
    house.met(interview, "Jane Okafor")
    house.met(interview, "Rafael Quintana")
    jane, rafael = kept(house, interview).people
    thanked = replace(rafael, thanked_in_person=True, moment="Laughed about the import step")
    house.services.interviews.set_people(interview, [thanked], house.now)
    assert kept(house, interview).people == (thanked,)
    assert {f"thank_you {interview}/{jane.contact}"}.isdisjoint(house.due())


def test_next_steps_count_as_recorded_from_the_first_word(house: House) -> None:
    interview = house.interview(house.application(), hours=-1)
    assert not house.services.interviews.next_steps(NextSteps(interview), house.now)
    assert house.store.all(NextSteps) == []
    house.services.interviews.next_steps(NextSteps(interview, contact_by="Jane"), house.now)
    first = house.now
    house.later(hours=3)
    house.services.interviews.next_steps(NextSteps(interview, promised_by=date(2026, 6, 26)), house.now)
    assert house.store.all(NextSteps) == [NextSteps(interview, promised_by=date(2026, 6, 26), recorded_at=first)]
    house.services.interviews.next_steps(NextSteps(interview), house.now)
    assert house.store.all(NextSteps) == []


def test_preparation_is_ticked_off_and_on(house: House) -> None:
    interview = house.interview(house.application(), hours=6)
    assert f"prepare {interview}" in house.due()
    change = house.services.interviews.prepared(interview, True, house.now)
    assert f"prepare {interview}" not in house.due()
    house.services.undo(change)
    assert f"prepare {interview}" in house.due()


def test_an_interview_of_nothing_is_refused(house: House) -> None:
    with pytest.raises(WorldError, match="no longer here"):
        house.services.interviews.book(ApplicationId("app-none"), house.now, house.now)
    with pytest.raises(WorldError, match="no longer here"):
        house.services.interviews.cancel(InterviewId("int-none"), house.now)
