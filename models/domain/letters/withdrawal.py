"""Stepping back: thanks, clear, and no reason owed (ETIQUETTE, `withdrawal`)."""

from models.domain.letters.drafting import Draft
from models.domain.letters.phrase_book import PhraseBook
from models.domain.letters.points import Points
from models.domain.letters.rejection import met_by_reader
from models.domain.letters.situation import Origin, Situation
from models.domain.values import Interview


def withdrawal(situation: Situation, book: PhraseBook) -> Draft:
    points = Points(situation, book)
    meeting = met_by_reader(points)
    points.paragraph()
    points.put(
        points.words("opening_met", on=points.on(meeting.starts_at)) if meeting else points.words("opening_unmet")
    )
    moment = points.moment()
    if moment is not None:
        points.take(moment)
    points.paragraph()
    points.say("clear")
    booked = _booked(points)
    if booked is not None:
        day, time = points.full(points.day_of(booked.starts_at)), points.time(booked)
        sentence = points.words("appointment", day=day, time=time)
        points.take(points.offer(f"appointment:{booked.id}", f"{day}, {time}", sentence, Origin.INTERVIEW))
    points.paragraph()
    wish = points.words("wish")
    points.take(points.offer("wish", wish, wish, Origin.APPLICATION))
    return points.draft(points.words("subject"))


def _booked(points: Points) -> Interview | None:
    """The next one, which nobody should keep free."""
    now = points.situation.now
    return next((one for one in points.situation.interviews if one.starts_at > now), None)
