"""The answer to an invitation: thanks, and the open questions only (ETIQUETTE, `invitation_reply`; C)."""

from models.domain.letters.drafting import Draft, Ingredient
from models.domain.letters.phrase_book import PhraseBook
from models.domain.letters.points import Points
from models.domain.letters.situation import Origin, Situation
from models.domain.open_questions import Asked, open_questions
from models.domain.values import Interview, InterviewKind

_REMOTE = frozenset({InterviewKind.PHONE, InterviewKind.VIDEO})


def invitation_reply(situation: Situation, book: PhraseBook) -> Draft:
    points = Points(situation, book)
    interview = _invited_to(situation)
    asked = _questions(points, interview)
    points.paragraph()
    points.put(_opening(points, interview))
    points.paragraph()
    if len(asked) == 1:
        points.say("ask_one")
        points.take(asked[0], may_go=False)
    elif asked:
        points.say("ask_more")
        points.lines(asked)
    points.paragraph()
    points.say("close" if asked else "close_none", may_go=True)
    slot = ("subject_none", "subject_one", "subject_more")[min(len(asked), 2)]
    day = points.full(points.day_of(interview.starts_at)) if interview is not None else ""
    return points.draft(points.words(slot, day=day) if day else points.words("subject_undated"))


def _invited_to(situation: Situation) -> Interview | None:
    """The one that is still to come; nobody asks what to bring to one that is over."""
    named = situation.interview
    if named is None or named.starts_at > situation.now:
        return named
    return next((one for one in situation.interviews if one.starts_at > situation.now), named)


def _opening(points: Points, interview: Interview | None) -> str:
    if interview is None:
        return points.words("opening_undated")
    day = points.full(points.day_of(interview.starts_at))
    return points.words("opening", day=day, time=points.time(interview))


def _questions(points: Points, interview: Interview | None) -> tuple[Ingredient, ...]:
    """The first is asked before the rest; a setting that is known is not asked for."""
    if interview is None:
        return tuple(_question(points, one.value) for one in Asked)
    slots = []
    for asked in open_questions(interview):
        if asked is Asked.FORMAT:
            slots.append("form" if interview.location else "format")
        elif asked is Asked.BRING and interview.kind in _REMOTE:
            slots.append("at_hand")
        else:
            slots.append(asked.value)
    if interview.kind is InterviewKind.ONSITE and not interview.location:
        slots.insert(0, "place")
    found = tuple(_question(points, slot) for slot in slots)
    if interview.kind is InterviewKind.VIDEO and not interview.location:
        _question(points, "link")
    return found


def _question(points: Points, slot: str) -> Ingredient:
    sentence = points.words(slot)
    return points.offer(f"open:{slot}", sentence, sentence, Origin.INTERVIEW)
