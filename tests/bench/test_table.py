"""The table says what was measured, and says it when a figure is missed."""

import pytest

from tests.bench.table import Figure, p99, table


def test_the_worst_of_a_hundred_frames_is_left_out_and_no_more() -> None:
    assert p99([*range(1, 101)]) == 99
    assert p99([*range(1, 201)]) == 198
    assert p99([3.0, 9.0, 1.0]) == 9.0


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        (Figure("start", 240, 100, at_most_ratio=2.5), "ok"),
        (Figure("start", 300, 100, at_most_ratio=2.5), "missed by 20 %"),
        (Figure("frame", 8, 1, at_most=8), "ok"),
        (Figure("frame", 10, 1, at_most=8), "missed by 25 %"),
        (Figure("memory", 10, 1), ""),
    ],
)
def test_a_missed_limit_is_said_with_how_far(figure: Figure, said: str) -> None:
    assert figure.verdict == said


def test_a_figure_stands_beside_its_baseline_and_its_limit() -> None:
    line = table([Figure("start", 240, 96, at_most_ratio=3)]).splitlines()[-1]
    assert line.split() == ["start", "240", "ms", "96", "ms", "2.50", "3", "x", "ok"]


def test_a_baseline_of_nothing_has_no_ratio() -> None:
    assert Figure("idle", 1, 0, "", at_most=2).ratio is None
