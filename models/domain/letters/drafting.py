"""The values that drafting gives: ingredients in the user's own words, and a text with gaps where words are missing."""

import re
from dataclasses import dataclass

from models.domain.letters.briefs import Part
from models.domain.letters.situation import Origin
from models.domain.values import ContactId

GAP = re.compile(r"\[[^\W\d_][^\[\]\n]{2,120}\]")
"""A gap to fill, as it stands in the text: `[a moment you shared with Jane]`; a footnote's `[1]` is none."""


@dataclass(frozen=True, slots=True)
class Ingredient:
    """Something of one's own to say.

    `id` is stable as long as the record says the same (`went_well:0`, `question:<id>`), `words` are the user's own,
    short enough for a row; `sentence` is what is put into the letter, whole, in the letter's tone and language.
    """

    id: str
    part: Part
    words: str
    sentence: str
    origin: Origin
    about: ContactId | None = None
    better: bool = False
    """A better answer from the question bank stands behind it."""


@dataclass(frozen=True, slots=True)
class Told:
    """What another letter to somebody of the same interview already says."""

    contact: ContactId
    name: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """`used` are ids of `offered`, in the order of the text; paragraphs of `body` are parted by an empty line."""

    subject: str
    body: str
    offered: tuple[Ingredient, ...] = ()
    used: tuple[str, ...] = ()
    told: tuple[Told, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of the text and what it is there for; None for the greeting, the close and the unknown."""

    start: int
    end: int
    part: Part | None


@dataclass(frozen=True, slots=True)
class Gap:
    """`body[start:end]` is the gap with its brackets, `words` without."""

    start: int
    end: int
    words: str


def gaps_in(text: str) -> tuple[Gap, ...]:
    return tuple(Gap(found.start(), found.end(), found[0][1:-1]) for found in GAP.finditer(text))
