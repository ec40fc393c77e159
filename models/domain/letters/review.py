"""The ten checks of a letter, live while it is written: what each found, and what may be done about it.

Pure, and fast enough for each pause in typing: what does not change with a key, the other letters above all, is made
ready once and found again (`sameness.prepared`). Only gaps and LinkedIn's limit stop a letter; all else asks once.
"""

from collections.abc import Callable
from dataclasses import replace

from models.domain.letters import (
    check_asked,
    check_employers,
    check_gaps,
    check_length,
    check_names,
    check_night,
    check_personal,
    check_proof,
    check_route,
    check_tone,
)
from models.domain.letters.check_personal import TEMPLATES as TEMPLATES
from models.domain.letters.reading import Reading, reading
from models.domain.letters.reviewing import Check, Finding, Mistake, MistakeKind, Result, Review, Weight, Written
from models.domain.letters.situation import Situation

CHECKS: dict[Check, Callable[[Reading], Result]] = {  # all but PERSONAL, which also says how alike the letter is
    Check.GAPS: check_gaps.check,
    Check.NAMES: check_names.check,
    Check.LENGTH: check_length.check,
    Check.PROOF: check_proof.check,
    Check.TONE: check_tone.check,
    Check.EMPLOYERS: check_employers.check,
    Check.ROUTE: check_route.check,
    Check.NIGHT: check_night.check,
    Check.ASKED: check_asked.check,
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
    personal, likeness = check_personal.looked(page)
    results = {check: CHECKS[check](page) if check in CHECKS else personal for check in Check}
    results[Check.PROOF] = _beside_names(results[Check.PROOF], results[Check.NAMES].findings)
    results = {name: _left(result, [one for one in result.findings if one.stops or one.key not in passed])
               for name, result in results.items()}  # fmt: skip
    return Review(results, likeness.percent, likeness.to)


def _beside_names(proof: Result, names: tuple[Finding, ...]) -> Result:
    """A name that is misspelled is said once, by whose name it is."""
    places = [(one.start, one.end) for one in names if one.start is not None and one.end is not None]
    left = [one for one in proof.findings if not _spelling_within(one, places)]
    return _left(proof, left)


def _spelling_within(finding: Finding, places: list[tuple[int, int]]) -> bool:
    if finding.start is None or finding.end is None or not finding.key.startswith(f"proof:{MistakeKind.SPELLING}"):
        return False
    start, end = finding.start, finding.end
    return any(first < end and start < last for first, last in places)


def _left(result: Result, findings: list[Finding]) -> Result:
    """A result with fewer findings, weighed anew; what counts its findings counts again."""
    if len(findings) == len(result.findings):
        return result
    if any(one.stops for one in findings):
        weight = Weight.STOP
    else:
        weight = Weight.ASK if findings else Weight.FINE
    figure = len(findings) if result.check is Check.PROOF else result.figure
    return replace(result, weight=weight, findings=tuple(findings), figure=figure)
