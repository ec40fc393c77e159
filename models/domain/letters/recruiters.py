"""Two short ones to a recruiter: may I write to them directly (R), and would you ask them for me (C, P)."""

from models.domain.letters.drafting import Draft
from models.domain.letters.phrase_book import PhraseBook
from models.domain.letters.points import Points
from models.domain.letters.situation import Origin, Situation
from models.domain.values import Interest


def recruiter_permission(situation: Situation, book: PhraseBook) -> Draft:
    points = Points(situation, book)
    held = points.held()
    points.paragraph()
    if held:
        points.say("opening", on=points.on(held[-1].starts_at))
    else:
        points.say("opening_undated")
    points.paragraph()
    names = points.names(points.interviewers(held[-1] if held else situation.interview))
    sentence = points.words("ask", names=names) if names else points.words("ask_nobody")
    points.take(points.offer("ask", names or sentence, sentence, Origin.INTERVIEW), may_go=False)
    points.say("close", may_go=True)
    return points.draft(points.words("subject"))


def recruiter_nudge(situation: Situation, book: PhraseBook) -> Draft:
    points = Points(situation, book)
    held = points.held()
    today = points.day_of(situation.now)
    points.paragraph()
    days = (today - points.day_of(held[-1].starts_at)).days if held else 0
    if days:
        points.say("since", on=points.on(held[-1].starts_at), days=_days(points, days))
    else:
        points.say("since_undated")
    steps = situation.steps
    promised = steps.promised_by if steps is not None else None
    if promised is not None and promised < today:
        sentence = points.words("promised", day=points.full(promised))
        points.take(points.offer("promised", points.full(promised), sentence, Origin.NEXT_STEPS))
    points.paragraph()
    points.say("ask")
    if situation.debrief is not None and situation.debrief.still_interested is Interest.YES:
        sentence = points.words("interested")
        points.take(points.offer("interest", sentence, sentence, Origin.DEBRIEF))
    sentence = points.words("missing")
    points.take(points.offer("missing", sentence, sentence, Origin.APPLICATION))
    return points.draft(points.words("subject"))


def _days(points: Points, days: int) -> str:
    if days == 1:
        return points.shared("days_one")
    return points.shared("days", number=points.pen.phrases.number(days))
