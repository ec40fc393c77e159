"""Several intents as one: what one press of Enter did is taken back by one undo."""

from collections.abc import Callable, Sequence

from models.domain.change import Change
from models.domain.errors import WorldError

Intent = Callable[[], Change]


def together(steps: Sequence[Intent], undo: Callable[[Change], Change], named_by: int = -1) -> Change:
    """Do all of it or nothing: where a step is refused, those before it are taken back.

    `named_by` is the step whose sentence stands for all of them.
    """
    made: list[Change] = []
    try:
        for step in steps:
            made.append(step())  # noqa: PERF401 (what was made so far is needed where a step is refused)
    except WorldError:
        for change in reversed(made):
            if change:
                undo(change)
        raise
    return joined(made, made[named_by])


def joined(changes: Sequence[Change], named_by: Change) -> Change:
    """One change with all the edits, in their order."""
    return Change(
        named_by.intent,
        tuple(edit for change in changes for edit in change.edits),
        named_by.about,
        frozenset().union(*(change.applications for change in changes)),
    )
