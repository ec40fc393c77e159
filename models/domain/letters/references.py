"""To a reference: who may call about which job and what to stress, and afterwards how it ended (J)."""

from collections.abc import Iterable

from models.domain.letters.drafting import Draft, Ingredient
from models.domain.letters.noting import Shape, shape_of
from models.domain.letters.pen import name_of
from models.domain.letters.phrase_book import PhraseBook
from models.domain.letters.points import Points, plain
from models.domain.letters.situation import Origin, Situation
from models.domain.values import Contact, Stage

_OUTCOMES = {
    Stage.ACCEPTED: "accepted",
    Stage.OFFER: "offer",
    Stage.REJECTED: "rejected",
    Stage.WITHDRAWN: "withdrawn",
    Stage.NO_REPLY: "no_reply",
}


def reference_heads_up(situation: Situation, book: PhraseBook) -> Draft:
    points = Points(situation, book)
    reference = situation.reference
    points.paragraph()
    points.say("opening" if points.held() else "opening_unmet")
    manager = points.manager(situation.interview)
    who = _person(points, manager) if manager is not None else ""
    sentence = points.words("caller", who=who) if who else points.words("caller_unknown")
    points.take(points.offer("caller", who or sentence, sentence, Origin.INTERVIEW), may_go=False)
    _decision(points)
    points.paragraph()
    job = points.note(reference.summary) if reference is not None else ""
    if job:
        points.take(points.offer("job", job, points.words("job", words=job), Origin.REFERENCE), may_go=False)
    else:
        points.say("job_gap")
    _noted(points, "focus", (words for one in situation.debriefs for words in one.focus), Origin.DEBRIEF)
    points.paragraph()
    stress = _noted(points, "stress", reference.stress if reference is not None else (), Origin.REFERENCE)
    if not stress:
        points.say("stress_gap")
    points.paragraph()
    points.say("thanks")
    return points.draft(points.words("subject"))


def reference_thanks(situation: Situation, book: PhraseBook) -> Draft:
    points = Points(situation, book)
    stage = situation.application.stage if situation.application is not None else None
    outcome = _OUTCOMES.get(stage, "unknown") if stage is not None else "unknown"
    points.paragraph()
    points.say("thanks")
    sentence = points.words(outcome)
    points.put(sentence, (points.offer("outcome", sentence, sentence, Origin.APPLICATION).id,))
    points.paragraph()
    stress = points.notes(situation.reference.stress) if situation.reference is not None else ()
    told = [words for words in stress if plain(words) and shape_of(words, points.pen.phrases.grammar) in _THINGS]
    if told:
        listed = points.listed(points.some(told))
        points.take(points.offer("stress", listed, points.words("stress", words=listed), Origin.REFERENCE))
    slot = "onward" if stage is Stage.ACCEPTED else "again"
    points.take(points.offer(slot, points.words(slot), points.words(slot), Origin.APPLICATION))
    return points.draft(points.words("subject"))


_THINGS = frozenset({Shape.NOUN, Shape.GERUND, Shape.OTHER})
"""What one can speak of: “survival models”; a few plain words of no other shape are mostly such."""


def _person(points: Points, contact: Contact) -> str:
    """“Oona Heikkinen, Chief Actuary”."""
    title = points.note(contact.title)
    if not title or not plain(title):
        return name_of(contact.name)
    return points.shared("person", person=name_of(contact.name), title=title)


def _decision(points: Points) -> None:
    steps, today = points.situation.steps, points.day_of(points.situation.now)
    if steps is not None and steps.promised_by is not None and steps.promised_by > today:
        day = points.full(steps.promised_by)
        points.take(points.offer("decide", day, points.words("decide", day=day), Origin.NEXT_STEPS))


def _noted(points: Points, slot: str, noted: Iterable[str], origin: Origin) -> tuple[Ingredient, ...]:
    found = points.notes(noted)
    offered = tuple(
        points.offer(f"{slot}:{number}", words, points.words(slot, words=words), origin)
        for number, words in enumerate(found)
    )
    if offered:
        some = points.some(found)
        points.say(slot, (one.id for one in offered[: len(some)]), may_go=True, words=points.listed(some))
    return offered
