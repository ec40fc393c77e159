"""Several intents as one: what one press of Enter did is taken back by one undo."""

from collections.abc import Callable, Sequence

from models.domain.change import Change
from models.domain.errors import WorldError

Intent = Callable[[], Change]


def together(steps: Sequence[Intent], undo: Callable[[Change], Change]) -> Change:
    """Do all of it or nothing: where a step is refused, those before it are taken back. The last one names it."""
    made: list[Change] = []
    try:
        for step in steps:
            made.append(step())  # noqa: PERF401 (what was made so far is needed where a step is refused)
    except WorldError:
        for change in reversed(made):
            if change:
                undo(change)
        raise
    return joined(made)


def joined(changes: Sequence[Change]) -> Change:
    """One change with all the edits; the last that did anything says what was done."""
    made = [change for change in changes if change]
    if not made:
        return Change("", ())
    return Change(
        made[-1].intent,
        tuple(edit for change in made for edit in change.edits),
        made[-1].about,
        frozenset().union(*(change.applications for change in made)),
    )
