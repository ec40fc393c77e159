"""Phrases of web templates, found again where a word or two was changed (resources/letters/stock.toml)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from models.domain.letters.anatomy import Sentence

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_ANYTHING = "*"
_SAME = 0.84
"""Of a phrase's words, those that stand there in the same order, with two others between them at most."""
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Stock:
    """Where phrases of templates stand, by place, and their share of the letter's words."""

    places: tuple[tuple[int, int], ...] = ()
    percent: int = 0


def stock_in(body: str, sentences: Sequence[Sentence], stock: tuple[str, ...]) -> Stock:
    """A phrase is looked for within each sentence. Its `*` stands for anything up to six words: a role, a company."""
    phrases = _phrases(stock)
    places: list[tuple[int, int]] = []
    words = covered = 0
    for sentence in sentences:
        found = list(_WORD.finditer(sentence.text))
        here = tuple(_plain(one[0]) for one in found)
        words += len(here)
        taken = bytearray(len(here))
        for first, last in _found(here, phrases):
            taken[first:last] = b"\x01" * (last - first)
        covered += sum(taken)
        places += (
            (sentence.start + found[first].start(), sentence.start + found[last - 1].end())
            for first, last in _spans(taken)
        )
    return Stock(tuple(places), round(100 * covered / words) if words else 0)


@lru_cache(maxsize=8)
def _phrases(stock: tuple[str, ...]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """By each of their words that is rarest among them, so that few are tried at each sentence."""
    split = [tuple(_plain(word) for word in re.findall(r"\*|" + _WORD.pattern, phrase)) for phrase in stock]
    split = [phrase[:_LONGEST] for phrase in split if any(word != _ANYTHING for word in phrase)]
    count: dict[str, int] = {}
    for phrase in split:
        for word in set(phrase):
            count[word] = count.get(word, 0) + 1
    by_word: dict[str, list[tuple[str, ...]]] = {}
    for phrase in split:
        rarest = sorted({word for word in phrase if word != _ANYTHING}, key=lambda word: (count[word], word))[:2]
        for word in rarest:
            by_word.setdefault(word, []).append(phrase)
    return {word: tuple(phrases) for word, phrases in by_word.items()}


def _found(here: tuple[str, ...], phrases: dict[str, tuple[tuple[str, ...], ...]]) -> list[tuple[int, int]]:
    tried = {phrase for word in set(here) for phrase in phrases.get(word, ())}
    return [place for phrase in tried if (place := _place(here, phrase)) is not None]


def _place(here: tuple[str, ...], phrase: tuple[str, ...]) -> tuple[int, int] | None:
    """The part of the sentence that is this phrase, be it with a word changed; None where there is none."""
    from rapidfuzz.distance import LCSseq

    fixed = tuple(word for word in phrase if word != _ANYTHING)
    if LCSseq.similarity(fixed, here) < _SAME * len(fixed):
        return None
    room = len(fixed) + 6 * phrase.count(_ANYTHING) + 2
    for start in [at for at, word in enumerate(here) if word in fixed[:2]]:
        window = here[start : start + room]
        blocks = [block for block in LCSseq.opcodes(fixed, window) if block.tag == "equal"]
        matched = sum(block.src_end - block.src_start for block in blocks)
        if matched >= _SAME * len(fixed):
            return start + blocks[0].dest_start, start + blocks[-1].dest_end
    return None


def _spans(taken: bytearray) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for at, one in enumerate(taken):
        if not one:
            continue
        if found and found[-1][1] == at:
            found[-1] = (found[-1][0], at + 1)
        else:
            found.append((at, at + 1))
    return found


def _plain(word: str) -> str:
    return word.casefold().replace("’", "'")
