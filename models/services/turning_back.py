"""Undoing where letters are among what was done: nothing leaves by an undo, and what has left cannot be taken back."""

from dataclasses import replace

from models.domain.change import Change, Edit
from models.domain.errors import RowMovedOn
from models.domain.mail import Dispatch
from models.domain.said import Said
from models.domain.values import Letter, LetterState
from models.services.intent import Intent
from models.services.letter_states import QUEUED, taken_back
from models.store.repository import Store

_HAS_LEFT = Said("The letter has left; that cannot be taken back.")
_IS_LEAVING = Said("The letter is leaving at this moment; that cannot be taken back.")


def reverse(change: Change) -> Change:
    """What undoing writes. A letter that had been in the outbox when its person said that it went is a draft after
    this: whoever takes back their word has not asked for it to be sent.
    """
    back = change.reversed()
    if change.intent != Intent.LETTER_WENT:
        return back
    return replace(back, edits=tuple(_as_draft(edit) for edit in back.edits))


def _as_draft(edit: Edit) -> Edit:
    after = edit.after
    if isinstance(after, Letter) and after.state in QUEUED:
        return Edit(edit.before, taken_back(after, Dispatch(after.id))[0])
    if isinstance(after, Dispatch):
        return Edit(edit.before, replace(after, attempts=None, next_try_at=None, started_at=None))
    return edit


def refusal(store: Store, change: Change, error: RowMovedOn) -> RowMovedOn:
    """Why it was refused, where that was a letter which has left, or is leaving, since the change; else `error`."""
    then = {edit.after.id: edit.after.state for edit in change.edits if isinstance(edit.after, Letter)}
    for letter, state in then.items():
        now = store.get(Letter, letter)
        if now is None or now.state is state:
            continue
        if now.state is LetterState.SENT:
            return RowMovedOn(_HAS_LEFT)
        if now.state is LetterState.SENDING:
            return RowMovedOn(_IS_LEAVING)
    return error
