"""A table of the faulty letters and the check that caught each, and of what is said of the good ones.

`python -m tests.models.letters.table`
"""

from models.adapters.stock_phrases import stock_phrases
from models.domain.letters.review import review
from models.domain.letters.reviewing import Check, Finding, Review, Weight
from tests.models.letters.faulty_letters import FAULTY
from tests.models.letters.good_letters import GOOD, KNOWN_ALARMS
from tests.models.letters.scenes import LONDON, Sample


def reviewed(sample: Sample) -> Review:
    language = sample.situation.voice.language
    return review(sample.written, sample.situation, sample.mistakes, stock_phrases(language))


def speaking(found: Review) -> frozenset[Check]:
    return frozenset(check for check, result in found.results.items() if result.weight is not Weight.FINE)


def said(finding: Finding) -> str:
    return finding.says.english(LONDON)


def alarms(sample: Sample) -> list[Finding]:
    """What the checks say of a letter beyond what it was written for."""
    return [finding for finding in reviewed(sample).findings if finding.check not in sample.caught]


def main() -> int:
    missed = false = 0
    print(f"{'a letter with a fault':<42}{'must be caught by':<18}{'caught by':<18}first words")
    for sample in FAULTY:
        found = reviewed(sample)
        by = speaking(found)
        missed += not sample.caught <= by
        words = next((said(one) for one in found.findings if one.check in sample.caught), "NOTHING")
        print(f"{sample.name:<42}{', '.join(sorted(sample.caught)):<17} {', '.join(sorted(by)):<17} {words}")
    print(f"\n{'a letter as it should be':<42}{'own %':>6}{'alike %':>8}  what is said of it")
    for sample in GOOD:
        found = reviewed(sample)
        own, alike = (("–" if one is None else one) for one in (found.results[Check.PERSONAL].figure, found.alike))
        words = "; ".join(said(one) for one in found.findings) or "–"
        false += len(found.findings) > 0
        print(f"{sample.name:<42}{own:>6}{alike:>8}  {words}")
    beside = sum(1 for sample in FAULTY if alarms(sample))
    print(f"\n{len(FAULTY)} with a fault: {len(FAULTY) - missed} caught, {missed} missed.")
    print(f"{beside} of them have an alarm besides that their fault is no cause of.")
    print(f"{len(GOOD)} as they should be: {false} with a false alarm, {len(KNOWN_ALARMS)} of them known.")
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main())
