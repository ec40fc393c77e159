"""The invitation on LinkedIn: one detail of one's own, in three hundred characters."""

from models.domain.letters.briefs import LINKEDIN_CHARACTERS, Part, linkedin_length
from models.domain.letters.chosen import place_of, used_beside
from models.domain.letters.drafting import Draft, Ingredient
from models.domain.letters.ingredients import Gatherer
from models.domain.letters.noting import Shape, ended, raised
from models.domain.letters.pen import Pen
from models.domain.letters.phrase_book import PhraseBook
from models.domain.letters.situation import Situation
from models.domain.values import LetterKind

_LENGTHS = (20, 14, 9, 6)
"""Words of the detail, as far down as it needs."""


def linkedin_invite(situation: Situation, book: PhraseBook) -> Draft:
    """Prefers a detail that the thank-you does not have, and says the role only where there is room."""
    pen = Pen(situation, book, place_of(situation))
    offered = _details(pen, _LENGTHS[0])
    used = used_beside(situation, offered)
    chosen = next((one for one in offered if one.id not in used), None) or next(iter(offered), None)
    for most in _LENGTHS:
        fitting = {one.id: one for one in _details(pen, most)}
        detail = fitting.get(chosen.id) if chosen is not None else None
        words = detail.sentence if detail is not None else pen.say("linkedin.gap", gap=pen.gap("moment"))
        for opening in ("linkedin.opening", "linkedin.opening_short", "linkedin.opening_undated"):
            body = _set(pen, opening, words)
            if body is not None and linkedin_length(body) <= LINKEDIN_CHARACTERS:
                return Draft("", body, offered, (chosen.id,) if detail is not None and chosen is not None else ())
    bare = _set(pen, "linkedin.opening_undated", "") or ""
    return Draft("", bare.encode("utf-16-le")[: 2 * LINKEDIN_CHARACTERS].decode("utf-16-le", "ignore"), offered)


def _set(pen: Pen, opening: str, detail: str) -> str | None:
    """None where the opening needs what is not known."""
    around = Gatherer(pen).around()
    if around["date"] is None and opening != "linkedin.opening_undated":
        return None
    parts = (pen.say("linkedin.greeting"), pen.say(opening, **around), detail, pen.say("linkedin.close"))
    return f"{' '.join(part for part in parts if part)}\n\n{pen.say('linkedin.name')}"


def _details(pen: Pen, most: int) -> tuple[Ingredient, ...]:
    """What was shared with this person first, then what went well."""
    gatherer, found = Gatherer(pen, most), list[Ingredient]()
    for one in (*gatherer.moments(), *gatherer.good()):
        note = gatherer.woven(one.words, about_reader=one.part is Part.REMEMBER)
        if note is not None and note.shape not in (Shape.QUESTION, Shape.INFINITIVE, Shape.IMPERATIVE):
            sentence = gatherer.said("linkedin", note, len(found))
            found.append(Ingredient(one.id, one.part, one.words, raised(ended(sentence)), one.origin, one.about))
    return tuple(found)


COMPOSERS = {LetterKind.LINKEDIN_INVITE: linkedin_invite}
