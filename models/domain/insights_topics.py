"""What a line of a debrief is about, in the debriefs' own words.

Nothing is guessed: a line is about a topic when it has all the topic's words (case, accents, articles and a plural's
ending do not count). The topics are what debriefs name as their focus, what questions are filed under, and else
the beginning of the line itself, up to its first colon, dash or full stop.
"""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from models.domain.insight_facts import Asked, Debriefed
from models.domain.names import fold

Key = frozenset[str]

_HEAD_ENDS = re.compile(r"\s*[:;.!?(\n]|\s+[-–—]\s+|,\s")
_LONGEST = 5
"""A line whose beginning has more words is a sentence of its own and names no topic."""

# fmt: off
_SMALL_WORDS = frozenset({
    "a", "an", "the", "my", "our", "i", "of", "to", "and", "about", "on", "in", "with", "for", "at", "was", "were",
    "der", "die", "das", "den", "dem", "ein", "eine", "mein", "meine", "und", "über", "uber", "zu", "von",
    "le", "la", "les", "un", "une", "mon", "ma", "mes", "de", "des", "du", "et", "sur",
})
# fmt: on


@lru_cache(maxsize=1 << 14)
def key_of(text: str) -> Key:
    """The words that count; empty where there is none."""
    words = fold(text).split()
    return frozenset(_singular(word) for word in words if word not in _SMALL_WORDS) or frozenset(words)


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def head_of(line: str) -> str:
    return _HEAD_ENDS.split(line.strip(), maxsplit=1)[0].strip()


class Topics:
    """All topics of one search, and which of them a line is about."""

    def __init__(self, debriefs: Iterable[Debriefed], questions: Iterable[Asked]) -> None:
        self._spellings: dict[Key, Counter[str]] = defaultdict(Counter)
        self._by_word: dict[str, set[Key]] = defaultdict(set)
        self._seen: dict[str, tuple[Key, ...]] = {}
        for text in {one.focus for one in debriefs}:
            for name in lines_of(text):
                self._name(name)
        for one in questions:
            if one.topic:
                self._name(one.topic)
        for key in self._spellings:
            for word in key:
                self._by_word[word].add(key)

    def _name(self, name: str) -> None:
        key = key_of(name)
        if key:
            self._spellings[key][name.strip()] += 1

    def of(self, line: str) -> tuple[Key, ...]:
        """Those named in its beginning go before those named anywhere; none for a sentence that names none."""
        if line not in self._seen:
            self._seen[line] = self._find(line)
        return self._seen[line]

    def _find(self, line: str) -> tuple[Key, ...]:
        head = head_of(line)
        words = key_of(head)
        found = self._named(words) or self._named(key_of(line))
        if found:
            return found
        if not words or len(head.split()) > _LONGEST:
            return ()
        self._spellings[words][head] += 1
        return (words,)

    def _named(self, words: Key) -> tuple[Key, ...]:
        """The most exact ones: “late data” is not about “data” as well where both are topics."""
        there = {key for word in words for key in self._by_word.get(word, ()) if key <= words}
        return tuple(sorted((key for key in there if not any(key < other for other in there)), key=sorted))

    def spelling(self, key: Key) -> str:
        """As it was written most often, with a capital to begin with."""
        name = min(self._spellings[key].items(), key=lambda one: (-one[1], one[0]))[0]
        return name[:1].upper() + name[1:]


@lru_cache(maxsize=1 << 14)
def lines_of(text: str) -> Sequence[str]:
    """The lines of a list that is kept as JSON text."""
    return tuple(line for line in json.loads(text) if isinstance(line, str) and line.strip()) if text != "[]" else ()
