"""The outbox: which letter leaves next, and what became of it (HOUSE, law 7).

SENDING is committed before a word is said to any server, and what came of it after. A letter that is found SENDING at
a start, or was lost behind the last dot, is UNSURE: its person is asked, and it is never sent again by itself.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from models.domain.change import Change, Edit
from models.domain.errors import RowMovedOn, WorldError
from models.domain.letter_views import Claimed
from models.domain.mail import Delivery, Dispatch, MailAccount, MailTrouble, Outcome
from models.domain.values import Contact, Letter, LetterId, LetterState
from models.services import letter_leaving as leaving, letter_states as states
from models.services.accounts import Accounts
from models.services.addressees import addressed, addressee
from models.services.desk import Desk
from models.services.etiquette import etiquette_of
from models.services.intent import Intent
from models.store import reading_letters

_MINUTE = timedelta(minutes=1)
BACK_OFF = (_MINUTE, 5 * _MINUTE, 15 * _MINUTE, 60 * _MINUTE)
"""Before the next try; the last one again and again."""
OFFLINE = 5 * _MINUTE
"""Without a network no server is bothered: it is looked for more often."""
GIVES_UP = timedelta(days=1)
"""After the moment at which it should have left; a machine that slept meanwhile has its tries first."""
_LEAST_TRIES = len(BACK_OFF) + 1
_LONGEST_DETAIL = 300
_TIMES = 3


class Outbox:
    """One letter at a time. Another program that wins a letter is not raced: claiming compares and sets."""

    def __init__(self, desk: Desk, accounts: Accounts) -> None:
        self._desk = desk
        self._accounts = accounts
        self._under_way: dict[LetterId, datetime | None] = {}

    def next_moment(self, now: datetime) -> datetime | None:
        """When something leaves or is tried again; None while nothing waits."""
        return min((moment for moment, _, _ in self._waiting(now)), default=None)

    def claim(self, now: datetime) -> tuple[Change, Claimed | None] | None:
        """The next letter that leaves now, SENDING from here on; None where none does.

        One that cannot leave (no account or address any more, a gap) is put where its person sees it, and comes
        back as a Change alone. Raises WorldError where the record cannot be written: then nothing leaves.
        """
        if self._under_way:
            return None
        for moment, _, letter in sorted(self._waiting(now)):
            if moment > now:
                return None
            try:
                found = self._claimed(letter, now)
            except RowMovedOn:
                continue  # somebody else has it, or has changed it
            if found is not None:
                return found
        return None

    def settled(self, letter: LetterId, delivery: Delivery, now: datetime) -> Change:
        """What came of it. Raises WorldError where that cannot be written: it may be said again.

        Where the letter is gone, or another try has begun elsewhere, nothing is changed.
        """
        for _time in range(_TIMES):
            try:
                change = self._settle(letter, delivery, now)
            except RowMovedOn:
                continue
            self._under_way.pop(letter, None)
            return change
        raise RowMovedOn

    def recover(self, now: datetime) -> tuple[Change, ...]:
        """At a start: nobody knows what became of a letter that was leaving. `now` is not looked at."""
        changes = []
        for one in reading_letters.under_way(self._desk.store):
            letter = self._desk.store.get(Letter, one.letter)
            if letter is not None and letter.state is LetterState.SENDING and letter.id not in self._under_way:
                dispatch = states.dispatch_of(self._desk.store, letter.id)
                after, way = _unsure(letter, _calm(dispatch))
                changes.append(self._write(letter, after, way, Intent.LETTER_SETTLED))
        self._sweep()
        return tuple(changes)

    def say_sent(self, letter: LetterId, now: datetime) -> Change:
        """It is in the Sent folder: it left when it was handed over. Undoable, like every word of the user's."""
        found, dispatch = self._asked_about(letter)
        at = min(dispatch.started_at or now, now)
        after = replace(found, state=LetterState.SENT, sent_at=at, send_at=None)
        return self._write(found, after, _calm(dispatch), Intent.LETTER_SAID_SENT)

    def say_not_sent(self, letter: LetterId, now: datetime, again: bool = False) -> Change:
        """It is not there: to the drafts, or `again` to the outbox at once; in either case it keeps its identifier."""
        found, dispatch = self._asked_about(letter)
        if again:
            return leaving.send_again(self._desk, found, dispatch, now)
        after, way = states.taken_back(found, dispatch)
        return self._write(found, after, _calm(way), Intent.LETTER_TAKEN_BACK)

    # Which one

    def _waiting(self, now: datetime) -> Iterator[tuple[datetime, datetime, LetterId]]:
        """When each letter leaves, when it should have, and which it is."""
        found = reading_letters.under_way(self._desk.store)
        if not found:
            return
        etiquette = etiquette_of(self._desk.store.settings())
        for one in found:
            moment = leaving.leaves_at(one.state, one.send_at, one.attempts, one.next_try_at, etiquette, now)
            if moment is not None:
                yield moment, one.send_at or moment, one.letter

    def _claimed(self, letter: LetterId, now: datetime) -> tuple[Change, Claimed | None] | None:
        found, dispatch = self._desk.store.get(Letter, letter), self._desk.store.get(Dispatch, letter)
        if found is None or dispatch is None or dispatch.attempts is None or found.state not in states.QUEUED:
            return None
        if leaving.forbids(found) is not None:
            back = states.taken_back(found, dispatch)
            return self._write(found, *back, Intent.LETTER_TAKEN_BACK), None
        account, (person, address) = self._accounts.get(), addressee(self._desk.store, found, dispatch)
        if account is None or person is None or address is None:
            trouble = MailTrouble.NO_ACCOUNT if account is None else MailTrouble.NO_ADDRESS
            return self._write(found, *_failed(found, dispatch, trouble), Intent.LETTER_SETTLED), None
        return self._begin(found, dispatch, account, addressed(person, address), now)

    def _begin(
        self, found: Letter, dispatch: Dispatch, account: MailAccount, to: Contact, now: datetime
    ) -> tuple[Change, Claimed]:
        after = replace(found, state=LetterState.SENDING)
        way = replace(dispatch, started_at=now)
        change = self._write(found, after, way, Intent.LETTER_SENDING)
        self._under_way[found.id] = now
        voice, settings = self._accounts.voice(dispatch), self._desk.store.settings()
        when = now.astimezone(etiquette_of(settings).zone)
        return change, Claimed(after, way, account, to, voice.name, voice.signature, when)

    # What became of it

    def _settle(self, letter: LetterId, delivery: Delivery, now: datetime) -> Change:
        found, dispatch = self._desk.store.get(Letter, letter), states.dispatch_of(self._desk.store, letter)
        ours = dispatch.started_at == self._under_way.get(letter, dispatch.started_at)
        if found is None or not ours or found.state is LetterState.SENT:
            return Change(Intent.LETTER_SETTLED.value, ())
        if delivery.outcome is Outcome.SENT:
            after = replace(found, state=LetterState.SENT, sent_at=now, send_at=None)
            return self._write(found, after, _calm(dispatch), Intent.LETTER_SETTLED)
        if found.state not in (LetterState.SENDING, LetterState.UNSURE):
            return Change(Intent.LETTER_SETTLED.value, ())  # its person has said what is to become of it
        detail = delivery.detail[:_LONGEST_DETAIL] or None
        tried = replace(
            dispatch,
            attempts=(dispatch.attempts or 0) + 1,
            trouble=delivery.trouble.value if delivery.trouble is not None else None,
            trouble_detail=detail,
        )
        return self._write(found, *self._tried(found, tried, delivery, now), Intent.LETTER_SETTLED)

    def _tried(self, found: Letter, dispatch: Dispatch, delivery: Delivery, now: datetime) -> tuple[Letter, Dispatch]:
        if delivery.outcome is Outcome.UNSURE:
            return _unsure(found, dispatch)
        tries = dispatch.attempts or 1
        over = now - (found.send_at or now) >= GIVES_UP and tries >= _LEAST_TRIES
        if delivery.outcome is Outcome.FAILED or over:
            return _failed(found, dispatch, None)
        wait = BACK_OFF[min(tries, len(BACK_OFF)) - 1]
        if delivery.trouble is MailTrouble.NO_NETWORK:
            wait = min(wait, OFFLINE)
        # SCHEDULED speaks of a moment to come; this one's has been.
        return replace(found, state=LetterState.READY), replace(dispatch, next_try_at=now + wait)

    def _asked_about(self, letter: LetterId) -> tuple[Letter, Dispatch]:
        found = self._desk.store.get(Letter, letter)
        if found is None or found.state is not LetterState.UNSURE:
            raise WorldError("It is known by now what became of this letter.")
        return found, states.dispatch_of(self._desk.store, letter)

    def _write(self, before: Letter, after: Letter, way: Dispatch, intent: Intent) -> Change:
        edits = [Edit(before, after), states.kept_dispatch(self._desk.store, way)]
        return self._desk.write(edits, intent, states.about(self._desk, after))

    def _sweep(self) -> None:
        """At a start, when there is no undo: how letters were on their way that nothing can bring back."""
        store = self._desk.store
        lost = reading_letters.without_letter(store)
        if not lost:
            return
        binned = {value.id for entry in store.bin_list() for value in entry.values if isinstance(value, Letter)}
        found = [store.get(Dispatch, one) for one in lost if one not in binned]
        store.write([Edit(one, None) for one in found if one is not None], Intent.LETTER_SETTLED.value)


def _failed(found: Letter, dispatch: Dispatch, trouble: MailTrouble | None) -> tuple[Letter, Dispatch]:
    said = trouble.value if trouble is not None else dispatch.trouble
    return replace(found, state=LetterState.FAILED), replace(dispatch, attempts=None, next_try_at=None, trouble=said)


def _unsure(found: Letter, dispatch: Dispatch) -> tuple[Letter, Dispatch]:
    return replace(found, state=LetterState.UNSURE), replace(dispatch, attempts=None, next_try_at=None)


def _calm(dispatch: Dispatch) -> Dispatch:
    return replace(dispatch, attempts=None, next_try_at=None, trouble=None, trouble_detail=None)
