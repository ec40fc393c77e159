"""Words as the search compares them: lower case, without accents; what is typed, and where it stands in a text.

The same words go into the index and into the question that is put to it, so neither depends on how SQLite cuts a text.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from models.domain.names import fold

LONGEST_WORD = 64
"""Letters; of what is longer the beginning stands for all."""
MOST_WORDS = 12
"""Of what is typed; further ones would narrow down nothing that a person is looking for."""
MOST_TYPED = 1000
"""Characters that are looked at; a text pasted by mistake is no question."""

_WORD = re.compile(r"(?:[^\W\d_]['’])?[^\W_](?:[^\W_]|[\u0300-\u036f])*")
"""A run of letters and digits, with marks that stand apart from their letter; O'Brien and l'Alliance are one."""
_PLAIN_WORD = re.compile(r"[a-z0-9]+")
"""The same where there are plain letters alone: a text of a megabyte is cut in a third of the time."""
_SIGNS = re.compile(r"[^\W_]")

Bold = tuple[tuple[int, int], ...]
"""Where a text is bold: (start, end) of each place, in characters, in order."""


def fold_word(word: str) -> str:
    """One word of a text. May be empty: not every letter of every script is left."""
    if word.isascii():
        return word.lower().replace("'", "")[:LONGEST_WORD]
    return "".join(_SIGNS.findall(_folded(word)))[:LONGEST_WORD]


@lru_cache(maxsize=1 << 15)
def _folded(word: str) -> str:
    return fold(word)


def words(text: str) -> list[str]:
    """The words of a text, folded, in order, each once."""
    # A long text says the same words again and again: each is folded once.
    if text.isascii() and "'" not in text:
        return list(dict.fromkeys(word[:LONGEST_WORD] for word in dict.fromkeys(_PLAIN_WORD.findall(text.lower()))))
    found = dict.fromkeys(map(fold_word, dict.fromkeys(_WORD.findall(text))))
    found.pop("", None)
    return list(found)


def typed_words(typed: str) -> tuple[str, ...]:
    """What is looked for: all of them must stand in what is found, the last one as the beginning of a word."""
    found = list(filter(None, map(fold_word, _WORD.findall(typed[:MOST_TYPED]))))
    last = found[-1:]
    return tuple(dict.fromkeys(found[:-1][: MOST_WORDS - 1])) + tuple(last)


def matches(found: Sequence[str], wanted: Sequence[str]) -> bool:
    """Whether words of a text answer what was typed; what the index must agree with."""
    there = set(found)
    return all(word in there for word in wanted[:-1]) and any(word.startswith(wanted[-1]) for word in there)


def bold(text: str, wanted: Sequence[str]) -> Bold:
    """The places of a text that answer what was typed: whole words, and the beginning of those that go on."""
    if not wanted:
        return ()
    return tuple(_places(text, wanted))


def _places(text: str, wanted: Sequence[str]) -> Iterator[tuple[int, int]]:
    whole, last = frozenset(wanted[:-1]), wanted[-1]
    for place in _WORD.finditer(text):
        word = place[0]
        folded = fold_word(word)
        if folded in whole:
            yield place.span()
        elif folded.startswith(last):
            yield place.start(), place.start() + _reach(word, len(last))


def _reach(word: str, letters: int) -> int:
    """How many characters of a word stand for so many folded letters, with the marks that belong to the last."""
    reached = end = 0
    while end < len(word) and (reached < letters or not fold_word(word[end])):
        reached += len(fold_word(word[end]))
        end += 1
    return end


def first_place(text: str, wanted: Sequence[str], far: int = 20_000) -> int:
    """Where the first answer stands in a text, or -1; beyond `far` characters only plain letters are looked for."""
    for word in wanted:
        found = re.search(rf"(?<![^\W_]){re.escape(word)}", text, re.IGNORECASE)
        if found is not None:
            return found.start()
    near = next(_places(text[:far], wanted), None)
    return near[0] if near is not None else -1
