"""The answer to a no: thanks without bitterness, one question, a word for others, the door left open (J, C, P, A)."""

from models.domain.letters.drafting import Draft, Ingredient
from models.domain.letters.phrase_book import PhraseBook
from models.domain.letters.points import Points
from models.domain.letters.situation import Origin, Situation
from models.domain.values import Interview, Reason

_BY_REASON = {Reason.TECHNICAL: "ask_technical", Reason.COMMUNICATION: "ask_communication", Reason.FIT: "ask_fit"}


def rejection_reply(situation: Situation, book: PhraseBook) -> Draft:
    points = Points(situation, book)
    points.paragraph()
    points.put(_opening(points))
    moment = points.moment()
    points.paragraph()
    points.say("regret")
    if moment is not None:
        points.take(moment)
    points.paragraph()
    question = _question(points)
    points.put(question.sentence, (question.id,))
    referral = _plain(points, "referral")
    points.paragraph()
    points.take(referral, may_go=False)
    points.take(_plain(points, "door"))
    return points.draft(points.words("subject"))


def met_by_reader(points: Points) -> Interview | None:
    """The last interview at which the reader was."""
    to = points.situation.to
    there = [one for one in points.held() if to is not None and any(part.contact == to.id for part in one.people)]
    return there[-1] if there else None


def _opening(points: Points) -> str:
    meeting = met_by_reader(points)
    if meeting is not None:
        return points.words("opening_met", on=points.on(meeting.starts_at))
    held = points.held()
    names = points.names(points.interviewers(held[-1])) if held else ""
    if names:
        return points.words("opening_others", names=names, on=points.on(held[-1].starts_at))
    return points.words("opening_talked" if held else "opening_unmet")


def _question(points: Points) -> Ingredient:
    """One: what they have said already is not asked again."""
    application = points.situation.application
    told = points.note(application.feedback) if application is not None else ""
    if told:
        sentence = points.words("ask_told", words=told)
        return points.offer("feedback", told, sentence, Origin.APPLICATION)
    reason = application.reason if application is not None and points.held() else None
    slot = _BY_REASON.get(reason, "ask") if reason is not None else "ask"
    sentence = points.words(slot)
    return points.offer("feedback", sentence, sentence, Origin.APPLICATION)


def _plain(points: Points, slot: str) -> Ingredient:
    sentence = points.words(slot)
    return points.offer(slot, sentence, sentence, Origin.APPLICATION)
