"""A letter's draft and its checks for other programs, and in plain lines for a terminal (INTERCHANGE, `draft`)."""

from collections.abc import Iterator
from datetime import tzinfo

from models.domain.letters.anatomy import words_in
from models.domain.letters.drafting import Draft, Ingredient, gaps_in
from models.domain.letters.reviewing import Finding, Review, Weight
from models.domain.letters.situation import Situation


def draft_object(situation: Situation, draft: Draft, review: Review, used: frozenset[str]) -> dict[str, object]:
    """`used` are ids of what the text holds; places count characters of the body. What is missing is null."""
    zone = situation.etiquette.zone
    return {
        "kind": situation.kind.value,
        "application": situation.application.id if situation.application else None,
        "interview": situation.interview.id if situation.interview else None,
        "to": situation.to.id if situation.to else None,
        "tone": situation.voice.tone.value,
        "language": situation.voice.language.value,
        "subject": draft.subject,
        "body": draft.body,
        "words": words_in(draft.body),
        "gaps": [gap.words for gap in gaps_in(draft.body)],
        "ingredients": [_ingredient(one, used) for one in draft.offered],
        "told": [{"contact": one.contact, "name": one.name, "words": list(one.words)} for one in draft.told],
        "alike": review.alike,
        "alike_to": review.alike_to or None,
        "checks": [
            {
                "check": name.value,
                "weight": result.weight.value,
                "figure": result.figure,
                "findings": [_finding(finding, zone) for finding in result.findings],
            }
            for name, result in review.results.items()
        ],
    }


def _ingredient(one: Ingredient, used: frozenset[str]) -> dict[str, object]:
    return {
        "id": one.id,
        "part": one.part.value,
        "origin": one.origin.value,
        "words": one.words,
        "sentence": one.sentence,
        "used": one.id in used,
    }


def _finding(finding: Finding, zone: tzinfo) -> dict[str, object]:
    return {"says": finding.says.english(zone), "start": finding.start, "end": finding.end, "stops": finding.stops}


def draft_lines(situation: Situation, draft: Draft, review: Review) -> Iterator[str]:
    """The letter as it would leave, then what each check says of it."""
    yield f"To: {situation.to.name if situation.to else '(nobody yet)'}"
    if draft.subject:
        yield f"Subject: {draft.subject}"
    yield ""
    yield from draft.body.split("\n")
    if draft.told:
        yield ""
        yield from (f"Already told {one.name}: {'; '.join(one.words)}." for one in draft.told)
    yield ""
    for name, result in review.results.items():
        figure = "" if result.figure is None else f" {result.figure}"
        yield f"{name.value}:{figure} {_WEIGHTS[result.weight]}"
        yield from (f"  {finding.says.english(situation.etiquette.zone)}" for finding in result.findings)


_WEIGHTS = {Weight.FINE: "(fine)", Weight.ASK: "(asks before it is sent)", Weight.STOP: "(cannot be sent so)"}
