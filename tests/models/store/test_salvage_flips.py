"""A small part of `python -m tests.soak.flips`, always the same: pages damaged at random."""

from pathlib import Path

import pytest

from tests.soak import flips


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("flips")
    flips.make(place / "base", 30)
    flips.older(place / "base", place / "backup.sqlite3")
    return place


@pytest.mark.parametrize("number", range(len(flips.DAMAGES) * 2))
def test_damage_is_found_or_harms_nothing_and_most_is_saved(base: Path, number: int) -> None:
    found = flips.outcome(base / "base", base / "backup.sqlite3", number, 7)
    assert not found.trouble
    assert found.found or found.harmless
    assert found.with_backup >= found.alone >= (0.5 if found.sort == "the end cut off" else 0.85)
