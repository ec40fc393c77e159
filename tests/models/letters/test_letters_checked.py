"""Every fault of the faulty letters is caught by the check that is there for it, and good letters are left in peace."""

import pytest

from models.domain.letters.reviewing import Check, Weight
from tests.models.letters.faulty_letters import FAULTY
from tests.models.letters.good_letters import GOOD, KNOWN_ALARMS
from tests.models.letters.scenes import Sample
from tests.models.letters.table import alarms, reviewed, said, speaking


def names(samples: tuple[Sample, ...]) -> list[str]:
    return [sample.name for sample in samples]


def test_there_are_thirty_of_each_and_every_check_has_a_fault_of_its_own() -> None:
    assert len(FAULTY) >= 30
    assert len(GOOD) == 30
    assert {check for sample in FAULTY for check in sample.caught} == set(Check)
    assert len({sample.name for sample in (*FAULTY, *GOOD)}) == len(FAULTY) + len(GOOD)


@pytest.mark.parametrize("sample", FAULTY, ids=names(FAULTY))
def test_a_fault_is_caught_and_nothing_else_is_said(sample: Sample) -> None:
    assert speaking(reviewed(sample)) >= sample.caught
    assert [said(finding) for finding in alarms(sample)] == []


@pytest.mark.parametrize("sample", GOOD, ids=names(GOOD))
def test_a_good_letter_is_left_in_peace(sample: Sample) -> None:
    assert {finding.key for finding in reviewed(sample).findings} == KNOWN_ALARMS.get(sample.name, set())


@pytest.mark.parametrize("sample", FAULTY, ids=names(FAULTY))
def test_only_gaps_and_linkedins_limit_stop(sample: Sample) -> None:
    stopped = {check for check, result in reviewed(sample).results.items() if result.weight is Weight.STOP}
    assert stopped <= {Check.GAPS, Check.LENGTH}
    assert (Check.LENGTH in stopped) == (sample.name == "over LinkedIn’s limit")
    assert (Check.GAPS in stopped) == (sample.name in {"a gap left open", "nearly everything at once"})


@pytest.mark.parametrize("sample", FAULTY, ids=names(FAULTY))
def test_what_is_said_is_whole_and_calm(sample: Sample) -> None:
    for finding in reviewed(sample).findings:
        sentence = said(finding)
        assert "{" not in sentence.replace("{{company_name}}", "")
        assert sentence[-1] in ".?"
        assert finding.key
