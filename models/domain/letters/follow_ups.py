"""Asking where it stands, as a letter or as a call: once, kindly, and a second time in other words (J, C, A, R)."""

from dataclasses import dataclass
from datetime import date, datetime

from models.domain.etiquette.follow_up import FOLLOW_UPS
from models.domain.letters.anatomy import words_in
from models.domain.letters.briefs import BRIEFS, Part
from models.domain.letters.chosen import first_fresh, place_of, used_beside
from models.domain.letters.drafting import Draft, Ingredient
from models.domain.letters.ingredients import Gatherer
from models.domain.letters.noting import Shape, raised
from models.domain.letters.pen import Pen, clean
from models.domain.letters.phrase_book import PhraseBook
from models.domain.letters.situation import Origin, Situation
from models.domain.meetings import end_of
from models.domain.values import Interview, LetterKind, LetterState, Stage

RUNGS = ("first", "second", "third")
STEP = "- "
"""What a line of a call's script begins with that can be ticked off."""
_LENGTHS = (18, 10, 5)
_LONG_AGO = 3
_MOST_DAYS = 60
_SHAPES = frozenset({Shape.NOUN, Shape.GERUND, Shape.CLAUSE, Shape.JOIN, Shape.POINT, Shape.OTHER})
Fills = dict[str, str | None]


@dataclass(frozen=True, slots=True)
class _Standing:
    """How things stand: the last talk, whether the reader was there, the day that was named, and what was asked."""

    meeting: Interview | None
    met: bool
    promised: date | None
    passed: bool
    asked: tuple[datetime, ...]

    @property
    def rung(self) -> str:
        return RUNGS[min(len(self.asked), len(RUNGS) - 1)]


def _standing(situation: Situation) -> _Standing:
    held = [one for one in situation.interviews if end_of(one) <= situation.now]
    last = max(held, key=end_of, default=None)
    there = {part.contact for part in last.people} if last is not None else set()
    steps = situation.steps if last is not None and situation.steps and situation.steps.interview == last.id else None
    promised = steps.promised_by if steps is not None else None
    application = situation.application.id if situation.application is not None else None
    asked = sorted(
        one.sent_at
        for one in situation.letters
        if one.kind in FOLLOW_UPS
        and one.state is LetterState.SENT
        and one.sent_at is not None
        and one.application == application
        and (last is None or one.sent_at > end_of(last))
    )
    return _Standing(
        last,
        situation.to is not None and situation.to.id in there,
        promised,
        promised is not None and situation.etiquette.day(situation.now) > promised,
        tuple(asked),
    )


def follow_up(situation: Situation, book: PhraseBook) -> Draft:
    """At most as long as the brief allows, whatever was written down."""
    draft = _asked(situation, book, _LENGTHS[0])
    for most in _LENGTHS[1:]:
        if words_in(draft.body) <= BRIEFS[LetterKind.FOLLOW_UP].most:
            break
        draft = _asked(situation, book, most)
    return draft


def _asked(situation: Situation, book: PhraseBook, most: int) -> Draft:
    standing = _standing(situation)
    pen = Pen(situation, book, place_of(situation))
    gatherer = Gatherer(pen, most)
    details = _details(gatherer, "follow_up.still")
    chosen = _detail(situation, details) if standing.rung == RUNGS[0] else None
    held = _held(pen, situation)
    fills = _fills(pen, standing)
    first = standing.rung == RUNGS[0]
    still = chosen.sentence if chosen is not None else pen.say(f"follow_up.still.{'plain' if first else 'second'}")
    ahead = first and standing.promised is not None and not standing.passed
    ask = pen.say(f"follow_up.ask.{'ahead' if ahead else standing.rung}")
    paragraphs = (_why(pen, standing, fills), still, held.sentence if held is not None else "", ask)
    subject = pen.say(f"follow_up.subject.{standing.rung}", role_title=pen.role or None, date=fills["date"])
    used = tuple(one for one in (chosen, held) if one is not None)
    offered = (*details, held) if held is not None else details
    return pen.letter(raised(subject), paragraphs, offered, [one.id for one in used])


def _held(pen: Pen, situation: Situation) -> Ingredient | None:
    """That one holds an offer, and by when it is to be answered; whose it is stays unsaid (C: nothing of others,
    unless there is an offer)."""
    holding = [one for one in situation.others if one.application.stage is Stage.OFFER]
    if not holding:
        return None
    ahead = [one.answer_by for one in holding if one.answer_by is not None and one.answer_by > situation.now]
    day = pen.phrases.full_date(situation.etiquette.day(min(ahead))) if ahead else None
    sentence = pen.say("follow_up.offer.dated", deadline=day) if day is not None else pen.say("follow_up.offer.open")
    return Ingredient("offer:held", Part.POINT, day or sentence, sentence, Origin.OFFER)


def _why(pen: Pen, standing: _Standing, fills: Fills) -> str:
    if standing.asked:
        return pen.say(f"follow_up.why.{standing.rung}", **fills)
    if standing.meeting is None:
        application = pen.situation.application
        if application is None or application.applied_at is None:
            return pen.say("follow_up.why.nothing", gap=pen.gap("last_heard"))
        applied = pen.situation.etiquette.day(application.applied_at)
        return pen.say("follow_up.why.applied", date=pen.dated(applied))
    when = "silent" if standing.promised is None else "passed" if standing.passed else "ahead"
    return pen.say(f"follow_up.why.{'' if standing.met else 'elsewhere_'}{when}", **fills)


def _fills(pen: Pen, standing: _Standing) -> Fills:
    hours, meeting = pen.situation.etiquette, standing.meeting
    day = hours.day(meeting.starts_at) if meeting is not None else None
    return {
        "full": pen.phrases.full_date(day) if day is not None else None,
        "date": pen.dated(day) if day is not None else None,
        "ago": _ago(pen, hours.days_between(meeting.starts_at, pen.situation.now)) if meeting is not None else None,
        "day": pen.dated(standing.promised) if standing.promised is not None else None,
        "asked": pen.dated(hours.day(standing.asked[-1])) if standing.asked else None,
    }


def _ago(pen: Pen, days: int) -> str | None:
    if not _LONG_AGO <= days <= _MOST_DAYS:
        return None
    weeks, rest = divmod(days, 7)
    if weeks > 1 and rest == 0:
        return pen.phrases.words["weeks"].format(number=pen.phrases.number(weeks))
    return pen.phrases.words["days"].format(number=pen.phrases.number(days))


def _details(gatherer: Gatherer, slot: str) -> tuple[Ingredient, ...]:
    """What the two shared, then what went well: one of these says why it is this job."""
    found: list[Ingredient] = []
    for one in (*gatherer.moments(), *gatherer.good()):
        note = gatherer.woven(one.words, about_reader=one.part is Part.REMEMBER)
        if note is not None and note.shape in _SHAPES:
            sentence = gatherer.said(slot, note, len(found))
            found.append(Ingredient(one.id, Part.POINT, one.words, sentence, one.origin, one.about))
    return tuple(found)


def _detail(situation: Situation, offered: tuple[Ingredient, ...]) -> Ingredient | None:
    return first_fresh(offered, used_beside(situation, offered), 0)


# The call


def follow_up_call(situation: Situation, book: PhraseBook) -> Draft:
    """A script in four parts: to begin, if it is open, if somebody else has it, before one rings off."""
    standing, pen = _standing(situation), Pen(situation, book, place_of(situation))
    fills = _fills(pen, standing)
    gatherer = Gatherer(pen, _LENGTHS[0])
    offered = _details(gatherer, "follow_up_call.because")
    chosen = _detail(situation, offered)

    def line(name: str) -> str:
        return pen.say(f"follow_up_call.{name}", **fills)

    about = "applied" if standing.meeting is None else "met" if standing.met else "elsewhere"
    begin = ["hello" if situation.to is not None else "hello_nobody", "moment", about]
    begin += ["passed"] if standing.passed else []
    because = [chosen.sentence] if chosen is not None else []
    parts = (
        (line("begin"), [*map(line, begin), line("decided")]),
        (line("if_open"), [line("considered"), line("want"), *because, *map(line, ("answer", "again", "when"))]),
        (line("if_filled"), [line(name) for name in ("thanks", "why", "others", "door")]),
        (line("end"), [line(name) for name in ("repeat", "farewell", "note")]),
    )
    body = "\n\n".join("\n".join((head, *(STEP + one for one in steps))) for head, steps in parts)
    used = (chosen.id,) if chosen is not None else ()
    return Draft(clean(line("subject")), body, offered, used)


COMPOSERS = {LetterKind.FOLLOW_UP: follow_up, LetterKind.FOLLOW_UP_CALL: follow_up_call}
