"""People, found by name whatever its accents."""

from dataclasses import replace

import pytest

from models.domain.errors import WorldError
from models.domain.values import Contact, ContactId, ContactKind
from tests.models.services.house_at import House


def test_people_are_found_by_name(house: House) -> None:
    house.services.people.create("José Álvarez", house.now, emails=("jose@example.org",))
    house.services.people.create("Ada Alder", house.now)
    assert [person.emails for person in house.services.people.by_name("jose  alvarez")] == [("jose@example.org",)]
    assert house.services.people.by_name("Nobody") == ()
    assert [person.name for person in house.services.people.all()] == ["Ada Alder", "José Álvarez"]


def test_a_person_without_a_name_is_refused(house: House) -> None:
    with pytest.raises(WorldError, match="name"):
        house.services.people.create("   ", house.now)
    person = house.services.people.get(ContactId(house.services.people.create("Ada", house.now).about["contact"]))
    assert person is not None
    with pytest.raises(WorldError, match="name"):
        house.services.people.edit(replace(person, name=""), house.now)


def test_confirming_a_name_silences_the_question_and_undo_asks_again(house: House) -> None:
    interview = house.interview(house.application())
    contact = ContactId(house.met(interview).about["contact"])
    assert f"confirm_name {contact}" in house.due()
    person = house.store.get(Contact, contact)
    assert person is not None
    confirmed = replace(person, name_confirmed=True, name_source="card", kinds=(ContactKind.HIRING_MANAGER,))
    change = house.services.people.edit(confirmed, house.now)
    assert f"confirm_name {contact}" not in house.due()
    house.services.undo(change)
    assert f"confirm_name {contact}" in house.due()


def test_somebody_who_is_gone_cannot_be_changed(house: House) -> None:
    with pytest.raises(WorldError, match="no longer"):
        house.services.people.edit(Contact(ContactId("con-none"), "Nobody"), house.now)
