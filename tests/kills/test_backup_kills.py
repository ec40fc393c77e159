"""kill -9 while backups are made, rotated and restored: no name stands for half of one, the data is old or new."""

import pytest

from tests.kills.backups import WORKS, kill_at_random


@pytest.mark.parametrize("work", WORKS)
def test_killed_at_random_moments_all_that_has_a_name_is_whole(work: str) -> None:
    counts = kill_at_random(3, 7, (work,))
    assert counts.sound(), counts
    assert counts.looked_at >= 3
