"""Check 5: what a proofreader found, without what the record knows to be right."""

from collections.abc import Iterator

from models.domain.letters.drafting import gaps_in
from models.domain.letters.reading import MOST_FINDINGS, Reading, asks
from models.domain.letters.reviewing import Check, Finding, Fix, FixKind, Mistake, MistakeKind, Result
from models.domain.names import fold
from models.domain.phrases import QT_TRANSLATE_NOOP, Phrase

_MOST_SUGGESTIONS = 4
_SPELLING = QT_TRANSLATE_NOOP("Letters", "“{word}” may be misspelled.")
_MEANT = QT_TRANSLATE_NOOP("Letters", "Did you mean “{suggestion}”?")
_REPEATED = QT_TRANSLATE_NOOP("Letters", "“{word}” stands there twice.")
_OTHER = QT_TRANSLATE_NOOP("Letters", "“{word}” may be wrong here.")


def check(reading: Reading) -> Result:
    """`figure` is how many points are left to proofread, `beside` the first of their words."""
    findings = list(_findings(reading))
    beside = ", ".join(dict.fromkeys(reading.body[one.start : one.end] for one in findings[:2]))
    return asks(Check.PROOF, findings, figure=len(findings), beside=beside)


def _findings(reading: Reading) -> Iterator[Finding]:
    gaps = [(gap.start, gap.end) for gap in gaps_in(reading.body)]
    count = 0
    for mistake in reading.mistakes:
        if not 0 <= mistake.start < mistake.end <= len(reading.body):
            continue  # of a text that has moved on
        if any(start < mistake.end and mistake.start < end for start, end in gaps) or _known(mistake, reading):
            continue
        yield _finding(mistake, reading.body[mistake.start : mistake.end])
        count += 1
        if count == MOST_FINDINGS:
            return


def _known(mistake: Mistake, reading: Reading) -> bool:
    if mistake.kind is not MistakeKind.SPELLING:
        return False
    words = fold(reading.body[mistake.start : mistake.end]).split()
    return bool(words) and all(word in reading.names for word in words) and reading.body[mistake.start].isupper()


def _finding(mistake: Mistake, words: str) -> Finding:
    offered = tuple(Fix(FixKind.REPLACE, text) for text in mistake.suggestions[:_MOST_SUGGESTIONS] if text != words)
    if not offered and mistake.kind is MistakeKind.REPEATED and len(words.split()) > 1:
        offered = (Fix(FixKind.REPLACE, words.split()[0]),)
    adds = (Fix(FixKind.ADD_WORD, words),) if mistake.kind is MistakeKind.SPELLING else ()
    key = f"proof:{mistake.kind.value}:{words[:60].casefold()}"
    fixes = (*offered, *adds, Fix(FixKind.IGNORE))
    return Finding(Check.PROOF, _says(mistake, words, offered), mistake.start, mistake.end, fixes, key=key)


def _says(mistake: Mistake, words: str, offered: tuple[Fix, ...]) -> Phrase:
    if mistake.kind is MistakeKind.REPEATED:
        return Phrase(_REPEATED, {"word": words.split()[0] if words.split() else words})
    if offered and offered[0].text:
        return Phrase(_MEANT, {"suggestion": offered[0].text})
    return Phrase(_SPELLING if mistake.kind is MistakeKind.SPELLING else _OTHER, {"word": words[:60]})
