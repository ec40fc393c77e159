"""One letter from what is known: each kind has a composer, and composing never fails for what a record holds."""

from collections.abc import Callable

from models.domain.letters import follow_ups, linkedin, other_kinds, thanks
from models.domain.letters.drafting import Draft, Ingredient
from models.domain.letters.phrase_book import PhraseBook
from models.domain.letters.situation import Situation
from models.domain.values import LetterKind

Composer = Callable[[Situation, PhraseBook], Draft]

COMPOSERS: dict[LetterKind, Composer] = {
    **thanks.COMPOSERS,
    **linkedin.COMPOSERS,
    **follow_ups.COMPOSERS,
    **other_kinds.COMPOSERS,
}
"""Each module of letters has its own kinds."""


def compose(situation: Situation, book: PhraseBook) -> Draft:
    """The draft of this kind, with a gap wherever the record has no words for what the letter must hold."""
    return COMPOSERS[situation.kind](situation, book)


def offered(situation: Situation, book: PhraseBook) -> tuple[Ingredient, ...]:
    """All that may be said in this letter, whether the fresh draft says it or not."""
    return compose(situation, book).offered
