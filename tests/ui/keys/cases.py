"""What the table's rows say, in the words in which they say it, and the walk that shows it."""

from collections.abc import Callable

from tests.ui.keys.walk import Walk

Act = Callable[[Walk], None]
CASES: dict[tuple[str, str], Act] = {}


def key(row: str, said: str) -> Callable[[Act], Act]:
    """Plays `said` of that row."""

    def put(act: Act) -> Act:
        CASES[(row, said)] = act
        return act

    return put
