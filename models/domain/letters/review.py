"""The ten checks of a letter, live while it is written: what each found, and what may be done about it.

Pure, and fast enough for each pause in typing: what does not change with a key, the other letters above all, is made
ready once and found again (`sameness.prepared`). Only gaps and LinkedIn's limit stop a letter; all else asks once.
"""

from collections.abc import Callable
from dataclasses import replace

from models.domain.letters import check_gaps, check_length
from models.domain.letters.reading import Reading, reading
from models.domain.letters.reviewing import Check, Mistake, Result, Review, Weight, Written
from models.domain.letters.situation import Situation

CHECKS: dict[Check, Callable[[Reading], Result]] = {
    Check.GAPS: check_gaps.check,
    Check.LENGTH: check_length.check,
}


def review(
    written: Written,
    situation: Situation,
    mistakes: tuple[Mistake, ...],
    stock: tuple[str, ...],
    passed: frozenset[str] = frozenset(),
) -> Review:
    """`mistakes` are a proofreader's, by their places in the body; `stock` are phrases that templates are made of;
    `passed` are keys of findings that the user has passed over: they are found no more, unless they stop."""
    page = reading(written, situation, mistakes, stock)
    results = {name: _weighed(check(page), passed) for name, check in CHECKS.items()}
    return Review(results)


def _weighed(result: Result, passed: frozenset[str]) -> Result:
    left = tuple(one for one in result.findings if one.stops or one.key not in passed)
    if len(left) == len(result.findings):
        return result
    if any(one.stops for one in left):
        weight = Weight.STOP
    else:
        weight = Weight.ASK if left else Weight.FINE
    return replace(result, weight=weight, findings=left)
