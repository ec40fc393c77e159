"""What proofreading has in common in every language: where a word is, what is no prose, repeated words, capitals.

Places are indices into the paragraph as a Python str; `plain` changes characters, never how many there are.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from models.domain.said import Said


class Found(NamedTuple):
    """As it goes over the pipe: `suggestions` is None where there was no time to look for any yet."""

    start: int
    end: int
    kind: str
    says: str
    suggestions: tuple[str, ...] | None


class Word(NamedTuple):
    text: str
    start: int
    end: int


SPELLING, GRAMMAR, REPEATED = "spelling", "grammar", "repeated"
MOST_SUGGESTIONS = 5
LONGEST_WORD = 60
"""Longer ones are no words; looking for their parts would take for ever."""

_NO_PROSE = re.compile(
    r"\[[^\[\]\n]{0,200}\]"  # a gap that is yet to be filled
    r"|\S{1,200}@\S{1,200}"
    r"|(?:https?://|www\.)\S{1,400}"
    r"|\b[\w-]{1,60}(?:\.[\w-]{2,30}){1,4}(?:/\S{0,200})?"  # node.js, corvane.example/jobs
    r"|\b(?=\w{0,20}[^\W\d])\w{0,20}\d\w{0,20}\b"  # k8s, 18th
    r"|\S{61,}"
)
_STRANGE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff\ufffd]")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_TWICE = re.compile(r"\b([^\W\d_]+)([ \t]*\n?[ \t]+|\n)(\1)\b", re.IGNORECASE)
_AFTER_STOP = re.compile(r"(?<![.!?…])([.!?])([)”\"’“]?)\s+[(\"“„]?([^\W\d_]+)")
_LAST_WORD = re.compile(r"[^\W_]+$")
_ABBREVIATIONS = frozenset((
    "al", "approx", "bspw", "bzgl", "bzw", "ca", "cf", "co", "corp", "dept", "dipl", "dr", "eg", "etc", "evtl", "exkl",
    "ext", "fig", "ggf", "hr", "hrsg", "ie", "inc", "incl", "ing", "inkl", "inst", "jr", "ltd", "max", "mgr", "mind",
    "min", "mr", "mrs", "ms", "nat", "nr", "no", "ph", "prof", "rer", "sen", "st", "std", "str", "tel", "usw", "vgl",
    "vs", "zb", "zzgl", "zt",
))  # fmt: skip
ADDRESSED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Dear|Hello|Hi|Frau|Herrn?|Doktor|Liebe[rs]?|Hallo)\.?[ ]\Z"
)
"""A name follows; whether it is the right one is for the record to say."""
_NAME = "Nnnnnnnnnnnn"
"""Long enough for a name; a word of thousands of letters takes seconds to look up."""
_CAPITAL = Said("A sentence begins with a capital letter.")


class Plain(NamedTuple):
    """A paragraph as it is proofread: as long as it was, with straight apostrophes, and a name in the place of what is
    no prose, so that the sentence around it still is one."""

    text: str
    hidden: tuple[tuple[int, int], ...]

    def touches(self, start: int, end: int) -> bool:
        """Whether that is what was hidden, or stands right beside it: “an [example]” is not for us to judge."""
        return any(start <= there + 1 and end >= here - 1 for here, there in self.hidden)


def plain(paragraph: str) -> Plain:
    quiet = _STRANGE.sub(" ", paragraph).replace("’", "'")
    hidden = tuple(match.span() for match in _NO_PROSE.finditer(quiet))
    return Plain(_NO_PROSE.sub(lambda match: _NAME[: len(match.group())].ljust(len(match.group())), quiet), hidden)


def words(text: str) -> Iterator[Word]:
    for match in _WORD.finditer(text):
        yield Word(match.group(), match.start(), match.end())


def tokens(known: list[str]) -> frozenset[str]:
    """Every word of the names that are known, folded."""
    return frozenset(match.group().casefold() for name in known for match in _WORD.finditer(name.replace("’", "'")))


def repeated(text: str, allowed: frozenset[str]) -> Iterator[Found]:
    """The same word twice; `allowed` may stand so (“the one that that letter names”)."""
    for match in _TWICE.finditer(text):
        word, again = match.group(1), match.group(3)
        folded = word.casefold()
        if folded not in allowed and (word == again or word[:1].isupper()) and len(word) > 1:
            yield Found(match.start(), match.end(), REPEATED, "", (word,))


def capitals(text: str, opens: bool) -> Iterator[Found]:
    """Small letters after a full stop; `opens` where the paragraph before ended one, too."""
    if opens and (first := re.match(r"[\"“„(]?([^\W\d_]+)\b", text)) is not None:
        yield from _capital(first.group(1), first.start(1))
    for match in _AFTER_STOP.finditer(text):
        if match.group(1) == "." and _abbreviated(text, match.start(1)):
            continue
        if match.group(2):
            continue  # what is quoted ends, and the sentence around it goes on: “Who asks?” he said
        yield from _capital(match.group(3), match.start(3))


def _capital(word: str, start: int) -> Iterator[Found]:
    if word.islower() and word[0].upper() != word[0]:
        yield Found(start, start + len(word), GRAMMAR, _CAPITAL, (word[0].upper() + word[1:],))


def _abbreviated(text: str, stop: int) -> bool:
    last = _LAST_WORD.search(text, max(0, stop - 20), stop)
    return last is None or len(last.group()) == 1 or last.group().casefold() in _ABBREVIATIONS


def is_shorthand(word: str) -> bool:
    """SAP, GmbH, MSc: not looked up."""
    return sum(letter.isupper() for letter in word) > 1


def like(word: str, suggestion: str) -> str:
    """The suggestion as the word was written: with its apostrophe and its capital."""
    return suggestion[:1].upper() + suggestion[1:] if word[:1].isupper() else suggestion


def apart(found: list[Found]) -> list[Found]:
    """By place, and of several that overlap the first given."""
    told: list[Found] = []
    for one in found:
        if all(one.end <= other.start or one.start >= other.end for other in told):
            told.append(one)
    return sorted(told)
