"""What a recruiter hears first: how it went, what one liked, whether one still wants it, what is open (C, R)."""

from collections.abc import Iterable

from models.domain.letters.drafting import Draft, Ingredient
from models.domain.letters.pen import clean, name_of
from models.domain.letters.phrase_book import PhraseBook
from models.domain.letters.points import LONGEST, Points
from models.domain.letters.situation import Origin, Situation
from models.domain.values import AskedBy, Debrief, Question

_GOOD, _FAIR = 4, 3
_QUESTIONS = 3


def recruiter_debrief(situation: Situation, book: PhraseBook) -> Draft:
    points = Points(situation, book)
    debrief = situation.debrief
    on = points.on(situation.interview.starts_at) if situation.interview is not None else ""
    points.paragraph()
    points.put(points.words("opening", on=on) if on else points.words("opening_undated"))
    names = points.names(points.interviewers(situation.interview))
    if names:
        points.take(points.offer("met", names, points.words("met", names=names), Origin.INTERVIEW))
    points.paragraph()
    _how_it_went(points, debrief)
    _impressions(points, debrief)
    points.paragraph()
    _interest(points, debrief)
    points.paragraph()
    _questions(points)
    points.paragraph()
    manager = points.manager(situation.interview)
    who = name_of(manager.name) if manager is not None else points.words("hiring_manager")
    points.say("feedback", manager=who)
    if situation.interview is None:
        return points.draft(points.words("subject_undated"))
    day = points.full(points.day_of(situation.interview.starts_at))
    return points.draft(points.words("subject", on=on, day=day))


def _how_it_went(points: Points, debrief: Debrief | None) -> None:
    mood = debrief.mood if debrief is not None else None
    if mood is not None:
        slot = "mood_good" if mood >= _GOOD else "mood_fair" if mood >= _FAIR else "mood_poor"
        points.take(points.offer("mood", points.words(slot), points.words(slot), Origin.DEBRIEF), may_go=False)
    elif debrief is None or not (debrief.went_well or debrief.went_badly):
        points.say("mood_unknown")
    if debrief is None:
        return
    _noted(points, "focus", debrief.focus)
    _noted(points, "liked", debrief.went_well)
    _noted(points, "disliked", debrief.went_badly)


def _noted(points: Points, slot: str, noted: Iterable[str]) -> None:
    """All of one sort in one sentence; each can be put in alone."""
    found = points.notes(noted)
    offered = [
        points.offer(f"{slot}:{number}", words, points.words(slot, words=words), Origin.DEBRIEF)
        for number, words in enumerate(found)
    ]
    if offered:
        some = points.some(found)
        points.say(slot, (one.id for one in offered[: len(some)]), may_go=True, words=points.listed(some))


def _impressions(points: Points, debrief: Debrief | None) -> None:
    """What was thought of the company, its people and its place; a hard word is offered, and not said by itself."""
    if debrief is None:
        return
    points.paragraph()
    said = (debrief.company_impression, debrief.people_impression, debrief.place_impression)
    for slot, noted in zip(("company", "people", "place"), said, strict=True):
        words = points.note(noted)
        if words:
            offered = points.offer(slot, words, points.words(slot, words=words), Origin.DEBRIEF)
            if not points.unkind(words):
                points.take(offered)


def _interest(points: Points, debrief: Debrief | None) -> None:
    interest = debrief.still_interested if debrief is not None else None
    if interest is None:
        points.say("interest_unknown")
    else:
        sentence = points.words(f"interest_{interest.value}")
        points.take(points.offer("interest", sentence, sentence, Origin.DEBRIEF), may_go=False)
    steps, today = points.situation.steps, points.day_of(points.situation.now)
    if steps is not None and steps.promised_by is not None and steps.promised_by >= today:
        day = points.full(steps.promised_by)
        points.take(points.offer("promised", day, points.words("promised", day=day), Origin.NEXT_STEPS))


def _questions(points: Points) -> None:
    """One's own that have no answer yet; those of this application are asked, the others offered."""
    mine = [one for one in points.situation.questions if one.asked_by is AskedBy.ME and not one.answer]
    offered = {one.id: _question(points, one) for one in mine if _short(one)}
    asked = [offered[one.id] for one in mine if one.id in offered and one.interview is not None][:_QUESTIONS]
    if len(asked) == 1:
        points.take(asked[0])
    elif asked:
        points.say("ask_more", may_go=True)
        for one in asked:
            points.put(f"- {one.words}", (one.id,), may_go=True, line=True)


def _question(points: Points, question: Question) -> Ingredient:
    words = clean(question.text)
    return points.offer(f"question:{question.id}", words, points.words("ask_one", words=words), Origin.QUESTION)


def _short(question: Question) -> bool:
    return 0 < len(clean(question.text).split()) <= LONGEST
