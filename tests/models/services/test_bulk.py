"""Several applications at once: tagged once each, and those that stay as they were are named."""

from pathlib import Path

import pytest

from models.domain.errors import WorldError
from models.domain.values import Application, ApplicationId, Reason, Stage
from tests.models.services.house_at import House


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "data")


def tags(house: House, application: ApplicationId) -> tuple[str, ...]:
    found = house.store.get(Application, application)
    assert found is not None
    return found.tags


def test_a_tag_comes_once_to_each_whatever_its_case_and_who_has_it_is_named(house: House) -> None:
    ash, birch = house.application("Ash"), house.application("Birch")
    bulk = house.services.bulk
    bulk.tag([ash], "Remote")
    change = bulk.tag([ash, birch, birch], " remote ")
    assert (tags(house, ash), tags(house, birch)) == (("Remote",), ("remote",))
    assert (change.about["count"], change.about["skipped"]) == ("1", "Ash")
    assert bulk.tags([ash, birch]) == {"Remote": 1, "remote": 1}
    house.services.undo(change)
    assert tags(house, birch) == ()


def test_a_tag_is_taken_off_only_those_that_have_it(house: House) -> None:
    ash, birch = house.application("Ash"), house.application("Birch")
    house.services.bulk.tag([ash], "far")
    assert house.services.bulk.untag([ash, birch], "far").about["count"] == "1"
    assert tags(house, ash) == ()
    assert not house.services.bulk.untag([ash, birch], "far")


@pytest.mark.parametrize("tag", ["", "  ", "x" * 61])
def test_what_is_no_tag_is_refused_with_a_sentence(house: House, tag: str) -> None:
    with pytest.raises(WorldError, match="sixty"):
        house.services.bulk.tag([house.application("Ash")], tag)


def test_closing_several_notes_the_reason_of_those_that_move(house: House) -> None:
    ash, birch = house.application("Ash"), house.application("Birch", stage=Stage.REJECTED)
    change = house.services.board.move_many([ash, birch], Stage.REJECTED, house.now, Reason.FIT)
    found = [house.store.get(Application, one) for one in (ash, birch)]
    assert [one.reason for one in found if one] == [Reason.FIT, None]
    assert change.about["skipped"] == "Birch"
