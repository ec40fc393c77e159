"""One look at the clock: what is to be announced now, claimed before it is shown (HOUSE, law 5)."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import NamedTuple

from models.domain.announcing import AT_ONCE, Claim, next_moment, passed, speaking
from models.domain.etiquette.hours import Etiquette
from models.domain.reminder import Agenda, Reminder
from models.domain.values import ApplicationId
from models.store import reading
from models.store.repository import Store


class Sweep(NamedTuple):
    """`bubbles` are to be shown one by one, `digest` as one; `wake_at` is when to look again."""

    bubbles: tuple[Reminder, ...]
    digest: tuple[Reminder, ...]
    wake_at: datetime


class Sweeper:
    """Remembers what was claimed, so that a minute without news costs no question to the disk."""

    def __init__(self, store: Store, etiquette: Callable[[], Etiquette]) -> None:
        self._store = store
        self._etiquette = etiquette
        self._said: dict[tuple[str, str], datetime] = {}

    def sweep(
        self, agenda: Agenda, looking_at: frozenset[ApplicationId], paused_until: datetime | None = None
    ) -> Sweep:
        """Claims what speaks up now and gives it back; what the user has before them is claimed in silence, and so is
        what shall make no bubble.

        A claim that another process made first is not announced again. Raises WorldError where the store
        cannot be written: then nothing is announced, and Today still shows it.
        """
        etiquette, now = self._etiquette(), agenda.at
        sittings = reading.sittings(self._store, now)
        self._remember(self._store.claimed([claim for claim in passed(agenda) if self._is_news(claim)]))
        owed = list(speaking(agenda, sittings, self._said, etiquette, paused_until))
        claims = [claim for one in owed for claim in one.claims]
        won = set(self._store.claim(claims, now))
        self._remember(claims)
        heard = tuple(
            one.reminder
            for one in owed
            if one.reminder.application not in looking_at
            and one.reminder.rule not in etiquette.unannounced
            and not won.isdisjoint(one.claims)
        )
        wake_at = next_moment(agenda, sittings, etiquette, paused_until)
        return Sweep((), heard, wake_at) if len(heard) > AT_ONCE else Sweep(heard, (), wake_at)

    def _is_news(self, claim: Claim) -> bool:
        latest = self._said.get(claim[:2])
        return latest is None or claim[2] > latest

    def _remember(self, claims: Iterable[Claim]) -> None:
        for claim in claims:
            if self._is_news(claim):
                self._said[claim[:2]] = claim[2]
