"""What the form about somebody hands back: kept in one step, and never over what was written elsewhere."""

from dataclasses import replace

import pytest

from models.domain.errors import WorldError
from models.domain.values import ContactId
from tests.models.services.house_at import House


def saved(house: House, name: str, company: str = "", **more: object) -> ContactId:
    return ContactId(house.services.people.save(None, company, house.now, name=name, **more).about["contact"])


def test_a_company_is_found_by_its_name_and_made_where_there_is_none(house: House) -> None:
    amal, mia = saved(house, "Amal Haddad", "Brae Tollmann Ltd"), saved(house, "Mia Berg", "brae tollmann")
    people, companies = house.services.people, house.services.companies
    assert [one.name for one in companies.all()] == ["Brae Tollmann Ltd"]
    assert {people.all()[0].company, people.all()[1].company} == {companies.all()[0].id}
    before = people.get(amal)
    assert before is not None
    people.save(before, "", house.now, name="Amal Haddad")
    assert [one.company is None for one in people.all()] == [True, False]
    assert mia in [one.id for one in people.all()]


def test_only_what_the_form_changed_is_written(house: House) -> None:
    amal = saved(house, "Amal Haddad", title="Lecturer")
    people = house.services.people
    before = people.get(amal)
    assert before is not None
    people.edit(replace(before, notes="Likes short letters"), house.now)
    people.save(before, "", house.now, name="Amal Haddad", title="Professor", notes=None)
    after = people.get(amal)
    assert after is not None
    assert (after.title, after.notes) == ("Professor", "Likes short letters")


def test_a_form_without_news_writes_nothing(house: House) -> None:
    amal = saved(house, "Amal Haddad", "Brae")
    before = house.services.people.get(amal)
    assert before is not None
    assert not house.services.people.save(before, "Brae", house.now, name="Amal Haddad")


def test_a_person_needs_a_name(house: House) -> None:
    with pytest.raises(WorldError, match="name"):
        saved(house, "  ")
    assert house.services.companies.all() == ()


def test_who_is_here_already_is_known_by_name_or_address(house: House) -> None:
    amal = saved(house, "Amal Haddad", "Brae", emails=("Amal@Brae.example",))
    saved(house, "Mia Berg")
    already = house.services.people.already_here
    assert already("ÁMAL haddad", "") == ((amal, "Amal Haddad", "Brae"),)
    assert already("Somebody Else", "amal@brae.example") == ((amal, "Amal Haddad", "Brae"),)
    assert already("Somebody Else", "mal@brae.example") == ()
    assert already("", "") == ()


def test_everybody_comes_in_parts_and_each_once(house: House) -> None:
    ids = {saved(house, f"Person {number}") for number in range(7)}
    parts = list(house.services.people.rows_in_slices(house.now, 3))
    assert [len(part) for part in parts] == [3, 3, 1]
    assert {row.contact for part in parts for row in part} == ids
    assert sorted(row.name for part in parts for row in part) == [
        row.name for row in house.services.people.rows(house.now)
    ]
