"""The longer analysis: field by field, a draft where there is no debrief yet, one step for what was typed in one go."""

from pathlib import Path

import pytest

from models.domain.errors import WorldError
from models.domain.values import ContactId, Debrief, Interest, Interview
from models.services.impressions import as_one
from tests.models.services.house_at import House


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "data")


def test_a_field_makes_a_draft_that_still_asks_for_the_debrief(house: House) -> None:
    interview = house.interview(house.application())
    change = house.services.impressions.note(interview, company_impression="Calm, no queue at the coffee")
    assert house.store.get(Debrief, interview) == Debrief(interview, company_impression="Calm, no queue at the coffee")
    assert f"debrief {interview}" in house.due()
    house.services.undo(change)
    assert house.store.get(Debrief, interview) is None


def test_the_last_field_taken_back_takes_the_draft_with_it(house: House) -> None:
    interview = house.interview(house.application())
    house.services.impressions.note(interview, role_fit_technical=4)
    house.services.impressions.note(interview, role_fit_technical=None)
    assert house.store.get(Debrief, interview) is None


def test_other_fields_stay_and_the_same_again_is_no_change(house: House) -> None:
    interview = house.interview(house.application())
    house.services.impressions.note(interview, forgot=("four juniors",))
    house.services.impressions.note(interview, still_interested=Interest.YES)
    assert not house.services.impressions.note(interview, still_interested=Interest.YES)
    assert house.store.get(Debrief, interview) == Debrief(
        interview, forgot=("four juniors",), still_interested=Interest.YES
    )


def test_a_moment_belongs_to_the_person_at_that_interview(house: House) -> None:
    interview = house.interview(house.application())
    contact = ContactId(house.met(interview).about["contact"])
    house.services.impressions.moment(interview, contact, "Laughed about the import step")
    found = house.store.get(Interview, interview)
    assert found is not None
    assert [part.moment for part in found.people] == ["Laughed about the import step"]
    with pytest.raises(WorldError, match="no longer at the interview"):
        house.services.impressions.moment(interview, ContactId("con-other"), "Nobody")


def test_what_was_typed_bit_by_bit_is_one_step(house: House) -> None:
    interview = house.interview(house.application())
    note = house.services.impressions.note
    changes = [note(interview, place_impression=text) for text in ("Br", "Bright", "Bright and quiet")]
    house.services.undo(as_one(changes))
    assert house.store.get(Debrief, interview) is None


def test_what_came_back_to_the_same_is_no_step(house: House) -> None:
    interview = house.interview(house.application())
    note = house.services.impressions.note
    assert not as_one([note(interview, place_impression="Br"), note(interview, place_impression=None)])
