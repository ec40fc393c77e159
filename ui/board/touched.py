"""Which rows of the board a Change is about."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from models.domain.change import Change, Edit
from models.domain.values import Application, ApplicationId, Move, Settings, Stage

MANY = 200
"""From so many on, reading everything once is quicker than reading one by one."""


@dataclass(frozen=True, slots=True)
class Touched:
    rows: frozenset[ApplicationId] = frozenset()
    """To be read anew."""
    positions: dict[ApplicationId, int] = field(default_factory=dict)
    """Neighbours that only made room: their new number says it all."""
    everything: bool = False


def touched_by(change: Change) -> Touched:
    """Everything where settings changed, where an acceptance concerns all others, or where it is too many."""
    if any(edit.kind is Settings or _accepted(edit) for edit in change.edits):
        return Touched(everything=True)
    positions = dict(_made_room(change))
    others = {edit.value.id for edit in change.edits if isinstance(edit.value, Application)}
    rows = frozenset((change.applications | others) - positions.keys())
    if len(rows) == 0 and len(positions) == 1:
        rows, positions = frozenset(positions), {}
    return Touched(rows, positions, everything=len(rows) > MANY)


def _made_room(change: Change) -> Iterator[tuple[ApplicationId, int]]:
    for edit in change.edits:
        before, after = edit.before, edit.after
        if not isinstance(before, Application) or not isinstance(after, Application) or after.position is None:
            continue
        if before != after and replace(before, position=after.position) == after:
            yield after.id, after.position


def _accepted(edit: Edit) -> bool:
    return isinstance(edit.value, Move) and edit.value.to is Stage.ACCEPTED
