"""Check 4: a letter that only this person could have written to this one (J).

How alike it is to every other letter to people of the same company, and to phrases that templates are made of; and the
share of its sentences that hold a detail of one's own.
"""

from dataclasses import dataclass

from models.domain.letters.anatomy import Sentence
from models.domain.letters.briefs import BRIEFS
from models.domain.letters.own_details import details_of, holds_one
from models.domain.letters.reading import Reading, asks
from models.domain.letters.reviewing import Check, Finding, Fix, FixKind, Result
from models.domain.letters.sameness import WARNS_FROM, Prepared, Shared, prepared, shared
from models.domain.letters.stock import Stock, stock_in
from models.domain.phrases import QT_TRANSLATE_NOOP, Phrase
from models.domain.values import Letter, LetterKind

_ALIKE = QT_TRANSLATE_NOOP(
    "Letters", "This letter is {percent} % like {name}’s. Two details of your own would set it apart."
)
_ALIKE_OWN = QT_TRANSLATE_NOOP("Letters", "This letter is {percent} % like an earlier one to {name}.")
_STOCK = QT_TRANSLATE_NOOP(
    "Letters", "{percent} % of this letter stands in templates. Two details of your own would help."
)
_STOCK_PHRASE = QT_TRANSLATE_NOOP("Letters", "“{words}” stands in many templates.")
_NOTHING_OWN = QT_TRANSLATE_NOOP("Letters", "No sentence holds a detail of your own yet.")
_LITTLE_OWN = QT_TRANSLATE_NOOP(
    "Letters", "{count} of {all} sentences hold a detail of your own. One from your debrief would make it yours."
)
TEMPLATES = "templates"
"""What a likeness is to where nothing is nearer than what templates say."""
_MANY_STOCK = 3
"""So many phrases of templates in one letter are pointed at, whatever their share of it."""
_LITTLE = 15
"""Per cent of sentences with a detail of one's own below which a letter that lives by them asks for one."""
_OWN_WORDS = frozenset({LetterKind.THANK_YOU, LetterKind.LINKEDIN_INVITE})
_NOTES = frozenset({LetterKind.INVITATION_REPLY, LetterKind.DECISION_TIME})
_MOST_LETTERS = 60
_MOST_SHOWN = 90


@dataclass(frozen=True, slots=True)
class Nearest:
    """The letter that is most alike; None for what templates say."""

    common: Shared
    name: str
    letter: Letter | None = None


@dataclass(frozen=True, slots=True)
class Likeness:
    """Per cent of a letter that is alike to what is most alike, and whose that is; None where there is nothing."""

    percent: int | None = None
    to: str = ""


def looked(reading: Reading) -> tuple[Result, Likeness]:
    """`figure` is the share of sentences with a detail of one's own, `detail` how many, `beside` who is nearest."""
    details = details_of(reading)
    own = [sentence for sentence in reading.sentences if holds_one(sentence.text, details)]
    figure = round(100 * len(own) / len(reading.sentences)) if reading.sentences else None
    near, stock = nearest(reading), stock_in(reading.body, reading.sentences, reading.stock)
    findings = [*_alike(near, reading), *_stock(stock, reading), *_little(own, reading, figure)]
    result = asks(Check.PERSONAL, findings, figure, near.name if near is not None else "", len(own))
    return result, _likeness(near, stock)


def _likeness(near: Nearest | None, stock: Stock) -> Likeness:
    if near is not None and near.common.percent >= stock.percent:
        return Likeness(near.common.percent, near.name)
    return Likeness(stock.percent, TEMPLATES) if stock.percent else Likeness()


def nearest(reading: Reading) -> Nearest | None:
    """The most alike of the other letters; None where there is none to compare with."""
    own = _prepared(reading.body, reading)
    best: Nearest | None = None
    for letter in _compared(reading):
        common = shared(own, _prepared(letter.body or "", reading))
        if best is None or common.percent > best.common.percent:
            best = Nearest(common, _whose(letter, reading), letter)
    return best


def _prepared(text: str, reading: Reading) -> Prepared:
    return prepared(text, reading.names, reading.situation.voice.name)


def _compared(reading: Reading) -> list[Letter]:
    """Letters to people of the company, beside a letter that goes there; agencies and references compare none. A short
    note of questions is like the last one of its kind with reason: asking again is another check's."""
    kind = reading.situation.kind
    if not BRIEFS[kind].to_hiring_side or kind is LetterKind.FOLLOW_UP_CALL:
        return []
    found = [
        letter
        for letter in reading.situation.letters
        if letter.body
        and BRIEFS[letter.kind].to_hiring_side
        and letter.kind is not LetterKind.FOLLOW_UP_CALL
        and not (kind in _NOTES and letter.kind is kind)
    ]
    return found[-_MOST_LETTERS:]


def _whose(letter: Letter, reading: Reading) -> str:
    person = reading.situation.people.get(letter.to)
    if person is None:
        return reading.to_name if reading.situation.to is not None and reading.situation.to.id == letter.to else ""
    return person.name


def _alike(near: Nearest | None, reading: Reading) -> list[Finding]:
    if near is None or near.letter is None or near.common.percent < WARNS_FROM:
        return []
    to = reading.situation.to
    percent = near.common.percent
    own = to is not None and near.letter.to == to.id
    first = next(iter(near.name.split()), near.name)
    says = Phrase(_ALIKE_OWN if own else _ALIKE, {"percent": percent, "name": first})
    fixes = (Fix(FixKind.SHOW, near.letter.id), Fix(FixKind.IGNORE))
    key = f"personal:alike:{near.letter.id}"
    places = near.common.passages or ((None, None),)
    return [Finding(Check.PERSONAL, says, start, end, fixes, key=key) for start, end in places]


def _stock(found: Stock, reading: Reading) -> list[Finding]:
    """Phrases of templates: where half of the letter is made of them, and where they are many."""
    if not found.places or (found.percent < WARNS_FROM and len(found.places) < _MANY_STOCK):
        return []
    findings = []
    if found.percent >= WARNS_FROM:
        says = Phrase(_STOCK, {"percent": found.percent})
        findings.append(Finding(Check.PERSONAL, says, key="personal:stock"))
    for start, end in found.places:
        words = " ".join(reading.body[start:end].split())
        shown = words if len(words) <= _MOST_SHOWN else f"{words[:_MOST_SHOWN].rsplit(' ', 1)[0]} …"
        key = f"personal:stock:{words[:60].casefold()}"
        fixes = (Fix(FixKind.REMOVE), Fix(FixKind.IGNORE))
        findings.append(Finding(Check.PERSONAL, Phrase(_STOCK_PHRASE, {"words": shown}), start, end, fixes, key=key))
    return findings


def _little(own: list[Sentence], reading: Reading, figure: int | None) -> list[Finding]:
    if figure is None or reading.situation.kind not in _OWN_WORDS or figure >= _LITTLE:
        return []
    count = len(reading.sentences)
    if not own:
        return [Finding(Check.PERSONAL, Phrase(_NOTHING_OWN, {}), key="personal:nothing")]
    return [Finding(Check.PERSONAL, Phrase(_LITTLE_OWN, {"count": len(own), "all": count}), key="personal:little")]
