"""What the proofreader is told to know: names of the record, things the user writes of, and their own words."""

from contextlib import closing
from dataclasses import replace

import pytest

from models.domain.errors import WorldError
from models.domain.mail import KnownWord, Language
from models.services.house import Services
from models.store.repository import Store
from tests.models.services.house_at import House


def test_people_companies_roles_and_tags(house: House) -> None:
    application = house.application("Halden & Rowe", "Kubernetes wrangler", tags=("Terraform",))
    house.met(house.interview(application), "Żaneta Łukasiewicz")
    (company,) = house.services.companies.all()
    house.services.companies.edit(replace(company, industry="proptech"), house.now)
    known = house.services.words.known(Language.EN_GB)
    assert {"proptech", "Halden & Rowe", "Kubernetes wrangler", "Terraform", "Żaneta Łukasiewicz"} <= known


def test_a_thing_that_one_writes_of_twice_and_no_slip(house: House) -> None:
    application = house.application()
    interview = house.interview(application)
    house.met(interview)
    house.services.impressions.note(
        interview, went_well=("They run Grafana on old racks", "I realy liked it"), forgot=("ask who keeps Grafana up",)
    )
    house.services.notes.create(house.now, body="Learn about Prometeus. They like OpenSearch, OpenSearch.")
    known = house.services.words.known(Language.DE)
    assert {"Grafana", "OpenSearch"} <= known
    assert not {"realy", "Prometeus"} & known


def test_who_comes_is_known_at_once_and_who_goes_is_forgotten(house: House) -> None:
    words = house.services.words
    assert "Nkechi Obi" not in words.known(Language.EN_GB)
    change = house.services.people.create("Nkechi Obi", house.now)
    assert "Nkechi Obi" in words.known(Language.EN_GB)
    house.services.undo(change)
    assert "Nkechi Obi" not in words.known(Language.EN_GB)


def test_what_another_program_writes_is_known(house: House) -> None:
    words = house.services.words
    assert "Nkechi Obi" not in words.known(Language.EN_GB)
    with closing(Store.open(house.store.folder)) as other:
        Services(other, house.clock).people.create("Nkechi Obi", house.now)
    assert "Nkechi Obi" in words.known(Language.EN_GB)


def test_ones_own_words(house: House) -> None:
    words = house.services.words
    added = words.add("  frobnicate ", Language.EN_GB)
    assert added.about == {"word": "frobnicate"}
    assert "frobnicate" in words.known(Language.EN_GB)
    assert "frobnicate" in words.known(Language.EN_US)
    assert "frobnicate" not in words.known(Language.DE)
    assert not words.add("frobnicate", Language.EN_GB)
    words.add("Ärztin", Language.DE)
    assert words.own() == (KnownWord("frobnicate", Language.EN_GB), KnownWord("Ärztin", Language.DE))
    removed = words.remove("frobnicate", Language.EN_GB)
    assert "frobnicate" not in words.known(Language.EN_GB)
    house.services.undo(removed)
    assert "frobnicate" in words.known(Language.EN_GB)


@pytest.mark.parametrize("word", ["", "   ", "two words", "x" * 101, "tab\tbed", "a\x00b", "a\ud800b"])
def test_what_is_no_word(house: House, word: str) -> None:
    with pytest.raises(WorldError, match="one word"):
        house.services.words.add(word, Language.EN_GB)
    assert house.services.words.own() == ()


def test_a_word_that_is_gone_already(house: House) -> None:
    with pytest.raises(WorldError, match="frob"):
        house.services.words.remove("frob", Language.EN_GB)
