"""A way of looking at the board that was given a name; kept here alone, never exported."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SavedView:
    """`query` is JSON text: filters, order and mode; `position` is its place among the others."""

    id: str
    name: str
    query: str
    position: int | None = None
