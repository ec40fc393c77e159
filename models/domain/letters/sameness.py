"""How much of one letter stands in another, whoever it names.

A letter is cut into sentences and its words into single signs: one sign for each word, one for any run of names, one
for any run of figures and dates. A word counts as shared when it stands in a run of words that the other letter has as
well, or in a sentence that the other letter has with few words changed. So neither another name or day, nor another
order of sentences, nor a word here and there makes two letters out of one. Greeting, close and signature do not count.

Calibrated on sets of the project's own (tests/models/letters): one letter with its names swapped measures at least
60 per cent, two letters from different debriefs at most 35.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

from models.domain.letters.anatomy import anatomy
from models.domain.names import fold

WARNS_FROM = 50
"""Per cent."""
_RUN = 5
"""So many words in the same order are shared wherever they stand."""
_SAME_SENTENCE = 0.6
"""Of the words of both sentences, those that they have in common in the same order."""
_SHORTEST_SENTENCE = 3
_WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*|[\u3040-\u9fff]")
_LEFT_OPEN = re.compile(r"\[[^\[\]\n]{0,120}\]")
_NAME, _FIGURE = "\ue000", "\ue001"
_FIRST_SIGN = 0x10000
_SIGNS = 0x100000
_DAY_WORDS = """
monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow morning afternoon evening
january february march april june july august september october november december
montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern morgen vormittag nachmittag abend
januar februar märz mai juni juli oktober dezember
two three four five six seven eight nine ten eleven twelve
zwei drei vier fünf sechs sieben acht neun zehn elf zwölf
"""
_DAYS = frozenset(_DAY_WORDS.split())
"""Days and small figures, which are swapped like names; `may` is left out, since it is a word as well."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A letter made ready to be compared, once: each word a sign, with its place in the text."""

    signs: str
    """All sentences, one after the other."""
    places: tuple[tuple[int, int], ...]
    """Of each sign in the text."""
    sentences: tuple[str, ...]
    begins: tuple[int, ...]
    """Of each sentence among `signs`."""
    runs: frozenset[str]


@dataclass(frozen=True, slots=True)
class Shared:
    """`percent` of a letter's words stand in the other too; `passages` are their places in the letter, by sentence."""

    percent: int
    passages: tuple[tuple[int, int], ...] = ()


NOTHING_SHARED = Shared(0)


@lru_cache(maxsize=256)
def prepared(text: str, names: frozenset[str] = frozenset(), sender: str = "") -> Prepared:
    """`names` are the folded words of every name that may be swapped: people's, companies' and roles'."""
    signs: list[str] = []
    places: list[tuple[int, int]] = []
    sentences: list[str] = []
    begins: list[int] = []
    for sentence in anatomy(text, sender).sentences:
        begin = len(signs)
        _read(sentence.text, sentence.start, names, signs, places)
        begins.append(begin)
        sentences.append("".join(signs[begin:]))
    whole = "".join(signs)
    return Prepared(whole, tuple(places), tuple(sentences), tuple(begins), _runs(sentences))


def name_words(names: Iterable[str]) -> frozenset[str]:
    """The words of these names as `prepared` wants them."""
    return frozenset(word for name in names for word in fold(name).split() if len(word) > 1)


def shared(letter: Prepared, other: Prepared) -> Shared:
    """What of `letter` stands in `other`; a short letter that is wholly in a long one measures 100."""
    if not letter.signs or not other.signs:
        return NOTHING_SHARED
    covered = _by_runs(letter, other)
    _by_sentences(letter, other, covered)
    percent = round(100 * sum(covered) / len(letter.signs))
    return Shared(percent, _passages(letter, covered))


def alike(one: str, other: str, names: frozenset[str] = frozenset()) -> int:
    """Per cent that two letters have in common: the greater of both ways."""
    first, second = prepared(one, names), prepared(other, names)
    return max(shared(first, second).percent, shared(second, first).percent)


def _read(text: str, offset: int, names: frozenset[str], signs: list[str], places: list[tuple[int, int]]) -> None:
    begin = len(signs)
    for found in _WORD.finditer(_LEFT_OPEN.sub(_blank, text)):
        sign = _sign(found[0], names)
        place = (offset + found.start(), offset + found.end())
        if len(signs) > begin and signs[-1] == sign and sign in (_NAME, _FIGURE):
            places[-1] = (places[-1][0], place[1])
        else:
            signs.append(sign)
            places.append(place)


def _blank(gap: re.Match[str]) -> str:
    return " " * len(gap[0])


def _sign(word: str, names: frozenset[str]) -> str:
    if any(letter.isdigit() for letter in word):
        return _FIGURE
    plain, _, _ending = word.casefold().replace("’", "'").partition("'")
    if plain in _DAYS:
        return _FIGURE
    if names and word[0].isupper() and (_is_name(fold(plain), names) or _is_name(fold(word.casefold()), names)):
        return _NAME
    return _sign_of(plain)


def _is_name(plain: str, names: frozenset[str]) -> bool:
    return all(part in names for part in plain.split()) if " " in plain else plain in names


@lru_cache(maxsize=1 << 14)
def _sign_of(word: str) -> str:
    """Two different words share one of a million signs so seldom that it changes no letter's figure."""
    return chr(_FIRST_SIGN + crc32(word.encode("utf-8", "surrogatepass")) % _SIGNS)


def _runs(sentences: list[str]) -> frozenset[str]:
    return frozenset(one[at : at + _RUN] for one in sentences for at in range(len(one) - _RUN + 1))


def _by_runs(letter: Prepared, other: Prepared) -> bytearray:
    covered = bytearray(len(letter.signs))
    for begin, sentence in zip(letter.begins, letter.sentences, strict=True):
        for at in range(len(sentence) - _RUN + 1):
            if sentence[at : at + _RUN] in other.runs:
                covered[begin + at : begin + at + _RUN] = b"\x01" * _RUN
    return covered


def _by_sentences(letter: Prepared, other: Prepared, covered: bytearray) -> None:
    from rapidfuzz.distance import LCSseq
    from rapidfuzz.distance.Indel import normalized_similarity
    from rapidfuzz.process import extractOne

    for begin, sentence in zip(letter.begins, letter.sentences, strict=True):
        if len(sentence) < _SHORTEST_SENTENCE or all(covered[begin : begin + len(sentence)]):
            continue
        best = extractOne(sentence, other.sentences, scorer=normalized_similarity, score_cutoff=_SAME_SENTENCE)
        if best is not None:
            for block in LCSseq.opcodes(sentence, best[0]):
                if block.tag == "equal":
                    at, size = begin + block.src_start, block.src_end - block.src_start
                    covered[at : at + size] = b"\x01" * size


def _passages(letter: Prepared, covered: bytearray) -> tuple[tuple[int, int], ...]:
    """Sentences of which more than half is shared, those that follow each other as one; else the runs themselves."""
    found: list[tuple[int, int]] = []
    before = False
    for begin, sentence in zip(letter.begins, letter.sentences, strict=True):
        end = begin + len(sentence)
        most = sentence != "" and 2 * sum(covered[begin:end]) > len(sentence)
        if most:
            start = found.pop()[0] if before else letter.places[begin][0]
            found.append((start, letter.places[end - 1][1]))
        before = most
    return tuple(found)
