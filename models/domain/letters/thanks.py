"""The thank-you to one interviewer: the four Rs in their order, from the user's own words (article R; J, C, P, A)."""

from collections.abc import Iterator
from dataclasses import replace

from models.domain.letters.anatomy import words_in
from models.domain.letters.briefs import BRIEFS, Part
from models.domain.letters.chosen import first_fresh, letters_beside, place_of, told, used_beside
from models.domain.letters.drafting import GAP, Draft, Ingredient, gaps_in
from models.domain.letters.ingredients import Gatherer
from models.domain.letters.next_steps import next_steps
from models.domain.letters.noting import LONGEST, Shape, bare, raised
from models.domain.letters.passages import MET
from models.domain.letters.pen import Pen
from models.domain.letters.phrase_book import PhraseBook
from models.domain.letters.situation import Situation
from models.domain.values import LetterKind, Role

_SHORTER = (LONGEST, 22, 14, 8, 4)
"""Words of each note that are taken, as far down as it needs for the letter to fit."""
_SHORT_SUBJECT = 7
_FILLED = 8
"""Words that a gap is reckoned with."""
_BRIEF = BRIEFS[LetterKind.THANK_YOU]


def gathered(pen: Pen, most: int = LONGEST) -> tuple[Ingredient, ...]:
    """All that may be said to this person, by part: R1 first, then what was not asked last of R3, then R4."""
    gatherer = Gatherer(pen, most)
    met = gatherer.met()
    return (
        *((met,) if met is not None else ()),
        *gatherer.moments(),
        *gatherer.good(),
        *gatherer.answers(),
        *gatherer.forgotten(),
        *gatherer.questions(),
        *next_steps(pen, gatherer),
    )


def thank_you(situation: Situation, book: PhraseBook) -> Draft:
    pen = Pen(situation, book, place_of(situation))
    if _at_the_desk(situation):
        return _for_the_desk(pen)
    draft = _written(pen, book, LONGEST)
    for most in _SHORTER[1:]:
        if _length(draft.body) <= _BRIEF.most:
            break
        draft = _written(pen, book, most)
    return draft


def _at_the_desk(situation: Situation) -> bool:
    parts = situation.interview.people if situation.interview is not None else ()
    return any(
        part.role is Role.FRONT_DESK and situation.to is not None and part.contact == situation.to.id for part in parts
    )


def _for_the_desk(pen: Pen) -> Draft:
    """A few lines: the day and a moment. What was said about the work is nothing for whoever let one in."""
    gatherer = Gatherer(pen)
    around = _around(pen)
    offered = []
    for turn, one in enumerate(gatherer.moments()):
        note = gatherer.woven(one.words, about_reader=True)
        if note is not None:
            offered.append(replace(one, sentence=gatherer.said("thank_you.desk_moment", note, turn)))
    moment = offered[0].sentence if offered else pen.say("thank_you.moment.gap", **{**around, "gap": pen.gap("moment")})
    paragraphs = (f"{pen.say('thank_you.desk', **around)} {moment}", pen.say("thank_you.desk_close"))
    subject = pen.say("thank_you.desk_subject", **around)
    return pen.letter(raised(subject), paragraphs, tuple(offered), (one.id for one in offered[:1]))


def _written(pen: Pen, book: PhraseBook, most: int) -> Draft:
    situation, offered = pen.situation, gathered(pen, most)
    chosen = _chosen(situation, offered, pen.phrases.grammar.delicate)
    draft = _set(pen, offered, chosen)
    for one in _more(situation, offered, chosen):
        if _length(draft.body) >= _BRIEF.least:
            break
        chosen = (*chosen, one)
        draft = _set(pen, offered, chosen)
    beside = dict.fromkeys(one.to for one in letters_beside(situation))
    others = [(key, situation.people[key]) for key in beside if key in situation.people]
    said = ((key, gathered(Pen(replace(situation, to=who), book))) for key, who in others)
    return replace(draft, told=told(situation, said))


def _chosen(situation: Situation, offered: tuple[Ingredient, ...], delicate: frozenset[str]) -> tuple[Ingredient, ...]:
    """One of each R; of R3 what this person asked, else something forgotten or not asked yet. What is delicate is
    offered and never chosen."""
    used, place = used_beside(situation, offered), place_of(situation)
    by_part: dict[Part, list[Ingredient]] = {part: [] for part in Part}
    others = _named_others(situation)
    for one in offered:
        words = set(map(bare, one.words.split()))
        if one.part not in (Part.REMEMBER, Part.REMIND) and (delicate & words or gaps_in(one.sentence)):
            continue
        if one.part is Part.REINFORCE and others & words:
            continue
        by_part[Part.RECOUP if one.part is Part.ASK else one.part].append(one)
    moments = [one for one in by_part[Part.REMEMBER] if one.id != MET]
    own = [one for one in moments if one.id.startswith("moment:") and one.id.count(":") == 1]
    found = [
        *(one for one in offered if one.id == MET),
        first_fresh(own or moments, used, 0),
        first_fresh(by_part[Part.REINFORCE], used, place),
        _put_right(situation, by_part[Part.RECOUP], used, place),
        *by_part[Part.REMIND],
    ]
    return tuple(one for one in found if one is not None)


def _named_others(situation: Situation) -> frozenset[str]:
    """Names of those who were there: “good chemistry with Jess” is no merit to tell, least of all to Werner."""
    parts = situation.interview.people if situation.interview is not None else ()
    people = (situation.people.get(part.contact) for part in parts)
    return frozenset(bare(word) for one in people if one is not None for word in one.name.split() if len(word) > 2)


def _put_right(situation: Situation, among: list[Ingredient], used: frozenset[str], place: int) -> Ingredient | None:
    asked = [one for one in among if one.better and situation.to is not None and one.about == situation.to.id]
    own = first_fresh(asked, used, 0)
    if own is not None and own.id not in used:
        return own
    unsaid = [one for one in among if not (one.better and one.about is not None)]
    return first_fresh(unsaid, used, place) or first_fresh(among, used, place)


def _more(
    situation: Situation, offered: tuple[Ingredient, ...], chosen: tuple[Ingredient, ...]
) -> Iterator[Ingredient]:
    """What makes a letter that is too short long enough: another thing that went well, another moment."""
    used = used_beside(situation, offered)
    for part in (Part.REINFORCE, Part.REMEMBER, Part.ASK, Part.RECOUP):
        for one in offered:
            if (
                one.part is part
                and one not in chosen
                and not gaps_in(one.sentence)
                and one.id not in used
                and one.id != MET
            ):
                yield one


def _set(pen: Pen, offered: tuple[Ingredient, ...], chosen: tuple[Ingredient, ...]) -> Draft:
    """The letter of these, in the order of the Rs, with gaps for those that must be there."""

    def said(*parts: Part) -> str:
        return " ".join(one.sentence for one in chosen if one.part in parts)

    met = next((one.sentence for one in chosen if one.id == MET), "") or pen.say(
        "thank_you.opening_gap", gap=pen.gap("day")
    )
    moments = " ".join(one.sentence for one in chosen if one.part is Part.REMEMBER and one.id != MET)
    paragraphs = (
        f"{met} {moments or pen.say('thank_you.moment.gap', **_around(pen, gap=pen.gap('moment')))}",
        said(Part.REINFORCE) or pen.say("thank_you.good.gap", gap=pen.gap("good")),
        said(Part.RECOUP, Part.ASK),
        said(Part.REMIND) or pen.say("thank_you.next.gap", gap=pen.gap("next_step")),
    )
    ordered = sorted(chosen, key=lambda one: _PARTS.index(one.part))
    return pen.letter(_subject(pen, chosen), paragraphs, offered, (one.id for one in ordered))


_SUBJECTS = frozenset({Part.REMEMBER, Part.REINFORCE})
_PARTS = (Part.REMEMBER, Part.REINFORCE, Part.RECOUP, Part.ASK, Part.POINT, Part.REMIND)


def _around(pen: Pen, **more: str) -> dict[str, str | None]:
    return {**Gatherer(pen).around(), **more}


def _subject(pen: Pen, chosen: tuple[Ingredient, ...]) -> str:
    """What only this letter is about, in few words; else the day and the role."""
    gatherer = Gatherer(pen)
    for one in chosen:
        mine = one.part is Part.REMEMBER
        note = gatherer.woven(one.words, about_reader=mine) if one.id != MET and one.part in _SUBJECTS else None
        thing = note.text.partition(" (")[0] if note is not None and note.shape is Shape.NOUN else ""
        if 0 < len(thing.split()) <= _SHORT_SUBJECT:
            return raised(thing)
    if pen.situation.interview is None:
        return pen.role or pen.company
    around = gatherer.around()
    return raised(pen.say("thank_you.subject", **{**around, "part": raised(around["part"] or "")}))


def _length(body: str) -> int:
    """Words, with each gap filled."""
    return words_in(GAP.sub(" ", body)) + _FILLED * len(GAP.findall(body))


COMPOSERS = {LetterKind.THANK_YOU: thank_you}
