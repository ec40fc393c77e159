"""Which of one's own words a letter holds, which passage is there for what, and where another one belongs.

An ingredient is found again by its words of content, in one paragraph, in whatever order and form they stand there now.
"""

import re
from collections.abc import Iterable, Sequence

from models.domain.letters.briefs import FOUR_RS, Part
from models.domain.letters.drafting import Ingredient, Passage, gaps_in
from models.domain.names import fold

_ENOUGH = 0.6
"""Of an ingredient's words of content: so many in one paragraph, and it is there."""
_SEVERAL = 2
"""So many are enough where they are half of it."""
_NEARLY_ALL = 0.85
"""Of its sentence, as the draft has it: then it is there, whatever its own words are."""
_STEM = 5
_ORDER: dict[Part, int] = {part: place for place, part in enumerate((*FOUR_RS[:3], Part.ASK, Part.POINT, Part.REMIND))}
_PARAGRAPH = re.compile(r"\S[^\n]*(?:\n(?![ \t]*\n)[^\n]*)*")
_SENTENCE = re.compile(r"\S.*?(?:[.!?…][”’\"')]*(?=\s|$)|$)", re.DOTALL)
MET = "met"
"""The ingredient that says when one met and about which role."""
_ITEM = "- "
"""What a line of a list begins with."""
_SAME = 2
"""So many words are the same before a gap, and it is a gap for just this sentence."""
_GREETING, _CLOSE = 8, 12
"""So many words at most has a greeting, and a close with the name under it."""
_SMALL_WORDS = """
a about after all also am an and any are as at be because been before but by can could did do does for from get got
had has have he her here him his how i if in into is it its just me more most my no not of on one only or our out
over she should so some than that the their them then there they this those to too up us was we were what when
where which who why will with would you your
aber als am an auch auf aus bei bin bis da das dass dem den der des die dir doch du ein eine einem einen einer er es
für habe haben hat ich ihm ihn ihnen ihr ihre ihrem ihren im in ist kann mehr mein meine meinem meinen mich mir mit
nach nicht noch nur ob oder sehr sein seine sich sie sind so und uns unser unsere vom von vor war waren warum was
weil wenn wer wie wir wird wo zu zum zur über
"""
_SMALL = frozenset(_SMALL_WORDS.split())
"""Words that every letter holds, in English and German."""


def _content(text: str) -> frozenset[str]:
    """The beginnings of its words of content; where it has none, all its words."""
    words = fold(text).split()
    return frozenset(word[:_STEM] for word in words if word not in _SMALL) or frozenset(word[:_STEM] for word in words)


def used_in(body: str, ingredients: Sequence[Ingredient]) -> frozenset[str]:
    """The ids of those that the letter says, also after its sentences have been worked over."""
    paragraphs = [_content(body[start:end]) for start, end in _paragraphs(body)]
    everywhere = _everywhere(ingredients)
    return frozenset(one.id for one in ingredients if any(_held(one, words, everywhere) for words in paragraphs))


def _everywhere(ingredients: Iterable[Ingredient]) -> frozenset[str]:
    """The day and the role, which a letter names anyway: they tell nothing about the rest."""
    return frozenset[str]().union(*(_content(one.words) for one in ingredients if one.id == MET))


def _held(one: Ingredient, words: frozenset[str], everywhere: frozenset[str]) -> bool:
    own, whole = _content(one.words), _content(one.sentence)
    if one.id == MET:
        own = own & whole or own  # a sentence may shorten the role
        return bool(own) and len(own & words) >= _ENOUGH * len(own)
    own, whole = own - everywhere or own, whole - everywhere or whole
    there = len(own & words)
    enough = there >= _ENOUGH * len(own) or (there >= _SEVERAL and there * 2 >= len(own))
    return bool(own) and (enough or len(whole & words) >= _NEARLY_ALL * len(whole))


def passages(body: str, ingredients: Sequence[Ingredient]) -> tuple[Passage, ...]:
    """Every paragraph with its part; one that holds nothing known takes the part that is missing in its place.

    None for the greeting, the close, and where it cannot be told.
    """
    spans = _paragraphs(body)
    parts = [_part_of(_content(body[start:end]), ingredients) for start, end in spans]
    inner = range(_begin(body, spans), _stop(body, spans))
    four = {one.part for one in ingredients} & set(FOUR_RS)
    for place, part in enumerate(parts):
        if place not in inner:
            parts[place] = None
        elif part is None and four:
            parts[place] = _between(parts, place, inner)
    return tuple(Passage(start, end, part) for (start, end), part in zip(spans, parts, strict=True))


def _part_of(words: frozenset[str], ingredients: Sequence[Ingredient]) -> Part | None:
    """The earliest of what it holds; the day and the role alone are R1."""
    everywhere = _everywhere(ingredients)
    there = [one for one in ingredients if _held(one, words, everywhere)]
    return min((one.part for one in there), key=_ORDER.__getitem__, default=None)


def _between(parts: list[Part | None], place: int, inner: range) -> Part | None:
    """The only one of the four Rs that fits between its neighbours, or the first that does, last in the last place."""
    before = max((_ORDER[part] for part in parts[inner.start : place] if part is not None), default=-1)
    after = min((_ORDER[part] for part in parts[place + 1 : inner.stop] if part is not None), default=len(_ORDER))
    missing = [part for part in FOUR_RS if before < _ORDER[part] < after and part not in parts]
    if place == inner.stop - 1 and Part.REMIND in missing and place > inner.start:
        return Part.REMIND
    return next((part for part in missing if part is not Part.REMIND), None)


def _paragraphs(body: str) -> list[tuple[int, int]]:
    return [(found.start(), found.start() + len(found[0].rstrip())) for found in _PARAGRAPH.finditer(body)]


def _begin(body: str, spans: Sequence[tuple[int, int]]) -> int:
    """The first paragraph that is no greeting."""
    if not spans:
        return 0
    first = body[spans[0][0] : spans[0][1]]
    return 1 if len(first.split()) <= _GREETING and first.endswith((",", "!", ":")) else 0


def _stop(body: str, spans: Sequence[tuple[int, int]]) -> int:
    """Behind the last paragraph that is no close."""
    last = body[spans[-1][0] : spans[-1][1]] if spans else ""
    closes = len(last.split()) <= _CLOSE and not _is_sentence(last)
    return len(spans) - 1 if len(spans) > 1 and closes else len(spans)


def _is_sentence(text: str) -> bool:
    return text.rstrip().endswith((".", "?", "!"))


def put_in(body: str, ingredient: Ingredient, ingredients: Sequence[Ingredient]) -> tuple[str, int, int]:
    """The text with the sentence in its part's paragraph, or in one of its own between those before and after it.

    A gap that stands there for just this gives way to it, with its sentence. Also where the new sentence stands.
    """
    sentence = ingredient.sentence
    same = _same_with_gap(body, sentence)
    if same is not None:
        start, end = same
        return body[:start] + sentence + body[end:], start, start + len(sentence)
    found = passages(body, ingredients)
    own = next((one for one in found if one.part is ingredient.part), None)
    if own is None:
        return _put_between(body, sentence, found, ingredient.part)
    hole = _sentence_with_gap(body, own)
    if hole is not None:
        start, end = hole
        return body[:start] + sentence + body[end:], start, start + len(sentence)
    between = f"\n{_ITEM}" if body[: own.end].rpartition("\n")[2].startswith(_ITEM) else " "
    start = own.end + len(between)
    return f"{body[: own.end]}{between}{sentence}{body[own.end :]}", start, start + len(sentence)


def _same_with_gap(body: str, sentence: str) -> tuple[int, int] | None:
    """A sentence that begins as this one does and has a gap where this one has words."""
    for gap in gaps_in(body):
        start = max(body.rfind(mark, 0, gap.start) + len(mark) for mark in ("\n", ". ", "? "))
        head = body[start : gap.start]
        end = next((found.end() for found in _SENTENCE.finditer(body, start) if found.end() >= gap.end), gap.end)
        if len(head.split()) >= _SAME and sentence.startswith(head):
            return start, end
    return None


def _sentence_with_gap(body: str, passage: Passage) -> tuple[int, int] | None:
    """The last of the passage's sentences that is there for a gap."""
    gaps = gaps_in(body[passage.start : passage.end])
    if not gaps:
        return None
    place = passage.start + gaps[-1].start
    for found in _SENTENCE.finditer(body, passage.start, passage.end):
        if found.start() <= place < found.end():
            return found.start(), found.end()
    return None


def _put_between(body: str, sentence: str, found: Sequence[Passage], part: Part) -> tuple[str, int, int]:
    before = [one for one in found if one.part is not None and _ORDER[one.part] < _ORDER[part]]
    after = [one for one in found if one.part is not None and _ORDER[one.part] > _ORDER[part]]
    if before:
        start = before[-1].end + 2
        return f"{body[: start - 2]}\n\n{sentence}{body[start - 2 :]}", start, start + len(sentence)
    if not after and found:
        spans = [(one.start, one.end) for one in found]
        place = _stop(body, spans)
        after = [*found[place:]]
        if not after or place < _begin(body, spans):
            start = found[-1].end + 2
            return f"{body[: start - 2]}\n\n{sentence}{body[start - 2 :]}", start, start + len(sentence)
    start = after[0].start if after else 0
    rest = body[start:]
    return f"{body[:start]}{sentence}\n\n{rest}" if rest else sentence, start, start + len(sentence)
