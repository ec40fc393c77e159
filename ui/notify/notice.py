"""One thing to tell, and what became of telling it."""

from enum import Enum, auto
from typing import NamedTuple, Protocol

OPEN = "default"
"""The key of a click on the notice itself (freedesktop's name for it)."""


class Notice(NamedTuple):
    """`key` names what it is about; a second notice of the same key replaces the first."""

    key: str
    title: str
    body: str
    buttons: tuple[tuple[str, str], ...] = ()
    """Action and label, the most wanted first; shown where the way of telling has buttons."""


class Outcome(Enum):
    SHOWN = auto()
    UNAVAILABLE = auto()
    """Nobody listens at the other end, so whoever comes next in the chain is asked."""


class Adapter(Protocol):
    """A way to tell. Called on the notifier's own thread, and given up on after a time-out."""

    def show(self, notice: Notice) -> Outcome: ...

    def close(self, key: str) -> None: ...
