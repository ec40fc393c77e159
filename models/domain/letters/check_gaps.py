"""Check 1: what is still to be filled in. A letter with a gap cannot be sent."""

import re
from collections.abc import Iterator

from models.domain.letters.drafting import GAP, gaps_in
from models.domain.letters.reading import Reading, asks
from models.domain.letters.reviewing import Check, Finding, Fix, FixKind, Result
from models.domain.phrases import QT_TRANSLATE_NOOP, Phrase

_MOST_GAPS = 100
_LEFT_BY_A_TEMPLATE = re.compile(
    r"\{\{?[^\W\d_][^{}\n]{0,60}\}\}?|<<?[^\W\d_][^<>\n@/:.]{1,60}>>?|\[[A-Z]{2}\]|_{3,}|\b[Xx]{3,}\b|…{2,}|\.{5,}"
)
_GAP = QT_TRANSLATE_NOOP("Letters", "One thing is still to be filled in: {words}.")
_IN_SUBJECT = QT_TRANSLATE_NOOP("Letters", "The subject has a gap to fill: {words}.")
_TEMPLATE = QT_TRANSLATE_NOOP("Letters", "“{words}” looks like a place that a template left open.")


def check(reading: Reading) -> Result:
    """`figure` is how many gaps are open, in the subject and in the whole of the text."""
    gaps = [*_gaps(reading), *_in_subject(reading)]
    return asks(Check.GAPS, [*gaps, *_left_open(reading)], figure=len(gaps))


def _gaps(reading: Reading) -> Iterator[Finding]:
    for gap in gaps_in(reading.written.body)[:_MOST_GAPS]:
        says = Phrase(_GAP, {"words": gap.words})
        yield Finding(Check.GAPS, says, gap.start, gap.end, (Fix(FixKind.FILL),), True, f"gaps:{gap.words}")


def _in_subject(reading: Reading) -> Iterator[Finding]:
    for gap in gaps_in(reading.written.subject)[:_MOST_GAPS]:
        yield Finding(
            Check.GAPS, Phrase(_IN_SUBJECT, {"words": gap.words}), stops=True, key=f"gaps:subject:{gap.words}"
        )


def _left_open(reading: Reading) -> Iterator[Finding]:
    """What other programs' templates leave: {{name}}, <Company>, ____, a row of crosses."""
    body = GAP.sub(lambda gap: " " * len(gap[0]), reading.body)
    for found in _LEFT_BY_A_TEMPLATE.finditer(body):
        says = Phrase(_TEMPLATE, {"words": found[0][:40]})
        fixes = (Fix(FixKind.FILL), Fix(FixKind.REMOVE))
        yield Finding(Check.GAPS, says, found.start(), found.end(), fixes, key=f"gaps:open:{found[0][:40]}")
