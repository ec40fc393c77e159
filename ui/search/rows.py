"""What the list of the search shows, as values: heads, things that were found, things to do."""

from collections.abc import Callable
from dataclasses import dataclass

from models.domain.search_words import Bold


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that can be done with a row: its verb, and the doing."""

    verb: str
    do: Callable[[], object]
    icon: str = "arrow-right"


@dataclass(frozen=True, slots=True)
class Row:
    title: str
    bold: Bold = ()
    detail: str = ""
    detail_bold: Bold = ()
    icon: str = ""
    """Empty where a monogram stands instead."""
    monogram: str = ""
    person: bool = False
    """Whether the monogram is a person's."""
    keys: str = ""
    """Of a command, such as "Ctrl+L"."""
    kind: str = ""
    """What it is, for readers: "person", "note"; empty where the head above says it."""
    deed: Deed | None = None
    """Enter's; none for a head."""
    more: Callable[[], tuple[Deed, ...]] | None = None
    """What Tab shows beside it, looked up when it is asked for."""

    @property
    def is_head(self) -> bool:
        return self.deed is None


def head(text: str) -> Row:
    return Row(text)
