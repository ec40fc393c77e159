"""No file makes the program crash, hang, swell, or keep half of something: it is read within bounds, or refused.

Each monster goes through the command line in a process of its own. The big ones are run by `make hostile`.
"""

from pathlib import Path

import pytest

from tests.models.hostile.monsters import MONSTERS, Monster
from tests.models.hostile.run import trial


@pytest.mark.parametrize("monster", [one for one in MONSTERS if not one.big], ids=lambda one: one.name)
def test_a_monster_does_no_harm(monster: Monster, tmp_path: Path) -> None:
    faults, line = trial(monster, tmp_path)
    assert faults == [], line
