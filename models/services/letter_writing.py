"""What a letter is written from: the record's side of it, and the draft that its kind has for that."""

from datetime import datetime

from models.adapters.phrase_book import phrase_book
from models.domain.letters.draft import compose
from models.domain.letters.drafting import Draft
from models.domain.letters.situation import Situation
from models.domain.mail import Dispatch
from models.domain.values import Letter
from models.services.accounts import Accounts
from models.services.situations import Situations


class Writing:
    def __init__(self, situations: Situations, accounts: Accounts) -> None:
        self._situations = situations
        self._accounts = accounts

    def written(self, letter: Letter, dispatch: Dispatch, now: datetime) -> tuple[Situation, Draft]:
        """Everything that the letter may be made of, and the draft that would be composed now."""
        situation = self._situations.of(
            letter.kind,
            now,
            application=letter.application,
            interview=letter.interview,
            to=letter.to,
            letter=letter.id,
            voice=self._accounts.voice(dispatch),
            named=frozenset(dispatch.named),
        )
        return situation, compose(situation, phrase_book())
