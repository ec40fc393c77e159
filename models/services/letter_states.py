"""How far a letter is: what is truly queued here, and how it comes back to the drafts."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from models.domain.change import Edit, key_of
from models.domain.errors import WorldError
from models.domain.mail import Dispatch
from models.domain.said import Said
from models.domain.values import Contact, Letter, LetterId, LetterState, Value
from models.services.desk import Desk
from models.services.intent import Intent
from models.store.repository import Store

QUEUED = frozenset({LetterState.READY, LetterState.SCHEDULED})
OPEN = frozenset({LetterState.DRAFT, LetterState.FAILED})
"""States in which a letter may be written in."""
_LEAVING = Said("This letter is leaving at this moment. Wait until it is known what became of it.")


def dispatch_of(store: Store, letter: LetterId) -> Dispatch:
    return store.get(Dispatch, letter) or Dispatch(letter)


def kept_dispatch(store: Store, after: Dispatch) -> Edit:
    """Writes `after` over what is kept of that letter."""
    return Edit(store.get(Dispatch, after.letter), after)


def state_of(letter: Letter, attempts: int | None) -> LetterState:
    """A letter that came as ready with a file was not queued here: it is a draft until somebody sends it here.

    So no letter leaves from two machines because a file went from one to the other.
    """
    state = letter.state or LetterState.DRAFT
    return LetterState.DRAFT if state in QUEUED and attempts is None else state


def taken_back(letter: Letter, dispatch: Dispatch) -> tuple[Letter, Dispatch]:
    """Both as they are in the drafts again. The identifier stays: a letter keeps it whatever happens."""
    return (
        replace(letter, state=LetterState.DRAFT, send_at=None),
        replace(dispatch, attempts=None, next_try_at=None, started_at=None),
    )


def about(desk: Desk, letter: Letter) -> dict[str, str]:
    """The words that every sentence about a letter may use."""
    to = desk.store.get(Contact, letter.to)
    return {"letter": letter.id, "kind": letter.kind.value, "person": to.name if to is not None else ""}


def taken_back_first(desk: Desk, values: Sequence[Value]) -> tuple[Sequence[Value], int]:
    """The values as they are once nothing among them is queued any more, and what `take_back_first` says."""
    letters = [one for one in values if isinstance(one, Letter)]
    if not any(one.state in QUEUED or one.state is LetterState.SENDING for one in letters):
        return values, 0
    count = take_back_first(desk, letters)
    changed = (Letter, Dispatch)
    found = [desk.store.get(type(one), *key_of(one)) if isinstance(one, changed) else one for one in values]
    return [one for one in found if one is not None], count


def take_back_first(desk: Desk, letters: Iterable[Letter]) -> int:
    """Before something that they belong to is deleted: what is queued becomes a draft, so that nothing that is
    brought back leaves by itself. Says how many would have left.

    Raises WorldError where one is leaving at this moment.
    """
    found = list({letter.id: letter for letter in letters}.values())
    if any(letter.state is LetterState.SENDING for letter in found):
        raise WorldError(_LEAVING)
    edits: list[Edit] = []
    count = 0
    for letter in found:
        if letter.state in QUEUED:
            dispatch = desk.store.get(Dispatch, letter.id)
            after, way = taken_back(letter, dispatch or Dispatch(letter.id))
            edits += [Edit(letter, after), *([Edit(dispatch, way)] if dispatch is not None else [])]
            count += dispatch is not None and dispatch.attempts is not None
    if edits:
        desk.write(edits, Intent.LETTER_TAKEN_BACK, about(desk, found[0]))
    return count
