"""A tracker that comes again after its companies were merged or renamed is still the same tracker."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from models.domain.report import FileReport
from models.domain.values import Application, Company, CompanyId
from models.services.imports import import_file
from tests.models.services.house_at import House

TRACKER = "Company,Job Title,Status\nAlder Works,Analyst,Applied\nBirch Labs,Engineer,Applied\nCedar,Clerk,Wishlist\n"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path / "data")
    yield house
    house.store.close()


@pytest.fixture
def come(house: House, tmp_path: Path) -> Callable[[], FileReport]:
    """The tracker, once more."""
    file = tmp_path / "tracker.csv"
    file.write_text(TRACKER, "utf-8")
    return lambda: import_file(house.store, file, house.now)


def company(house: House, name: str) -> CompanyId:
    (found,) = house.store.find(Company, name=name)
    return found.id


def names(house: House) -> list[str]:
    return sorted(one.name for one in house.store.all(Company))


def test_after_a_merger_nothing_comes_twice(house: House, come: Callable[[], FileReport]) -> None:
    assert len(come().added) == 3
    house.services.companies.merge(company(house, "Alder Works"), company(house, "Birch Labs"), house.now)
    again = come()
    assert (again.added, again.merged) == ([], [])
    house.services.companies.merge(company(house, "Cedar"), company(house, "Alder Works"), house.now)
    again = come()
    assert (again.added, again.merged) == ([], [])
    assert names(house) == ["Cedar"]
    assert len(house.store.all(Application)) == 3


def test_after_the_merger_was_undone_each_is_itself_again(house: House, come: Callable[[], FileReport]) -> None:
    come()
    merger = house.services.companies.merge(company(house, "Alder Works"), company(house, "Birch Labs"), house.now)
    house.services.undo(merger)
    assert come().added == []
    (application,) = house.store.find(Application, company=company(house, "Birch Labs"))
    assert application.role == "Engineer"


def test_a_renamed_company_is_known_by_its_old_name(house: House, come: Callable[[], FileReport]) -> None:
    come()
    before = house.store.find(Company, name="Cedar")[0]
    house.services.companies.edit(replace(before, name="Dogwood Group"), house.now)
    assert come().added == []
    assert names(house) == ["Alder Works", "Birch Labs", "Dogwood Group"]


def test_whoever_bears_the_name_today_goes_first(house: House, come: Callable[[], FileReport]) -> None:
    come()
    before = house.store.find(Company, name="Cedar")[0]
    house.services.companies.edit(replace(before, name="Dogwood Group"), house.now)
    house.application("Cedar", "Gardener")
    come()
    roles = sorted(one.role for one in house.store.find(Application, company=company(house, "Cedar")))
    assert roles == ["Clerk", "Gardener"]
