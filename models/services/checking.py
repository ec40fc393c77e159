"""A letter as it stands looked at by everything that looks at letters: proofreading, the ten checks, what it uses.

`beside` reads the record on the thread that owns it; `look` needs nothing of the record and is called on a worker.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.domain.letters.drafting import Ingredient, Passage
from models.domain.letters.reviewing import Check, Review, Written
from models.domain.letters.situation import Situation
from models.services.words import Words

if TYPE_CHECKING:
    from models.adapters.proofreader import Proofreader


@dataclass(frozen=True, slots=True)
class Beside:
    """All that a letter is looked at beside."""

    situation: Situation
    offered: tuple[Ingredient, ...]
    known: frozenset[str]
    passed: frozenset[str]


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found in `written`; `trouble` is a sentence where it could not be proofread."""

    written: Written
    review: Review
    used: frozenset[str]
    passages: tuple[Passage, ...]
    trouble: str = ""
    unfinished: bool = False
    """What might stand in the place of some mistakes is still looked for: another look in a moment has it."""


class Checking:
    def __init__(self, words: Words) -> None:
        self._words = words
        self._proofreader: Proofreader | None = None

    @property
    def proofreader(self) -> "Proofreader":
        if self._proofreader is None:
            from models.adapters.proofreader import Proofreader

            self._proofreader = Proofreader()
        return self._proofreader

    def beside(self, situation: Situation, offered: tuple[Ingredient, ...], passed: frozenset[str]) -> Beside:
        return Beside(situation, offered, self._words.known(situation.voice.language), passed)

    def wake(self, beside: Beside) -> None:
        """On a worker thread: returns when the proofreader has read the language's dictionary, or cannot."""
        self.proofreader.check("", beside.situation.voice.language, beside.known)

    def look(self, written: Written, beside: Beside, proofread: bool = True) -> Looked:
        """On a worker thread; some 50 ms for a letter of a page. Without proofreading there is no result of it."""
        from models.adapters.stock_phrases import stock_phrases
        from models.domain.letters.passages import passages, used_in
        from models.domain.letters.review import review

        language = beside.situation.voice.language
        found = self.proofreader.check(written.body, language, beside.known) if proofread else ()
        reviewed = review(written, beside.situation, found, stock_phrases(language), beside.passed)
        if not proofread:
            del reviewed.results[Check.PROOF]
        return Looked(
            written,
            reviewed,
            used_in(written.body, beside.offered),
            passages(written.body, beside.offered),
            self.proofreader.trouble if proofread else "",
            proofread and self.proofreader.unfinished,
        )

    def close(self) -> None:
        if self._proofreader is not None:
            self._proofreader.close()
