"""A letter's way out of the drafts and back: queued, taken back, or gone by the user's own word (HOUSE, law 7)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from models.domain.change import Change, Edit
from models.domain.errors import WorldError
from models.domain.etiquette.hours import Etiquette
from models.domain.letters.drafting import gaps_in
from models.domain.mail import Dispatch, MailAccount
from models.domain.said import Said
from models.domain.values import Letter, LetterChannel, LetterState
from models.services import letter_states as states
from models.services.addressees import addressee
from models.services.desk import Desk
from models.services.etiquette import etiquette_of
from models.services.intent import Intent

LONGEST_WAIT = timedelta(hours=1)
"""Between two tries; a next try further away than this comes from a clock that was set back."""
FURTHEST = timedelta(days=366)
_HAS_LEFT = Said("This letter has left already.")
_LEAVING = Said("This letter is leaving at this moment.")
_ASKED = Said("Nobody knows whether this letter has left. Look into your Sent folder, and say what is there.")


def queue(desk: Desk, letter: Letter, dispatch: Dispatch, when: datetime | None, now: datetime) -> Change:
    """READY, or SCHEDULED. The identifier is fixed here, so that the letter bears it however often it is tried.

    What waits there already is given another moment: now, instead of with the next try, for instance.
    """
    if letter.state in (LetterState.SENDING, LetterState.SENT, LetterState.UNSURE):
        raise WorldError(_refusal(letter.state))
    return _write(desk, letter, dispatch, _queued(desk, letter, dispatch, when, now), Intent.LETTER_QUEUED)


def send_again(desk: Desk, letter: Letter, dispatch: Dispatch, now: datetime) -> Change:
    """Nobody knew whether it had left, and the user says that it has not."""
    return _write(desk, letter, dispatch, _queued(desk, letter, dispatch, None, now), Intent.LETTER_QUEUED)


def _queued(
    desk: Desk, letter: Letter, dispatch: Dispatch, when: datetime | None, now: datetime
) -> tuple[Letter, Dispatch]:
    account = next(iter(desk.store.all(MailAccount)), None)
    trouble = forbids(letter) or _no_way(desk, letter, dispatch, account)
    if trouble is not None or account is None:
        raise WorldError(trouble or "")
    if when is not None and when > now + FURTHEST:
        raise WorldError("A letter waits for a year at most. Choose an earlier day.")
    etiquette = etiquette_of(desk.store.settings())
    wanted = max(when, now) if when is not None else now
    leaves = etiquette.wake(wanted)
    identifier = _identifier(letter, account)
    state = LetterState.READY if leaves <= now else LetterState.SCHEDULED
    after = replace(letter, channel=LetterChannel.EMAIL, state=state, send_at=leaves, message_id=identifier)
    way = replace(
        dispatch, attempts=0, next_try_at=None, trouble=None, trouble_detail=None, started_at=None, touched=True
    )
    return after, way


def forbids(letter: Letter) -> str | None:
    """What alone forbids sending, as a sentence: a gap, or nothing to send."""
    gaps = gaps_in(f"{letter.subject or ''}\n{letter.body or ''}")
    if gaps:
        return Said("There is a gap to fill: “{words}”. Fill it or take it out, then send.", words=gaps[0].words)
    if not (letter.body or "").strip():
        return Said("There is nothing in this letter yet.")
    return None


def _no_way(desk: Desk, letter: Letter, dispatch: Dispatch, account: MailAccount | None) -> str | None:
    if letter.channel not in (None, LetterChannel.EMAIL):
        return Said("Only e-mail leaves from here. Choose “E-mail”, or say when it went the other way.")
    if account is None:
        return Said("No mail account is connected. Connect one, or hand the letter to your mail program.")
    person, address = addressee(desk.store, letter, dispatch)
    if address is None:
        name = person.name if person is not None else "this person"
        return Said("No e-mail address of {name} is known. Add one, or choose another way.", name=name)
    return None


def _identifier(letter: Letter, account: MailAccount) -> str:
    """The one that it has, where a message can bear it."""
    from models.formats.letter_mail import is_message_id, new_message_id

    own = letter.message_id
    return own if own is not None and is_message_id(own) else new_message_id(account.address)


def take_back(desk: Desk, letter: Letter, dispatch: Dispatch) -> Change:
    if letter.state not in states.QUEUED:
        if states.state_of(letter, dispatch.attempts) in states.OPEN:
            return Change(Intent.LETTER_TAKEN_BACK.value, (), states.about(desk, letter))
        raise WorldError(_refusal(letter.state))
    return _write(desk, letter, dispatch, states.taken_back(letter, dispatch), Intent.LETTER_TAKEN_BACK)


def went(desk: Desk, letter: Letter, dispatch: Dispatch, channel: LetterChannel, at: datetime, now: datetime) -> Change:
    """Sent by the user's word; what was queued no longer is, in the same moment."""
    if letter.state in (LetterState.SENT, LetterState.SENDING):
        raise WorldError(_refusal(letter.state))
    if at > now:
        raise WorldError("That moment has not come yet. Say it when the letter has gone.")
    _letter, way = states.taken_back(letter, dispatch)
    after = replace(letter, channel=channel, state=LetterState.SENT, send_at=None, sent_at=at)
    way = replace(way, trouble=None, trouble_detail=None, touched=True)
    return _write(desk, letter, dispatch, (after, way), Intent.LETTER_WENT)


def leaves_at(
    state: LetterState | None,
    send_at: datetime | None,
    attempts: int | None,
    next_try_at: datetime | None,
    etiquette: Etiquette,
    now: datetime,
) -> datetime | None:
    """When a queued letter leaves or is tried again: never at night. None for what is not queued here."""
    if state not in states.QUEUED or attempts is None:
        return None
    moment = now
    if state is LetterState.SCHEDULED and send_at is not None:
        moment = max(moment, send_at)
    if next_try_at is not None and next_try_at - now <= LONGEST_WAIT:
        moment = max(moment, next_try_at)
    return etiquette.wake(moment)


def _refusal(state: LetterState | None) -> str:
    if state is LetterState.SENT:
        return _HAS_LEFT
    if state is LetterState.UNSURE:
        return _ASKED
    return _LEAVING


def _write(desk: Desk, letter: Letter, dispatch: Dispatch, after: tuple[Letter, Dispatch], intent: Intent) -> Change:
    edits: Sequence[Edit] = [Edit(letter, after[0]), states.kept_dispatch(desk.store, after[1])]
    return desk.write(edits, intent, states.about(desk, after[0]))
